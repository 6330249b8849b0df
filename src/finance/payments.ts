import type { Contract } from "./contract";
import { FinanceError } from "./errors";
import { keptFlows } from "./kept-flows";
import { type Period, type PeriodGrid, periodGrid } from "./period";
import { type CreditMonths, creditedCents, prepaymentOf } from "./prepayment";
import type { Profile } from "./profile";
import { schedule } from "./schedule";
import { isoFromSerial, LAST_SERIAL, wholeDay } from "./serial-date";
import { servicePeriod, trancheName, tranchesOf } from "./tranche";
import type { SerialDate } from "./units";
import type { DatedFlow } from "./xnpv";

/** How the payments of a contract are cut: by month, level and calendar years unless said otherwise. */
export interface PaymentTerms {
  readonly period?: Period | undefined;
  readonly profile?: Profile | undefined;
  readonly fiscalYearEndMonth?: number | undefined;
  /** Where the source states in which months of service a prepayment is credited; else against all charges from the day it is paid. */
  readonly credited?: CreditMonths | undefined;
}

/** What is still to be paid after a day. */
export interface RemainingFlows {
  readonly asOf: SerialDate;
  readonly flows: readonly DatedFlow[];
}

/**
 * What each period's service costs, due on the last day of the period: in arrears.
 *
 *     the amounts of `schedule`, dated with the calendar (or fiscal) end of their month, quarter or year
 *
 * Shape:  by date; a period without an amount is left out. The last one falls on the end of its period too, also when
 *         service ends before: a contract to 20 December pays its last month on the 31st. They sum to the committed value
 *         to the cent.
 * Units:  currency; dates as serials.
 * Errors: as `schedule`; "domain" when the last period ends after 9999.
 * Source: design rule "As of": payments fall on period ends, in arrears.
 */
export function charges(contract: Contract, terms: PaymentTerms = {}): readonly DatedFlow[] {
  return keptFlows(contract, keyOf("charges", terms), () => {
    const { dates, cents } = chargesInCents(contract, terms, gridOf(terms));
    return flowsOf(dates, cents);
  });
}

/**
 * What is paid under a contract and when: its charges, less the credit for what was prepaid, and the prepayments.
 *
 * Shape:  by date, a prepayment before a charge of the same day; nothing of 0. They sum to the committed value to the
 *         cent: a prepayment is part of it and comes back as credit against the charges of its own tranche from that day
 *         on, in proportion to them (see `creditedCents`). Without prepayments these are the charges.
 * Units:  currency; dates as serials; a prepayment falls on the day of signing, else on the first day of service.
 * Errors: as `charges`; "domain" for a prepayment below 0, above the value of its tranche, or above the payments it can be
 *         credited against.
 * Source: design rules "Periods" and "As of".
 */
export function payments(contract: Contract, terms: PaymentTerms = {}): readonly DatedFlow[] {
  return keptFlows(contract, keyOf("payments", terms), () => paymentsMade(contract, terms));
}

function paymentsMade(contract: Contract, terms: PaymentTerms): DatedFlow[] {
  const grid = gridOf(terms);
  const { dates, cents, first } = chargesInCents(contract, terms, grid);
  const prepaid: DatedFlow[] = [];
  contract.tranches.forEach((tranche, index) => {
    if (tranche.prepayment === null) return;
    const name = trancheName(contract, index);
    const service = servicePeriod(tranche, name);
    const own = chargesInCents({ name, tranches: [tranche] }, terms, grid);
    const prepayment = prepaymentOf(tranche, service, own.cents.reduce((sum, each) => sum + each, 0), name);
    if (prepayment === null) return;
    prepaid.push({ date: prepayment.date, amount: prepayment.cents / 100 });
    const credits = creditedCents(prepayment, own, { start: service.start, months: terms.credited }, name);
    credits.forEach((credit, row) => (cents[own.first - first + row] = (cents[own.first - first + row] ?? 0) - credit));
  });
  const later = flowsOf(dates, cents);
  return prepaid.length === 0 ? later : [...prepaid, ...later].sort((one, other) => one.date - other.date);
}

/**
 * The day a contract is seen from when none is given: the day before its first day of service.
 *
 * Errors: as `servicePeriod`; "domain" when service starts on 1 January 1900, which has no day before.
 * Source: design rule "As of".
 */
export function dayBeforeStart(contract: Contract): SerialDate {
  const starts = tranchesOf(contract).map((tranche, index) => servicePeriod(tranche, trancheName(contract, index)).start);
  return wholeDay(Math.min(...starts) - 1, `the day before the start of ${contract.name}`);
}

/**
 * The flows after a day.
 *
 * Shape:  those dated after as-of, in their order; a flow on the day itself is past. None is an answer.
 * Units:  as-of a serial, its time of day cut off; `dayBeforeStart` when undefined.
 * Errors: "domain" for an as-of outside the calendar.
 * Source: design rule "As of": a date means the end of that day.
 */
export function remainingFlows(contract: Contract, flows: readonly DatedFlow[], asOf: SerialDate | undefined): RemainingFlows {
  const day = asOf === undefined ? dayBeforeStart(contract) : wholeDay(asOf, "an as-of date");
  const last = lastAsked.get(flows);
  if (last?.asOf === day) return last;
  const past = flows.findIndex(({ date }) => date > day);
  const remaining = { asOf: day, flows: past === -1 ? [] : flows.slice(past) };
  lastAsked.set(flows, remaining);
  return remaining;
}

/** A column of cells asks for the same payments from the same day, thousands of times. */
const lastAsked = new WeakMap<readonly DatedFlow[], RemainingFlows>();

interface ChargesInCents {
  readonly dates: Float64Array;
  readonly cents: Float64Array;
  /** Number of the first period in its grid. */
  readonly first: number;
}

function keyOf(what: string, { period, profile, fiscalYearEndMonth, credited }: PaymentTerms): string {
  return [what, period, profile, fiscalYearEndMonth, credited?.fromMonths, credited?.toMonths].join();
}

function gridOf({ period = "month", fiscalYearEndMonth = 12 }: PaymentTerms): PeriodGrid {
  return periodGrid(period, fiscalYearEndMonth);
}

function chargesInCents(contract: Contract, terms: PaymentTerms, grid: PeriodGrid): ChargesInCents {
  const rows = schedule(contract, terms.period ?? "month", terms.profile, terms.fiscalYearEndMonth);
  const starts = contract.tranches.map(({ start }) => Math.floor(start ?? NaN));
  const first = grid.numberOf(Math.min(...starts));
  const dates = new Float64Array(rows.length);
  const cents = new Float64Array(rows.length);
  rows.forEach(({ period, amount }, row) => {
    dates[row] = terms.period === "year" ? grid.lastDay(first + row) : period;
    cents[row] = Math.round(amount * 100);
  });
  if ((dates[rows.length - 1] ?? 0) > LAST_SERIAL) {
    throw new FinanceError("domain", `${contract.name} needs its last payment by ${isoFromSerial(LAST_SERIAL)}: its last period ends after that day`);
  }
  return { dates, cents, first };
}

function flowsOf(dates: Float64Array, cents: Float64Array): DatedFlow[] {
  const flows: DatedFlow[] = [];
  cents.forEach((each, row) => {
    if (each !== 0) flows.push({ date: dates[row] ?? 0, amount: each / 100 });
  });
  return flows;
}
