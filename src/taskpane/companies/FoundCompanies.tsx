import { useMemo } from "preact/hooks";
import { companies } from "../../catalog/catalogue";
import { companiesNamedIn, companyKind } from "../../catalog/company-search";

interface FoundCompaniesProps {
  readonly query: string;
  readonly onOpenCompany: (companyId: string) => void;
}

/** The pages of companies, units and systems that a search names. */
export function FoundCompanies({ query, onOpenCompany }: FoundCompaniesProps) {
  const names = companies();
  const found = useMemo(() => companiesNamedIn(query, names), [query, names]);
  if (found.length === 0) return null;
  return (
    <ul class="found-companies" role="list" aria-label="Companies and systems">
      {found.map((company) => (
        <li key={company.id}>
          <button type="button" class="inline-link" data-company={company.id} onClick={() => onOpenCompany(company.id)}>
            {company.name}
          </button>{" "}
          <span class="remark">{companyKind(company, names)}</span>
        </li>
      ))}
    </ul>
  );
}
