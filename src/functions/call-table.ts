// Every function of the add-in but WHY, stated once: the names and readers of its arguments, and what it calculates. It
// knows no host: a call gives a value, or throws an error with words. Who reads it: the cells (answer.ts), WHY
// (why-text.ts), and the pane's live results and hand over (src/formulas). Parameters that Excel is told of stand in
// functions.ts, because the metadata generator reads syntax; a test compares their order with this table's.
import { assumptionValue } from "../catalog/assumption";
import { reportedNumber } from "../catalog/reported-number";
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
import type { Calls, FunctionName } from "../workings/calls";
import { bandOf } from "../workings/rpo-band";
import { marketTerms, paymentTerms, simulationTerms } from "../workings/valuation-terms";
import { boundedMemo } from "./bounded-memo";
import { cashFlowTable } from "./cash-flow-table";
import { disclosedShares, packedAmounts } from "./amounts-argument";
import { argumentFields, named } from "./argument-fields";
import {
  backlogSide,
  basis,
  bound,
  convention,
  count,
  countOrFirm,
  date,
  decline,
  drift,
  fiscalYearEndMonth,
  growing,
  life,
  number,
  optionalDate,
  optionalNumber,
  optionalPremium,
  optionalPue,
  optionalText,
  optionalUtilization,
  periodEnded,
  periodOrMonth,
  periodOrYear,
  premium,
  premiumOrCurve,
  price,
  priceTerm,
  profile,
  rate,
  side,
  text,
  volatility,
} from "./argument-readers";
import { backlogTable } from "./backlog-table";
import { assumptionsTable } from "./assumptions-table";
import { changesTable } from "./changes-table";
import { combinedTotal } from "./combined-total";
import { dealsTable } from "./deals-table";
import { evidenceTable } from "./evidence-table";
import { exposureTable } from "./exposure-table";
import { figureCellOut, sourceText } from "./figure-argument";
import { type FunctionCall, taking } from "./function-call";
import { agreed, atBound, byLabel, deal, onDay } from "./given-deal";
import { ownDealsArgument } from "./own-deals-argument";
import { historyTable } from "./history-table";
import { scheduleTable } from "./schedule-table";
import { selfTestTable } from "./self-test-table";
import { dealsAndCount } from "./several-deals";
import { simulationTable } from "./simulation-table";
import { termsBlock } from "./terms-block";
import { versionText } from "./version";

/** By what was asked, as typed: finding a company by its name takes longer than all else. */
const knownReports = boundedMemo<number>(1_000); // the figures of a large sheet

export const CALL_TABLE = {
  FIGURE: taking(onDay(byLabel(argumentFields({ deal, figure: text, bound, asOf: optionalDate }))), (call) =>
    figureCellOut(call.deal.given, call.figure, call.bound, call.asOf),
  ),
  SOURCE: taking(onDay(argumentFields({ deal, figure: text, asOf: optionalDate })), (call) =>
    sourceText(call.deal.given, call.figure, call.asOf),
  ),
  DEALS: taking(argumentFields({ contains: optionalText, asOf: optionalDate }), ({ contains, asOf }) =>
    dealsTable(contains, asOf),
  ),
  EVIDENCE: taking(onDay(argumentFields({ deal, figure: optionalText, asOf: optionalDate })), (call) =>
    evidenceTable(call.deal.given, call.figure, call.asOf),
  ),
  COMBINED: taking(dealsAndCount, ({ deals, count }) => combinedTotal(deals, count)),
  ASSUMPTION: taking(argumentFields({ id: text, asOf: optionalDate }), ({ id, asOf }) => assumptionValue(id, asOf)),
  ASSUMPTIONS: taking(argumentFields({ contains: optionalText }), ({ contains }) => assumptionsTable(contains)),
  REPORTED: taking(
    argumentFields({ company: text, metric: text, period: periodEnded }),
    ({ company, metric, period }) =>
      knownReports([company, metric, period].join("\n"), () => reportedNumber(company, metric, period).value),
  ),
  BACKLOG: taking(
    argumentFields({
      party: text,
      asOf: optionalDate,
      period: periodOrYear,
      count: countOrFirm,
      fiscalYearEndMonth,
      side: backlogSide,
      deals: ownDealsArgument,
    }),
    backlogTable,
  ),
  EXPOSURE: taking(
    argumentFields({
      party: text,
      rate,
      asOf: optionalDate,
      spread: optionalNumber,
      recovery: optionalNumber,
      side: backlogSide,
    }),
    exposureTable,
  ),
  HISTORY: taking(argumentFields({ company: text, metric: optionalText }), ({ company, metric }) =>
    historyTable(company, metric),
  ),
  CHANGES: taking(argumentFields({ from: date, to: date, contains: optionalText }), ({ from, to, contains }) =>
    changesTable(from, to, contains),
  ),
  TERMS: taking(agreed(onDay(argumentFields({ deal, asOf: optionalDate }))), (call) =>
    termsBlock(call.deal.contract, call.deal.currency),
  ),
  TERM: taking(
    agreed(argumentFields({ deal, convention, basis })),
    (call) => contractTerm(call.deal.contract, call.convention, call.basis).years,
  ),
  ANNUALSPEND: taking(atBound(argumentFields({ deal, convention, bound, basis })), (call) =>
    annualSpend(call.deal.contract, call.convention, call.basis),
  ),
  SCHEDULE: taking(
    argumentFields({ deal, period: periodOrYear, profile, fiscalYearEndMonth, count, asOf: optionalDate }),
    scheduleTable,
  ),
  CASHFLOW: taking(argumentFields({ deal, period: periodOrMonth, profile, count, asOf: optionalDate }), cashFlowTable),
  RECOGNIZED: taking(argumentFields({ deal, asOf: date, profile, count }), (call) =>
    recognised(call.deal.contract, call.asOf, call.profile, call.count),
  ),
  REMAINING: taking(argumentFields({ deal, asOf: date, profile, count }), (call) =>
    remaining(call.deal.contract, call.asOf, call.profile, call.count),
  ),
  RPOBAND: taking(argumentFields({ deal, asOf: date, fromMonths: number, toMonths: number, profile, count }), (call) =>
    rpoBand(call.deal.contract, bandOf(call), call.profile, call.count),
  ),
  PRESENTVALUE: taking(
    argumentFields({ deal, rate, asOf: optionalDate, period: periodOrMonth, profile, count }),
    (call) => presentValue(call.deal.contract, paymentTerms(call)),
  ),
  MARKTOMARKET: taking(
    argumentFields({
      deal,
      rate,
      decline,
      premium: premiumOrCurve,
      asOf: optionalDate,
      side,
      pricedOn: optionalDate,
      profile,
      count,
    }),
    (call) => markToMarket(call.deal.contract, marketTerms(call)),
  ),
  BREAKEVENDECLINE: taking(
    argumentFields({ deal, rate, premium, asOf: optionalDate, pricedOn: optionalDate, profile, count }),
    (call) => breakevenDecline(call.deal.contract, marketTerms(call)),
  ),
  FORWARDPRICE: taking(
    argumentFields({ nearYears: priceTerm, nearPrice: price, farYears: priceTerm, farPrice: price }),
    forwardPrice,
  ),
  SIMULATE: taking(
    argumentFields({
      deal,
      rate,
      drift,
      volatility,
      paths: optionalNumber,
      seed: optionalNumber,
      asOf: optionalDate,
      premium: optionalPremium,
      side,
      profile,
      pricedOn: optionalDate,
      count,
    }),
    (call) => simulationTable(simulate(call.deal.contract, simulationTerms(call))),
  ),
  GPUHOURPRICE: taking(
    argumentFields({ annualSpend: number, gpus: number, utilization: optionalUtilization }),
    gpuHourPrice,
  ),
  GPUS: taking(
    argumentFields({ annualSpend: number, gpuHourPrice: named("price", price), utilization: optionalUtilization }),
    impliedGpus,
  ),
  MEGAWATTS: taking(argumentFields({ gpus: number, kilowattsPerGpu: number, pue: optionalPue }), megawatts),
  SPENDPERMW: taking(argumentFields({ annualSpend: number, megawatts: number }), (call) =>
    spendPerMegawatt(call.annualSpend, call.megawatts),
  ),
  GPUHOURCOST: taking(
    argumentFields({
      capexPerGpu: number,
      rate,
      lifeYears: life,
      yearlyOpex: optionalNumber,
      utilization: optionalUtilization,
    }),
    gpuHourCost,
  ),
  COMPUTEGROWTH: taking(argumentFields({ years: growing, doublingMonths: number }), ({ years, doublingMonths }) =>
    computeGrowth(years, doublingMonths),
  ),
  CONCENTRATION: taking(argumentFields({ amounts: packedAmounts }), ({ amounts }) => concentration(amounts)),
  CONCENTRATIONRANGE: taking(argumentFields({ shares: named("disclosedShares", disclosedShares) }), ({ shares }) =>
    Object.entries(concentrationRange(shares)),
  ),
  TOPSHARE: taking(argumentFields({ amounts: packedAmounts, n: number }), ({ amounts, n }) => topShare(amounts, n)),
  RENTEDSHARE: taking(argumentFields({ rented: number, owned: number }), ({ rented, owned }) =>
    rentedShare(rented, owned),
  ),
  SELFTEST: taking(argumentFields({}), () => selfTestTable()),
  VERSION: taking(argumentFields({}), () => versionText()),
} satisfies { readonly [Name in FunctionName]: FunctionCall<Calls[Name], unknown> };
