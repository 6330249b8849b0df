import { FinanceError } from "./errors";
import { isoFromSerial, LAST_SERIAL, wholeDay } from "./serial-date";
import type { Amount, Rate, SerialDate } from "./units";

/** Money on a day. */
export interface DatedFlow {
  readonly date: SerialDate;
  readonly amount: Amount;
}

const AFTER_LAST_DAY = LAST_SERIAL + 1;
/** Excel counts every year as 365 days when it discounts between dates. */
export const DAYS_PER_YEAR = 365;

/**
 * Present value of flows on uneven dates, seen from the first flow's date.
 *
 *     PV = Σ amountᵢ / (1 + rate)^((dateᵢ − date₀) / 365), added from the first flow to the last
 *
 * Shape:  one flow or more; flows[0] sets the valuation date, the others may come in any order.
 * Units:  rate effective per year, decimal (0.08 = 8 %); amounts in currency; a time of day is cut off.
 * Errors: "shape" without flows; "domain" at a rate of −1 or less, a date outside the calendar or before flows[0], an
 *         amount that is not a number, and a sum beyond the range of numbers.
 * Source: Excel XNPV page, bit for bit on values that Excel wrote. Excel refuses a rate below 0 with #NUM!; the formula
 *         holds there and ours calculates it.
 */
export function xnpv(rate: Rate, flows: readonly DatedFlow[]): Amount {
  const first = flows[0];
  if (first === undefined) throw new FinanceError("shape", "XNPV needs at least one flow: got none");
  const growth = 1 + discountRate(rate);
  const from = wholeDay(first.date, "the date of the first flow");
  let presentValue = 0;
  for (const { date, amount } of flows) {
    const days = Math.floor(date) - from;
    if (!(days >= 0 && date < AFTER_LAST_DAY)) throw misplaced(date, first.date);
    presentValue += amount / Math.pow(growth, days / DAYS_PER_YEAR);
  }
  return inRange(presentValue, "a present value");
}

function misplaced(date: SerialDate, first: SerialDate): FinanceError {
  wholeDay(date, "the date of a flow");
  return new FinanceError(
    "domain",
    `XNPV needs flows on or after the first one's date: got ${isoFromSerial(date)} before ${isoFromSerial(first)}`,
  );
}

/**
 * A discount rate, checked.
 *
 * Errors: "domain" at −1 or less, where one unit of money later would be worth nothing or less now, and for NaN and infinities.
 */
export function discountRate(rate: Rate): Rate {
  if (rate > -1 && rate < Infinity) return rate;
  throw new FinanceError("domain", `a discount rate must be above -100 %: got ${rate}`);
}

/** The amount itself; "domain" when it left the range of numbers. */
export function inRange(amount: Amount, what: string): Amount {
  if (Number.isFinite(amount)) return amount;
  throw new FinanceError("domain", `${what} must be a number that Excel can count with: the inputs give ${amount}`);
}
