import type { Contract } from "./contract";
import { dayBeforeStart } from "./day-it-begins";
import { growthPowers } from "./growth-powers";
import { payments, type PaymentTerms, remainingFlows } from "./payments";
import type { Amount, Rate } from "./units";
import { discountRate, inRange } from "./xnpv";

/** What a present value is seen with; see `presentValue` for what an omitted part means. */
export interface PresentValueTerms extends PaymentTerms {
  readonly rate: Rate;
}

/**
 * Present value of what is still to be paid under a contract after a day.
 *
 *     Σ paymentᵢ / (1 + rate)^((dateᵢ − as-of) / 365): Excel's XNPV of 0 on as-of and the payments after it
 *
 * Shape:  0 when nothing is left to pay. At rate 0 it is the sum of the payments left.
 * Units:  rate effective a year, decimal; as-of a serial day, by default the day before the start (`dayBeforePayments` leaves
 *         no prepayment out); what is firm on that day by default; by month and level by
 *         default; payments fall on period ends (see `payments`), so one that is due after as-of counts in full, also
 *         where part of its period is served by then. A prepayment made by as-of no longer counts, its credits do.
 * Errors: as `payments`; "domain" at a rate of −1 or less or an as-of outside the calendar.
 * Source: Excel XNPV page; design rule "As of".
 */
export function presentValue(contract: Contract, terms: PresentValueTerms): Amount {
  const asOf = terms.asOf ?? dayBeforeStart(contract);
  const remaining = remainingFlows(contract, payments(contract, { ...terms, asOf }), asOf);
  const divisors = growthPowers(remaining, 1 + discountRate(terms.rate));
  const { amounts } = remaining;
  let value = 0;
  for (let i = 0; i < amounts.length; i++) value += (amounts[i] ?? NaN) / (divisors[i] ?? NaN);
  return inRange(value, `the present value of ${contract.name}`);
}
