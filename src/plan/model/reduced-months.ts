import { dateWords } from "../../catalog/claim-words";
import type { LivingTranche } from "../../finance/contract";
import { feeSchedule, hasFee } from "../../finance/fee-schedule";
import { isoFromSerial } from "../../finance/serial-date";
import { amountInWords } from "../../workings/words";

/**
 * What is charged in the smaller months before a full monthly fee, of which documents give the total at most: "7 May to
 * 30 Jun 2026 share evenly what the value leaves after the full fees: $1.25 bn as inserted".
 *
 * Shape:  null where the fee is full from the start, and where no value is documented.
 * Source: contract-life §2, Fee.
 */
export function reducedMonthsNote(tranche: LivingTranche): string | null {
  const { start, end, feeFrom = null, value } = tranche;
  if (!hasFee(tranche) || start === null || end === null || feeFrom === null || value === null) return null;
  if (feeFrom <= start || feeFrom > end) return null;
  const { isAtMost, charged } = feeSchedule(tranche, { start, end }, "the contract");
  const days = `${dateWords(isoFromSerial(start))} to ${dateWords(isoFromSerial(feeFrom - 1))}`;
  if (isAtMost) return `${days}: the value leaves nothing after the full fees, so the full fee is charged`;
  return `${days} share evenly what the value leaves after the full fees: ${amountInWords(charged(feeFrom - start), "$")} as inserted`;
}
