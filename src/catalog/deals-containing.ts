import { FinanceError } from "../finance/errors";
import { allDeals, companies } from "./catalogue";
import { wordsOf } from "./company-names";
import type { Deal } from "./model";
import { nearestInWords, nearestWords } from "./nearest-words";
import { searchDeals, searchEntries } from "./search";

let searched: ReturnType<typeof searchEntries> | null = null;

/**
 * The deals of the catalogue in which every word of a text occurs, in the order of the catalogue; all for no text.
 *
 * Errors: "missing-data" when no deal has these words, naming the companies nearest to what was typed.
 */
export function dealsContaining(contains: string | null): readonly Deal[] {
  searched ??= searchEntries(allDeals()); // made at the first search, so that starting up costs nothing
  const found = searchDeals(searched, contains ?? "");
  if (found.length > 0) return found;
  throw new FinanceError(
    "missing-data",
    `no deal of the catalogue contains ${JSON.stringify(contains ?? "")}; ${nearestNames(contains ?? "")}`,
  );
}

/** Every word is found alone, and the deals have them not together; else the names like the first word that is not found. */
function nearestNames(contains: string): string {
  const unknown = contains.split(/\s+/).find((word) => searchDeals(searched ?? [], word).length === 0);
  if (unknown === undefined) return "each word occurs, but no deal has them all";
  const names = new Map(
    companies().companies.flatMap((company) => wordsOf(company).map((word) => [word.toLowerCase(), company.name])),
  );
  const nearest = nearestWords(unknown.toLowerCase(), [...names.keys()], 12).map((word) => names.get(word) ?? word);
  const three = [...new Set(nearest)].slice(0, 3);
  return nearestInWords(three, "try the name of a provider, a customer or a chip");
}
