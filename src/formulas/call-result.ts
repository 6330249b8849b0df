import { annualSpend } from "../finance/annual-spend";
import { breakevenDecline } from "../finance/breakeven-decline";
import { computeGrowth } from "../finance/compute-growth";
import { concentration } from "../finance/concentration";
import { concentrationRange } from "../finance/concentration-range";
import { forwardPrice } from "../finance/forward-price";
import { gpuHourCost } from "../finance/gpu-hour-cost";
import { gpuHourPrice } from "../finance/gpu-hour-price";
import { impliedGpus } from "../finance/implied-gpus";
import { markToMarket } from "../finance/mark-to-market";
import { megawatts } from "../finance/megawatts";
import { presentValue } from "../finance/present-value";
import { recognised, remaining } from "../finance/recognition";
import { rentedShare } from "../finance/rented-share";
import { rpoBand } from "../finance/rpo-band";
import { simulate } from "../finance/simulate";
import { spendPerMegawatt } from "../finance/spend-per-megawatt";
import { contractTerm } from "../finance/term";
import { topShare } from "../finance/top-share";
import { callArguments } from "../functions/call-arguments";
import { boundArgument } from "../functions/chosen-words";
import { combinedTotal } from "../functions/combined-total";
import { dealArgument } from "../functions/deal-argument";
import { dealsTable } from "../functions/deals-table";
import { evidenceTable } from "../functions/evidence-table";
import { figureCellOut, sourceText } from "../functions/figure-argument";
import { optionalDateArgument, optionalTextArgument, textArgument } from "../functions/optional-arguments";
import { scheduleTable } from "../functions/schedule-table";
import { selfTestTable } from "../functions/self-test-table";
import { simulationTable } from "../functions/simulation-table";
import { termsBlock } from "../functions/terms-block";
import { versionText } from "../functions/version";
import { whyText } from "../functions/why-text";
import type { Calls, FunctionName } from "../workings/calls";
import type { CallName } from "./formula-calls";

/** What a cell, or the cells it spills into, would show. */
export type CallResult = readonly (readonly unknown[])[];

type Args = readonly unknown[];

/** The calculation of a function whose arguments `callArguments` reads in full. */
function calculation<Name extends FunctionName>(
  name: Name,
  calculate: (call: Calls[Name]) => unknown,
): (args: Args) => unknown {
  return (args) => calculate(callArguments(name, args));
}

const CALCULATIONS: Readonly<Record<CallName, (args: Args) => unknown>> = {
  FIGURE: ([deal, figure, bound, asOf]) =>
    figureCellOut(
      dealArgument(deal),
      textArgument("figure", figure),
      boundArgument(bound),
      optionalDateArgument("asOf", asOf),
    ),
  SOURCE: ([deal, figure, asOf]) =>
    sourceText(dealArgument(deal), textArgument("figure", figure), optionalDateArgument("asOf", asOf)),
  DEALS: ([contains, asOf]) =>
    dealsTable(optionalTextArgument("contains", contains), optionalDateArgument("asOf", asOf)),
  EVIDENCE: ([deal, figure, asOf]) =>
    evidenceTable(dealArgument(deal), optionalTextArgument("figure", figure), optionalDateArgument("asOf", asOf)),
  COMBINED: calculation("COMBINED", ({ deals }) => combinedTotal(deals)),
  TERMS: calculation("TERMS", ({ deal }) => termsBlock(deal.contract)),
  TERM: calculation("TERM", ({ deal, convention, basis }) => contractTerm(deal.contract, convention, basis).years),
  ANNUALSPEND: calculation("ANNUALSPEND", ({ deal, convention, basis }) =>
    annualSpend(deal.contract, convention, basis),
  ),
  SCHEDULE: calculation("SCHEDULE", ({ deal, period = "year", profile = "level", fiscalYearEndMonth = 12 }) =>
    scheduleTable(deal.contract, period, profile, fiscalYearEndMonth),
  ),
  RECOGNIZED: calculation("RECOGNIZED", ({ deal, asOf, profile }) => recognised(deal.contract, asOf, profile)),
  REMAINING: calculation("REMAINING", ({ deal, asOf, profile }) => remaining(deal.contract, asOf, profile)),
  RPOBAND: calculation("RPOBAND", ({ deal, profile, ...band }) => rpoBand(deal.contract, band, profile)),
  PRESENTVALUE: calculation("PRESENTVALUE", ({ deal, ...terms }) => presentValue(deal.contract, terms)),
  MARKTOMARKET: calculation("MARKTOMARKET", ({ deal, ...terms }) => markToMarket(deal.contract, terms)),
  BREAKEVENDECLINE: calculation("BREAKEVENDECLINE", ({ deal, ...terms }) => breakevenDecline(deal.contract, terms)),
  SIMULATE: calculation("SIMULATE", ({ deal, ...terms }) => simulationTable(simulate(deal.contract, terms))),
  FORWARDPRICE: calculation("FORWARDPRICE", forwardPrice),
  GPUHOURPRICE: calculation("GPUHOURPRICE", gpuHourPrice),
  GPUS: calculation("GPUS", impliedGpus),
  MEGAWATTS: calculation("MEGAWATTS", megawatts),
  SPENDPERMW: calculation("SPENDPERMW", (call) => spendPerMegawatt(call.annualSpend, call.megawatts)),
  GPUHOURCOST: calculation("GPUHOURCOST", gpuHourCost),
  COMPUTEGROWTH: calculation("COMPUTEGROWTH", ({ years, doublingMonths }) => computeGrowth(years, doublingMonths)),
  CONCENTRATION: calculation("CONCENTRATION", ({ amounts }) => concentration(amounts)),
  CONCENTRATIONRANGE: calculation("CONCENTRATIONRANGE", ({ shares }) => Object.entries(concentrationRange(shares))),
  TOPSHARE: calculation("TOPSHARE", ({ amounts, n }) => topShare(amounts, n)),
  RENTEDSHARE: calculation("RENTEDSHARE", ({ rented, owned }) => rentedShare(rented, owned)),
  WHY: ([name, ...args]) => whyText(textArgument("functionName", name), args),
  SELFTEST: () => selfTestTable(),
  VERSION: () => versionText(),
};

/**
 * What a call gives: the same calculations, over the same readers of arguments, as the registered function's own
 * statement. `tests/formulas/call-result.test.ts` holds both together.
 *
 * Shape:  `args` as `argumentValues` gives them; rows of cells, one by one where the function does not spill.
 * Errors: as the function itself, before they become a cell's.
 */
export function callResult(name: CallName, args: Args): CallResult {
  const result = CALCULATIONS[name](args);
  return Array.isArray(result) ? (result as CallResult) : [[result]];
}
