import type { Deal, Figure } from "../../catalog/model";
import { definedName, modelCellName } from "../../plan/deal-names";

/** What a defined name of ours stands for. */
export interface NamedFigure {
  readonly deal: Deal;
  /** null for an assumption or a result of a model. */
  readonly figure: Figure | null;
  /** "annual spend" */
  readonly words: string;
}

/** The figure that a defined name such as `meta_coreweave_2026_value` stands for; null for a name that is not of ours. */
export function namedFigure(name: string, deals: readonly Deal[]): NamedFigure | null {
  const lower = name.toLowerCase();
  const deal = deals
    .filter(({ id }) => lower.startsWith(prefixOf(id)))
    .reduce<Deal | null>(
      (longest, each) => (longest === null || each.id.length > longest.id.length ? each : longest),
      null,
    );
  if (deal === null) return null;
  const figure = deal.figures.find((each) => definedName(deal.id, each.name).toLowerCase() === lower) ?? null;
  const ofModel = modelCellName(deal.id, "").toLowerCase();
  const prefix = figure === null && lower.startsWith(ofModel) ? ofModel : prefixOf(deal.id);
  const words = lower.slice(prefix.length).replaceAll("_", " ").trim();
  return words === "" ? null : { deal, figure, words: figure?.label ?? words };
}

function prefixOf(dealId: string): string {
  return definedName(dealId, "").toLowerCase();
}
