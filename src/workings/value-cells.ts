import { dayBeforeStart } from "../finance/payments";
import type { Rate, SerialDate } from "../finance/units";
import type { DealGiven } from "./deal-given";
import { type PeriodCells, periodCells } from "./period-cells";
import { sumFormula } from "./schedule";
import type { WorkingFormula, WorkingParts } from "./working";
import { type Cell, type Column, type TableBuilder, WorkingBuilder, sumOf } from "./working-builder";

export const MONTHLY = { period: "month", profile: "level", fiscalYearEndMonth: 12, isYearEndArgument: false } as const;

export const VALUES_ONLY: WorkingParts = { blocks: [], result: null };

const AS_OF = { key: "asOf", label: "As of the end of", unit: "date" } as const;

export interface ValueInputs {
  readonly rate: Cell;
  readonly asOf: Cell;
}

export function valueInputs(
  builder: WorkingBuilder,
  { contract }: DealGiven,
  rate: Rate,
  asOf: SerialDate | undefined,
): ValueInputs {
  const day = asOf === undefined ? dayBeforeStart(contract) : Math.floor(asOf);
  return {
    rate: builder.argument({ key: "rate", label: "Discount rate a year", unit: "share" }, rate),
    asOf:
      asOf === undefined
        ? builder.input(AS_OF, day, "the day before the start", { kind: "dayBeforeStart" })
        : builder.argument(AS_OF, day),
  };
}

/** Charges after as-of, what the market is above the contract on their days, and both discounted. */
export function marketTable(
  builder: WorkingBuilder,
  deal: DealGiven,
  { rate, asOf }: ValueInputs,
  decline: Cell,
  premium: Rate,
): { gain: Column; discounted: Column } {
  const start = builder.argument(
    { key: "premium", label: "Market over contract price on as-of, less 1", unit: "share" },
    premium,
  );
  const periods = periodCells(builder, deal, MONTHLY);
  const table = builder.table("market", "Locked price against the market", periods.lastDay.values.length);
  const charge = chargeColumn(table, periods);
  const years = yearsColumn(table, periods.lastDay, asOf);
  const after = (row: number, value: (time: number) => number): number =>
    (years.values[row] ?? 0) > 0 ? value(years.values[row] ?? NaN) : 0;
  const ifAfter = (...formula: WorkingFormula): WorkingFormula => ["IF(", years.at, ">0,", ...formula, ",0)"];
  const discounted = table.column(
    { key: "discounted", label: "Discounted charge", unit: "money" },
    (row) => after(row, (time) => (charge.values[row] ?? NaN) / (1 + rate.value) ** time),
    ...ifAfter(charge.at, "/(1+", rate.at, ")^", years.at),
  );
  const above = table.column(
    { key: "above", label: "Market over contract price, less 1", unit: "share" },
    (row) => after(row, (time) => (1 + premium) * (1 - decline.value) ** time - 1),
    ...ifAfter("(1+", start.at, ")*(1-", decline.at, ")^", years.at, "-1"),
  );
  const gain = table.column(
    { key: "gain", label: "Gain to the buyer", unit: "money" },
    (row) => (discounted.values[row] ?? NaN) * (above.values[row] ?? NaN),
    discounted.at,
    "*",
    above.at,
  );
  return { gain, discounted };
}

export function chargeColumn(table: TableBuilder, { charges }: PeriodCells): Column {
  const cents = charges.map((each) => each.cents);
  const value = (row: number): number => sumOf(cents.map(({ values }) => values[row] ?? NaN)) / 100;
  return table.column({ key: "charge", label: "Charge", unit: "money" }, value, "(", ...sumFormula(cents), ")/100");
}

export function yearsColumn(table: TableBuilder, date: Column, asOf: Cell): Column {
  return table.column(
    { key: "years", label: "Years after as-of", unit: "years" },
    (row) => ((date.values[row] ?? NaN) - asOf.value) / 365,
    "(",
    date.at,
    "-",
    asOf.at,
    ")/365",
  );
}
