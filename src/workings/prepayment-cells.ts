import type { TrancheCharges } from "./charge-cells";
import type { DealCells } from "./deal-cells";
import { addMonths } from "../finance/serial-date";
import type { CountedCharges, PeriodCells } from "./period-cells";
import { allWeights, splitCentsInCells } from "./split-cells";
import type { Quantity } from "./tranche-cells";
import type { WorkingFormula } from "./working";
import { type Cell, type Column, sumOf } from "./working-builder";

/** A prepayment as cells: when, how many cents, and what of it is credited in each period. */
export interface PrepaidTranche {
  readonly charges: CountedCharges;
  readonly date: { readonly at: Quantity["at"]; readonly value: number };
  readonly cents: Cell;
  readonly credits: Column;
}

/** The prepayments of a deal, credited against later charges of their own tranche in proportion to them. */
export function prepaidCells(deal: DealCells, periods: PeriodCells): readonly PrepaidTranche[] {
  const all = periods.groups.flat();
  return all.flatMap((charges) => {
    const { member, prefix, of } = charges;
    const { sheet } = deal.tranche(member.index);
    const prepaid = Math.round(((member.of.whole ?? member.of).prepayment ?? 0) * 100);
    if (prepaid === 0) return [];
    const { builder } = deal;
    const amount = sheet.term("prepayment");
    const whole = builder.step(
      { key: `${prefix}prepaidCents`, label: `Prepayment in cents${of}`, unit: "whole" },
      prepaid,
      ...["ROUND(", amount.at, "*100,0)"],
    );
    const day = deal.prepaidDay(member.index, charges.start);
    const date = { at: day.at, value: day.values[member.index] ?? NaN };
    const own = creditable(deal, charges, periods, date);
    const cents =
      (member.of.whole ?? null) === null ? whole : partOfPrepayment(deal, charges, periods, { whole, date, own });
    if (cents.value === 0) return [];
    const split = splitCentsInCells(builder, {
      prefix: `${prefix}credit`,
      label: `Prepayment${of}`,
      cents,
      all: own.all,
      isWhole: true,
      weightOf: ["cent due later", "cents due later"],
    });
    const credits = split(builder.table(`${prefix}credits`, `Credits${of}`, periods.lastDay.values.length), own.column);
    return [{ charges, date, cents, credits }];
  });
}

interface Creditable {
  readonly column: Column;
  readonly all: Cell;
}

/** The charges due from the day it is paid on, and in the months of service in which it is credited. */
function creditable(
  deal: DealCells,
  { member, prefix, of, start, charged }: TrancheCharges,
  { lastDay }: PeriodCells,
  date: PrepaidTranche["date"],
): Creditable {
  const { index } = member;
  const { sheet, life } = deal.tranche(index);
  const { creditFrom, creditTo } = life.tranche(index);
  const edge = (field: "creditFrom" | "creditTo", label: string): Quantity => {
    const months = sheet.term(field);
    return life.once(`${field}Day`, () =>
      sheet.step(
        { key: `${field}Day`, label, unit: "date" },
        () => addMonths(start.values[index] ?? NaN, months.values[index] ?? NaN),
        ...["EDATE(", start.at, ",", months.at, ")"],
      ),
    );
  };
  const from = (creditFrom ?? null) === null ? null : edge("creditFrom", "Credited from");
  const to = (creditTo ?? null) === null ? null : edge("creditTo", "Credited before");
  const isDue = (day: number): boolean =>
    day >= date.value && day >= (from?.values[index] ?? 0) && day < (to?.values[index] ?? Infinity);
  let formula: WorkingFormula = [charged.at];
  if (to !== null) formula = ["IF(", lastDay.at, "<", to.at, ",", ...formula, ",0)"];
  if (from !== null) formula = ["IF(", lastDay.at, ">=", from.at, ",", ...formula, ",0)"];
  const table = deal.builder.table(
    `${prefix}creditable`,
    `Charges that the prepayment is credited against${of}`,
    lastDay.values.length,
  );
  const column = table.column(
    { key: "creditable", label: "Cents due later", unit: "whole" },
    (row) => (isDue(lastDay.values[row] ?? NaN) ? (charged.values[row] ?? NaN) : 0),
    ...["IF(", lastDay.at, ">=", date.at, ",", ...formula, ",0)"],
  );
  return { column, all: allWeights(deal.builder, `${prefix}creditableAll`, `Cents due later, in all${of}`, column) };
}

/** Of a part of a tranche the prepayment counts in the proportion of what can be credited there. */
function partOfPrepayment(
  deal: DealCells,
  charges: TrancheCharges,
  periods: PeriodCells,
  { whole, date, own }: { readonly whole: Cell; readonly date: PrepaidTranche["date"]; readonly own: Creditable },
): Cell {
  const { member, prefix, of } = charges;
  const counted = periods.groups.flat().find((each) => each.member.index === member.index && each.member !== member);
  const all = counted ?? wholeOf(charges, periods);
  const inAll = creditable(deal, { ...all, prefix: `${all.prefix}whole`, of: ", whole tranche" }, periods, date).all;
  const value = Math.min(Math.round(whole.value * (own.all.value / inAll.value)), own.all.value);
  return deal.builder.step(
    { key: `${prefix}prepaidPart`, label: `Part of the prepayment counted, in cents${of}`, unit: "whole" },
    value,
    ...["MIN(ROUND(", whole.at, "*(", own.all.at, "/", inAll.at, "),0),", own.all.at, ")"],
  );
}

function wholeOf({ member }: TrancheCharges, { cells, lastDay }: PeriodCells): TrancheCharges {
  const tranche = member.of.whole ?? member.of;
  const alone = { index: member.index, share: 1, of: tranche };
  const group = { share: 1, members: [alone], contract: { name: "the tranche", tranches: [tranche] } };
  return cells.charges(cells.inputs(alone, group), lastDay);
}

/** What is credited in a period, of all prepayments, by what they count by. */
export function creditsByShare(prepaid: readonly PrepaidTranche[]): {
  readonly formula: WorkingFormula;
  readonly value: (row: number) => number;
} {
  return {
    formula: prepaid.flatMap(({ charges: { share }, credits }): WorkingFormula => [
      "-",
      ...(share === null ? [] : [share.at, "*"]),
      credits.at,
      "/100",
    ]),
    value: (row) =>
      sumOf(prepaid.map(({ charges, credits }) => ((charges.share?.value ?? 1) * (credits.values[row] ?? NaN)) / 100)),
  };
}
