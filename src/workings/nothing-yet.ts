import type { Contract, LivingTranche } from "../finance/contract";
import { existsOn } from "../finance/inception";
import type { SerialDate } from "../finance/units";
import { dayInWords } from "./words";

/**
 * Why nothing counts on a day on which no tranche exists yet: a formula of days of service would give another number.
 *
 * Shape:  null where one of them exists.
 * Source: contract-life §1.
 */
export function nothingYet({ tranches }: Contract, asOf: SerialDate): string | null {
  if (tranches.some((tranche) => existsOn(tranche, Math.floor(asOf)))) return null;
  const [first, ...others] = tranches;
  if (first === undefined) return null;
  const earliest = others.reduce(
    (one, other) => ((other.inception ?? Infinity) < (one.inception ?? Infinity) ? other : one),
    first,
  );
  return `because ${whyNotYet(earliest, "the contract was not")} and nothing is owed before that day`;
}

/** "not signed until 31 Mar 2026", with the verb of the sentence. */
export function whyNotYet({ inception, signed, announced }: LivingTranche, not = "not"): string {
  const day = dayInWords(inception ?? NaN);
  if (signed === null && announced !== null && announced > (inception ?? NaN))
    return `service begins on ${day}, before its announcement,`;
  return `${not} ${signed === null ? "announced" : "signed"} until ${day}`;
}
