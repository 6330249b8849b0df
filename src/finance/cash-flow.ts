import type { Contract, LivingTranche } from "./contract";
import { dayBeforePayments } from "./day-it-begins";
import { ledgerOf, partsOf, type PaymentTerms, paymentGrid } from "./payments";
import { wholeDay } from "./serial-date";
import { trancheName } from "./tranche";
import { type Kind, KINDS } from "./tranche-life";
import type { Amount, SerialDate } from "./units";

/** What is paid on a day for tranches of one kind. */
export interface CashFlowRow {
  readonly date: SerialDate;
  /** What the service costs that is charged on this day. */
  readonly charge: Amount;
  readonly prepayment: Amount;
  /** What of the charge a prepayment has paid for; 0 or more. */
  readonly credit: Amount;
  /** charge + prepayment − credit. */
  readonly net: Amount;
  /** Of the first row, as-of: null. */
  readonly kind: Kind | null;
}

/**
 * The payments that a present value discounts: XNPV over dates and net amounts is `presentValue` of the same terms.
 *
 * Shape:  as-of with 0, which XNPV counts from, and the payments after it by date; a row for each kind that pays on a day.
 *         Expected payments have parts of a cent, others are whole cents.
 * Units:  currency; dates as serials; as-of by default `dayBeforePayments`.
 * Errors: as `payments`.
 * Source: contract-life §3.
 */
export function cashFlow(contract: Contract, terms: PaymentTerms = {}): CashFlowRow[] {
  const asOf = wholeDay(terms.asOf ?? dayBeforePayments(contract), "an as-of date");
  const rows = new Map<string, Cents>();
  for (const { share, of } of partsOf(contract, { ...terms, asOf }))
    for (const [kind, tranches] of byKind(of)) addLedger(rows, share, kind, { name: of.name, tranches }, terms);

  const first: CashFlowRow = { date: asOf, charge: 0, prepayment: 0, credit: 0, net: 0, kind: null };
  const later = [...rows.values()]
    .filter(({ date }) => date > asOf)
    .sort((one, other) => one.date - other.date || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  return [first, ...later.map(inCurrency)];
}

interface Cents {
  readonly date: SerialDate;
  readonly kind: Kind;
  charge: number;
  prepayment: number;
  credit: number;
}

function addLedger(rows: Map<string, Cents>, share: number, kind: Kind, contract: Contract, terms: PaymentTerms): void {
  const rowOn = (date: SerialDate): Cents => {
    const key = `${date},${kind}`;
    const row = rows.get(key) ?? { date, kind, charge: 0, prepayment: 0, credit: 0 };
    rows.set(key, row);
    return row;
  };
  const grid = paymentGrid(terms);
  const { first, charged, credited, prepaid } = ledgerOf(contract, terms);
  for (const { date, cents } of prepaid) rowOn(date).prepayment += share * cents;
  charged.forEach((cents, index) => {
    if (cents === 0) return;
    const row = rowOn(grid.lastDay(first + index));
    row.charge += share * cents;
    row.credit += share * (credited[index] ?? 0);
  });
}

function byKind(contract: Contract): Map<Kind, LivingTranche[]> {
  const kinds = new Map<Kind, LivingTranche[]>();
  contract.tranches.forEach((tranche, index) => {
    const kind = tranche.kind ?? "firm";
    const same = kinds.get(kind) ?? [];
    kinds.set(kind, same);
    same.push({ ...tranche, calledBy: trancheName(contract, index) });
  });
  return kinds;
}

function inCurrency({ date, kind, charge, prepayment, credit }: Cents): CashFlowRow {
  return {
    date,
    charge: charge / 100,
    prepayment: prepayment / 100,
    credit: credit / 100,
    net: (charge + prepayment - credit) / 100,
    kind,
  };
}
