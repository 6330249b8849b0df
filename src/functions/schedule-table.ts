import { schedule } from "../finance/schedule";
import type { ScheduleCall } from "../workings/schedule";
import { dateWriter, type CellOut } from "./spill";

const HEADER = ["period", "amount", "cumulative", "remaining"];

/** A schedule as it spills: a header row, then one row per period. A year is its number, a shorter period its last day. */
export function scheduleTable({
  deal,
  period = "year",
  profile,
  fiscalYearEndMonth,
  count,
  asOf,
}: ScheduleCall): CellOut[][] {
  const label = period === "year" ? (year: number) => year : dateWriter();
  const rows = schedule(deal.contract, period, profile, fiscalYearEndMonth, { count, asOf });
  return [HEADER, ...rows.map((row) => [label(row.period), row.amount, row.cumulative, row.remaining])];
}
