import type { MoneyScale } from "../../src/plan/page-look";
import { cellAddress } from "../../src/workbook/cell-address";
import type { CellReference, PlanCell, PlanSheet, SheetPlan } from "../../src/workbook/sheet-plan";
import { ALL_DIGITS, ironCalcModel } from "../finance/ironcalc-model";

const SHEET: Readonly<Record<PlanSheet, number>> = { page: 0, workings: 1 };

/** A plan on a sheet that calculates, its cells read and typed over by their defined names or places. */
export interface CalculatedPlan {
  /** The number of a cell, or its text: an error is "#N/A". */
  read(cell: CellReference | string): number | string;
  /** Types into cells, all at once; null empties one. */
  type(values: Readonly<Record<string, number | string | null>>): void;
  /** Types into one cell. */
  typeInto(cell: CellReference, value: number | string): void;
}

/** The plan written cell by cell, from the top left corner of the sheet. Call `startIronCalc` first. */
export function calculatedPlan(plan: SheetPlan): CalculatedPlan {
  const model = ironCalcModel("plan");
  model.pauseEvaluation();
  model.renameSheet(0, "page");
  if (plan.workings !== undefined) {
    model.newSheet();
    model.renameSheet(1, "workings");
  }
  for (const on of ["page", "workings"] as const) {
    const own = on === "page" ? plan : plan.workings;
    own?.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const content = typed(cell, on);
        if (content !== "") model.setUserInput(SHEET[on], row + 1, column + 1, content);
      }),
    );
    if (own === undefined) continue;
    model.updateRangeStyle(
      { sheet: SHEET[on], row: 1, column: 1, width: own.columnWidths.length, height: own.rows.length },
      "num_fmt",
      ALL_DIGITS,
    );
  }
  model.resumeEvaluation();
  model.evaluate();
  const place = (cell: CellReference | string): readonly [sheet: number, row: number, column: number] => {
    const { row, column, on = "page" } = typeof cell === "string" ? named(plan, cell) : cell;
    return [SHEET[on], row + 1, column + 1];
  };
  return {
    read: (cell) => {
      const shown = model.getFormattedCellValue(...place(cell));
      return /^-?\d\.\d+E/.test(shown) ? Number(shown) : shown;
    },
    typeInto: (cell, value) => {
      model.setUserInput(...place(cell), String(value));
      model.evaluate();
    },
    type: (values) => {
      model.pauseEvaluation();
      for (const [name, value] of Object.entries(values))
        model.setUserInput(...place(name), value === null ? "" : String(value));
      model.resumeEvaluation();
      model.evaluate();
    },
  };
}

/** The cell whose defined name ends in "_model_" and the given name. */
export function named(plan: SheetPlan, name: string): CellReference {
  const found = plan.names.find((each) => each.name.endsWith(`_model_${name}`));
  if (found === undefined)
    throw new Error(
      `The plan has no name ending in _model_${name}: it has ${plan.names.map((each) => each.name).join(", ")}`,
    );
  return found;
}

/** The formula of a cell as it stands in the top left corner of a sheet. */
export function formulaText(cell: PlanCell, on: PlanSheet = "page"): string {
  if (cell?.kind !== "formula") return "";
  const address = (part: CellReference): string =>
    part.on === undefined || part.on === on || part.endsRange === true
      ? cellAddress(part)
      : `${part.on}!${cellAddress(part)}`;
  return cell.parts.map((part) => (typeof part === "string" ? part : address(part))).join("");
}

function typed(cell: PlanCell, on: PlanSheet): string {
  if (cell?.kind === "number") return String(cell.value);
  if (cell?.kind === "text") return cell.text === "" ? "" : `'${cell.text}`;
  return formulaText(cell, on);
}

/** A model whose page shows money in full dollars, as functions give it. */
export function calculatedModel(plan: SheetPlan): CalculatedPlan {
  return calculatedPlan(inScale(plan, "US$"));
}

/** A model whose page shows its money so. */
export function inScale(plan: SheetPlan, scale: MoneyScale): SheetPlan {
  const row = rowOf(plan, "Amounts in");
  const setting = { kind: "text", text: scale, style: "setting" } as const;
  const rows = plan.rows.map((cells, at) =>
    at === row ? cells.map((cell, column) => (column === 1 ? setting : cell)) : cells,
  );
  return { ...plan, rows };
}

/** What a cell reads as it is inserted. */
function wordsOf(cell: PlanCell): string | undefined {
  if (cell?.kind === "text") return cell.text;
  return cell?.kind === "formula" ? cell.says : undefined;
}

/** The row whose first cell reads so. */
export function rowOf(plan: SheetPlan, label: string): number {
  const row = plan.rows.findIndex(([first]) => wordsOf(first ?? null) === label);
  if (row === -1) throw new Error(`The plan has no row "${label}"`);
  return row;
}

/** The first cell that reads so, so many columns on: of blocks that stand beside one another. */
export function beside(plan: SheetPlan, label: string, columns = 0): { readonly row: number; readonly column: number } {
  for (const [row, cells] of plan.rows.entries()) {
    const column = cells.findIndex((cell) => wordsOf(cell) === label);
    if (column !== -1) return { row, column: column + columns };
  }
  throw new Error(`The plan has no cell "${label}"`);
}
