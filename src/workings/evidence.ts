import type { OnDeal } from "./deal-given";
import { documentedDeal } from "./documented-deal";

/** The arguments of EVIDENCE. */
export interface EvidenceCall extends OnDeal {
  readonly figure: string | null;
}

/** WHY of EVIDENCE: what is listed, in which order. */
export function evidenceSentence({ deal, figure }: EvidenceCall): string {
  return `Every claim of the catalogue about ${documentedDeal(deal, "evidence").id}${figure === null ? "" : ` and its ${figure}`}: the shown one first, then the alternatives, then those known to be wrong.`;
}
