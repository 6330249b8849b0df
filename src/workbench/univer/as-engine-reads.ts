/** An accountant's negative: "(38,000)", "($5)", "(2.5%)". */
const IN_BRACKETS = /^\(\s*([$€£¥]?\s*(?:\d[\d,]*(?:\.\d*)?|\.\d+)\s*%?)\s*\)$/;

/** A whole number and a fraction, "2 3/4"; Excel takes a fraction alone for a date. */
const MIXED = /^([+-]?)(\d{1,9}) (\d{1,3})\/(\d{1,3})$/;

/** An entry in the form that the engine reads as Excel does. */
export function asEngineReads(entry: string): string {
  const [, sign = "", whole, over, under] = MIXED.exec(entry.trim()) ?? [];
  if (whole !== undefined && Number(under) > 0) return `${sign}${Number(whole) + Number(over) / Number(under)}`;
  const amount = IN_BRACKETS.exec(entry.trim())?.[1];
  return amount === undefined ? entry : `-${amount.trim()}`;
}
