import type { Contract, LivingTranche, Tranche } from "./contract";
import { FinanceError } from "./errors";
import { feeSchedule, hasFee } from "./fee-schedule";
import { isoFromSerial, wholeDay } from "./serial-date";
import type { Amount, SerialDate } from "./units";

/** First and last day of service, both included, and how many days that is. */
export interface ServicePeriod {
  readonly start: SerialDate;
  readonly end: SerialDate;
  readonly days: number;
}

/**
 * The tranches of a contract.
 *
 * Errors: "shape" when there is none.
 */
export function tranchesOf(contract: Contract): readonly LivingTranche[] {
  if (contract.tranches.length === 0)
    throw new FinanceError("shape", `${contract.name} needs at least one tranche or contract: got none`);
  return contract.tranches;
}

/** What messages call a tranche: the contract's name, with a number where there are several. */
export function trancheName(contract: Contract, index: number): string {
  const called = contract.tranches[index]?.calledBy;
  if (called !== null && called !== undefined) return called;
  return contract.tranches.length === 1 ? contract.name : `${contract.name} (tranche ${index + 1})`;
}

/**
 * The committed value of a tranche; of one with a monthly fee what its fees come to (`feeSchedule`).
 *
 * Units:  full currency units, 0 or more.
 * Errors: "missing-data" when it is not stated; "domain" below 0, and for NaN and infinities; with a fee as `servicePeriod`.
 */
export function committedValue(tranche: LivingTranche, name: string): Amount {
  const value = hasFee(tranche) ? feeSchedule(tranche, servicePeriod(tranche, name), name).value : tranche.value;
  if (value === null) throw new FinanceError("missing-data", `${name} has no documented value`);
  if (!(value >= 0 && value < Infinity))
    throw new FinanceError("domain", `${name} needs a committed value of 0 or more: got ${value}`);
  return value;
}

/**
 * The days of service of a tranche.
 *
 * Shape:  at least one day.
 * Errors: "missing-data" naming what is not stated; "domain" for a date outside the calendar or an end before the start.
 */
export function servicePeriod(tranche: Tranche, name: string): ServicePeriod {
  if (tranche.start === null || tranche.end === null) {
    const missing = [tranche.start === null ? "start" : "", tranche.end === null ? "end" : ""]
      .filter(Boolean)
      .join(" and no documented ");
    throw new FinanceError(
      "missing-data",
      `${name} has no documented ${missing}: the first and the last day of service are needed`,
    );
  }
  const start = wholeDay(tranche.start, "the start of ", name);
  const end = wholeDay(tranche.end, "the end of ", name);
  if (end < start) {
    throw new FinanceError(
      "domain",
      `${name} needs an end on or after its start: got ${isoFromSerial(end)} before ${isoFromSerial(start)}`,
    );
  }
  return { start, end, days: end - start + 1 };
}

/** The day that the convention "signing" counts from: of signing, else of announcement; null when neither is stated. */
export function signingDay({ signed, announced }: Pick<Tranche, "signed" | "announced">): SerialDate | null {
  return signed ?? announced;
}
