import { remainingDuration } from "../finance/remaining-duration";
import { rpoBand } from "../finance/rpo-band";
import type { RecognisedCall } from "./delivered-part";
import { currencyOf } from "./sourced-term";
import { counted, resultInWords } from "./words";

/** What is due within a year is current. */
const CURRENT_MONTHS = 12;

/** Beyond the calendar's end: a last band that leaves nothing out. */
const ALL_MONTHS = 120_000;

/** The current and the long-term part of what remains, as balance sheets split it, and its average time to delivery. */
export function splitClause({ deal, asOf, profile, count }: RecognisedCall): string {
  const part = (fromMonths: number, toMonths: number): string =>
    resultInWords(
      rpoBand(deal.contract, { asOf, fromMonths, toMonths, keepsMonthEnd: true }, profile, count),
      currencyOf(deal),
    );
  const duration = counted(Number(remainingDuration(deal.contract, asOf, profile, count).toFixed(2)), "year");
  return `${part(0, CURRENT_MONTHS)} is current (due within ${CURRENT_MONTHS} months) and ${part(CURRENT_MONTHS, ALL_MONTHS)} long-term (due later); its average time to delivery is ${duration}`;
}
