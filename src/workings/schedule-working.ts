import { schedule } from "../finance/schedule";
import type { Calls } from "./calls";
import { periodCells } from "./period-cells";
import type { WorkingFormula, WorkingParts } from "./working";
import { rowsOf, type Column, WorkingBuilder } from "./working-builder";

/** Beyond so many tranches a table for each would bury the sheet: the result is handed over as values. */
export const MOST_TRANCHES = 24;

const COLUMNS = ["period", "amount", "cumulative", "remaining"] as const;

/** SCHEDULE: periods, what each tranche delivers in them to the cent, and their sum. */
export function scheduleWorking({
  deal,
  period = "year",
  profile = "level",
  fiscalYearEndMonth = 12,
}: Calls["SCHEDULE"]): WorkingParts {
  const rows = schedule(deal.contract, period, profile, fiscalYearEndMonth);
  if (deal.contract.tranches.length > MOST_TRANCHES) return { blocks: [], result: null };
  const builder = new WorkingBuilder();
  const { lastDay, charges } = periodCells(builder, deal, {
    period,
    profile,
    fiscalYearEndMonth,
    isYearEndArgument: true,
  });
  const table = builder.table("schedule", "Schedule", rows.length);
  const label: WorkingFormula = period === "year" ? ["YEAR(", lastDay.at, ")"] : [lastDay.at];
  table.column(
    { key: "period", label: "period", unit: period === "year" ? "whole" : "date" },
    (row) => rows[row]?.period ?? NaN,
    ...label,
  );
  const inCents = (row: number): number => charges.reduce((sum, { cents }) => sum + (cents.values[row] ?? NaN), 0);
  const cents = table.column(
    { key: "cents", label: "cents", unit: "whole" },
    inCents,
    ...sumFormula(charges.map((each) => each.cents)),
  );
  table.column({ key: "amount", label: "amount", unit: "money" }, (row) => rows[row]?.amount ?? NaN, cents.at, "/100");
  table.column(
    { key: "cumulative", label: "cumulative", unit: "money" },
    (row) => rows[row]?.cumulative ?? NaN,
    "SUM(",
    rowsOf(cents, "toThis"),
    ")/100",
  );
  const left = ["(SUM(", rowsOf(cents, "all"), ")-SUM(", rowsOf(cents, "toThis"), "))/100"];
  table.column({ key: "remaining", label: "remaining", unit: "money" }, (row) => rows[row]?.remaining ?? NaN, ...left);
  return { blocks: builder.blocks, result: { kind: "table", table: "schedule", columns: COLUMNS, header: true } };
}

/** The columns of several tables, added up row by row. */
export function sumFormula(columns: readonly Column[]): WorkingFormula {
  return columns.flatMap(({ at }, index) => (index === 0 ? [at] : ["+", at]));
}
