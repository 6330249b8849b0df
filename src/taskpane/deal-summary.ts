import type { Deal } from "../catalog/model";
import { figureView } from "./figure-view";
import type { Formats } from "./formats";

/** A deal in one line, for the list. */
export interface DealSummary {
  readonly parties: string;
  readonly value: string;
  readonly facts: readonly string[];
}

export const NOT_DOCUMENTED = "not documented";

/** Who, how much, what kind, when announced and until when; what is not documented is left out, except the value. */
export function dealSummary(deal: Deal, formats: Formats): DealSummary {
  const short = { ...formats, date: formats.shortDate };
  const shown = (name: string) => {
    const figure = deal.figures.find((candidate) => candidate.name === name);
    return figure === undefined ? null : (figureView(figure, short).shown?.text.text ?? null);
  };
  const announced = shown("announced");
  const end = shown("end");
  return {
    parties: `${deal.customer} – ${deal.provider}`,
    value: shown("value") ?? `value ${NOT_DOCUMENTED}`,
    facts: [
      typeWords(deal.type),
      ...(announced === null ? [] : [`announced ${announced}`]),
      ...(end === null ? [] : [`until ${end}`]),
    ],
  };
}

/** "cloud-capacity" → "Cloud capacity". */
export function typeWords(type: string): string {
  const words = type.replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
