import { capitalised } from "../catalog/capitalised";
import type { LivingTranche } from "../finance/contract";
import type { Count } from "../finance/counted";
import { dayBeforePayments, dayBeforeStart, dayItBegins } from "../finance/day-it-begins";
import { ifKnown } from "../finance/errors";
import { existsOn } from "../finance/inception";
import { feeSchedule, type FeeSchedule, hasFee } from "../finance/fee-schedule";
import { trancheContradiction } from "../finance/resolved-contract";
import { trancheName } from "../finance/tranche";
import type { SerialDate } from "../finance/units";
import { countRules } from "./counted-clause";
import { feeClause } from "./deal-clause";
import type { DealGiven, MarketValued } from "./deal-given";
import { limitRule } from "./limit-clause";
import { pricedRule } from "./market-clause";
import { nothingYet, whyNotYet } from "./nothing-yet";
import { creditRules, prepaidRules } from "./prepaid-clause";
import { currencyOf, isCoarse } from "./sourced-term";
import { amountInWords, counted, dayInWords, percentInWords } from "./words";

/** What the rules of a contract's life need of a call. */
interface RuledCall {
  readonly deal: DealGiven;
  readonly asOf?: SerialDate | undefined;
  readonly profile?: string | undefined;
  readonly count?: Count | undefined;
  readonly bound?: string | undefined;
}

/** Those that answer what exists on a day: nothing before inception. */
const ON_A_DAY: ReadonlySet<string> = new Set(["RECOGNIZED", "REMAINING", "RPOBAND"]);
const PAID: ReadonlySet<string> = new Set(["PRESENTVALUE", "CASHFLOW"]);
const MARKET: ReadonlySet<string> = new Set(["MARKTOMARKET", "BREAKEVENDECLINE", "SIMULATE"]);
const LENGTHS: ReadonlySet<string> = new Set(["TERM", "ANNUALSPEND"]);
const COUNTED: ReadonlySet<string> = new Set([...ON_A_DAY, ...PAID, ...MARKET, "SCHEDULE"]);

/** A sentence names the rules of so many tranches. */
const MOST_NAMED = 3;

/**
 * Every rule of a contract's life that moved the number of a call, a sentence each: inception, derived dates, what counts,
 * notice, delay, ceilings, fees, prepayment, terms that were not used, rows left out.
 *
 * Shape:  none for a function that does not calculate with a deal's terms.
 * Source: contract-life: "WHY names every rule that moved a number".
 */
export function rulesInWords(name: string, call: unknown): readonly string[] {
  if (!(COUNTED.has(name) || LENGTHS.has(name)) || !isRuled(call)) return [];
  const { deal } = call;
  const { contract } = deal;
  const asOf = dayCounted(name, call);
  const own = contract.tranches.slice(0, MOST_NAMED).flatMap((tranche, index) => {
    const called = trancheName(contract, index);
    const who = contract.tranches.length === 1 ? "" : `Of ${called}: `;
    const isRough = isCoarse(deal, index, "start");
    const before = [...existenceRules(name, tranche, asOf), ...dateRules(name, tranche, { called, isRough })];
    const after = [
      ...(hasFee(tranche) ? feeRules(name, call, index, called) : paidRules(name, call, tranche)),
      ...(PAID.has(name) ? creditRules(tranche) : []),
    ];
    return [
      ...before.map((rule) => sentence(who + rule)),
      ...(COUNTED.has(name) ? countRules(call, index, asOf).map(countSentence) : []),
      ...after.map((rule) => sentence(who + rule)),
      ...(PAID.has(name) ? prepaidRules(deal, index).map(sentence) : []),
    ];
  });
  const leftOut = deal.leftOut ?? [];
  const totals =
    leftOut.length === 0 ? [] : [sentence(`left out as totals: ${leftOut.slice(0, MOST_NAMED).join(", ")}`)];
  const isNotYet = ON_A_DAY.has(name) && asOf !== null && nothingYet(contract, asOf) !== null;
  if (isNotYet) return totals;
  return [
    ...own,
    ...(MARKET.has(name) ? pricedRule(call as MarketValued).map(sentence) : []),
    ...limitRule(name, call, asOf).map(sentence),
    ...totals,
  ];
}

function isRuled(call: unknown): call is RuledCall {
  return typeof call === "object" && call !== null && "deal" in call;
}

function dayCounted(name: string, { deal: { contract }, asOf }: RuledCall): SerialDate | null {
  if (asOf !== undefined) return asOf;
  const first = PAID.has(name) ? dayBeforePayments : MARKET.has(name) ? dayBeforeStart : dayItBegins;
  return ifKnown(() => first(contract)); // null: lengths need no day.
}

function existenceRules(name: string, tranche: LivingTranche, asOf: SerialDate | null): string[] {
  if (!ON_A_DAY.has(name) || asOf === null || existsOn(tranche, asOf)) return [];
  return [`${whyNotYet(tranche)}, so 0 before`];
}

function dateRules(
  name: string,
  tranche: LivingTranche,
  { called, isRough }: { readonly called: string; readonly isRough: boolean },
): string[] {
  const rules: string[] = [];
  const { inception = null, start, derived, delayMonths, delay, onTime } = tranche;
  if (isRough && start !== null && inception !== null && start === inception + 1)
    rules.push(`the start is known only roughly and is set to the day after inception, ${dayInWords(start)}`);
  const contradiction = contradicting(tranche, called);
  if (contradiction !== null && derived === "start")
    rules.push(
      `by the stated length it would start before inception: the start is set to the day after inception, and service is shorter than stated`,
    );
  if (contradiction !== null && !derived)
    rules.push(
      `the stated length would end on ${dayInWords(contradiction.endByLength)}, the documented end is ${dayInWords(contradiction.end)}: ${LENGTHS.has(name) ? "schedules use the dates" : "the dates are used"}`,
    );
  if (onTime !== null && onTime !== undefined && start !== null)
    rules.push(`${counted(delayMonths ?? 0, "month")} late (${delay ?? "shift"}): service from ${dayInWords(start)}`);
  return rules;
}

function contradicting(tranche: LivingTranche, called: string): ReturnType<typeof trancheContradiction> {
  return ifKnown(() => trancheContradiction(tranche, called)); // null: a length of 0 says nothing of the dates.
}

/** What a monthly fee does with a stated value, with the days before the full fee and with a profile. */
function feeRules(name: string, { deal, profile = "level" }: RuledCall, index: number, called: string): string[] {
  const tranche = deal.contract.tranches[index];
  if (tranche === undefined || !COUNTED.has(name)) return [];
  const { feeFrom = null, value, start, end } = tranche;
  const sign = currencyOf(deal);
  // Where the fee is all that is charged, its amount and source stand in the formula.
  const isSaid = feeFrom === null || value === null;
  const rules = [isSaid ? "part months are charged by days" : `${feeClause(deal, index)}, part months by days`];
  if (start === null || end === null) return rules;
  const fees = feeSchedule(tranche, { start, end }, called);
  if (fees.isAtMost && feeFrom !== null)
    rules.push(
      `the value ${value === null ? "is not stated" : "leaves nothing"} for the days before that, so the fee is charged for them too`,
    );
  else if (value !== null && feeFrom !== null && feeFrom > start)
    rules.push(beforeFullFee(fees, feeFrom - start, sign));
  else if (value !== null && Math.abs(fees.value - value) >= 1)
    rules.push(
      `the stated value of ${amountInWords(value, sign)} is shown for information only: the fees are what is charged`,
    );
  if (profile !== "level") rules.push(`no profile applies to a fee`);
  return rules;
}

/** A month of its fee alone does not come to the result: the days before the full fee are charged too. */
function beforeFullFee({ charged }: FeeSchedule, days: number, sign: string): string {
  const left = charged(days);
  return left === 0
    ? "nothing is left for the days before that, because the full fees use up the value"
    : `the days before that share the rest of the value, after all full fees: ${amountInWords(left, sign)}, by days`;
}

function paidRules(name: string, { profile = "level" }: RuledCall, { escalator, rampMonths }: LivingTranche): string[] {
  if (!COUNTED.has(name)) return [];
  const rules: string[] = [];
  if (profile !== "escalating" && escalator !== null)
    rules.push(`the escalator of ${percentInWords(escalator)} is not used: the profile "escalating" uses it`);
  if (profile !== "ramp" && rampMonths !== null)
    rules.push(`the ${counted(rampMonths, "ramp month")} are not used: the profile "ramp" uses them`);
  return rules;
}

/** An id keeps its small letters. */
function countSentence(words: string): string {
  return words.startsWith("the ") ? sentence(words) : `${words}.`;
}

function sentence(words: string): string {
  return `${capitalised(words)}.`;
}
