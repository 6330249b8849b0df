import type { LivingTranche } from "../finance/contract";
import type { SerialDate } from "../finance/units";

/** The day on which a tranche was priced where none is given: its inception, or as-of where that is earlier or none is known. */
export function inceptionOnOrBefore({ inception }: LivingTranche, asOf: SerialDate): SerialDate {
  return Math.min(inception ?? asOf, asOf);
}
