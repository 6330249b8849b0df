import type { CellValue } from "../../grid";
import { readsCellByCell } from "../cell-by-cell";
import { fileFormula } from "../file-formula";
import { plainText } from "../file-text";
import { formulaFault } from "../formula-fault";
import type { CellState } from "../sheet-state";
import type { CellContent } from "./cell-xml";
import { addressOf, type CellScan } from "./scan-sheet";

export interface ContentPatch {
  readonly namespace: string | null;
  /** The table that a cell stands in. */
  readonly tableAt: (row: number, column: number) => string | null;
  /** The mark for a dynamic array, which the package has from then on; null where it cannot have one. */
  readonly dynamicMark: () => number | null;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the user or a script wrote, as a file keeps it; a formula that Excel would not take is text. */
export function newContent(
  { formula, value, spill }: CellState,
  place: Place,
  { namespace, tableAt, dynamicMark }: ContentPatch,
): { readonly content: CellContent; readonly isText: boolean } {
  const constant = { formula: null, arrayRef: null, cellMark: null };
  if (formula === null) return { content: { ...constant, value }, isText: false };
  if (formulaFault(formula) !== null) return { content: { ...constant, value: formula }, isText: true };
  const text = fileFormula(formula, { namespace, table: tableAt(place.row, place.column) });
  const own = namespace === null ? null : `${namespace.toUpperCase()}.`;
  const isError = typeof value === "object" && value !== null;
  const isArray =
    (spill !== null && !isError) || readsCellByCell(formula, (name) => own !== null && name.startsWith(own));
  const arrayRef = isArray ? filledBy(place, isError ? null : spill) : null;
  return { content: { formula: text, value, arrayRef, cellMark: isArray ? dynamicMark() : null }, isText: false };
}

/** The cells that a formula fills; its own where it fills no other. */
export function filledBy(place: Place, spill: string | null): string {
  const [rows = 1, columns = 1] = (spill ?? "1,1").split(",").map(Number);
  const end = addressOf({ row: place.row + rows - 1, column: place.column + columns - 1 });
  return addressOf(place) === end ? end : `${addressOf(place)}:${end}`;
}

/** Whether the file has that result already: a function that was slow may come to it after the file was opened. */
export function hasResult({ attributes, value }: CellScan, result: CellValue): boolean {
  if (value === null || result === null) return false;
  switch (attributes.t) {
    case undefined:
    case "n":
      return typeof result === "number" && Number(value) === result;
    case "str":
      return typeof result === "string" && plainText(value) === result;
    case "b":
      return typeof result === "boolean" && (value === "1") === result;
    case "e":
      return typeof result === "object" && result.error === value;
    default:
      return false;
  }
}
