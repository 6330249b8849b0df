import { FinanceError } from "../finance/errors";
import { isoFromSerial } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";
import { firstDocumented } from "./as-of";
import { allDeals, companies } from "./catalogue";
import { wordsOf } from "./company-names";
import type { Deal } from "./model";
import { nearestInWords, nearestWords } from "./nearest-words";
import { searchDeals, searchEntries } from "./search";

/**
 * Those of `dealsContaining` that were documented at the end of a day; all of them where none is given.
 *
 * Errors: as `dealsContaining`; "missing-data" when none was documented by then, saying since when one is.
 */
export function dealsDocumented(contains: string | null, asOf: SerialDate | undefined): readonly Deal[] {
  const found = dealsContaining(contains);
  if (asOf === undefined) return found;
  const day = isoFromSerial(asOf);
  const known = found.filter((deal) => firstDocumented(deal) <= day);
  if (known.length > 0) return known;
  const first = found.map((deal) => firstDocumented(deal)).sort()[0] ?? "";
  throw new FinanceError(
    "missing-data",
    `none of these deals was documented on ${day}: the first source is dated ${first}`,
  );
}

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
