import fc from "fast-check";
import { capitalRecoveryFactor } from "../../src/finance/capital-recovery-factor";
import { computeGrowth } from "../../src/finance/compute-growth";
import { concentration } from "../../src/finance/concentration";
import { concentrationRange } from "../../src/finance/concentration-range";
import { gpuHourCost } from "../../src/finance/gpu-hour-cost";
import { gpuHourPrice } from "../../src/finance/gpu-hour-price";
import { impliedGpus } from "../../src/finance/implied-gpus";
import { megawatts } from "../../src/finance/megawatts";
import { rentedShare } from "../../src/finance/rented-share";
import { spendPerMegawatt } from "../../src/finance/spend-per-megawatt";
import { topShare } from "../../src/finance/top-share";
import { at, type FormSheet, oneRowACase, sample } from "./spreadsheet-forms";

/** A decimal as a user types it: whole numbers of a small unit, `per` of them in 1. */
const typed = (min: number, max: number, per = 1): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((units) => units / per);

/** From a million, so that no result is too small for the 20 decimals in which an engine writes its results. */
const spend = typed(1e8, 5e12, 100);
const gpus = typed(1, 9_000_000);
const utilization = typed(1, 1_000, 1_000);
/** From 1 %: below, PMT itself loses digits in every engine. Every third rate is 0. */
const rate = fc.oneof(fc.constant(0), typed(100, 6_000, 10_000), typed(100, 3_000, 10_000));
const life = typed(4, 120, 4);
const amounts = fc.array(fc.oneof(spend, typed(1, 20)), { minLength: 1, maxLength: 20 });

function prices(): FormSheet {
  return oneRowACase(
    "price of a GPU-hour",
    sample(fc.tuple(spend, gpus, utilization), 201),
    ([annualSpend, count, share], row) => {
      const [a, g, u] = [3, 4, 5].map((column) => at(row, column));
      return {
        inputs: [annualSpend, count, share],
        formulas: [
          [`=${a}/(${g}*8760*${u})`, gpuHourPrice({ annualSpend, gpus: count, utilization: share })],
          [`=${a}/(${g}*8760)`, gpuHourPrice({ annualSpend, gpus: count })],
        ],
      };
    },
  );
}

function fleets(): FormSheet {
  return oneRowACase(
    "implied GPUs",
    sample(fc.tuple(spend, typed(10, 2_000, 100), utilization), 202),
    ([annualSpend, price, share], row) => {
      const [a, p, u] = [2, 3, 4].map((column) => at(row, column));
      return {
        inputs: [annualSpend, price, share],
        formulas: [[`=${a}/(${p}*8760*${u})`, impliedGpus({ annualSpend, gpuHourPrice: price, utilization: share })]],
      };
    },
  );
}

function power(): FormSheet {
  return oneRowACase(
    "megawatts",
    sample(fc.tuple(gpus, typed(100, 10_000, 1_000), typed(100, 250, 100)), 203),
    ([count, kilowattsPerGpu, pue], row) => {
      const [g, k, p] = [3, 4, 5].map((column) => at(row, column));
      return {
        inputs: [count, kilowattsPerGpu, pue],
        formulas: [
          [`=${g}*${k}/1000`, megawatts({ gpus: count, kilowattsPerGpu })],
          [`=${g}*${k}*${p}/1000`, megawatts({ gpus: count, kilowattsPerGpu, pue })],
        ],
      };
    },
  );
}

function spendOnPower(): FormSheet {
  return oneRowACase(
    "spend per megawatt",
    sample(fc.tuple(spend, typed(1, 100_000, 10)), 204),
    ([annualSpend, each], row) => ({
      inputs: [annualSpend, each],
      formulas: [[`=${at(row, 2)}/${at(row, 3)}`, spendPerMegawatt(annualSpend, each)]],
    }),
  );
}

function recovery(): FormSheet {
  return oneRowACase("capital recovery factor", sample(fc.tuple(rate, life), 205), ([each, years], row) => ({
    inputs: [each, years],
    formulas: [[`=-PMT(${at(row, 2)},${at(row, 3)},1)`, capitalRecoveryFactor(each, years)]],
  }));
}

function costs(): FormSheet {
  const cases = fc.tuple(typed(0, 20_000_000, 100), rate, life, typed(0, 2_000_000, 100), utilization);
  return oneRowACase(
    "cost of a GPU-hour",
    sample(cases, 206),
    ([capexPerGpu, each, lifeYears, yearlyOpex, share], row) => {
      const [c, r, n, o, u] = [2, 3, 4, 5, 6].map((column) => at(row, column));
      const cost = gpuHourCost({ capexPerGpu, rate: each, lifeYears, yearlyOpex, utilization: share });
      return {
        inputs: [capexPerGpu, each, lifeYears, yearlyOpex, share],
        formulas: [[`=(${o}-PMT(${r},${n},${c}))/(8760*${u})`, cost]],
      };
    },
  );
}

function growth(): FormSheet {
  return oneRowACase(
    "compute growth",
    sample(fc.tuple(typed(-400, 2_000, 100), typed(200, 6_000, 100)), 207),
    ([years, months], row) => ({
      inputs: [years, months],
      formulas: [[`=POWER(2,12*${at(row, 2)}/${at(row, 3)})`, computeGrowth(years, months)]],
    }),
  );
}

function herfindahl(): FormSheet {
  return oneRowACase("concentration", sample(amounts, 208), (each, row) => {
    const range = `${at(row, 2)}:${at(row, 1 + each.length)}`;
    return { inputs: each, formulas: [[`=10000*SUMSQ(${range})/SUM(${range})^2`, concentration(each)]] };
  });
}

function herfindahlRange(): FormSheet {
  // Shares in per mille are the gaps between cuts; what lies beyond the last cut is not disclosed.
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 });
  const shares = cuts
    .map((each) => [...each].sort((one, other) => one - other))
    .map((each) => each.map((cut, index) => (cut - (each[index - 1] ?? 0)) / 1_000));
  return oneRowACase("range of concentration", sample(shares, 209), (each, row) => {
    const range = `${at(row, 5)}:${at(row, 4 + each.length)}`;
    const [low, rest, smallest] = [at(row, 1), at(row, 3), at(row, 4)];
    const leftOver = `MOD(${rest},${smallest})`;
    const expected = concentrationRange(each);
    return {
      inputs: each,
      helpers: [`=MAX(0,100-100*SUM(${range}))`, `=100*MIN(${range})`],
      formulas: [
        [`=SUMPRODUCT((100*${range})^2)`, expected.low],
        [`=${low}+(${rest}-${leftOver})*${smallest}+${leftOver}^2`, expected.high],
      ],
    };
  });
}

function largestShares(): FormSheet {
  return oneRowACase("top share", sample(fc.tuple(amounts, fc.nat()), 210), ([each, position], row) => {
    const range = `${at(row, 2)}:${at(row, 1 + each.length)}`;
    const n = 1 + (position % each.length);
    const largest = Array.from({ length: n }, (_, index) => `LARGE(${range},${index + 1})`).join("+");
    return { inputs: each, formulas: [[`=(${largest})/SUM(${range})`, topShare(each, n)]] };
  });
}

function rented(): FormSheet {
  return oneRowACase(
    "rented share",
    sample(fc.tuple(typed(0, 1e6, 10), typed(1, 1e6, 10)), 211),
    ([one, other], row) => ({
      inputs: [one, other],
      formulas: [[`=${at(row, 2)}/(${at(row, 2)}+${at(row, 3)})`, rentedShare(one, other)]],
    }),
  );
}

/** Every capacity and credit function in its spreadsheet form, 200 seeded cases of each. */
export function capacityForms(): FormSheet[] {
  return [
    prices(),
    fleets(),
    power(),
    spendOnPower(),
    recovery(),
    costs(),
    growth(),
    herfindahl(),
    herfindahlRange(),
    largestShares(),
    rented(),
  ];
}
