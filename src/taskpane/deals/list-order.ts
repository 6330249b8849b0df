import { documentedFigure, findFigure } from "../../catalog/figure";
import type { Deal, Grade } from "../../catalog/model";
import type { SearchEntry } from "../../catalog/search";
import type { ListChoice, Sort } from "./list-choice";
import { sortKey } from "./sort-key";

export interface ListOrder {
  readonly entries: readonly SearchEntry[];
  /** How to tell deals that the sort has nothing to go by: they come last. */
  readonly lacksKey: (deal: Deal) => boolean;
}

/** The entries that pass the filters, in the order asked for; made once per choice, so that a search only has to scan. */
export function listOrder(entries: readonly SearchEntry[], choice: Omit<ListChoice, "query" | "asOf">): ListOrder {
  const { type, grade, confidence, sort } = choice;
  const passing = entries.filter(
    ({ deal }) =>
      (type === null || deal.type === type) &&
      (confidence === null || deal.confidence === confidence) &&
      (grade === null || valueGrade(deal) === grade),
  );
  return sort === "catalogue" ? { entries: passing, lacksKey: () => false } : sorted(passing, sort);
}

/** Highest first; equals keep the catalogue's order, and so do those without a key, at the end. */
function sorted(entries: readonly SearchEntry[], sort: Sort): ListOrder {
  const keys = new Map(entries.map(({ deal }) => [deal, sortKey(deal, sort)]));
  const keyOf = (deal: Deal) => keys.get(deal) ?? null;
  const lacking = entries.filter(({ deal }) => keyOf(deal) === null);
  const having = entries.filter(({ deal }) => keyOf(deal) !== null);
  having.sort((a, b) => (keyOf(b.deal) ?? 0) - (keyOf(a.deal) ?? 0));
  return { entries: [...having, ...lacking], lacksKey: (deal) => keyOf(deal) === null };
}

/** Grade of the evidence for a deal's value; null when no value is shown. */
export function valueGrade(deal: Deal): Grade | null {
  return findFigure(deal, "value") === null ? null : (documentedFigure(deal, "value").shown?.grade ?? null);
}
