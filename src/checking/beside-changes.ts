import { GRADES } from "../catalog/model";
import type { BesideRefresh } from "../workbook/refreshing-port";
import { MONEY_SCALES } from "../plan/page-look";
import type { PlanCell } from "../workbook/sheet-plan";
import type { InsertedBlock, InsertedCell } from "./inserted-cells";
import type { CellState } from "./finding";
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
  const heldAt = (offset: number): CellState =>
    cells.at({ sheetName: name.sheetName, row: name.row, column: name.column + offset });
  const texts = asPlaced(textsBeside(plan.rows[planned.name.row] ?? [], planned.name.column), heldAt);
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

/** Version 0.1.0 had no unit beside a figure, and the whole line of its source. */
const WITHOUT_UNIT = { precision: 1, grade: 2, source: 3 };
const WITH_UNIT = { unit: 1, precision: 2, grade: 3, source: 4 };

interface Beside {
  readonly offset: number;
  readonly cell: TextCell;
}

/** The texts at the places that they have in the block as it was inserted; a unit of money stays, as its cell's scale does. */
function asPlaced(texts: readonly Beside[], heldAt: (offset: number) => CellState): readonly Beside[] {
  const at = (offset: number): TextCell | undefined => texts.find((each) => each.offset === offset)?.cell;
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

type TextCell = Extract<PlanCell, { kind: "text" }>;

/** The texts to the right of a planned value, one beside the other; a model's bounds stand between. */
function textsBeside(row: readonly PlanCell[], column: number): Beside[] {
  const right = row.slice(column + 1);
  const first = right.findIndex((cell) => cell?.kind === "text");
  if (first === -1) return [];
  const texts: Beside[] = [];
  for (const [index, cell] of right.entries()) {
    if (index < first) continue;
    // The number of a note stays: the notes below are not written anew.
    if (cell?.kind !== "text" || /^\d+$/.test(cell.text)) break;
    texts.push({ offset: index + 1, cell });
  }
  return texts;
}

/** Where a value is withheld there is none. */
function isGrade(text: unknown): boolean {
  return (GRADES as readonly unknown[]).includes(text);
}
