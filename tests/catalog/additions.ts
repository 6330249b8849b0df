// The second reading of November 2026, which the catalogue's filings and reported figures come from. It lies beside the
// project, not in it; what is kept of it is an extract: numbers, dates, units and source ids as they stand there, and of
// every longer text its mark.
import extract from "./additions-extract.json";
import { marked, type DossierDate, type DossierValue } from "./dossier";

export interface AddedValue extends Omit<DossierValue, "sources"> {
  readonly sources: readonly string[];
}
export interface AddedDeal {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly customer: string;
  readonly other_parties: readonly string[];
  readonly type: string;
  readonly status: string;
  readonly announced: DossierDate | null;
  readonly start: DossierDate | null;
  readonly end: DossierDate | null;
  readonly value: AddedValue;
  readonly term: AddedValue | null;
  readonly other_figures: readonly (AddedValue & { readonly name: string })[];
  readonly capacity: readonly (AddedValue & { readonly name: string })[];
  readonly chips: { readonly description: string; readonly generation: string | null } | null;
  readonly notes: string | null;
  readonly reliability: string | null;
  readonly commitment: string | null;
  readonly safe_to_embed: string;
  readonly sources: readonly { readonly id: string }[];
}
export interface Additions {
  readonly deals: readonly AddedDeal[];
  readonly deal_updates: readonly {
    readonly id: string;
    readonly field: string;
    readonly sources: readonly string[];
  }[];
  readonly corrections: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly sources: readonly string[];
  }[];
  readonly assumptions: readonly (AddedValue & {
    readonly id: string;
    readonly as_of: string;
    readonly name: string;
  })[];
  readonly reported_series: readonly {
    readonly company: string;
    readonly metric: string;
    readonly period: string;
    readonly period_end: string;
    readonly value: number;
    readonly unit: string;
    readonly precision: string;
    readonly source_ids: readonly string[];
    readonly note: string | null;
  }[];
  readonly sources: Readonly<
    Record<
      string,
      {
        readonly publisher: string;
        readonly label: string;
        readonly url: string;
        readonly date: string;
        readonly kind: string;
        readonly date_basis: string;
        readonly read_as: string;
      }
    >
  >;
}

export const additions = extract as unknown as Additions;

const PARTS = ["deals", "deal_updates", "corrections", "assumptions", "reported_series", "sources"] as const;

/** What the project keeps of the second reading; `write-extract.ts` writes it down. Ids and names of metrics stay whole. */
export function additionsExtract(whole: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(PARTS.map((part) => [part, withNames(whole[part])]));
}

function withNames(part: unknown): unknown {
  if (!Array.isArray(part)) return marked(part);
  return part.map((row: Readonly<Record<string, unknown>>) => {
    const names = Object.fromEntries(["id", "metric"].filter((name) => name in row).map((name) => [name, row[name]]));
    return { ...marked(row), ...names };
  });
}
