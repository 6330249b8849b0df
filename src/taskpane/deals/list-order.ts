import { documentedFigure, findFigure } from "../../catalog/figure";
import type { Deal, Grade } from "../../catalog/model";
import { searchDeals, type SearchEntry } from "../../catalog/search";
import { chipsOf, partiesWithOwners, yearOf } from "./deal-options";
import type { ListChoice, Sort } from "./list-choice";
import { sortKey } from "./sort-key";

export interface ListOrder {
  readonly entries: readonly SearchEntry[];
  /** How to tell deals that the sort has nothing to go by: they come last. */
  readonly lacksKey: (deal: Deal) => boolean;
}

/** The entries that pass the filters, in the order asked for; made once per choice, so that a search only has to scan. */
export function listOrder(entries: readonly SearchEntry[], choice: Omit<ListChoice, "query" | "asOf">): ListOrder {
  const passing = measured(entries, choice).filter(({ deal }) => passes(deal, choice));
  const { sort } = choice;
  return sort === "catalogue" ? { entries: passing, lacksKey: () => false } : sorted(passing, sort);
}

/** Least value and power are asked for as a search would. */
function measured(entries: readonly SearchEntry[], { value, power }: Filters): readonly SearchEntry[] {
  if (value === null && power === null) return entries;
  const query = [value, power].flatMap((least) => (least === null ? [] : [`>=${least}`])).join(" ");
  const found = new Set(searchDeals(entries, query));
  return entries.filter(({ deal }) => found.has(deal));
}

type Filters = Omit<ListChoice, "query" | "asOf" | "sort">;

function passes(deal: Deal, { type, grade, confidence, chip, party, startFrom, announcedFrom }: Filters): boolean {
  return (
    (type === null || deal.type === type) &&
    (confidence === null || deal.confidence === confidence) &&
    (grade === null || valueGrade(deal) === grade) &&
    (chip === null || chipsOf(deal).some(({ id }) => id === chip)) &&
    (party === null || partiesWithOwners(deal).some(({ id }) => id === party)) &&
    (startFrom === null || isFrom(yearOf(deal, "start"), startFrom)) &&
    (announcedFrom === null || isFrom(yearOf(deal, "announced"), announcedFrom))
  );
}

function isFrom(year: number | null, first: string): boolean {
  return year !== null && year >= Number(first);
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
