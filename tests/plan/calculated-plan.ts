import { Model } from "@ironcalc/wasm";
import { cellAddress } from "../../src/workbook/cell-address";
import type { CellReference, PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";

/** IronCalc hands out numbers as formatted text only: this format shows all the digits it keeps (15). */
const ALL_DIGITS = "0.0000000000000000E+00";

/** A plan on a sheet that calculates, its cells read and typed over by their defined names or places. */
export interface CalculatedPlan {
  /** The number of a cell, or its text: an error is "#N/A". */
  read(cell: CellReference | string): number | string;
  /** Types into cells, all at once; null empties one. */
  type(values: Readonly<Record<string, number | string | null>>): void;
  /** Types into one cell. */
  typeInto(cell: CellReference, value: number | string): void;
}

/** The plan written cell by cell, from the top left corner of the sheet, or its first rows only. Call `startIronCalc` first. */
export function calculatedPlan(plan: SheetPlan, rows = plan.rows.length): CalculatedPlan {
  const model = new Model("plan", "en", "UTC", "en");
  model.pauseEvaluation();
  plan.rows.slice(0, rows).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const content = typed(cell);
      if (content !== "") model.setUserInput(0, row + 1, column + 1, content);
    }),
  );
  model.updateRangeStyle(
    { sheet: 0, row: 1, column: 1, width: plan.columnWidths.length, height: rows },
    "num_fmt",
    ALL_DIGITS,
  );
  model.resumeEvaluation();
  model.evaluate();
  const place = (cell: CellReference | string): CellReference => (typeof cell === "string" ? named(plan, cell) : cell);
  return {
    read: (cell) => {
      const { row, column } = place(cell);
      const shown = model.getFormattedCellValue(0, row + 1, column + 1);
      return /^-?\d\.\d+E/.test(shown) ? Number(shown) : shown;
    },
    typeInto: ({ row, column }, value) => {
      model.setUserInput(0, row + 1, column + 1, String(value));
      model.evaluate();
    },
    type: (values) => {
      model.pauseEvaluation();
      for (const [name, value] of Object.entries(values)) {
        const { row, column } = place(name);
        model.setUserInput(0, row + 1, column + 1, value === null ? "" : String(value));
      }
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
export function formulaText(cell: PlanCell): string {
  if (cell?.kind !== "formula") return "";
  return cell.parts.map((part) => (typeof part === "string" ? part : cellAddress(part))).join("");
}

function typed(cell: PlanCell): string {
  if (cell?.kind === "number") return String(cell.value);
  if (cell?.kind === "text") return cell.text === "" ? "" : `'${cell.text}`;
  return formulaText(cell);
}

/** Rows of a model that do not ask for the workings by month: a fast start where no schedule is looked at. */
export function rowsAboveMonths(plan: SheetPlan): number {
  return rowOf(plan, "Workings: by month, due on the last day");
}

/** The row whose first cell reads so. */
export function rowOf(plan: SheetPlan, label: string): number {
  const row = plan.rows.findIndex(([first]) => first?.kind === "text" && first.text === label);
  if (row === -1) throw new Error(`The plan has no row "${label}"`);
  return row;
}
