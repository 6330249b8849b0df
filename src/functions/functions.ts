// Every worksheet function of the add-in, one statement each: read cells, call finance or catalog, give back cells.
// The comments below are user interface: Excel shows the text before the first tag and each @param while one types.
// The metadata generator reads syntax: function declarations, plain types, no parameter defaults (Excel sends null).
import { annualSpend } from "../finance/annual-spend";
import { recognised, remaining } from "../finance/recognition";
import { contractTerm } from "../finance/term";
import { boundArgument, conventionArgument, periodArgument, profileArgument } from "./chosen-words";
import { contractArgument, dealArgument } from "./deal-argument";
import { atCell } from "./excel-error";
import { figureCellOut, sourceText } from "./figure-argument";
import { basisArgument, dateArgument, fiscalYearEndMonthArgument, textArgument } from "./optional-arguments";
import { scheduleTable } from "./schedule-table";
import { termsBlock } from "./terms-block";
import { versionText } from "./version";

/**
 * A documented figure of a deal, such as its value, start or end.
 * @customfunction FIGURE FIGURE
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param figure Name of the figure, for example "value", "start", "end" or "term".
 * @param [bound] "base" (default), or the "low" or "high" end of what is documented.
 * @returns The figure: an amount in full US dollars, a date, a number or a text.
 * @example =OFFTAKE.FIGURE("meta-coreweave-2026","value") → 21000000000
 * @example =OFFTAKE.FIGURE("meta-coreweave-2026","start","high") → 31 December 2027: only the year is documented
 */
export function figureCell(deal: unknown[][], figure: string, bound?: string): unknown {
  return atCell(() => figureCellOut(dealArgument(deal), textArgument("figure", figure), boundArgument(bound)));
}

/**
 * Where a documented figure of a deal comes from: grade of evidence, publisher, date and address.
 * @customfunction SOURCE SOURCE
 * @param deal Id of a deal in the catalogue.
 * @param figure Name of the figure, for example "value", "start", "end" or "term".
 * @returns The citation as text.
 * @example =OFFTAKE.SOURCE("meta-coreweave-2026","value") → grade, publisher, date and address of the best source
 */
export function sourceCell(deal: unknown[][], figure: string): string {
  return atCell(() => sourceText(dealArgument(deal), textArgument("figure", figure)));
}

/**
 * The terms of a deal as a block of labels and values, ready to be copied, changed and used in place of its id.
 * @customfunction TERMS TERMS
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @returns Labels in the first column, one column of terms per tranche; what is not documented is blank.
 * @example =OFFTAKE.TERMS("meta-coreweave-2026") → a block of 8 rows and 2 columns
 */
export function termsCell(deal: unknown[][]): unknown[][] {
  return atCell(() => termsBlock(contractArgument(deal)));
}

/**
 * Length of a deal in years.
 * @customfunction TERM TERM
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param [convention] "service" (first to last day of service), "stated" (as the source states it) or "signing" (from signing, else announcement, to the last day). Omitted: the first of these that is documented.
 * @param [basis] Day-count basis 0 to 4, as in YEARFRAC; 0 (30/360) if omitted.
 * @returns Length in years.
 * @example =OFFTAKE.TERM("meta-coreweave-2026","stated") → 6.5
 * @example =OFFTAKE.TERM("meta-coreweave-2026") → 5.9722, from 1 January 2027 to 20 December 2032
 */
export function termCell(deal: unknown[][], convention?: string, basis?: number): number {
  return atCell(() => contractTerm(contractArgument(deal), conventionArgument(convention), basisArgument(basis)).years);
}

/**
 * Implied annual spend of a deal: its committed value divided by its length in years.
 * @customfunction ANNUALSPEND ANNUALSPEND
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param [convention] How the length is counted: "service", "stated" or "signing", as in TERM. Omitted: the first of these that is documented.
 * @param [bound] "base" (default), or the "low" or "high" end of what is documented.
 * @param [basis] Day-count basis 0 to 4, as in YEARFRAC; 0 (30/360) if omitted.
 * @returns Amount a year, in the currency of the value.
 * @example =OFFTAKE.ANNUALSPEND("meta-coreweave-2026","stated") → 3230769230.77, which is 21 billion over 6.5 years
 * @example =OFFTAKE.ANNUALSPEND("meta-coreweave-2026","service") → 3516279069.77
 * @example =OFFTAKE.ANNUALSPEND("meta-coreweave-2026","signing") → 3122676579.93
 */
export function annualSpendCell(deal: unknown[][], convention?: string, bound?: string, basis?: number): number {
  return atCell(() => annualSpend(contractArgument(deal, boundArgument(bound)), conventionArgument(convention), basisArgument(basis)));
}

/**
 * What a deal delivers in each period, to the cent, with the running total and what remains.
 * @customfunction SCHEDULE SCHEDULE
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param [period] "year" (default), "quarter" or "month".
 * @param [profile] "level" (default, the same every day), "ramp" (rising over the ramp months) or "escalating" (growing each contract year by the escalator).
 * @param [fiscalYearEndMonth] Month 1 to 12 in which the fiscal year ends; 12 (calendar year) if omitted.
 * @returns A header row, then one row per period: period, amount, cumulative, remaining.
 * @example =OFFTAKE.SCHEDULE("meta-coreweave-2026","year") → a header and 6 rows, 2027 to 2032, whose amounts sum to 21 billion
 */
export function scheduleCell(deal: unknown[][], period?: string, profile?: string, fiscalYearEndMonth?: number): unknown[][] {
  return atCell(() => scheduleTable(contractArgument(deal), periodArgument(period), profileArgument(profile), fiscalYearEndMonthArgument(fiscalYearEndMonth)));
}

/**
 * What a deal has delivered by the end of a day.
 * @customfunction RECOGNIZED RECOGNIZED
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param asOf Date; its own day of service is included.
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE.
 * @returns Amount recognised to date.
 * @example =OFFTAKE.RECOGNIZED("meta-coreweave-2026",DATE(2026,12,31)) → 0, the day before the start
 */
export function recognizedCell(deal: unknown[][], asOf: number, profile?: string): number {
  return atCell(() => recognised(contractArgument(deal), dateArgument("asOf", asOf), profileArgument(profile)));
}

/**
 * What a deal has still to deliver after the end of a day: its remaining performance obligation.
 * @customfunction REMAINING REMAINING
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param asOf Date; its own day of service is no longer counted.
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE.
 * @returns Amount still to be recognised.
 * @example =OFFTAKE.REMAINING("meta-coreweave-2026",DATE(2026,12,31)) → 21000000000
 */
export function remainingCell(deal: unknown[][], asOf: number, profile?: string): number {
  return atCell(() => remaining(contractArgument(deal), dateArgument("asOf", asOf), profileArgument(profile)));
}

/**
 * Version of the add-in and of the catalogue of deals it holds.
 * @customfunction VERSION VERSION
 * @returns Both versions as text.
 * @example =OFFTAKE.VERSION() → for example "Offtake 0.1.0, catalogue 2026.11.0"
 */
export function versionCell(): string {
  return atCell(() => versionText());
}
