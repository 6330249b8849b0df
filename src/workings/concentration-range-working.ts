import { concentrationRange } from "../finance/concentration-range";
import type { WorkingFormula, WorkingParts } from "./working";
import { rowsOf, sumOf, WorkingBuilder } from "./working-builder";

/** CONCENTRATIONRANGE: the bounds of the index where only some shares are disclosed. */
export function concentrationRangeWorking(shares: readonly number[]): WorkingParts {
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
    { key: "parts", label: "Whole parts as large as the smallest in the rest", unit: "whole" },
    wholeParts,
    "INT(ROUND(",
    open.at,
    "/",
    least.at,
    ",9))",
  );
  const squares = builder.step(
    { key: "low", label: "Low: the rest spread over very many", unit: "points" },
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
