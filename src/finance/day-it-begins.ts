import type { Contract, LivingTranche } from "./contract";
import { isAllFirm } from "./counted";
import { prepaymentDay } from "./prepayment";
import { lruCache } from "./lru-cache";
import { FIRST_SERIAL, wholeDay } from "./serial-date";
import { servicePeriod, trancheName, tranchesOf } from "./tranche";
import type { SerialDate } from "./units";

/**
 * The day on which what is owed is counted when no other is given: inception of the first tranche that has one, else the day
 * before service.
 *
 * Errors: as `dayBeforeStart` where there is no inception.
 * Source: contract-life §2.
 */
export function dayItBegins(contract: Contract): SerialDate {
  if (isAllFirm(contract)) return FIRST_SERIAL; // What is firm is so on every day.
  const first = leastOf(contract.tranches.map(({ inception }) => inception ?? Infinity));
  return first < Infinity ? first : dayBeforeStart(contract);
}

/**
 * The day a contract is seen from when none is given: the day before its first day of service, as if it were on time.
 *
 * Shape:  an option or a contingent tranche without a start is passed over where another has one.
 * Errors: as `servicePeriod`; "domain" when service starts on 1 January 1900, which has no day before.
 * Source: design rule "As of"; contract-life §1: the default as-of is that without delay.
 */
export function dayBeforeStart(contract: Contract): SerialDate {
  const starts = (): SerialDate => {
    const days = scheduled(contract).map(({ tranche, name }) => servicePeriod(tranche, name).start);
    return wholeDay(leastOf(days) - 1, `the day before the start of ${contract.name}`);
  };
  return known.of(contract) ?? known.keep(contract, starts(), contract.tranches.length);
}

/** A column of cells asks for the same day of a contract, thousands of times. */
const known = lruCache<Contract, SerialDate>({ most: 40, room: 1_000_000 });

/**
 * The day before the first payment is due or service starts: a present value from there leaves nothing out.
 *
 * Errors: as `dayBeforeStart`; "domain" for a prepayment on 1 January 1900.
 * Source: contract-life §3: the day before service, or before the first prepayment if earlier.
 */
export function dayBeforePayments(contract: Contract): SerialDate {
  return (
    knownPayments.of(contract) ?? knownPayments.keep(contract, earliestPayment(contract), contract.tranches.length)
  );
}

const knownPayments = lruCache<Contract, SerialDate>({ most: 40, room: 1_000_000 });

function earliestPayment(contract: Contract): SerialDate {
  const days = scheduled(contract)
    .filter(({ tranche }) => (tranche.prepayment ?? 0) > 0)
    .map(({ tranche, name }) => prepaymentDay(tranche, servicePeriod(tranche, name).start, name) - 1);
  return wholeDay(
    Math.min(dayBeforeStart(contract), leastOf(days)),
    `the day before the first payment of ${contract.name}`,
  );
}

interface Named {
  readonly tranche: LivingTranche;
  readonly name: string;
}

function scheduled(contract: Contract): Named[] {
  const all = tranchesOf(contract).map((tranche, index) => ({
    tranche: tranche.onTime ?? tranche,
    name: trancheName(contract, index),
  }));
  const dated = all.filter(({ tranche: { kind, start, end } }) => {
    const mayBeOpen = kind === "option" || kind === "contingent";
    return !(mayBeOpen && (start === null || end === null));
  });
  return dated.length > 0 ? dated : all;
}

/** Not by spreading: a table has 100,000 contracts. */
function leastOf(days: readonly number[]): number {
  let least = Infinity;
  for (const day of days) least = Math.min(least, day);
  return least;
}
