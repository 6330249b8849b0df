import { FinanceError } from "../finance/errors";
import type { Company } from "./company";
import { knownCompany, partiesOf, withOwners, type CompanyNames } from "./company-names";
import type { Deal } from "./model";
import { nearestInWords, nearestWords } from "./nearest-words";

/** The longest list of ids in one message: a begun id may fit every deal of a catalogue. */
const MOST_BEGUN = 6;

/**
 * The deal of a list that an id means. Wrong case, spaces and underscores are accepted where they leave one deal only.
 *
 * Errors: "missing-data" naming the ids that begin as the text does, the deals of the company that it names, else the
 *         nearest; or the ids that the text could mean.
 */
export function findDeal(deals: readonly Deal[], id: string, names: CompanyNames | null = null): Deal {
  const exact = deals.find((deal) => deal.id === id);
  if (exact !== undefined) return exact;
  const wanted = bareId(id);
  const matches = wanted === "" ? [] : deals.filter((deal) => bareId(deal.id) === wanted);
  const only = matches[0];
  if (only !== undefined && matches.length === 1) return only;
  if (only !== undefined) {
    throw new FinanceError(
      "missing-data",
      `deal "${id}" could be ${matches.map((deal) => deal.id).join(" or ")}: write one of them`,
    );
  }
  const ids = deals.map((deal) => deal.id);
  const begun = wanted === "" ? [] : ids.filter((each) => bareId(each).startsWith(wanted));
  const company = begun.length > 0 || names === null ? null : knownCompany(id, names);
  const ofCompany = company === null || names === null ? [] : dealsOf(deals, company, names);
  if (company !== null && ofCompany.length > 0) {
    const more = ofCompany.length > MOST_BEGUN ? ` and ${ofCompany.length - MOST_BEGUN} more` : "";
    throw new FinanceError(
      "missing-data",
      `"${id}" is a company (${company.name}), not a deal: its deals are ${ofCompany.slice(0, MOST_BEGUN).join(", ")}${more}`,
    );
  }
  const nearest = begun.length > 0 ? begun.slice(0, MOST_BEGUN) : nearestWords(id.toLowerCase(), ids, 3);
  const hint = nearestInWords(nearest, "the catalogue is empty");
  throw new FinanceError("missing-data", `no deal is called "${id}"; ${hint}`);
}

/** Ids of the deals of a company. */
function dealsOf(deals: readonly Deal[], company: Company, names: CompanyNames): readonly string[] {
  return deals
    .filter((deal) => partiesOf(deal, names).some((party) => withOwners(party.company, names).includes(company)))
    .map((deal) => deal.id);
}

/** An id without case, spaces, underscores, hyphens and the dashes that text editors put in their place. */
function bareId(id: string): string {
  return id.toLowerCase().replace(/[\s_\-\u2010-\u2015]+/g, "");
}
