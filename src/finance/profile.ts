import type { LivingTranche } from "./contract";
import { escalatingWeight } from "./escalating-profile";
import { feeSchedule, hasFee } from "./fee-schedule";
import { rampWeight } from "./ramp-profile";
import type { ServicePeriod } from "./tranche";

/** How delivery is spread over the days of service. */
export const PROFILES = ["level", "ramp", "escalating"] as const;
export type Profile = (typeof PROFILES)[number];

/** How much is delivered after so many days of service, in any unit: weight(days) ÷ weight(all days) is the share. */
export type DeliveredWeight = (daysServed: number) => number;

const levelWeight: DeliveredWeight = (daysServed) => daysServed;

/**
 * What a profile delivers, as a weight that grows with the days of service. All amounts by date come from it: the
 * weight at the end of a period less the weight at its start, over the weight of all days.
 *
 *     level  days      ramp  see `rampWeight`      escalating  see `escalatingWeight`
 *
 * A tranche with a monthly fee delivers by its fees (`feeSchedule`), whatever the profile.
 *
 * Shape:  weight(0) = 0, then rising; defined for whole days from 0 to all days of service.
 * Errors: "missing-data" when the tranche does not state what its profile needs; "domain" when it is out of range.
 * Source: design rule "Profiles".
 */
export function deliveredWeight(
  profile: Profile,
  tranche: LivingTranche,
  service: ServicePeriod,
  name: string,
): DeliveredWeight {
  if (hasFee(tranche)) return feeSchedule(tranche, service, name).charged;
  if (profile === "ramp") return rampWeight(tranche, service, name);
  if (profile === "escalating") return escalatingWeight(tranche, service, name);
  return levelWeight;
}
