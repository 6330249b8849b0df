import type { SerialDate } from "../finance/units";
import { hasFee } from "../finance/fee-schedule";
import { dayBeforeStart } from "../finance/payments";
import type { Profile } from "../finance/profile";
import type { DealGiven } from "./deal-given";
import { currencyOf, termInWords } from "./sourced-term";
import { amountInWords, dayInWords } from "./words";

/** A sentence names so many tranches and counts the others. */
const MOST_NAMED = 3;

/** What is said of each tranche, joined: the first few, and how many more there are. */
export function eachTranche({ contract }: DealGiven, say: (index: number) => string, joint = " + "): string {
  const all = contract.tranches.length;
  const named = contract.tranches.slice(0, MOST_NAMED).map((_, index) => say(index));
  return named.join(joint) + (all > MOST_NAMED ? `${joint}${all - MOST_NAMED} more tranches` : "");
}

/** Value and days of service of a deal, with their sources. */
export function dealClause(given: DealGiven): string {
  return eachTranche(given, (index) => `${chargedClause(given, index)} ${daysClause(given, index)}`);
}

/** What a tranche charges: its value, or its monthly fee where that is all. */
function chargedClause(given: DealGiven, index: number): string {
  const { monthlyFee, feeFrom, value } = given.contract.tranches[index] ?? {};
  const isFeeAlone = monthlyFee !== null && monthlyFee !== undefined && ((feeFrom ?? null) === null || value === null);
  if (value === null || value === undefined) {
    if (!isFeeAlone) return `no ${given.deal === null ? "stated" : "documented"} value`;
  }
  return isFeeAlone ? `${amountInWords(monthlyFee, currencyOf(given))} a month` : termInWords(given, index, "value");
}

/** First and last day of service of a tranche, with their sources: "from 1 Jan 2027 (…) to 20 Dec 2032 (…), both included". */
export function daysClause(given: DealGiven, index: number): string {
  const { start = null, end = null } = given.contract.tranches[index] ?? {};
  const stated = given.deal === null ? "stated" : "documented";
  if (start === null && end === null) return `with no ${stated} start or end`;
  if (start === null) return `with no ${stated} start, to ${termInWords(given, index, "end")}, that day included`;
  if (end === null) return `from ${termInWords(given, index, "start")}, with no ${stated} end`;
  return `from ${termInWords(given, index, "start")} to ${termInWords(given, index, "end")}, both included`;
}

/** How delivery is spread, with what the profile needs. */
export function profileClause(given: DealGiven, profile: Profile = "level"): string {
  const fees = given.contract.tranches.filter(hasFee).length;
  if (fees === given.contract.tranches.length) return "month by month";
  if (profile === "level") return "level by day";
  const field = profile === "ramp" ? "rampMonths" : "escalator";
  const terms = eachTranche(given, (index) => termInWords(given, index, field), ", ");
  return profile === "ramp"
    ? `rising in a straight line over ${terms}, then level`
    : `level within each contract year and growing by ${terms} a year`;
}

/** What of a tranche falls where: by delivery, or where all it charges is a fee, the fees themselves. */
export function deliveredClause({ contract }: DealGiven, when: string): string {
  const fees = contract.tranches.filter(hasFee).length;
  if (fees === 0) return `value × delivery ${when} ÷ all delivery`;
  const fee = `the fee of each month ${when}, part months by days`;
  return fees === contract.tranches.length ? fee : `${fee}, or value × delivery ${when} ÷ all delivery`;
}

/** The day a deal is seen from; where none was given, which one was taken. */
export function asOfClause(
  { contract }: DealGiven,
  asOf: SerialDate | undefined,
  taken = asOf ?? dayBeforeStart(contract),
): string {
  if (asOf !== undefined) return dayInWords(asOf);
  const before = taken < dayBeforeStart(contract) ? "first payment" : "start";
  return `${dayInWords(taken)} (no as-of date given: the day before the ${before})`;
}
