import type { Contract, LivingTranche } from "./contract";
import { type CountTerms, countedParts } from "./counted";
import { feeSchedule, hasFee } from "./fee-schedule";
import { servicePeriod, trancheName } from "./tranche";
import type { Limit } from "./tranche-life";

/** What a sum is beside the number; "neither" where it adds a ceiling to a floor. */
export type LimitOfSum = Limit | "neither";

/**
 * What the sum of amounts is, when some are ceilings or floors: amounts with ceilings are at most their sum, with floors at
 * least it, and with both neither.
 *
 * Shape:  "exact" of none.
 * Source: contract-life §2, Ceiling.
 */
export function limitOfSum(limits: Iterable<LimitOfSum>): LimitOfSum {
  let sum: LimitOfSum = "exact";
  for (const limit of limits) {
    if (limit === "exact" || limit === sum) continue;
    sum = sum === "exact" ? limit : "neither";
  }
  return sum;
}

/**
 * What the counted value of a contract is: exact, at most, at least or neither.
 *
 * Errors: as `countedParts`; with a monthly fee as `servicePeriod`.
 * Source: contract-life §2.
 */
export function limitOfCounted(contract: Contract, terms: CountTerms): LimitOfSum {
  const limits: LimitOfSum[] = [];
  for (const { of } of countedParts(contract, terms))
    of.tranches.forEach((tranche, index) => limits.push(limitOfTranche(tranche, trancheName(of, index))));
  return limitOfSum(limits);
}

/** Of a fee: at most where the days before the full fee are charged it for want of a value; the fees themselves are exact. */
function limitOfTranche(tranche: LivingTranche, name: string): Limit {
  if (!hasFee(tranche)) return tranche.valueIs ?? "exact";
  const { isAtMost } = feeSchedule(tranche, servicePeriod(tranche, name), name);
  if (isAtMost) return "at most";
  const countsValue = (tranche.feeFrom ?? 0) > (tranche.start ?? Infinity);
  return countsValue ? (tranche.valueIs ?? "exact") : "exact";
}
