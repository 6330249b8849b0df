import { addMonths } from "../finance/serial-date";
import type { ServicePeriod } from "../finance/tranche";
import type { TableReference, WorkingFormula } from "./working";
import { type Cell, rowsOf, type TableBuilder, type WorkingBuilder } from "./working-builder";

const DAYS_PER_YEAR = 365; // Unit of the escalating weight, as in finance; it cancels.

/** How a profile turns days served into a weight. */
export interface ProfileCells {
  readonly delivered: (days: WorkingFormula) => WorkingFormula;
}

interface EscalatingTranche {
  readonly start: Cell;
  readonly service: ServicePeriod;
  readonly escalator: Cell;
}

/**
 * A table of contract years: delivered are those that are over, and of the one under way its days over its days in full.
 * By sums of products, because INDEX and MATCH fail on a table of one row in Gnumeric.
 */
export function contractYearCells(
  builder: WorkingBuilder,
  prefix: string,
  { start, service, escalator }: EscalatingTranche,
): ProfileCells {
  const years = yearStarts(service);
  const yearDays = (row: number): number => addMonths(service.start, 12 * (row + 1)) - (years[row] ?? NaN);
  const table: TableBuilder = builder.table(`${prefix}years`, "Contract years", years.length);
  const number = table.columnFrom(
    { key: "number", label: "Years before", unit: "whole" },
    ["0"],
    (row) => row,
    table.previous("number"),
    "+1",
  );
  const from = table.column(
    { key: "from", label: "First day", unit: "date" },
    (row) => years[row] ?? NaN,
    "EDATE(",
    start.at,
    ",12*",
    number.at,
    ")",
  );
  const days = table.column(
    { key: "length", label: "Days in full", unit: "days" },
    yearDays,
    "EDATE(",
    start.at,
    ",12*",
    number.at,
    "+12)-",
    from.at,
  );
  const weight = table.columnFrom(
    { key: "weight", label: "Weight", unit: "number" },
    [String(DAYS_PER_YEAR)],
    (row) => DAYS_PER_YEAR * repeated(1 + escalator.value, row),
    table.previous("weight"),
    "*(1+",
    escalator.at,
    ")",
  );
  const [starts, lengths, weights] = [from, days, weight].map((column) => rowsOf(column, "all")) as [
    TableReference,
    TableReference,
    TableReference,
  ];
  return {
    delivered: (served) => {
      const next: WorkingFormula = ["(", start.at, "+(", ...served, "))"];
      const over: WorkingFormula = ["SUMPRODUCT((", starts, "+", lengths, "<=", ...next, ")*", weights, ")"];
      const underWay: WorkingFormula = ["(", starts, "<", ...next, ")*(", starts, "+", lengths, ">", ...next, ")"];
      return [...over, "+SUMPRODUCT(", ...underWay, "*", weights, "*(", ...next, "-", starts, ")/", lengths, ")"];
    },
  };
}

function yearStarts({ start, end }: ServicePeriod): number[] {
  const starts: number[] = [];
  for (let year = start; year <= end; year = addMonths(start, 12 * starts.length)) starts.push(year);
  return starts;
}

/** By repeated products, as finance has it. */
function repeated(factor: number, times: number): number {
  let product = 1;
  for (let time = 0; time < times; time++) product *= factor;
  return product;
}
