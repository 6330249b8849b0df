import type { Contract } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { existsOn } from "../finance/inception";
import { resolvedContract } from "../finance/resolved-contract";
import type { SerialDate } from "../finance/units";
import type { PartyDeal } from "./backlog";
import { ENGLISH } from "./claim-words";
import type { Company } from "./company";
import { partyCompanies, type CompanyNames, withOwners } from "./company-names";
import { contractOf } from "./contract-of";
import { documentedFigure, findFigure } from "./figure";
import type { Deal, Source } from "./model";

/** From which side a company is seen. */
export const PARTY_SIDES = ["provider", "customer"] as const;
export type PartySide = (typeof PARTY_SIDES)[number];

/** The deals of one catalogue. */
export interface DealBook {
  readonly deals: readonly Deal[];
  readonly names: CompanyNames;
  readonly sourceOf: (id: string) => Source | null;
}

/**
 * The deals in which a company, or a unit of it, is provider or customer; in the order of the catalogue. One that pays a joint
 * venture of its own is its customer: nobody is owed by himself.
 */
export function dealsOnSide(company: Company, side: PartySide, { deals, names }: DealBook): readonly Deal[] {
  const isIn = (party: string): boolean =>
    partyCompanies(party, names).some((each) => withOwners(each, names).includes(company));
  return deals.filter((deal) => isIn(deal[side]) && !(side === "provider" && isIn(deal.customer)));
}

/**
 * The deals of a company on one side on a day, each with what there is to calculate with, and nothing twice: a deal that a
 * later one replaces, or whose amount a later, cumulative one includes, has no contract from the day on which the later
 * one exists; an amount documented as counted in two deals is taken off the one that says so.
 *
 * Errors: none: what a deal lacks is its reason.
 * Source: contract-life §1 and §2; the relations of the catalogue.
 */
export function partyDeals(company: Company, side: PartySide, asOf: SerialDate, book: DealBook): readonly PartyDeal[] {
  const replaced = replacedOn(asOf, book);
  const other: PartySide = side === "provider" ? "customer" : "provider";
  const own = dealsOnSide(company, side, book);
  return own.map((deal) => {
    const known = { id: deal.id, counterparty: counterpartyOf(deal, other, book.names), kind: deal.type };
    const why = replaced.get(deal.id);
    if (why !== undefined) return { ...known, contract: null, reason: why };
    const { contract, reason } = contractOrReason(deal, book);
    return contract === null ? { ...known, contract, reason } : { ...known, ...withoutOverlap(deal, contract, own) };
  });
}

/** An unnamed party is not the same as another unnamed one: it is told by its deal. A joint venture is none of its owners. */
export function counterpartyOf(deal: Deal, side: PartySide, names: CompanyNames): string {
  const party = deal[side];
  if (/\bjoint venture$/i.test(party)) return party;
  const [company] = partyCompanies(party, names);
  if (company !== undefined) return company.name;
  return /^(unnamed|undisclosed)/i.test(party) ? `${party} (${deal.id})` : party;
}

/** The terms of a deal, resolved; or why there are none. */
export function contractOrReason(
  deal: Deal,
  { sourceOf }: Pick<DealBook, "sourceOf">,
): { readonly contract: Contract; readonly reason: null } | { readonly contract: null; readonly reason: string } {
  try {
    return { contract: resolvedContract(contractOf(deal, "base", sourceOf)), reason: null };
  } catch (error) {
    if (!(error instanceof FinanceError)) throw error;
    // The row names the deal: "no documented value", "sources disagree on the value (…)".
    return { contract: null, reason: error.message.replace(`${deal.id} has `, "").replace(` of ${deal.id} (`, " (") };
  }
}

/** Of each deal that is not counted on a day beside a later one, why. */
function replacedOn(asOf: SerialDate, book: DealBook): ReadonlyMap<string, string> {
  const replaced = new Map<string, string>();
  for (const deal of book.deals) {
    for (const { kind, deal: earlier } of deal.relations) {
      const isReplaced = kind === "supersedes" || kind === "amends";
      if (!isReplaced && !(kind === "expands" && isCumulative(deal, book))) continue;
      if (!existsByThen(deal, asOf, book)) continue;
      replaced.set(
        earlier,
        isReplaced ? `replaced by ${deal.name}` : `included in ${deal.name}, whose value is cumulative`,
      );
    }
  }
  return replaced;
}

function isCumulative(deal: Deal, { sourceOf }: DealBook): boolean {
  if (findFigure(deal, "value") === null) return false;
  return documentedFigure(deal, "value", sourceOf).shown?.basis === "cumulative";
}

function existsByThen(deal: Deal, asOf: SerialDate, book: DealBook): boolean {
  const { contract } = contractOrReason(deal, book);
  return contract !== null && contract.tranches.some((tranche) => existsOn(tranche, asOf));
}

function withoutOverlap(
  deal: Deal,
  contract: Contract,
  own: readonly Deal[],
): { readonly contract: Contract; readonly reason: string | null } {
  const overlaps = deal.relations.filter(
    ({ kind, deal: id }) => kind === "overlaps" && own.some((each) => each.id === id),
  );
  const [first] = overlaps;
  if (first === undefined) return { contract, reason: null };
  const amount = overlaps.reduce((sum, relation) => sum + (relation.amount ?? 0), 0);
  const names = overlaps.map(({ deal: id }) => own.find((each) => each.id === id)?.name ?? id).join(", ");
  if (amount === 0)
    return { contract, reason: `may overlap with ${names}; whether, and by how much, is not documented` };
  const value = contract.tranches.reduce((sum, tranche) => sum + (tranche.value ?? 0), 0);
  const left = Math.max(value - amount, 0) / value;
  const tranches = contract.tranches.map((tranche) =>
    tranche.value === null ? tranche : { ...tranche, value: tranche.value * left },
  );
  return {
    contract: { ...contract, tranches },
    reason: `less the $${ENGLISH.number(amount)} that ${names} counts as well`,
  };
}
