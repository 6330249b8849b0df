import { daysOfPart } from "./date-text";
import { isOfDates, type RowCell } from "./heading-row";
import type { Label, ReadLabel } from "./label";
import { type NumberText, numberText, ofDays } from "./number-text";

const ERROR = /^#(N\/A|[A-Z0-9/]+[!?])$/;

/** The cells of a row that hold something. */
export function rowCells(values: readonly unknown[], read: ReadLabel): readonly RowCell[] {
  const cells: RowCell[] = [];
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    if (typeof value === "number") cells.push({ column, value, label: null, text: null });
    if (typeof value !== "string" || value === "" || ERROR.test(value)) continue;
    const before = cells.at(-1);
    const [name, amount] = statedIn(value, values[column + 1]);
    if (name !== null && amount !== null) {
      cells.push({ column: column - BESIDE, value: name, label: read(name), text: null });
      cells.push({ column, value, label: null, text: amount });
      continue;
    }
    const text = numberText(value) ?? (isOfDates(before?.label ?? null) ? partText(value) : null);
    // "Prepayment | % of value | 20": one label in two cells.
    const isShare = /^(in )?(%|per ?cent|share)( of\b.*)?$/i.test(value.trim()) && isNumber(values[column + 1]);
    if (isShare && typeof before?.value === "string" && before.label !== null)
      cells[cells.length - 1] = { ...before, label: read(`${before.value}, %`) };
    cells.push({ column, value, label: text === null ? read(value) : null, text });
  }
  return cells;
}

/** Left of a text's own column, where the name stands that it gives its number. */
const BESIDE = 0.5;
const STATED = /^\W*([^:]{2,50}):\s+(.{1,30})$/;
const NO_TEXT: readonly [null, null] = [null, null];

/** "Term: 5 years": a name and its number in one cell; none where a number of its own stands beside it. */
function statedIn(value: string, next: unknown): readonly [string, NumberText] | readonly [null, null] {
  const [, name, amount] = STATED.exec(value) ?? [];
  if (name === undefined || amount === undefined || typeof next === "number") return NO_TEXT;
  const text = numberText(amount);
  // "Figure 7: 2026" is a title.
  return text === null || (text.unit.kind === null && text.days === null) ? NO_TEXT : [name, text];
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && numberText(value) !== null);
}

/** "H1 2027" behind "Start of service": a date there, and the period of another quantity elsewhere. */
function partText(value: string): NumberText | null {
  const days = daysOfPart(value);
  return days === null ? null : ofDays(days);
}

/** A row with such dates below headings of dates. */
export function withParts(cells: readonly RowCell[], over: (column: number) => readonly Label[]): readonly RowCell[] {
  if (arePeriods(cells)) return cells;
  return cells.map((cell) => {
    const isDate = cell.label?.isPeriod === true && over(cell.column).some(isOfDates);
    const text = isDate ? partText(String(cell.value)) : null;
    return text === null ? cell : { ...cell, label: null, text };
  });
}

const MONTH = /^[a-z]{3,9} '?\d\d$/i;

/** "Billing, US$ m | Nov 26 | Dec 26 | 1H27": a row that heads a table of its own. */
function arePeriods([first, ...others]: readonly RowCell[]): boolean {
  const isPeriod = ({ label, value }: RowCell): boolean => label?.isPeriod === true || MONTH.test(String(value));
  return first?.label?.parties.length === 0 && others.length > 2 && others.every(isPeriod);
}
