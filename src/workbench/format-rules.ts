import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Area } from "./area";
import { movedFormula } from "./file/package/moved-references";
import { columnLetters } from "./model/a1";
import { areaWithout } from "./model/cut-area";
import { shiftedArea, type Shift } from "./shifted-objects";
import type { FormatRule } from "./sheet-objects";

/** A formula that differs from cell to cell is asked for each of them. */
const MOST_CELLS = 5_000;

/** Whether the grid shows what a rule asks for. */
export function isShown({ areas, isCarried, formula, numberFormat }: FormatRule): boolean {
  if (isCarried || formula === "" || numberFormat === null) return false;
  return isFixed(formula) || areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) <= MOST_CELLS;
}

/** Whether a formula reads the same cells wherever it stands. */
export function isFixed(formula: string): boolean {
  return translated(formula, "A1", "B2") === formula;
}

/** The formula of a rule as it reads in the first cell of one of its areas. */
export function formulaIn({ areas, formula }: Pick<FormatRule, "areas" | "formula">, area: Area): string {
  return translated(formula, cornerOf(areas), cornerOf([area]));
}

/** The rules with some cells taken away; those that are only carried keep theirs. */
export function rulesWithout(rules: readonly FormatRule[], cut: Area): readonly FormatRule[] {
  return rules.flatMap((rule) => {
    if (rule.isCarried) return [rule];
    const areas = rule.areas.flatMap((area) => areaWithout(area, cut));
    if (areas.length === rule.areas.length && areas.every((area, index) => area === rule.areas[index])) return [rule];
    if (areas.length === 0) return [];
    const formula = translated(rule.formula, cornerOf(rule.areas), cornerOf(areas));
    return [{ ...rule, areas, formula, inFile: null }];
  });
}

/** The rules of a sheet after rows or columns came or went on it or another one, whose name is given. */
export function shiftedRules(
  rules: readonly FormatRule[],
  sheetName: string,
  shift: Shift,
  shiftedName: string,
): readonly FormatRule[] {
  const move = { name: shiftedName, isRenamed: false, shifts: [shift] };
  return moved(rules, sheetName, new Map([[shiftedName.toLowerCase(), move]]), (area) => shiftedArea(area, shift));
}

/** The rules of a sheet after a sheet, it or another one, was renamed. */
export function renamedRules(
  rules: readonly FormatRule[],
  sheetName: string,
  { from, to }: { readonly from: string; readonly to: string },
): readonly FormatRule[] {
  const move = { name: to, isRenamed: true, shifts: [] };
  return moved(rules, sheetName, new Map([[from.toLowerCase(), move]]), (area) => area);
}

function moved(
  rules: readonly FormatRule[],
  sheetName: string,
  sheets: Parameters<typeof movedFormula>[2]["sheets"],
  place: (area: Area) => Area | null,
): readonly FormatRule[] {
  const moves = { sheets, tables: new Map() };
  return rules.map((rule) => ({
    ...rule,
    areas: rule.areas.flatMap((area) => place(area) ?? []),
    formula: rule.formula === "" ? "" : movedFormula(rule.formula, sheetName, moves),
  }));
}

/** As it reads in another cell: what is not fixed moves along. */
function translated(formula: string, from: string, to: string): string {
  return from === to || formula === "" ? formula : translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
}

function cornerOf(areas: readonly Area[]): string {
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  return `${columnLetters(column)}${row + 1}`;
}
