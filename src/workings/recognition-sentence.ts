import type { Profile } from "../finance/profile";
import { recognised, remaining } from "../finance/recognition";
import { remainingDuration } from "../finance/remaining-duration";
import { rpoBand } from "../finance/rpo-band";
import { schedule } from "../finance/schedule";
import type { SerialDate } from "../finance/units";
import type { Calls, DealGiven } from "./calls";
import { dealClause, profileClause } from "./deal-clause";
import { currencyOf } from "./sourced-term";
import { counted, dayInWords, resultInWords } from "./words";

/** What is due within a year is current. */
const CURRENT_MONTHS = 12;
/** Beyond the calendar's end: a last band that leaves nothing out. */
const ALL_MONTHS = 120_000;

/** WHY of SCHEDULE: how the amounts are cut and rounded. */
export function scheduleSentence({
  deal,
  period = "year",
  profile,
  fiscalYearEndMonth = 12,
}: Calls["SCHEDULE"]): string {
  const rows = schedule(deal.contract, period, profile, fiscalYearEndMonth);
  const fiscal =
    fiscalYearEndMonth === 12 || period === "month" ? "" : ` of fiscal years that end with month ${fiscalYearEndMonth}`;
  const sum = resultInWords(rows[rows.length - 1]?.cumulative ?? 0, currencyOf(deal));
  return (
    `${dealClause(deal)}, ${profileClause(deal, profile)}: value × delivery in the period ÷ all delivery, cut to the cent, ` +
    `the cents left over to the largest remainders = ${counted(rows.length, period)}${fiscal} that sum to ${sum}.`
  );
}

/** WHY of RECOGNIZED: what of each value is delivered by the end of a day. */
export function recognizedSentence({ deal, asOf, profile }: Calls["RECOGNIZED"]): string {
  const amount = resultInWords(recognised(deal.contract, asOf, profile), currencyOf(deal));
  return `${dealClause(deal)}, ${profileClause(deal, profile)}: value × delivery up to ${dayInWords(asOf)}, that day included, ÷ all delivery = ${amount}.`;
}

/** WHY of REMAINING: what is left, what of it is current and what long-term, and how long it runs on average. */
export function remainingSentence({ deal, asOf, profile }: Calls["REMAINING"]): string {
  const left = remaining(deal.contract, asOf, profile);
  const formula = `${dealClause(deal)}, ${profileClause(deal, profile)}: value × delivery after ${dayInWords(asOf)} ÷ all delivery = ${resultInWords(left, currencyOf(deal))}`;
  return left === 0 ? `${formula}.` : `${formula}, of which ${splitClause(deal, asOf, profile)}.`;
}

/** WHY of RPOBAND: which days of service the band holds, and of what it is a part. */
export function rpoBandSentence({ deal, asOf, fromMonths, toMonths, profile }: Calls["RPOBAND"]): string {
  const due = rpoBand(deal.contract, { asOf, fromMonths, toMonths }, profile);
  const left = remaining(deal.contract, asOf, profile);
  const band = `more than ${fromMonths} and up to ${counted(toMonths, "month")} after ${dayInWords(asOf)}`;
  const formula = `${dealClause(deal)}, ${profileClause(deal, profile)}: value × delivery ${band} ÷ all delivery = ${resultInWords(due, currencyOf(deal))}`;
  return left === 0
    ? `${formula}.`
    : `${formula}, a part of the ${resultInWords(left, currencyOf(deal))} that remains, of which ${splitClause(deal, asOf, profile)}.`;
}

/** The current and the long-term part of what remains, as balance sheets split it, and its average time to delivery. */
function splitClause(deal: DealGiven, asOf: SerialDate, profile: Profile | undefined): string {
  const part = (fromMonths: number, toMonths: number): string =>
    resultInWords(rpoBand(deal.contract, { asOf, fromMonths, toMonths }, profile), currencyOf(deal));
  const duration = counted(Number(remainingDuration(deal.contract, asOf, profile).toFixed(2)), "year");
  return `${part(0, CURRENT_MONTHS)} is current (due within ${CURRENT_MONTHS} months) and ${part(CURRENT_MONTHS, ALL_MONTHS)} long-term (due later); its average time to delivery is ${duration}`;
}
