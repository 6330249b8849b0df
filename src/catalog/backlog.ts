import type { Contract, LivingTranche } from "../finance/contract";
import { type Count, isFirm } from "../finance/counted";
import { FinanceError } from "../finance/errors";
import { existsOn } from "../finance/inception";
import { limitOfSum, type LimitOfSum } from "../finance/limit-of-sum";
import { type Period, type PeriodGrid, periodGrid } from "../finance/period";
import { inWholeCents, runOff, type WholeRunOff } from "../finance/run-off";
import { remaining } from "../finance/recognition";
import { isoFromSerial } from "../finance/serial-date";
import { committedValue } from "../finance/tranche";
import type { Amount, SerialDate } from "../finance/units";
import { dateWords } from "./claim-words";
import type { DealType } from "./model";

/** The kind of a deal; "own" for the deals of a range, which states none. */
export type BacklogKind = DealType | "own";

/** A deal of a party, seen from it; or the deals of a range with one counterparty. */
export interface PartyDeal {
  readonly id: string;
  readonly counterparty: string;
  readonly kind: BacklogKind;
  /** Resolved; null where there is nothing to calculate with, and `reason` says why. */
  readonly contract: Contract | null;
  readonly reason: string | null;
}

/** What of each deal counts, and how it is cut. */
export interface BacklogTerms {
  readonly asOf: SerialDate;
  readonly count: Count;
  readonly period: Period;
  readonly fiscalYearEndMonth: number;
}

/**
 * A deal in a backlog.
 *
 *     calculated        `runOff` says when it is served, to the cent
 *     without schedule  owed, but its days are not known: at most its full value
 *     left out          nothing is counted, and `reason` says why: 0 remaining before it is signed, else not known
 */
export interface BacklogLine {
  readonly state: "calculated" | "without schedule" | "left out";
  readonly deal: PartyDeal;
  /** Of what counts; null where none is published. */
  readonly value: Amount | null;
  readonly limit: LimitOfSum;
  readonly runOff: WholeRunOff | null;
  readonly reason: string;
}

/** Years that are shown period by period; what falls due after them is "later". */
const YEARS_SHOWN = 10;
const PERIODS_A_YEAR: Readonly<Record<Period, number>> = { month: 12, quarter: 4, year: 1 };

/** The periods of a backlog: that of the day after as-of and ten years more. */
export function backlogGrid({ period, fiscalYearEndMonth }: Pick<BacklogTerms, "period" | "fiscalYearEndMonth">): {
  readonly grid: PeriodGrid;
  readonly most: number;
} {
  return { grid: periodGrid(period, fiscalYearEndMonth), most: YEARS_SHOWN * PERIODS_A_YEAR[period] + 1 };
}

/**
 * What is still owed under each deal of a party at the end of a day, and when.
 *
 * Shape:  a line for each deal, by kind (cloud, leases, chips, backstops); of a kind first what is calculated, then what has
 *         no schedule, then what is left out; each by value, the largest first.
 * Units:  currency; run-offs in cents. Of a deal that is served nothing is left.
 * Errors: none for what a deal lacks, which is its line's reason; as `runOff` for an as-of outside the calendar.
 * Source: contract-life §1 and §2; ASC 606-10-50-13.
 */
export function backlogLines(deals: readonly PartyDeal[], terms: BacklogTerms): readonly BacklogLine[] {
  const cut = backlogGrid(terms);
  return deals.map((deal) => lineOf(deal, terms, cut)).sort(inOrder);
}

function lineOf(deal: PartyDeal, terms: BacklogTerms, cut: ReturnType<typeof backlogGrid>): BacklogLine {
  const { contract } = deal;
  const nothing = { deal, value: null, limit: "exact", runOff: null } as const;
  if (contract === null) return { ...nothing, state: "left out", reason: deal.reason ?? "not documented" };
  const counting = contract.tranches.filter((tranche) => mayCount(tranche, terms));
  const value = valueOf(counting.length === 0 ? contract.tranches : counting, contract.name);
  const unsigned = notSignedYet(contract, terms.asOf);
  if (unsigned !== null)
    return { ...nothing, state: "left out", value, runOff: emptyRunOff(terms, cut), reason: unsigned };
  if (value === null)
    return { ...nothing, state: "left out", reason: deal.kind === "own" ? "no value stated" : "no value published" };
  const limit = limitOfSum(counting.map(({ valueIs }) => valueIs ?? "exact"));
  const reasons = [...(deal.reason === null ? [] : [deal.reason]), ...notes(contract, counting, terms)];
  const line = { deal, value, limit };
  try {
    const left = inWholeCents(runOff(contract, { ...terms, ...cut }));
    const said = [...LIMIT_WORDS[limit], ...derivedNotes(counting), ...reasons];
    return { ...line, state: "calculated", runOff: left, reason: said.join("; ") };
  } catch (error) {
    if (!(error instanceof FinanceError)) throw error;
    const isServed = counting.every(({ end }) => end !== null && end <= terms.asOf);
    if (isServed) return { ...line, state: "calculated", runOff: emptyRunOff(terms, cut), reason: "fully delivered" };
    const said = [whyNoSchedule(error, contract.name), WHOLE_VALUE_WORDS[limit], ...reasons];
    return { ...line, state: "without schedule", runOff: null, reason: said.join("; ") };
  }
}

const LIMIT_WORDS: Readonly<Record<LimitOfSum, readonly string[]>> = {
  exact: [],
  "at most": ["the value is a ceiling"],
  "at least": ["the value is a floor"],
  neither: ["the value adds ceilings and floors"],
};
const WHOLE_VALUE_WORDS: Readonly<Record<LimitOfSum, string>> = {
  exact: "at most its full value",
  "at most": "at most its full value, which is itself a ceiling",
  "at least": "its full value, which is a floor",
  neither: "its full value, a mix of ceilings and floors",
};

/** "no documented start or end", after the tranche where that is one of several. */
function whyNoSchedule({ message }: FinanceError, name: string): string {
  const said = message
    .replace(/: the first and the last day.*/, "")
    .replace("no documented start and no documented end", "no documented start or end")
    .replace(`${name} has `, "");
  const tranche = said.startsWith(`${name} (`) ? /^ \((.*?)\) has (.*)$/s.exec(said.slice(name.length)) : null;
  return tranche === null ? said : `${tranche[1] ?? ""}: ${tranche[2] ?? ""}`;
}

function derivedNotes(counting: readonly LivingTranche[]): readonly string[] {
  const derived = new Set(
    counting.map((tranche) => tranche.derived).filter((each) => each !== null && each !== undefined),
  );
  return [...derived].map((each) => `${each} worked out from the length`);
}

/** Whether a tranche counts at all: what is only an option or contingent does not count as firm. */
function mayCount(tranche: LivingTranche, { count, asOf }: BacklogTerms): boolean {
  if (!existsOn(tranche, asOf)) return false;
  return count !== "firm" || isFirm(tranche) || tranche.kind === "cancellable";
}

function valueOf(tranches: readonly LivingTranche[], name: string): Amount | null {
  let value = 0;
  for (const tranche of tranches) {
    try {
      value += committedValue(tranche, name);
    } catch (error) {
      if (!(error instanceof FinanceError)) throw error;
      if (tranche.value === null) return null; // a fee without dates, or no value at all
      value += tranche.value;
    }
  }
  return value;
}

function notes(
  contract: Contract,
  counting: readonly LivingTranche[],
  { asOf, count }: BacklogTerms,
): readonly string[] {
  const said: string[] = [];
  const isAll = counting.length === contract.tranches.length;
  const counted = new Set(isAll ? [] : counting);
  const apart = isAll ? [] : contract.tranches.filter((tranche) => existsOn(tranche, asOf) && !counted.has(tranche));
  for (const kind of new Set(apart.map((tranche) => tranche.kind ?? "firm")))
    said.push(`${kind} part not counted${count === "firm" ? " as firm" : ""}`);
  if (counting.some(({ kind }) => kind === "cancellable") && count === "firm") said.push("until notice can end it");
  return said;
}

/** Since when a contract exists, where that is after as-of; in words. */
function notSignedYet(contract: Contract, asOf: SerialDate): string | null {
  let first = Infinity;
  for (const { inception } of contract.tranches) first = Math.min(first, inception ?? 0);
  return first > asOf ? `not signed until ${dateWords(isoFromSerial(first))}` : null;
}

function emptyRunOff({ asOf }: BacklogTerms, { grid }: { readonly grid: PeriodGrid }): WholeRunOff {
  return { first: grid.numberOf(asOf + 1), cents: new Float64Array(0), laterCents: 0, remainingCents: 0 };
}

const KIND_ORDER: readonly BacklogKind[] = [
  "own",
  "cloud-capacity",
  "colocation-lease",
  "chip-purchase",
  "credit-backstop",
];
const STATE_ORDER: readonly BacklogLine["state"][] = ["calculated", "without schedule", "left out"];

function inOrder(one: BacklogLine, other: BacklogLine): number {
  return (
    KIND_ORDER.indexOf(one.deal.kind) - KIND_ORDER.indexOf(other.deal.kind) ||
    STATE_ORDER.indexOf(one.state) - STATE_ORDER.indexOf(other.state) ||
    (other.value ?? -1) - (one.value ?? -1) ||
    (one.deal.id < other.deal.id ? -1 : 1)
  );
}

/** Lines together: what is calculated, and what is owed without a schedule. */
export interface BacklogSum {
  readonly kind: BacklogKind | null;
  /** Values of the calculated lines. */
  readonly value: Amount;
  readonly calculated: WholeRunOff | null;
  /** Values of those without a schedule; part of it may be served. */
  readonly withoutSchedule: Amount;
  readonly withoutScheduleLimit: LimitOfSum;
  readonly withoutScheduleDeals: number;
}

/**
 * The sum of lines, in cents, so that columns of a table add up.
 *
 * Shape:  `calculated` is null where no line is.
 */
export function backlogSum(lines: readonly BacklogLine[], kind: BacklogKind | null = null): BacklogSum {
  const calculated = lines.filter(({ state }) => state === "calculated");
  const open = lines.filter(({ state }) => state === "without schedule");
  const add = (list: readonly BacklogLine[]): Amount => list.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return {
    kind,
    value: add(calculated),
    calculated: sumOfWhole(calculated.flatMap((line) => (line.runOff === null ? [] : [line.runOff]))),
    withoutSchedule: add(open),
    withoutScheduleLimit: limitOfSum(["at most", ...open.map(({ limit }) => limit)]),
    withoutScheduleDeals: open.length,
  };
}

/** The same of each kind that there is, in order. */
export function backlogByKind(
  lines: readonly BacklogLine[],
): readonly { sum: BacklogSum; lines: readonly BacklogLine[] }[] {
  return KIND_ORDER.map((kind) => lines.filter(({ deal }) => deal.kind === kind))
    .filter((list) => list.length > 0)
    .map((list) => ({ sum: backlogSum(list, list[0]?.deal.kind), lines: list }));
}

/** What is owed under a deal that no published value says the size of, or sources disagree on: in no sum, and not 0. */
export function isUnknown({ state, runOff }: BacklogLine): boolean {
  return state === "left out" && runOff === null;
}

/** What adds up to the backlog of a party: a backstop stands apart. */
export function isInTotal({ deal }: BacklogLine): boolean {
  return deal.kind !== "credit-backstop";
}

function sumOfWhole(parts: readonly WholeRunOff[]): WholeRunOff | null {
  const [one] = parts;
  if (one === undefined) return null;
  const cents = new Float64Array(parts.reduce((most, part) => Math.max(most, part.cents.length), 0));
  let [laterCents, remainingCents] = [0, 0];
  for (const part of parts) {
    part.cents.forEach((each, row) => (cents[row] = (cents[row] ?? 0) + each));
    laterCents += part.laterCents;
    remainingCents += part.remainingCents;
  }
  return { first: one.first, cents, laterCents, remainingCents };
}

/** Whether everything that counts of a contract has what a run-off needs. */
export function isCalculable(contract: Contract, { asOf, count }: Pick<BacklogTerms, "asOf" | "count">): boolean {
  try {
    remaining(contract, asOf, "level", count);
    return true;
  } catch (error) {
    if (error instanceof FinanceError) return false;
    throw error;
  }
}
