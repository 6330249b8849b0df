import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

// The catalogue read anew from its file by the rules of docs/catalogue.md, without the product's look-ups: what FIGURE,
// SOURCE, EVIDENCE, DEALS and TERMS must answer.

interface RawClaim {
  readonly value?: number | string | null;
  readonly low?: number | string | null;
  readonly high?: number | string | null;
  readonly precision: string;
  readonly sources: readonly string[];
  readonly derivation?: string | null;
  readonly rejected?: string | null;
}
interface RawFigure {
  readonly name: string;
  readonly unit: string;
  readonly claims: readonly RawClaim[];
  readonly withheld?: string | null;
}
interface RawDeal {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly customer: string;
  readonly otherParties?: readonly string[];
  readonly type: string;
  readonly status: string;
  readonly figures: readonly RawFigure[];
  readonly tranches?: readonly Readonly<Record<string, string | null>>[];
}
interface RawSource {
  readonly id: string;
  readonly publisher: string;
  readonly url: string;
  readonly date?: string | null;
  readonly grade: string;
}

const file = JSON.parse(readFileSync(join(__dirname, "..", "..", "src", "catalog", "deals.json"), "utf8")) as {
  deals: RawDeal[];
  sources: RawSource[];
};
const sources = new Map(file.sources.map((source) => [source.id, source]));
const GRADE_ORDER = "filing company news article aggregator".split(" ");
const FINENESS = "exact stated approx range derived lowerBound upperBound".split(" ");

/** What one call must answer; null where nothing is documented, which a cell shows as #N/A. */
export interface Reading {
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

/** Days since 30 December 1899, by the engine's own calendar. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

function dayIn(period: string, side: "first" | "last"): string {
  const [year = NaN, month, day] = period.split("-").map(Number);
  if (day !== undefined) return period;
  const at = side === "first" ? Date.UTC(year, (month ?? 1) - 1, 1) : Date.UTC(year, month ?? 12, 0);
  return new Date(at).toISOString().slice(0, 10);
}

const gradeOf = ({ sources: ids }: RawClaim): number =>
  Math.min(...ids.map((id) => GRADE_ORDER.indexOf(sources.get(id)?.grade ?? "aggregator")));

/** A figure's claims that stand, best first: each pair is compared by one rule after the other. */
function ranked({ claims, unit }: RawFigure): RawClaim[] {
  const standing = claims.filter(({ rejected }) => rejected === undefined || rejected === null);
  const grade = (claim: RawClaim): number => {
    const coarser = standing.filter(
      (other) => unit === "date" && String(claim.value).startsWith(`${String(other.value)}-`),
    );
    return Math.min(...[claim, ...coarser].map(gradeOf));
  };
  const fine = (claim: RawClaim): number => {
    const own = FINENESS.indexOf(claim.precision);
    if (own > 0 || typeof claim.value !== "number") return own;
    const qualified = standing.filter(
      (other) =>
        other.value === claim.value &&
        other.precision !== "exact" &&
        gradeOf(other) === gradeOf(claim) &&
        !other.derivation,
    );
    return Math.max(own, ...qualified.map((other) => FINENESS.indexOf(other.precision) + 0.5));
  };
  const rules: ((claim: RawClaim) => number)[] = [
    ({ derivation }) => (derivation ? 1 : 0),
    grade,
    ({ value }) => (unit === "date" ? -String(value).length : 0),
    fine,
    ({ sources: ids }) => -ids.length,
  ];
  return [...standing].sort(
    (one, other) => rules.map((rule) => rule(one) - rule(other)).find((difference) => difference !== 0) ?? 0,
  );
}

function bound(
  claim: RawClaim,
  side: "base" | "low" | "high",
  { name, unit }: Pick<RawFigure, "name" | "unit">,
): number | string | null {
  const as = (value: number | string, edge: "first" | "last"): number | string =>
    unit === "date" ? serial(dayIn(String(value), edge)) : value;
  if (side === "base")
    return claim.value === null || claim.value === undefined
      ? null
      : as(claim.value, /(^| )end$/.test(name) ? "last" : "first");
  const edge = side === "low" ? "first" : "last";
  const stated = claim[side];
  if (stated !== null && stated !== undefined) return as(stated, edge);
  const [opposite, open] = side === "low" ? [claim.high, "upperBound"] : [claim.low, "lowerBound"];
  if (
    (opposite !== null && opposite !== undefined) ||
    claim.precision === open ||
    claim.value === null ||
    claim.value === undefined
  )
    return null;
  return as(claim.value, edge);
}

function citationOf({ sources: ids }: RawClaim): string {
  const best = [...ids].sort(
    (one, other) =>
      GRADE_ORDER.indexOf(sources.get(one)?.grade ?? "") - GRADE_ORDER.indexOf(sources.get(other)?.grade ?? ""),
  )[0];
  const source = sources.get(best ?? "");
  if (source === undefined) throw new Error(`no source of the file: ${String(best)}`);
  const line = [source.grade, source.publisher, source.date ?? "undated", source.url].join(", ");
  return ids.length === 1 ? line : `${line} (and ${ids.length - 1} more)`;
}

const everyFigure = file.deals.flatMap((deal) => deal.figures.map((figure) => ({ deal, figure })));
const isWithheld = ({ withheld }: RawFigure): boolean => withheld !== undefined && withheld !== null;

/** FIGURE of every figure under every bound. */
export function figureReadings(): Reading[] {
  return everyFigure.flatMap(({ deal, figure }) =>
    (["base", "low", "high"] as const).map((side) => {
      const [best] = ranked(figure);
      return {
        args: [[[deal.id]], figure.name, side],
        expected: isWithheld(figure) || best === undefined ? null : bound(best, side, figure),
      };
    }),
  );
}

/** SOURCE of every figure. */
export function sourceReadings(): Reading[] {
  return everyFigure.map(({ deal, figure }) => {
    const claims = isWithheld(figure) ? ranked(figure) : ranked(figure).slice(0, 1);
    return { args: [[[deal.id]], figure.name], expected: claims.map(citationOf).join("; ") };
  });
}

/** EVIDENCE of every figure: value and source of each claim, in order. */
export function evidenceReadings(): Reading[] {
  return everyFigure.map(({ deal, figure }) => {
    const rejected = figure.claims.filter((claim) => claim.rejected);
    const rows = [...ranked(figure), ...rejected].map((claim) => [
      bound(claim, "base", figure) ?? "",
      citationOf(claim).replace(/ \(and \d+ more\)$/, ""),
    ]);
    return { args: [[[deal.id]], figure.name], expected: rows };
  });
}

const SEARCHED = ["chips", "chip generation", "announced", "signed", "start", "end"];
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\-_/,;()]+/g, " ")
    .trim();

/** DEALS of 200 seeded pairs of words: the ids found, with the value of each. */
export function dealsReadings(): Reading[] {
  const text = (deal: RawDeal): string => {
    const values = deal.figures
      .filter(({ name }) => SEARCHED.includes(name))
      .flatMap(({ claims }) => claims.filter(({ rejected }) => !rejected).map(({ value }) => String(value ?? "")));
    return plain(
      [
        deal.id,
        deal.name,
        deal.provider,
        deal.customer,
        ...(deal.otherParties ?? []),
        deal.type,
        deal.status,
        ...values,
      ].join(" "),
    );
  };
  const words = [...new Set(file.deals.flatMap((deal) => text(deal).split(" ")))].filter((word) =>
    /^\w{3,}$/.test(word),
  );
  const queries = fc
    .sample(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)), { numRuns: 100, seed: 501 })
    .flatMap(([one, other]) => [one, `${one.slice(0, 4)} ${other.toUpperCase()}`]);
  return queries.map((query) => {
    const found = file.deals.filter((deal) =>
      plain(query)
        .split(" ")
        .every((word) => text(deal).includes(word)),
    );
    return { args: [query], expected: found.length === 0 ? null : found.map((deal) => [deal.id, amountOf(deal)]) };
  });
}

function amountOf(deal: RawDeal): unknown {
  const figure = deal.figures.find(({ name }) => name === "value");
  const [best] = figure === undefined || isWithheld(figure) ? [] : ranked(figure);
  return figure === undefined || best === undefined ? null : bound(best, "base", figure);
}

const TERMS = ["value", "start", "end", "term", "signed", "announced", "prepayment", "escalator", "ramp months"];

/** TERMS of every deal, a reading a term; null for a block that cannot be given, because the value is withheld. */
export function termsReadings(): Reading[] {
  return file.deals.map((deal) => ({ args: [[[deal.id]]], expected: termsOf(deal) }));
}

function termsOf(deal: RawDeal): unknown[][] | null {
  const parts = deal.tranches === undefined || deal.tranches.length === 0 ? [null] : deal.tranches;
  let isGiven = true;
  const term = (label: string, part: Readonly<Record<string, string | null>> | null): unknown => {
    const isOwn = ["value", "start", "end", "term", "signed"].includes(label);
    if (part !== null && label === "announced") return "";
    const name = part === null || !isOwn ? label : (part[label] ?? null);
    const figure = deal.figures.find((each) => each.name === name);
    if (figure === undefined) return "";
    const [best] = ranked(figure);
    if (isWithheld(figure) || best === undefined) {
      if (label !== "term" || isWithheld(figure)) isGiven = false;
      return "";
    }
    if (label === "term" && best.derivation) return "";
    const value = bound(best, "base", figure);
    if (value === null) isGiven = false;
    return typeof value === "number" ? value : "";
  };
  const block = TERMS.map((label) => [label, ...parts.map((part) => term(label, part))]);
  return isGiven ? block : null;
}
