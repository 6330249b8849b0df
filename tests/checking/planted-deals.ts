import { allDeals } from "../../src/catalog/catalogue";
import { documentedFigure, figureValue } from "../../src/catalog/figure";
import type { Deal } from "../../src/catalog/model";
import dossier from "../catalog/dossier-extract.json";
import { innocent, planted, type Labelled } from "./sheet-builder";

/** A deal as an analyst would write it down. */
export interface PlantedDeal {
  readonly deal: Deal;
  readonly customer: string;
  readonly provider: string;
  /** Full US dollars. */
  readonly value: number;
  readonly term: number | null;
  readonly capacity: number | null;
  readonly announced: number | null;
}

const SHORT: Readonly<Record<string, string>> = {
  "Meta Platforms": "Meta",
  "Amazon Web Services": "AWS",
  "Microsoft Azure": "Azure",
  "SpaceX (xAI Colossus)": "SpaceX",
  "Anthropic (reported, not named by Akamai)": "Anthropic",
  "TeraWulf / Fluidstack joint venture": "TeraWulf",
  "Fluidstack (end user Anthropic)": "Fluidstack",
};

const shortName = (name: string): string => SHORT[name] ?? name;

/** The workbooks were written down with these deals (the extract itself, which a browser can load, too); what the catalogue gained since must not change what is planted. */
const WRITTEN_WITH = new Set(dossier.deals.map(({ id }) => id));

/** Deals of the dossier with two named parties and a settled value. */
export const PLANTED_DEALS: readonly PlantedDeal[] = allDeals()
  .filter(
    (deal) =>
      WRITTEN_WITH.has(deal.id) &&
      !/undisclosed/i.test(deal.customer) &&
      deal.figures.some(({ name, withheld }) => name === "value" && withheld === null),
  )
  .map((deal) => ({
    deal,
    customer: shortName(deal.customer),
    provider: shortName(deal.provider),
    value: Number(figureValue(deal, "value")),
    term: number(deal, "term"),
    capacity: number(deal, "capacity"),
    announced: number(deal, "announced"),
  }));

/** Only deals that no other deal of the same parties can be taken for. */
export const ONLY_DEALS = PLANTED_DEALS.filter((one) =>
  PLANTED_DEALS.every((other) => other === one || other.customer !== one.customer || other.provider !== one.provider),
);

/** Another number in place of a figure: wrong, except where the claim leaves that side open ("at least", "up to") or its range holds it. */
export function other(
  { deal }: PlantedDeal,
  figure: "value" | "capacity",
  amount: number,
  typed: number,
  format?: string,
): Labelled {
  const [shown, documented] = [documentedFigure(deal, figure).shown, number(deal, figure) ?? NaN];
  const isAllowed =
    (shown?.precision === "lowerBound" && amount >= documented) ||
    (shown?.precision === "upperBound" && amount <= documented) ||
    // A bound below and none above is "more than", whatever the precision is called.
    (typeof shown?.low === "number" && shown.high === null && amount >= shown.low);
  const isBetween =
    typeof shown?.low === "number" && typeof shown.high === "number" && amount >= shown.low && amount <= shown.high;
  if (isBetween) return planted("near", typed, format);
  return isAllowed ? innocent(typed, format) : planted("contradiction", typed, format);
}

function number(deal: Deal, figure: string): number | null {
  if (!deal.figures.some(({ name }) => name === figure)) return null;
  const value = figureValue(deal, figure);
  return typeof value === "number" ? value : null;
}
