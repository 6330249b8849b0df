import { FinanceError } from "./errors";
import { portableExp } from "./portable-exp";
import type { Amount, Rate, SerialDate } from "./units";
import { DAYS_PER_YEAR, type DatedFlow, discountRate, inRange } from "./xnpv";

/** What a default is judged by. */
export interface CreditTerms {
  readonly rate: Rate;
  /** Credit spread a year over the rate. */
  readonly spread: Rate;
  /** Share of what is owed that is recovered in a default. */
  readonly recovery: Rate;
}

/** Spreads above it are no spreads a year: 5 typed for 5 %. */
const WIDEST_SPREAD = 1;

/**
 * Present value of what is lost, on average, because the one who owes the payments may default before they are due.
 *
 *     h = spread ÷ (1 − recovery)
 *     Σ paymentᵢ × (1 + rate)^(−tᵢ) × (1 − recovery) × (1 − e^(−h × tᵢ)),  tᵢ = days from as-of ÷ 365
 *
 * Shape:  payments after as-of; those on it or before are past. 0 at a spread of 0. Default is independent of the
 *         payments and of rates, at one hazard for all times; a payment is lost where default comes before it.
 * Units:  rate effective a year, spread a year, recovery 0 to below 1, all decimals; currency.
 * Errors: "domain" for a rate of −1 or less, a spread outside 0 to 1, a recovery outside 0 to below 1, and a sum beyond
 *         the range of numbers.
 * Source: the credit triangle, hazard = spread ÷ (1 − recovery): Hull, Options, Futures, and Other Derivatives, chapter
 *         "Credit Risk" (24 in the 9th edition), "Estimating default probabilities from credit spreads". By hand: 100 in
 *         one year at 5 %, 2 %, 40 % is 1.8734.
 */
export function expectedLoss(payments: readonly DatedFlow[], asOf: SerialDate, terms: CreditTerms): Amount {
  const growth = 1 + discountRate(terms.rate);
  const hazard = hazardRate(terms);
  let lost = 0;
  for (const { date, amount } of payments) {
    if (date <= asOf) continue;
    const years = (date - asOf) / DAYS_PER_YEAR;
    lost += (amount / Math.pow(growth, years)) * (1 - terms.recovery) * (1 - portableExp(-hazard * years));
  }
  return inRange(lost, "an expected loss");
}

/**
 * Chance of default a year, given none before: the hazard that a spread and a recovery imply.
 *
 * Errors: "domain" for a spread outside 0 to 1 and a recovery outside 0 to below 1.
 * Source: as `expectedLoss`.
 */
export function hazardRate({ spread, recovery }: Pick<CreditTerms, "spread" | "recovery">): Rate {
  if (!(spread >= 0 && spread <= WIDEST_SPREAD))
    throw new FinanceError("domain", `a credit spread must be from 0 to 100 % a year: got ${spread}`);
  if (!(recovery >= 0 && recovery < 1))
    throw new FinanceError("domain", `a recovery must be from 0 to below 100 %: got ${recovery}`);
  return spread / (1 - recovery);
}
