import type { Deal, Figure } from "../../catalog/model";
import { definedName, modelCellName } from "../../plan/deal-names";
import { labelInComment } from "../../plan/name-comment";

/** What a defined name of ours stands for. */
export interface NamedFigure {
  readonly deal: Deal;
  /** null for an assumption or a result of a model. */
  readonly figure: Figure | null;
  /** The end of the name in words: "annual spend". */
  readonly key: string;
  /** What the sheet calls it: "Contract value", "Power per GPU", "implied IT MW". */
  readonly words: string;
}

/**
 * The figure that a defined name such as `meta_coreweave_2026_value` stands for; null for a name that is not of ours.
 * `comment`: the name's own, which says what the sheet calls the cell; "" where it is not known.
 */
export function namedFigure(name: string, comment: string, deals: readonly Deal[]): NamedFigure | null {
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
  const key = lower.slice(prefix.length).replaceAll("_", " ").trim();
  if (key === "") return null;
  return { deal, figure, key, words: figure?.label ?? withCapitals(labelInComment(comment, deal.name) ?? key) };
}

/** Abbreviations that a name, and the words made from it, have in small letters. */
const ABBREVIATIONS = /\b(it|mw|gpus?|pue)\b/g;

function withCapitals(words: string): string {
  return words.replace(ABBREVIATIONS, (found) => (found === "gpus" ? "GPUs" : found.toUpperCase()));
}

function prefixOf(dealId: string): string {
  return definedName(dealId, "").toLowerCase();
}
