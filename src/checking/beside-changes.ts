import { GRADES } from "../catalog/model";
import { isWhileInserted, YOURS } from "../plan/while-inserted";
import { cellAddress } from "../workbook/cell-address";
import type { BesideRefresh } from "../workbook/refreshing-port";
import { MONEY_SCALES } from "../plan/page-look";
import type { FormulaCell, PlanCell } from "../workbook/sheet-plan";
import type { InsertedBlock, InsertedCell } from "./inserted-cells";
import type { CellState } from "./finding";
import type { ScannedCells } from "./scanned-cells";

/**
 * What stands beside an inserted value (precision, evidence, source, other claims) and would be inserted otherwise now.
 *
 * Shape:  empty where the row no longer looks as it was inserted: something else stands between value and evidence, or one
 *         of its texts was replaced by a number or a formula of the user's. Nothing there is ours to write over then. A text
 *         that is a formula's, which says when the value was typed over, stays one.
 */
export function besideChanges(cell: InsertedCell, { plan }: InsertedBlock, cells: ScannedCells): BesideRefresh[] {
  const { planned, name } = cell;
  if (planned === null) return [];
  const heldAt = (offset: number): CellState =>
    cells.at({ sheetName: name.sheetName, row: name.row, column: name.column + offset });
  const texts = asPlaced(textsBeside(plan.rows[planned.name.row] ?? [], planned.name.column), heldAt);
  const found = texts.map(({ offset, cell: now }) => {
    const place = { sheetName: name.sheetName, row: name.row, column: name.column + offset };
    return { now, place, held: cells.at(place) };
  });
  if (found.some(({ now, held }) => typeof held.value !== "string" || !(held.formula === null || isOurs(now, held))))
    return [];
  const evidence = found.find(({ now, held }) => isGrade(now.text) || isGrade(held.value));
  if (evidence === undefined) return [];
  if (![evidence.now.text, evidence.held.value].every((text) => text === "" || text === YOURS || isGrade(text)))
    return [];
  return found.flatMap(({ now, place: { row, column }, held }): BesideRefresh[] => {
    const to = { row, column, content: now.text, link: now.link ?? null };
    if (held.formula === null) return held.value === now.text ? [] : [{ ...to, held: held.value }];
    if (isSpelled(now, held.formula)) return [];
    const formula = spelled(now, cellAddress(name));
    return [{ ...to, held: held.formula, formula, was: String(held.value) }];
  });
}

function isOurs({ parts }: BesideCell, { formula }: CellState): boolean {
  return parts !== null && formula !== null && isWhileInserted(formula);
}

/** Whether a formula is the planned one, however it names the value's cell. */
function isSpelled({ parts }: BesideCell, formula: string): boolean {
  const pattern = (parts ?? []).map((part) =>
    typeof part === "string" ? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : ".+?",
  );
  return new RegExp(`^${pattern.join("")}$`).test(formula);
}

/** It reads the value and nothing else. */
function spelled({ parts }: BesideCell, value: string): string {
  return (parts ?? []).map((part) => (typeof part === "string" ? part : value)).join("");
}

/** Version 0.1.0 had no unit beside a figure, and the whole line of its source. */
const WITHOUT_UNIT = { precision: 1, grade: 2, source: 3 };
const WITH_UNIT = { unit: 1, precision: 2, grade: 3, source: 4 };

/** A planned text: its own, or a formula's. */
interface BesideCell {
  readonly text: string;
  readonly link?: string | undefined;
  readonly parts: FormulaCell["parts"] | null;
}

interface Beside {
  readonly offset: number;
  readonly cell: BesideCell;
}

/** The texts at the places that they have in the block as it was inserted; a unit of money stays, as its cell's scale does. */
function asPlaced(texts: readonly Beside[], heldAt: (offset: number) => CellState): readonly Beside[] {
  const at = (offset: number): BesideCell | undefined => texts.find((each) => each.offset === offset)?.cell;
  const isFigure = isGrade(at(WITH_UNIT.grade)?.text) && !isGrade(at(WITH_UNIT.precision)?.text);
  const isOfVersion010 = isFigure && isGrade(heldAt(WITHOUT_UNIT.grade).value);
  if (!isOfVersion010) return texts.filter(({ cell }) => !(MONEY_SCALES as readonly string[]).includes(cell.text));
  const [precision, grade, source] = [WITH_UNIT.precision, WITH_UNIT.grade, WITH_UNIT.source].map(at);
  if (precision === undefined || grade === undefined || source === undefined) return [];
  const isSame =
    heldAt(WITHOUT_UNIT.precision).value === precision.text && heldAt(WITHOUT_UNIT.grade).value === grade.text;
  // The source is worded otherwise now: it is written anew with what it is the source of, or not at all.
  return isSame
    ? []
    : [
        { offset: WITHOUT_UNIT.precision, cell: precision },
        { offset: WITHOUT_UNIT.grade, cell: grade },
        { offset: WITHOUT_UNIT.source, cell: source },
      ];
}

/** A planned cell that gives a text without calculation; null for another. */
function textOf(cell: PlanCell): BesideCell | null {
  if (cell?.kind === "text") return { text: cell.text, link: cell.link, parts: null };
  return cell?.kind === "formula" && cell.says !== undefined ? { text: cell.says, parts: cell.parts } : null;
}

/** The texts to the right of a planned value, one beside the other; a model's bounds and the value in use stand between. */
function textsBeside(row: readonly PlanCell[], column: number): Beside[] {
  const right = row.slice(column + 1).map(textOf);
  const grade = right.findIndex((cell) => isGrade(cell?.text));
  let first = grade === -1 ? right.findIndex((cell) => cell !== null) : grade;
  while (grade !== -1 && first > 0 && (right[first - 1]?.text ?? "") !== "") first -= 1;
  if (first === -1) return [];
  const texts: Beside[] = [];
  for (const [index, planned] of right.entries()) {
    if (index < first) continue;
    // The number of a note stays: the notes below are not written anew.
    if (planned === null || /^(Note )?\d+$/.test(planned.text)) break;
    if (grade !== -1 && planned.text === "") break;
    texts.push({ offset: index + 1, cell: planned });
  }
  return texts;
}

/** Where a value is withheld there is none. */
function isGrade(text: unknown): boolean {
  return (GRADES as readonly unknown[]).includes(text);
}
