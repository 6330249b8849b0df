import type { SerialDate } from "../finance/units";
import { hasFee } from "../finance/fee-schedule";
import { dayBeforeStart } from "../finance/payments";
import type { Profile } from "../finance/profile";
import type { DealGiven } from "./deal-given";
import { currencyOf, termInWords, termSource } from "./sourced-term";
import { amountInWords, counted, dayInWords } from "./words";

/** A sentence names so many tranches and counts the others. */
const MOST_NAMED = 3;

/** What is said of each tranche, joined: the first few, and how many more there are. */
export function eachTranche({ contract }: DealGiven, say: (index: number) => string, joint = " + "): string {
  return eachOf(
    contract.tranches.map((_, index) => index),
    say,
    joint,
  );
}

/** The same of some of them, by their places. */
export function eachOf(indices: readonly number[], say: (index: number) => string, joint = " + "): string {
  const more = indices.length - MOST_NAMED;
  const named = indices.slice(0, MOST_NAMED).map(say);
  return named.join(joint) + (more > 0 ? `${joint}${counted(more, "more tranche")}` : "");
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
  return isFeeAlone ? feeClause(given, index) : termInWords(given, index, "value");
}

/** The same with the fee and, where days before the full fee take what is left of a value, both. */
export function chargedWhole(given: DealGiven, index: number): string {
  const { monthlyFee, feeFrom = null, value } = given.contract.tranches[index] ?? {};
  const isBoth = (monthlyFee ?? null) !== null && feeFrom !== null && value !== null;
  return isBoth
    ? `${feeClause(given, index)}, and before it the rest of ${chargedClause(given, index)}`
    : chargedClause(given, index);
}

/** "$1.25 bn a month from 1 Jul 2026 (filing, …)". */
export function feeClause(given: DealGiven, index: number): string {
  const { monthlyFee, feeFrom = null } = given.contract.tranches[index] ?? {};
  const from = feeFrom === null ? "" : ` from ${dayInWords(feeFrom)}`;
  const source = termSource(given, index, "monthlyFee");
  return `${amountInWords(monthlyFee ?? NaN, currencyOf(given))} a month${from}${source === null ? "" : ` (${source})`}`;
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

/** What of a tranche falls where: by days of service, or where all it charges is a fee, the fees themselves. */
export function deliveredClause({ contract }: DealGiven, when: string, profile: Profile = "level"): string {
  const fees = contract.tranches.filter(hasFee).length;
  const days = profile === "level" ? "days of service" : `days of service, weighted by the ${WEIGHTED_BY[profile]},`;
  const ofValue = `value × (${days} ${when}) ÷ (all ${days.replace(/,$/, "")})`;
  if (fees === 0) return ofValue;
  const fee = `the fee of each month ${when}, part months by days`;
  return fees === contract.tranches.length ? fee : `${fee}, or ${ofValue}`;
}

const WEIGHTED_BY = { ramp: "ramp", escalating: "price of their contract year" } as const;

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
