// Every function that WHY explains, by its name: what is said of a call, and the native formulas that do the same.
// functions.js carries the sentences alone: the bundler drops WORKINGS, which only those import who show or hand over
// workings (workings.ts).
import { annualSpendSentence, annualSpendWorking } from "./annual-spend";
import { assumptionSentence, assumptionWorking } from "./assumption";
import { backlogSentence } from "./backlog";
import { assumptionsSentence } from "./assumptions";
import { breakevenSentence, breakevenWorking } from "./breakeven-decline";
import { cashFlowSentence, cashFlowWorking } from "./cash-flow";
import { changesSentence } from "./changes";
import { combinedSentence, combinedWorking } from "./combined";
import { computeGrowthSentence, computeGrowthWorking } from "./compute-growth";
import { concentrationSentence, concentrationWorking } from "./concentration";
import { concentrationRangeSentence, concentrationRangeWorking } from "./concentration-range";
import { dealsSentence } from "./deals";
import { evidenceSentence } from "./evidence";
import { exposureSentence } from "./exposure";
import { figureSentence, figureWorking } from "./figure";
import { forwardPriceSentence, forwardPriceWorking } from "./forward-price";
import { gpuHourCostSentence, gpuHourCostWorking } from "./gpu-hour-cost";
import { gpuHourPriceSentence, gpuHourPriceWorking } from "./gpu-hour-price";
import { gpusSentence, gpusWorking } from "./gpus";
import { historySentence } from "./history";
import { markToMarketSentence, markToMarketWorking } from "./mark-to-market";
import { megawattsSentence, megawattsWorking } from "./megawatts";
import { presentValueSentence, presentValueWorking } from "./present-value";
import { recognizedSentence, recognizedWorking } from "./recognized";
import { remainingSentence, remainingWorking } from "./remaining";
import { rentedShareSentence, rentedShareWorking } from "./rented-share";
import { reportedSentence } from "./reported";
import { rpoBandSentence, rpoBandWorking } from "./rpo-band";
import { scheduleSentence, scheduleWorking } from "./schedule";
import { selfTestSentence } from "./self-test";
import { simulateSentence } from "./simulate";
import { sourceSentence } from "./source";
import { spendPerMwSentence, spendPerMwWorking } from "./spend-per-mw";
import { termSentence, termWorking } from "./term";
import { termsSentence } from "./terms";
import { topShareSentence, topShareWorking } from "./top-share";
import { versionSentence } from "./version";
import type { WorkingParts } from "./working";

export const SENTENCES = {
  FIGURE: figureSentence,
  SOURCE: sourceSentence,
  EVIDENCE: evidenceSentence,
  DEALS: dealsSentence,
  TERMS: termsSentence,
  COMBINED: combinedSentence,
  ASSUMPTION: assumptionSentence,
  ASSUMPTIONS: assumptionsSentence,
  REPORTED: reportedSentence,
  BACKLOG: backlogSentence,
  EXPOSURE: exposureSentence,
  HISTORY: historySentence,
  CHANGES: changesSentence,
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
  CASHFLOW: cashFlowSentence,
  RECOGNIZED: recognizedSentence,
  REMAINING: remainingSentence,
  RPOBAND: rpoBandSentence,
  PRESENTVALUE: presentValueSentence,
  MARKTOMARKET: markToMarketSentence,
  BREAKEVENDECLINE: breakevenSentence,
  SIMULATE: simulateSentence,
};

export type FunctionName = keyof typeof SENTENCES;

type NoArguments = Readonly<Record<string, never>>;
type ArgumentOf<Sentence> = Sentence extends () => string
  ? NoArguments
  : Sentence extends (call: infer Call) => string
    ? Call
    : never;

/** What the sentence and the working of each function get of its arguments. */
export type Calls = { readonly [Name in FunctionName]: ArgumentOf<(typeof SENTENCES)[Name]> };

/** null where no native formula does what the function does: it is handed over as values. */
export const WORKINGS = {
  FIGURE: figureWorking,
  SOURCE: null,
  EVIDENCE: null,
  DEALS: null,
  TERMS: null,
  COMBINED: combinedWorking,
  ASSUMPTION: assumptionWorking,
  ASSUMPTIONS: null,
  REPORTED: null,
  BACKLOG: null,
  EXPOSURE: null,
  HISTORY: null,
  CHANGES: null,
  SELFTEST: null,
  VERSION: null,
  FORWARDPRICE: forwardPriceWorking,
  GPUHOURPRICE: gpuHourPriceWorking,
  GPUS: gpusWorking,
  MEGAWATTS: megawattsWorking,
  SPENDPERMW: spendPerMwWorking,
  GPUHOURCOST: gpuHourCostWorking,
  COMPUTEGROWTH: computeGrowthWorking,
  CONCENTRATION: concentrationWorking,
  CONCENTRATIONRANGE: concentrationRangeWorking,
  TOPSHARE: topShareWorking,
  RENTEDSHARE: rentedShareWorking,
  TERM: termWorking,
  ANNUALSPEND: annualSpendWorking,
  SCHEDULE: scheduleWorking,
  CASHFLOW: cashFlowWorking,
  RECOGNIZED: recognizedWorking,
  REMAINING: remainingWorking,
  RPOBAND: rpoBandWorking,
  PRESENTVALUE: presentValueWorking,
  MARKTOMARKET: markToMarketWorking,
  BREAKEVENDECLINE: breakevenWorking,
  SIMULATE: null,
} satisfies { readonly [Name in FunctionName]: ((call: Calls[Name]) => WorkingParts) | null };

/** The functions that native formulas can do. */
export type NativeName = {
  [Name in FunctionName]: (typeof WORKINGS)[Name] extends null ? never : Name;
}[FunctionName];
