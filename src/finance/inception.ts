import type { LivingTranche } from "./contract";
import { FinanceError } from "./errors";
import { isoFromSerial } from "./serial-date";
import type { SerialDate } from "./units";

/**
 * The first day of a contract: of signing, else of announcement, else none. A start before the announcement is the first day
 * itself, because service shows that the contract existed.
 *
 * Shape:  null when neither is stated: the contract then counts on every day.
 * Units:  all three known to the day; `dates-from-documents.ts` brings coarser ones to days.
 * Errors: "domain" for a start before the day of signing.
 * Source: contract-life §1; ASC 606-10-25-1: a contract exists when the parties have approved it.
 */
export function inceptionOf(
  { signed, announced, start }: Pick<LivingTranche, "signed" | "announced" | "start">,
  name: string,
): SerialDate | null {
  if (signed !== null) {
    if (start !== null && start < signed) throw serviceBeforeSigning(start, signed, name);
    return signed;
  }
  if (announced === null) return null;
  return start === null ? announced : Math.min(start, announced);
}

/** The refusal of a start before the day of signing, wherever it is noticed. */
export function serviceBeforeSigning(start: SerialDate, signed: SerialDate, name: string): FinanceError {
  return new FinanceError(
    "domain",
    `${name} has service that starts before signing: type the day the contract took effect as "signed"; the start is ${isoFromSerial(start)}, signing ${isoFromSerial(signed)}`,
  );
}

/** Whether a tranche exists at the end of a day. */
export function existsOn({ inception }: Pick<LivingTranche, "inception">, day: SerialDate): boolean {
  return inception === null || inception === undefined || day >= inception;
}
