import { useMemo } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import { searchDeals, searchEntries } from "../../catalog/search";
import type { ListChoice } from "./list-choice";
import { listOrder } from "./list-order";

export interface FoundDeals {
  readonly found: readonly Deal[];
  /** How many of those found the sort has nothing to go by; they come last. */
  readonly lacking: number;
}

/** The deals that the user asks for. Each step is done again only when what it depends on has changed. */
export function useFoundDeals(
  deals: readonly Deal[],
  { query, type, grade, confidence, sort }: ListChoice,
): FoundDeals {
  const entries = useMemo(() => searchEntries(deals), [deals]);
  const order = useMemo(
    () => listOrder(entries, { type, grade, confidence, sort }),
    [entries, type, grade, confidence, sort],
  );
  return useMemo(() => {
    const found = searchDeals(order.entries, query);
    return { found, lacking: found.filter(order.lacksKey).length };
  }, [order, query]);
}
