import { claimWords } from "../catalog/claim-words";
import type { DocumentedFigure } from "../catalog/figure";
import type { CellReference, PlanCell } from "../workbook/sheet-plan";
import { EDITED, whileInserted, YOURS } from "./while-inserted";

/** Where a row has its value, and in which columns what is said of it. */
export interface RowOfValue {
  readonly value: CellReference;
  readonly precision: number;
  readonly grade: number;
}

/**
 * What is said of a value goes when the value is typed over, by formula: precision and grade are those of what is documented,
 * not of the user's number. Source: contract-life §4.
 */
export function followingEdits(
  cells: PlanCell[],
  figure: DocumentedFigure | null,
  { value: at, precision, grade }: RowOfValue,
): PlanCell[] {
  const value = cells[at.column] ?? null;
  if (figure === null || value === null || (value.kind === "text" && value.style !== "gap")) return cells;
  const inserted = value.kind === "number" ? value.value : null;
  const edited: Readonly<Record<number, string>> = { [precision]: editedWords(figure), [grade]: YOURS };
  return cells.map((cell, column) => {
    const words = edited[column];
    if (words === undefined || cell?.kind !== "text") return cell;
    const between = whileInserted(inserted, cell.text, words);
    const parts = between.flatMap((part, index) => (index === 0 ? [part] : [at, part]));
    return { kind: "formula", parts, numberFormat: "General", style: cell.style, says: cell.text };
  });
}

/** In place of the precision of a value that was typed over. */
export function editedWords({ shown, unit }: DocumentedFigure): string {
  return `${EDITED}${shown === null ? "sources disagree" : `documented: ${claimWords(shown, unit)}`}`;
}
