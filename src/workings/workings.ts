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

const VALUES_ONLY = (): WorkingParts => ({ blocks: [], result: null });

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
  SOURCE: VALUES_ONLY,
  DEALS: VALUES_ONLY,
  TERMS: VALUES_ONLY,
  EVIDENCE: VALUES_ONLY,
  SIMULATE: VALUES_ONLY,
  SELFTEST: VALUES_ONLY,
  VERSION: VALUES_ONLY,
};

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
