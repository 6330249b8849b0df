import { claimWords } from "../../catalog/claim-words";
import { documentedFigure, findFigure } from "../../catalog/figure";
import type { DealBook } from "../../catalog/party-deals";

/** Megawatts that deals of one company document, of one kind: those of two kinds are never added. */
export interface DocumentedCapacity {
  /** "critical IT", "gross", "site", "kind not stated". */
  readonly kind: string;
  readonly deals: readonly {
    readonly name: string;
    readonly megawatts: number;
    /** "about 500 MW of critical IT documented (stage of October 2024)". */
    readonly words: string;
  }[];
}

/** What is documented of the deals named, by kind of megawatt, in the order of the deals. */
export function documentedCapacities(ids: readonly string[], { deals, sourceOf }: DealBook): DocumentedCapacity[] {
  const byKind = new Map<string, DocumentedCapacity["deals"]>();
  for (const id of ids) {
    const deal = deals.find((each) => each.id === id);
    const figure = deal === undefined ? null : findFigure(deal, "capacity");
    if (deal === undefined || figure === null) continue;
    const { shown } = documentedFigure(deal, "capacity", sourceOf);
    if (shown === null || typeof shown.value !== "number") continue;
    const kind = figure.capacityKind ?? "kind not stated";
    const scope = figure.scope === null ? "" : ` (${figure.scope})`;
    const megawatts = claimWords(shown, "MW");
    const ofKind = kind === "critical IT" ? `${megawatts} of ${kind} documented` : `${megawatts} documented, ${kind}`;
    const words = `${ofKind}${scope}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), { name: deal.name, megawatts: shown.value, words }]);
  }
  return [...byKind].map(([kind, own]) => ({ kind, deals: own }));
}
