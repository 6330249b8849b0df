import type { CompanyDeal } from "../../catalog/company-page";
import type { Deal, Relation, RelationKind } from "../../catalog/model";
import { dealSummary } from "../deals/deal-summary";
import type { Formats } from "../shared/formats";

interface CompanyDealsProps {
  readonly name: string;
  readonly deals: readonly CompanyDeal[];
  readonly formats: Formats;
  readonly onOpenDeal: (dealId: string) => void;
}

const SIDES: readonly { readonly role: CompanyDeal["role"]; readonly heading: (name: string) => string }[] = [
  { role: "provider", heading: (name) => `${name} provides` },
  { role: "customer", heading: (name) => `${name} buys` },
  { role: "other party", heading: (name) => `${name} in another role` },
  { role: "chips", heading: (name) => `Deals that name ${name}` },
];

/** A company's deals, each side apart: they are never added up over both. */
export function CompanyDeals({ name, deals, formats, onOpenDeal }: CompanyDealsProps) {
  return (
    <>
      {SIDES.map(({ role, heading }) => {
        const side = deals.filter((each) => each.role === role);
        if (side.length === 0) return null;
        return (
          <section key={role}>
            <h2>
              {heading(name)} <span class="remark">({side.length})</span>
            </h2>
            <ul class="deals" role="list">
              {side.map(({ deal, through }) => (
                <li key={deal.id}>
                  <DealLine
                    deal={deal}
                    through={through === null ? null : through.name}
                    formats={formats}
                    onOpenDeal={onOpenDeal}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface DealLineProps extends Pick<CompanyDealsProps, "formats" | "onOpenDeal"> {
  readonly deal: Deal;
  readonly through: string | null;
}

function DealLine({ deal, through, formats, onOpenDeal }: DealLineProps) {
  const { value, facts } = dealSummary(deal, formats);
  return (
    <button type="button" class="deal-row" data-deal={deal.id} onClick={() => onOpenDeal(deal.id)}>
      <span class="deal-name">{deal.name}</span>
      <span class="deal-value">{value}</span>
      <span class="deal-facts">{[...facts, ...(through === null ? [] : [`through ${through}`])].join(" · ")}</span>
    </button>
  );
}

const RELATION_WORDS: Record<RelationKind, string> = {
  expands: "expands",
  amends: "amends",
  supersedes: "supersedes",
  overlaps: "overlaps",
};

function relationWords({ kind, amount }: Relation): string {
  return kind === "overlaps" && amount === null ? "may overlap with" : RELATION_WORDS[kind];
}

interface CompanyRelationsProps {
  readonly relations: readonly { readonly deal: Deal; readonly relation: Relation }[];
  readonly deals: readonly Deal[];
}

/** Which of the company's deals must not be added to another without thought. */
export function CompanyRelations({ relations, deals }: CompanyRelationsProps) {
  if (relations.length === 0) return null;
  return (
    <section>
      <h2>Relations between deals</h2>
      <ul class="relations">
        {relations.map(({ deal, relation }) => (
          <li key={`${deal.id} ${relation.kind} ${relation.deal}`}>
            <p>
              {deal.name} {relationWords(relation)}{" "}
              {deals.find(({ id }) => id === relation.deal)?.name ?? relation.deal}
            </p>
            <p class="remark">{relation.note}.</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
