import type { SerialDate } from "../finance/units";
import { requireDatesFrom1900 } from "./date-system";

/** A number that brings its own number format; hosts with CustomFunctionsRuntime 1.4 show it, arithmetic sees the number. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** An error in one cell of a result that spills. */
export interface ErrorCell {
  readonly code: string;
  readonly message: string;
}

export function isErrorCell(cell: unknown): cell is ErrorCell {
  return typeof cell === "object" && cell !== null && "code" in cell;
}

/** What a function may put into a cell. Blank is empty text: Excel would show null as 0. */
export type CellOut = number | string | FormattedNumber;

const DATE_FORMAT = "yyyy-mm-dd";

/**
 * How dates leave a function: with a date format where the host can show it, else as a plain serial.
 * Errors: as `requireDatesFrom1900`.
 */
export function dateWriter(): (date: SerialDate) => number | FormattedNumber {
  requireDatesFrom1900();
  if (!hostShowsFormattedNumbers()) return (date) => date;
  return (date) => ({ type: "FormattedNumber", basicType: "Double", basicValue: date, numberFormat: DATE_FORMAT });
}

function hostShowsFormattedNumbers(): boolean {
  if (typeof Office === "undefined") return false;
  const context = Office.context as Partial<Office.Context> | undefined; // not there before Office is ready
  return context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
}
