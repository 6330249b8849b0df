import type { Contract, LivingTranche } from "./contract";
import { FinanceError } from "./errors";
import { isoFromSerial, wholeDay } from "./serial-date";
import { type Convention, CONVENTIONS } from "./tranche-life";
import { signingDay, trancheName, tranchesOf } from "./tranche";
import type { SerialDate, Years } from "./units";
import { type Basis, wholeBasis, yearFraction } from "./year-fraction";

export { CONVENTIONS, type Convention };

/** A length in years and what it was counted from, so that a sentence can say so. */
export interface Term {
  readonly years: Years;
  readonly convention: Convention;
  /** First and last day counted, both included; null under "stated". */
  readonly firstDay: SerialDate | null;
  readonly lastDay: SerialDate | null;
  /** Day-count basis used; null under "stated". */
  readonly basis: Basis | null;
}

type Dates = Pick<LivingTranche, "start" | "end" | "term" | "signed" | "announced" | "convention">;
/** What a convention may lack; an announcement is never asked for, it only stands in. */
type Part = Exclude<keyof Dates, "announced" | "convention">;

const NEEDS: Record<Convention, readonly Part[]> = {
  service: ["start", "end"],
  stated: ["term"],
  signing: ["signed", "end"],
};
const WORDS: Record<Part, string> = { start: "start", end: "end", term: "stated length", signed: "day of signing" };

/**
 * Length of a contract in years.
 *
 *     service  YEARFRAC(start, end + 1 day)      stated  as stated      signing  YEARFRAC(signed, else announced, end + 1 day)
 *
 * Without a convention: that of the tranche, else service when both dates are stated, else stated, else signing.
 * Shape:  several tranches count from the earliest start (or signing) to the latest end, and each must state its own;
 *         a stated length counts only when all tranches state the same one. An option or contingent tranche without any
 *         date or length has no part in it where others stand beside it.
 * Units:  years by the day-count basis, as in Excel's YEARFRAC; the last day is a day of service.
 * Errors: "missing-data" naming what is not stated; "domain" for reversed dates, a length of 0 or less, a wrong basis;
 *         "shape" without tranches.
 * Source: design rule "Conventions"; Excel YEARFRAC page.
 */
export function contractTerm(contract: Contract, convention?: Convention, basis = 0): Term {
  const named = tranchesWithLength(contract);
  const tranches = named.map(({ tranche }) => tranche);
  const only = tranches[0];
  if (only !== undefined && tranches.length === 1) return trancheTerm(only, contract.name, convention, basis);
  const span: Dates = {
    start: ifAllStated(tranches, "start", Math.min),
    end: ifAllStated(tranches, "end", Math.max),
    term: ifAllStated(tranches, "term", (one, other) => (one === other ? one : NaN)),
    signed: ifAllStated(tranches, "signed", Math.min),
    announced: null,
    convention: commonConvention(tranches),
  };
  const differ = span.term !== null && Number.isNaN(span.term);
  const common = differ ? { ...span, term: null } : span;
  if (differ && (convention ?? common.convention) === "stated") throw differentLengths(common, contract.name);
  const term = trancheTerm(common, contract.name, convention, basis, true);
  if (term.convention === "stated") return term;
  for (const { tranche, index } of named) {
    const first = term.convention === "service" ? tranche.start : signingDay(tranche);
    notReversed(first ?? NaN, tranche.end ?? NaN, trancheName(contract, index));
  }
  return term;
}

/** Whether a tranche may never come and has neither a date of service nor a length. */
export function isOpenEnded({ kind, start, end, term }: LivingTranche): boolean {
  return (kind === "option" || kind === "contingent") && (start ?? end ?? term) === null;
}

/** An option or contingent tranche without any length of its own has no part in the deal's, where others stand beside it. */
function tranchesWithLength(
  contract: Contract,
): readonly { readonly tranche: LivingTranche; readonly index: number }[] {
  const all = tranchesOf(contract).map((tranche, index) => ({ tranche, index }));
  const owed = all.filter(({ tranche }) => !isOpenEnded(tranche));
  return owed.length > 0 ? owed : all;
}

/**
 * Length of one tranche in years; `contractTerm` says how.
 *
 * Units:  `name` is what messages call the tranche; `isSpan` says that these are the dates of all tranches of a contract.
 * Errors: as `contractTerm`.
 */
export function trancheTerm(tranche: Dates, name: string, convention?: Convention, basis = 0, isSpan = false): Term {
  const counted = wholeBasis(basis);
  const used = convention ?? ownConvention(tranche);
  if (used === null) throw undocumented(tranche, name, isSpan);
  if (used === "stated") {
    if (tranche.term === null) throw undocumentedFor(used, tranche, name, isSpan);
    return { years: positive(tranche.term, name), convention: used, firstDay: null, lastDay: null, basis: null };
  }
  const first = used === "service" ? tranche.start : signingDay(tranche);
  if (first === null || tranche.end === null) throw undocumentedFor(used, tranche, name, isSpan);
  const firstDay = wholeDay(first, used === "service" ? "the start of " : "the day of signing of ", name);
  const lastDay = wholeDay(tranche.end, "the end of ", name);
  notReversed(firstDay, lastDay, name);
  return {
    years: positive(yearFraction(firstDay, lastDay + 1, counted), name),
    convention: used,
    firstDay,
    lastDay,
    basis: counted,
  };
}

/** The convention that a tranche has where none is asked for; null where its terms allow none. */
export function ownConvention(tranche: Dates): Convention | null {
  const { start, end, term, convention } = tranche;
  if (convention) return convention;
  if (start !== null && end !== null) return "service";
  if (term !== null) return "stated";
  return signingDay(tranche) !== null && end !== null ? "signing" : null;
}

function stated(tranche: Dates, part: Part): number | null {
  return part === "signed" ? signingDay(tranche) : tranche[part];
}

function missingFor(convention: Convention, tranche: Dates): Part[] {
  return NEEDS[convention].filter((part) => stated(tranche, part) === null);
}

function undocumented(tranche: Dates, name: string, isSpan: boolean): FinanceError {
  // Without an end nothing can be counted; with one, a start, a length or a day of signing would do.
  const parts: Part[] =
    tranche.end === null
      ? tranche.start === null
        ? ["start", "end", "term"]
        : ["end", "term"]
      : ["start", "term", "signed"];
  return new FinanceError("missing-data", `${lacking(parts, name, isSpan)}, so its length in years is not known`);
}

function undocumentedFor(used: Convention, tranche: Dates, name: string, isSpan: boolean): FinanceError {
  const lacks =
    used === "stated"
      ? isSpan
        ? `${name} has tranches without a stated length`
        : `${name} states no length`
      : lacking(missingFor(used, tranche), name, isSpan);
  return new FinanceError("missing-data", `${lacks}, so "${used}" cannot be used${otherConventions(tranche)}`);
}

function differentLengths(tranche: Dates, name: string): FinanceError {
  return new FinanceError(
    "missing-data",
    `${name} has tranches of different stated lengths, so "stated" cannot be used${otherConventions(tranche)}`,
  );
}

/** What a documented date or length allows instead. */
function otherConventions(tranche: Dates): string {
  const others = CONVENTIONS.filter((each) => missingFor(each, tranche).length === 0).map((each) => `"${each}"`);
  return others.length > 0 ? `; ${others.join(" and ")} can` : "";
}

function lacking(parts: readonly Part[], name: string, isSpan: boolean): string {
  const words = parts.map((part) => WORDS[part]);
  const last = words.pop() ?? "";
  const list = words.length > 0 ? `${words.join(", ")} or ${last}` : last;
  return isSpan ? `${name} has tranches without a documented ${list}` : `${name} has no documented ${list}`;
}

function commonConvention(tranches: readonly LivingTranche[]): Convention | null {
  const first = tranches[0]?.convention ?? null;
  return tranches.every(({ convention }) => (convention ?? null) === first) ? first : null;
}

function ifAllStated(
  tranches: readonly LivingTranche[],
  part: Exclude<keyof Dates, "convention">,
  merge: (one: number, other: number) => number,
): number | null {
  let merged: number | null = null;
  for (const tranche of tranches) {
    const stated = tranche[part];
    if (stated === null) return null;
    merged = merged === null ? stated : merge(merged, stated);
  }
  return merged;
}

function notReversed(first: SerialDate, last: SerialDate, name: string): void {
  if (Math.floor(last) >= Math.floor(first)) return; // Of two dates that are none, wholeDay complains.
  const [start, end] = [wholeDay(first, "the first day of ", name), wholeDay(last, "the last day of ", name)];
  throw new FinanceError(
    "domain",
    `${name} needs an end on or after its first day: got ${isoFromSerial(end)} before ${isoFromSerial(start)}`,
  );
}

function positive(years: Years, name: string): Years {
  if (years > 0 && years < Infinity) return years;
  throw new FinanceError("domain", `${name} needs a length above 0 years: got ${years}`);
}
