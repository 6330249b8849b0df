import type { Contract, LivingTranche } from "../../src/finance/contract";
import type { Count } from "../../src/finance/counted";
import type { Profile } from "../../src/finance/profile";

// A contract's life by its definition: every day of service has an amount, a price and a state, and sums are sums over days.
// Its calendar is the engine's own Date; nothing is shared with src/finance but types.

const SERIAL_OF_1970 = 25_569;
const HALF_A_CENT = 0.005;
const MS_PER_DAY = 86_400_000;

const dateOf = (serial: number): Date => new Date((serial - SERIAL_OF_1970) * MS_PER_DAY);
const serialOf = (year: number, monthIndex: number, day: number): number =>
  Date.UTC(year, monthIndex, day) / MS_PER_DAY + SERIAL_OF_1970;
const lengthOfMonth = (serial: number): number => {
  const date = dateOf(serial);
  return (
    serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) - serialOf(date.getUTCFullYear(), date.getUTCMonth(), 0)
  );
};
export const lastDayOfMonth = (serial: number): number => {
  const date = dateOf(serial);
  return serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
};

/** The same day of another month, or its last day. */
export function monthsLater(serial: number, months: number): number {
  const date = dateOf(serial);
  const last = serialOf(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
  return Math.min(serialOf(date.getUTCFullYear(), date.getUTCMonth() + months, 1) + date.getUTCDate() - 1, last);
}

/** A day of service: what it costs, and what it would at the first price. */
export interface ServiceDay {
  readonly serial: number;
  readonly amount: number;
  readonly atFirstPrice: number;
}

export interface DaysOfTranche {
  readonly stated: LivingTranche;
  readonly inception: number | null;
  readonly days: readonly ServiceDay[];
  /** Last day that is firm as seen from a day; before all for an option. */
  readonly firmUntil: (asOf: number) => number;
}

function steps(stated: LivingTranche, start: number): (serial: number) => { k: number; length: number } {
  const rise = (step: number): number =>
    stated.firstStep ? monthsLater(stated.firstStep, 12 * (step - 1)) : monthsLater(start, 12 * step);
  return (serial) => {
    let step = 0;
    while (rise(step + 1) <= serial) step++;
    while (rise(step) > serial) step--;
    return { k: Math.max(0, step), length: rise(step + 1) - rise(step) };
  };
}

function weigh(
  stated: LivingTranche,
  profile: Profile,
  start: number,
  end: number,
): { weight: number; flat: number }[] {
  const rampDays = monthsLater(start, stated.rampMonths ?? 0) - start;
  const stepOf = steps(stated, start);
  return Array.from({ length: end - start + 1 }, (_, index) => {
    if (profile === "level") return { weight: 1, flat: 1 };
    if (profile === "ramp") {
      const weight = rampDays === 0 ? 1 : 2 * Math.min(index + 0.5, rampDays); // The height of the line at noon.
      return { weight, flat: weight };
    }
    const { k, length } = stepOf(start + index);
    return { weight: (1 + (stated.escalator ?? NaN)) ** k / length, flat: 1 / length };
  });
}

function feeDays(stated: LivingTranche, start: number, end: number): ServiceDay[] {
  const fee = stated.monthlyFee ?? NaN;
  const full = Math.max(stated.feeFrom ?? start, start);
  const feeOn = (serial: number): number => fee / lengthOfMonth(serial);
  let left = stated.value ?? 0;
  for (let serial = full; serial <= end; serial++) left -= feeOn(serial);
  const before = Math.min(full, end + 1) - start;
  const isTooLittle = stated.value === null || left < -HALF_A_CENT;
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const serial = start + index;
    const amount = serial >= full || isTooLittle ? feeOn(serial) : Math.max(left, 0) / before;
    return { serial, amount, atFirstPrice: amount };
  });
}

export function daysOfTranche(stated: LivingTranche, profile: Profile): DaysOfTranche {
  let [start, end, value] = [stated.start ?? NaN, stated.end ?? NaN, stated.value ?? NaN];
  const onTime = { start, days: end - start + 1 };
  const late = stated.delayMonths ?? 0;
  if (late > 0) {
    start = monthsLater(start, late);
    if ((stated.delay ?? "shift") === "shift") end = monthsLater(end + 1, late) - 1;
    if (stated.delay === "forfeit") value = (value * (end - start + 1)) / onTime.days;
  }
  const inception = stated.signed ?? (stated.announced === null ? null : Math.min(stated.announced, onTime.start));
  const weights = weigh(stated, profile, start, end);
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const days =
    typeof stated.monthlyFee === "number"
      ? feeDays(stated, start, end)
      : weights.map(({ weight, flat }, index) => ({
          serial: start + index,
          amount: (value * weight) / all,
          atFirstPrice: (value * flat) / all,
        }));
  const kind = stated.kind ?? "firm";
  return {
    stated,
    inception,
    days,
    firmUntil: (asOf) => {
      if (kind === "firm") return Infinity;
      if (kind !== "cancellable") return -Infinity;
      return Math.max(asOf, stated.noticeFrom ?? inception ?? 0) + (stated.noticeDays ?? NaN);
    },
  };
}

/** The share by which a day counts. */
export function shareOfDay(tranche: DaysOfTranche, serial: number, asOf: number, count: Count): number {
  const { kind, exerciseBy, probability } = tranche.stated;
  if (kind === "option" && typeof exerciseBy === "number" && asOf > exerciseBy) return 0;
  if (count === "all" || serial <= tranche.firmUntil(asOf)) return 1;
  return count === "firm" ? 0 : (probability ?? NaN);
}

export function byDays(contract: Contract, profile: Profile): readonly DaysOfTranche[] {
  return contract.tranches.map((stated) => daysOfTranche(stated, profile));
}

/** What counts and is served between two days, the first not and the second included. */
export function servedBetween(
  tranches: readonly DaysOfTranche[],
  { after, to, asOf, count }: { after: number; to: number; asOf: number; count: Count },
): number {
  let sum = 0;
  for (const tranche of tranches)
    for (const { serial, amount } of tranche.days)
      if (serial > after && serial <= to && (tranche.inception === null || asOf >= tranche.inception))
        sum += amount * shareOfDay(tranche, serial, asOf, count);
  return sum;
}

/** Charges by month end, and the same at first prices by the day they are priced on. */
export function chargesByMonth(
  tranches: readonly DaysOfTranche[],
  asOf: number,
  count: Count,
): readonly { readonly date: number; readonly amount: number; readonly volume: number; readonly pricedOn: number }[] {
  const months = new Map<string, { date: number; amount: number; volume: number; pricedOn: number }>();
  for (const tranche of tranches) {
    const pricedOn = Math.min(tranche.inception ?? asOf, asOf);
    for (const { serial, amount, atFirstPrice } of tranche.days) {
      const date = lastDayOfMonth(serial);
      const month = months.get(`${date},${pricedOn}`) ?? { date, amount: 0, volume: 0, pricedOn };
      months.set(`${date},${pricedOn}`, month);
      const share = shareOfDay(tranche, serial, asOf, count);
      month.amount += share * amount;
      month.volume += share * atFirstPrice;
    }
  }
  return [...months.values()].filter(({ date }) => date > asOf);
}
