import type { Label } from "./label";
import type { Supposed } from "./members";
import { type DealFinder, type NearLabels, partiesOf } from "./named-deals";

const NO_DEALS = { deals: [], kind: "completed" } as const;
const TOTAL = new Set("total subtotal sum others other average mean median rest".split(" "));

/** Deals between whom a number's own labels name, or the nearest above it, and the next with whom that has one. */
export function supposedDeals(
  { row, heads, titles }: NearLabels,
  above: readonly Label[],
  finder: DealFinder,
): Supposed {
  const own = [...row, ...heads];
  const further = [...above, ...[...titles].reverse()].filter(names);
  const isNamed = own.some(names);
  const others = isNamed ? further : further.slice(1);
  const near = isNamed ? own : [...own, ...further.slice(0, 1)];
  const pair = finder({ row: near, heads: [], titles: [] });
  if (pair.length > 0) return { deals: pair, kind: isNamed ? "reversed" : "completed" };
  if (partiesOf(near).size > 1 || row.some(isTotal)) return NO_DEALS;
  for (const label of others) {
    const found = finder({ row: [...near, label], heads: [], titles: [] });
    if (found.length > 0) return { deals: found, kind: "completed" };
  }
  return NO_DEALS;
}

/** "IREN total", "Others"; "Total commitment" is a figure. */
function isTotal({ words, topics }: Label): boolean {
  return topics.length === 0 && words.some((word) => TOTAL.has(word));
}

function names({ parties, places }: Label): boolean {
  return parties.length + places.length > 0;
}
