import type { Contract, LivingTranche } from "./contract";
import { aboveZero } from "./domain";
import { FinanceError } from "./errors";
import { hasFee } from "./fee-schedule";
import { type Convention, trancheTerm } from "./term";
import { committedValue, trancheName, tranchesOf } from "./tranche";
import type { Amount } from "./units";

/**
 * Implied annual spend: what a contract commits, spread evenly over its length.
 *
 *     Σ over firm and cancellable tranches: 12 × monthly fee where there is one, else committed value ÷ length in years
 *
 * Shape:  one tranche or more; each is divided by its own length, under the convention asked for or, without one, under
 *         its own, else the first of service, stated, signing that its documents allow. What may be left by notice counts
 *         whole; options and contingent tranches do not count.
 * Units:  currency a year; years by the day-count basis, as in Excel's YEARFRAC.
 * Errors: "missing-data" when a value or all that a length needs is not stated, and where no tranche counts; "domain" for a
 *         value below 0, reversed dates, a length of 0 or less, a wrong basis, a fee of 0 or less, or a result beyond the
 *         largest number; "shape" without tranches.
 * Source: design rule "Conventions"; contract-life §2. Reference deal: 21e9 ÷ 6.5 stated years, and 21e9 ÷ YEARFRAC(2027-01-01, 2032-12-21).
 */
export function annualSpend(contract: Contract, convention?: Convention, basis = 0): Amount {
  let [spend, counted, index] = [0, 0, 0];
  for (const tranche of tranchesOf(contract)) {
    const name = trancheName(contract, index++);
    if (!isSpent(tranche)) continue;
    counted += 1;
    spend += hasFee(tranche)
      ? 12 * aboveZero(tranche.monthlyFee ?? NaN, `the monthly fee of ${name}`)
      : committedValue(tranche, name) / trancheTerm(tranche, name, convention, basis).years;
  }
  if (counted === 0)
    throw new FinanceError(
      "missing-data",
      `${contract.name} has no firm or cancellable tranche to take an annual spend from: options and contingent amounts are not owed`,
    );
  if (spend < Infinity) return spend;
  throw new FinanceError(
    "domain",
    `the annual spend of ${contract.name} is too large for Excel: check its values and lengths`,
  );
}

/** Whether a tranche counts in an annual spend. */
export function isSpent({ kind }: Pick<LivingTranche, "kind">): boolean {
  return kind !== "option" && kind !== "contingent";
}

/** Whether an annual spend is 12 monthly fees and nothing else: no convention changes it. */
export function isFeesAlone({ tranches }: Contract): boolean {
  return tranches.every((tranche) => hasFee(tranche) || !isSpent(tranche)) && tranches.some(hasFee);
}
