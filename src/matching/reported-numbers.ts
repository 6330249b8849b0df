import { bestSource } from "../catalog/citation";
import { reportedFigure, type ReportedData, type ReportedValue } from "../catalog/reported";
import { periodMeaning } from "../catalog/reported-period";
import { metricNamed } from "../catalog/metrics";
import type { Source } from "../catalog/model";
import { ifKnown } from "../finance/errors";
import type { Label } from "./label";
import { significantDigits } from "./number-candidates";
import type { ReadNumber } from "./read-number";
import { reportedWordsReader, type ReportedWords } from "./reported-words";

/** What a company reported, with its best source. */
export interface ReportedReference extends ReportedValue {
  readonly value: number;
  readonly source: Source | null;
}

/** A number whose labels name company, metric and period of a reported figure: it is that figure, or another number. */
export interface ReportedJudgement {
  readonly kind: "equal" | "contradiction";
  readonly reported: ReportedReference;
}

/** So far a number may be from the reported one and still be meant for it. */
const FAR = 2;
/** A reported number is itself rounded: to half its last digit, and no coarser than this. */
const MOST_ROUNDED = 0.005;
/** From here on an amount without a scale is in full dollars. */
const LEAST_FULL = 1e6;
const DECEMBER = 12;

/**
 * Judges numbers against reported figures. null, and nothing is said, unless label, heading or title name one company, one
 * metric and one period, and nothing else that could make the number another: no other word that is not known to be
 * harmless, no formula, no part, no second source.
 */
export function reportedJudge(data: ReportedData): (number: ReadNumber) => ReportedJudgement | null {
  const readWords = reportedWordsReader(data.names);
  const known = new WeakMap<Label, ReportedWords>();
  const wordsOf = (label: Label): ReportedWords => {
    let words = known.get(label);
    if (words === undefined) known.set(label, (words = readWords(label.words)));
    return words;
  };
  return (number) => {
    const { context, labels } = number;
    const { left, right, heads, keys } = context;
    if (context.formula !== null || context.isInSentence || context.isOrdinal) return null;
    if (context.text?.isBound === true || context.text?.isRough === true) return null;
    const near = [...left, ...right.filter(({ isSource }) => !isSource), ...heads, ...keys];
    if (![...near, ...labels.titles].some((label) => wordsOf(label).metrics.length > 0)) return null;
    const said = named(near.map(wordsOf), labels.titles.map(wordsOf));
    if (said === null) return null;
    const reported = lookedUp(said, data);
    return reported === null ? null : compared(number, reported);
  };
}

interface Named {
  readonly company: string;
  readonly metric: string;
  readonly period: string;
}

/** What the labels name, each by its row and headings before its titles; null where one is missing, or one of two is meant. */
function named(near: readonly ReportedWords[], titles: readonly ReportedWords[]): Named | null {
  const [sheetName, ...others] = titles;
  if ([...near, ...others].some(({ unknown }) => unknown.length > 0)) return null;
  // A sheet may be called anything that does not say whose view its numbers are.
  if (sheetName?.unknown.some((word) => !/^(sheet|tab|overview|page)?\d*$/.test(word)) === true) return null;
  const only = (of: (words: ReportedWords) => readonly string[]): string | null => {
    for (const level of [near, titles]) {
      const found = [...new Set(level.flatMap(of))];
      if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
    }
    return null;
  };
  const [company, metric, period] = [
    only(({ companies }) => companies),
    only(({ metrics }) => metrics),
    only(({ periods }) => periods),
  ];
  return company === null || metric === null || period === null ? null : { company, metric, period };
}

/** The reported figure; null where none is documented for that very period, and where sources disagree on it. */
function lookedUp({ company, metric, period }: Named, data: ReportedData): ReportedReference | null {
  const found = data.names.byId.get(company);
  // A quarter without "FY" is the calendar's here and may be the fiscal year's to its writer.
  const isOwnYear = (found?.fiscalYearEnd ?? DECEMBER) !== DECEMBER && /^20\d\d[QH]\d$/.test(period);
  if (found === undefined || isOwnYear || periodMeaning(period, found.fiscalYearEnd) === null) return null;
  const value = ifKnown(() => reportedFigure(company, metric, period, data));
  if (value === null) return null;
  const number = value.shown.value;
  const isPlain = value.shown.precision === "exact" && value.alternatives.length === 0;
  if (!isPlain || typeof number !== "number") return null;
  return { ...value, value: number, source: bestSource(value.shown, data.sourceOf) };
}

function compared({ context: { value }, unit }: ReadNumber, reported: ReportedReference): ReportedJudgement | null {
  const scale = scaleOf(value, unit, metricNamed(reported.metric.name)?.unit ?? "text");
  if (scale === null || value <= 0) return null;
  const amount = value * scale;
  const digit = lastDigitOf(value) * scale;
  const own = Math.min(lastDigitOf(reported.value) / 2, reported.value * MOST_ROUNDED);
  const isEqual = Math.abs(amount - reported.value) <= digit / 2 + own + reported.value * 1e-9;
  if (isEqual) return { kind: "equal", reported };
  const ratio = amount / reported.value;
  return ratio < FAR && ratio > 1 / FAR ? { kind: "contradiction", reported } : null;
}

/** What one of the number is in the unit of the metric; null where its labels do not say, or say something else. */
function scaleOf(value: number, { kind, scale }: ReadNumber["unit"], unit: string): number | null {
  if (unit === "MW") return kind === "power" ? scale : null;
  if (unit !== "USD" || (kind !== "money" && kind !== null)) return null;
  if (scale !== null) return kind === "money" ? scale : null;
  return value >= LEAST_FULL ? 1 : null;
}

/** What the last significant digit of a number is worth: 0.1 for 14.2, 1,000 for 21,000. */
function lastDigitOf(value: number): number {
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - significantDigits(value));
}
