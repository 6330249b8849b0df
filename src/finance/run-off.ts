import type { Contract } from "./contract";
import { type Count, countedShares } from "./counted";
import { roundCents } from "./cents";
import { existsOn } from "./inception";
import type { PeriodGrid } from "./period";
import { deliveredWeight, type Profile } from "./profile";
import { LAST_SERIAL, wholeDay } from "./serial-date";
import { committedValue, servicePeriod, trancheName, tranchesOf } from "./tranche";
import type { SerialDate } from "./units";
import { inRange } from "./xnpv";

/** From which day a remaining obligation is seen, what counts as owed, and how it is cut. */
export interface RunOffTerms {
  readonly asOf: SerialDate;
  readonly count: Count;
  readonly grid: PeriodGrid;
  readonly profile?: Profile | undefined;
  /** Periods shown; what falls due after them is one amount. */
  readonly most: number;
}

/** What is still owed and in which period, in cents with their fractions. */
export interface RunOff {
  /** Number of the first period, which holds the day after as-of. */
  readonly first: number;
  /** From the first period to the last one with service after as-of, `most` at most. */
  readonly cents: Float64Array;
  readonly laterCents: number;
}

/**
 * When the remaining obligation of a contract is served.
 *
 *     a period: remaining at its start, or as-of if later, − remaining at its end (see `remaining`)
 *
 * Shape:  over what counts as owed on as-of; periods and later sum to `remaining`. No period where nothing is left: served,
 *         not signed yet, or not counted. A tranche that does not count needs no dates.
 * Units:  cents with their fractions: `inWholeCents` brings those of one row of a table to the cent.
 * Errors: as `remaining`.
 * Source: ASC 606-10-50-13 and IFRS 15.120(b); contract-life §1 and §2.
 */
export function runOff(contract: Contract, { asOf, count, grid, profile = "level", most }: RunOffTerms): RunOff {
  const day = wholeDay(asOf, "an as-of date");
  const first = grid.numberOf(Math.min(day + 1, LAST_SERIAL));
  const cents: number[] = [];
  const ends: number[] = [];
  let laterCents = 0;
  tranchesOf(contract).forEach((tranche, index) => {
    if (!existsOn(tranche, day)) return;
    const name = trancheName(contract, index);
    for (const { share, of } of countedShares(tranche, { count, asOf: day, profile }, name)) {
      const inCents = share * committedValue(of, name) * 100;
      const { start, end, days } = servicePeriod(of, name);
      if (end <= day) continue;
      const weight = deliveredWeight(profile, of, { start, end, days }, name);
      const all = weight(days);
      const rows = Math.min(grid.numberOf(end) - first + 1, most);
      let before = weight(Math.max(day - start + 1, 0));
      // Before service nothing is due: begin with the period of the first day.
      for (let row = start > day ? grid.numberOf(start) - first : 0; row < rows; row++) {
        const last = (ends[row] ??= grid.lastDay(first + row));
        const by = weight(Math.min(Math.max(last - start + 1, 0), days));
        while (cents.length <= row) cents.push(0);
        cents[row] = (cents[row] ?? 0) + inCents * ((by - before) / all);
        before = by;
      }
      laterCents += inCents * ((all - before) / all);
    }
  });
  inRange(laterCents + cents.reduce((sum, each) => sum + each, 0), `the remaining obligation of ${contract.name}`);
  return { first, cents: Float64Array.from(cents), laterCents };
}

/** A remaining obligation in whole cents; periods and later sum to `remaining` exactly. */
export interface WholeRunOff {
  readonly first: number;
  readonly cents: Float64Array;
  readonly laterCents: number;
  readonly remainingCents: number;
}

/**
 * A run-off to the cent: each amount is cut, and the cents left over go to the largest remainders, ties to the earliest.
 *
 * Units:  whole cents; their sum is the remaining obligation rounded to the cent.
 * Source: contract-life §2, rounding.
 */
export function inWholeCents({ first, cents, laterCents }: RunOff): WholeRunOff {
  const count = cents.length + 1;
  const amounts = new Float64Array(count);
  amounts.set(cents);
  amounts[count - 1] = laterCents;
  let sum = 0;
  for (const each of amounts) sum += each;
  const remainingCents = Math.round(sum);
  const whole = new Float64Array(count);
  roundCents(remainingCents, amounts, count, whole, 0);
  return { first, cents: whole.slice(0, count - 1), laterCents: whole[count - 1] ?? 0, remainingCents };
}

/** The run-offs of several contracts seen from one day, added up. */
export function sumOfRunOffs(parts: readonly RunOff[], first: number): RunOff {
  const cents = new Float64Array(parts.reduce((most, part) => Math.max(most, part.cents.length), 0));
  let laterCents = 0;
  for (const part of parts) {
    part.cents.forEach((each, row) => (cents[row] = (cents[row] ?? 0) + each));
    laterCents += part.laterCents;
  }
  return { first, cents, laterCents };
}
