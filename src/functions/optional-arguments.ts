// Readers of single arguments. Excel passes null for an omitted argument; a reference to a blank cell comes as null,
// empty text or 0, depending on the host. All of these mean "omitted" here.
import { contractDay, isYear } from "../finance/argument-range";
import { FinanceError } from "../finance/errors";
import { FIRST_SERIAL, isoFromSerial, LAST_SERIAL } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";
import { wholeBasis, type Basis } from "../finance/year-fraction";
import { cellValue } from "./cell-value";
import { requireDatesFrom1900 } from "./date-system";

/** One of `words`, in any letter case; `fallback` when omitted. */
export function wordArgument<Word extends string, Fallback extends Word | undefined>(
  name: string,
  argument: unknown,
  words: readonly Word[],
  fallback: Fallback,
): Word | Fallback {
  const value = cellValue(argument, () => name);
  if (value === null || value === 0) return fallback;
  const wanted = String(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === wanted);
  if (word === undefined) {
    throw new FinanceError("shape", `${name} must be one of ${words.join(", ")}: got ${JSON.stringify(value)}`);
  }
  return word;
}

/** Text that must be there, for example the name of a figure. */
export function textArgument(name: string, argument: unknown): string {
  const text = optionalTextArgument(name, argument);
  if (text === null) throw new FinanceError("shape", `${name} must be text: got nothing`);
  return text;
}

/** Text; null when omitted. */
export function optionalTextArgument(name: string, argument: unknown): string | null {
  const value = cellValue(argument, () => name);
  if (value === null || value === 0) return null;
  if (typeof value !== "string") throw new FinanceError("shape", `${name} must be text: got ${shown(value)}`);
  return value;
}

/** Day-count basis 0 to 4, read as YEARFRAC reads it: a fraction is cut off, anything outside is refused. */
export function basisArgument(argument: unknown): Basis {
  return wholeBasis(optionalNumberArgument("basis", argument) ?? 0);
}

/** Month 1 to 12 in which the fiscal year ends; 12, the calendar year, when omitted. */
export function fiscalYearEndMonthArgument(argument: unknown): number {
  const month = optionalNumberArgument("fiscalYearEndMonth", argument) ?? 0;
  if (month === 0) return 12;
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month;
  throw new FinanceError("shape", `fiscalYearEndMonth must be a whole number from 1 to 12: got ${month}`);
}

/**
 * A number that must be there. A blank cell is refused rather than taken for 0: a rate of 0 and a forgotten rate differ.
 * Text is refused, also where it looks like a number.
 */
export function numberArgument(name: string, argument: unknown): number {
  const number = optionalNumberArgument(name, argument);
  if (number === undefined) throw new FinanceError("shape", `${name} must be a number: got nothing`);
  return number;
}

/** A number; undefined when omitted. A typed 0 is 0. */
export function optionalNumberArgument(name: string, argument: unknown): number | undefined {
  const value = cellValue(argument, () => name);
  if (value === null) return undefined;
  if (typeof value !== "number")
    throw new FinanceError("shape", `${name} must be a number: got ${JSON.stringify(value)}`);
  return value;
}

/** A date that must be there; a time of day is cut off. */
export function dateArgument(name: string, argument: unknown): SerialDate {
  const date = optionalDateArgument(name, argument);
  if (date === undefined) throw new FinanceError("shape", `${name} must be a date: got nothing`);
  return date;
}

/** A date; undefined when omitted. A time of day is cut off. */
export function optionalDateArgument(name: string, argument: unknown): SerialDate | undefined {
  const value = cellValue(argument, () => name);
  if (value === null || value === 0) return undefined;
  if (typeof value !== "number" || !isSerialDate(value))
    throw new FinanceError("shape", `${name} must be a date: got ${shown(value)}`);
  requireDatesFrom1900();
  return contractDay(value, name);
}

/** A period that has ended: text as printed, or a date as the ISO day; null when omitted. */
export function periodEndedArgument(name: string, argument: unknown): string | null {
  const value = cellValue(argument, () => name);
  if (typeof value === "string") return value;
  if (typeof value === "boolean")
    throw new FinanceError("shape", `${name} must be a period such as "2026Q2", or a date: got ${shown(value)}`);
  if (typeof value === "number" && isYear(value))
    throw new FinanceError(
      "domain",
      `${name} must be text such as "FY2025" or "2025Q4", or the last day of the period: got ${value}`,
    );
  const day = optionalDateArgument(name, value);
  return day === undefined ? null : isoFromSerial(day);
}

/** Whether Excel can show the number as a date: 1 January 1900 to 31 December 9999. */
export function isSerialDate(value: number): boolean {
  return value >= FIRST_SERIAL && value < LAST_SERIAL + 1;
}

function shown(value: number | string | boolean | null): string {
  return value === null ? "nothing" : JSON.stringify(value);
}
