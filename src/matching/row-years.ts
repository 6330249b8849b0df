import { calendarDay } from "../finance/serial-date";
import type { ScannedBlock } from "../workbook/scanning-port";
import { isCalendarYear } from "./deal-years";
import type { RowCell } from "./heading-row";
import type { SheetHeadings } from "./sheet-headings";
import { unitInFormat } from "./stated-unit";

/** A date of a contract says which of several it is. */
export function rowYearsOf(
  cells: readonly RowCell[],
  { column: left, numberFormats }: ScannedBlock,
  row: number,
  headings: SheetHeadings,
): readonly number[] {
  return cells.flatMap(({ column, value, text }) => {
    const day = text?.days?.first;
    if (day !== undefined) return [calendarDay(day).year];
    if (typeof value !== "number" || value < 1) return [];
    if (unitInFormat(numberFormats[row]?.[column] ?? "").kind === "date") return [calendarDay(value).year];
    return isCalendarYear(value) && headings.isOfSigning(left + column) ? [value] : [];
  });
}
