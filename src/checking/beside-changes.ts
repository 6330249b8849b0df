import { GRADES } from "../catalog/model";
import type { BesideRefresh } from "../workbook/refreshing-port";
import type { PlanCell } from "../workbook/sheet-plan";
import type { InsertedBlock, InsertedCell } from "./inserted-cells";
import type { ScannedCells } from "./scanned-cells";

/**
 * What stands beside an inserted value (precision, evidence, source, other claims) and would be inserted otherwise now.
 *
 * Shape:  empty where the row no longer looks as it was inserted: something else stands between value and evidence, or one
 *         of its texts was replaced by a number or a formula. Nothing there is ours to write over then.
 */
export function besideChanges(cell: InsertedCell, { plan }: InsertedBlock, cells: ScannedCells): BesideRefresh[] {
  const { planned, name } = cell;
  if (planned === null) return [];
  const texts = textsBeside(plan.rows[planned.name.row] ?? [], planned.name.column);
  const found = texts.map(({ offset, cell: now }) => {
    const place = { sheetName: name.sheetName, row: name.row, column: name.column + offset };
    return { now, place, held: cells.at(place) };
  });
  if (found.some(({ held }) => held.formula !== null || typeof held.value !== "string")) return [];
  const evidence = found.find(({ now, held }) => isGrade(now.text) || isGrade(held.value));
  if (evidence === undefined) return [];
  if (![evidence.now.text, evidence.held.value].every((text) => text === "" || isGrade(text))) return [];
  return found
    .filter(({ now, held }) => held.value !== now.text)
    .map(({ now, place: { row, column }, held }) => ({
      row,
      column,
      held: held.value,
      content: now.text,
      link: now.link ?? null,
    }));
}

type TextCell = Extract<PlanCell, { kind: "text" }>;

/** The texts to the right of a planned value, one beside the other; a model's bounds stand between. */
function textsBeside(row: readonly PlanCell[], column: number): { readonly offset: number; readonly cell: TextCell }[] {
  const right = row.slice(column + 1);
  const first = right.findIndex((cell) => cell?.kind === "text");
  if (first === -1) return [];
  const texts: { offset: number; cell: TextCell }[] = [];
  for (const [index, cell] of right.entries()) {
    if (index < first) continue;
    if (cell?.kind !== "text") break;
    texts.push({ offset: index + 1, cell });
  }
  return texts;
}

/** Where a value is withheld there is none. */
function isGrade(text: unknown): boolean {
  return (GRADES as readonly unknown[]).includes(text);
}
