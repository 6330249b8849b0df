import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue, KeptMark } from "../grid";
import { cellValue } from "./cell-values";

interface StoredMark extends KeptMark {
  /** What the cell showed when it was marked. */
  readonly value: CellValue;
}

/** The mark of a cell that shows a result kept from its file; null for a cell that was changed since. */
export function keptMarkOf(cell: Nullable<ICellData>): KeptMark | null {
  const kept: unknown = cell?.custom?.kept;
  if (!isMark(kept) || cell?.f || cell?.si) return null;
  return JSON.stringify(cellValue(cell)) === JSON.stringify(kept.value)
    ? { formula: kept.formula, why: kept.why }
    : null;
}

function isMark(value: unknown): value is StoredMark {
  return typeof value === "object" && value !== null && "formula" in value && "why" in value;
}
