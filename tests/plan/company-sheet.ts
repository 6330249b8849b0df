import { serialFromIso } from "../../src/finance/serial-date";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { planResults, resultKey } from "../../src/xlsx/plan-results";

/** A calculated company page, read as its reader does: by the words at the beginning of a row or above a column. */
export interface CompanySheet {
  readonly of: (label: string, column?: number) => unknown;
  readonly at: (row: number, column: number) => unknown;
  /** What is documented in a band, from 0. */
  readonly band: (index: number) => unknown;
  /** Rows of the table of deals, in order. */
  readonly deals: readonly { readonly label: string; readonly remaining: unknown; readonly open: unknown }[];
  /** What falls due by year and later, by the heading of the column. */
  readonly runOff: ReadonlyMap<string, readonly number[]>;
}

type ValueAt = (row: number, column: number) => unknown;

export function calculatedSheet(plan: SheetPlan): CompanySheet {
  const results = planResults(plan);
  return companySheet(plan, (row, column) => results.get(resultKey({ row, column })));
}

/** `formulaAt`: what the formula in a cell of the page came to. */
export function companySheet(plan: SheetPlan, formulaAt: ValueAt): CompanySheet {
  const valueAt: ValueAt = (row, column) => {
    const cell = plan.rows[row]?.[column];
    return cell?.kind === "number" ? cell.value : cell?.kind === "text" ? cell.text : formulaAt(row, column);
  };
  const [first, last] = [rowOf(plan, "Deal") + 1, rowOf(plan, "Total without backstops")];
  const [years, sums] = [rowOf(plan, "Run-off, deals with a schedule"), rowOf(plan, "Remaining with a schedule")];
  const columns = (plan.rows[years] ?? []).flatMap((cell, column) =>
    cell?.kind === "text" && column > 0 && cell.text !== "Year ends" ? [[cell.text, column] as const] : [],
  );
  return {
    at: valueAt,
    of: (label, column = 1) => valueAt(rowOf(plan, label), column),
    band: (index) => valueAt(rowOf(plan, "Bands") + 1 + index, 3),
    deals: Array.from({ length: last - first }, (_, index) => ({
      label: textOf(plan.rows[first + index]?.[0]),
      remaining: valueAt(first + index, 8),
      open: valueAt(first + index, 9),
    })),
    runOff: new Map(
      columns.map(([name, column]) => [
        name,
        Array.from({ length: sums - years - 1 }, (_, index) => amountOf(valueAt(years + 1 + index, column))),
      ]),
    ),
  };
}

/** What falls due of deals without a schedule is not known; the functions count nothing of them by year. */
function amountOf(value: unknown): number {
  return value === "n.d." ? 0 : Number(value);
}

/** The same page with another value in the input of a row: by its first words or its place. */
export function typedInto(plan: SheetPlan, label: string | number, column: number, value: number | string): SheetPlan {
  const at = typeof label === "number" ? label : rowOf(plan, label);
  const cell: PlanCell =
    typeof value === "number"
      ? { kind: "number", value, numberFormat: "General", style: "input" }
      : { kind: "text", text: value, style: "input" };
  return {
    ...plan,
    rows: plan.rows.map((row, index) =>
      index === at ? row.map((each, place) => (place === column ? cell : each)) : row,
    ),
  };
}

export function asOfTyped(plan: SheetPlan, day: string): SheetPlan {
  return typedInto(plan, "As of", 1, serialFromIso(day));
}

/** The first row that begins with the words. */
export function rowOf(plan: SheetPlan, label: string): number {
  const row = plan.rows.findIndex(([first]) => textOf(first) === label);
  if (row < 0) throw new Error(`no row ${label}`);
  return row;
}

function textOf(cell: PlanCell | undefined): string {
  return cell?.kind === "text" ? cell.text : "";
}
