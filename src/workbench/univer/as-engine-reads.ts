/** An accountant's negative: "(38,000)", "($5)", "(2.5%)". */
const IN_BRACKETS = /^\(\s*([$€£¥]?\s*(?:\d[\d,]*(?:\.\d*)?|\.\d+)\s*%?)\s*\)$/;

/** An entry in the form that the engine reads as Excel does. */
export function asEngineReads(entry: string): string {
  const amount = IN_BRACKETS.exec(entry.trim())?.[1];
  return amount === undefined ? entry : `-${amount.trim()}`;
}
