import type { Contract } from "./contract";
import { FinanceError } from "./errors";
import { type Convention, trancheTerm } from "./term";
import { committedValue, trancheName, tranchesOf } from "./tranche";
import type { Amount } from "./units";

/**
 * Implied annual spend: what a contract commits, spread evenly over its length.
 *
 *     Σ over tranches: committed value ÷ length in years of that tranche
 *
 * Shape:  one tranche or more; each is divided by its own length, under the convention asked for or, without one, under
 *         the first of service, stated, signing that its documents allow.
 * Units:  currency a year; years by the day-count basis, as in Excel's YEARFRAC.
 * Errors: "missing-data" when a value or all that a length needs is not stated; "domain" for a value below 0, reversed
 *         dates, a length of 0 or less, a wrong basis, or a result beyond the largest number; "shape" without tranches.
 * Source: design rule "Conventions". Reference deal: 21e9 ÷ 6.5 stated years, and 21e9 ÷ YEARFRAC(2027-01-01, 2032-12-21).
 */
export function annualSpend(contract: Contract, convention?: Convention, basis = 0): Amount {
  let spend = 0;
  let index = 0;
  for (const tranche of tranchesOf(contract)) {
    const name = trancheName(contract, index++);
    spend += committedValue(tranche, name) / trancheTerm(tranche, name, convention, basis).years;
  }
  if (spend < Infinity) return spend;
  throw new FinanceError(
    "domain",
    `${contract.name} needs an annual spend within the range of numbers: the sum of its values ÷ lengths is beyond 1.8e308`,
  );
}
