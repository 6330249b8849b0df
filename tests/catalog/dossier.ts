// The research dossier that the catalogue came from, where it lies beside the repository; null elsewhere.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

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
  readonly chips: { readonly description: string; readonly generation: string | null; readonly gpu_count: number | null; readonly sources: readonly string[] } | null;
  readonly workloads: { readonly description: string; readonly sources: readonly string[] } | null;
  readonly conflicts: readonly DossierConflict[];
  readonly sources: readonly { readonly id: string; readonly supports: string }[];
  readonly value_support: { readonly n_sources: number; readonly n_publishers: number; readonly has_filing_or_release: boolean };
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
  readonly sources: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

const PLACE = path.join(__dirname, "../../../shared/facts/deals.json");
export const dossier: Dossier | null = existsSync(PLACE) ? (JSON.parse(readFileSync(PLACE, "utf8")) as Dossier) : null;

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
