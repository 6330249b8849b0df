import type { Simulation } from "../finance/simulate";
import type { CellOut } from "./spill";

/** A simulation as it spills: a label and a value on each row. */
export function simulationTable({
  percentiles,
  mean,
  standardError,
  chanceOfLoss,
  paths,
  seed,
}: Simulation): CellOut[][] {
  return [
    ...percentiles.map(({ percent, value }) => [percent === 50 ? "median" : `${percent}th percentile`, value]),
    ["mean", mean],
    ["standard error of the mean", standardError],
    ["chance of loss", chanceOfLoss],
    ["paths", paths],
    ["seed", seed],
  ];
}
