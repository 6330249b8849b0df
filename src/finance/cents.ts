import type { Contract, LivingTranche } from "./contract";
import { FinanceError } from "./errors";
import { quickselect } from "./quickselect";
import { committedValue, trancheName, tranchesOf } from "./tranche";

/** 2^53: above it neighbouring cents are one and the same number. */
const MOST_CENTS = 2 ** 53;
const MOST_IN_WORDS = "90,071,992,547,409.92";

interface Fraction {
  readonly index: number;
  readonly cents: number;
  readonly tranche: LivingTranche;
}

/**
 * The committed value of each tranche in whole cents, summing to the value of the contract in whole cents.
 *
 * Shape:  one number a tranche, in order. Values with fractions of a cent are cut, and the cents this leaves over go to
 *         the largest fractions; equal fractions by their dates, so that the order of tranches does not matter.
 * Units:  cents.
 * Errors: as `committedValue`; "domain" when the contract is above 2^53 cents; "shape" without tranches.
 * Source: largest remainder method.
 */
export function committedCents(contract: Contract): Float64Array {
  const tranches = tranchesOf(contract);
  const cents = new Float64Array(tranches.length);
  const fractions: Fraction[] = [];
  let total = 0;
  tranches.forEach((tranche, index) => {
    const value = committedValue(tranche, trancheName(contract, index));
    const nearest = Math.round(value * 100);
    const isWhole = nearest / 100 === value;
    const whole = isWhole ? nearest : Math.floor(value * 100);
    if (!isWhole) fractions.push({ index, cents: value * 100 - whole, tranche });
    cents[index] = whole;
    total += whole;
  });
  if (!(total <= MOST_CENTS)) {
    throw new FinanceError(
      "domain",
      `${contract.name} needs a committed value of at most ${MOST_IN_WORDS} to be split to the cent: got ${total / 100}`,
    );
  }
  fractions.sort(byFractionThenTerms);
  const leftOver = Math.round(fractions.reduce((sum, { cents: part }) => sum + part, 0));
  for (const { index } of fractions.slice(0, leftOver)) cents[index] = (cents[index] ?? 0) + 1;
  return cents;
}

function byFractionThenTerms(one: Fraction, other: Fraction): number {
  const [a, b] = [one.tranche, other.tranche];
  return (
    other.cents - one.cents ||
    (a.start ?? 0) - (b.start ?? 0) ||
    (a.end ?? 0) - (b.end ?? 0) ||
    (a.value ?? 0) - (b.value ?? 0) ||
    (a.rampMonths ?? -1) - (b.rampMonths ?? -1) ||
    (a.escalator ?? -1) - (b.escalator ?? -1)
  );
}

/**
 * Splits whole cents in proportion to weights and adds the parts to `into`, from `offset` on.
 *
 *     part = cents × weight ÷ all weights, cut to whole cents; the cents left over go to the largest remainders,
 *     among equal ones to the earliest
 *
 * Shape:  the first `count` weights; the parts sum to `cents` exactly, and each is within one cent of its share.
 * Units:  cents and weights 0 or more; with whole weights whose sum is below 94 million every remainder is exact.
 * Errors: none.
 * Source: largest remainder (Hamilton) method.
 */
export function splitCents(
  cents: number,
  weights: Float64Array,
  count: number,
  into: Float64Array,
  offset: number,
): void {
  if (remainders.length < count) [remainders, scratch] = [new Float64Array(count), new Float64Array(count)];
  let allWeights = 0;
  for (let i = 0; i < count; i++) allWeights += weights[i] ?? 0;

  // cents × weight can pass 2^53, so cents is taken apart first: cents = perWeight × allWeights + rest.
  const perWeight = Math.floor(cents / allWeights);
  const rest = cents - perWeight * allWeights;
  let leftOver = cents;
  for (let i = 0; i < count; i++) {
    const weight = weights[i] ?? 0;
    const share = perWeight * weight;
    const whole = Math.floor(share);
    const beyond = rest * weight + (share - whole) * allWeights;
    const more = Math.floor(beyond / allWeights);
    remainders[i] = beyond - more * allWeights;
    into[offset + i] = (into[offset + i] ?? 0) + whole + more;
    leftOver -= whole + more;
  }
  handOutCents(leftOver, count, into, offset);
}

/**
 * Brings amounts to whole cents and adds them to `into`, from `offset` on: each is cut, and the cents left over go to the
 * largest remainders, among equal ones to the earliest.
 *
 * Shape:  the first `count` amounts; what is added sums to `cents`, which is their own sum but for its part of a cent.
 * Units:  amounts in cents with their fractions.
 * Errors: none.
 * Source: largest remainder (Hamilton) method. Unlike `splitCents` it leaves an amount of whole cents as it is.
 */
export function roundCents(
  cents: number,
  amounts: Float64Array,
  count: number,
  into: Float64Array,
  offset: number,
): void {
  if (remainders.length < count) [remainders, scratch] = [new Float64Array(count), new Float64Array(count)];
  let leftOver = cents;
  for (let i = 0; i < count; i++) {
    const amount = amounts[i] ?? 0;
    const whole = Math.floor(amount);
    remainders[i] = amount - whole;
    into[offset + i] = (into[offset + i] ?? 0) + whole;
    leftOver -= whole;
  }
  handOutCents(leftOver, count, into, offset);
}

// Written anew for every split and never read after it: making typed arrays takes longer than the arithmetic on them.
let [remainders, scratch] = [new Float64Array(0), new Float64Array(0)];

function handOutCents(leftOver: number, count: number, into: Float64Array, offset: number): void {
  // 0 but for amounts near 2^53 cents with weights that are not whole, where floor itself can be a cent off.
  const toAll = Math.floor(leftOver / count);
  const toLargest = leftOver - toAll * count;
  if (toAll !== 0) for (let i = 0; i < count; i++) into[offset + i] = (into[offset + i] ?? 0) + toAll;
  if (toLargest === 0) return;

  for (let i = 0; i < count; i++) scratch[i] = remainders[i] ?? 0;
  const threshold = quickselect(scratch, count, count - toLargest);
  let larger = 0;
  for (let i = 0; i < count; i++) if ((remainders[i] ?? 0) > threshold) larger += 1;
  let equalToServe = toLargest - larger;
  for (let i = 0; i < count; i++) {
    const remainder = remainders[i] ?? 0;
    if (remainder < threshold || (remainder === threshold && equalToServe === 0)) continue;
    if (remainder === threshold) equalToServe -= 1;
    into[offset + i] = (into[offset + i] ?? 0) + 1;
  }
}
