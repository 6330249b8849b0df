import type { Deal } from "../catalog/model";
import type { LabelFacts } from "./label-facts";

/** How surely labels mean a deal: both of its sides are named, one of them, or none. */
export type Named = 0 | 1 | 2;

/**
 * Which deals labels name. Names beside the number count first; titles above only complete them, or stand in where
 * nothing beside the number names anybody.
 */
export function namedDeals(near: readonly LabelFacts[], titles: readonly LabelFacts[]): ReadonlyMap<Deal, Named> {
  const beside = sidesIn(near);
  const isPair = [...beside.provider].some((deal) => beside.customer.has(deal));
  const isAny = beside.provider.size > 0 || beside.customer.size > 0;
  const all = isPair ? beside : sidesIn([...near, ...titles]);
  const found = new Map<Deal, Named>();
  for (const deal of new Set([...all.provider, ...all.customer])) {
    if (isAny && !beside.provider.has(deal) && !beside.customer.has(deal)) continue;
    found.set(deal, all.provider.has(deal) && all.customer.has(deal) ? 2 : 1);
  }
  return found;
}

/** Of several deals between the same sides, those of a year that the labels name; all where they name none. */
export function inNamedYear(deals: readonly Deal[], labels: readonly LabelFacts[]): readonly Deal[] {
  const ofYear = deals.filter(({ id }) => labels.some(({ years }) => years.some((year) => id.endsWith(`-${year}`))));
  return ofYear.length > 0 ? ofYear : deals;
}

function sidesIn(labels: readonly LabelFacts[]): {
  readonly provider: ReadonlySet<Deal>;
  readonly customer: ReadonlySet<Deal>;
} {
  return {
    provider: new Set(labels.flatMap(({ provider }) => [...provider])),
    customer: new Set(labels.flatMap(({ customer }) => [...customer])),
  };
}
