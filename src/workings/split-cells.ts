import { addSplitCents } from "../finance/cents";
import type { Cell, Column, TableBuilder, WorkingBuilder } from "./working-builder";
import { rowsOf, sumOf } from "./working-builder";

/** Cents that each unit of weight gets in full, and those left for a second division; see `splitColumns`. */
export interface CentsToSplit {
  readonly cents: Cell;
  readonly all: Cell;
  readonly perUnit: Cell;
  readonly rest: Cell;
}

/** The steps a split needs before its table. `prefix` keeps keys of several splits apart. */
export function centsToSplit(builder: WorkingBuilder, prefix: string, label: string, cents: Cell, all: Cell): CentsToSplit {
  const quotient = Math.floor(cents.value / all.value);
  const perUnit = builder.step({ key: `${prefix}PerUnit`, label: `${label}: whole cents a unit of delivery`, unit: "whole" }, quotient, "INT(", cents.at, "/", all.at, ")");
  const name = { key: `${prefix}Rest`, label: `${label}: cents beyond these`, unit: "whole" } as const;
  const rest = builder.step(name, cents.value - quotient * all.value, cents.at, "-", perUnit.at, "*", all.at);
  return { cents, all, perUnit, rest };
}

/**
 * Columns that split cents in proportion to weights, to the cent, by largest remainder; the last one holds the cents.
 * Divided in two parts, as `SplitCents` does it, because cents × weight can be more than a cell can hold exactly.
 *
 * Shape:  with whole weights remainders are exact and every engine hands out the same cents; else the cents handed out are
 *         values, because equal remainders differ in their last digits.
 */
export function splitColumns(table: TableBuilder, prefix: string, { cents, all, perUnit, rest }: CentsToSplit, weight: Column, isWhole: boolean): Column {
  const weights = Float64Array.from(weight.values);
  const amounts = new Float64Array(weights.length);
  if (all.value > 0) addSplitCents(cents.value, weights, weights.length, amounts, 0);
  const shares = weight.values.map((each) => perUnit.value * each);
  const beyond = weight.values.map((each, row) => rest.value * each + (at(shares, row) - Math.floor(at(shares, row))) * all.value);
  const cut = shares.map((share, row) => Math.floor(share) + Math.floor(at(beyond, row) / all.value));

  const share = table.column({ key: `${prefix}Share`, label: "Weight × cents a unit", unit: "number" }, (row) => at(shares, row), perUnit.at, "*", weight.at);
  const more = table.column(
    { key: `${prefix}Beyond`, label: "Left to divide", unit: "number" }, (row) => at(beyond, row),
    rest.at, "*", weight.at, "+(", share.at, "-INT(", share.at, "))*", all.at,
  );
  const floor = table.column({ key: `${prefix}Cut`, label: "Cents, cut", unit: "whole" }, (row) => at(cut, row), "INT(", share.at, ")+INT(", more.at, "/", all.at, ")");
  const extra = (row: number): number => (amounts[row] ?? NaN) - at(cut, row);
  const handedOut = isWhole ? byRank() : table.input({ key: `${prefix}Extra`, label: "Cents handed out", unit: "whole" }, cut.map((_, row) => extra(row)), cut.map(() => "largest remainder"));
  return table.column({ key: `${prefix}Cents`, label: "Cents", unit: "whole" }, (row) => amounts[row] ?? NaN, floor.at, "+", handedOut.at);

  function byRank(): Column {
    const remainder = table.column(
      { key: `${prefix}Remainder`, label: "Remainder", unit: "number" }, (row) => at(beyond, row) - Math.floor(at(beyond, row) / all.value) * all.value,
      more.at, "-INT(", more.at, "/", all.at, ")*", all.at,
    );
    const larger = ["SUMPRODUCT((", rowsOf(remainder, "all"), ">", remainder.at, ")*1)"];
    const equalBefore = ["SUMPRODUCT((", rowsOf(remainder, "toThis"), "=", remainder.at, ")*1)"];
    const leftOver = [cents.at, "-SUM(", rowsOf(floor, "all"), ")"];
    return table.column({ key: `${prefix}Extra`, label: "Cents handed out", unit: "whole" }, extra, "IF(", ...larger, "+", ...equalBefore, "<=", ...leftOver, ",1,0)");
  }
}

/** The sum of weights as a step. */
export function allWeights(builder: WorkingBuilder, key: string, label: string, weight: Column): Cell {
  return builder.step({ key, label, unit: "number" }, sumOf(weight.values), "SUM(", rowsOf(weight, "all"), ")");
}

function at(values: readonly number[], row: number): number {
  return values[row] ?? NaN;
}
