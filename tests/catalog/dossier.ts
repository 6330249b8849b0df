// The research dossier that the catalogue came from. The dossier itself lies beside the project, not in it; what is kept of
// it is an extract: every number, date, unit and source id as it stands there, and of every longer text its mark.
import { createHash } from "node:crypto";
import extract from "./dossier-extract.json";

export interface DossierValue {
  readonly point: number | string | null;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly unit: string;
  readonly precision: string;
  readonly sources: readonly string[];
  readonly note: string | null;
}
export interface DossierDate {
  readonly date: string;
  readonly sources: readonly string[];
  readonly note: string | null;
}
export interface DossierConflict {
  readonly field?: string;
  readonly claims: readonly { readonly claim: string; readonly sources: readonly string[] }[];
  readonly reading: string;
}
export interface DossierDeal {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly announced: DossierDate | null;
  readonly signed: DossierDate | null;
  readonly start: DossierDate | null;
  readonly end: DossierDate | null;
  readonly value: DossierValue;
  readonly term: DossierValue | null;
  readonly other_figures: readonly (DossierValue & { readonly name: string })[];
  readonly capacity: readonly (DossierValue & { readonly metric: string })[];
  readonly chips: {
    readonly description: string;
    readonly generation: string | null;
    readonly gpu_count: number | null;
    readonly sources: readonly string[];
  } | null;
  readonly workloads: { readonly description: string; readonly sources: readonly string[] } | null;
  readonly conflicts: readonly DossierConflict[];
  readonly sources: readonly { readonly id: string; readonly supports: string }[];
  readonly value_support: {
    readonly n_sources: number;
    readonly n_publishers: number;
    readonly has_filing_or_release: boolean;
  };
}
export interface Dossier {
  readonly meta: { readonly limits: readonly string[]; readonly compiled: string };
  readonly deals: readonly DossierDeal[];
  readonly assumptions: readonly (DossierValue & {
    readonly id: string;
    readonly name: string;
    readonly as_of: string | null;
    readonly derivation: string | null;
    readonly conflicts: readonly DossierConflict[];
  })[];
  readonly article: {
    readonly figures: readonly (DossierValue & {
      readonly id: string;
      readonly kind: string;
      readonly locators: readonly { readonly section_no: number; readonly paragraph: number | string }[];
    })[];
    readonly risks: readonly { readonly id: string }[];
    readonly inconsistencies: readonly { readonly id: string }[];
  };
  readonly rejected: readonly unknown[];
  /** Of each source one mark over all that is compared: `sourceMark`. */
  readonly sources: Readonly<Record<string, string>>;
}

export const dossier = extract as unknown as Dossier;

const LONGEST_PLAIN_TEXT = 36; // ids, units, dates and names of types stay readable

/** The same value with a mark in place of every text that is longer than an id or a date. Equal texts have equal marks. */
export function marked<Value>(value: Value): Value {
  return deepMarked(value) as Value;
}

function deepMarked(value: unknown): unknown {
  if (typeof value === "string") return value.length > LONGEST_PLAIN_TEXT ? markOf(value) : value;
  if (Array.isArray(value)) return value.map(deepMarked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deepMarked(each)]));
}

function markOf(text: string): string {
  return `~${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}

/** One mark over what a source is known by; undefined and null are the same. */
export function sourceMark(fields: readonly (string | null | undefined)[]): string {
  return markOf(JSON.stringify(fields.map((field) => field ?? null)));
}

const DEAL_FIELDS = [
  "id",
  "name",
  "provider",
  "customer",
  "other_parties",
  "type",
  "status",
  "announced",
  "signed",
  "value",
  "other_figures",
  "start",
  "end",
  "term",
  "capacity",
  "chips",
  "workloads",
  "notes",
  "conflicts",
  "sources",
  "reliability",
  "safe_to_embed",
  "value_support",
] as const;

type Fields = Readonly<Record<string, unknown>>;
interface WholeDossier {
  readonly meta: Fields;
  readonly deals: readonly Fields[];
  readonly assumptions: readonly Fields[];
  readonly article: Fields;
  readonly rejected: readonly unknown[];
  readonly sources: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** What the project keeps of a dossier; `tests/catalog/write-extract.ts` writes it down. */
export function extractOf(whole: WholeDossier): Fields {
  const only = (from: Fields, names: readonly string[]): Fields =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  const sources = Object.entries(whole.sources).map(([id, source]) => {
    const kind = source["kind"]?.replace("_", " ");
    const fields = [
      source["publisher"],
      source["url"],
      source["date"],
      source["date_basis"],
      source["label"],
      source["attributes_to"],
      kind,
    ];
    return [id, sourceMark(fields)];
  });
  return marked({
    meta: only(whole.meta, ["limits", "compiled"]),
    deals: whole.deals.map((deal) => only(deal, DEAL_FIELDS)),
    assumptions: whole.assumptions,
    article: only(whole.article, ["figures", "risks", "inconsistencies"]),
    rejected: whole.rejected,
    sources: Object.fromEntries(sources) as Fields,
  });
}

const FACTORS: Readonly<Record<string, number>> = {
  "USD bn": 1e9,
  "USD mn": 1e6,
  "USD mn per MW": 1e6,
  "USD bn per GW": 1e6, // a billion a gigawatt is a million a megawatt
  "USD mn per MW critical IT": 1e6,
  "USD mn per rack": 1e6,
  GW: 1000,
  percent: 0.01,
  "percent per year": 0.01,
  "percentage points": 0.01,
};

/** A dossier number in the catalogue's unit. */
export function inOurUnit(value: number | string | null, unit: string): number | string | null {
  return typeof value === "number" ? Number((value * (FACTORS[unit] ?? 1)).toPrecision(12)) : value;
}
