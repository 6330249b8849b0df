import { splitCents } from "./cents";
import type { LivingTranche } from "./contract";
import { FinanceError } from "./errors";
import { addMonths, wholeDay } from "./serial-date";
import type { ServicePeriod } from "./tranche";
import type { SerialDate } from "./units";

/** Money paid ahead of service: when, and how many cents. */
export interface Prepayment {
  readonly date: SerialDate;
  readonly cents: number;
}

/** Months of service in which a prepayment is credited: years 3 to 5 are after month 24 up to month 60. Either may be open. */
export interface CreditMonths {
  readonly fromMonths?: number | null | undefined;
  readonly toMonths?: number | null | undefined;
}

/**
 * The prepayment of a tranche: part of its committed value, paid on `prepaymentDay`.
 *
 * Shape:  null when no prepayment is stated, or it rounds to 0 cents.
 * Units:  cents, rounded to the nearest.
 * Errors: "domain" below 0, above the committed value, or for a day of signing outside the calendar.
 * Source: design rule "with prepayment (paid at signing or start, credited as stated)".
 */
export function prepaymentOf(
  tranche: LivingTranche,
  service: Pick<ServicePeriod, "start">,
  committedCents: number,
  name: string,
): Prepayment | null {
  const { prepayment } = tranche;
  if (prepayment === null) return null;
  const cents = Math.round(prepayment * 100);
  if (!(prepayment >= 0 && cents <= committedCents)) {
    throw new FinanceError(
      "domain",
      `${name} needs a prepayment from 0 to its committed value of ${committedCents / 100}: got ${prepayment}`,
    );
  }
  if (cents === 0) return null;
  return { cents, date: prepaymentDay(tranche, service.start, name) };
}

/**
 * The day a prepayment is paid: as stated, else at inception, else on the first day of service.
 *
 * Errors: "domain" for a day outside the calendar.
 * Source: contract-life §3. Terms without an inception (see `resolvedContract`) are paid on signing.
 */
export function prepaymentDay(
  { prepaidOn, inception, signed }: Pick<LivingTranche, "prepaidOn" | "inception" | "signed">,
  start: SerialDate,
  name: string,
): SerialDate {
  return wholeDay(prepaidOn ?? inception ?? signed ?? start, `the day of the prepayment of ${name}`);
}

/**
 * Which day stands for that of a prepayment where its own is not stated, as `prepaymentDay` takes it; null where it is stated.
 *
 * Shape:  service that begins before the announcement shows that the contract existed: its first day stands then.
 */
export function prepaymentEvent({
  prepaidOn,
  inception,
  signed,
  announced,
}: Pick<LivingTranche, "prepaidOn" | "inception" | "signed" | "announced">):
  "signing" | "announcement" | "the first day of service" | null {
  if ((prepaidOn ?? null) !== null) return null;
  if (signed !== null) return "signing";
  return announced !== null && inception === announced ? "announcement" : "the first day of service";
}

/**
 * The charges that a prepayment may be credited against; 0 for the others.
 *
 * All that are due from the day it is paid, unless months of service are stated: then only those of them due from
 * EDATE(start, fromMonths) to the day before EDATE(start, toMonths).
 *
 * Shape:  one number a charge, in cents.
 * Errors: "domain" when the months are not whole, 0 or more and rising.
 * Source: contract-life §3; the IREN-Microsoft prepayment, credited in years 3 to 5, is a test.
 */
export function creditableCents(
  paidOn: SerialDate,
  charges: { readonly dates: ArrayLike<SerialDate>; readonly cents: Float64Array },
  window: { readonly start: SerialDate; readonly months: CreditMonths | undefined },
): Float64Array {
  const [from, before] = creditDates(window.start, window.months);
  return charges.cents.map((cents, index) => {
    const date = charges.dates[index] ?? 0;
    return date >= paidOn && date >= from && date < before ? cents : 0;
  });
}

/**
 * How much of a prepayment is credited against each charge, in cents.
 *
 *     credit = prepayment × charge ÷ all charges it is credited against, to the cent by largest remainder
 *
 * Shape:  one number a charge; they sum to the prepayment, so what is paid in all stays the committed value.
 * Errors: "domain" when the charges come to less than the prepayment.
 * Source: by hand.
 */
export function creditedCents(prepaymentCents: number, creditable: Float64Array, name: string): Float64Array {
  const available = sumOf(creditable);
  if (available < prepaymentCents) {
    throw new FinanceError(
      "domain",
      `${name} needs later payments to credit its prepayment of ${prepaymentCents / 100} against: those it may be credited against come to ${available / 100}`,
    );
  }
  const credits = new Float64Array(creditable.length);
  if (prepaymentCents > 0) splitCents(prepaymentCents, creditable, creditable.length, credits, 0);
  return credits;
}

/** Sum of cents. */
export function sumOf(cents: Float64Array): number {
  let sum = 0;
  for (const each of cents) sum += each;
  return sum;
}

/** First day on which a charge may be credited, and the day from which it may not any more. */
function creditDates(start: SerialDate, months: CreditMonths | undefined): [from: SerialDate, before: SerialDate] {
  const [fromMonths, toMonths] = [months?.fromMonths ?? null, months?.toMonths ?? null];
  const isFrom = fromMonths === null || (Number.isInteger(fromMonths) && fromMonths >= 0);
  const isTo = toMonths === null || (Number.isInteger(toMonths) && toMonths > (fromMonths ?? 0));
  if (!(isFrom && isTo)) {
    throw new FinanceError(
      "domain",
      `a prepayment needs whole months of service to be credited in, the first before the last: got ${fromMonths ?? 0} to ${toMonths ?? "the end"}`,
    );
  }
  return [
    fromMonths === null ? 0 : addMonths(start, fromMonths),
    toMonths === null ? Infinity : addMonths(start, toMonths),
  ];
}
