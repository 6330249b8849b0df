import type { Deal, Source } from "../catalog/model";
import { figureNumbers, type FigureNumbers } from "./figure-numbers";
import type { NumberInContext } from "./number-context";
import type { PartyWords } from "./party-words";
import type { TextFeatures } from "./text-features";

/** A deal with its numbers and the parties that name it. */
export interface KnownDeal {
  readonly deal: Deal;
  readonly provider: number;
  readonly customer: number;
  readonly figures: ReadonlyMap<string, FigureNumbers>;
}

export function knownDeals(
  deals: readonly Deal[],
  parties: PartyWords,
  sourceOf: (id: string) => Source | null,
): KnownDeal[] {
  return deals.map((deal) => ({
    deal,
    provider: parties.providerOf(deal),
    customer: parties.customerOf(deal),
    figures: new Map(figureNumbers(deal, sourceOf).map((numbers) => [numbers.figure.name, numbers])),
  }));
}

/** More parties than these in a row, and no pair of them is meant. */
const PAIR = 2;

/**
 * The deals that the texts around a number name by both parties: the nearer the texts, the better, and only the best
 * count. A year in the row picks among deals of the same parties.
 */
export function dealsNamed(
  { left, heads, titles }: NumberInContext,
  deals: readonly KnownDeal[],
): readonly KnownDeal[] {
  const row = partiesOf(left);
  const head = partiesOf(heads);
  const title = partiesOf(titles);
  if (row.size + head.size + title.size < PAIR || row.size > PAIR || head.size > PAIR) return [];
  let best = 0;
  let found: KnownDeal[] = [];
  for (const known of deals) {
    const near = nearness(known, row, head, title);
    if (near === 0 || near < best) continue;
    if (near > best) found = [];
    best = near;
    found.push(known);
  }
  return ofYear(found, [...left, ...heads]);
}

function nearness(
  { provider, customer }: KnownDeal,
  row: ReadonlySet<number>,
  head: ReadonlySet<number>,
  title: ReadonlySet<number>,
): number {
  if (provider < 0 || customer < 0 || provider === customer) return 0;
  const place = (party: number): number => (row.has(party) ? 3 : head.has(party) ? 2 : title.has(party) ? 1 : 0);
  const [one, other] = [place(provider), place(customer)];
  if (one === 0 || other === 0) return 0;
  // Titles alone name a deal only where the row names nobody else.
  if (one === 1 && other === 1 && (row.size > 0 || head.size > 0)) return 0;
  // "CoreWeave" over a row of "Meta and Google" is about neither pair alone.
  if (one + other === 4 && row.size > 1) return 0;
  return one + other;
}

function partiesOf(texts: readonly TextFeatures[]): Set<number> {
  return new Set(texts.flatMap(({ parties }) => parties));
}

function ofYear(found: KnownDeal[], texts: readonly TextFeatures[]): readonly KnownDeal[] {
  if (found.length < 2) return found;
  const years = texts.flatMap(({ years: named }) => named);
  const those = found.filter(({ deal }) => years.some((year) => deal.id.endsWith(`-${year}`)));
  return those.length === 0 ? found : those;
}
