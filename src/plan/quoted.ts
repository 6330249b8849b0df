/** Words as they stand between the quotes of a formula. */
export function quoted(words: string): string {
  return words.replaceAll('"', '""');
}
