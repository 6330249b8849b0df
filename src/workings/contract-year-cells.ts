import { addMonths } from "../finance/serial-date";
import type { ServicePeriod } from "../finance/tranche";
import type { LifeCells } from "./life-cells";
import type { OneTranche } from "./tranche-cells";
import type { TableReference, WorkingFormula } from "./working";
import { type Column, rowsOf, type TableBuilder, type WorkingBuilder } from "./working-builder";

const DAYS_PER_YEAR = 365; // Unit of the escalating weight, as in finance; it cancels.

/** How a profile turns days served into a weight. */
export interface ProfileCells {
  readonly delivered: (days: WorkingFormula) => WorkingFormula;
  /** The same at the first price; null where the price never changes. */
  readonly atFirstPrice: ((days: WorkingFormula) => WorkingFormula) | null;
}

/** Where the steps of the price are counted from, and how many years before the first of them service starts. */
interface Steps {
  readonly from: { readonly at: WorkingFormula[number]; readonly value: number };
  readonly before: { readonly at: WorkingFormula[number]; readonly value: number } | null;
}

/**
 * A table of the years between two steps: delivered are those that are over, and of the one under way its days over its days
 * in full. By sums of products, because INDEX and MATCH fail on a table of one row in Gnumeric.
 */
export function contractYearCells(
  builder: WorkingBuilder,
  tranche: OneTranche,
  life: LifeCells,
  service: ServicePeriod,
): ProfileCells {
  const { index } = tranche;
  const escalator = tranche.term("escalator");
  const rate = escalator.values[index] ?? NaN;
  const start = life.start.at;
  const steps = stepsOf(tranche, life, service);
  const dayOf = (step: number): number => addMonths(steps.from.value, 12 * (step - (steps.before?.value ?? 0)));
  let count = 1;
  while (dayOf(count) <= service.end) count += 1;

  const title = tranche.named({ key: "years", label: "Contract years", unit: "text" });
  const table: TableBuilder = builder.table(title.key, title.label, count);
  const number = table.columnFrom(
    { key: "number", label: "Contract years before it", unit: "whole" },
    ["0"],
    (row) => row,
    table.previous("number"),
    "+1",
  );
  const shifted: WorkingFormula = steps.before === null ? [number.at] : ["(", number.at, "-", steps.before.at, ")"];
  const from = table.column(
    { key: "from", label: "First day", unit: "date" },
    dayOf,
    ...["EDATE(", steps.from.at, ",12*", ...shifted, ")"],
  );
  const to = table.column(
    { key: "to", label: "Day after the last", unit: "date" },
    (row) => dayOf(row + 1),
    ...["EDATE(", steps.from.at, ",12*", ...shifted, "+12)"],
  );
  const begins = table.column(
    { key: "begins", label: "First day of service in this year", unit: "date" },
    (row) => Math.max(dayOf(row), service.start),
    ...["MAX(", from.at, ",", start, ")"],
  );
  const weight = weightColumn(table, number, escalator.at, rate, steps.before);
  const [starts, ends, lows, weights] = [begins, to, from, weight].map((column) => rowsOf(column, "all")) as [
    TableReference,
    TableReference,
    TableReference,
    TableReference,
  ];
  const delivered = (served: WorkingFormula, factor: WorkingFormula): WorkingFormula => {
    const next: WorkingFormula = ["(", start, "+(", ...served, "))"];
    const over: WorkingFormula = ["(", ends, "<=", ...next, ")*(", ends, "-", starts, ")"];
    const underWay: WorkingFormula = ["(", starts, "<", ...next, ")*(", ends, ">", ...next, ")"];
    const inFull: WorkingFormula = ["/(", ends, "-", lows, ")"];
    return [
      ...["SUMPRODUCT(", ...factor, "*", ...over, ...inFull, ")"],
      ...["+SUMPRODUCT(", ...factor, "*", ...underWay, "*(", ...next, "-", starts, ")", ...inFull, ")"],
    ];
  };
  return {
    delivered: (served) => delivered(served, [weights]),
    atFirstPrice: (served) => delivered(served, [String(DAYS_PER_YEAR)]),
  };
}

function weightColumn(
  table: TableBuilder,
  number: Column,
  escalator: WorkingFormula[number],
  rate: number,
  before: Steps["before"],
): Column {
  const name = { key: "weight", label: "Price-weighted days of a full year", unit: "number" } as const;
  const rises = (row: number): number => (before === null ? row : Math.max(0, row - before.value + 1));
  const value = (row: number): number => DAYS_PER_YEAR * repeated(1 + rate, rises(row));
  if (before === null)
    return table.columnFrom(name, [String(DAYS_PER_YEAR)], value, table.previous("weight"), "*(1+", escalator, ")");
  return table.columnFrom(
    name,
    [`${DAYS_PER_YEAR}*(1+`, escalator, ")^MAX(0,1-", before.at, ")"],
    value,
    ...[table.previous("weight"), "*(1+IF(", number.at, ">=", before.at, ",", escalator, ",0))"],
  );
}

function stepsOf(tranche: OneTranche, life: LifeCells, service: ServicePeriod): Steps {
  const { index } = tranche;
  const { start } = life;
  if (!life.has("firstStep")) return { from: { at: start.at, value: service.start }, before: null };
  const first = tranche.term("firstStep");
  const day = first.values[index] ?? NaN;
  let before = 1;
  while (addMonths(day, -12 * before) > service.start) before += 1;
  while (addMonths(day, 12 - 12 * before) <= service.start) before -= 1;
  const years: WorkingFormula = ["(YEAR(", first.at, ")-YEAR(", start.at, "))"];
  const cell = tranche.step(
    { key: "stepsBefore", label: "Contract years before the first increase", unit: "whole" },
    () => before,
    ...[...years, "+IF(EDATE(", first.at, ",-12*", ...years, ")>", start.at, ",1,0)"],
  );
  return { from: { at: first.at, value: day }, before: { at: cell.at, value: before } };
}

/** By repeated products, as finance has it. */
function repeated(factor: number, times: number): number {
  let product = 1;
  for (let time = 0; time < times; time++) product *= factor;
  return product;
}
