import type { Contract } from "../finance/contract";
import type { Period } from "../finance/period";
import type { Profile } from "../finance/profile";
import { schedule } from "../finance/schedule";
import { dateWriter, type CellOut } from "./spill";

const HEADER = ["period", "amount", "cumulative", "remaining"];

/** A schedule as it spills: a header row, then one row per period. A year is its number, a shorter period its last day. */
export function scheduleTable(
  contract: Contract,
  period: Period,
  profile: Profile,
  fiscalYearEndMonth: number,
): CellOut[][] {
  const label = period === "year" ? (year: number) => year : dateWriter();
  const rows = schedule(contract, period, profile, fiscalYearEndMonth);
  return [HEADER, ...rows.map((row) => [label(row.period), row.amount, row.cumulative, row.remaining])];
}
