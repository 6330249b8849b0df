import { addMonths, calendarDay, monthEnd, serialOfDay } from "../finance/serial-date";
import type { RangeCells } from "./range-values";
import { UnreadableArgument } from "./unreadable-argument";

/** One value, or the cells of a range. */
export type Operand = unknown | RangeCells;
type SheetFunction = (args: readonly Operand[]) => number;

/**
 * The functions of Excel that stand in arguments of ours most often: dates and sums. Every other is left to Excel.
 *
 * Units:  as in Excel; dates are serials.
 * Errors: `UnreadableArgument` for what these do not cover: texts as numbers, dates outside the calendar.
 * Source: the reference page of each in Excel.
 */
export const SHEET_FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ["DATE", ([year, month, day]) => date(whole("DATE", year), whole("DATE", month), whole("DATE", day))],
  ["EDATE", ([serial, months]) => addMonths(whole("EDATE", serial), whole("EDATE", months))],
  ["EOMONTH", ([serial, months]) => monthEnd(whole("EOMONTH", serial), whole("EOMONTH", months))],
  ["YEAR", ([serial]) => calendarDay(whole("YEAR", serial)).year],
  ["MONTH", ([serial]) => calendarDay(whole("MONTH", serial)).month],
  ["DAY", ([serial]) => calendarDay(whole("DAY", serial)).day],
  ["SUM", (args) => numbers("SUM", args).reduce((sum, number) => sum + number, 0)],
  ["MIN", (args) => Math.min(...someNumbers("MIN", args))],
  ["MAX", (args) => Math.max(...someNumbers("MAX", args))],
  ["ROUND", ([number, digits]) => rounded(numberOf("ROUND", number), whole("ROUND", digits))],
]);

/** Excel's DATE: months and days beyond their ends count on; a year below 1900 is counted from 1900. */
function date(year: number, month: number, day: number): number {
  const first = serialOfDay(year < 1900 ? year + 1900 : year, 1, 1);
  return addMonths(first, month - 1) + day - 1;
}

/** Half away from zero, on the decimal digits as Excel shows them. */
function rounded(number: number, digits: number): number {
  const [mantissa, exponent = "0"] = Math.abs(number).toPrecision(15).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(number) * Number(`${shifted}e${-digits}`);
}

function someNumbers(name: string, args: readonly Operand[]): number[] {
  const found = numbers(name, args);
  return found.length === 0 ? [0] : found; // As Excel: of no numbers at all, 0.
}

/** The numbers among the arguments; texts and blanks in ranges are passed over, as Excel does. */
function numbers(name: string, args: readonly Operand[]): number[] {
  return args.flatMap((arg) => {
    if (!Array.isArray(arg)) return [numberOf(name, arg)];
    const cells = (arg as RangeCells).flat();
    if (cells.some((cell) => typeof cell === "string" && cell.startsWith("#")))
      throw new UnreadableArgument(`${name} of a range with an error`);
    return cells.filter((cell) => typeof cell === "number");
  });
}

function whole(name: string, arg: Operand): number {
  return Math.floor(numberOf(name, arg));
}

function numberOf(name: string, arg: Operand): number {
  const value: unknown =
    Array.isArray(arg) && arg.length === 1 && Array.isArray(arg[0]) && arg[0].length === 1 ? arg[0][0] : arg;
  if (typeof value === "number") return value;
  if (value === null || value === undefined || value === "") return 0;
  throw new UnreadableArgument(`${name} of ${Array.isArray(value) ? "several cells" : JSON.stringify(value)}`);
}
