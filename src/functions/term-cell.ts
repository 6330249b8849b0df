import { ENGLISH } from "../catalog/claim-words";
import { contractDay } from "../finance/argument-range";
import { FinanceError } from "../finance/errors";
import { cellValue, inRange, type CellValue } from "./cell-value";
import { isSerialDate } from "./optional-arguments";
import type { TermForm, TermLabel } from "./term-labels";

export type Cells = readonly (readonly unknown[])[];

/** Excel keeps 15 digits of a number: from here on an amount has no last unit. */
const LIMIT = 1e15;

/** What a cell of a terms range holds; null for a blank one, which hosts deliver as 0, null or empty text. */
export function valueAt(cells: Cells, row: number, column: number): CellValue {
  const cell = cells[row]?.[column];
  const value = typeof cell === "number" ? cell : cellValue(cell, () => place(row, column), inRange);
  return value === 0 ? null : value;
}

/** A function does not know where its range lies, only where in the range a cell is. */
export function place(row: number, column: number): string {
  return `row ${row + 1}, column ${column + 1} of the range`;
}

/** Where a term is and what it is called. */
export interface TermCell {
  readonly label: TermLabel;
  readonly row: number;
  readonly column: number;
}

/**
 * A term as a cell holds it: a number, or the word of a term of words.
 *
 * Units:  amounts times `factor`; a date cut to its day. "none" is 0 where 0 says something, because a cell with 0 is blank.
 * Errors: "shape" for what the term cannot be, naming the cell and what is needed; as `contractDay`.
 */
export function termAt(cells: Cells, { label, row, column }: TermCell, form: TermForm, factor: number): unknown {
  const value = valueAt(cells, row, column);
  if (value === null) return null;
  if (form.kind === "date" && typeof value === "number" && isSerialDate(value)) return dayOf(value, label, row, column);
  if (form.kind === "money" && typeof value === "number" && value >= 0 && value * factor < LIMIT) return value * factor;
  if (form.kind === "number") {
    if (typeof value === "number" && isWithin(value, form)) return value;
    if (form.from === 0 && typeof value === "string" && /^(none|0)$/i.test(value)) return 0;
  }
  if (form.kind === "word" && typeof value === "string") {
    const word = wordOf(value, form.words);
    if (word !== null) return word;
  }
  throw new FinanceError(
    "shape",
    `${label} must be ${needed(form, factor)}: ${place(row, column)} holds ${JSON.stringify(value)}`,
  );
}

function dayOf(value: number, label: TermLabel, row: number, column: number): number {
  try {
    return contractDay(value, label);
  } catch (error) {
    if (!(error instanceof FinanceError)) throw error;
    throw new FinanceError("shape", `${error.message} (${place(row, column)})`);
  }
}

function isWithin(value: number, { from, to, isWhole = false }: TermForm & { readonly kind: "number" }): boolean {
  return value >= from && value <= to && (!isWhole || Number.isInteger(value));
}

function wordOf(text: string, words: readonly string[]): string | null {
  const bare = text.trim().toLowerCase().replace("cancelable", "cancellable");
  return words.find((word) => word === bare) ?? null;
}

function needed(form: TermForm, factor: number): string {
  switch (form.kind) {
    case "date":
      return "a date";
    case "money":
      return `a number from 0 to below ${ENGLISH.number(LIMIT / factor)}${factor === 1 ? "" : " in its unit"}`;
    case "word":
      return `one of ${form.words.join(", ")}`;
    case "number": {
      const what = `a ${form.isWhole === true ? "whole " : ""}number from ${form.from} to ${form.to === LIMIT ? "1e15" : form.to}`;
      return form.hint === undefined ? what : `${what} (${form.hint})`;
    }
  }
}
