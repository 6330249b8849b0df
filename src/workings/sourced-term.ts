import { isOnlyAbout as isOnlyAboutClaim } from "../catalog/bounds";
import { bestSource } from "../catalog/citation";
import { documentedFigure, findFigure } from "../catalog/figure";
import { datePrecision, isoPeriod } from "../catalog/iso-period";
import type { GradedClaim } from "../catalog/claims";
import type { Precision } from "../catalog/claim";
import type { Deal } from "../catalog/model";
import { gradeWords, readingWords, sourceName } from "../catalog/source-words";
import type { DealTranche } from "../catalog/tranche";
import { WHOLE_DEAL } from "../catalog/tranche-terms";
import type { LivingTranche } from "../finance/contract";
import { signingDay } from "../finance/tranche";
import { coarseDayInWords, type DayUsed, derivedDayInWords } from "../catalog/coarse-day";
import type { DealGiven } from "./deal-given";
import { amountInWords, counted, dayInWords, numberInWords, percentInWords } from "./words";

/** The words for what a claim's number is worth as written; nothing for one that is exact or only stated. */
const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  exact: "",
  stated: "",
  approx: "about",
  range: "a range",
  derived: "computed",
  lowerBound: "at least",
  upperBound: "up to",
};

/**
 * A term of a tranche as a sentence says it: the value, and in brackets how exact it is and where it comes from.
 *
 *     $21 bn (about; news, HubKub, 2026-04-10)        typed terms: $21 bn
 *
 * Shape:  the term must be stated; "not stated" else.
 */
export function termInWords(given: DealGiven, index: number, field: keyof LivingTranche): string {
  const tranche = given.contract.tranches[index];
  const number = tranche === undefined ? null : statedTerm(tranche, field);
  if (typeof number !== "number") return "not stated";
  const text = plainTerm(given, field, number);
  const source = termSource(given, index, field);
  return source === null ? text : `${text} (${source})`;
}

/** A term of a tranche; the day of announcement stands in for that of signing. */
export function statedTerm<Field extends keyof LivingTranche>(
  tranche: LivingTranche,
  field: Field,
): LivingTranche[Field] | number | null {
  return field === "signed" ? signingDay(tranche) : tranche[field];
}

/** How exact a term is and who says so; null for a typed term. */
export function termSource(given: DealGiven, index: number, field: keyof LivingTranche): string | null {
  const { deal, contract } = given;
  const tranche = contract.tranches[index];
  const claim = deal === null ? null : claimOf(deal, index, field);
  if (tranche !== undefined && tranche.derived === field)
    return derivedDayInWords(tranche, tranche.derived, claim?.value ?? null);
  if (claim === null) return null;
  if (field === "prepayment" && isShare(deal, index)) return shareInWords(given, index, claim);
  const day = tranche === undefined ? null : statedTerm(tranche, field);
  const used = typeof day === "number" ? { day, field, tranche } : null;
  return [...precisionOf(claim, used), sourceInWords(claim)].join("; ");
}

/** Whether of a date only its month, quarter or year is documented. */
export function isCoarse({ deal }: DealGiven, index: number, field: keyof LivingTranche): boolean {
  const value = deal === null ? null : claimOf(deal, index, field)?.value;
  return typeof value === "string" && isoPeriod(value) !== null && datePrecision(value) !== "day";
}

/** Whether a figure is only "about", and no range of it is stated. */
export function isOnlyAbout({ deal }: DealGiven, index: number, field: keyof LivingTranche): boolean {
  const claim = deal === null ? null : claimOf(deal, index, field);
  return claim !== null && isOnlyAboutClaim(claim);
}

/** The best source of a claim: grade, publisher, date; the address is SOURCE's to give. */
export function sourceInWords(claim: GradedClaim): string {
  const source = bestSource(claim);
  if (source === null) return "no source recorded";
  const line = `${gradeWords(source)}, ${sourceName(source)}, ${source.date ?? "undated"}`;
  return [line, readingWords(source)].filter((part) => part !== "").join("; ");
}

/** What a claim leaves open: "about", or how much of a date is documented and which day is taken for it. */
export function precisionOf({ value, precision }: GradedClaim, used: DayUsed | null = null): string[] {
  const day = used === null ? null : coarseDayInWords(value, used);
  return [PRECISION_WORDS[precision], day ?? ""].filter(Boolean);
}

function claimOf(deal: Deal, index: number, field: keyof LivingTranche): GradedClaim | null {
  const name = figureOf(deal, index, field);
  return name === null ? null : documentedFigure(deal, name).shown;
}

function figureOf(deal: Deal, index: number, field: keyof LivingTranche): string | null {
  const names = figureNames(deal.tranches[index], field, deal.tranches.length === 0);
  return names.find((each) => each !== null && findFigure(deal, each) !== null) ?? null;
}

/** Whether the source of a prepayment states a share of the value, and no amount. */
function isShare(deal: Deal | null, index: number): boolean {
  const part = deal?.tranches.length === 0 ? WHOLE_DEAL : deal?.tranches[index];
  return (
    deal !== null &&
    (part?.prepaymentShare ?? null) !== null &&
    figureOf(deal, index, "prepayment") === part?.prepaymentShare
  );
}

function shareInWords({ contract }: DealGiven, index: number, claim: GradedClaim): string {
  const share = typeof claim.value === "number" ? percentInWords(claim.value) : "a share";
  const value = contract.tranches[index]?.value ?? null;
  return `computed: ${share} of ${value === null ? "the value" : amountInWords(value)}; share from ${sourceInWords(claim)}`;
}

/** The figures a term may come from, first choice first; as `contractOf` takes them. */
function figureNames(
  part: DealTranche | undefined,
  field: keyof LivingTranche,
  isWhole: boolean,
): readonly (string | null)[] {
  if (field === "announced") return [field];
  const own = isDocumented(field) ? ((isWhole ? WHOLE_DEAL : part)?.[field] ?? null) : null;
  if (field === "signed") return [own, "signed", "announced"];
  return field === "prepayment" ? [own, (isWhole ? WHOLE_DEAL : part)?.prepaymentShare ?? null] : [own];
}

function isDocumented(field: keyof LivingTranche): field is keyof LivingTranche & keyof DealTranche {
  return field !== "kind" && field in WHOLE_DEAL;
}

const DAYS: ReadonlySet<keyof LivingTranche> = new Set<keyof LivingTranche>([
  "start",
  "end",
  "signed",
  "announced",
  "noticeFrom",
  "exerciseBy",
  "prepaidOn",
  "firstStep",
  "feeFrom",
]);

/** Whether a term is a date. */
export function isDay(field: keyof LivingTranche): boolean {
  return DAYS.has(field);
}

function plainTerm(given: DealGiven, field: keyof LivingTranche, number: number): string {
  if (isDay(field)) return dayInWords(number);
  switch (field) {
    case "value":
    case "monthlyFee":
    case "prepayment":
      return amountInWords(number, currencyOf(given));
    case "escalator":
    case "probability":
      return percentInWords(number);
    case "term":
      return `${numberInWords(number)} years`;
    case "rampMonths":
      return `${numberInWords(number)} ramp months`;
    case "noticeDays":
      return counted(number, "day");
    default:
      return numberInWords(number);
  }
}

/** The catalogue is in US dollars; of typed terms only another currency is said, because it is never compared with dollars. */
export function currencyOf({ deal, currency = null }: DealGiven): string {
  if (deal !== null) return "$";
  return currency === null || currency === "USD" ? "" : `${currency} `;
}
