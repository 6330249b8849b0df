import type { Count } from "../finance/counted";
import { type Period, periodGrid } from "../finance/period";
import type { Profile } from "../finance/profile";
import { ChargeCells, type MemberCells, type TrancheCharges } from "./charge-cells";
import { chanceOf } from "./counted-cells";
import type { CountedGroup } from "./counted-groups";
import type { DealCells } from "./deal-cells";
import type { WorkingFormula, WorkingReference } from "./working";
import type { Cell, Column } from "./working-builder";

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

export interface PeriodTerms {
  readonly period: Period;
  readonly profile: Profile;
  readonly fiscalYearEndMonth: number;
  /** Only SCHEDULE has the month as an argument; the others count calendar years. */
  readonly isYearEndArgument: boolean;
  readonly count: Count;
  readonly asOf: Cell | null;
  /** Whether prepayments are credited: of a part of a tranche by what the whole is charged, to its own end. */
  readonly isPrepaid?: boolean;
}

/** What a tranche costs in each period, and what it counts by; null where it counts in full. */
export interface CountedCharges extends TrancheCharges {
  readonly share: Cell | null;
}

/** Periods of a deal and, for each group of tranches that counts, their charges by period. */
export interface PeriodCells {
  readonly lastDay: Column;
  readonly groups: readonly (readonly CountedCharges[])[];
  readonly cells: ChargeCells;
}

/**
 * The schedule of a deal as cells: inputs of each tranche, a table of periods, and for each tranche that counts a table of
 * what it delivers in them.
 */
export function periodCells(deal: DealCells, groups: readonly CountedGroup[], terms: PeriodTerms): PeriodCells {
  const cells = new ChargeCells(deal, terms.profile, terms.asOf);
  const inputs = groups.map((group) => group.members.map((member) => cells.inputs(member, group)));
  const lastDay = periodTable(deal, terms, inputs.flat());
  return {
    lastDay,
    cells,
    groups: inputs.map((members) =>
      members.map((member) => ({ ...cells.charges(member, lastDay), share: shareOf(deal, member, terms) })),
    ),
  };
}

/** All charges: those of every group, by what they count by. */
export function allCharges({ groups }: PeriodCells): readonly CountedCharges[] {
  return groups.flat();
}

/** Columns of cents added up row by row, each by what it counts by. */
export function sumByShare(parts: readonly { readonly share: Cell | null; readonly cents: Column }[]): {
  readonly formula: WorkingFormula;
  readonly value: (row: number) => number;
} {
  return {
    formula: parts.flatMap(({ share, cents }, index): WorkingFormula => [
      ...(index === 0 ? [] : ["+"]),
      ...(share === null ? [] : [share.at, "*"]),
      cents.at,
    ]),
    value: (row) => parts.reduce((sum, { share, cents }) => sum + (share?.value ?? 1) * (cents.values[row] ?? NaN), 0),
  };
}

function shareOf(deal: DealCells, { member, prefix, of }: MemberCells, { count, asOf }: PeriodTerms): Cell | null {
  const { sheet, life } = deal.tranche(member.index);
  if (asOf === null || count === "firm" || (count === "expected" && member.share === 1)) return null;
  const isPart = (member.of.whole ?? null) !== null;
  if (isPart) {
    const chance = sheet.term("probability");
    const name = { key: `${prefix}CountsBy`, label: `Weight in the amount counted${of}`, unit: "share" } as const;
    return deal.builder.step(name, 1 - (chance.values[member.index] ?? NaN), "1-", chance.at);
  }
  const chance = chanceOf(life, asOf, count);
  return chance === null ? null : { at: chance.at, value: chance.values[member.index] ?? NaN };
}

function listed(cells: readonly WorkingReference[]): WorkingFormula {
  return cells.flatMap((at, index) => (index === 0 ? [at] : [",", at]));
}

function periodTable(
  deal: DealCells,
  { period, fiscalYearEndMonth, isYearEndArgument, isPrepaid = false }: PeriodTerms,
  members: readonly MemberCells[],
): Column {
  const { builder } = deal;
  const grid = periodGrid(period, fiscalYearEndMonth);
  const firstDay = members.reduce((first, { service }) => Math.min(first, service.start), Infinity);
  const ends = members.flatMap((member) => [
    { at: member.end.at, value: member.service.end },
    ...(isPrepaid ? endOfWhole(deal, member) : []),
  ]);
  const lastDay = ends.reduce((last, { value }) => Math.max(last, value), 0);
  const first = grid.numberOf(firstDay);
  const name = { key: "fiscalYearEndMonth", label: "Fiscal year-end month", unit: "whole" } as const;
  const yearEnd = isYearEndArgument
    ? builder.argument(name, fiscalYearEndMonth)
    : builder.input(name, fiscalYearEndMonth, "calendar year");
  const from = builder.step(
    { key: "firstDay", label: "First day of service, all tranches", unit: "date" },
    firstDay,
    "MIN(",
    ...listed(members.map(({ start }) => start.at)),
    ")",
  );
  builder.step(
    { key: "finalDay", label: "Last day of service, all tranches", unit: "date" },
    lastDay,
    "MAX(",
    ...listed(ends.map(({ at }) => at)),
    ")",
  );
  const table = builder.table("periods", "Periods", grid.numberOf(lastDay) - first + 1);
  const months = MONTHS[period];
  return table.columnFrom(
    { key: "lastDay", label: "Last day", unit: "date" },
    ["EOMONTH(", from.at, ",MOD(", yearEnd.at, "-MONTH(", from.at, `),${months}))`],
    (row) => grid.lastDay(first + row),
    "EOMONTH(",
    table.previous("lastDay"),
    `,${months})`,
  );
}

function endOfWhole(deal: DealCells, { member }: MemberCells): Pick<Cell, "at" | "value">[] {
  const { whole } = member.of;
  if ((whole?.prepayment ?? 0) === 0) return [];
  return [{ at: deal.tranche(member.index).life.end.at, value: whole?.end ?? NaN }];
}
