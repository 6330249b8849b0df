import { isAllFirm } from "../finance/counted";
import { dayItBegins } from "../finance/day-it-begins";
import type { Period } from "../finance/period";
import { schedule } from "../finance/schedule";
import type { SerialDate } from "../finance/units";
import type { Counted } from "./deal-given";
import { dealClause, deliveredClause, profileClause } from "./deal-clause";
import { type CountedGroup, countedGroups } from "./counted-groups";
import { DealCells } from "./deal-cells";
import { allCharges, periodCells, sumByShare } from "./period-cells";
import { currencyOf } from "./sourced-term";
import { counted, resultInWords } from "./words";
import { VALUES_ONLY, type WorkingFormula, type WorkingParts } from "./working";
import { WorkingBuilder, rowsOf } from "./working-builder";

/** The arguments of SCHEDULE. */
export interface ScheduleCall extends Counted {
  readonly period?: Period | undefined;
  readonly fiscalYearEndMonth?: number | undefined;
  /** The day on which what is owed is counted. */
  readonly asOf?: SerialDate | undefined;
}

/** Beyond so many tranches a table for each would bury the sheet: the result is handed over as values. */
const MOST_TRANCHES = 24;

const COLUMNS = ["period", "amount", "cumulative", "remaining"] as const;

/** WHY of SCHEDULE: how the amounts are cut and rounded. */
export function scheduleSentence(call: ScheduleCall): string {
  const { deal, period = "year", profile, fiscalYearEndMonth = 12 } = call;
  const rows = schedule(deal.contract, period, profile, fiscalYearEndMonth, call);
  const sum = resultInWords(rows[rows.length - 1]?.cumulative ?? 0, currencyOf(deal));
  return (
    `${dealClause(deal)}, ${profileClause(deal, profile)}: ${deliveredClause(deal, "in the period", profile)}, rounded down to the cent; ` +
    `the remaining cents go to the largest remainders: ${periodsInWords(rows.length, period, fiscalYearEndMonth)}, which ${rows.length === 1 ? "comes" : "sum"} to ${sum}.`
  );
}

/** "6 years", "7 fiscal years ending in June", "24 quarters (fiscal year ending in June)". */
function periodsInWords(count: number, period: Period, fiscalYearEndMonth: number): string {
  const month = MONTHS[fiscalYearEndMonth - 1];
  if (month === undefined || fiscalYearEndMonth === 12 || period === "month") return counted(count, period);
  if (period === "year") return `${counted(count, "fiscal year")} ending in ${month}`;
  return `${counted(count, period)} (fiscal year ending in ${month})`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** SCHEDULE: periods, what each tranche delivers in them to the cent, and their sum. */
export function scheduleWorking(call: ScheduleCall): WorkingParts {
  const { deal, period = "year", profile = "level", fiscalYearEndMonth = 12, count = "firm" } = call;
  const rows = schedule(deal.contract, period, profile, fiscalYearEndMonth, call);
  const day = call.asOf ?? dayItBegins(deal.contract);
  const counting = countedGroups(deal, { count, asOf: day, profile });
  const groups = counting.length === 0 ? [wholeContract(deal)] : counting;
  if (isTooLong(groups)) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const cells = new DealCells(builder, deal);
  const asOf = isAllFirm(deal.contract) ? null : cells.asOfOrInception(call.asOf);
  const terms = { period, profile, fiscalYearEndMonth, isYearEndArgument: true, count, asOf };
  const periods = periodCells(cells, groups, terms);
  const { lastDay } = periods;
  const table = builder.table("schedule", "Schedule", rows.length);
  const label: WorkingFormula = period === "year" ? ["YEAR(", lastDay.at, ")"] : [lastDay.at];
  table.column(
    { key: "period", label: "period", unit: period === "year" ? "whole" : "date" },
    (row) => rows[row]?.period ?? NaN,
    ...label,
  );
  const inCents = counting.length === 0 ? NOTHING : sumOfCharges(allCharges(periods));
  const cents = table.column({ key: "cents", label: "cents", unit: "whole" }, inCents.value, ...inCents.formula);
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

/** Where nothing counts, the periods of the whole contract with 0 in each. */
const NOTHING: ReturnType<typeof sumByShare> = { formula: ["0"], value: () => 0 };

function wholeContract({ contract }: ScheduleCall["deal"]): CountedGroup {
  const members = contract.tranches.map((of, index) => ({ index, share: 1, of }));
  return { share: 1, contract, members };
}

function sumOfCharges(charges: ReturnType<typeof allCharges>): ReturnType<typeof sumByShare> {
  return sumByShare(charges.map(({ share, charged }) => ({ share, cents: charged })));
}

/** Whether a table for each tranche that counts would bury the sheet. */
export function isTooLong(groups: readonly CountedGroup[]): boolean {
  return groups.reduce((sum, { members }) => sum + members.length, 0) > MOST_TRANCHES;
}
