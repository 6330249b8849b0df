/** Whether an argument is a number typed into the formula: "8%", "-0.5", "1e9". */
export function isPlainNumber(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(text);
}
