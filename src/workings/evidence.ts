import { requiredFigure } from "../catalog/figure";
import type { OnDeal } from "./deal-given";
import { documentedDeal } from "./documented-deal";

/** The arguments of EVIDENCE. */
export interface EvidenceCall extends OnDeal {
  readonly figure: string | null;
}

/** WHY of EVIDENCE: what is listed, in which order. */
export function evidenceSentence({ deal, figure }: EvidenceCall): string {
  const documented = documentedDeal(deal, "evidence");
  const what =
    figure === null
      ? `about ${documented.id}`
      : `about the ${requiredFigure(documented, figure).name} of ${documented.id}`;
  return `Every claim of the catalogue ${what}: the shown one first, then the alternatives, then those known to be wrong.`;
}
