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
    throw new FinanceError("no-solution", `${contract.name} has nothing left to pay after ${day}: its mark-to-market is 0 whatever the market does`);
  }
  return declineToZero(remaining, terms.rate, terms.premium);
}

/**
 * The root behind `breakevenDecline`, over any flows above 0 and after as-of.
 *
 * With y = ln(1 − d), h(y) = ln(Σ weightᵢ·e^(y·yearsᵢ) / Σ weightᵢ) + ln(1 + premium) rises and is convex, its slope
 * between the shortest and the longest time. So the root lies between −ln(1 + premium) over each of the two, and at
 * −ln(1 + premium) ÷ duration or left of it. From there Newton walks down to it without overshooting; a step that leaves the
 * bracket, for rounding or overflow, halves it instead. It stops when the error left, at most longest time × step² ÷ 2,
 * is below rounding: in no unit of money or time.
 *
 * Errors: "no-solution" and "domain" as `breakevenDecline`; "no-convergence" never seen, but bounded.
 * Source: convexity of log-sum-exp (Boyd and Vandenberghe, Convex Optimization, 3.1.5); Jensen's inequality for the start.
 */
export function declineToZero({ asOf, flows }: RemainingFlows, rate: Rate, premium: Rate): Rate {
  const start = Math.log1p(marketPremium(premium));
  if (start === -Infinity) throw new FinanceError("no-solution", "a market price of 0 (a premium of -100 %) stays 0, so no decline makes the mark-to-market 0");
  const path = pathOf(asOf, flows);
  const weights = powersAlong(path, -Math.log1p(discountRate(rate)), new Float64Array(flows.length));
  flows.forEach(({ amount }, index) => (weights[index] = (weights[index] ?? 0) * amount));
  if (start === 0) return 0;

  const y = rootOf({ path, weights, start });
  const decline = -Math.expm1(y);
  if (decline < 1 && decline > -Infinity) return decline;
  throw new FinanceError("no-solution", `a premium of ${premium} needs a yearly decline of ${decline * 100} % to break even, beyond what a price can do`);
}

interface Equation {
  readonly path: Path;
  readonly weights: Float64Array;
  readonly start: number;
}

function rootOf({ path, weights, start }: Equation): number {
  const { years } = path;
  const [shortest, longest] = [years[0] ?? NaN, years[years.length - 1] ?? NaN];
  let low = Math.min(-start / shortest, -start / longest);
  let high = Math.max(-start / shortest, -start / longest);
  const atStart = sums(weights, weights, years, true);
  let y = (-start * atStart.sum) / atStart.timed;
  const powers = new Float64Array(years.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const now = sums(weights, powersAlong(path, y, powers), years, false);
    const height = Math.log(now.sum / atStart.sum) + start;
    if (height >= 0) high = y;
    else low = y;
    const newton = y - (height * now.sum) / now.timed;
    const next = newton >= low && newton <= high ? newton : low + (high - low) / 2;
    const moved = next - y;
    y = next;
    if (moved * moved * longest <= HALF_ULP * Math.abs(y)) return y;
  }
  throw new FinanceError("no-convergence", `a breakeven decline needs at most ${MOST_STEPS} steps: it lies between ${-Math.expm1(high)} and ${-Math.expm1(low)}`);
}

/** Σ weight × power, and the same times years. */
function sums(weights: Float64Array, powers: Float64Array, years: Float64Array, weightsOnly: boolean): { sum: number; timed: number } {
  let sum = 0;
  let timed = 0;
  for (let i = 0; i < years.length; i++) {
    const term = weightsOnly ? (weights[i] ?? 0) : (weights[i] ?? 0) * (powers[i] ?? 0);
    sum += term;
    timed += term * (years[i] ?? 0);
  }
  return { sum, timed };
}

/** Times of flows, and the gaps between them: months have four lengths, so few of them differ. */
interface Path {
  readonly years: Float64Array;
  readonly gaps: readonly number[];
  /** Which of `gaps` leads to each flow. */
  readonly gapOf: Uint16Array;
}

function pathOf(asOf: SerialDate, flows: RemainingFlows["flows"]): Path {
  const years = new Float64Array(flows.length);
  const gapOf = new Uint16Array(flows.length);
  const gaps: number[] = [];
  let before = asOf;
  flows.forEach(({ date }, index) => {
    const gap = date - before;
    let which = gaps.indexOf(gap);
    if (which === -1) which = gaps.push(gap) - 1;
    gapOf[index] = which;
    years[index] = (date - asOf) / DAYS_PER_YEAR;
    before = date;
  });
  return { years, gaps, gapOf };
}

/** e^(y × years) at each flow: a power for each length of gap, and products along the path. */
function powersAlong({ gaps, gapOf }: Path, y: number, into: Float64Array): Float64Array {
  const factors = gaps.map((gap) => Math.exp((y * gap) / DAYS_PER_YEAR));
  let power = 1;
  for (let i = 0; i < into.length; i++) {
    power *= factors[gapOf[i] ?? 0] ?? NaN;
    into[i] = power;
  }
  return into;
}
