import type { Report } from "./catalogue-problem";
import { isoPeriod } from "./iso-period";
import type { Claim } from "./claim";

type Kind = "number" | "date" | "text";
// Below this an amount in dollars was written in billions or millions; above it a share was written in percent.
const SMALLEST_AMOUNT = 1_000;
const LARGEST_SHARE = 5;
const TEXT_UNITS = new Set(["text", "quarter"]);

/** Reports what is wrong with one claim: kind of its values, their order, and bounds that its precision does not have. */
export function checkClaim(claim: Claim, unit: string, path: string, report: Report): void {
  const kind: Kind = unit === "date" ? "date" : TEXT_UNITS.has(unit) ? "text" : "number";
  const right = (["value", "low", "high"] as const).every((field) =>
    checkValue(claim[field], kind, unit, `${path}.${field}`, report),
  );
  checkBounds(claim, path, report);
  if (right) checkOrder(claim, path, report);
  if (kind === "text" && claim.precision !== "stated" && unit === "text")
    report(`${path}.precision`, `expected stated for a text: got ${claim.precision}`);
  if (kind !== "text" && claim.precision === "stated") report(`${path}.precision`, "expected stated for texts only");
  if (claim.rejectedBy !== null && claim.rejected === null)
    report(`${path}.rejected`, "expected the reason, because rejectedBy names a source");
  if (unit !== "USD" && claim.basis !== null)
    report(`${path}.basis`, `expected a basis for money only: got one for ${unit}`);
}

function checkValue(value: number | string | null, kind: Kind, unit: string, path: string, report: Report): boolean {
  if (value === null) return true;
  if (kind === "number" ? typeof value !== "number" : typeof value !== "string") {
    report(path, `expected a ${kind} for the unit ${unit}: got ${JSON.stringify(value)}`);
    return false;
  }
  if (kind === "date" && isoPeriod(String(value)) === null) {
    report(path, `expected a date that exists, 2032-12-20, 2032-12, 2032-Q4, 2032-H2 or 2032: got "${value}"`);
    return false;
  }
  if (typeof value === "number" && value < 0) report(path, `expected no negative number: got ${value}`);
  if (
    unit.startsWith("USD") &&
    !unit.includes("hour") &&
    typeof value === "number" &&
    value > 0 &&
    value < SMALLEST_AMOUNT
  ) {
    report(path, `expected an amount in full US dollars, not in billions: got ${value}`);
  }
  if (unit === "percent" && typeof value === "number" && value > LARGEST_SHARE) {
    report(path, `expected a decimal, 0.2 for 20 %: got ${value}`);
  }
  return true;
}

function checkBounds(claim: Claim, path: string, report: Report): void {
  const { precision, value, low, high } = claim;
  if (precision === "range") {
    if (low === null) report(`${path}.low`, "expected a low bound for a range");
    if (high === null) report(`${path}.high`, "expected a high bound for a range");
    return;
  }
  const between = low !== null && high !== null && precision === "derived";
  if (value === null && !between) report(`${path}.value`, `expected a value for the precision ${precision}`);
  if (precision === "approx" || precision === "derived") return;
  if (low !== null)
    report(`${path}.low`, `expected no low bound for the precision ${precision}: the value is the bound`);
  if (high !== null)
    report(`${path}.high`, `expected no high bound for the precision ${precision}: the value is the bound`);
}

function checkOrder(claim: Claim, path: string, report: Report): void {
  const low = edge(claim.low, "first");
  const high = edge(claim.high, "last");
  if (low !== null && high !== null && low > high)
    report(path, `expected low to be at most high: got ${claim.low} and ${claim.high}`);
  const value = claim.value;
  if (value === null) return;
  const last = edge(value, "last");
  const first = edge(value, "first");
  if (low !== null && last !== null && last < low)
    report(`${path}.value`, `expected at least the low bound ${claim.low}: got ${value}`);
  if (high !== null && first !== null && first > high)
    report(`${path}.value`, `expected at most the high bound ${claim.high}: got ${value}`);
}

function edge(value: number | string | null, side: "first" | "last"): number | string | null {
  return typeof value === "string" ? (isoPeriod(value)?.[side] ?? value) : value;
}
