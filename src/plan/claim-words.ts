import { readingWords, sourceName } from "../catalog/citation";
import { datePrecision, stretchWords } from "../catalog/iso-period";
import type { Basis, Claim, Precision, Source, Unit } from "../catalog/model";

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

const BASES: Readonly<Record<Basis, string>> = {
  incremental: "this agreement alone",
  cumulative: "together with earlier agreements",
  ceiling: "a cap",
  option: "at the customer's choice",
};

/** How a claim is to be read: "about, this agreement alone"; "exact, to the month". */
export function precisionWords(claim: Claim, unit: Unit): string {
  const words = [PRECISIONS[claim.precision]];
  if (unit === "date") words.push(...dateWidth(claim));
  if (claim.basis !== null) words.push(BASES[claim.basis]);
  return words.join(", ");
}

/** A claim in one line, with its unit: "about $14.2 bn", "Dec 2032", "5.97 years to 6.7 years". */
export function claimWords(claim: Claim, unit: Unit): string {
  const { value, low, high, precision } = claim;
  const write = (amount: number | string): string => amountWords(amount, unit);
  if (value !== null) return `${qualifier(precision)}${write(value)}`;
  if (low !== null && high !== null) return `${write(low)} to ${write(high)}`;
  if (low !== null) return `${qualifier("lowerBound")}${write(low)}`;
  return high === null ? "not stated" : `${qualifier("upperBound")}${write(high)}`;
}

/**
 * A source in one line: "HubKub, Apr 2026"; a filing with its name, accession number and how near it was read: "CoreWeave
 * (SEC), Form 10-K for 2025, accession 0001769628-26-000104, 2 Mar 2026; as quoted by a third party".
 */
export function sourceWords(source: Source): string {
  const { date } = source;
  const line = `${sourceName(source)}, ${date === null ? "undated" : dateWords(date)}`;
  return [line, readingWords(source)].filter((part) => part !== "").join("; ");
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

function qualifier(precision: Precision): string {
  return precision === "approx" || precision === "lowerBound" || precision === "upperBound"
    ? `${PRECISIONS[precision]} `
    : "";
}

function dateWidth({ value, low, high }: Claim): string[] {
  const iso = value ?? low ?? high;
  return typeof iso === "string" ? [`to the ${datePrecision(iso)}`] : [];
}

function amountWords(amount: number | string, unit: Unit): string {
  if (typeof amount === "string") return unit === "date" ? dateWords(amount) : amount;
  switch (unit) {
    case "USD":
      return moneyWords(amount);
    case "USD per MW":
      return `${moneyWords(amount)} per MW`;
    case "percent":
      return `${grouped(amount * 100)} %`;
    case "ratio":
    case "text":
    case "date":
      return grouped(amount);
    default:
      return `${grouped(amount)} ${unit}`;
  }
}

/** Billions or millions where three decimals say it all, else every dollar. */
function moneyWords(amount: number): string {
  for (const { size, name } of SCALES) {
    const scaled = Number((amount / size).toFixed(3));
    if (Math.abs(scaled) >= 1 && Math.abs(scaled * size - amount) < 0.005) return `$${grouped(scaled)} ${name}`;
  }
  return `$${grouped(amount)}`;
}

const SCALES = [
  { size: 1e9, name: "bn" },
  { size: 1e6, name: "m" },
];

const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
function grouped(amount: number): string {
  return GROUPED.format(amount);
}
