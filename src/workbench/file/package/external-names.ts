/** Whether a formula or a name reads another workbook: "[1]Sheet1!A1", "'[1]My sheet'!A1", "[1]!rate". */
export function externalNames(text: string): boolean {
  return /(^|[^\p{L}\p{N}_.\]])'?[^'!"(),;]*\[\d+\][^!"(),;]*!/u.test(text.replace(/"(?:[^"]|"")*"/g, '""'));
}
