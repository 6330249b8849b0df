import type { Tranche } from "../finance/contract";
import type { DealGiven } from "./deal-given";
import { type PeriodCells, prefixOf } from "./period-cells";
import { allWeights, splitCentsInCells } from "./split-cells";
import { termInput } from "./term-input";
import type { Cell, Column, WorkingBuilder } from "./working-builder";

/** A prepayment as cells: when, how many cents, and what of it is credited in each period. */
export interface PrepaidTranche {
  readonly date: Cell;
  readonly cents: Cell;
  readonly credits: Column;
}

/** The prepayments of a deal, credited against the later charges of their own tranche in proportion to them; null without one. */
export function prepaidCells(
  builder: WorkingBuilder,
  given: DealGiven,
  periods: PeriodCells,
): readonly (PrepaidTranche | null)[] {
  return given.contract.tranches.map((tranche, index) => {
    const charges = periods.charges[index];
    const cents = Math.round((tranche.prepayment ?? 0) * 100);
    return cents === 0 || charges === undefined
      ? null
      : prepaidTranche(builder, given, { tranche, index, cents }, periods.lastDay, charges);
  });
}

function prepaidTranche(
  builder: WorkingBuilder,
  given: DealGiven,
  { tranche, index, cents }: { readonly tranche: Tranche; readonly index: number; readonly cents: number },
  lastDay: Column,
  charges: PeriodCells["charges"][number],
): PrepaidTranche {
  const prefix = prefixOf(given, index);
  const amount = termInput(
    builder,
    { key: `${prefix}prepayment`, label: "Prepayment", unit: "money" },
    tranche.prepayment ?? NaN,
    { given, index, field: "prepayment" },
  );
  const inCents = builder.step(
    { key: `${prefix}prepaidCents`, label: "Prepayment in cents", unit: "whole" },
    cents,
    "ROUND(",
    amount.at,
    "*100,0)",
  );
  const name = {
    key: `${prefix}prepaidOn`,
    label: "Prepaid on the day of signing, else the first of service",
    unit: "date",
  } as const;
  const date =
    tranche.signed === null
      ? builder.step(name, charges.start.value, charges.start.at)
      : termInput(builder, name, Math.floor(tranche.signed), { given, index, field: "signed" });
  const table = builder.table(
    `${prefix}creditable`,
    "Charges that the prepayment is credited against",
    lastDay.values.length,
  );
  const value = (row: number): number =>
    (lastDay.values[row] ?? NaN) > date.value ? (charges.cents.values[row] ?? NaN) : 0;
  const creditable = table.column(
    { key: "creditable", label: "Cents due later", unit: "whole" },
    value,
    "IF(",
    lastDay.at,
    ">",
    date.at,
    ",",
    charges.cents.at,
    ",0)",
  );
  const all = allWeights(builder, `${prefix}creditableAll`, "Cents due later, in all", creditable);
  const split = splitCentsInCells(builder, {
    prefix: `${prefix}credit`,
    label: "Prepayment",
    cents: inCents,
    all,
    isWhole: true,
  });
  const credits = split(builder.table(`${prefix}credits`, "Credits", lastDay.values.length), creditable);
  return { date, cents: inCents, credits };
}
