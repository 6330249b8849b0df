import type { Contract } from "./contract";
import { FinanceError } from "./errors";
import { marketPremium } from "./mark-to-market";
import { type MarketFlows, marketFlows, type MarketGroup, type MarketPaymentTerms } from "./market-flows";
import type { RemainingFlows } from "./payments";
import { isoFromSerial } from "./serial-date";
import type { Rate, SerialDate } from "./units";
import { DAYS_PER_YEAR, discountRate } from "./xnpv";

/** What a breakeven decline is asked for; see `breakevenDecline` for what an omitted part means. */
export interface BreakevenTerms extends MarketPaymentTerms {
  readonly rate: Rate;
  /** Market price over the first contract price on the priced-on day, less 1. */
  readonly premium: Rate;
}

type FlowsAfter = Pick<RemainingFlows, "asOf" | "flows">;
type PricedFlows = Pick<MarketGroup, "share" | "ratios" | "pricedOn"> & { readonly remaining: FlowsAfter };

const MOST_STEPS = 100; // Halley's needs 2 or 3; halving the bracket alone would end within this too.
const HALF_ULP = 2 ** -53;
/** The height is a logarithm of sums: known to some units in the last place of 1, and no step can be better than that. */
const HEIGHT_ROUNDING = 2 ** -50;

/**
 * The yearly decline of the market price at which mark-to-market is zero: the d with
 *
 *     Σ weightᵢ × ((1 + premium) × (1 − d)^timeᵢ ÷ ratioᵢ − 1) = 0,   weightᵢ = chargeᵢ / (1 + rate)^yearsᵢ
 *     yearsᵢ from as-of, timeᵢ from the priced-on day; ratioᵢ what an escalator has made of the contract price
 *
 * Shape:  one number or an error: the sum falls as d rises, so there is never a second one. At a constant contract price 0 at
 *         a premium of 0, above 0 at a premium, below 0 (the price must rise) at a discount.
 * Units:  decimal a year; as `markToMarket` otherwise.
 * Errors: "no-solution" when nothing is left to pay, when the market price is 0, and when the decline would be 100 % or
 *         beyond the range of numbers; else as `markToMarket`.
 * Source: by hand, see `declineToZero`.
 */
export function breakevenDecline(contract: Contract, terms: BreakevenTerms): Rate {
  const market = marketFlows(contract, terms);
  if (market.groups.length === 0) {
    const day = isoFromSerial(market.asOf);
    throw new FinanceError(
      "no-solution",
      `${contract.name} has nothing left to pay after ${day}: its mark-to-market is 0 whatever the market does`,
    );
  }
  return declineToZero(market, terms.rate, terms.premium);
}

/**
 * The root behind `breakevenDecline`, over any flows above 0 and after as-of; plain ones are priced on as-of.
 *
 * With y = ln(1 − d) and volumeᵢ = weightᵢ ÷ ratioᵢ, h(y) = ln(Σ volumeᵢ·e^(y·timeᵢ) / Σ volumeᵢ) + s rises and is convex,
 * s = ln(1 + premium) + ln(Σ volumeᵢ / Σ weightᵢ), its slope between the shortest and the longest time. So the root lies
 * between −s over each of the two. Halley's steps, from y = 0, go there; one that leaves the bracket, for rounding or
 * overflow, halves the bracket instead. It stops when the error left, at most longest time² × step³, or the step itself is
 * below rounding: in no unit of money or time.
 *
 * Errors: "no-solution" and "domain" as `breakevenDecline`; "no-convergence" never seen, but bounded.
 * Source: convexity of log-sum-exp (Boyd and Vandenberghe, Convex Optimization, 3.1.5); Halley's method (Traub, Iterative
 *         Methods for the Solution of Equations, 5.2): its error is at most (h''²/4h'² + |h'''|/6h') × step³, and h'' ≤ h' × longest
 *         time, |h'''| ≤ h' × longest time².
 */
export function declineToZero(flows: FlowsAfter | MarketFlows, rate: Rate, premium: Rate): Rate {
  const logPremium = Math.log1p(marketPremium(premium));
  if (logPremium === -Infinity)
    throw new FinanceError(
      "no-solution",
      "a market price of 0 (a premium of -100 %) stays 0, so no decline makes the mark-to-market 0",
    );
  const equation = equationOf(flows, discountRate(rate));
  const start = logPremium + equation.logRatio;
  if (start === 0) return 0;

  const y = rootOf(equation, start);
  const decline = -Math.expm1(y);
  if (decline < 1 && decline > -Infinity) return decline;
  const move = start > 0 ? "fall by 100 %" : "rise further than Excel can count";
  throw new FinanceError(
    "no-solution",
    `at a premium of ${premium} the market price would have to ${move} within a year to break even: no decline does that`,
  );
}

/** Σ volumeᵢ·e^(y·timeᵢ), as arrays. Months have four lengths, so few of the gaps between flows differ. */
interface Equation {
  /** How many flows; the arrays may be longer. */
  readonly count: number;
  readonly years: Float64Array;
  readonly weights: Float64Array;
  readonly gaps: readonly number[];
  /** Which of `gaps` leads to each flow. */
  readonly gapOf: Int32Array;
  /** Both sums at y = 0: the present value of the volumes at the first price, and of them times their years. */
  readonly atZero: Moments;
  /** ln(Σ volumeᵢ / Σ weightᵢ): 0 where the contract price never changes. */
  readonly logRatio: number;
}

/** Σ weight × e^(y × years), and the same times years and years²: of its logarithm, the slope and the curve in y. */
interface Moments {
  readonly sum: number;
  readonly timed: number;
  readonly squared: number;
}

// Written anew for other flows or another rate, and not read after that: making typed arrays costs more than the arithmetic on them.
let [years, weights, gapOf] = [new Float64Array(0), new Float64Array(0), new Int32Array(0)];
/** A column of cells asks about one contract at one rate, with premiums that differ. */
let last: { readonly flows: FlowsAfter | MarketFlows; readonly rate: Rate; readonly equation: Equation } | null = null;

function equationOf(flows: FlowsAfter | MarketFlows, rate: Rate): Equation {
  if (last?.flows === flows && last.rate === rate) return last.equation;
  last = null;
  const groups = "groups" in flows ? flows.groups : [pricedOnAsOf(flows)];
  const equation = newEquation(flows.asOf, groups, rate);
  last = { flows, rate, equation };
  return equation;
}

/** Flows whose market price starts on as-of, at one contract price. */
function pricedOnAsOf(remaining: FlowsAfter): PricedFlows {
  return { share: 1, remaining, ratios: null, pricedOn: remaining.asOf };
}

/** A charge as the equation sees it: its time in days from the priced-on day, and its present value at two prices. */
interface Point {
  readonly time: number;
  readonly volume: number;
  readonly weight: number;
}

function newEquation(asOf: SerialDate, groups: readonly PricedFlows[], rate: Rate): Equation {
  const points = pointsOf(asOf, groups, Math.log1p(rate));
  if (years.length < points.length)
    [years, weights, gapOf] = [
      new Float64Array(points.length),
      new Float64Array(points.length),
      new Int32Array(points.length),
    ];
  const gaps: number[] = [];
  let [before, sum, timed, squared, paid, count] = [0, 0, 0, 0, 0, 0];
  for (const { time, volume, weight } of points) {
    const gap = time - before;
    let which = gaps.indexOf(gap);
    if (which === -1) which = gaps.push(gap) - 1;
    const year = time / DAYS_PER_YEAR;
    years[count] = year;
    weights[count] = volume;
    gapOf[count] = which;
    sum += volume;
    timed += volume * year;
    squared += volume * year * year;
    paid += weight;
    before = time;
    count += 1;
  }
  const logRatio = groups.every(({ ratios }) => ratios === null) ? 0 : Math.log(sum / paid);
  return { count, years, weights, gaps, gapOf, atZero: { sum, timed, squared }, logRatio };
}

/** By time; of one group they are that already. */
function pointsOf(asOf: SerialDate, groups: readonly PricedFlows[], logGrowth: number): Point[] {
  const points: Point[] = [];
  for (const { share, remaining, ratios, pricedOn } of groups) {
    const discount = discountBy(logGrowth, asOf);
    remaining.flows.forEach(({ date, amount }, index) => {
      const weight = share * amount * discount(date);
      points.push({ time: date - pricedOn, volume: weight / (ratios?.[index] ?? 1), weight });
    });
  }
  return groups.length > 1 ? points.sort((one, other) => one.time - other.time) : points;
}

/** The discount of dates in rising order, by products: few of the gaps between them differ. */
function discountBy(logGrowth: number, asOf: SerialDate): (date: SerialDate) => number {
  const factors = new Map<number, number>();
  let [before, discount] = [asOf, 1];
  return (date) => {
    const gap = date - before;
    const factor = factors.get(gap) ?? Math.exp((-logGrowth * gap) / DAYS_PER_YEAR);
    factors.set(gap, factor);
    before = date;
    discount *= factor;
    return discount;
  };
}

function rootOf(equation: Equation, start: number): number {
  const { years, count, atZero } = equation;
  const [shortest, longest] = [years[0] ?? NaN, years[count - 1] ?? NaN];
  let low = Math.min(-start / shortest, -start / longest);
  let high = Math.max(-start / shortest, -start / longest);
  if (!(atZero.sum > 0 && atZero.timed < Infinity)) {
    throw new FinanceError(
      "domain",
      `a breakeven decline needs payments whose present value is above 0 and not too large for Excel: got ${atZero.sum}`,
    );
  }
  let [y, now, height] = [0, atZero, start];
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = now.timed / now.sum;
    const next = between(low, high, y + stepOf(height, slope, now.squared / now.sum - slope * slope));
    const moved = Math.abs(next - y);
    y = next;
    if (moved ** 3 * longest ** 2 <= HALF_ULP * Math.abs(y) || moved * slope <= HEIGHT_ROUNDING) return y;
    now = momentsAt(equation, y);
    height = Math.log(now.sum / atZero.sum) + start;
    if (height >= 0) high = y;
    else low = y;
  }
  throw new FinanceError(
    "no-convergence",
    `the breakeven decline has no exact result after ${MOST_STEPS} steps; it lies between ${-Math.expm1(high)} and ${-Math.expm1(low)}`,
  );
}

/** Halley's: Newton's step, shortened or lengthened by how the line bends. */
function stepOf(height: number, slope: number, curve: number): number {
  const newton = -height / slope;
  return newton / (1 + (newton * curve) / (2 * slope));
}

function between(low: number, high: number, y: number): number {
  return y >= low && y <= high ? y : low + (high - low) / 2;
}

let room = new Float64Array(0);

/** The moments at y: a power for each length of gap, and products along the flows. */
function momentsAt({ count, years, weights, gaps, gapOf }: Equation, y: number): Moments {
  if (room.length < gaps.length) room = new Float64Array(gaps.length);
  const factors = room;
  for (let gap = 0; gap < gaps.length; gap++) factors[gap] = Math.exp((y * (gaps[gap] ?? NaN)) / DAYS_PER_YEAR);
  let power = 1;
  let [sum, timed, squared] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    power *= factors[gapOf[i] ?? 0] ?? NaN;
    const year = years[i] ?? 0;
    const term = (weights[i] ?? 0) * power;
    sum += term;
    timed += term * year;
    squared += term * year * year;
  }
  return { sum, timed, squared };
}
