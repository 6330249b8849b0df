import type { Contract } from "./contract";
import { FinanceError } from "./errors";
import { marketPremium, type Side } from "./mark-to-market";
import { type MarketFlows, marketFlows, type MarketPaymentTerms } from "./market-flows";
import { normalQuantile } from "./normal-quantile";
import { portableExp } from "./portable-exp";
import { portableLog } from "./portable-log";
import type { Amount, Rate, SerialDate } from "./units";
import { DAYS_PER_YEAR, discountRate, inRange } from "./xnpv";
import { drawXoshiro128, xoshiro128Seeded } from "./xoshiro128";

/** A market price that moves at random; see `simulate` for what an omitted part means. */
export interface SimulationTerms extends MarketPaymentTerms {
  readonly rate: Rate;
  /** Annual growth of the expected market price, continuously compounded: the expected price is e^(drift × years). `continuousDrift` makes it of an effective one. */
  readonly drift: number;
  /** Standard deviation of the logarithm of the market price after one year. */
  readonly volatility: number;
  readonly premium?: Rate | undefined;
  readonly paths?: number | undefined;
  readonly seed?: number | undefined;
  readonly side?: Side | undefined;
}

/** Percentiles that are reported, of mark-to-market for the buyer. */
export const PERCENTILES = [5, 25, 50, 75, 95] as const;

/** Distribution of mark-to-market, for the buyer unless the seller's is asked for. */
export interface Simulation {
  /** One for each of `PERCENTILES`, in order. */
  readonly percentiles: readonly { readonly percent: number; readonly value: Amount }[];
  readonly mean: Amount;
  /** Standard error of the mean, from the means of antithetic pairs. */
  readonly standardError: Amount;
  /** Share of paths on which that side loses. */
  readonly chanceOfLoss: number;
  /** Paths used: those asked for, rounded up to pairs. */
  readonly paths: number;
  readonly seed: number;
}

const DEFAULT_PATHS = 10_000;
const DRAWS = 4_294_967_296; // 2^32
const MOST_PATHS = 1_000_000;
/** e^(7 × 100) is still a number, and the largest deviate of a 32-bit draw is 6.34. */
const MOST_DEVIATION = 100;

/**
 * Distribution of mark-to-market when the market price follows a geometric Brownian motion.
 *
 *     market/first price = (1 + premium) × e^(drift·years from priced on − volatility²/2·years + volatility·W),
 *         W a Brownian motion from as-of, years from as-of
 *     value of a path = Σ chargeᵢ × (marketᵢ/contractᵢ − 1) / (1 + rate)^yearsᵢ
 *
 * Shape:  a step from each charge to the next, by month unless said otherwise; the law at the charges is exact for any
 *         length of step. Paths come in antithetic pairs: each draw is used once as z and once as −z. Percentiles are those
 *         of Excel's PERCENTILE.INC. The mean goes to mark-to-market at a decline of 1 − e^drift. All 0 when nothing is
 *         left to pay.
 * Units:  drift and volatility decimal a year, neither with a default; premium 0, 10,000 paths, seed 1 and as-of the day
 *         before the start by default. Same inputs, same bits on every platform: a 32-bit draw n becomes
 *         z = `normalQuantile`((n + ½) / 2^32), and e^x and ln x are `portableExp` and `portableLog`.
 * Errors: "domain" for a volatility below 0 or above 100 over the whole time, paths that are not whole from 1 to 1,000,000,
 *         a seed that is not whole from 0 to 2^53 − 1, a drift that is not a number; else as `markToMarket`.
 * Source: Glasserman, Monte Carlo Methods in Financial Engineering (2003), 3.2.3 and 4.2; generator xoshiro128**.
 */
export function simulate(contract: Contract, terms: SimulationTerms): Simulation {
  const { paths = DEFAULT_PATHS, seed = 1 } = terms;
  if (!(Number.isInteger(paths) && paths >= 1 && paths <= MOST_PATHS)) {
    throw new FinanceError(
      "domain",
      `a simulation needs a whole number of paths from 1 to ${MOST_PATHS}: got ${paths}`,
    );
  }
  const state = xoshiro128Seeded(seed);
  const steps = stepsOf(marketFlows(contract, terms), terms);
  const values = pathValues(steps, state, Math.ceil(paths / 2));
  if (terms.side === "seller") values.forEach((value, index) => (values[index] = 0 - value));
  return { ...summary(values, contract.name), paths: values.length, seed };
}

/**
 * The drift behind a growth of the expected price that is effective a year, as a decline is: −20 % is a decline of 20 %.
 *
 *     ln(1 + growth)
 *
 * Errors: "domain" at −1 or less, and for NaN and infinities.
 * Source: contract-life §3.
 */
export function continuousDrift(growth: Rate): number {
  if (growth > -1 && growth < Infinity) return portableLog(1 + growth);
  throw new FinanceError("domain", `a drift of the market price must be above -100 % a year: got ${growth}`);
}

/** What is the same on every path, one number a charge. */
interface Steps {
  /** Standard deviation of the logarithm of the price over the step to the charge. */
  readonly deviations: Float64Array;
  /** Discounted charge × expected price path without the Brownian motion. */
  readonly marketValues: Float64Array;
  /** Σ discounted charge. */
  readonly contractValue: Amount;
}

function stepsOf(market: MarketFlows, { rate, drift, volatility, premium = 0 }: SimulationTerms): Steps {
  const logGrowth = portableLog(1 + discountRate(rate));
  const startingPrice = 1 + marketPremium(premium);
  if (!Number.isFinite(drift))
    throw new FinanceError("domain", `a simulation needs a drift of the market price: got ${drift}`);
  const { asOf } = market;
  const amounts = amountsByDate(market, drift);
  const longest = ((amounts[amounts.length - 1]?.date ?? asOf) - asOf) / DAYS_PER_YEAR;
  if (!(volatility >= 0 && volatility * Math.sqrt(longest) <= MOST_DEVIATION)) {
    throw new FinanceError(
      "domain",
      `a simulation needs a volatility from 0 to ${MOST_DEVIATION} over the ${longest} years it covers: got ${volatility} a year`,
    );
  }
  const deviations = new Float64Array(amounts.length);
  const marketValues = new Float64Array(amounts.length);
  let contractValue = 0;
  let before = asOf;
  amounts.forEach(({ date, paid, market: atMarket }, index) => {
    const years = (date - asOf) / DAYS_PER_YEAR;
    const discount = portableExp(-logGrowth * years);
    deviations[index] = volatility * Math.sqrt((date - before) / DAYS_PER_YEAR);
    marketValues[index] =
      atMarket * discount * startingPrice * portableExp((drift - (volatility * volatility) / 2) * years);
    contractValue += paid * discount;
    before = date;
  });
  return { deviations, marketValues, contractValue };
}

interface DatedAmounts {
  readonly date: SerialDate;
  paid: Amount;
  /** What was bought, at the market price that is expected for as-of, without the premium. */
  market: Amount;
}

function amountsByDate({ asOf, groups }: MarketFlows, drift: number): readonly DatedAmounts[] {
  const byDate = new Map<SerialDate, DatedAmounts>();
  for (const { share, remaining, ratios, pricedOn } of groups) {
    const moved = portableExp((drift * (asOf - pricedOn)) / DAYS_PER_YEAR);
    remaining.flows.forEach(({ date, amount }, index) => {
      const sum = byDate.get(date) ?? { date, paid: 0, market: 0 };
      byDate.set(date, sum);
      sum.paid += share * amount;
      sum.market += ((share * amount) / (ratios?.[index] ?? 1)) * moved;
    });
  }
  const amounts = [...byDate.values()];
  return groups.length > 1 ? amounts.sort((one, other) => one.date - other.date) : amounts;
}

/** Value of each path to the buyer; a path and its antithetic one are neighbours. */
function pathValues(
  { deviations, marketValues, contractValue }: Steps,
  state: Int32Array,
  pairs: number,
): Float64Array {
  const values = new Float64Array(2 * pairs);
  const draws = new Uint32Array(deviations.length);
  for (let pair = 0; pair < pairs; pair++) {
    drawXoshiro128(state, draws);
    let [logPrice, market, antithetic] = [0, 0, 0];
    for (let i = 0; i < draws.length; i++) {
      logPrice += (deviations[i] ?? 0) * normalQuantile(((draws[i] ?? 0) + 0.5) / DRAWS);
      const price = portableExp(logPrice);
      market += (marketValues[i] ?? 0) * price;
      antithetic += (marketValues[i] ?? 0) / price;
    }
    values[2 * pair] = market - contractValue;
    values[2 * pair + 1] = antithetic - contractValue;
  }
  return values;
}

function summary(values: Float64Array, name: string): Omit<Simulation, "paths" | "seed"> {
  const pairs = values.length / 2;
  let [sum, losses] = [0, 0];
  for (const value of values) {
    sum += value;
    if (value < 0) losses += 1;
  }
  const mean = inRange(sum / values.length, `the simulated mark-to-market of ${name}`);
  let squares = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const distance = ((values[2 * pair] ?? 0) + (values[2 * pair + 1] ?? 0)) / 2 - mean;
    squares += distance * distance;
  }
  const sorted = values.slice().sort();
  return {
    percentiles: PERCENTILES.map((percent) => ({ percent, value: percentile(sorted, percent) })),
    mean,
    standardError: pairs > 1 ? Math.sqrt(squares / (pairs - 1) / pairs) : 0,
    chanceOfLoss: losses / values.length,
  };
}

/** PERCENTILE.INC: between the two values around the position (count − 1) × percent / 100. */
function percentile(sorted: Float64Array, percent: number): Amount {
  const position = ((sorted.length - 1) * percent) / 100;
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}
