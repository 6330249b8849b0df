import type { LivingTranche } from "../finance/contract";
import { type Count, isFirm } from "../finance/counted";
import { dayBeforePayments, dayBeforeStart, dayItBegins } from "../finance/day-it-begins";
import { FinanceError } from "../finance/errors";
import { feeSchedule, type FeeSchedule, hasFee } from "../finance/fee-schedule";
import { trancheContradiction } from "../finance/resolved-contract";
import { trancheName } from "../finance/tranche";
import type { SerialDate } from "../finance/units";
import type { DealGiven, MarketValued } from "./deal-given";
import { limitRule } from "./limit-clause";
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

type MarketCall = Pick<MarketValued, "pricedOn" | "deal">;

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
    const rules = [
      ...existenceRules(name, tranche, asOf),
      ...dateRules(name, tranche, { called, isRough }),
      ...(COUNTED.has(name) ? countRules(call, tranche, asOf) : []),
      ...(hasFee(tranche) ? feeRules(name, call, tranche, called) : paidRules(name, call, tranche)),
      ...creditRules(name, tranche),
    ];
    return rules.map((rule) => sentence(who + rule));
  });
  const leftOut = deal.leftOut ?? [];
  const totals =
    leftOut.length === 0 ? [] : [sentence(`left out as totals: ${leftOut.slice(0, MOST_NAMED).join(", ")}`)];
  const priced = MARKET.has(name)
    ? [sentence(`the market price is compared with the contract price ${pricedOnClause(call as MarketCall)}`)]
    : [];
  return [...own, ...priced, ...limitRule(name, call, asOf).map(sentence), ...totals];
}

/** The day on which the market is at the contract price. */
export function pricedOnClause({ pricedOn, deal }: MarketCall): string {
  if (pricedOn !== undefined) return `on ${dayInWords(pricedOn)}`;
  const hasInception = deal.contract.tranches.some(({ inception }) => inception !== null && inception !== undefined);
  return hasInception ? "at inception (or on the as-of date, if earlier)" : "on the as-of date";
}

function isRuled(call: unknown): call is RuledCall {
  return typeof call === "object" && call !== null && "deal" in call;
}

function dayCounted(name: string, { deal: { contract }, asOf }: RuledCall): SerialDate | null {
  if (asOf !== undefined) return asOf;
  try {
    if (PAID.has(name)) return dayBeforePayments(contract);
    return MARKET.has(name) ? dayBeforeStart(contract) : dayItBegins(contract);
  } catch (error) {
    if (error instanceof FinanceError) return null; // Lengths need no day.
    throw error;
  }
}

function existenceRules(
  name: string,
  { inception, signed, announced }: LivingTranche,
  asOf: SerialDate | null,
): string[] {
  if (inception === null || inception === undefined || !ON_A_DAY.has(name) || asOf === null || asOf >= inception)
    return [];
  const day = dayInWords(inception);
  if (signed === null && announced !== null && announced > inception)
    return [`service begins on ${day}, before its announcement, so 0 before that day`];
  return [`not ${signed === null ? "announced" : "signed"} until ${day}, so 0 before`];
}

function dateRules(
  name: string,
  tranche: LivingTranche,
  { called, isRough }: { readonly called: string; readonly isRough: boolean },
): string[] {
  const rules: string[] = [];
  const { inception = null, start, derived, delayMonths, delay, onTime } = tranche;
  if (isRough && start !== null && inception !== null && start === inception + 1)
    rules.push(`a start known only roughly is taken from the day after inception, ${dayInWords(start)}`);
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
  try {
    return trancheContradiction(tranche, called);
  } catch (error) {
    if (error instanceof FinanceError) return null; // A length of 0 says nothing of the dates.
    throw error;
  }
}

function countRules({ count = "firm" }: RuledCall, tranche: LivingTranche, asOf: SerialDate | null): string[] {
  if (isFirm(tranche)) return [];
  const { kind, noticeDays, noticeFrom, inception, probability, exerciseBy, end } = tranche;
  if (kind === "option" && exerciseBy && asOf !== null && asOf > exerciseBy)
    return [`the option ran out on ${dayInWords(exerciseBy)} and counts as 0`];
  if (count === "all") return [`${kind}, and counted in full (count "all")`];
  const chance = count === "expected" ? `, and ${percentInWords(probability ?? 0)} of the rest (count "expected")` : "";
  if (kind !== "cancellable") return [`${kind}, not owed yet: counted as 0${chance}`];
  if (asOf === null || noticeDays === null || noticeDays === undefined) return [];
  const last = Math.max(asOf, noticeFrom ?? inception ?? 0) + noticeDays;
  const until = end !== null && last >= end ? "its end" : dayInWords(last);
  return [`cancellable on ${counted(noticeDays, "day")}' notice: firm until ${until}${chance}`];
}

/** What a monthly fee does with a stated value, with the days before the full fee and with a profile. */
function feeRules(
  name: string,
  { deal, profile = "level" }: RuledCall,
  tranche: LivingTranche,
  called: string,
): string[] {
  if (name === "TERM") return [];
  const { monthlyFee, feeFrom = null, value, start, end } = tranche;
  const sign = currencyOf(deal);
  const from = feeFrom === null ? "" : ` from ${dayInWords(feeFrom)}`;
  const rules = [`${amountInWords(monthlyFee ?? NaN, sign)} a month${from}, part months by days`];
  if (!COUNTED.has(name) || start === null || end === null) return rules;
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

function creditRules(name: string, { prepayment, creditFrom, creditTo }: LivingTranche): string[] {
  const hasWindow = (creditFrom ?? creditTo ?? null) !== null;
  if (!PAID.has(name) || !((prepayment ?? 0) > 0) || !hasWindow) return [];
  return [`the prepayment is credited after month ${creditFrom ?? 0}${creditTo ? ` up to month ${creditTo}` : ""}`];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
