import type { LivingTranche } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { isoFromSerial } from "../finance/serial-date";
import type { TermLabel } from "./term-labels";

/** No service of this market is as long; a length in years stops there, too. */
const MOST_DAYS = 100 * 366;

/**
 * Refuses typed terms that no contract can have, whichever of them a function uses. `cell` says where a term stands.
 *
 * Errors: "shape" for an end before the start or the signing, service before signing, a service of more than 100 years, and a
 *         prepayment above the value where no fee makes the value.
 * Source: contract-life §1 and §5.
 */
export function refuseImpossible(
  { start, end, signed, value, prepayment, monthlyFee }: LivingTranche,
  cell: (label: TermLabel) => string,
): void {
  const first = Math.max(start ?? 0, signed ?? 0);
  if (end !== null && end < first)
    refuse(
      `end must be on or after start and signing, ${isoFromSerial(first)}: ${cell("end")} holds ${isoFromSerial(end)}`,
    );
  if (start !== null && signed !== null && start < signed)
    refuse(
      `service starts before signing: type the day the contract took effect as "signed"; the start is ${isoFromSerial(start)}, and ${cell("signed")} holds ${isoFromSerial(signed)}`,
    );
  if (start !== null && end !== null && end - start > MOST_DAYS)
    refuse(
      `end must be within 100 years of the start, ${isoFromSerial(start)}: ${cell("end")} holds ${isoFromSerial(end)}`,
    );
  if (prepayment !== null && value !== null && prepayment > value && (monthlyFee ?? null) === null)
    refuse(`prepayment must be from 0 to the value of ${value}: ${cell("prepayment")} comes to ${prepayment}`);
}

function refuse(words: string): never {
  throw new FinanceError("shape", words);
}
