// What WHY says of a call, in one sentence: formula, convention, inputs and their sources, result; or why there is none.
//
//     why("ANNUALSPEND", { deal: { contract, deal, bound }, convention, basis })   → "$21 bn (about; …) ÷ 5.9722 years … = …"
//     whyNot("ANNUALSPEND", error)   for a FinanceError met while reading the arguments
//
// `Calls` (calls.ts) has the shape of every call. `why` throws nothing of the kinds a FinanceError has: it says them.
import { FinanceError, type FinanceErrorKind } from "../finance/errors";
import type { Calls, FunctionName } from "./calls";
import { CATALOGUE_SENTENCES } from "./catalogue-sentence";
import { MEASURE_SENTENCES } from "./measure-sentence";
import { recognizedSentence, remainingSentence, rpoBandSentence, scheduleSentence } from "./recognition-sentence";
import { annualSpendSentence, termSentence } from "./term-sentence";
import { breakevenSentence, markToMarketSentence, presentValueSentence, simulateSentence } from "./value-sentence";

const SENTENCES: { readonly [Name in FunctionName]: (call: Calls[Name]) => string } = {
  ...CATALOGUE_SENTENCES,
  ...MEASURE_SENTENCES,
  TERM: termSentence,
  ANNUALSPEND: annualSpendSentence,
  SCHEDULE: scheduleSentence,
  RECOGNIZED: recognizedSentence,
  REMAINING: remainingSentence,
  RPOBAND: rpoBandSentence,
  PRESENTVALUE: presentValueSentence,
  MARKTOMARKET: markToMarketSentence,
  BREAKEVENDECLINE: breakevenSentence,
  SIMULATE: simulateSentence,
};

/** The error that a cell shows for each kind of ours. */
export const ERROR_CODES: Readonly<Record<FinanceErrorKind, string>> = {
  shape: "#VALUE!",
  domain: "#NUM!",
  "no-solution": "#NUM!",
  "no-convergence": "#NUM!",
  "missing-data": "#N/A",
};
const REMEDIES: Readonly<Record<FinanceErrorKind, string>> = {
  shape: "Correct that argument.",
  domain: "Change that input; nothing was calculated.",
  "no-solution": "No number solves it: change the date, the premium or the rate.",
  "no-convergence": "Change the inputs; the search was stopped.",
  "missing-data": "DEALS lists the ids, and EVIDENCE what is documented of each.",
};
const FILL_IN_A_COPY =
  "Put the deal's terms on the sheet with TERMS, fill in what you assume, and give that range in place of the id.";
const FILL_IN = "Fill in the blank cell of the terms range.";

/**
 * What is behind the result of a function, or behind its error, in one sentence.
 *
 * Units:  as the function; text is English and the same in every locale.
 * Errors: none of ours: a call without a result gets its reason and remedy.
 */
export function why<Name extends FunctionName>(name: Name, call: Calls[Name]): string {
  try {
    const said = SENTENCES[name](call);
    return said.charAt(0).toUpperCase() + said.slice(1);
  } catch (error) {
    if (!(error instanceof FinanceError)) throw error;
    const calculatesWithDeal = "deal" in call && !(name in CATALOGUE_SENTENCES);
    if (error.kind !== "missing-data" || !calculatesWithDeal) return whyNot(name, error);
    return whyNot(name, error, call.deal.deal === null ? FILL_IN : FILL_IN_A_COPY);
  }
}

/** Reason and remedy of an error: which one the cell shows, what was needed and what came, and what to do. */
export function whyNot(name: string, error: FinanceError, remedy: string = REMEDIES[error.kind]): string {
  return `${name} gives ${ERROR_CODES[error.kind]} because ${error.message}. ${remedy}`;
}

/** The functions that WHY knows, in the order of the reference. */
export const EXPLAINED = Object.keys(SENTENCES) as readonly FunctionName[];
