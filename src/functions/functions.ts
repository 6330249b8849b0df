// Every worksheet function of the add-in as Excel is told of it: one statement each, which answers from the call table.
// The comments below are user interface: Excel shows the text before the first tag and each @param while one types.
// The metadata generator reads syntax: function declarations, plain types, no parameter defaults (Excel sends null).
// What a function calculates, and how its arguments are read, stands in call-table.ts; how one is added, in
// docs/adding-a-function.md.
import { answer } from "./answer";

/**
 * A documented figure of a deal, such as its value, start or end.
 * @customfunction FIGURE FIGURE
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param figure Name of the figure, for example "value", "start", "end" or "term".
 * @param [bound] "base" (default), or the "low" or "high" end of what is documented.
 * @param [asOf] Date: uses what had been documented by the end of that day. Omitted: everything documented.
 * @returns The figure: an amount in full US dollars, a date, a number or a text.
 * @example =OFFTAKE.FIGURE("meta-coreweave-2026","value") → 21000000000
 * @example =OFFTAKE.FIGURE("meta-coreweave-2026","start","high") → 31 December 2027: only the year is documented
 * @example =OFFTAKE.FIGURE("meta-coreweave-2026","value","base",DATE(2026,3,30)) → #N/A: the first source is dated 2026-04-09
 */
export function figureCell(deal: unknown[][], figure: string, bound?: string, asOf?: unknown): unknown {
  return answer("FIGURE", [deal, figure, bound, asOf]);
}

/**
 * Where a documented figure of a deal comes from: grade of evidence, publisher, date and address.
 * @customfunction SOURCE SOURCE
 * @param deal Id of a deal in the catalogue.
 * @param figure Name of the figure, for example "value", "start", "end" or "term".
 * @param [asOf] Date: uses what had been documented by the end of that day. Omitted: everything documented.
 * @returns The citation as text.
 * @example =OFFTAKE.SOURCE("meta-coreweave-2026","value") → grade, publisher, date and address of the best source
 */
export function sourceCell(deal: unknown[][], figure: string, asOf?: unknown): string {
  return answer("SOURCE", [deal, figure, asOf]);
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
  return answer("DEALS", [contains, asOf]);
}

/**
 * Every claim about a deal, with its source, date, grade of evidence and precision, and any conflicting evidence.
 * @customfunction EVIDENCE EVIDENCE
 * @param deal Id of a deal in the catalogue.
 * @param [figure] Name of one figure, for example "value". Omitted: all figures of the deal.
 * @param [asOf] Date: uses only what had been documented by the end of that day. Omitted: everything documented.
 * @returns A header row, then one row per claim; the claim that is used is marked "shown".
 * @example =OFFTAKE.EVIDENCE("meta-coreweave-2026","end") → a header and a row for each statement of the last day of service
 */
export function evidenceCell(deal: unknown[][], figure?: string, asOf?: unknown): unknown[][] {
  return answer("EVIDENCE", [deal, figure, asOf]);
}

/**
 * The commitments of several deals added up; refused where something is known to be counted twice, with a warning in WHY where it may be.
 * @customfunction COMBINED COMBINED
 * @param deals Ids of deals in the catalogue, or ranges of ids. Put the word firm, expected or all first to say what counts as owed; needed where firm and other amounts are mixed. Refused: a deal given twice, a total with a part of it, a deal with its replacement, deals of different types.
 * @returns The sum of the contract values in full US dollars, less what is documented to overlap.
 * @example =OFFTAKE.COMBINED("meta-coreweave-2025","meta-coreweave-2026") → 35200000000
 */
export function combinedCell(deals: unknown[][][]): number {
  return answer("COMBINED", deals);
}

/**
 * A sourced market assumption of the catalogue, such as a GPU-hour price, a PUE or an interest rate.
 * @customfunction ASSUMPTION ASSUMPTION
 * @param id Id of an assumption in the catalogue, for example "notes_2031" or "pue_uptime_2025".
 * @param [asOf] Date: #N/A when nothing had been published by the end of that day. Omitted: everything documented.
 * @returns The number in the unit of the assumption, which WHY names; a percentage is a decimal. #N/A where sources give a range only.
 * @example =OFFTAKE.ASSUMPTION("notes_2031") → 0.09, the coupon of CoreWeave's senior notes due 2031
 * @example =OFFTAKE.ASSUMPTION("h100_2023_peak") → #N/A: sources give a range only, from 7 to 12 US dollars a GPU-hour
 * @example =OFFTAKE.ASSUMPTION("notes_2031",DATE(2025,7,24)) → #N/A: the first source is dated 2025-07-25
 */
export function assumptionCell(id: string, asOf?: unknown): number {
  return answer("ASSUMPTION", [id, asOf]);
}

/**
 * The sourced market assumptions of the catalogue, or those that contain certain words, as a table.
 * @customfunction ASSUMPTIONS ASSUMPTIONS
 * @param [contains] Words that must all occur in the assumption's id, name, category or unit, for example "gpu hour". Omitted: every assumption.
 * @returns A header row, then one row per assumption: id, category, name, value, low, high, unit, precision, as of, grade, source. Where sources give a range the value is blank.
 * @example =OFFTAKE.ASSUMPTIONS("notes") → a header and a row for each of CoreWeave's senior notes
 */
export function assumptionsCell(contains?: string): unknown[][] {
  return answer("ASSUMPTIONS", [contains]);
}

/**
 * A figure that a company reported about itself, such as RPO, backlog, revenue or active power.
 * @customfunction REPORTED REPORTED
 * @param company Company by name, ticker or short name, for example "CoreWeave" or "CRWV".
 * @param metric Metric by name, for example "rpo". What it is of, such as a customer or segment, follows a comma: "revenue share, largest customer". RPO and backlog are two metrics.
 * @param [period] Period as printed ("2026Q2", "FY2025"; "FY2027Q1" in the company's own fiscal year), or a date, the last day of the period. Omitted: the latest.
 * @returns The number in full US dollars or megawatts; a percentage is a decimal. #N/A for a period without a figure, and where sources disagree.
 * @example =OFFTAKE.REPORTED("CoreWeave","rpo","2026Q2") → 103700000000
 * @example =OFFTAKE.REPORTED("CRWV","backlog",DATE(2026,6,30)) → 104200000000
 * @example =OFFTAKE.REPORTED("CoreWeave","rpo","2025Q2") → #N/A: none is documented for that quarter
 */
export function reportedCell(company: string, metric: string, period?: unknown): number {
  return answer("REPORTED", [company, metric, period]);
}

/**
 * What is still owed under the documented deals of a company and when, beside what it reported: deal by deal, by kind, and in total as a range.
 * @customfunction BACKLOG BACKLOG
 * @param party Company by name, ticker or short name, for example "CoreWeave" or "CRWV"; with deals of your own, a party of theirs.
 * @param [asOf] Date: what is still owed at the end of that day. Omitted: the day on which the catalogue was compiled; needed with deals of your own.
 * @param [period] "year" (default), "quarter" or "month"; ten years of them, and the rest as "later".
 * @param [count] "firm" (default), "expected" or "all".
 * @param [fiscalYearEndMonth] Month in which the fiscal year ends, 1 to 12. Omitted: 12.
 * @param [side] "provider" (default): deals in which the party sells; "customer": in which it buys; "both": the two listed separately, never added.
 * @param [deals] Deals of your own in place of the catalogue: a range with a header row, a provider and a customer column, and columns of terms.
 * @returns A header row, a row per deal, a sum per kind, three totals, reported figures. Blank where nothing is known; the last column says why.
 * @example =OFFTAKE.BACKLOG("CoreWeave",DATE(2026,6,30)) → $21 bn with a schedule, up to $42.6 bn without one; reported RPO $103.7 bn
 * @example =OFFTAKE.BACKLOG("OpenAI",DATE(2026,6,30),"year","firm",12,"customer") → what OpenAI owes its providers, by year
 */
export function backlogCell(
  party: string,
  asOf?: unknown,
  period?: string,
  count?: string,
  fiscalYearEndMonth?: unknown,
  side?: string,
  deals?: unknown[][],
): unknown[][] {
  return answer("BACKLOG", [party, asOf, period, count, fiscalYearEndMonth, side, deals]);
}

/**
 * What is owed between a company and each counterparty under its documented deals: firm, all, present value, expected loss, backstops.
 * @customfunction EXPOSURE EXPOSURE
 * @param party Company by name, ticker or short name, for example "CoreWeave" or "CRWV".
 * @param rate Discount rate per year, for example 9%.
 * @param [asOf] Date: what is still owed at the end of that day. Omitted: the day on which the catalogue was compiled.
 * @param [spread] Annual credit spread of the payer, for example 2%: the counterparties, or with side "customer" the party itself. Omitted: no expected loss.
 * @param [recovery] Share recovered in a default, for example 40%. Omitted: 40%, the customary assumption for senior debt.
 * @param [side] "provider" (default): what customers owe the party; "customer": what it owes its providers; "both": the two listed separately, never added.
 * @returns A header row, then one row per counterparty and the total; nothing is netted. Blank where nothing is known; the last column says why.
 * @example =OFFTAKE.EXPOSURE("CoreWeave",9%,DATE(2026,6,30),2%) → Meta Platforms: firm $21 bn, and $14.2 bn at most without a schedule
 */
export function exposureCell(
  party: string,
  rate: unknown,
  asOf?: unknown,
  spread?: unknown,
  recovery?: unknown,
  side?: string,
): unknown[][] {
  return answer("EXPOSURE", [party, rate, asOf, spread, recovery, side]);
}

/**
 * What a company reported about itself, by metric and period, as a table; a period without a figure has no row.
 * @customfunction HISTORY HISTORY
 * @param company Company by name, ticker or short name, for example "CoreWeave" or "CRWV".
 * @param [metric] Metric by name, for example "rpo"; what it is of, such as a customer or segment, may follow a comma. Omitted: everything reported.
 * @returns A header row, then one row per figure: metric, period end, kind, value, unit, precision, grade, source. Where sources disagree each number has its row.
 * @example =OFFTAKE.HISTORY("CoreWeave","rpo") → a header and a row for each quarter's end with a documented RPO
 */
export function historyCell(company: string, metric?: string): unknown[][] {
  return answer("HISTORY", [company, metric]);
}

/**
 * The documented figures that newer sources changed or added between two days, as a table.
 * @customfunction CHANGES CHANGES
 * @param from Earlier day: what was documented by the end of it.
 * @param to Later day: compared with what was documented by the end of this one.
 * @param [contains] Words that must all occur in the deal's name, parties, type, chips or years, for example "nebius". Omitted: every deal.
 * @returns A header row, then one row per figure: deal, figure, on, was, now, source. Blank where nothing was documented, or where sources disagree now.
 * @example =OFFTAKE.CHANGES(DATE(2026,4,29),DATE(2026,4,30),"nebius") → what Nebius' 20-F of 30 April 2026 changed
 */
export function changesCell(from: unknown, to: unknown, contains?: string): unknown[][] {
  return answer("CHANGES", [from, to, contains]);
}

/**
 * The terms of a deal as a block of labels and values, ready to be copied, changed and used in place of its id.
 * @customfunction TERMS TERMS
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param [asOf] Date: the terms as they had been documented by the end of that day. Omitted: everything documented.
 * @returns Labels in the first column, one column of terms per tranche; what is not documented is blank. Every function gives the same result for the block as for the deal.
 * @example =OFFTAKE.TERMS("meta-coreweave-2026") → a block of 26 rows and 2 columns
 */
export function termsCell(deal: unknown[][], asOf?: unknown): unknown[][] {
  return answer("TERMS", [deal, asOf]);
}

/**
 * Length of a deal in years.
 * @customfunction TERM TERM
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param [convention] "service" (first to last day of service), "stated" (as the source states it) or "signing" (from signing, else announcement, to the last day). Omitted: the deal’s own convention. That is "stated" where a filing or the company gives the term and the start is known by year only, else the first of the three that is documented.
 * @param [basis] Day-count basis 0 to 4, as in YEARFRAC; 0 (30/360) if omitted.
 * @returns Length in years.
 * @example =OFFTAKE.TERM("meta-coreweave-2026","stated") → 6.5
 * @example =OFFTAKE.TERM("meta-coreweave-2026") → 5.9722, from 1 January 2027 to 20 December 2032
 */
export function termCell(deal: unknown[][], convention?: string, basis?: unknown): number {
  return answer("TERM", [deal, convention, basis]);
}

/**
 * Implied annual spend of a deal: its committed value divided by its length in years, or 12 monthly fees where a fee is stated. Options and contingent parts are left out.
 * @customfunction ANNUALSPEND ANNUALSPEND
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param [convention] How the length is counted: "service", "stated" or "signing", as in TERM. Omitted: the deal’s own convention, as in TERM.
 * @param [bound] "base" (default), or the "low" or "high" end of what is documented.
 * @param [basis] Day-count basis 0 to 4, as in YEARFRAC; 0 (30/360) if omitted.
 * @returns Amount per year, in the currency of the value.
 * @example =OFFTAKE.ANNUALSPEND("meta-coreweave-2026","stated") → 3230769230.77, which is 21 billion over 6.5 years
 * @example =OFFTAKE.ANNUALSPEND("meta-coreweave-2026","service") → 3516279069.77
 * @example =OFFTAKE.ANNUALSPEND("meta-coreweave-2026","signing") → 3122676579.93
 */
export function annualSpendCell(deal: unknown[][], convention?: string, bound?: string, basis?: unknown): number {
  return answer("ANNUALSPEND", [deal, convention, bound, basis]);
}

/**
 * What a deal delivers in each period, to the cent, with the running total and what remains.
 * @customfunction SCHEDULE SCHEDULE
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param [period] "year" (default), "quarter" or "month".
 * @param [profile] "level" (default, the same every day), "ramp" (rising over the ramp months) or "escalating" (growing each contract year by the escalator).
 * @param [fiscalYearEndMonth] Month 1 to 12 in which the fiscal year ends; 12 (calendar year) if omitted.
 * @param [count] What counts as owed: "firm" (default), "expected" (firm, and the rest by its probability) or "all".
 * @param [asOf] Date at which it is decided what counts as owed (notice, options). Omitted: inception (the day of signing, else of announcement), else the day before the start.
 * @returns A header row, then one row per period: period, amount, cumulative, remaining.
 * @example =OFFTAKE.SCHEDULE("meta-coreweave-2026","year") → a header and 6 rows, 2027 to 2032, whose amounts sum to 21 billion
 */
export function scheduleCell(
  deal: unknown[][],
  period?: string,
  profile?: string,
  fiscalYearEndMonth?: unknown,
  count?: string,
  asOf?: unknown,
): unknown[][] {
  return answer("SCHEDULE", [deal, period, profile, fiscalYearEndMonth, count, asOf]);
}

/**
 * The dated payments of a deal; XNPV over the columns date and net gives PRESENTVALUE.
 * @customfunction CASHFLOW CASHFLOW
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param [period] How often payments fall due, at the end of each period: "month" (default), "quarter" or "year".
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE.
 * @param [count] What counts as owed: "firm" (default), "expected" (firm, and the rest by its probability) or "all".
 * @param [asOf] Date of the first row; only payments after it are listed. Omitted: the day before service, or before the first prepayment if earlier.
 * @returns A header row, a row of 0 on the as-of date, then one row per day and kind: date, charge, prepayment, credit, net, kind.
 * @example =OFFTAKE.CASHFLOW("meta-coreweave-2026","year") → a header, 31 December 2026 with 0 and a row for each of 6 years
 */
export function cashFlowCell(
  deal: unknown[][],
  period?: string,
  profile?: string,
  count?: string,
  asOf?: unknown,
): unknown[][] {
  return answer("CASHFLOW", [deal, period, profile, count, asOf]);
}

/**
 * What a deal has delivered by the end of a day.
 * @customfunction RECOGNIZED RECOGNIZED
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param asOf Date; service on that day is included.
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE.
 * @param [count] What counts as owed: "firm" (default), "expected" (firm, and the rest by its probability) or "all".
 * @returns Amount recognised to date; 0 before inception.
 * @example =OFFTAKE.RECOGNIZED("meta-coreweave-2026",DATE(2026,12,31)) → 0, the day before the start
 */
export function recognizedCell(deal: unknown[][], asOf: unknown, profile?: string, count?: string): number {
  return answer("RECOGNIZED", [deal, asOf, profile, count]);
}

/**
 * What a deal still has to deliver after the end of a day: its remaining performance obligation.
 * @customfunction REMAINING REMAINING
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param asOf Date; service on that day is excluded.
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE.
 * @param [count] What counts as owed: "firm" (default), "expected" (firm, and the rest by its probability) or "all".
 * @returns Amount still to be recognised; 0 before inception.
 * @example =OFFTAKE.REMAINING("meta-coreweave-2026",DATE(2026,12,31)) → 21000000000
 */
export function remainingCell(deal: unknown[][], asOf: unknown, profile?: string, count?: string): number {
  return answer("REMAINING", [deal, asOf, profile, count]);
}

/**
 * The part of a deal's remaining obligation that falls due in a band of months after a day.
 * @customfunction RPOBAND RPOBAND
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param asOf Date from which the band is counted; service on that day is excluded.
 * @param fromMonths Months after asOf at which the band begins: 0 for what is due next.
 * @param toMonths Months after asOf at which the band ends; 0 to 12 is the current part. A number beyond the end takes all that is left.
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE.
 * @param [count] What counts as owed: "firm" (default), "expected" (firm, and the rest by its probability) or "all".
 * @returns Amount due in the band; adjacent bands add up to REMAINING. From a month end, bands end on month ends.
 * @example =OFFTAKE.RPOBAND("meta-coreweave-2026",DATE(2026,12,31),0,12) → 3514442916.09, which is 365 of 2,181 days
 */
export function rpoBandCell(
  deal: unknown[][],
  asOf: unknown,
  fromMonths: unknown,
  toMonths: unknown,
  profile?: string,
  count?: string,
): number {
  return answer("RPOBAND", [deal, asOf, fromMonths, toMonths, profile, count]);
}

/**
 * Present value of what is still to be paid under a deal, as XNPV gives it over the same payments.
 * @customfunction PRESENTVALUE PRESENTVALUE
 * @param deal Id of a deal in the catalogue, or a range of labelled terms. A prepayment counts when it is paid and is credited against later payments.
 * @param rate Discount rate per year, effective, for example 8%.
 * @param [asOf] Date to which payments are discounted; only payments after it count. Omitted: the day before service, or before the first prepayment if earlier.
 * @param [period] How often payments fall due, at the end of each period: "month" (default), "quarter" or "year".
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE.
 * @param [count] What counts as owed: "firm" (default), "expected" (firm, and the rest by its probability) or "all".
 * @returns Present value, in the currency of the value.
 * @example =OFFTAKE.PRESENTVALUE("meta-coreweave-2026",8%) → 16779587130.46
 * @example =OFFTAKE.PRESENTVALUE("meta-coreweave-2026",0%) → 21000000000.00, which is all of it
 */
export function presentValueCell(
  deal: unknown[][],
  rate: unknown,
  asOf?: unknown,
  period?: string,
  profile?: string,
  count?: string,
): number {
  return answer("PRESENTVALUE", [deal, rate, asOf, period, profile, count]);
}

/**
 * Value of a deal's locked price against a market price that falls steadily or follows a curve: positive is a gain.
 * @customfunction MARKTOMARKET MARKTOMARKET
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param rate Discount rate per year, effective, for example 8%.
 * @param decline Share by which the market price falls each year, for example 20%; below 0 it rises. Or a curve: two columns, dates or years from asOf, and the market price; where the terms state no price, market price ÷ contract price. Your assumption: there is no default.
 * @param [premium] Market price over contract price on pricedOn, less 1: 10% when the market starts 10% above the contract. 0 if omitted; leave out with a curve.
 * @param [asOf] Date of the valuation; only payments after it count. Omitted: the day before the start.
 * @param [side] Whose gain is positive: "buyer" (default), the customer, or "seller", the provider.
 * @param [pricedOn] Date on which the market price was the contract price × (1 + premium). Omitted: inception (the day of signing, else of announcement), or asOf if that is earlier.
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE: an escalator raises the contract price.
 * @param [count] What counts as owed: "firm" (default), "expected" (firm, and the rest by its probability) or "all".
 * @returns Value of the contract against the market, in the currency of the value.
 * @example =OFFTAKE.MARKTOMARKET("meta-coreweave-2026",8%,20%) → -8631380922.48, a loss to the buyer, who could have bought for less
 * @example =OFFTAKE.MARKTOMARKET("meta-coreweave-2026",8%,20%,0,DATE(2026,12,31),"buyer",DATE(2026,12,31)) → -7139601099.24, with the market at the contract price on 31 December 2026
 * @example =OFFTAKE.MARKTOMARKET("meta-coreweave-2026",8%,0%) → 0, the market price stays at the contract price
 */
export function markToMarketCell(
  deal: unknown[][],
  rate: unknown,
  decline: unknown,
  premium?: unknown,
  asOf?: unknown,
  side?: string,
  pricedOn?: unknown,
  profile?: string,
  count?: string,
): number {
  return answer("MARKTOMARKET", [deal, rate, decline, premium, asOf, side, pricedOn, profile, count]);
}

/**
 * Yearly decline of the market price at which a deal is worth neither more nor less than the market.
 * @customfunction BREAKEVENDECLINE BREAKEVENDECLINE
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param rate Discount rate per year, effective, for example 8%.
 * @param premium Market price over contract price on pricedOn, less 1: 10% when the market starts 10% above the contract.
 * @param [asOf] Date of the valuation; only payments after it count. Omitted: the day before the start.
 * @param [pricedOn] Date on which the market price was the contract price × (1 + premium). Omitted: inception (the day of signing, else of announcement), or asOf if that is earlier.
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE: an escalator raises the contract price.
 * @param [count] What counts as owed: "firm" (default), "expected" (firm, and the rest by its probability) or "all".
 * @returns Annual decline as a decimal; below 0 the market would have to rise. #NUM! when there is none.
 * @example =OFFTAKE.BREAKEVENDECLINE("meta-coreweave-2026",8%,25%) → 0.06245
 */
export function breakevenDeclineCell(
  deal: unknown[][],
  rate: unknown,
  premium: unknown,
  asOf?: unknown,
  pricedOn?: unknown,
  profile?: string,
  count?: string,
): number {
  return answer("BREAKEVENDECLINE", [deal, rate, premium, asOf, pricedOn, profile, count]);
}

/**
 * Forward price implied by the prices of a shorter and a longer term.
 * @customfunction FORWARDPRICE FORWARDPRICE
 * @param nearYears Length of the shorter term in years, for example 1.
 * @param nearPrice Price quoted for the shorter term, for example 7.20 an hour.
 * @param farYears Length of the longer term in years, for example 3.
 * @param farPrice Price quoted for the longer term, for example 5.40 an hour.
 * @returns Price of the time between the two, in the unit of the prices.
 * @example =OFFTAKE.FORWARDPRICE(1,7.2,3,5.4) → 4.50, for years two and three
 */
export function forwardPriceCell(nearYears: unknown, nearPrice: unknown, farYears: unknown, farPrice: unknown): number {
  return answer("FORWARDPRICE", [nearYears, nearPrice, farYears, farPrice]);
}

/**
 * Distribution of a deal's mark-to-market when the market price moves at random; the same seed gives the same result everywhere.
 * @customfunction SIMULATE SIMULATE
 * @param deal Id of a deal in the catalogue, or a range of labelled terms.
 * @param rate Discount rate per year, effective, for example 8%.
 * @param drift Annual growth of the expected market price: at -20% it falls by 20% each year. Your assumption: there is no default.
 * @param volatility Standard deviation of the yearly change of the market price, for example 40%. Your assumption: there is no default.
 * @param [paths] Number of price paths, rounded up to an even number (paths run in antithetic pairs), at most 1,000,000; 10,000 if omitted.
 * @param [seed] Whole number from which the random numbers are made; 1 if omitted.
 * @param [asOf] Date of the valuation; only payments after it count. Omitted: the day before the start.
 * @param [premium] Market price over contract price on pricedOn, less 1. 0 if omitted.
 * @param [side] Whose gain is positive: "buyer" (default), the customer, or "seller", the provider.
 * @param [profile] "level" (default), "ramp" or "escalating", as in SCHEDULE: an escalator raises the contract price.
 * @param [pricedOn] Date on which the market price was the contract price × (1 + premium). Omitted: inception (the day of signing, else of announcement), or asOf if that is earlier.
 * @param [count] What counts as owed: "firm" (default), "expected" (firm, and the rest by its probability) or "all".
 * @returns Rows of a label and a value: percentiles, mean, its standard error, chance of loss, paths and seed.
 * @example =OFFTAKE.SIMULATE("meta-coreweave-2026",8%,-10%,40%) → 10 rows, from the 5th percentile to the seed
 */
export function simulateCell(
  deal: unknown[][],
  rate: unknown,
  drift: unknown,
  volatility: unknown,
  paths?: unknown,
  seed?: unknown,
  asOf?: unknown,
  premium?: unknown,
  side?: string,
  profile?: string,
  pricedOn?: unknown,
  count?: string,
): unknown[][] {
  return answer("SIMULATE", [
    deal,
    rate,
    drift,
    volatility,
    paths,
    seed,
    asOf,
    premium,
    side,
    profile,
    pricedOn,
    count,
  ]);
}

/**
 * Price of one GPU for one hour that an annual spend implies, over 8,760 hours a year.
 * @customfunction GPUHOURPRICE GPUHOURPRICE
 * @param annualSpend Amount paid per year.
 * @param gpus Number of GPUs paid for.
 * @param [utilization] Share of the hours that are paid for, for example 85%; 100% if omitted.
 * @returns Price of a GPU-hour.
 * @example =OFFTAKE.GPUHOURPRICE(1940000000,76000) → 2.914, as published for IREN and Microsoft
 */
export function gpuHourPriceCell(annualSpend: unknown, gpus: unknown, utilization?: unknown): number {
  return answer("GPUHOURPRICE", [annualSpend, gpus, utilization]);
}

/**
 * Number of GPUs that an annual spend pays for at a price, over 8,760 hours a year: a scenario, not a documented figure.
 * @customfunction GPUS GPUS
 * @param annualSpend Amount paid per year.
 * @param price Price of one GPU for one hour.
 * @param [utilization] Share of the hours that are paid for, for example 85%; 100% if omitted.
 * @returns Number of GPUs, not rounded.
 * @example =OFFTAKE.GPUS(1940000000,2.914) → 75999.0, about the 76,000 documented
 */
export function gpusCell(annualSpend: unknown, price: unknown, utilization?: unknown): number {
  return answer("GPUS", [annualSpend, price, utilization]);
}

/**
 * Power that a number of GPUs needs: critical IT power, or with a PUE the gross power of the site.
 * @customfunction MEGAWATTS MEGAWATTS
 * @param gpus Number of GPUs.
 * @param kilowattsPerGpu IT power of one GPU with its share of server, network and storage, in kilowatts.
 * @param [pue] Power usage effectiveness, site power over IT power, 1 or more. Omitted: critical IT power.
 * @returns Megawatts.
 * @example =OFFTAKE.MEGAWATTS(76000,2.632) → 200.03, critical IT
 * @example =OFFTAKE.MEGAWATTS(76000,2.632,1.3) → 260.04, gross
 */
export function megawattsCell(gpus: unknown, kilowattsPerGpu: unknown, pue?: unknown): number {
  return answer("MEGAWATTS", [gpus, kilowattsPerGpu, pue]);
}

/**
 * Annual spend for each megawatt contracted.
 * @customfunction SPENDPERMW SPENDPERMW
 * @param annualSpend Amount paid per year.
 * @param megawatts Megawatts contracted; compare deals only when all state critical IT or all gross power.
 * @returns Amount per MW-year.
 * @example =OFFTAKE.SPENDPERMW(1940000000,200) → 9700000
 */
export function spendPerMwCell(annualSpend: unknown, megawatts: unknown): number {
  return answer("SPENDPERMW", [annualSpend, megawatts]);
}

/**
 * Cost of one sold GPU-hour: the price at which the owner of a GPU just earns a rate of return, over 8,760 hours a year.
 * @customfunction GPUHOURCOST GPUHOURCOST
 * @param capexPerGpu Purchase of one GPU with its share of everything bought with it.
 * @param rate Return the owner needs per year, for example 10%.
 * @param lifeYears Life of the GPU in years; no residual value.
 * @param [yearlyOpex] Power, site, staff and repairs of one GPU per year; 0 if omitted.
 * @param [utilization] Share of the hours that are sold, for example 85%; 100% if omitted.
 * @returns Cost of a GPU-hour.
 * @example =OFFTAKE.GPUHOURCOST(250000/3,10%,5,0,85%) → 2.952339967709, as published
 */
export function gpuHourCostCell(
  capexPerGpu: unknown,
  rate: unknown,
  lifeYears: unknown,
  yearlyOpex?: unknown,
  utilization?: unknown,
): number {
  return answer("GPUHOURCOST", [capexPerGpu, rate, lifeYears, yearlyOpex, utilization]);
}

/**
 * Growth multiple over a number of years at a given doubling time in months.
 * @customfunction COMPUTEGROWTH COMPUTEGROWTH
 * @param years Length in years; negative years look back.
 * @param doublingMonths Months in which it doubles, for example 6.
 * @returns A multiple: 4 is four times as large.
 * @example =OFFTAKE.COMPUTEGROWTH(1,6) → 4
 */
export function computeGrowthCell(years: unknown, doublingMonths: unknown): number {
  return answer("COMPUTEGROWTH", [years, doublingMonths]);
}

/**
 * Herfindahl-Hirschman index of a set of customers or suppliers: 10,000 is one alone, 10,000 / n is n of equal size.
 * @customfunction CONCENTRATION CONCENTRATION
 * @param amounts Range of amounts or shares that make up the whole, in one unit, in any order; blank cells are skipped.
 * @returns Index from 0 to 10,000.
 * @example =OFFTAKE.CONCENTRATION({20,30,50}) → 3800
 */
export function concentrationCell(amounts: unknown[][]): number {
  return answer("CONCENTRATION", [amounts]);
}

/**
 * Lowest and highest Herfindahl-Hirschman index that the disclosed shares of the largest customers allow.
 * @customfunction CONCENTRATIONRANGE CONCENTRATIONRANGE
 * @param disclosedShares Range of the largest shares, one for each customer, as fractions of the whole (62% is 0.62); blank cells are skipped.
 * @returns Two rows of a label and a value: low and high.
 * @example =OFFTAKE.CONCENTRATIONRANGE({0.62,0.15}) → low 4069 and high 4358
 */
export function concentrationRangeCell(disclosedShares: unknown[][]): unknown[][] {
  return answer("CONCENTRATIONRANGE", [disclosedShares]);
}

/**
 * Share of the largest customers or suppliers in the sum of all.
 * @customfunction TOPSHARE TOPSHARE
 * @param amounts Range of amounts in one unit, in any order; blank cells are skipped.
 * @param n How many of the largest are taken, for example 2.
 * @returns Share from 0 to 1.
 * @example =OFFTAKE.TOPSHARE({20,30,50},2) → 0.8
 */
export function topShareCell(amounts: unknown[][], n: unknown): number {
  return answer("TOPSHARE", [amounts, n]);
}

/**
 * Share of capacity that is rented rather than owned.
 * @customfunction RENTEDSHARE RENTEDSHARE
 * @param rented Rented capacity, in megawatts, GPUs or currency per year.
 * @param owned Owned capacity, in the same unit.
 * @returns Share from 0 to 1.
 * @example =OFFTAKE.RENTEDSHARE(300,900) → 0.25
 */
export function rentedShareCell(rented: unknown, owned: unknown): number {
  return answer("RENTEDSHARE", [rented, owned]);
}

/**
 * What is behind a result, or behind an error, in words: formula, convention, inputs and their sources.
 * @customfunction WHY WHY
 * @param functionName Name of the function to explain, for example "ANNUALSPEND".
 * @param [args] The same arguments as the function has, in the same order.
 * @returns One sentence or a few.
 * @example =OFFTAKE.WHY("ANNUALSPEND","meta-coreweave-2026","stated") → the value with its source, the stated length with its source, and their quotient
 * @example =OFFTAKE.WHY("TERM","meta-coreweave-2025","service") → why it is #N/A, and what to do
 */
export function whyCell(functionName: string, args?: unknown[][][]): string {
  return answer("WHY", [functionName, ...(args ?? [])]);
}

/**
 * Published numbers, and numbers worked out by hand from published ones, recomputed in this workbook and compared to their last digit.
 * @customfunction SELFTEST SELFTEST
 * @returns A line that says whether all agree, a header, then one row per example: example, what, expected, got, difference, agrees, source, tolerance, unit.
 * @example =OFFTAKE.SELFTEST() → "All 24 recomputed examples agree" above a table of them
 */
export function selfTestCell(): unknown[][] {
  return answer("SELFTEST", []);
}

/**
 * Version of the add-in and of the catalogue of deals it holds.
 * @customfunction VERSION VERSION
 * @returns Both versions as text.
 * @example =OFFTAKE.VERSION() → "Offtake …, catalogue …", each with its version
 */
export function versionCell(): string {
  return answer("VERSION", []);
}
