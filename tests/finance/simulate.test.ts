import fc from "fast-check";
import { markToMarket } from "../../src/finance/mark-to-market";
import { normalQuantile } from "../../src/finance/normal-quantile";
import { charges } from "../../src/finance/payments";
import { presentValue } from "../../src/finance/present-value";
import { serialFromIso } from "../../src/finance/serial-date";
import { simulate, type Simulation, type SimulationTerms } from "../../src/finance/simulate";
import { splitMix64 } from "../../src/finance/xoshiro128";
import { cases, overCases } from "../many-cases";
import { anyContract, contract, REFERENCE_DEAL, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";
import { xoshiro128Reference } from "./xoshiro128-reference";

const someCents = fc.integer({ min: 1_000_000, max: 9_999_999_999 });
const valuesOf = ({ percentiles }: Simulation): number[] => percentiles.map(({ value }) => value);
const OPERATIONS_WITH_FIXED_BITS = new Set([
  "abs",
  "ceil",
  "floor",
  "imul",
  "max",
  "min",
  "round",
  "sign",
  "sqrt",
  "trunc",
  "clz32",
  "fround",
]);

/** All values of a simulation written out by its definition, with the engine's own e^x and the generator in unbounded whole numbers. */
function valuesByDefinition(
  terms: SimulationTerms & { premium: number; paths: number; seed: number; asOf: number },
): number[] {
  const flows = charges(REFERENCE_DEAL).filter(({ date }) => date > terms.asOf);
  const words = splitMix64(BigInt(terms.seed), 2).flatMap((each) => [each % 2n ** 32n, each / 2n ** 32n]);
  const draws = xoshiro128Reference(words, (flows.length * terms.paths) / 2);
  const values: number[] = [];
  for (let path = 0; path < terms.paths; path++) {
    const sign = path % 2 === 0 ? 1 : -1;
    let [value, motion, before] = [0, 0, terms.asOf];
    flows.forEach(({ date, amount }, step) => {
      const years = (date - terms.asOf) / 365;
      const draw = draws[Math.floor(path / 2) * flows.length + step] ?? NaN;
      motion += sign * Math.sqrt((date - before) / 365) * normalQuantile((draw + 0.5) / 2 ** 32);
      const price =
        (1 + terms.premium) * Math.exp((terms.drift - terms.volatility ** 2 / 2) * years + terms.volatility * motion);
      value += (amount * (price - 1)) / (1 + terms.rate) ** years;
      before = date;
    });
    values.push(value);
  }
  return values;
}

/** One payment, a year after the day before the start, of 100. */
const ONE_PAYMENT = contract(tranche({ value: 100, start: "2025-01-01", end: "2025-12-31" }));
const YEARLY = { period: "year", rate: 0 } as const;

describe("simulate", () => {
  test("gives what its definition does, path by path", () => {
    const terms = {
      rate: 0.08,
      drift: -0.3,
      volatility: 0.6,
      premium: 0.2,
      paths: 200,
      seed: 42,
      asOf: serialFromIso("2026-03-31"),
    };
    const values = valuesByDefinition(terms).sort((one, other) => one - other);
    const got = simulate(REFERENCE_DEAL, terms);
    expectClose(got.mean, values.reduce((sum, value) => sum + value, 0) / 200, 1e-12);
    expect(got.chanceOfLoss).toBe(values.filter((value) => value < 0).length / 200);
    // PERCENTILE.INC: position 0.05 × 199 = 9.95, and so on.
    const at = (below: number, part: number): number =>
      (values[below] ?? NaN) * (1 - part) + (values[below + 1] ?? NaN) * part;
    [at(9, 0.95), at(49, 0.75), at(99, 0.5), at(149, 0.25), at(189, 0.05)].forEach((expected, index) =>
      expectClose(got.percentiles[index]?.value ?? NaN, expected, 1e-11),
    );
    expect(got.percentiles.map(({ percent }) => percent)).toEqual([5, 25, 50, 75, 95]);
    expect([got.paths, got.seed]).toEqual([200, 42]);
  });

  test("uses no operation whose bits a platform may choose", () => {
    const terms = { rate: 0.1, drift: -0.2, volatility: 0.5, paths: 500 };
    const expected = simulate(REFERENCE_DEAL, terms);
    const left = Object.getOwnPropertyNames(Math).filter(
      (name) => typeof Math[name as "exp"] === "function" && !OPERATIONS_WITH_FIXED_BITS.has(name),
    );
    expect(left).toEqual(expect.arrayContaining(["exp", "log", "pow", "sin", "cos", "log1p", "expm1", "random"]));
    const spies = left.map((name) => jest.spyOn(Math, name as "exp").mockImplementation(() => NaN));
    try {
      expect(simulate(REFERENCE_DEAL, terms)).toEqual(expected);
    } finally {
      spies.forEach((spy) => spy.mockRestore());
    }
  });

  // The market price of one payment a year on: e^(drift − volatility²/2 + volatility·z), z the quantile of (draw + ½)/2^32 for
  // the published first draws of the generator from each seed; the second path takes −z. By hand with the engine's own e^x.
  test.each`
    drift   | volatility | premium | seed
    ${0}    | ${0.4}     | ${0}    | ${1}
    ${-0.2} | ${0.5}     | ${0.25} | ${42}
    ${0.1}  | ${1}       | ${-0.5} | ${9_007_199_254_740_991}
  `(
    "two paths of one payment are e^(… ± volatility·z) of the first published draw (drift $drift, volatility $volatility, premium $premium, seed $seed)",
    ({ drift, volatility, premium, seed }: Record<"drift" | "volatility" | "premium" | "seed", number>) => {
      const words = splitMix64(BigInt(seed), 2).flatMap((each) => [each % 2n ** 32n, each / 2n ** 32n]);
      const [draw = NaN] = xoshiro128Reference(words, 1);
      const value = (sign: number): number =>
        100 *
        ((1 + premium) *
          Math.exp(drift - volatility ** 2 / 2 + sign * volatility * normalQuantile((draw + 0.5) / 2 ** 32)) -
          1);
      const got = simulate(ONE_PAYMENT, { ...YEARLY, drift, volatility, premium, paths: 2, seed });
      expectClose(got.mean, (value(1) + value(-1)) / 2, 1e-12);
      expectClose(valuesOf(got)[2] ?? NaN, (value(1) + value(-1)) / 2, 1e-12); // The median of two is their mean.
      expect(got.chanceOfLoss).toBe([value(1), value(-1)].filter((each) => each < 0).length / 2);
    },
  );

  test("same seed, same bits; another seed, other values; the default seed is 1 and 10,000 paths", () => {
    const terms = { rate: 0.1, drift: 0, volatility: 0.4, paths: 400 };
    expect(simulate(REFERENCE_DEAL, { ...terms, seed: 5 })).toEqual(simulate(REFERENCE_DEAL, { ...terms, seed: 5 }));
    expect(simulate(REFERENCE_DEAL, { ...terms, seed: 6 }).mean).not.toBe(
      simulate(REFERENCE_DEAL, { ...terms, seed: 5 }).mean,
    );
    expect(simulate(REFERENCE_DEAL, terms)).toEqual(simulate(REFERENCE_DEAL, { ...terms, seed: 1 }));
    expect(simulate(ONE_PAYMENT, { ...YEARLY, drift: 0, volatility: 0.4 }).paths).toBe(10_000);
  });

  test.each([
    [1, 2],
    [2, 2],
    [3, 4],
    [999, 1_000],
  ])("%p paths are %p, in pairs", (asked, used) => {
    expect(simulate(ONE_PAYMENT, { ...YEARLY, drift: 0, volatility: 0.4, paths: asked }).paths).toBe(used);
  });

  test("without volatility every path is the mark-to-market at a decline of 1 − e^drift", () => {
    fc.assert(
      fc.property(
        anyContract(someCents),
        fc.double({ min: -0.1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 0.5, noNaN: true }),
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        (deal, rate, drift, premium) => {
          const got = simulate(deal, { rate, drift, volatility: 0, premium, paths: 4 });
          const expected = markToMarket(deal, { rate, decline: -Math.expm1(drift), premium });
          const size = presentValue(deal, { rate }) + Math.abs(expected);
          for (const value of [...valuesOf(got), got.mean])
            expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-13 * size);
          expect(got.chanceOfLoss).toBe((valuesOf(got)[0] ?? 0) < 0 ? 1 : 0);
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each`
    drift   | volatility | premium | seed
    ${-0.2} | ${0.5}     | ${0}    | ${1}
    ${0.1}  | ${0.3}     | ${0.5}  | ${2}
    ${-0.5} | ${0.4}     | ${-0.2} | ${3}
    ${0}    | ${0.2}     | ${0}    | ${4}
  `(
    overCases(
      "the mean at drift $drift, volatility $volatility, premium $premium comes to the closed form (Glasserman 3.2.3) as paths grow",
    ),
    ({ drift, volatility, premium, seed }: Record<"drift" | "volatility" | "premium" | "seed", number>) => {
      const expected = markToMarket(REFERENCE_DEAL, { rate: 0.1, decline: -Math.expm1(drift), premium });
      const [few, many] = cases([200, 5_000], [2_000, 50_000]).map((paths) =>
        simulate(REFERENCE_DEAL, { rate: 0.1, drift, volatility, premium, paths, seed }),
      );
      for (const got of [few, many])
        expect(Math.abs((got?.mean ?? NaN) - expected)).toBeLessThan(4 * (got?.standardError ?? NaN));
      expectClose((few?.standardError ?? NaN) / (many?.standardError ?? NaN), 5, 0.25); // √25
    },
  );

  test("the law of one payment is lognormal: its percentiles, chance of loss and spread have closed forms", () => {
    const [drift, volatility, paths] = [-0.2, 0.5, 200_000];
    const got = simulate(ONE_PAYMENT, { ...YEARLY, drift, volatility, paths, seed: 9 });
    const atShare = (share: number): number =>
      100 * (Math.exp(drift - volatility ** 2 / 2 + volatility * normalQuantile(share)) - 1);
    got.percentiles.forEach(({ percent, value }) => {
      const share = percent / 100;
      const expected = atShare(share);
      // Standard error of a quantile: √(share × (1 − share) ÷ paths) ÷ density, the lognormal's here.
      const density =
        Math.exp(-(normalQuantile(share) ** 2) / 2) / Math.sqrt(2 * Math.PI) / (volatility * (100 + expected));
      expect(Math.abs(value - expected)).toBeLessThan((4 * Math.sqrt((share * (1 - share)) / paths)) / density);
    });
    // z at which the price is the contract price: 0.65, below which lie 74.2 % (table of the normal distribution).
    expect(Math.abs(got.chanceOfLoss - 0.7422)).toBeLessThan(0.004);
    // Variance of the mean of a pair: e^(2·drift)·(cosh(volatility²) − 1), as the two prices multiply to e^(2·drift − volatility²).
    const pairDeviation = 100 * Math.exp(drift) * Math.sqrt(Math.cosh(volatility ** 2) - 1);
    expectClose(got.standardError * Math.sqrt(paths / 2), pairDeviation, 0.02);
    // Alone: e^(2·drift)·(e^(volatility²) − 1). Antithetic paths do better than as many independent ones.
    expect(got.standardError).toBeLessThan(
      (100 * Math.exp(drift) * Math.sqrt(Math.expm1(volatility ** 2))) / Math.sqrt(paths),
    );
  });

  test("variance grows with time: two years are √2 times one in the logarithm", () => {
    const twoYears = contract(tranche({ value: 100, start: "2026-01-01", end: "2026-12-31" }));
    const got = simulate(twoYears, {
      ...YEARLY,
      drift: 0,
      volatility: 0.5,
      paths: 100_000,
      asOf: serialFromIso("2024-12-31"),
    });
    const log = (index: number): number => Math.log1p((valuesOf(got)[index] ?? NaN) / 100);
    expectClose(log(4) - log(0), 2 * 1.6448536269514722 * 0.5 * Math.SQRT2, 0.01);
    expectClose(log(2), -0.25, 0.03);
  });

  test("is the same in units and in millions, and all 0 when nothing is left to pay", () => {
    const terms = { ...YEARLY, drift: -0.1, volatility: 0.4, paths: 200 };
    const inUnits = simulate(contract(tranche({ value: 1e8, start: "2025-01-01", end: "2025-12-31" })), terms);
    const inMillions = simulate(ONE_PAYMENT, terms);
    valuesOf(inUnits).forEach((value, index) => expectClose(value, 1e6 * (valuesOf(inMillions)[index] ?? NaN), 1e-11));
    expectClose(inUnits.mean, 1e6 * inMillions.mean, 1e-11);
    expect(inUnits.chanceOfLoss).toBe(inMillions.chanceOfLoss);
    const none = simulate(ONE_PAYMENT, { ...terms, asOf: serialFromIso("2026-01-01") });
    expect([...valuesOf(none), none.mean, none.standardError, none.chanceOfLoss]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test.each`
    stated             | terms                   | kind              | message
    ${{}}              | ${{ paths: 0 }}         | ${"domain"}       | ${/paths from 1 to 1000000: got 0/}
    ${{}}              | ${{ paths: 1.5 }}       | ${"domain"}       | ${/got 1.5/}
    ${{}}              | ${{ paths: 1_000_001 }} | ${"domain"}       | ${/got 1000001/}
    ${{}}              | ${{ seed: -1 }}         | ${"domain"}       | ${/seed/}
    ${{}}              | ${{ volatility: -0.1 }} | ${"domain"}       | ${/volatility from 0/}
    ${{}}              | ${{ volatility: NaN }}  | ${"domain"}       | ${/got NaN a year/}
    ${{}}              | ${{ volatility: 101 }}  | ${"domain"}       | ${/volatility from 0 to 100 over/}
    ${{}}              | ${{ drift: NaN }}       | ${"domain"}       | ${/drift/}
    ${{}}              | ${{ drift: 1e4 }}       | ${"domain"}       | ${/simulated mark-to-market of the deal/}
    ${{}}              | ${{ rate: -1 }}         | ${"domain"}       | ${/discount rate/}
    ${{}}              | ${{ premium: -2 }}      | ${"domain"}       | ${/premium/}
    ${{}}              | ${{ asOf: 0 }}          | ${"domain"}       | ${/as-of date/}
    ${{ value: null }} | ${{}}                   | ${"missing-data"} | ${/no documented value/}
    ${{ start: null }} | ${{}}                   | ${"missing-data"} | ${/no documented start/}
  `(
    "refuses $stated with $terms as $kind",
    ({
      stated,
      terms,
      kind,
      message,
    }: {
      stated: object;
      terms: Partial<SimulationTerms>;
      kind: string;
      message: RegExp;
    }) => {
      const deal = contract(tranche({ value: 100, start: "2027-01-01", end: "2027-12-31", ...stated }));
      expect(() => simulate(deal, { rate: 0.1, drift: 0, volatility: 0.4, paths: 10, ...terms })).toThrow(
        financeError(kind, message),
      );
    },
  );

  test("refuses a contract without tranches as shape", () => {
    expect(() => simulate(contract(), { rate: 0.1, drift: 0, volatility: 0.4 })).toThrow(financeError("shape"));
  });
});
