import type { Deal, Relation, RelationKind } from "../../catalog/model";
import type { Formats } from "../shared/formats";

interface RelatedDealsProps {
  readonly deal: Deal;
  readonly deals: readonly Deal[];
  readonly formats: Formats;
  readonly onOpen: (dealId: string) => void;
}

const KIND_WORDS: Record<RelationKind, string> = {
  expands: "Expands",
  amends: "Amends",
  supersedes: "Supersedes",
  overlaps: "Overlaps",
};

/** An overlap of no documented amount is a possible one. */
function relationWords({ kind, amount }: Relation): string {
  return kind === "overlaps" && amount === null ? "May overlap with" : KIND_WORDS[kind];
}

/** Deals that must not be added to this one without thought. */
export function RelatedDeals({ deal, deals, formats, onOpen }: RelatedDealsProps) {
  if (deal.relations.length === 0) return null;
  return (
    <section>
      <h2>Related deals</h2>
      <ul class="relations">
        {deal.relations.map((relation) => (
          <li key={`${relation.kind} ${relation.deal}`}>
            <p>
              {relationWords(relation)} <RelatedName id={relation.deal} deals={deals} onOpen={onOpen} />
            </p>
            <p class="remark">{relation.note}.</p>
            {amountWords(relation, formats)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A deal that the catalogue does not hold is named, not linked. */
function RelatedName({ id, deals, onOpen }: Pick<RelatedDealsProps, "deals" | "onOpen"> & { readonly id: string }) {
  const related = deals.find((candidate) => candidate.id === id);
  if (related === undefined) return <span>{id}</span>;
  return (
    <button type="button" class="inline-link" onClick={() => onOpen(id)}>
      {related.name}
    </button>
  );
}

/** How much is counted twice when both deals are added: to be said of overlaps even when nobody knows. */
function amountWords({ kind, amount }: Relation, formats: Formats) {
  if (amount !== null) return <p class="remark">{formats.money(amount)} is counted in both.</p>;
  return kind === "overlaps" ? (
    <p class="remark">Whether any amount is counted in both, and how much, is not documented.</p>
  ) : null;
}
