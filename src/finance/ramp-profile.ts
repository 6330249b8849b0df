import type { Tranche } from "./contract";
import { FinanceError } from "./errors";
import { addMonths } from "./serial-date";
import type { ServicePeriod } from "./tranche";

/**
 * Delivery that rises in a straight line from nothing to full over the ramp and stays full.
 *
 *     R = days from start to EDATE(start, ramp months)
 *     weight(d) = d²          up to R days: the area under the rising line
 *               = R(2d − R)   after
 *
 * Shape:  whole numbers, so that amounts can be split exactly; no ramp months (0) is level; a ramp longer than the
 *         service never reaches full delivery.
 * Units:  ramp months whole, 0 or more.
 * Errors: "missing-data" when ramp months are not stated; "domain" when they are not a whole number of 0 or more, or
 *         the ramp ends after 9999.
 * Source: design rule "Profiles": linear over the ramp months, then level. By hand: a day's weight is the line's height
 *         at noon, 2d − 1 on day d.
 */
export function rampWeight(tranche: Tranche, service: ServicePeriod, name: string): (daysServed: number) => number {
  const { rampMonths } = tranche;
  if (rampMonths === null)
    throw new FinanceError("missing-data", `${name} has no documented ramp months, which the profile "ramp" needs`);
  if (!Number.isInteger(rampMonths) || rampMonths < 0) {
    throw new FinanceError("domain", `${name} needs a whole number of ramp months, 0 or more: got ${rampMonths}`);
  }
  const rampDays = addMonths(service.start, rampMonths) - service.start;
  if (rampDays === 0) return (daysServed) => daysServed;
  return (daysServed) => (daysServed <= rampDays ? daysServed * daysServed : rampDays * (2 * daysServed - rampDays));
}
