import { dealById } from "../catalog/look-up";
import type { Deal, Relation, RelationKind } from "../catalog/model";
import type { Formats } from "./formats";

interface RelatedDealsProps {
  readonly deal: Deal;
  readonly formats: Formats;
  readonly onOpen: (dealId: string) => void;
}

const KIND_WORDS: Record<RelationKind, string> = {
  expands: "Expands",
  amends: "Amends",
  supersedes: "Supersedes",
  overlaps: "Overlaps",
};

/** Deals that must not be added to this one without thought. */
export function RelatedDeals({ deal, formats, onOpen }: RelatedDealsProps) {
  if (deal.relations.length === 0) return null;
  return (
    <section>
      <h2>Related deals</h2>
      <ul class="relations">
        {deal.relations.map((relation) => (
          <li key={`${relation.kind} ${relation.deal}`}>
            <p>{KIND_WORDS[relation.kind]} <RelatedName id={relation.deal} onOpen={onOpen} /></p>
            <p class="remark">{relation.note} {amountWords(relation, formats)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A deal that the catalogue does not hold is named, not linked. */
function RelatedName({ id, onOpen }: { readonly id: string; readonly onOpen: (dealId: string) => void }) {
  const related = dealById(id);
  if (related === undefined) return <span>{id}</span>;
  return (
    <button type="button" class="inline-link" onClick={() => onOpen(id)}>
      {related.name}
    </button>
  );
}

function amountWords({ amount }: Relation, formats: Formats): string {
  return amount === null ? "How much is counted in both is not documented." : `${formats.money(amount)} is counted in both.`;
}
