import type { Company } from "./company";
import { belongings, companyNamed, partiesOf, withOwners, type CompanyNames, type PartyRole } from "./company-names";
import { findFigure } from "./figure";
import type { Deal, Relation } from "./model";
import { companyHistory, type ReportedData, type ReportedValue } from "./reported";

export interface CompanyDeal {
  readonly deal: Deal;
  /** "chips" where the deal only names a system of the company. */
  readonly role: PartyRole | "chips";
  /** The unit or system through which the deal is found: AWS on Amazon's page; null for the company itself. */
  readonly through: Company | null;
  readonly hasValue: boolean;
}

/** Everything that is documented about a company, a unit of one, or a system or model it makes. */
export interface CompanyPage {
  readonly company: Company;
  readonly owner: Company | null;
  readonly belongings: readonly Company[];
  readonly deals: readonly CompanyDeal[];
  readonly reported: readonly ReportedValue[];
  /** Relations between the deals of the page and others. */
  readonly relations: readonly { readonly deal: Deal; readonly relation: Relation }[];
  /** What an empty page says in place of a value: "The catalogue has no …"; null where a deal or a reported figure has one. */
  readonly nothing: string | null;
}

/**
 * A company's page: its deals on both sides, those of its units, deals that name its systems, its reported figures, and
 * relations between its deals.
 *
 * Shape:  any name of a company, unit, system or model.
 * Errors: "missing-data" naming the nearest.
 */
export function companyPage(name: string, deals: readonly Deal[], data: ReportedData): CompanyPage {
  const company = companyNamed(name, data.names);
  const owner = company.of === null ? null : (data.names.byId.get(company.of) ?? null);
  const own = belongings(company, data.names);
  const found = deals.flatMap((deal) => rolesIn(deal, company, data.names));
  const reported = companyHistory(company.id, null, data);
  const relations = found.flatMap(({ deal }) => deal.relations.map((relation) => ({ deal, relation })));
  const hasValue = found.some((each) => each.hasValue) || reported.length > 0;
  return {
    company,
    owner,
    belongings: own,
    deals: found,
    reported,
    relations: [...new Map(relations.map((each) => [each.relation, each])).values()],
    nothing: hasValue ? null : nothingWords(company, owner, found.length),
  };
}

function nothingWords({ name }: Company, owner: Company | null, deals: number): string {
  if (deals > 0) return `The catalogue has no value for ${name}: its deals are documented without an amount.`;
  const see = owner === null ? "" : ` It belongs to ${owner.name}, whose page has what is documented.`;
  return `The catalogue has no deal and no reported figure for ${name}.${see}`;
}

function rolesIn(deal: Deal, company: Company, names: CompanyNames): readonly CompanyDeal[] {
  const hasValue = (findFigure(deal, "value")?.claims.length ?? 0) > 0;
  const roles = partiesOf(deal, names).filter((party) => withOwners(party.company, names).includes(company));
  const rows = roles.map((party): CompanyDeal => {
    const through = party.company === company ? null : party.company;
    return { deal, role: party.role, through, hasValue };
  });
  if (rows.length > 0) return [...new Map(rows.map((row) => [row.role, row])).values()];
  const system = systemsIn(deal, names).find((each) => withOwners(each, names).includes(company));
  if (system === undefined) return [];
  return [{ deal, role: "chips", through: system === company ? null : system, hasValue }];
}

const CHIP_FIGURES = new Set(["chips", "chip generation"]);

/** The systems that a deal's chips name. */
export function systemsIn(deal: Deal, names: CompanyNames): readonly Company[] {
  const claims = deal.figures.filter((figure) => CHIP_FIGURES.has(figure.name)).flatMap((figure) => figure.claims);
  const text = claims
    .filter((claim) => claim.rejected === null)
    .map((claim) => String(claim.value ?? ""))
    .join(" ")
    .toLowerCase();
  if (text === "") return [];
  const words = new Set(text.split(/[^a-z0-9]+/).map((word) => word.replace(/s$/, "")));
  return names.systems.filter(({ aliases }) => aliases.some((alias) => words.has(alias.toLowerCase())));
}
