import { ifKnown } from "../../finance/errors";
import { dealAsOf } from "../../catalog/as-of";
import type { Deal } from "../../catalog/model";

/** The deals as they were documented at the end of an ISO day, without those nobody had written about; null: all, as they are. */
export function dealsOnDay(deals: readonly Deal[], day: string | null): readonly Deal[] {
  if (day === null) return deals;
  const known = deals.map((deal) => ifKnown(() => dealAsOf(deal, day))).filter((deal) => deal !== null);
  const ids = new Set(known.map(({ id }) => id));
  return known.map((deal) => ({ ...deal, relations: deal.relations.filter((relation) => ids.has(relation.deal)) }));
}
