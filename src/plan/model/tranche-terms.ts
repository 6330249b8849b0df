import type { LivingTranche } from "../../finance/contract";
import { DATE, GENERAL, MONEY, PERCENT, WHOLE, YEARS } from "./formats";

/** A term of a tranche: its field, its label, which a terms range takes too, and how it is shown. */
export interface TermField {
  readonly key: TermKey;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
}

type TermKey = Exclude<
  keyof LivingTranche,
  "delayMonths" | "delay" | "valueIs" | "inception" | "derived" | "onTime" | "whole" | "calledBy"
>;

/** The terms every model asks for, in the order of OFFTAKE.TERMS. */
export const MAIN_TERMS: readonly TermField[] = [
  { key: "value", label: "Committed value", unit: "US$", numberFormat: MONEY },
  { key: "start", label: "Start of service", unit: "first day", numberFormat: DATE },
  { key: "end", label: "End of service", unit: "last day", numberFormat: DATE },
  { key: "term", label: "Stated term", unit: "years", numberFormat: YEARS },
  { key: "signed", label: "Signed", unit: "day", numberFormat: DATE },
  { key: "announced", label: "Announced", unit: "day", numberFormat: DATE },
  { key: "prepayment", label: "Prepayment", unit: "US$", numberFormat: MONEY },
  { key: "escalator", label: "Escalator", unit: "a year", numberFormat: PERCENT },
  { key: "rampMonths", label: "Ramp months", unit: "months", numberFormat: WHOLE },
];

/** The terms of a contract's life that few state. */
export const FURTHER_TERMS: readonly TermField[] = [
  { key: "kind", label: "Commitment", unit: "", numberFormat: GENERAL },
  { key: "noticeDays", label: "Notice days", unit: "days", numberFormat: WHOLE },
  { key: "noticeFrom", label: "Notice from", unit: "day", numberFormat: DATE },
  { key: "probability", label: "Probability", unit: "0 to 100 %", numberFormat: PERCENT },
  { key: "exerciseBy", label: "Exercise by", unit: "day", numberFormat: DATE },
  { key: "prepaidOn", label: "Prepaid on", unit: "day", numberFormat: DATE },
  { key: "creditFrom", label: "Prepayment credited after month", unit: "of service", numberFormat: WHOLE },
  { key: "creditTo", label: "Prepayment credited to month", unit: "of service", numberFormat: WHOLE },
  { key: "firstStep", label: "First increase on", unit: "day", numberFormat: DATE },
  { key: "monthlyFee", label: "Monthly fee", unit: "US$", numberFormat: MONEY },
  { key: "feeFrom", label: "Full fee from", unit: "day", numberFormat: DATE },
  { key: "price", label: "Contract price", unit: "as the curve", numberFormat: GENERAL },
  { key: "convention", label: "Convention", unit: "", numberFormat: GENERAL },
];

export const TERM_FIELDS: readonly TermField[] = [...MAIN_TERMS, ...FURTHER_TERMS];

/** Key of a tranche's term on the page: "t1.value". */
export function termKey(tranche: number, field: string): string {
  return `t${tranche}.${field}`;
}
