// What a sheet, the pane and the command line say of a claim: the same words, in the numbers and dates of a locale.
import { readingWords, sourceName } from "./source-words";
import { datePrecision, stretchWords, type DatePrecision } from "./iso-period";
import type { Basis, Claim, Precision } from "./claim";
import type { Source, Unit } from "./model";

/** How numbers and dates are written. */
export interface ClaimFormats {
  /** With two decimals at most: "21,000,000,000". */
  readonly number: (value: number) => string;
  /** With nine significant digits at most. */
  readonly precise: (value: number) => string;
  /** A decimal as a percentage with six significant digits at most. */
  readonly precisePercent: (decimal: number) => string;
  /** ISO text ("2027", "2032-12", "2032-12-20") in words, no finer than it is stated; other text as it is. */
  readonly date: (iso: string) => string;
}

/** As sheets and sentences write them, the same in every locale. */
export const ENGLISH: ClaimFormats = {
  number: (value) => grouped(Number(value.toFixed(2))),
  precise: (value) => grouped(Number(value.toPrecision(9))),
  precisePercent: (decimal) => `${grouped(Number((decimal * 100).toPrecision(6)))} %`,
  date: dateWords,
};

/** A claim in one line, with its unit: "about $14.2 bn", "by Dec 2032", "5.97 to 6.7 years". Never more exact than the claim. */
export function claimWords(claim: Claim, unit: Unit, formats = ENGLISH): string {
  const { value, low, high, precision } = claim;
  const write = (amount: number | string): string => amountWords(amount, unit, formats);
  if (value !== null) return `${qualifier(precision, unit)}${write(value)}`;
  if (low !== null && high !== null) return `${boundWords(low, unit, formats)} to ${write(high)}`;
  if (low !== null) return `${qualifier("lowerBound", unit)}${write(low)}`;
  return high === null ? "not stated" : `${qualifier("upperBound", unit)}${write(high)}`;
}

/** The bounds that a claim gives beside its value: "between $35 bn and $36 bn"; null where they say nothing more. */
export function boundsWords({ value, low, high }: Claim, unit: Unit, formats = ENGLISH): string | null {
  if (value === null) return null;
  const write = (amount: number | string): string => amountWords(amount, unit, formats);
  const [below, above] = [low === value ? null : low, high === value ? null : high];
  if (below !== null && above !== null) return `between ${boundWords(below, unit, formats)} and ${write(above)}`;
  if (below !== null) return `${qualifier("lowerBound", unit)}${write(below)}`;
  if (above !== null) return unit === "date" ? `by ${write(above)}` : `at most ${write(above)}`;
  return null;
}

/** What a reader must know before using a claim: ["derived from other figures", "a cap"]. */
export function claimRemarks(claim: Claim, unit: Unit): string[] {
  const coarse = unit === "date" ? coarseDate(claim) : null;
  return [
    ...(isDerived(claim) ? ["derived from other figures"] : []),
    ...(claim.basis === null ? [] : [BASES[claim.basis]]),
    ...(coarse === null ? [] : [coarse]),
  ];
}

/** How a claim is to be read, in a cell of its own: "about, this agreement alone"; "exact"; "year only". */
export function precisionWords(claim: Claim, unit: Unit): string {
  const remarks = claimRemarks(claim, unit);
  const { precision } = claim;
  // A year alone is not exact, and the remark says that it is derived.
  const isSaid = precision === "derived" || (precision === "exact" && unit === "date" && coarseDate(claim) !== null);
  return [...(isSaid && remarks.length > 0 ? [] : [precisionWord(precision, unit)]), ...remarks].join(", ");
}

/** The same without what the number counts or is computed from: "exact"; "year only"; "by, month only". */
export function precisionAlone(claim: Claim, unit: Unit): string {
  const word = precisionWord(claim.precision, unit);
  const coarse = unit === "date" ? coarseDate(claim) : null;
  if (coarse === null) return word;
  return claim.precision === "exact" ? coarse : `${word}, ${coarse}`;
}

/**
 * A source in one line: "HubKub, Apr 2026"; a filing with its name, accession number and how near it was read: "CoreWeave
 * (SEC), Form 10-K for 2025, accession 0001769628-26-000104, 2 Mar 2026 (as quoted by a third party)".
 */
export function sourceWords(source: Source): string {
  const { date } = source;
  const line = `${sourceName(source)}, ${date === null ? "undated" : dateWords(date)}`;
  const reading = readingWords(source);
  return reading === "" ? line : `${line} (${reading})`;
}

/** "2032-12-20" as "20 Dec 2032", "2032-12" as "Dec 2032", "2027-H1" as "H1 2027", "2032" as it is. */
export function dateWords(iso: string): string {
  const stretch = stretchWords(iso);
  if (stretch !== null) return stretch;
  const [year, month, day] = iso.split("-");
  const monthName = MONTHS[Number(month) - 1];
  if (monthName === undefined) return iso;
  return day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const PRECISIONS: Readonly<Record<Precision, string>> = {
  exact: "exact",
  stated: "as stated",
  approx: "about",
  range: "range",
  derived: "derived",
  lowerBound: "at least",
  upperBound: "up to",
};
const DATE_BOUNDS: Partial<Readonly<Record<Precision, string>>> = { lowerBound: "not before", upperBound: "by" };
const QUALIFIERS: ReadonlySet<Precision> = new Set<Precision>(["approx", "lowerBound", "upperBound"]);

const BASES: Readonly<Record<Basis, string>> = {
  incremental: "this agreement alone",
  cumulative: "including earlier agreements",
  ceiling: "a cap",
  option: "at the customer's option",
};

/** What an amount counts: "this agreement alone". */
export function basisWords(basis: Basis): string {
  return BASES[basis];
}

const COARSE_DATES: Readonly<Record<DatePrecision, string | null>> = {
  day: null,
  month: "month only",
  quarter: "quarter only",
  half: "half-year only",
  year: "year only",
};

const SCALES = [
  { size: 1e12, name: "tn" },
  { size: 1e9, name: "bn" },
  { size: 1e6, name: "m" },
];

const COUNTED: ReadonlySet<Unit> = new Set<Unit>(["years", "months", "days", "MW", "GPUs"]);

/** How exact a claim is: "about", "up to"; of a date "by". */
export function precisionWord(precision: Precision, unit: Unit | null = null): string {
  return (unit === "date" ? DATE_BOUNDS[precision] : undefined) ?? PRECISIONS[precision];
}

function qualifier(precision: Precision, unit: Unit): string {
  return QUALIFIERS.has(precision) ? `${precisionWord(precision, unit)} ` : "";
}

function isDerived({ precision, derivation }: Claim): boolean {
  return precision === "derived" || derivation !== null;
}

/** How coarse the date that a claim states is, or its first bound: "month only"; null for a day, and where it has none. */
export function coarseDate({ value, low, high }: Claim): string | null {
  const iso = value ?? low ?? high;
  return typeof iso === "string" ? COARSE_DATES[datePrecision(iso)] : null;
}

/** The first of two bounds: "5.97 to 6.7 years" names the unit once, "$5 bn to $6 bn" twice. */
function boundWords(bound: number | string, unit: Unit, formats: ClaimFormats): string {
  return typeof bound === "number" && COUNTED.has(unit) ? formats.precise(bound) : amountWords(bound, unit, formats);
}

/** A number in its unit, as claims are written: "$1.25 bn". */
export function amountWords(amount: number | string, unit: Unit, formats = ENGLISH): string {
  if (typeof amount === "string") return unit === "date" ? formats.date(amount) : amount;
  switch (unit) {
    case "USD":
      return moneyWords(amount, formats);
    case "USD per MW":
      return `${moneyWords(amount, formats)} per MW`;
    case "percent":
      return formats.precisePercent(amount);
    // A PUE is "1.18".
    case "ratio":
    case "text":
    case "date":
      return formats.precise(amount);
    default:
      return `${formats.precise(amount)} ${amount === 1 ? unit.replace(/s$/, "") : unit}`;
  }
}

/** Trillions, billions or millions where three decimals say it all, else every dollar. */
function moneyWords(amount: number, formats: ClaimFormats): string {
  const sign = amount < 0 ? "-" : "";
  const dollars = Math.abs(amount);
  for (const { size, name } of SCALES) {
    const scaled = Number((dollars / size).toFixed(3));
    if (scaled >= 1 && Math.abs(scaled * size - dollars) < 0.005) return `${sign}$${formats.precise(scaled)} ${name}`;
  }
  return `${sign}$${formats.number(dollars)}`;
}

function grouped(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
