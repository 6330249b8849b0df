import type { Rate } from "../finance/units";
import { type PeriodCells, allCharges, sumByShare } from "./period-cells";
import type { WorkingParts } from "./working";
import type { Cell, Column, TableBuilder, WorkingBuilder } from "./working-builder";

/** Payments of a valuation: by month of calendar years unless said otherwise. */
export const MONTHLY = { period: "month", fiscalYearEndMonth: 12, isYearEndArgument: false } as const;

export function rateInput(builder: WorkingBuilder, rate: Rate): Cell {
  return builder.argument({ key: "rate", label: "Discount rate per year", unit: "share" }, rate);
}

/** The working of a call under which nothing is owed. */
export function nothingOwed(builder: WorkingBuilder, label: string): WorkingParts {
  builder.step({ key: "result", label: `${label}: nothing counts as owed`, unit: "money" }, 0, "0");
  return { blocks: builder.blocks, result: { kind: "step", step: "result" } };
}

export function chargeColumn(table: TableBuilder, periods: PeriodCells): Column {
  const { formula, value } = sumByShare(allCharges(periods).map(({ share, charged }) => ({ share, cents: charged })));
  const name = { key: "charge", label: "Charge", unit: "money" } as const;
  return table.column(name, (row) => value(row) / 100, "(", ...formula, ")/100");
}

export function yearsColumn(
  table: TableBuilder,
  date: Column,
  from: Pick<Cell, "at" | "value">,
  name: { readonly key: string; readonly label: string } = { key: "years", label: "Years after the as-of date" },
): Column {
  return table.column(
    { ...name, unit: "years" },
    (row) => ((date.values[row] ?? NaN) - from.value) / 365,
    "(",
    date.at,
    "-",
    from.at,
    ")/365",
  );
}
