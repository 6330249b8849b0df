// Every worksheet function of the add-in, one statement each: read cells, call finance or catalog, give back cells.
// The comments below are user interface: Excel shows the text before the first tag and each @param while one types.
// The metadata generator reads syntax: function declarations, plain types, no parameter defaults (Excel sends null).
import { combinedCommitment } from "../catalog/combined";
import { annualSpend } from "../finance/annual-spend";
import { recognised, remaining } from "../finance/recognition";
import { contractTerm } from "../finance/term";
import { boundArgument, conventionArgument, periodArgument, profileArgument } from "./chosen-words";
import { contractArgument, dealArgument } from "./deal-argument";
import { atCell } from "./excel-error";
import { dealsTable } from "./deals-table";
import { evidenceTable } from "./evidence-table";
import { figureCellOut, sourceText } from "./figure-argument";
import {
  basisArgument,
  dateArgument,
  fiscalYearEndMonthArgument,
  optionalDateArgument,
  optionalTextArgument,
  textArgument,
} from "./optional-arguments";
import { scheduleTable } from "./schedule-table";
import { severalDeals } from "./several-deals";
import { termsBlock } from "./terms-block";
import { versionText } from "./version";

/**
 * A documented figure of a deal, such as its value, start or end.
 * @customfunction FIGURE FIGURE
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param figure Name of the figure, for example "value", "start", "end" or "term".
 * @param [bound] "base" (default), or the "low" or "high" end of what is documented.
 * @param [asOf] Date: answers with what was documented at the end of that day. Omitted: everything documented.
 * @returns The figure: an amount in full US dollars, a date, a number or a text.
 * @example =OFFTAKE.FIGURE("meta-coreweave-2026","value") → 21000000000
 * @example =OFFTAKE.FIGURE("meta-coreweave-2026","start","high") → 31 December 2027: only the year is documented
 * @example =OFFTAKE.FIGURE("meta-coreweave-2026","value","base",DATE(2026,3,30)) → #N/A: the first source is of 2026-04-09
 */
export function figureCell(deal: unknown[][], figure: string, bound?: string, asOf?: unknown): unknown {
  return atCell(() => figureCellOut(dealArgument(deal), textArgument("figure", figure), boundArgument(bound), optionalDateArgument("asOf", asOf)));
}

/**
 * Where a documented figure of a deal comes from: grade of evidence, publisher, date and address.
 * @customfunction SOURCE SOURCE
 * @param deal Id of a deal in the catalogue.
 * @param figure Name of the figure, for example "value", "start", "end" or "term".
 * @param [asOf] Date: answers with what was documented at the end of that day. Omitted: everything documented.
 * @returns The citation as text.
 * @example =OFFTAKE.SOURCE("meta-coreweave-2026","value") → grade, publisher, date and address of the best source
 */
export function sourceCell(deal: unknown[][], figure: string, asOf?: unknown): string {
  return atCell(() => sourceText(dealArgument(deal), textArgument("figure", figure), optionalDateArgument("asOf", asOf)));
}

/**
 * The deals of the catalogue, or those that contain certain words, as a table.
 * @customfunction DEALS DEALS
 * @param [contains] Words that must all occur in the deal's name, parties, type, chips or years, for example "coreweave 2026". Omitted: every deal.
 * @param [asOf] Date: only deals documented by the end of that day, as they were documented then. Omitted: everything documented.
 * @returns A header row, then one row per deal: id, provider, customer, type, announced, value, end; #N/A where nothing is documented.
 * @example =OFFTAKE.DEALS("meta coreweave") → a header and the two deals between Meta and CoreWeave
 * @example =OFFTAKE.DEALS("meta coreweave",DATE(2026,3,30)) → a header and the deal of 2025 only
 */
export function dealsCell(contains?: string, asOf?: unknown): unknown[][] {
  return atCell(() => dealsTable(optionalTextArgument("contains", contains), optionalDateArgument("asOf", asOf)));
}

/**
 * Every claim about a deal, with its source, date, grade of evidence and precision, and what speaks against it.
 * @customfunction EVIDENCE EVIDENCE
 * @param deal Id of a deal in the catalogue.
 * @param [figure] Name of one figure, for example "value". Omitted: all figures of the deal.
 * @param [asOf] Date: only what was documented at the end of that day. Omitted: everything documented.
 * @returns A header row, then one row per claim; the claim that is used is marked "shown".
 * @example =OFFTAKE.EVIDENCE("meta-coreweave-2026","end") → a header and a row for each statement of the last day of service
 */
export function evidenceCell(deal: unknown[][], figure?: string, asOf?: unknown): unknown[][] {
  return atCell(() => evidenceTable(dealArgument(deal), optionalTextArgument("figure", figure), optionalDateArgument("asOf", asOf)));
}

/**
 * The commitments of several deals added up, refused where something would be counted twice.
 * @customfunction COMBINED COMBINED
 * @param deals Ids of deals in the catalogue, or ranges of ids. A deal given twice, a total together with a part of it, a deal together with the one that replaced it, and deals of different types are refused.
 * @returns The sum of the contract values in full US dollars, less what is documented to overlap.
 * @example =OFFTAKE.COMBINED("meta-coreweave-2025","meta-coreweave-2026") → 35200000000
 */
export function combinedCell(deals: unknown[][][]): number {
  return atCell(() => combinedCommitment(severalDeals(deals)).total);
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
