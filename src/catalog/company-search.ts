import { capitalised } from "./capitalised";
import type { Company } from "./company";
import { belongings, wordsOf, type CompanyNames } from "./company-names";

/** More than these are no answer to a search. */
const MOST = 6;

/**
 * The companies, units and systems that a query names, at most six: those that are called exactly so first, then those in
 * whose names, or the name of a group they are counted in, every word of the query begins a word. An empty query names none.
 */
export function companiesNamedIn(query: string, names: CompanyNames): readonly Company[] {
  const wanted = plainWords(query);
  if (wanted.length === 0) return [];
  const typed = wanted.join(" ");
  const exact: Company[] = [];
  const begun: Company[] = [];
  for (const company of names.companies) {
    const words = [...wordsOf(company), ...company.groups.map(({ name }) => name)].map((word) => plainWords(word));
    if (words.some((word) => word.join(" ") === typed)) exact.push(company);
    else if (words.some((word) => wanted.every((term) => word.some((part) => part.startsWith(term)))))
      begun.push(company);
  }
  return [...exact, ...begun].slice(0, MOST);
}

/** What a company is, in words: "Company", "Unit of Amazon", "System of NVIDIA". */
export function companyKind({ kind, of }: Company, names: CompanyNames): string {
  const word = capitalised(kind);
  const owner = of === null ? undefined : names.byId.get(of);
  return owner === undefined ? word : `${word} of ${owner.name}`;
}

/** The units, systems and models of a company, each kind together. */
export function belongingsByKind(company: Company, names: CompanyNames): readonly Company[] {
  const kinds = ["company", "unit", "system", "model"];
  return [...belongings(company, names)].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function plainWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
