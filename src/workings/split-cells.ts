import { roundCents, splitCents } from "../finance/cents";
import {
  type Cell,
  type CellName,
  type Column,
  rowsOf,
  sumOf,
  type TableBuilder,
  type WorkingBuilder,
} from "./working-builder";

/** With whole weights whose sum stays below this every remainder is exact, in every engine; see `splitCents`. */
const MOST_EXACT = 94e6;

/** A share this near to its cents is rounded to them by every engine. */
const CLEARLY_NEAREST = 0.49;

/** Cents to be split in proportion to weights. `prefix` keeps the keys of several splits of a working apart. */
export interface CentsToSplit {
  readonly prefix: string;
  readonly label: string;
  readonly cents: Cell;
  /** Sum of all weights. */
  readonly all: Cell;
  readonly isWhole: boolean;
  /** What the weights count, as the steps call it: "day", "days". */
  readonly weightOf: readonly [one: string, many: string];
  /** Weights are amounts: of a monthly fee. They are brought to whole cents as they are. */
  readonly isAmounts?: boolean;
}

/** Adds, to a table or before it, what `splitCentsInCells` needs; see there. */
export type SplitColumns = (table: TableBuilder, weight: Column) => Column;

/**
 * Splits cents in proportion to weights, to the cent, by largest remainder. The steps before the table are added at once;
 * the function returned adds the columns, of which the last holds the cents.
 *
 * Shape:  with whole weights of a moderate sum, all of it in formulas, divided in two parts as `splitCents` does it, because
 *         cents × weight can be more than a cell holds exactly. Else remainders differ in the last digits that engines
 *         keep; then a value a row says by what its share is rounded, and the cents follow the share to the nearest.
 */
export function splitCentsInCells(builder: WorkingBuilder, split: CentsToSplit): SplitColumns {
  const isExact = split.isWhole && split.all.value <= MOST_EXACT;
  return isExact ? exactSplit(builder, split) : (table, weight) => nearestSplit(table, weight, split);
}

/** The sum of weights as a step. */
export function allWeights(builder: WorkingBuilder, key: string, label: string, weight: Column): Cell {
  return builder.step({ key, label, unit: "number" }, sumOf(weight.values), "SUM(", rowsOf(weight, "all"), ")");
}

const CENTS: CellName = { key: "cents", label: "Cents", unit: "whole" };

function centsByRow({ cents, all, isAmounts = false }: CentsToSplit, weight: Column): Float64Array {
  const amounts = new Float64Array(weight.values.length);
  const fractions = Float64Array.from(weight.values, (each) => each * 100);
  if (isAmounts) roundCents(cents.value, fractions, amounts.length, amounts, 0);
  else if (all.value > 0) splitCents(cents.value, Float64Array.from(weight.values), amounts.length, amounts, 0);
  return amounts;
}

function nearestSplit(table: TableBuilder, weight: Column, split: CentsToSplit): Column {
  const { cents, all, isAmounts = false } = split;
  const amounts = centsByRow(split, weight);
  const shareName = { key: "share", label: "Share in cents", unit: "number" } as const;
  const share = isAmounts
    ? table.column(shareName, (row) => at(weight.values, row) * 100, weight.at, "*100")
    : table.column(
        shareName,
        (row) => cents.value * (at(weight.values, row) / all.value),
        ...[cents.at, "*(", weight.at, "/", all.at, ")"],
      );
  // Where the nearest cent is the one meant, beyond the last digits that engines differ in, nothing has to be said.
  const roundings = share.values.map((each, row) => roundingOf((amounts[row] ?? NaN) - each));
  const rounding = table.input(
    { key: "rounding", label: "Rounding, so that the sum is exact", unit: "number" },
    roundings,
    roundings.map(() => "largest remainder"),
  );
  return table.column(CENTS, (row) => amounts[row] ?? NaN, "ROUND(", share.at, "+", rounding.at, ",0)");
}

function roundingOf(difference: number): number {
  return Math.abs(difference) < CLEARLY_NEAREST ? 0 : Number(difference.toFixed(3));
}

function exactSplit(builder: WorkingBuilder, split: CentsToSplit): SplitColumns {
  const { prefix, label, cents, all } = split;
  const quotient = Math.floor(cents.value / all.value);
  const perUnit = builder.step(
    { key: `${prefix}PerUnit`, label: `${label}: cents per ${split.weightOf[0]}, rounded down`, unit: "whole" },
    quotient,
    "INT(",
    cents.at,
    "/",
    all.at,
    ")",
  );
  const restName = { key: `${prefix}Rest`, label: `${label}: cents left over`, unit: "whole" } as const;
  const rest = builder.step(restName, cents.value - quotient * all.value, cents.at, "-", perUnit.at, "*", all.at);
  return (table, weight) => {
    const amounts = centsByRow(split, weight);
    const beyond = weight.values.map((each) => rest.value * each);
    const cut = weight.values.map((each, row) => perUnit.value * each + Math.floor(at(beyond, row) / all.value));

    const more = table.column(
      { key: "beyond", label: `Left-over cents × ${split.weightOf[1]}`, unit: "whole" },
      (row) => at(beyond, row),
      rest.at,
      "*",
      weight.at,
    );
    const floor = table.column(
      { key: "cut", label: "Rounded down", unit: "whole" },
      (row) => at(cut, row),
      perUnit.at,
      "*",
      weight.at,
      "+INT(",
      more.at,
      "/",
      all.at,
      ")",
    );
    const remainder = table.column(
      { key: "remainder", label: "Remainder", unit: "whole" },
      (row) => at(beyond, row) - Math.floor(at(beyond, row) / all.value) * all.value,
      more.at,
      "-INT(",
      more.at,
      "/",
      all.at,
      ")*",
      all.at,
    );
    const larger = ["SUMPRODUCT((", rowsOf(remainder, "all"), ">", remainder.at, ")*1)"];
    const equalBefore = ["SUMPRODUCT((", rowsOf(remainder, "toThis"), "=", remainder.at, ")*1)"];
    const leftOver = [cents.at, "-SUM(", rowsOf(floor, "all"), ")"];
    const handedOut = table.column(
      { key: "extra", label: "Extra cent", unit: "whole" },
      (row) => (amounts[row] ?? NaN) - at(cut, row),
      "IF(",
      ...larger,
      "+",
      ...equalBefore,
      "<=",
      ...leftOver,
      ",1,0)",
    );
    return table.column(CENTS, (row) => amounts[row] ?? NaN, floor.at, "+", handedOut.at);
  };
}

function at(values: readonly number[], row: number): number {
  return values[row] ?? NaN;
}
