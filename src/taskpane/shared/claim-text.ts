import { datePrecision } from "../../catalog/iso-period";
import type { Basis, Claim, Precision, Unit } from "../../catalog/model";
import type { Formats } from "./formats";

/** A claim as the pane shows it. Every part but the first may be absent. */
export interface ClaimText {
  /** The value with its precision in words: "about $21.0 bn". */
  readonly text: string;
  /** Money to the last digit, for those who need it. */
  readonly inFull: string | null;
  /** How far the statement reaches, where the claim itself gives bounds: "at least $35.0 bn". */
  readonly bounds: string | null;
  /** What a reader must know before using it: "a cap, not a commitment". */
  readonly remarks: readonly string[];
}

type Value = number | string;

/** Words of a claim that states one value, or only bounds. Never more exact than the claim. */
export function claimText(claim: Claim, unit: Unit, formats: Formats): ClaimText {
  const write = writer(unit, formats);
  const main = mainText(claim, unit === "date", write);
  const money = unit === "USD" ? (claim.value ?? claim.low ?? claim.high) : null;
  return {
    text: main,
    inFull: typeof money === "number" ? formats.moneyInFull(money) : null,
    bounds: claim.value === null ? null : boundsText(claim, write),
    remarks: [...derivedRemark(claim), ...basisRemark(claim.basis), ...dateRemark(claim, unit)],
  };
}

function mainText(claim: Claim, isDate: boolean, write: (value: Value) => string): string {
  const { value, low, high, precision } = claim;
  if (value !== null) return precisionWords(precision, isDate)(write(value));
  if (low !== null && high !== null) return `${write(low)} to ${write(high)}`;
  if (low !== null) return precisionWords("lowerBound", isDate)(write(low));
  if (high !== null) return precisionWords("upperBound", isDate)(write(high));
  return "not stated";
}

function precisionWords(precision: Precision, isDate: boolean): (text: string) => string {
  switch (precision) {
    case "approx":
      return (text) => `about ${text}`;
    case "lowerBound":
      return (text) => (isDate ? `not before ${text}` : `at least ${text}`);
    case "upperBound":
      return (text) => (isDate ? `by ${text}` : `up to ${text}`);
    case "exact":
    case "stated":
    case "range":
    case "derived":
      return (text) => text;
  }
}

/** Bounds that only repeat the value say nothing and are left out. */
function boundsText(claim: Claim, write: (value: Value) => string): string | null {
  const low = claim.low === claim.value ? null : claim.low;
  const high = claim.high === claim.value ? null : claim.high;
  if (low !== null && high !== null) return `between ${write(low)} and ${write(high)}`;
  if (low !== null) return `at least ${write(low)}`;
  if (high !== null) return `at most ${write(high)}`;
  return null;
}

function writer(unit: Unit, formats: Formats): (value: Value) => string {
  return (value) => {
    if (typeof value === "string") return unit === "date" ? formats.date(value) : value;
    switch (unit) {
      case "USD":
        return formats.money(value);
      case "USD per MW":
        return `${formats.money(value)} per MW`;
      case "percent":
        return formats.percent(value);
      case "years":
      case "months":
      case "days":
        return `${formats.number(value)} ${value === 1 ? unit.slice(0, -1) : unit}`;
      case "MW":
      case "GPUs":
        return `${formats.number(value)} ${unit}`;
      case "ratio":
        return `${formats.number(value)} times`;
      case "date":
      case "text":
        return formats.number(value);
    }
  };
}

const BASIS_REMARKS: Record<Basis, string> = {
  incremental: "this agreement alone",
  cumulative: "together with earlier agreements",
  ceiling: "a cap, not a commitment",
  option: "at the customer’s choice",
};

function basisRemark(basis: Basis | null): readonly string[] {
  return basis === null ? [] : [BASIS_REMARKS[basis]];
}

function derivedRemark({ precision, derivation }: Claim): readonly string[] {
  return precision === "derived" || derivation !== null ? ["worked out from other figures"] : [];
}

function dateRemark(claim: Claim, unit: Unit): readonly string[] {
  if (unit !== "date" || typeof claim.value !== "string") return [];
  const width = datePrecision(claim.value);
  return width === "day" ? [] : [`stated to the ${width}`];
}
