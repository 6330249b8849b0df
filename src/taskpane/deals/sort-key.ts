import { boundOf, isLastDay } from "../../catalog/bounds";
import { contractOf } from "../../catalog/contract-of";
import { documentedFigure, findFigure } from "../../catalog/figure";
import type { Deal } from "../../catalog/model";
import { annualSpend } from "../../finance/annual-spend";
import { serialFromIso } from "../../finance/serial-date";
import { ifDocumented } from "./if-documented";
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
  return ifDocumented(() => annualSpend(contractOf(deal)));
}

/** The number a figure is shown with: its base, else the bound that is stated. */
function shownNumber(deal: Deal, name: string): number | null {
  if (findFigure(deal, name) === null) return null;
  const { shown } = documentedFigure(deal, name);
  if (shown === null) return null;
  const bounds = (["base", "low", "high"] as const).map((bound) => boundOf(shown, bound, isLastDay(name)));
  const stated = bounds.find((bound) => bound !== null) ?? null;
  return typeof stated === "string" ? ifDocumented(() => serialFromIso(stated)) : stated;
}
