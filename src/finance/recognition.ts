import type { Contract, LivingTranche } from "./contract";
import { type Count, countedShares, isFirm } from "./counted";
import { FinanceError } from "./errors";
import { existsOn } from "./inception";
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
 * Shape:  over what counts as owed on that day (`countedShares`), firm parts by default; days served always count. 0 before
 *         the first day of service and of a tranche before its inception, the counted value from the last day on; not rounded.
 * Units:  currency; as-of a serial day, its time of day cut off.
 * Errors: "missing-data" for a value, start or end that is not stated, or what the profile or the count needs; "domain" for
 *         an as-of outside the calendar, reversed dates, a value below 0; "shape" without tranches. None of a tranche that
 *         does not exist yet.
 * Source: design rule "As of"; revenue over time by time elapsed, IFRS 15.39-41 and ASC 606-10-25-31.
 */
export function recognised(
  contract: Contract,
  asOf: SerialDate,
  profile: Profile = "level",
  count: Count = "firm",
): Amount {
  return bothParts(contract, asOf, profile, count).recognised;
}

/**
 * Remaining performance obligation at the end of a day: the value that counts as owed less what is recognised by then.
 *
 *     level: Σ committed value × days after as-of ÷ all days of service
 *
 * Shape:  the counted value before the first day of service, 0 from the last day on and before inception; not rounded.
 * Units:  as `recognised`.
 * Errors: as `recognised`.
 * Source: design rule "As of"; IFRS 15.120 and ASC 606-10-50-13; contract-life §1 and §2.
 */
export function remaining(
  contract: Contract,
  asOf: SerialDate,
  profile: Profile = "level",
  count: Count = "firm",
): Amount {
  return bothParts(contract, asOf, profile, count).remaining;
}

interface BothParts {
  recognised: Amount;
  remaining: Amount;
}

function bothParts(contract: Contract, asOf: SerialDate, profile: Profile, count: Count): BothParts {
  const day = wholeDay(asOf, "an as-of date");
  const parts = { recognised: 0, remaining: 0 };
  tranchesOf(contract).forEach((tranche, index) => {
    if (!existsOn(tranche, day)) return;
    const name = trancheName(contract, index);
    if (isFirm(tranche)) addParts(parts, 1, tranche, day, profile, name);
    else
      for (const { share, of } of countedShares(tranche, { count, asOf: day, profile }, name))
        addParts(parts, share, of, day, profile, name);
  });
  if (parts.recognised < Infinity && parts.remaining < Infinity) return parts;
  throw new FinanceError("domain", `the values of ${contract.name} add up to more than Excel can count`);
}

function addParts(
  parts: BothParts,
  share: number,
  tranche: LivingTranche,
  day: SerialDate,
  profile: Profile,
  name: string,
): void {
  const value = committedValue(tranche, name);
  const service = servicePeriod(tranche, name);
  const weight = deliveredWeight(profile, tranche, service, name);
  const daysServed = Math.min(Math.max(day - service.start + 1, 0), service.days);
  const [served, all] = [weight(daysServed), weight(service.days)];
  parts.recognised += share * proportion(value, served, all);
  parts.remaining += share * proportion(value, all - served, all);
}

function proportion(value: Amount, part: number, all: number): Amount {
  if (part === all) return value;
  const product = value * part;
  return product < Infinity ? product / all : value * (part / all);
}
