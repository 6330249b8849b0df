import type { LivingTranche } from "../../finance/contract";
import { DATE, GENERAL, MONEY, PERCENT, WHOLE, YEARS } from "./formats";

/** A term of a tranche: its field, its label in a terms range, and how it is shown. */
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
  { key: "value", label: "value", unit: "US$", numberFormat: MONEY },
  { key: "start", label: "start", unit: "first day", numberFormat: DATE },
  { key: "end", label: "end", unit: "last day", numberFormat: DATE },
  { key: "term", label: "term", unit: "years", numberFormat: YEARS },
  { key: "signed", label: "signed", unit: "day", numberFormat: DATE },
  { key: "announced", label: "announced", unit: "day", numberFormat: DATE },
  { key: "prepayment", label: "prepayment", unit: "US$", numberFormat: MONEY },
  { key: "escalator", label: "escalator", unit: "a year", numberFormat: PERCENT },
  { key: "rampMonths", label: "ramp months", unit: "months", numberFormat: WHOLE },
];

/** The terms of a contract's life that few state. */
export const FURTHER_TERMS: readonly TermField[] = [
  { key: "kind", label: "kind", unit: "word", numberFormat: GENERAL },
  { key: "noticeDays", label: "notice days", unit: "days", numberFormat: WHOLE },
  { key: "noticeFrom", label: "notice from", unit: "day", numberFormat: DATE },
  { key: "probability", label: "probability", unit: "0 to 100 %", numberFormat: PERCENT },
  { key: "exerciseBy", label: "exercise by", unit: "day", numberFormat: DATE },
  { key: "prepaidOn", label: "prepaid on", unit: "day", numberFormat: DATE },
  { key: "creditFrom", label: "credit from", unit: "months", numberFormat: WHOLE },
  { key: "creditTo", label: "credit to", unit: "months", numberFormat: WHOLE },
  { key: "firstStep", label: "first step", unit: "day", numberFormat: DATE },
  { key: "monthlyFee", label: "monthly fee", unit: "US$", numberFormat: MONEY },
  { key: "feeFrom", label: "fee from", unit: "day", numberFormat: DATE },
  { key: "price", label: "price", unit: "as the curve", numberFormat: GENERAL },
  { key: "convention", label: "convention", unit: "word", numberFormat: GENERAL },
];

export const TERM_FIELDS: readonly TermField[] = [...MAIN_TERMS, ...FURTHER_TERMS];

/** Key of a tranche's term on the page: "t1.value". */
export function termKey(tranche: number, field: string): string {
  return `t${tranche}.${field}`;
}
