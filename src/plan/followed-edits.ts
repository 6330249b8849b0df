import { claimWords } from "../catalog/claim-words";
import type { DocumentedFigure } from "../catalog/figure";
import type { CellReference, FormulaCell, PlanCell } from "../workbook/sheet-plan";
import { quoted } from "./model/input-rows";

/** What stands in place of precision and grade beside a value that was typed over. */
export const EDITED = "edited; documented: ";
export const YOURS = "yours";

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
  if (figure === null || value === null || value.kind === "text") return cells;
  const isEdited = (said: string, edited: string): FormulaCell["parts"] => {
    const [unedited, else_] = [said, edited].map((words) => `"${quoted(words)}"`);
    return value.kind === "number"
      ? ["=IF(IF(ISNUMBER(", at, "),", at, `=${value.value},FALSE),${unedited},${else_})`]
      : ["=IF(ISNA(", at, `),${unedited},${else_})`];
  };
  const edited: Readonly<Record<number, string>> = { [precision]: editedWords(figure), [grade]: YOURS };
  return cells.map((cell, column) => {
    const words = edited[column];
    if (words === undefined || cell?.kind !== "text") return cell;
    const parts = isEdited(cell.text, words);
    return { kind: "formula", parts, numberFormat: "General", style: cell.style, says: cell.text };
  });
}

/** In place of the precision of a value that was typed over. */
export function editedWords({ shown, unit }: DocumentedFigure): string {
  return `${EDITED}${shown === null ? "withheld" : claimWords(shown, unit)}`;
}
