import { isSpent } from "../finance/annual-spend";
import type { Contract } from "../finance/contract";
import { type Count, countedShares } from "../finance/counted";
import { FinanceError } from "../finance/errors";
import { hasFee } from "../finance/fee-schedule";
import { limitOfCounted, type LimitOfSum } from "../finance/limit-of-sum";
import type { Period } from "../finance/period";
import { calendarDay, monthEnd } from "../finance/serial-date";
import { trancheName } from "../finance/tranche";
import type { SerialDate } from "../finance/units";
import type { DealGiven } from "./deal-given";

interface LimitedCall {
  readonly deal: DealGiven;
  readonly count?: Count | undefined;
  readonly period?: Period | undefined;
}

/** A gain or loss has a sign, so that a ceiling makes it the largest in size, and no maximum. */
const GAINS: ReadonlySet<string> = new Set(["MARKTOMARKET", "SIMULATE"]);

/**
 * What a ceiling or a floor among the values makes of a result. Other dates, or another length, may still give more or less:
 * a later start of the same service costs more a year and leaves more to serve.
 *
 * Shape:  no sentence where all values are exact, and for what takes no value.
 * Source: contract-life §2, Ceiling.
 */
export function limitRule(
  name: string,
  { deal, count = "firm", period = "month" }: LimitedCall,
  asOf: SerialDate | null,
): string[] {
  if (name === "TERM" || asOf === null || name === "BREAKEVENDECLINE") return [];
  try {
    const isSpend = name === "ANNUALSPEND";
    const contract = isSpend ? spentValues(deal.contract) : deal.contract;
    const terms = { count: isSpend ? "all" : count, asOf, profile: "level" } as const;
    const limit = contract.tranches.length === 0 ? "exact" : limitOfCounted(contract, terms);
    if (limit === "exact" || isNothing(name, contract, asOf, period)) return [];
    if (!GAINS.has(name)) return [limitWords(limit, isSpend ? lengthWords(contract) : "these dates")];
    // Gains of one part may make up for losses of another; of one value they grow with it.
    const valued = contract.tranches.filter(
      (tranche, index) => countedShares(tranche, terms, trancheName(contract, index)).length > 0,
    );
    const isOne = valued.length === 1 && !valued.some(hasFee);
    return [gainWords(isOne ? limit : "neither", name === "SIMULATE" ? "every gain and loss" : "the gain or loss")];
  } catch (error) {
    if (error instanceof FinanceError) return []; // What does not count has no limit.
    throw error;
  }
}

/** Whether the result is 0 because its days have not begun or are over: a ceiling then changes nothing. */
function isNothing(name: string, { tranches }: Contract, asOf: SerialDate, period: Period): boolean {
  if (name === "RECOGNIZED") return tranches.every(({ start }) => start !== null && asOf < start);
  if (name === "SCHEDULE" || name === "ANNUALSPEND") return false;
  const isPaid = !LEFT.has(name);
  return tranches.every(({ end }) => end !== null && asOf >= (isPaid ? lastPayment(end, period) : end));
}

/** The end of its period. */
function lastPayment(end: SerialDate, period: Period): SerialDate {
  const { month } = calendarDay(end);
  const months = { month: 1, quarter: 3, year: 12 }[period];
  return monthEnd(end, (months - (month % months)) % months);
}

/** Those that count days of service and no payments. */
const LEFT: ReadonlySet<string> = new Set(["REMAINING", "RPOBAND"]);

/** What an annual spend takes whole; 12 monthly fees have no ceiling, whatever total stands beside them. */
function spentValues({ name, tranches }: Contract): Contract {
  return { name, tranches: tranches.filter((each) => !hasFee(each) && isSpent(each)) };
}

/** An annual spend divides by lengths, which need no dates. */
function lengthWords({ tranches }: Contract): string {
  return tranches.length === 1 ? "this length" : "these lengths";
}

function limitWords(limit: Exclude<LimitOfSum, "exact">, given: string): string {
  switch (limit) {
    case "at most":
      return `with ${given} the result is a maximum: a ceiling is counted in full`;
    case "at least":
      return `with ${given} the result is a minimum: a floor is counted at its amount`;
    case "neither":
      return "the result is neither a maximum nor a minimum: it adds a ceiling to a floor";
  }
}

function gainWords(limit: Exclude<LimitOfSum, "exact">, gains: string): string {
  switch (limit) {
    case "at most":
      return `the value is a ceiling, counted in full: a smaller value would make ${gains} smaller`;
    case "at least":
      return `the value is a floor, counted at its amount: a larger value would make ${gains} larger`;
    case "neither":
      return `an amount of the deal is a ceiling or a floor and counts as it stands: another amount could make ${gains} larger or smaller`;
  }
}
