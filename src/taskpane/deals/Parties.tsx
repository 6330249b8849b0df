import { companies } from "../../catalog/catalogue";
import { partyCompanies } from "../../catalog/company-names";
import type { Deal } from "../../catalog/model";
import { typeWords } from "../../catalog/type-words";

interface PartiesProps {
  readonly deal: Deal;
  readonly onOpenCompany: (companyId: string) => void;
}

/** Who buys from whom, each with its page where the catalogue knows the company; what kind of deal it is, and how it stands. */
export function Parties({ deal, onOpenCompany }: PartiesProps) {
  const party = (name: string) => <Party name={name} onOpenCompany={onOpenCompany} />;
  return (
    <p class="parties">
      {party(deal.customer)} buys from {party(deal.provider)}
      {deal.otherParties.map((other) => (
        <span key={other}>, with {party(other)}</span>
      ))}{" "}
      · {typeWords(deal.type)} · {deal.status}
    </p>
  );
}

function Party({ name, onOpenCompany }: Omit<PartiesProps, "deal"> & { readonly name: string }) {
  const [company] = partyCompanies(name, companies());
  if (company === undefined) return <span>{name}</span>;
  return (
    <button type="button" class="inline-link" onClick={() => onOpenCompany(company.id)}>
      {name}
    </button>
  );
}
