import type { LivingTranche } from "./contract";
import { aboveZero } from "./domain";
import { daysInMonth, packedDay } from "./serial-date";
import type { Amount, SerialDate } from "./units";

/** What a contract with a monthly fee charges. */
export interface FeeSchedule {
  readonly value: Amount;
  /** The value leaves less than nothing for the days before the full fee, or is not stated: they are charged the fee. */
  readonly isAtMost: boolean;
  /** Charged from the first day of service to the end of so many days. */
  readonly charged: (daysServed: number) => Amount;
}

/** Whether a fee is what the tranche charges. */
export function hasFee({ monthlyFee }: Pick<LivingTranche, "monthlyFee">): boolean {
  return monthlyFee !== null && monthlyFee !== undefined;
}

/**
 * Charges of a monthly fee.
 *
 *     from the first day at the full fee   fee × calendar months, of a month in part its days ÷ the days of that month
 *     before it                            (value − these fees), the same each day
 *
 * Shape:  without a first day at the full fee the fee is due from the start, and the fees are the value whatever total is
 *         stated. Where no value is stated, or it is below the fees, the days before are charged the fee too: at most.
 * Units:  currency.
 * Errors: "domain" for a fee of 0 or less.
 * Source: contract-life §2. By hand: 90 days after 30 September 2026 at 1.25 bn a month are 2 months and 29/31.
 */
export function feeSchedule(
  { monthlyFee, feeFrom, value }: Pick<LivingTranche, "monthlyFee" | "feeFrom" | "value">,
  { start, end }: { readonly start: SerialDate; readonly end: SerialDate },
  name: string,
): FeeSchedule {
  const fee = aboveZero(monthlyFee ?? NaN, `the monthly fee of ${name}`);
  const fromStart = (daysServed: number): Amount => fee * monthsBetween(start, start + daysServed);
  const all = end - start + 1;
  const fullFrom = Math.min(feeFrom ?? start, end + 1);
  if (fullFrom <= start) return { value: fromStart(all), isAtMost: false, charged: fromStart };

  const fees = fee * monthsBetween(fullFrom, end + 1);
  // By the cent: a total that a source has rounded is not too small.
  if (value === null || Math.round((value - fees) * 100) < 0)
    return { value: fromStart(all), isAtMost: true, charged: fromStart };
  const before = Math.max(value - fees, 0);
  const daysBefore = fullFrom - start;
  return {
    value: before + fees,
    isAtMost: false,
    charged: (daysServed) =>
      daysServed <= daysBefore
        ? (before * daysServed) / daysBefore
        : before + fee * monthsBetween(fullFrom, start + daysServed),
  };
}

/** Calendar months from one day to before another, months in part by their days. */
function monthsBetween(from: SerialDate, before: SerialDate): number {
  const [one, other] = [packedDay(from), packedDay(before)];
  // Whole months first: they stay whole, where 24,321.9 less 24,319.9 would not be 2.
  return monthNumber(other) - monthNumber(one) + (partOfMonth(other) - partOfMonth(one));
}

function monthNumber(packed: number): number {
  return (packed >> 9) * 12 + ((packed >> 5) & 15);
}

function partOfMonth(packed: number): number {
  return ((packed & 31) - 1) / daysInMonth(packed >> 9, (packed >> 5) & 15);
}
