// What stands in the note of a term beside what its sources say.
import { amountWords, dateWords } from "../../catalog/claim-words";
import { dayOfOursInWords } from "../../catalog/coarse-day";
import type { DocumentedFigure } from "../../catalog/figure";
import type { LivingTranche, Tranche } from "../../finance/contract";
import { feeSchedule, hasFee } from "../../finance/fee-schedule";
import { prepaymentDay, prepaymentEvent } from "../../finance/prepayment";
import { isoFromSerial } from "../../finance/serial-date";
import type { SerialDate } from "../../finance/units";

/** What is done with a term as inserted. */
export function insertedNote(tranche: LivingTranche | null, key: string): string | null {
  if (tranche === null) return null;
  if (key === "prepayment") return prepaymentDayNote(tranche);
  if (key === "feeFrom") return reducedMonthsNote(tranche);
  return key === "value" ? feesNote(tranche) : null;
}

/**
 * What is charged in the smaller months before a full monthly fee, of which documents give the total at most: "7 May to
 * 30 Jun 2026 share evenly what the value leaves after the full fees: $1.25 bn as inserted".
 *
 * Shape:  null where the fee is full from the start, and where no value is documented.
 * Source: contract-life §2, Fee.
 */
function reducedMonthsNote(tranche: LivingTranche): string | null {
  const { start, end, feeFrom = null, value } = tranche;
  if (!hasFee(tranche) || start === null || end === null || feeFrom === null || value === null) return null;
  if (feeFrom <= start || feeFrom > end) return null;
  const { isAtMost, charged } = feeSchedule(tranche, { start, end }, "the contract");
  const days = `${dayWords(start)} to ${dayWords(feeFrom - 1)}`;
  if (isAtMost) return `${days}: the value leaves nothing after the full fees, so the full fee is charged`;
  return `${days} share evenly what the value leaves after the full fees: ${amountWords(charged(feeFrom - start), "USD")} as inserted`;
}

/**
 * When a prepayment is taken as paid, where no document says it: "no day of payment is documented, so the whole is taken as
 * paid on announcement, 3 Nov 2025".
 *
 * Shape:  null where a day is documented, or nothing stands for it.
 * Source: contract-life §3: at inception, else at the start.
 */
function prepaymentDayNote(tranche: LivingTranche): string | null {
  const event = prepaymentEvent(tranche);
  if (event === null || (event === "the first day of service" && tranche.start === null)) return null;
  const day = prepaymentDay(tranche, tranche.start ?? NaN, "the contract");
  return `no day of payment is documented, so the whole is taken as paid on ${event}, ${dayWords(day)}`;
}

/**
 * That fees and not the stated value count: "33 monthly fees come to $30.36 bn, above the stated value, and are used".
 *
 * Shape:  null without a fee, and where they come to the stated value.
 * Source: contract-life §2, Fee.
 */
function feesNote(tranche: LivingTranche): string | null {
  const { start, end, value, monthlyFee = null } = tranche;
  if (monthlyFee === null || !(monthlyFee > 0) || start === null || end === null || value === null) return null;
  const { value: fees } = feeSchedule(tranche, { start, end }, "the contract");
  if (Math.round((fees - value) * 100) === 0) return null;
  const months = fees / monthlyFee;
  const count = Number.isInteger(months) ? `${months} monthly fees` : "monthly fees";
  return `${count} come to ${amountWords(fees, "USD")}, ${fees > value ? "above" : "below"} the stated value, and are used`;
}

function dayWords(day: SerialDate): string {
  return dateWords(isoFromSerial(day));
}

/** What a day is that no document names (`dayOfOursInWords`); null of a documented day, and of what is none. */
export function dayUsedNote(
  tranche: LivingTranche | null,
  key: string,
  given: number | string,
  { unit, shown }: DocumentedFigure,
): string | null {
  if (tranche === null || unit !== "date" || typeof given !== "number") return null;
  return dayOfOursInWords(shown?.value ?? null, { day: given, field: key as keyof Tranche, tranche });
}

/** What follows for what counts as owed: contract-life §2. */
export function kindNote(kind: number | string): string {
  if (kind === "option") return "Option: not counted as firm until it is exercised";
  if (kind === "contingent") return "Contingent: not owed until its condition is met; not counted as firm";
  return "Cancellable: only what falls due before a notice could end it counts";
}
