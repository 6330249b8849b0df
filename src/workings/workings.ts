// The working of every function by its name. Only what shows or hands over workings imports this; WHY needs sentence.ts alone.
import type { Calls, FunctionName } from "./calls";
import { annualSpendWorking } from "./annual-spend";
import { breakevenWorking } from "./breakeven-decline";
import { combinedWorking } from "./combined";
import { computeGrowthWorking } from "./compute-growth";
import { concentrationWorking } from "./concentration";
import { concentrationRangeWorking } from "./concentration-range";
import { figureWorking } from "./figure";
import { forwardPriceWorking } from "./forward-price";
import { gpuHourCostWorking } from "./gpu-hour-cost";
import { gpuHourPriceWorking } from "./gpu-hour-price";
import { gpusWorking } from "./gpus";
import { markToMarketWorking } from "./mark-to-market";
import { megawattsWorking } from "./megawatts";
import { presentValueWorking } from "./present-value";
import { recognizedWorking } from "./recognized";
import { remainingWorking } from "./remaining";
import { rentedShareWorking } from "./rented-share";
import { rpoBandWorking } from "./rpo-band";
import { scheduleWorking } from "./schedule";
import { spendPerMwWorking } from "./spend-per-mw";
import { termWorking } from "./term";
import { topShareWorking } from "./top-share";
import { why } from "./sentence";
import type { Working, WorkingParts } from "./working";

const AS_VALUES = (): WorkingParts => ({ blocks: [], result: null });

const BUILDERS: { readonly [Name in FunctionName]: (call: Calls[Name]) => WorkingParts } = {
  FIGURE: figureWorking,
  COMBINED: combinedWorking,
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
  RECOGNIZED: recognizedWorking,
  REMAINING: remainingWorking,
  RPOBAND: rpoBandWorking,
  PRESENTVALUE: presentValueWorking,
  MARKTOMARKET: markToMarketWorking,
  BREAKEVENDECLINE: breakevenWorking,
  // These give texts, tables of the catalogue, or a simulation: no native formula does that.
  SOURCE: AS_VALUES,
  DEALS: AS_VALUES,
  TERMS: AS_VALUES,
  EVIDENCE: AS_VALUES,
  SIMULATE: AS_VALUES,
  SELFTEST: AS_VALUES,
  VERSION: AS_VALUES,
};

/** The functions that are handed over as values, WHY among them. */
export const VALUES_ONLY: ReadonlySet<string> = new Set([
  "WHY",
  ...Object.entries(BUILDERS).flatMap(([name, builder]) => (builder === AS_VALUES ? [name] : [])),
]);

/**
 * A call taken apart into cells of native formulas.
 *
 * Shape:  without blocks, and result null, for a function or a deal that is handed over as values.
 * Errors: as the function itself.
 */
export function workingOf<Name extends FunctionName>(name: Name, call: Calls[Name]): Working {
  const { blocks, result, check = null } = BUILDERS[name](call);
  return { name, sentence: why(name, call), blocks, result, check };
}
