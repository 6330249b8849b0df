import type { Period } from "../finance/period";
import { schedule } from "../finance/schedule";
import type { SerialDate } from "../finance/units";
import type { Counted } from "./deal-given";
import { dealClause, profileClause } from "./deal-clause";
import { periodCells } from "./period-cells";
import { currencyOf } from "./sourced-term";
import { counted, resultInWords } from "./words";
import type { WorkingFormula, WorkingParts } from "./working";
import { type Column, WorkingBuilder, rowsOf } from "./working-builder";

/** The arguments of SCHEDULE. */
export interface ScheduleCall extends Counted {
  readonly period?: Period | undefined;
  readonly fiscalYearEndMonth?: number | undefined;
  /** The day on which what is owed is counted. */
  readonly asOf?: SerialDate | undefined;
}

/** Beyond so many tranches a table for each would bury the sheet: the result is handed over as values. */
export const MOST_TRANCHES = 24;

const COLUMNS = ["period", "amount", "cumulative", "remaining"] as const;

/** WHY of SCHEDULE: how the amounts are cut and rounded. */
export function scheduleSentence({ deal, period = "year", profile, fiscalYearEndMonth = 12 }: ScheduleCall): string {
  const rows = schedule(deal.contract, period, profile, fiscalYearEndMonth);
  const fiscal =
    fiscalYearEndMonth === 12 || period === "month" ? "" : ` of fiscal years that end with month ${fiscalYearEndMonth}`;
  const sum = resultInWords(rows[rows.length - 1]?.cumulative ?? 0, currencyOf(deal));
  return (
    `${dealClause(deal)}, ${profileClause(deal, profile)}: value × delivery in the period ÷ all delivery, cut to the cent, ` +
    `the cents left over to the largest remainders = ${counted(rows.length, period)}${fiscal} that sum to ${sum}.`
  );
}

/** SCHEDULE: periods, what each tranche delivers in them to the cent, and their sum. */
export function scheduleWorking({
  deal,
  period = "year",
  profile = "level",
  fiscalYearEndMonth = 12,
}: ScheduleCall): WorkingParts {
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
