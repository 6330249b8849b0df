import { splitCents } from "./cents";
import type { Tranche } from "./contract";
import { FinanceError } from "./errors";
import { addMonths, wholeDay } from "./serial-date";
import type { ServicePeriod } from "./tranche";
import type { SerialDate } from "./units";

/** Money paid ahead of service: when, and how many cents. */
export interface Prepayment {
  readonly date: SerialDate;
  readonly cents: number;
}

/** Months of service in which a prepayment is credited: years 3 to 5 are after month 24 up to month 60. */
export interface CreditMonths {
  readonly fromMonths: number;
  readonly toMonths: number;
}

/**
 * The prepayment of a tranche: part of its committed value, paid on the day of signing, or on the first day of service
 * where no day of signing is stated.
 *
 * Shape:  null when no prepayment is stated, or it rounds to 0 cents.
 * Units:  cents, rounded to the nearest.
 * Errors: "domain" below 0, above the committed value, or for a day of signing outside the calendar.
 * Source: design rule "with prepayment (paid at signing or start, credited as stated)".
 */
export function prepaymentOf(
  tranche: Tranche,
  service: ServicePeriod,
  committedCents: number,
  name: string,
): Prepayment | null {
  const { prepayment, signed } = tranche;
  if (prepayment === null) return null;
  const cents = Math.round(prepayment * 100);
  if (!(prepayment >= 0 && cents <= committedCents)) {
    throw new FinanceError(
      "domain",
      `${name} needs a prepayment from 0 to its committed value of ${committedCents / 100}: got ${prepayment}`,
    );
  }
  if (cents === 0) return null;
  return { cents, date: signed === null ? service.start : wholeDay(signed, `the day of signing of ${name}`) };
}

/**
 * How much of a prepayment is credited against each charge, in cents.
 *
 *     credit = prepayment × charge ÷ all charges it is credited against, to the cent by largest remainder
 *
 * Against all charges due from the day the prepayment is paid, unless months of service are stated: then only against
 * those of them due from EDATE(start, fromMonths) to the day before EDATE(start, toMonths).
 *
 * Shape:  one number a charge; they sum to the prepayment, so what is paid in all stays the committed value.
 * Errors: "domain" when these charges come to less than the prepayment, or the months are not whole, 0 or more and rising.
 * Source: by hand; the IREN-Microsoft prepayment, credited in years 3 to 5, is a test.
 */
export function creditedCents(
  prepayment: Prepayment,
  charges: { readonly dates: ArrayLike<SerialDate>; readonly cents: Float64Array },
  window: { readonly start: SerialDate; readonly months: CreditMonths | undefined },
  name: string,
): Float64Array {
  const [from, before] = creditDates(window.start, window.months);
  let available = 0;
  const creditable = charges.cents.map((cents, index) => {
    const date = charges.dates[index] ?? 0;
    const counts = date >= prepayment.date && date >= from && date < before ? cents : 0;
    available += counts;
    return counts;
  });
  if (available < prepayment.cents) {
    throw new FinanceError(
      "domain",
      `${name} needs later payments to credit its prepayment of ${prepayment.cents / 100} against: those it may be credited against come to ${available / 100}`,
    );
  }
  const credits = new Float64Array(creditable.length);
  splitCents(prepayment.cents, creditable, creditable.length, credits, 0);
  return credits;
}

/** First day on which a charge may be credited, and the day from which it may not any more. */
function creditDates(start: SerialDate, months: CreditMonths | undefined): [from: SerialDate, before: SerialDate] {
  if (months === undefined) return [0, Infinity];
  const { fromMonths, toMonths } = months;
  if (!(Number.isInteger(fromMonths) && Number.isInteger(toMonths) && fromMonths >= 0 && toMonths > fromMonths)) {
    throw new FinanceError(
      "domain",
      `a prepayment needs whole months of service to be credited in, the first before the last: got ${fromMonths} to ${toMonths}`,
    );
  }
  return [addMonths(start, fromMonths), addMonths(start, toMonths)];
}
