import { FinanceError } from "../finance/errors";
import type { Company } from "./company";
import type { Deal } from "./model";
import { nearestInWords, nearestWords } from "./nearest-words";

/** Companies by every way to write them, made once for a list. */
export interface CompanyNames {
  readonly companies: readonly Company[];
  readonly byId: ReadonlyMap<string, Company>;
  readonly byWord: ReadonlyMap<string, Company>;
  /** By the parties of deals that a company lists: one party can mean two companies. */
  readonly byParty: ReadonlyMap<string, readonly Company[]>;
  readonly systems: readonly Company[];
}

/** Companies made ready for look-up by id, name, ticker, alias and party. The first of two that share a word has it. */
export function companyNames(companies: readonly Company[]): CompanyNames {
  const byWord = new Map<string, Company>();
  for (const company of companies) {
    for (const word of wordsOf(company).map(bareCompany)) if (!byWord.has(word)) byWord.set(word, company);
  }
  const byParty = new Map<string, Company[]>();
  for (const company of companies) {
    for (const party of company.parties) byParty.set(party, [...(byParty.get(party) ?? []), company]);
  }
  const byId = new Map(companies.map((company) => [company.id, company]));
  return { companies, byId, byWord, byParty, systems: companies.filter(({ kind }) => kind === "system") };
}

/** Every way to write a company. */
export function wordsOf({ id, name, tickers, aliases, parties }: Company): readonly string[] {
  return [id, name, ...tickers, ...aliases, ...parties];
}

/**
 * The company, unit or system that a text means: its id, name, ticker or any other name, in any case.
 *
 * Errors: "missing-data" naming the nearest.
 */
export function companyNamed(text: string, names: CompanyNames): Company {
  const found = knownCompany(text, names);
  if (found !== null) return found;
  const words = new Map(names.companies.flatMap((company) => wordsOf(company).map((word) => [word, company.name])));
  const nearest = nearestWords(text.trim(), [...words.keys()], 12).map((word) => words.get(word) ?? word);
  const three = [...new Set(nearest)].slice(0, 3);
  const hint = nearestInWords(three, "the catalogue names no companies");
  throw new FinanceError("missing-data", `no company is called "${text}"; ${hint}`);
}

/** As `companyNamed`; null where no company is called so. */
export function knownCompany(text: string, names: CompanyNames): Company | null {
  return names.byWord.get(bareCompany(text)) ?? null;
}

/** The companies that a party of a deal means: "Google (backstop)" is Google; none for an unnamed tenant. */
export function partyCompanies(party: string, names: CompanyNames): readonly Company[] {
  const whole = names.byParty.get(party) ?? [];
  const plain = knownCompany(party.replace(/\(.*\)/g, ""), names);
  return [...new Set(plain === null ? whole : [plain, ...whole])];
}

/** A company and those it belongs to, nearest first. A circle in the data ends where it closes. */
export function withOwners(company: Company, names: CompanyNames): readonly Company[] {
  const line: Company[] = [];
  for (let next: Company | undefined = company; next !== undefined && !line.includes(next);) {
    line.push(next);
    next = next.of === null ? undefined : names.byId.get(next.of);
  }
  return line;
}

/** What belongs to a company at any depth, in the order of the list, without itself. */
export function belongings(company: Company, names: CompanyNames): readonly Company[] {
  return names.companies.filter((each) => each !== company && withOwners(each, names).includes(company));
}

export type PartyRole = "provider" | "customer" | "other party";

/** The roles of companies in a deal. */
export function partiesOf(deal: Deal, names: CompanyNames): readonly { company: Company; role: PartyRole }[] {
  const role = (party: string, as: PartyRole): { company: Company; role: PartyRole }[] =>
    partyCompanies(party, names).map((company) => ({ company, role: as }));
  return [
    ...role(deal.provider, "provider"),
    ...role(deal.customer, "customer"),
    ...deal.otherParties.flatMap((party) => role(party, "other party")),
  ];
}

/** A name without case, blanks, points and the dashes that text editors put in. */
function bareCompany(text: string): string {
  return text.toLowerCase().replace(/[\s_\-.,'\u2010-\u2015]+/g, "");
}
