import { capitalised } from "../../catalog/capitalised";
import { contractOf } from "../../catalog/contract-of";
import type { Deal } from "../../catalog/model";
import type { Contract, LivingTranche } from "../../finance/contract";
import { countedParts, isAllFirm } from "../../finance/counted";
import { dayItBegins } from "../../finance/day-it-begins";
import { feeSchedule, hasFee } from "../../finance/fee-schedule";
import { limitOfCounted } from "../../finance/limit-of-sum";
import { schedule } from "../../finance/schedule";
import { ifKnown } from "../../finance/errors";
import { isoFromSerial } from "../../finance/serial-date";
import type { Formats } from "../shared/formats";

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
  return ifKnown(() => {
    const contract = contractOf(deal);
    const years = schedule(contract, "year").map(({ period, amount }) => ({ year: period, amount }));
    const terms = { count: "firm", asOf: dayItBegins(contract), profile: "level" } as const;
    const owed = countedParts(contract, terms).flatMap(({ of }) => of.tranches);
    if (owed.length === 0) return null;
    const isExact = limitOfCounted(contract, terms) === "exact";
    const limit = isExact ? "" : " An “up to” value is shown in full, a “more than” value at its amount.";
    return {
      years,
      caption: `${owedWords(contract, owed, formats)}${limit}${wholeWords(contract, formats)}`,
    };
  });
}

function owedWords(contract: Contract, owed: readonly LivingTranche[], formats: Formats): string {
  const span = `${dayOf(Math.min(...owed.map(({ start }) => start ?? Infinity)), formats)} to ${lastDay(owed, formats)}`;
  const isCut = contract.tranches.some(({ kind }) => kind === "cancellable");
  const how = spreadWords(owed);
  return isCut ? `What is owed before notice could end it, ${how}: ${span}.` : `${capitalised(how)}, ${span}.`;
}

function spreadWords(owed: readonly LivingTranche[]): string {
  const values = `${owed.length === 1 ? "the" : "each"} value spread evenly over the days of service`;
  const fees = owed.filter(hasFee);
  if (fees.length === 0) return values;
  const before = fees.some(isChargedBeforeFee) ? " (the days before the full fee share the rest of the value)" : "";
  return `by monthly fee${before}${fees.length === owed.length ? "" : `, or ${values}`}`;
}

/** Whether the days before the full fee share what the value leaves, in place of the fee. */
function isChargedBeforeFee(owed: LivingTranche): boolean {
  const tranche = owed.whole ?? owed;
  const { start, end, feeFrom = null } = tranche;
  if (start === null || end === null || feeFrom === null || feeFrom <= start) return false;
  return !feeSchedule(tranche, { start, end }, "").isAtMost;
}

/** What the amounts leave out; "" where all of the deal is owed. */
function wholeWords(contract: Contract, formats: Formats): string {
  if (isAllFirm(contract)) return "";
  const whole = ifKnown(() => schedule(contract, "year", "level", 12, { count: "all" }).at(-1)?.cumulative);
  if (whole === null || whole === undefined) return " Options and contingent parts are left out.";
  return ` All of it${isByFeeAlone(contract) ? " at the monthly fee" : ""}, ${formats.money(whole)}, runs to ${lastDay(contract.tranches, formats)}.`;
}

/** Whether the whole is fees, more or less than the value that heads the page. */
function isByFeeAlone({ tranches }: Contract): boolean {
  return tranches.every((tranche) => hasFee(tranche) && !isChargedBeforeFee(tranche));
}

function lastDay(tranches: readonly LivingTranche[], formats: Formats): string {
  return dayOf(Math.max(...tranches.map(({ end }) => end ?? 0)), formats);
}

function dayOf(serial: number, formats: Formats): string {
  return formats.date(isoFromSerial(serial));
}
