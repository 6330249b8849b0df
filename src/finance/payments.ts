import { type CentsByPeriod, centsByPeriod } from "./cents-by-period";
import type { Contract, LivingTranche } from "./contract";
import { type Count, countedParts, type Share } from "./counted";
import { dayBeforeStart, dayItBegins } from "./day-it-begins";
import { FinanceError } from "./errors";
import { cachedFlows } from "./cached-flows";
import { type Period, type PeriodGrid, periodGrid } from "./period";
import { creditableCents, creditedCents, type CreditMonths, type Prepayment, prepaymentOf, sumOf } from "./prepayment";
import type { Profile } from "./profile";
import { lruCache } from "./lru-cache";
import { isoFromSerial, LAST_SERIAL, wholeDay } from "./serial-date";
import { servicePeriod, trancheName } from "./tranche";
import type { SerialDate } from "./units";
import type { DatedFlow } from "./xnpv";

export { dayBeforeStart }; // Callers know it from here.

/** How the payments of a contract are cut: by month, level, calendar years and what is firm unless said otherwise. */
export interface PaymentTerms {
  readonly period?: Period | undefined;
  readonly profile?: Profile | undefined;
  readonly fiscalYearEndMonth?: number | undefined;
  /** Where the source states in which months of service a prepayment is credited; else against all charges from the day it is paid. */
  readonly credited?: CreditMonths | undefined;
  /** What counts as owed, seen from as-of; by default what is firm, from `dayItBegins`. */
  readonly count?: Count | undefined;
  readonly asOf?: SerialDate | undefined;
}

/** A column of cells asks for the same payments from the same day, thousands of times. */
const lastAsked = lruCache<readonly DatedFlow[], RemainingFlows>({ most: 40, room: 100_000 });

/** What is still to be paid after a day. */
export interface RemainingFlows {
  readonly asOf: SerialDate;
  readonly flows: readonly DatedFlow[];
  /** Of the flows, in their order. */
  readonly amounts: Float64Array;
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
  const grid = paymentGrid(terms);
  return flowsOfParts(contract, terms, "charges", (part) => flowsOf(chargesInCents(part, terms, grid), grid));
}

/**
 * What is paid under a contract and when: its charges, less the credit for what was prepaid, and the prepayments.
 *
 * Shape:  by date, a prepayment before a charge of the same day; nothing of 0. They sum to the counted value to the
 *         cent: a prepayment is part of it and comes back as credit against the charges of its own tranche from that day
 *         on, in proportion to them (see `creditedCents`). Without prepayments these are the charges. Of a part of a tranche
 *         the prepayment counts up to its credits in that part.
 * Units:  currency; dates as serials; a prepayment falls on `prepaymentDay`.
 * Errors: as `charges`; "domain" for a prepayment below 0, above the value of its tranche, or above the payments it can be
 *         credited against.
 * Source: design rules "Periods" and "As of"; contract-life §2 and §3.
 */
export function payments(contract: Contract, terms: PaymentTerms = {}): readonly DatedFlow[] {
  return flowsOfParts(contract, terms, "payments", (part) => paymentsMade(part, terms));
}

/** The parts of a contract that count under these terms. */
export function partsOf(
  contract: Contract,
  { count = "firm", asOf, profile = "level" }: PaymentTerms,
): readonly Share<Contract>[] {
  return countedParts(contract, { count, asOf: asOf ?? dayItBegins(contract), profile });
}

/** The flows of each part by its share, those of one day in one. */
function flowsOfParts(
  contract: Contract,
  terms: PaymentTerms,
  what: string,
  make: (part: Contract) => DatedFlow[],
): readonly DatedFlow[] {
  const parts = partsOf(contract, terms);
  const [only] = parts;
  const key = keyOf(what, terms);
  if (parts.length === 1 && only?.share === 1) return cachedFlows(only.of, key, () => make(only.of));
  return cachedFlows(contract, `${key},${terms.count ?? "firm"},${terms.asOf ?? ""}`, () => {
    const byDate = new Map<SerialDate, number>();
    for (const { share, of } of parts)
      for (const { date, amount } of make(of)) byDate.set(date, (byDate.get(date) ?? 0) + share * amount);
    return [...byDate].map(([date, amount]) => ({ date, amount })).sort((one, other) => one.date - other.date);
  });
}

/** What is charged in each period, what of it a prepayment pays for, and the prepayments. */
export interface Ledger {
  readonly first: number;
  readonly charged: Float64Array;
  readonly credited: Float64Array;
  readonly prepaid: readonly Prepayment[];
}

/**
 * The payments of a contract, taken apart; all of its tranches count.
 *
 * Units:  cents.
 * Errors: as `payments`.
 */
export function ledgerOf(contract: Contract, terms: PaymentTerms): Ledger {
  const grid = paymentGrid(terms);
  const { first, cents: charged } = chargesInCents(contract, terms, grid);
  const credited = new Float64Array(charged.length);
  const prepaid: Prepayment[] = [];
  contract.tranches.forEach((tranche, index) => {
    if (tranche.prepayment === null) return;
    const own = creditsOf(tranche, trancheName(contract, index), terms, grid);
    if (own === null) return;
    prepaid.push(own.prepayment);
    own.credits.forEach((credit, row) => {
      const at = own.first - first + row;
      credited[at] = (credited[at] ?? 0) + credit;
    });
  });
  return { first, charged, credited, prepaid };
}

interface Credits {
  readonly prepayment: Prepayment;
  /** Number of the first period; the others follow. */
  readonly first: number;
  readonly credits: Float64Array;
}

/** The credits of a tranche; of a part of one, in the proportion in which the charges of the whole are credited. */
function creditsOf(tranche: LivingTranche, name: string, terms: PaymentTerms, grid: PeriodGrid): Credits | null {
  const whole = tranche.whole ?? tranche;
  const charged = chargesInCents({ name, tranches: [whole] }, terms, grid);
  const prepayment = prepaymentOf(whole, servicePeriod(whole, name), sumOf(charged.cents), name);
  if (prepayment === null) return null;
  const creditable = creditableOf(whole, charged, prepayment.date, terms, grid, name);
  const credits = creditedCents(prepayment.cents, creditable, name);
  if (whole === tranche) return { prepayment, first: charged.first, credits };

  const part = chargesInCents({ name, tranches: [tranche] }, terms, grid);
  const partCreditable = creditableOf(tranche, part, prepayment.date, terms, grid, name);
  const available = sumOf(partCreditable);
  const cents = Math.min(Math.round(prepayment.cents * (available / sumOf(creditable))), available);
  if (cents === 0) return null;
  return {
    prepayment: { date: prepayment.date, cents },
    first: part.first,
    credits: creditedCents(cents, partCreditable, name),
  };
}

function creditableOf(
  tranche: LivingTranche,
  { first, cents }: CentsByPeriod,
  paidOn: SerialDate,
  { credited }: PaymentTerms,
  grid: PeriodGrid,
  name: string,
): Float64Array {
  const dates = Array.from(cents, (_, row) => grid.lastDay(first + row));
  const months = {
    fromMonths: tranche.creditFrom ?? credited?.fromMonths,
    toMonths: tranche.creditTo ?? credited?.toMonths,
  };
  return creditableCents(paidOn, { dates, cents }, { start: servicePeriod(tranche, name).start, months });
}

function paymentsMade(contract: Contract, terms: PaymentTerms): DatedFlow[] {
  const grid = paymentGrid(terms);
  const { first, charged, credited, prepaid } = ledgerOf(contract, terms);
  const later = flowsOf({ first, cents: charged.map((cents, row) => cents - (credited[row] ?? 0)) }, grid);
  if (prepaid.length === 0) return later;
  const paid = prepaid.map(({ date, cents }) => ({ date, amount: cents / 100 }));
  return [...paid, ...later].sort((one, other) => one.date - other.date);
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
  const left = past === -1 ? [] : flows.slice(past);
  const amounts = Float64Array.from(left.map(({ amount }) => amount));
  return lastAsked.keep(flows, { asOf: day, flows: left, amounts }, flows.length);
}

function keyOf(what: string, { period, profile, fiscalYearEndMonth, credited }: PaymentTerms): string {
  return [what, period, profile, fiscalYearEndMonth, credited?.fromMonths, credited?.toMonths].join();
}

/** The periods that payments are cut into. */
export function paymentGrid({ period = "month", fiscalYearEndMonth = 12 }: PaymentTerms): PeriodGrid {
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
