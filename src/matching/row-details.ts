import type { Label } from "./label";
import type { KnownDeal } from "./named-deals";
import type { NumberInContext } from "./number-context";

export function yearsOf(labels: readonly Label[]): readonly number[] {
  return labels.flatMap(({ years }) => years);
}

/** "Notes 2030" among the details of a row: the name of something else. */
export function isName(label: Label, details: readonly Label[]): boolean {
  const { parties, topics, isContract, isPeriod, unknown } = label;
  return (
    parties.length + topics.length === 0 && !isContract && !isPeriod && (unknown.length > 0 || details.includes(label))
  );
}

/** "2025 contract": which of two. */
const ONE = new Set(["contract", "deal", "agreement", "order", "lease"]);

/** "2026", "2026 ($m)": what stands below is a year's. */
export function isOfYear({ isPeriod, years, isOpen, words }: Label): boolean {
  return isPeriod || (isOpen && years.length > 0 && !words.some((word) => ONE.has(word)));
}

/** Chips that IREN as customer buys from NVIDIA are no contract of NVIDIA as customer with IREN. */
export function notReversed(
  deals: readonly KnownDeal[],
  { roles, left, right }: NumberInContext,
): readonly KnownDeal[] {
  if (deals.length === 0) return deals;
  const { buyers, sellers } = roles();
  const labels = [...left, ...right];
  const from = labels.flatMap((label) => label.sellers);
  return deals.filter(({ customer, provider, isUnnamed }) => {
    if (from.includes(customer)) return false;
    // "CoreWeave / Galaxy" beside "Galaxy" as a utility's customer; "Unnamed tenant of Hut 8" below "Tenant".
    const isPair = labels.some(({ parties }) => parties.includes(customer) && parties.includes(provider));
    if (isPair || isUnnamed) return true;
    return (
      !(buyers.includes(provider) && !buyers.includes(customer)) &&
      !(sellers.includes(customer) && !sellers.includes(provider))
    );
  });
}
