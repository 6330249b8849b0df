import { contractOf } from "../../catalog/contract-of";
import type { Deal } from "../../catalog/model";
import type { Contract, LivingTranche } from "../../finance/contract";
import { type CountTerms, countedParts, isAllFirm } from "../../finance/counted";
import { dayItBegins } from "../../finance/day-it-begins";
import { feeSchedule, hasFee } from "../../finance/fee-schedule";
import { limitOfCounted } from "../../finance/limit-of-sum";
import { schedule } from "../../finance/schedule";
import { isoFromSerial } from "../../finance/serial-date";
import type { Formats } from "../shared/formats";
import { ifDocumented } from "./if-documented";

export interface ScheduleView {
  readonly years: readonly { readonly year: number; readonly amount: number }[];
  /** What the amounts are, and over which days: "The value spread evenly over the days of service, … to …." */
  readonly caption: string;
}

/**
 * What is owed of a deal in each calendar year, seen from its inception; null where its dates or its value are not
 * documented, or nothing is owed.
 */
export function scheduleView(deal: Deal, formats: Formats): ScheduleView | null {
  return ifDocumented(() => {
    const contract = contractOf(deal);
    const years = schedule(contract, "year").map(({ period, amount }) => ({ year: period, amount }));
    const terms = { count: "firm", asOf: dayItBegins(contract), profile: "level" } as const;
    const owed = countedParts(contract, terms).flatMap(({ of }) => of.tranches);
    if (owed.length === 0) return null;
    return {
      years,
      caption: `${owedWords(contract, owed, formats)}${limitWords(contract, terms)}${wholeWords(contract, formats)}`,
    };
  });
}

function owedWords(contract: Contract, owed: readonly LivingTranche[], formats: Formats): string {
  const span = `${dayOf(firstDay(owed), formats)} to ${dayOf(lastDay(owed), formats)}`;
  const isCut = contract.tranches.some(({ kind }) => kind === "cancellable");
  const how = spreadWords(owed);
  return isCut ? `What is owed before notice could end it, ${how}: ${span}.` : `${capital(how)}, ${span}.`;
}

function spreadWords(owed: readonly LivingTranche[]): string {
  const fees = owed.filter(hasFee);
  if (fees.length === 0)
    return owed.length === 1
      ? "the value spread evenly over the days of service"
      : "the value of each part spread evenly over its days of service";
  const fee = fees.some(isChargedBeforeFee)
    ? "by monthly fee (before the full fee, what the value leaves for those days)"
    : "by monthly fee";
  return fees.length === owed.length ? fee : `${fee}, or the value spread evenly over the days of service`;
}

/** Whether the days before the full fee share what the value leaves, in place of the fee. */
function isChargedBeforeFee(owed: LivingTranche): boolean {
  const tranche = owed.whole ?? owed;
  const { start, end, feeFrom = null } = tranche;
  if (start === null || end === null || feeFrom === null || feeFrom <= start) return false;
  return !feeSchedule(tranche, { start, end }, "the deal").isAtMost;
}

const LIMIT_WORDS = {
  exact: "",
  "at most": " An “up to” value is shown in full.",
  "at least": " A “more than” value is shown at its amount.",
  neither: " “Up to” values are shown in full, “more than” values at their amount.",
} as const;

function limitWords(contract: Contract, terms: CountTerms): string {
  return LIMIT_WORDS[limitOfCounted(contract, terms)];
}

/** What the amounts leave out; "" where all of the deal is owed. */
function wholeWords(contract: Contract, formats: Formats): string {
  if (isAllFirm(contract)) return "";
  const whole = ifDocumented(() => schedule(contract, "year", "level", 12, { count: "all" }).at(-1)?.cumulative);
  if (whole === null || whole === undefined) return " Options and contingent parts are left out.";
  return ` All of it, ${formats.money(whole)}, runs to ${dayOf(lastDay(contract.tranches), formats)}.`;
}

function firstDay(tranches: readonly LivingTranche[]): number {
  return Math.min(...tranches.map(({ start }) => start ?? Infinity));
}

function lastDay(tranches: readonly LivingTranche[]): number {
  return Math.max(...tranches.map(({ end }) => end ?? -Infinity));
}

function dayOf(serial: number, formats: Formats): string {
  return Number.isFinite(serial) ? formats.date(isoFromSerial(serial)) : "";
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
