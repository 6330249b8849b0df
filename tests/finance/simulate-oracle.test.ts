import { presentValue } from "../../src/finance/present-value";
import { schedule } from "../../src/finance/schedule";
import { simulate } from "../../src/finance/simulate";
import { cases, overCases } from "../many-cases";
import { contract, tranche } from "./contracts";
import { monthEnds, simulatedByDefinition, simulationCases } from "./simulation-by-definition";

const LEAST_CASES = 200;
/** Of the contract's present value and the mean's size: the series for the quantile keeps eleven digits in its tails. */
const TOLERANCE = 1e-9;

test(overCases("SIMULATE gives mean, chance of loss, spread and median of its definition, in seeded cases"), () => {
  const all = simulationCases();
  expect(all.length).toBeGreaterThanOrEqual(LEAST_CASES);
  for (const each of cases(all.slice(0, 20), all)) {
    const { cents, start, pairs, seed, rate, drift, volatility } = each;
    const deal = contract(tranche({ value: cents / 100, start, end: monthEnds(each).at(-1) ?? NaN }));
    const values = simulatedByDefinition(
      each,
      schedule(deal, "month").map(({ amount }) => amount),
    );
    const got = simulate(deal, { rate, drift, volatility, paths: 2 * pairs, seed });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const pairMeans = Array.from(
      { length: pairs },
      (_, pair) => ((values[2 * pair] ?? NaN) + (values[2 * pair + 1] ?? NaN)) / 2,
    );
    const error =
      pairs === 1 ? 0 : Math.sqrt(pairMeans.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (pairs - 1) / pairs);
    const sorted = [...values].sort((one, other) => one - other);
    const median = ((sorted[pairs - 1] ?? NaN) + (sorted[pairs] ?? NaN)) / 2;
    const size = presentValue(deal, { rate }) + Math.max(...values.map(Math.abs));
    const near = (one: number, other: number): boolean => Math.abs(one - other) <= TOLERANCE * size;
    expect({
      each,
      agree: [near(got.mean, mean), near(got.standardError, error), near(got.percentiles[2]?.value ?? NaN, median)],
    }).toEqual({ each, agree: [true, true, true] });
    // Values of the size of rounding count as neither gain nor loss.
    const losses = values.filter((value) => value < -TOLERANCE * size).length;
    const unclear = values.filter((value) => Math.abs(value) <= TOLERANCE * size).length;
    expect(got.chanceOfLoss * values.length).toBeGreaterThanOrEqual(losses);
    expect(got.chanceOfLoss * values.length).toBeLessThanOrEqual(losses + unclear);
  }
});
