import type { Deal } from "./model";

/** What an analyst asks of every such deal, with the words for it; the names are those of figures. */
export const EXPECTED_FIGURES = [
  { name: "value", label: "Contract value" },
  { name: "announced", label: "Day of announcement" },
  { name: "signed", label: "Day of signing" },
  { name: "start", label: "Start of service" },
  { name: "end", label: "End of service" },
  { name: "term", label: "Term" },
  { name: "capacity", label: "Capacity" },
  { name: "gpus", label: "Number of GPUs" },
  { name: "prepayment", label: "Prepayment" },
  { name: "escalator", label: "Escalator" },
] as const;

/**
 * What no source states about a deal: labels of the figures always asked for, then of those the catalogue lists without
 * a claim.
 */
export function undocumented(deal: Deal): readonly string[] {
  const stated = new Set(deal.figures.filter((figure) => figure.claims.length > 0).map((figure) => figure.name));
  const missing = new Map<string, string>();
  for (const { name, label } of EXPECTED_FIGURES) if (!stated.has(name)) missing.set(name, label);
  if (missing.has("prepayment") && stated.has("prepayment share"))
    missing.set("prepayment", "Prepayment amount (documented as a share)");
  for (const { name, label, claims } of deal.figures) if (claims.length === 0) missing.set(name, label);
  return [...missing.values()];
}
