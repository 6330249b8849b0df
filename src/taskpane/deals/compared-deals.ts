/** The ids of the deals to compare, in the order they are to stand in. */
export type ComparedDeals = readonly string[];

/** With the deal at the end where it was not in; without it where it was. */
export function toggled(compared: ComparedDeals, id: string): ComparedDeals {
  return compared.includes(id) ? compared.filter((each) => each !== id) : [...compared, id];
}

/** With the deal one place earlier (-1) or later (1); as it was at either end. */
export function moved(compared: ComparedDeals, id: string, step: -1 | 1): ComparedDeals {
  const from = compared.indexOf(id);
  const to = from + step;
  if (from === -1 || to < 0 || to >= compared.length) return compared;
  const others = compared.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
