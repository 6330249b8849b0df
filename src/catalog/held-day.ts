import type { LivingTranche } from "../finance/contract";
import { derivedEnd, derivedStart } from "../finance/derived-dates";
import { isoFromSerial } from "../finance/serial-date";

/**
 * Where a day that is worked out from the other and the length was brought, because it fell outside the year that is documented
 * for it: "set to the first day of 2031, the year documented". null where it stands as worked out, and where none is.
 *
 * Shape:  a tranche as `contractOf` or `resolvedContract` gives it; of one that is late, the days before its delay.
 * Source: contract-life §1: a date known only to the year is derived and held inside its year. IREN: 1 Jan 2026 and five years
 *         end on 31 Dec 2030, and the filing says 2031.
 */
export function heldDayWords(tranche: LivingTranche): string | null {
  const { derived = null, start, end, term, inception = null } = tranche.onTime ?? tranche;
  if (derived === null || start === null || end === null || term === null) return null;
  const worked = derived === "end" ? derivedEnd(start, term, "") : derivedStart(end, term, inception, "");
  const day = derived === "end" ? end : start;
  if (worked === day) return null;
  return `set to the ${worked < day ? "first" : "last"} day of ${isoFromSerial(day).slice(0, 4)}, the year documented`;
}
