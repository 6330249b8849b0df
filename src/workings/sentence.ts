// What WHY says of a call, in one sentence: formula, convention, inputs and their sources, result; or why there is none.
//
//     why("ANNUALSPEND", { deal: { contract, deal, bound }, convention, basis })   → "$21 bn (about; …) ÷ 5.9722 years … = …"
//     whyNot("ANNUALSPEND", error)   for a FinanceError met while reading the arguments
//
// `Calls` (calls.ts) has the shape of every call. `why` throws nothing of the kinds a FinanceError has: it says them.
import { FinanceError, type FinanceErrorKind } from "../finance/errors";
import type { Calls, FunctionName } from "./calls";
import { annualSpendSentence } from "./annual-spend";
import { breakevenSentence } from "./breakeven-decline";
import { combinedSentence } from "./combined";
import { computeGrowthSentence } from "./compute-growth";
import { concentrationSentence } from "./concentration";
import { concentrationRangeSentence } from "./concentration-range";
import { dealsSentence } from "./deals";
import { evidenceSentence } from "./evidence";
import { figureSentence } from "./figure";
import { forwardPriceSentence } from "./forward-price";
import { gpuHourCostSentence } from "./gpu-hour-cost";
import { gpuHourPriceSentence } from "./gpu-hour-price";
import { gpusSentence } from "./gpus";
import { markToMarketSentence } from "./mark-to-market";
import { megawattsSentence } from "./megawatts";
import { presentValueSentence } from "./present-value";
import { recognizedSentence } from "./recognized";
import { remainingSentence } from "./remaining";
import { rentedShareSentence } from "./rented-share";
import { rpoBandSentence } from "./rpo-band";
import { scheduleSentence } from "./schedule";
import { selfTestSentence } from "./self-test";
import { simulateSentence } from "./simulate";
import { sourceSentence } from "./source";
import { spendPerMwSentence } from "./spend-per-mw";
import { termSentence } from "./term";
import { termsSentence } from "./terms";
import { topShareSentence } from "./top-share";
import { versionSentence } from "./version";

const SENTENCES: { readonly [Name in FunctionName]: (call: Calls[Name]) => string } = {
  FIGURE: figureSentence,
  SOURCE: sourceSentence,
  EVIDENCE: evidenceSentence,
  DEALS: dealsSentence,
  TERMS: termsSentence,
  COMBINED: combinedSentence,
  SELFTEST: selfTestSentence,
  VERSION: versionSentence,
  FORWARDPRICE: forwardPriceSentence,
  GPUHOURPRICE: gpuHourPriceSentence,
  GPUS: gpusSentence,
  MEGAWATTS: megawattsSentence,
  SPENDPERMW: spendPerMwSentence,
  GPUHOURCOST: gpuHourCostSentence,
  COMPUTEGROWTH: computeGrowthSentence,
  CONCENTRATION: concentrationSentence,
  CONCENTRATIONRANGE: concentrationRangeSentence,
  TOPSHARE: topShareSentence,
  RENTEDSHARE: rentedShareSentence,
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

/** The functions that look up what is documented: they need no terms to be filled in. */
const LOOK_UPS: ReadonlySet<string> = new Set(["FIGURE", "SOURCE", "EVIDENCE", "DEALS", "TERMS", "COMBINED"]);

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
    const calculatesWithDeal = "deal" in call && !LOOK_UPS.has(name);
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
