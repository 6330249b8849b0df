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
  readonly reading?: string;
  readonly document?: string;
  readonly accession?: string;
  readonly item?: string;
  readonly leadsTo?: string;
  readonly publisher: string;
  readonly url: string;
  readonly date?: string | null;
  readonly grade: string;
}

interface RawCompany {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly of?: string;
  readonly tickers?: readonly string[];
  readonly aliases?: readonly string[];
  readonly parties?: readonly string[];
  readonly groups?: readonly { readonly name: string }[];
}

const file = JSON.parse(readFileSync(join(__dirname, "..", "..", "src", "catalog", "deals.json"), "utf8")) as {
  deals: RawDeal[];
  sources: RawSource[];
  companies: RawCompany[];
};
const sources = new Map(file.sources.map((source) => [source.id, source]));
const GRADE_ORDER = "filing company news article aggregator".split(" ");
const NEARNESS = "document quotation address".split(" ");
const FINENESS = "exact stated approx range derived lowerBound upperBound".split(" ");

/** What one call must answer; null where nothing is documented, which a cell shows as #N/A. */
export interface Reading {
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

/** Days since 30 December 1899, by the engine's own calendar. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

function dayIn(period: string, side: "first" | "last"): string {
  const stretch = /^(\d{4})-([QH])(\d)$/.exec(period);
  if (stretch !== null) {
    const months = stretch[2] === "Q" ? 3 : 6;
    const last = months * Number(stretch[3]);
    const at =
      side === "first" ? Date.UTC(Number(stretch[1]), last - months, 1) : Date.UTC(Number(stretch[1]), last, 0);
    return new Date(at).toISOString().slice(0, 10);
  }
  const [year = NaN, month, day] = period.split("-").map(Number);
  if (day !== undefined) return period;
  const at = side === "first" ? Date.UTC(year, (month ?? 1) - 1, 1) : Date.UTC(year, month ?? 12, 0);
  return new Date(at).toISOString().slice(0, 10);
}

const gradeOf = ({ sources: ids }: RawClaim): number =>
  Math.min(...ids.map((id) => GRADE_ORDER.indexOf(sources.get(id)?.grade ?? "aggregator")));

/** A source's evidence, best lowest: its grade, then how near it was read. */
function rankOf(id: string): number {
  const source = sources.get(id);
  const nearness = source?.reading === undefined ? 0 : NEARNESS.indexOf(source.reading);
  return GRADE_ORDER.indexOf(source?.grade ?? "aggregator") * NEARNESS.length + nearness;
}
const evidenceOf = ({ sources: ids }: RawClaim): number => Math.min(...ids.map(rankOf));
const bestOf = ({ sources: ids }: RawClaim): string =>
  [...ids].sort((one, other) => rankOf(one) - rankOf(other))[0] ?? "";

/** The better evidenced claims of a coarser date that a date lies in, the best first. */
function coarserOf(claim: RawClaim, { claims, unit }: RawFigure): RawClaim[] {
  if (unit !== "date") return [];
  const days = ({ value }: RawClaim): [string, string] => [dayIn(String(value), "first"), dayIn(String(value), "last")];
  const [first, last] = days(claim);
  const isCoarser = (other: RawClaim): boolean => {
    const [from, to] = days(other);
    return from <= first && last <= to && (from < first || last < to) && evidenceOf(other) < evidenceOf(claim);
  };
  return claims
    .filter((other) => !other.rejected && isCoarser(other))
    .sort((one, other) => evidenceOf(one) - evidenceOf(other));
}

/** A figure's claims that stand, best first: each pair is compared by one rule after the other. */
function ranked(figure: RawFigure): RawClaim[] {
  const { claims, unit } = figure;
  const standing = claims.filter(({ rejected }) => rejected === undefined || rejected === null);
  const evidence = (claim: RawClaim): number => Math.min(...[claim, ...coarserOf(claim, figure)].map(evidenceOf));
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
    evidence,
    ({ value }) => (unit === "date" ? serial(dayIn(String(value), "last")) - serial(dayIn(String(value), "first")) : 0),
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
    (claim.precision === "approx" && typeof claim.value === "number") ||
    claim.value === null ||
    claim.value === undefined
  )
    return null;
  return as(claim.value, edge);
}

const CONSISTENT = "consistent with a better graded source that says only";

/** "2026-03" as "Mar 2026", in the words of another library; a year as it is. */
function monthOrYear(iso: string): string {
  if (iso.length === 4) return iso;
  return new Date(`${iso}-01T00:00:00Z`).toLocaleString("en-US", { month: "short", year: "numeric", timeZone: "UTC" });
}

function citationOf(claim: RawClaim): string {
  const source = sources.get(bestOf(claim));
  if (source === undefined) throw new Error(`no source of the file: ${bestOf(claim)}`);
  const accession = source.accession === undefined ? undefined : `accession ${source.accession}`;
  const named = [source.document, accession, source.item].filter((part) => part !== undefined);
  const isCiting = source.grade === "news" && source.reading === "address" && source.document !== undefined;
  const said = source.grade === "article" ? "press article" : source.grade;
  const grade = isCiting ? "news (citing a company document)" : said;
  const line = [grade, source.publisher, ...named, source.date ?? "undated", source.url].join(", ");
  const read =
    source.leadsTo === undefined
      ? readingOf(source)
      : `; the address is a ${source.leadsTo}, which does not show the figure`;
  return claim.sources.length === 1 ? `${line}${read}` : `${line}${read} (and ${claim.sources.length - 1} more)`;
}

function readingOf({ reading }: RawSource): string {
  if (reading === "quotation") return "; as quoted by a third party";
  return reading === "address" ? "; not read: a third party cites its address" : "";
}

/** What EVIDENCE has in its columns: grade, publisher, date and address of the best source. */
function sourceColumns(claim: RawClaim): string {
  const source = sources.get(bestOf(claim));
  return [source?.grade, source?.publisher, source?.date ?? "undated", source?.url].join(", ");
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
    const [best] = ranked(figure);
    const coarser = best === undefined ? undefined : coarserOf(best, figure)[0];
    const only =
      coarser === undefined ? "" : `; ${CONSISTENT} ${monthOrYear(String(coarser.value))}: ${citationOf(coarser)}`;
    const shown = best === undefined ? "" : `${citationOf(best)}${only}`;
    const expected = isWithheld(figure) ? ranked(figure).map(citationOf).join("; ") : shown;
    return { args: [[[deal.id]], figure.name], expected };
  });
}

/** EVIDENCE of every figure: value and source of each claim, in order. */
export function evidenceReadings(): Reading[] {
  return everyFigure.map(({ deal, figure }) => {
    const rejected = figure.claims.filter((claim) => claim.rejected);
    const rows = [...ranked(figure), ...rejected].map((claim) => [
      bound(claim, "base", figure) ?? "",
      sourceColumns(claim),
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

const bare = (text: string): string => text.toLowerCase().replace(/[\s\-_.,']+/g, "");
const namesOf = ({ id, name, tickers = [], aliases = [], parties = [] }: RawCompany): string[] => [
  id,
  name,
  ...tickers,
  ...aliases,
  ...parties,
];

function companiesOf(party: string): RawCompany[] {
  const plainParty = bare(party.replace(/\(.*\)/g, ""));
  const isNamed = (company: RawCompany): boolean =>
    company.parties?.includes(party) === true || namesOf(company).some((name) => bare(name) === plainParty);
  return file.companies.filter(isNamed);
}
const partiesOf = ({ provider, customer, otherParties = [] }: RawDeal): RawCompany[] =>
  [provider, customer, ...otherParties].flatMap(companiesOf);
const ownersOf = (company: RawCompany): RawCompany[] => [
  company,
  ...file.companies.filter(({ id }) => id === company.of).flatMap(ownersOf),
];
const everyParty = new Set(file.deals.flatMap(partiesOf));

/** The names that a search finds a deal by beside its own words: of parties and their owners, of brands that are no party, of its chips' systems. */
function nameWords(deal: RawDeal): string[] {
  const parties = partiesOf(deal);
  const brands = file.companies.filter(
    (each) => each.kind !== "system" && !everyParty.has(each) && parties.some(({ id }) => id === each.of),
  );
  const chips = deal.figures
    .filter(({ name }) => name === "chips" || name === "chip generation")
    .flatMap(({ claims }) => claims.filter(({ rejected }) => !rejected));
  const chipWords = chips
    .flatMap(({ value }) =>
      String(value)
        .toLowerCase()
        .split(/[^a-z0-9]+/),
    )
    .map((word) => word.replace(/s$/, ""));
  const systems = file.companies.filter(
    ({ kind, aliases = [] }) => kind === "system" && aliases.some((alias) => chipWords.includes(alias.toLowerCase())),
  );
  return [
    ...parties.flatMap(ownersOf).flatMap(namesOf),
    ...brands.flatMap(namesOf),
    ...systems.map(({ name }) => name),
    ...parties.flatMap(ownersOf).flatMap(({ groups = [] }) => groups.map(({ name }) => name)),
  ];
}

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
        ...nameWords(deal),
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

/** Terms that stand in a block as they are documented, and the figures behind them. */
const PLAIN_TERMS: Readonly<Record<string, string>> = {
  value: "value",
  term: "term",
  escalator: "escalator",
  "ramp months": "rampMonths",
  "notice days": "noticeDays",
  "monthly fee": "monthlyFee",
  "credit from": "creditFrom",
};
/** Terms brought to a day inside what is documented. */
const DATED_TERMS = ["start", "end"];

/** TERMS of every deal, a reading a term; null for a block that cannot be given, because the value is withheld. */
export function termsReadings(): Reading[] {
  return file.deals.map((deal) => ({ args: [[[deal.id]]], expected: termsOf(deal) }));
}

type Part = Readonly<Record<string, string | null>> | null;

function partsOf(deal: RawDeal): readonly Part[] {
  return deal.tranches === undefined || deal.tranches.length === 0 ? [null] : deal.tranches;
}

function figureOf(deal: RawDeal, label: string, part: Part): RawFigure | undefined {
  const field = PLAIN_TERMS[label] ?? label;
  const whole = label === "notice days" ? "notice period" : label;
  const name = part === null ? whole : (part[field] ?? null);
  return deal.figures.find((each) => each.name === name);
}

/** The days that a documented start or end of a tranche allows; a date that is not documented has none. */
export function datedTerms(): { id: string; label: string; tranche: number; from: number; to: number }[] {
  return file.deals.flatMap((deal) =>
    partsOf(deal).flatMap((part, tranche) =>
      DATED_TERMS.flatMap((label) => {
        const figure = figureOf(deal, label, part);
        const [best] = figure === undefined || isWithheld(figure) ? [] : ranked(figure);
        if (figure === undefined || best === undefined) return [];
        const [from, to] = [bound(best, "low", figure), bound(best, "high", figure)];
        return typeof from === "number" && typeof to === "number" ? [{ id: deal.id, label, tranche, from, to }] : [];
      }),
    ),
  );
}

function termsOf(deal: RawDeal): unknown[][] {
  const term = (label: string, part: Part): unknown => {
    const figure = figureOf(deal, label, part);
    if (figure === undefined) return "";
    const [best] = ranked(figure);
    if (isWithheld(figure) || best === undefined) return "";
    if (label === "term" && best.derivation) return "";
    const value = bound(best, "base", figure);
    return typeof value === "number" ? value : "";
  };
  return Object.keys(PLAIN_TERMS).map((label) => [label, ...partsOf(deal).map((part) => term(label, part))]);
}
