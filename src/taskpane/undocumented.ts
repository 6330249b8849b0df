import type { Deal } from "../catalog/model";

/** What an analyst asks of every deal; the names are those of the catalogue. */
const EXPECTED: readonly (readonly [name: string, label: string])[] = [
  ["value", "Contract value"],
  ["announced", "Day of announcement"],
  ["signed", "Day of signing"],
  ["start", "Start of service"],
  ["end", "End of service"],
  ["term", "Term"],
  ["capacity", "Capacity"],
  ["gpus", "Number of GPUs"],
  ["prepayment", "Prepayment"],
  ["escalator", "Yearly increase"],
];

/** What no source states about a deal: the figures always asked for, and those the catalogue lists without a claim. */
export function undocumented(deal: Deal): readonly string[] {
  const stated = new Set(deal.figures.filter((figure) => figure.claims.length > 0).map((figure) => figure.name));
  const missing = new Map(EXPECTED.filter(([name]) => !stated.has(name)));
  for (const figure of deal.figures) if (figure.claims.length === 0) missing.set(figure.name, figure.label);
  return [...missing.values()];
}
