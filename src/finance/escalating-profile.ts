import type { LivingTranche } from "./contract";
import { FinanceError } from "./errors";
import { addMonths, isoFromSerial, wholeDay } from "./serial-date";
import type { ServicePeriod } from "./tranche";

const DAYS_PER_YEAR = 365; // Only a unit of the weight, to keep it near a count of days; it cancels in every share.
const LONGEST_YEAR = 366;

/** A year between two steps: days served before it, its days in full, weight before it, its weight in full. */
interface StepYear {
  readonly from: number;
  readonly days: number;
  readonly before: number;
  readonly weight: number;
}

/**
 * Delivery whose yearly amount grows by the escalator at each step, level by day within each step year.
 *
 *     weight of a day = (1 + e)^k ÷ days of its step year, k the steps by then
 *     steps: EDATE(start, 12), EDATE(start, 24), …, or the first step as stated and its anniversaries
 *     over n whole contract years: value = A·((1 + e)^n − 1) / e
 *
 * Shape:  a step year cut short by start or end counts by its days of service over its days in full; before the first step the
 *         step years run back from it. An escalator of 0 gives equal years, which differ from "level" where one of them has
 *         a 29 February.
 * Units:  escalator decimal per year, above −1.
 * Errors: "missing-data" when the escalator is not stated; "domain" at −1 or less, for a first step that is not after the
 *         start, when the growth runs beyond the range of numbers, or when the last step year would end after 9999.
 * Source: annuity identity; the TeraWulf-Fluidstack lease (3.7e9 over ten years, 8.7e9 over twenty) is a test.
 *         contract-life §3 for the first step.
 */
export function escalatingWeight(
  tranche: LivingTranche,
  service: ServicePeriod,
  name: string,
): (daysServed: number) => number {
  const { escalator } = tranche;
  if (escalator === null)
    throw new FinanceError("missing-data", `${name} has no documented escalator, which the profile "escalating" needs`);
  if (!(escalator > -1 && escalator < Infinity))
    throw new FinanceError("domain", `${name} needs an escalator above -100 %: got ${escalator}`);
  return weightOver(stepYears(service, stepDays(tranche, service, name), escalator, name));
}

/**
 * What the same days would weigh at the first price: volume, where `escalatingWeight` is what it costs. The ratio of the two
 * is how far the contract price has risen.
 *
 * Errors: as `escalatingWeight`.
 * Source: contract-life §3: an escalator is a price term, volume a contract year is constant.
 */
export function firstPriceWeight(
  tranche: LivingTranche,
  service: ServicePeriod,
  name: string,
): (daysServed: number) => number {
  return escalatingWeight({ ...tranche, escalator: tranche.escalator === null ? null : 0 }, service, name);
}

/** Day of step n, as days from the start; step 0 is the last one on or before it, the price of which is the first. */
type StepDay = (step: number) => number;

interface Steps {
  readonly dayOf: StepDay;
  /** The step with which the price rises for the first time; 0 or less where it has risen before a late start. */
  readonly firstRise: number;
}

function stepDays({ firstStep, onTime }: LivingTranche, { start }: ServicePeriod, name: string): Steps {
  if (firstStep === null || firstStep === undefined)
    return { dayOf: (step) => addMonths(start, 12 * step) - start, firstRise: 1 };
  const first = wholeDay(firstStep, "the first step of ", name);
  // A late start may come after a step: its first price has risen by then.
  if (first <= (onTime?.start ?? start))
    throw new FinanceError(
      "domain",
      `${name} needs its first step after its start on ${isoFromSerial(start)}: got ${isoFromSerial(first)}`,
    );
  let firstRise = 1;
  while (addMonths(first, -12 * firstRise) > start) firstRise++;
  while (addMonths(first, 12 - 12 * firstRise) <= start) firstRise--;
  return { dayOf: (step) => addMonths(first, 12 * (step - firstRise)) - start, firstRise };
}

function stepYears(service: ServicePeriod, { dayOf, firstRise }: Steps, escalator: number, name: string): StepYear[] {
  const years: StepYear[] = [];
  let before = 0;
  let weight = DAYS_PER_YEAR;
  for (let step = firstRise; step < 0; step++) weight *= 1 + escalator;
  for (let from = 0; from < service.days;) {
    const step = years.length;
    if (step >= firstRise) weight *= 1 + escalator;
    const to = dayOf(step + 1);
    const days = to - dayOf(step);
    years.push({ from, days, before, weight });
    before += to - from === days ? weight : (weight * (to - from)) / days;
    from = to;
  }
  if (before < Infinity) return years;
  throw new FinanceError(
    "domain",
    `${name} needs a smaller escalator: at ${escalator} a year prices become too large for Excel`,
  );
}

function weightOver(years: readonly StepYear[]): (daysServed: number) => number {
  return (daysServed) => {
    let index = Math.min(Math.floor(daysServed / LONGEST_YEAR), years.length - 1);
    while ((years[index + 1]?.from ?? Infinity) < daysServed) index++;
    const year = years[index];
    return year === undefined ? 0 : year.before + (year.weight * (daysServed - year.from)) / year.days;
  };
}
