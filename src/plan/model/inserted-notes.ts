import { dateWords, moneyWords } from "../../catalog/claim-words";
import type { LivingTranche } from "../../finance/contract";
import { FinanceError } from "../../finance/errors";
import { feeSchedule, hasFee } from "../../finance/fee-schedule";
import { isoFromSerial } from "../../finance/serial-date";
import type { SerialDate } from "../../finance/units";
import type { TermField } from "./tranche-terms";

/** What is done with the term as inserted. */
export function insertedNote(tranche: LivingTranche, key: TermField["key"]): string | null {
  if (key === "prepayment") return prepaymentDayNote(tranche);
  return key === "value" ? feesNote(tranche) : null;
}

/** What follows for what counts as owed: contract-life §2. */
export function kindNote(kind: number | string): string {
  if (kind === "option") return "Option: not counted as firm until it is exercised";
  if (kind === "contingent") return "Contingent: not owed until its condition is met; not counted as firm";
  return "Cancellable: only what falls due before a notice could end it counts";
}

/**
 * When a prepayment is taken as paid, where no document says it: "no day of payment is documented, so the whole is taken as
 * paid on announcement, 3 Nov 2025".
 *
 * Shape:  null where a day is documented, or nothing stands for it.
 * Source: contract-life §3: at inception, else at the start.
 */
function prepaymentDayNote({ prepaidOn, inception, signed, start }: LivingTranche): string | null {
  if ((prepaidOn ?? null) !== null) return null;
  const [event, day] =
    (inception ?? null) === null
      ? ["the first day of service", start]
      : [signed === null ? "announcement" : "signing", inception];
  return (day ?? null) === null
    ? null
    : `no day of payment is documented, so the whole is taken as paid on ${event}, ${dayWords(day as SerialDate)}`;
}

/**
 * That fees and not the stated value count: "33 monthly fees come to $30.36 bn, above the stated value, and are used".
 *
 * Shape:  null without a fee, and where they come to the stated value.
 * Source: contract-life §2, Fee.
 */
function feesNote(tranche: LivingTranche): string | null {
  const { start, end, value, monthlyFee } = tranche;
  if (!hasFee(tranche) || start === null || end === null || value === null) return null;
  try {
    const { value: fees } = feeSchedule(tranche, { start, end }, "the contract");
    if (Math.round((fees - value) * 100) === 0) return null;
    const months = fees / (monthlyFee ?? NaN);
    const count = Number.isInteger(months) ? `${months} monthly fees` : "monthly fees";
    return `${count} come to ${moneyWords(fees)}, ${fees > value ? "above" : "below"} the stated value, and are used`;
  } catch (error) {
    if (error instanceof FinanceError) return null;
    throw error;
  }
}

function dayWords(day: SerialDate): string {
  return dateWords(isoFromSerial(day));
}
