import { recognised, remaining } from "../finance/recognition";
import { rpoBand } from "../finance/rpo-band";
import { schedule } from "../finance/schedule";
import type { Calls } from "./calls";
import { dealClause, profileClause } from "./deal-clause";
import { currencyOf } from "./sourced-term";
import { counted, dayInWords, numberInWords, resultInWords } from "./words";

const MONTH_DAYS = 365.25 / 12;

/** WHY of SCHEDULE: how the amounts are cut and rounded. */
export function scheduleSentence({ deal, period = "year", profile, fiscalYearEndMonth = 12 }: Calls["SCHEDULE"]): string {
  const rows = schedule(deal.contract, period, profile, fiscalYearEndMonth);
  const fiscal = fiscalYearEndMonth === 12 || period === "month" ? "" : ` of fiscal years that end with month ${fiscalYearEndMonth}`;
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

/** WHY of REMAINING: what is left, how long it runs on average, and what of it falls due within twelve months. */
export function remainingSentence({ deal, asOf, profile }: Calls["REMAINING"]): string {
  const { contract } = deal;
  const left = remaining(contract, asOf, profile);
  const said = (amount: number): string => resultInWords(amount, currencyOf(deal));
  const formula = `${dealClause(deal)}, ${profileClause(deal, profile)}: value × delivery after ${dayInWords(asOf)} ÷ all delivery = ${said(left)}`;
  if (left === 0) return `${formula}.`;
  const current = rpoBand(contract, { asOf, fromMonths: 0, toMonths: 12 }, profile);
  return `${formula}, of which ${said(current)} falls due within 12 months and ${said(left - current)} later; its average time to delivery is ${duration()} years.`;

  /** Each month's part by its middle, over all parts. */
  function duration(): string {
    const end = contract.tranches.reduce((latest, tranche) => Math.max(latest, tranche.end ?? 0), 0);
    let weighted = 0;
    for (let month = 0; month * MONTH_DAYS < end - asOf + 31; month++) {
      weighted += (month + 0.5) * rpoBand(contract, { asOf, fromMonths: month, toMonths: month + 1 }, profile);
    }
    return numberInWords(Number((weighted / left / 12).toFixed(2)));
  }
}

/** WHY of RPOBAND: which days of service the band holds. */
export function rpoBandSentence({ deal, asOf, fromMonths, toMonths, profile }: Calls["RPOBAND"]): string {
  const amount = resultInWords(rpoBand(deal.contract, { asOf, fromMonths, toMonths }, profile), currencyOf(deal));
  const band = `more than ${fromMonths} and up to ${counted(toMonths, "month")} after ${dayInWords(asOf)}`;
  return `${dealClause(deal)}, ${profileClause(deal, profile)}: value × delivery ${band} ÷ all delivery = ${amount}.`;
}
