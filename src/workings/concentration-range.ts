import { concentrationRange } from "../finance/concentration-range";
import { numberInWords as said } from "./words";
import type { WorkingFormula, WorkingParts } from "./working";
import { WorkingBuilder, rowsOf, sumOf } from "./working-builder";

/** The arguments of CONCENTRATIONRANGE. */
export interface ConcentrationRangeCall {
  readonly shares: readonly number[];
}

/** WHY of CONCENTRATIONRANGE: how the rest is spread. */
export function concentrationRangeSentence({ shares }: ConcentrationRangeCall): string {
  const { low, high } = concentrationRange(shares);
  return (
    `Sum of the squared shares in percent: with the undisclosed rest spread over very many customers, ${said(low)} points at least; ` +
    `with the rest in parts as large as the smallest disclosed share, ${said(high)} at most.`
  );
}

/** CONCENTRATIONRANGE: the rest spread thin, and in the largest parts it can have. */
export function concentrationRangeWorking({ shares }: ConcentrationRangeCall): WorkingParts {
  const { low, high } = concentrationRange(shares);
  const builder = new WorkingBuilder();
  const table = builder.table("shares", "Disclosed shares", shares.length);
  const share = table.items({ key: "share", label: "Share", unit: "share" }, "shares", shares);
  const percent = table.column(
    { key: "percent", label: "In percent", unit: "number" },
    (row) => 100 * (shares[row] ?? NaN),
    "100*",
    share.at,
  );
  const all = rowsOf(percent, "all");
  const smallest = Math.min(...percent.values);
  const rest = Math.max(100 - sumOf(percent.values), 0);
  const least = builder.step(
    { key: "smallest", label: "Smallest disclosed, in percent", unit: "number" },
    smallest,
    "MIN(",
    all,
    ")",
  );
  const open = builder.step(
    { key: "rest", label: "Not disclosed, in percent", unit: "number" },
    rest,
    "MAX(0,100-SUM(",
    all,
    "))",
  );
  // Rounded first: where the rest is a multiple of the smallest but for rounding, engines disagree on MOD and INT.
  const wholeParts = Math.floor(Number((rest / smallest).toFixed(9)));
  const parts = builder.step(
    { key: "parts", label: "Customers as large as the smallest that fit into the rest", unit: "whole" },
    wholeParts,
    "INT(ROUND(",
    open.at,
    "/",
    least.at,
    ",9))",
  );
  const squares = builder.step(
    { key: "low", label: "Low: the rest spread over very many customers", unit: "points" },
    low,
    "MIN(10000,SUMSQ(",
    all,
    "))",
  );
  const leftOver: WorkingFormula = ["(", open.at, "-", parts.at, "*", least.at, ")^2"];
  const name = { key: "high", label: "High: the rest in parts as large as the smallest", unit: "points" } as const;
  builder.step(name, high, "MIN(10000,", squares.at, "+", parts.at, "*", least.at, "^2+", ...leftOver, ")");
  return {
    blocks: builder.blocks,
    result: {
      kind: "labelled",
      rows: [
        { label: "low", step: "low" },
        { label: "high", step: "high" },
      ],
    },
  };
}
