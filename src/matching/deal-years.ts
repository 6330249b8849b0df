import { calendarDay } from "../finance/serial-date";
import { isAcross, isOfDates, isOfSigning, type HeadingRow, type RowCell } from "./heading-row";

const LEAST_YEAR = 1990;
const LAST_YEAR = 2060;
const NO_YEARS: readonly number[] = [];

/** Years in which deals that stand side by side were signed or announced, by column: they tell deals of one pair apart. */
export class DealYears {
  private years = new Map<number, readonly number[]>();

  take(cells: readonly RowCell[], left: number, rows: readonly HeadingRow[]): void {
    if (!areDatesOfDeals(cells, rows) || !isOfSigning(cells[0]?.label ?? null)) return;
    for (const { column, value, text } of cells) {
      const year = text?.days === undefined || text.days === null ? Number(value) : calendarDay(text.days.first).year;
      if (isCalendarYear(year)) this.years.set(left + column, [...this.of(left + column), year]);
    }
  }

  of(column: number): readonly number[] {
    return this.years.get(column) ?? NO_YEARS;
  }

  forget(): void {
    this.years = new Map();
  }
}

/** "Year of announcement | 2025 | 2026" below deals that stand side by side. */
function areDatesOfDeals([first]: readonly RowCell[], rows: readonly HeadingRow[]): boolean {
  return isAcross(rows) && isOfDates(first?.label ?? null);
}

/** "Item | 2025 | 2026 | 2027": years that head columns, and are no dates of deals. */
export function areYears(cells: readonly RowCell[], rows: readonly HeadingRow[]): boolean {
  const numbers = cells.filter(({ label }) => label === null);
  return (
    numbers.length > 1 &&
    numbers.every(
      ({ value }, index) =>
        isCalendarYear(Number(value)) && (index === 0 || Number(value) !== Number(numbers[index - 1]?.value)),
    ) &&
    // "Start of service | 2026 | End of service | 2031".
    !numbers.every(({ column }) => cells.some(({ label, column: at }) => label !== null && at === column - 1)) &&
    !areDatesOfDeals(cells, rows)
  );
}

const PERIODS = new Set(["year", "period", "quarter", "fy"]);
const MOST_WORDS = 2;

/** "Year | 2025", "Period | FY2026": picks the part of each contract that the table below shows. */
export function picksPeriod([name, value, ...others]: readonly RowCell[]): boolean {
  if (name?.label === undefined || name.label === null || value === undefined || others.length > 0) return false;
  const { words, parties } = name.label;
  const isName = parties.length === 0 && words.length <= MOST_WORDS && words.some((word) => PERIODS.has(word));
  const isPeriod = value.label === null ? isCalendarYear(Number(value.value)) : value.label.isPeriod;
  return isName && isPeriod && !isOfDates(name.label);
}

/** A whole number that a heading or a row may mean as a year. */
export function isCalendarYear(value: number): boolean {
  return Number.isInteger(value) && value >= LEAST_YEAR && value <= LAST_YEAR;
}
