// What WHY says of a call, in one sentence: formula, convention, inputs and their sources, result; or why there is none.
//
//     why("ANNUALSPEND", { deal: { contract, deal, bound }, convention, basis })   → "$21 bn (about; …) ÷ 5.9722 years … = …"
//     whyNot("ANNUALSPEND", error)   for a FinanceError met while reading the arguments
//
// `Calls` (calls.ts) has the arguments of every function. `why` throws nothing of the kinds a FinanceError has: it says them.
import { capitalised } from "../catalog/capitalised";
import { FinanceError, type FinanceErrorKind } from "../finance/errors";
import { SENTENCES, type Calls, type FunctionName } from "./calls";
import { ERROR_CODES } from "./error-codes";
import type { OnDeal } from "./deal-given";
import { rulesInWords } from "./rules-clause";
import { typedError } from "./typed-error";

/** By name, so that a name and its call go together. */
const TYPED: { readonly [Name in FunctionName]: (call: Calls[Name]) => string } = SENTENCES;
/** The functions that look up what is documented: they need no terms to be filled in. */
const LOOK_UPS: ReadonlySet<string> = new Set(["FIGURE", "SOURCE", "EVIDENCE", "DEALS", "TERMS", "COMBINED"]);

const REMEDIES: Readonly<Record<FinanceErrorKind, string>> = {
  shape: "Check that argument.",
  domain: "Change that input; nothing was calculated.",
  "no-solution": "No number solves it: change the date, the premium or the rate.",
  "no-convergence": "Change the inputs; the search was stopped.",
  "missing-data": "DEALS lists all ids; EVIDENCE lists what is documented about each.",
};
/** What to do about a look-up that is not one of deals. */
const OTHER_LOOK_UPS: Readonly<Partial<Record<FunctionName, string>>> = {
  ASSUMPTION: "Use the id of another assumption, or type your own into a cell.",
  BACKLOG: "Try another party, side or date; DEALS lists the deals.",
  EXPOSURE: "Try another party, side or date; DEALS lists the deals.",
  ASSUMPTIONS: "Use fewer words, or leave them out to list all.",
  HISTORY: "Try another company or metric, or leave the metric out to list everything it reported.",
  DEALS: "Use fewer words, or leave them out to list every deal.",
  CHANGES: "Use fewer words, or leave them out to list every deal.",
  REPORTED: "Try another company, metric or period, or type your own assumption into a cell.",
};
const FILL_IN_A_COPY =
  "To use an assumption of your own, copy what TERMS gives for the deal, paste it as values, type yours there, and pass that range instead of the id.";
const FILL_IN = "Fill in what is missing in the terms range, or add its label.";
/** No cell is blank where tranches differ in what a function needs to be the same. */
const DIFFER = / has tranches of different stated lengths/;
const ONE_AT_A_TIME = "Use one tranche at a time, or another convention.";

/**
 * What is behind the result of a function, or behind its error, in one sentence.
 *
 * Units:  as the function; text is English and the same in every locale.
 * Errors: none of ours: a call without a result gets its reason and remedy.
 */
export function why<Name extends FunctionName>(name: Name, call: Calls[Name]): string {
  try {
    const said = [TYPED[name](call), ...rulesInWords(name, call)].join(" ");
    return capitalised(said);
  } catch (error) {
    if (!(error instanceof FinanceError)) throw error;
    return whyNot(name, isTyped(call) ? typedError(error) : error, remedyOf(name, call, error));
  }
}

/** Whether a call calculates with typed terms. A deal whose terms cannot be read is none. */
function isTyped(call: unknown): boolean {
  return typeof call === "object" && call !== null && "deal" in call && (call as OnDeal).deal.deal === null;
}

/** What to do about the error of a call. */
export function remedyOf<Name extends FunctionName>(name: Name, call: Calls[Name], error: FinanceError): string {
  const other = OTHER_LOOK_UPS[name];
  if (error.kind !== "missing-data") return REMEDIES[error.kind];
  if (other !== undefined) return other;
  if (!("deal" in call)) return REMEDIES[error.kind];
  if (DIFFER.test(error.message)) return ONE_AT_A_TIME;
  if (call.deal.deal === null) return FILL_IN;
  return LOOK_UPS.has(name) ? REMEDIES[error.kind] : FILL_IN_A_COPY;
}

/** Reason and remedy of an error: which one the cell shows, what was needed and what came, and what to do. */
export function whyNot(name: string, error: FinanceError, remedy: string = REMEDIES[error.kind]): string {
  return `${name} gives ${ERROR_CODES[error.kind]} because ${error.message}. ${remedy}`;
}

/** The functions that WHY knows, in the order of the reference. */
export const EXPLAINED = Object.keys(SENTENCES) as readonly FunctionName[];
