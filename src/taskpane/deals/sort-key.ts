import { contractOf } from "../../catalog/contract-of";
import type { Deal } from "../../catalog/model";
import { shownNumber } from "../../catalog/shown-number";
import { ifKnown } from "../../finance/errors";
import { annualSpend } from "../../finance/annual-spend";
import type { Sort } from "./list-choice";

/** The number that a deal is sorted by, highest first; null where it is not documented, and for the catalogue's own order. */
export function sortKey(deal: Deal, sort: Sort): number | null {
  switch (sort) {
    case "catalogue":
      return null;
    case "value":
      return shownNumber(deal, "value");
    case "announced":
      return shownNumber(deal, "announced");
    case "annualSpend":
      return annualSpendOf(deal);
  }
}

/** Implied annual spend under the first convention that the documents allow. */
export function annualSpendOf(deal: Deal): number | null {
  return ifKnown(() => annualSpend(contractOf(deal)));
}
