import { ifKnown } from "../finance/errors";
import { serialFromIso } from "../finance/serial-date";
import { boundOf, isLastDay } from "./bounds";
import { documentedFigure, findFigure } from "./figure";
import type { Deal } from "./model";

/**
 * The number a figure is shown with: its base, else the bound that is stated; a date as its Excel serial. null where the deal
 * has no such figure, or sources cannot be reconciled.
 */
export function shownNumber(deal: Deal, name: string): number | null {
  if (findFigure(deal, name) === null) return null;
  const { shown } = documentedFigure(deal, name);
  if (shown === null) return null;
  const bounds = (["base", "low", "high"] as const).map((bound) => boundOf(shown, bound, isLastDay(name)));
  const stated = bounds.find((bound) => bound !== null) ?? null;
  // Of a text in place of a date there is nothing to count by.
  return typeof stated === "string" ? ifKnown(() => serialFromIso(stated)) : stated;
}
