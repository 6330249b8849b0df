import type { Contract } from "./contract";
import { FinanceError } from "./errors";
import { marketPremium } from "./mark-to-market";
import { charges, type PaymentTerms, type RemainingFlows, remainingFlows } from "./payments";
import { isoFromSerial } from "./serial-date";
import type { Rate, SerialDate } from "./units";
import { DAYS_PER_YEAR, discountRate } from "./xnpv";

/** What a breakeven decline is asked for; see `breakevenDecline` for what an omitted part means. */
export interface BreakevenTerms extends PaymentTerms {
  readonly rate: Rate;
  /** Market price over contract price on as-of, less 1. */
  readonly premium: Rate;
  readonly asOf?: SerialDate | undefined;
}

const MOST_STEPS = 100; // Newton needs 3 to 6; halving the bracket alone would end within this too.
const HALF_ULP = 2 ** -53;
/** The height is a logarithm of sums: known to some units in the last place of 1, and no step can be better than that. */
const HEIGHT_ROUNDING = 2 ** -50;

/**
 * The yearly decline of the market price at which mark-to-market is zero: the d with
 *
 *     Σ weightᵢ × ((1 + premium) × (1 − d)^yearsᵢ − 1) = 0,   weightᵢ = chargeᵢ / (1 + rate)^yearsᵢ
 *
 * Shape:  one number or an error: the sum falls as d rises, so there is never a second one. 0 at a premium of 0, above 0
 *         at a premium, below 0 (the price must rise) at a discount.
 * Units:  decimal a year; as `markToMarket` otherwise.
 * Errors: "no-solution" when nothing is left to pay, when the market price is 0, and when the decline would be 100 % or
 *         beyond the range of numbers; else as `markToMarket`.
 * Source: by hand, see `declineToZero`.
 */
export function breakevenDecline(contract: Contract, terms: BreakevenTerms): Rate {
  const remaining = remainingFlows(contract, charges(contract, terms), terms.asOf);
  if (remaining.flows.length === 0) {
    const day = isoFromSerial(remaining.asOf);
    throw new FinanceError(
      "no-solution",
      `${contract.name} has nothing left to pay after ${day}: its mark-to-market is 0 whatever the market does`,
    );
  }
  return declineToZero(remaining, terms.rate, terms.premium);
}

/**
 * The root behind `breakevenDecline`, over any flows above 0 and after as-of.
 *
 * With y = ln(1 − d), h(y) = ln(Σ weightᵢ·e^(y·yearsᵢ) / Σ weightᵢ) + ln(1 + premium) rises and is convex, its slope
 * between the shortest and the longest time. So the root lies between −ln(1 + premium) over each of the two, and at
 * −ln(1 + premium) ÷ duration or left of it. From there Newton walks down to it without overshooting; a step that leaves the
 * bracket, for rounding or overflow, halves the bracket instead. It stops when the error left, at most longest time × step² ÷ 2,
 * or the step itself is below rounding: in no unit of money or time.
 *
 * Errors: "no-solution" and "domain" as `breakevenDecline`; "no-convergence" never seen, but bounded.
 * Source: convexity of log-sum-exp (Boyd and Vandenberghe, Convex Optimization, 3.1.5); Jensen's inequality for the start.
 */
export function declineToZero(remaining: RemainingFlows, rate: Rate, premium: Rate): Rate {
  const start = Math.log1p(marketPremium(premium));
  if (start === -Infinity)
    throw new FinanceError(
      "no-solution",
      "a market price of 0 (a premium of -100 %) stays 0, so no decline makes the mark-to-market 0",
    );
  const equation = equationOf(remaining, discountRate(rate));
  if (start === 0) return 0;

  const y = rootOf(equation, start);
  const decline = -Math.expm1(y);
  if (decline < 1 && decline > -Infinity) return decline;
  const move = premium > 0 ? "fall by 100 %" : "rise beyond the range of numbers";
  throw new FinanceError(
    "no-solution",
    `at a premium of ${premium} the market price would have to ${move} within a year to break even: no decline does that`,
  );
}

/** Σ weightᵢ·e^(y·yearsᵢ), as arrays. Months have four lengths, so few of the gaps between flows differ. */
interface Equation {
  /** How many flows; the arrays may be longer. */
  readonly count: number;
  readonly years: Float64Array;
  readonly weights: Float64Array;
  readonly gaps: readonly number[];
  /** Which of `gaps` leads to each flow. */
  readonly gapOf: Int32Array;
  /** Both sums at y = 0: the present value, and its flows times their years. */
  readonly atZero: Moments;
}

/** Σ weight × e^(y × years), and the same times years: its slope in y. */
interface Moments {
  readonly sum: number;
  readonly timed: number;
}

// Written anew for other flows or another rate, and not read after that: making typed arrays costs more than the arithmetic on them.
let [years, weights, gapOf] = [new Float64Array(0), new Float64Array(0), new Int32Array(0)];
/** A column of cells asks about one contract at one rate, with premiums that differ. */
let last: { readonly remaining: RemainingFlows; readonly rate: Rate; readonly equation: Equation } | null = null;

function equationOf(remaining: RemainingFlows, rate: Rate): Equation {
  if (last?.remaining === remaining && last.rate === rate) return last.equation;
  last = null;
  const equation = newEquation(remaining, Math.log1p(rate));
  last = { remaining, rate, equation };
  return equation;
}

function newEquation({ asOf, flows }: RemainingFlows, logGrowth: number): Equation {
  if (years.length < flows.length)
    [years, weights, gapOf] = [
      new Float64Array(flows.length),
      new Float64Array(flows.length),
      new Int32Array(flows.length),
    ];
  const gaps: number[] = [];
  const factors: number[] = [];
  let [before, discount, sum, timed, count] = [asOf, 1, 0, 0, 0];
  for (const { date, amount } of flows) {
    const gap = date - before;
    let which = gaps.indexOf(gap);
    if (which === -1) {
      which = gaps.push(gap) - 1;
      factors.push(Math.exp((-logGrowth * gap) / DAYS_PER_YEAR));
    }
    discount *= factors[which] ?? NaN;
    const time = (date - asOf) / DAYS_PER_YEAR;
    const weight = amount * discount;
    years[count] = time;
    weights[count] = weight;
    gapOf[count] = which;
    sum += weight;
    timed += weight * time;
    before = date;
    count += 1;
  }
  return { count, years, weights, gaps, gapOf, atZero: { sum, timed } };
}

function rootOf(equation: Equation, start: number): number {
  const { years, count, atZero } = equation;
  const [shortest, longest] = [years[0] ?? NaN, years[count - 1] ?? NaN];
  let low = Math.min(-start / shortest, -start / longest);
  let high = Math.max(-start / shortest, -start / longest);
  if (!(atZero.sum > 0 && atZero.timed < Infinity)) {
    throw new FinanceError(
      "domain",
      `a breakeven decline needs payments whose present value is within the range of numbers: got ${atZero.sum}`,
    );
  }
  let y = -start / (atZero.timed / atZero.sum); // By the duration.
  for (let step = 0; step < MOST_STEPS; step++) {
    const now = momentsAt(equation, y);
    const height = Math.log(now.sum / atZero.sum) + start;
    if (height >= 0) high = y;
    else low = y;
    const slope = now.timed / now.sum;
    const newton = y - height / slope;
    const next = newton >= low && newton <= high ? newton : low + (high - low) / 2;
    const moved = next - y;
    y = next;
    if (moved * moved * longest <= HALF_ULP * Math.abs(y) || Math.abs(moved) * slope <= HEIGHT_ROUNDING) return y;
  }
  throw new FinanceError(
    "no-convergence",
    `a breakeven decline needs at most ${MOST_STEPS} steps: it lies between ${-Math.expm1(high)} and ${-Math.expm1(low)}`,
  );
}

/** The moments at y: a power for each length of gap, and products along the flows. */
function momentsAt({ count, years, weights, gaps, gapOf }: Equation, y: number): Moments {
  const factors = gaps.map((gap) => Math.exp((y * gap) / DAYS_PER_YEAR));
  let power = 1;
  let sum = 0;
  let timed = 0;
  for (let i = 0; i < count; i++) {
    power *= factors[gapOf[i] ?? 0] ?? NaN;
    const term = (weights[i] ?? 0) * power;
    sum += term;
    timed += term * (years[i] ?? 0);
  }
  return { sum, timed };
}
