import type { Contract } from "./contract";
import { FinanceError } from "./errors";
import { deliveredWeight, type Profile } from "./profile";
import { wholeDay } from "./serial-date";
import { committedValue, servicePeriod, trancheName, tranchesOf } from "./tranche";
import type { Amount, SerialDate } from "./units";

/**
 * Amount recognised up to the end of a day.
 *
 *     level: Σ committed value × days from start to as-of, both included, ÷ all days of service
 *     any profile: Σ committed value × weight delivered by then ÷ weight of all days (see `deliveredWeight`)
 *
 * Shape:  0 before the first day of service, the committed value from the last day on; not rounded.
 * Units:  currency; as-of a serial day, its time of day cut off.
 * Errors: "missing-data" for a value, start or end that is not stated, or what the profile needs; "domain" for an as-of
 *         outside the calendar, reversed dates, a value below 0; "shape" without tranches.
 * Source: design rule "As of"; revenue over time by time elapsed, IFRS 15.39-41 and ASC 606-10-25-31.
 */
export function recognised(contract: Contract, asOf: SerialDate, profile: Profile = "level"): Amount {
  return bothParts(contract, asOf, profile).recognised;
}

/**
 * Remaining performance obligation at the end of a day: committed value less what is recognised by then.
 *
 *     level: Σ committed value × days after as-of ÷ all days of service
 *
 * Shape:  the committed value before the first day of service, 0 from the last day on; not rounded.
 * Units:  as `recognised`.
 * Errors: as `recognised`.
 * Source: design rule "As of"; IFRS 15.120 and ASC 606-10-50-13.
 */
export function remaining(contract: Contract, asOf: SerialDate, profile: Profile = "level"): Amount {
  return bothParts(contract, asOf, profile).remaining;
}

function bothParts(contract: Contract, asOf: SerialDate, profile: Profile): { recognised: Amount; remaining: Amount } {
  const day = wholeDay(asOf, "an as-of date");
  const parts = { recognised: 0, remaining: 0 };
  tranchesOf(contract).forEach((tranche, index) => {
    const name = trancheName(contract, index);
    const value = committedValue(tranche, name);
    const service = servicePeriod(tranche, name);
    const weight = deliveredWeight(profile, tranche, service, name);
    const daysServed = Math.min(Math.max(day - service.start + 1, 0), service.days);
    const [served, all] = [weight(daysServed), weight(service.days)];
    parts.recognised += proportion(value, served, all);
    parts.remaining += proportion(value, all - served, all);
  });
  if (parts.recognised < Infinity && parts.remaining < Infinity) return parts;
  throw new FinanceError(
    "domain",
    `${contract.name} needs values that add up within the range of numbers: their sum is beyond 1.8e308`,
  );
}

function proportion(value: Amount, part: number, all: number): Amount {
  if (part === all) return value;
  const product = value * part;
  return product < Infinity ? product / all : value * (part / all);
}
