import { type CentsByPeriod, centsByPeriod } from "./cents-by-period";
import type { Contract } from "./contract";
import { FinanceError } from "./errors";
import { keptFlows } from "./kept-flows";
import { type Period, type PeriodGrid, periodGrid } from "./period";
import { type CreditMonths, creditedCents, prepaymentOf } from "./prepayment";
import type { Profile } from "./profile";
import { recentlyMade } from "./recently-made";
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

/** A column of cells asks for the same payments from the same day, thousands of times. */
const lastAsked = recentlyMade<readonly DatedFlow[], RemainingFlows>({ most: 40, room: 100_000 });

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
    const grid = gridOf(terms);
    return flowsOf(chargesInCents(contract, terms, grid), grid);
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

function paymentsMade(contract: Contract, terms: PaymentTerms): readonly DatedFlow[] {
  const grid = gridOf(terms);
  const charged = chargesInCents(contract, terms, grid);
  const { first, cents } = charged;
  const prepaid: DatedFlow[] = [];
  contract.tranches.forEach((tranche, index) => {
    if (tranche.prepayment === null) return;
    const name = trancheName(contract, index);
    const service = servicePeriod(tranche, name);
    const own = chargesInCents({ name, tranches: [tranche] }, terms, grid);
    const prepayment = prepaymentOf(
      tranche,
      service,
      own.cents.reduce((sum, each) => sum + each, 0),
      name,
    );
    if (prepayment === null) return;
    prepaid.push({ date: prepayment.date, amount: prepayment.cents / 100 });
    const dates = Array.from(own.cents, (_, row) => grid.lastDay(own.first + row));
    const credits = creditedCents(
      prepayment,
      { dates, cents: own.cents },
      { start: service.start, months: terms.credited },
      name,
    );
    credits.forEach((credit, row) => (cents[own.first - first + row] = (cents[own.first - first + row] ?? 0) - credit));
  });
  const later = flowsOf(charged, grid);
  return prepaid.length === 0 ? later : [...prepaid, ...later].sort((one, other) => one.date - other.date);
}

/**
 * The day a contract is seen from when none is given: the day before its first day of service.
 *
 * Errors: as `servicePeriod`; "domain" when service starts on 1 January 1900, which has no day before.
 * Source: design rule "As of".
 */
export function dayBeforeStart(contract: Contract): SerialDate {
  const starts = tranchesOf(contract).map(
    (tranche, index) => servicePeriod(tranche, trancheName(contract, index)).start,
  );
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
export function remainingFlows(
  contract: Contract,
  flows: readonly DatedFlow[],
  asOf: SerialDate | undefined,
): RemainingFlows {
  const day = asOf === undefined ? dayBeforeStart(contract) : wholeDay(asOf, "an as-of date");
  const last = lastAsked.of(flows);
  if (last?.asOf === day) return last;
  const past = flows.findIndex(({ date }) => date > day);
  return lastAsked.keep(flows, { asOf: day, flows: past === -1 ? [] : flows.slice(past) }, flows.length);
}

function keyOf(what: string, { period, profile, fiscalYearEndMonth, credited }: PaymentTerms): string {
  return [what, period, profile, fiscalYearEndMonth, credited?.fromMonths, credited?.toMonths].join();
}

function gridOf({ period = "month", fiscalYearEndMonth = 12 }: PaymentTerms): PeriodGrid {
  return periodGrid(period, fiscalYearEndMonth);
}

function chargesInCents(contract: Contract, { profile = "level" }: PaymentTerms, grid: PeriodGrid): CentsByPeriod {
  const charged = centsByPeriod(contract, grid, profile);
  if (grid.lastDay(charged.first + charged.cents.length - 1) > LAST_SERIAL) {
    throw new FinanceError(
      "domain",
      `${contract.name} needs its last payment by ${isoFromSerial(LAST_SERIAL)}: its last period ends after that day`,
    );
  }
  return charged;
}

function flowsOf({ first, cents }: CentsByPeriod, grid: PeriodGrid): DatedFlow[] {
  const flows: DatedFlow[] = [];
  for (let row = 0; row < cents.length; row++) {
    const each = cents[row] ?? 0;
    if (each !== 0) flows.push({ date: grid.lastDay(first + row), amount: each / 100 });
  }
  return flows;
}
