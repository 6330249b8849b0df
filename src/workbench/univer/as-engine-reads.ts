/** An accountant's negative: "(38,000)", "($5)", "(2.5%)". */
const IN_BRACKETS = /^\(\s*([$€£¥]?\s*(?:\d[\d,]*(?:\.\d*)?|\.\d+)\s*%?)\s*\)$/;

/** A whole number and a fraction, "2 3/4"; Excel takes a fraction alone for a date. */
const MIXED = /^([+-]?)(\d{1,9}) (\d{1,3})\/(\d{1,3})$/;

/** Commas between digits. */
const GROUPED = /^[+-]?\(?[$€£¥]?\d+(?:,\d*)+(?:\.\d*)?\s*%?\)?$/;

/** Whether a comma stands where Excel knows none, "14,37": each needs three digits after it. */
export function isMisgrouped(entry: string): boolean {
  const text = entry.trim();
  return GROUPED.test(text) && /,(?!\d{3})/.test(text);
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** A month and a day, "Jan-20", which Excel takes for that day of this year; null for anything else, such as "Jan 2028". */
function dayOfThisYear(entry: string, year: number): string | null {
  const [, word = "", day] = /^([A-Za-z]{3,9})[- /](\d{1,2})$/.exec(entry.trim()) ?? [];
  const month = MONTHS.findIndex((name) => name.startsWith(word.toLowerCase()));
  if (month < 0 || day === undefined) return null;
  const date = new Date(Date.UTC(year, month, Number(day)));
  const isReal = Number(day) > 0 && date.getUTCMonth() === month;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The number format that Excel gives such an entry, where the engine has another. */
export function formatAsRead(
  entry: string,
  format: string | undefined,
  year = new Date().getFullYear(),
): string | undefined {
  if (format === "m/d" || dayOfThisYear(entry, year) !== null) return "d-mmm";
  return MIXED.test(entry.trim()) ? "# ?/?" : format;
}

/** A number with a sign, a currency, commas, an exponent, a per cent or an accountant's brackets at most. */
const NUMBER = /^\s*[-+(]?\s*[$€£¥]?\s*(?:\d[\d,]*\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*[$€£¥%]?\s*\)?\s*$/i;
const MOST_DIGITS = 15;

/** Excel keeps 15 digits of a number that is entered and makes the others zeros. */
function withExcelsDigits(entry: string): string {
  if (entry.length <= MOST_DIGITS || !NUMBER.test(entry)) return entry;
  const [mantissa = "", ...exponent] = entry.split(/(?=e)/i);
  let digits = 0;
  const kept = mantissa.replace(/\d/g, (digit) => {
    if (digits > 0 || digit !== "0") digits += 1;
    return digits > MOST_DIGITS ? "0" : digit;
  });
  return [kept, ...exponent].join("");
}

/** An entry in the form that the engine reads as Excel does. */
export function asEngineReads(typed: string, year = new Date().getFullYear()): string {
  const entry = withExcelsDigits(typed);
  const day = dayOfThisYear(entry, year);
  if (day !== null) return day;
  const [, sign = "", whole, over, under] = MIXED.exec(entry.trim()) ?? [];
  if (whole !== undefined && Number(under) > 0) return `${sign}${Number(whole) + Number(over) / Number(under)}`;
  const amount = IN_BRACKETS.exec(entry.trim())?.[1];
  return amount === undefined ? entry : `-${amount.trim()}`;
}
