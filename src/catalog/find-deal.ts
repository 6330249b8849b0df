import { FinanceError } from "../finance/errors";
import type { Deal } from "./model";
import { nearestWords } from "./nearest-words";

/**
 * The deal of a list that an id means. Wrong case, spaces and underscores are accepted where they leave one deal only.
 *
 * Errors: "missing-data" naming the nearest ids, or the ids that the text could mean.
 */
export function findDeal(deals: readonly Deal[], id: string): Deal {
  const exact = deals.find((deal) => deal.id === id);
  if (exact !== undefined) return exact;
  const wanted = bareId(id);
  const matches = wanted === "" ? [] : deals.filter((deal) => bareId(deal.id) === wanted);
  const only = matches[0];
  if (only !== undefined && matches.length === 1) return only;
  if (only !== undefined) {
    throw new FinanceError("missing-data", `deal "${id}" could be ${matches.map((deal) => deal.id).join(" or ")}: write one of them`);
  }
  const nearest = nearestWords(id.toLowerCase(), deals.map((deal) => deal.id), 3);
  const hint = nearest.length === 0 ? "the catalogue is empty" : `nearest are ${nearest.join(", ")}`;
  throw new FinanceError("missing-data", `unknown deal "${id}": ${hint}`);
}

/** An id without case, spaces, underscores, hyphens and the dashes that text editors put in their place. */
function bareId(id: string): string {
  return id.toLowerCase().replace(/[\s_\-\u2010-\u2015]+/g, "");
}
