import type { Tranche } from "./contract";
import { FinanceError } from "./errors";
import { addMonths } from "./serial-date";
import type { ServicePeriod } from "./tranche";

const DAYS_PER_YEAR = 365; // Only a unit of the weight, to keep it near a count of days; it cancels in every share.
const LONGEST_YEAR = 366;

/** A contract year: days served before it and in it, weight before it and of it. */
interface ContractYear {
  readonly from: number;
  readonly days: number;
  readonly before: number;
  readonly weight: number;
}

/**
 * Delivery whose yearly amount grows by the escalator from one contract year to the next, level by day within each.
 *
 *     amount of contract year k = A·(1 + e)^k, k = 0, 1, 2 …, from EDATE(start, 12k) to the day before EDATE(start, 12k + 12)
 *     over n whole years: value = A·((1 + e)^n − 1) / e
 *
 * Shape:  a last contract year cut short counts by its days of service over its days in full. An escalator of 0 gives
 *         equal years, which differ from "level" where one of them has a 29 February.
 * Units:  escalator decimal per year, above −1.
 * Errors: "missing-data" when the escalator is not stated; "domain" at −1 or less, when the growth runs beyond the
 *         range of numbers, or when the last contract year would end after 9999.
 * Source: annuity identity; the TeraWulf-Fluidstack lease (3.7e9 over ten years, 8.7e9 over twenty) is a test.
 */
export function escalatingWeight(
  tranche: Tranche,
  service: ServicePeriod,
  name: string,
): (daysServed: number) => number {
  const { escalator } = tranche;
  if (escalator === null)
    throw new FinanceError("missing-data", `${name} has no documented escalator, which the profile "escalating" needs`);
  if (!(escalator > -1 && escalator < Infinity))
    throw new FinanceError("domain", `${name} needs an escalator above -100 %: got ${escalator}`);

  const years: ContractYear[] = [];
  let before = 0;
  let weight = DAYS_PER_YEAR;
  for (let from = 0; from < service.days;) {
    const to = addMonths(service.start, 12 * (years.length + 1)) - service.start;
    years.push({ from, days: to - from, before, weight });
    from = to;
    before += weight;
    weight *= 1 + escalator;
  }
  if (!(before < Infinity))
    throw new FinanceError(
      "domain",
      `${name} needs a smaller escalator: ${escalator} a year grows beyond the range of numbers`,
    );

  return (daysServed) => {
    let index = Math.min(Math.floor(daysServed / LONGEST_YEAR), years.length - 1);
    while ((years[index + 1]?.from ?? Infinity) < daysServed) index++;
    const year = years[index];
    return year === undefined ? 0 : year.before + (year.weight * (daysServed - year.from)) / year.days;
  };
}
