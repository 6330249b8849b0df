// The working of every function by its name. Only what shows or hands over workings imports this; WHY needs sentence.ts alone.
import type { Calls, FunctionName } from "./calls";
import { combinedWorking, figureWorking } from "./figure-working";
import { MEASURE_WORKINGS } from "./measure-working";
import { recognizedWorking, remainingWorking, rpoBandWorking } from "./recognition-working";
import { scheduleWorking } from "./schedule-working";
import { why } from "./sentence";
import { annualSpendWorking, termWorking } from "./term-working";
import { breakevenWorking, markToMarketWorking, presentValueWorking } from "./value-working";
import type { Working, WorkingParts } from "./working";

const AS_VALUES = (): WorkingParts => ({ blocks: [], result: null });

const BUILDERS: { readonly [Name in FunctionName]: (call: Calls[Name]) => WorkingParts } = {
  ...MEASURE_WORKINGS,
  FIGURE: figureWorking,
  COMBINED: combinedWorking,
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
