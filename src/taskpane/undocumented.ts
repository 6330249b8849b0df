import type { Deal } from "../catalog/model";

/** What an analyst asks of every deal; the names are those of the catalogue. */
const EXPECTED: readonly (readonly [name: string, label: string])[] = [
  ["value", "Value"],
  ["start", "First day of service"],
  ["end", "Last day of service"],
  ["term", "Length"],
  ["signed", "Day of signing"],
  ["prepayment", "Prepayment"],
  ["capacity", "Power"],
  ["gpus", "Number of GPUs"],
  ["chips", "Chips"],
];

/** What no source states about a deal: the figures always asked for, and those the catalogue lists without a claim. */
export function undocumented(deal: Deal): readonly string[] {
  const stated = new Set(deal.figures.filter((figure) => figure.claims.length > 0).map((figure) => figure.name));
  const missing = new Map(EXPECTED.filter(([name]) => !stated.has(name)));
  for (const figure of deal.figures) if (figure.claims.length === 0) missing.set(figure.name, figure.label);
  return [...missing.values()];
}
