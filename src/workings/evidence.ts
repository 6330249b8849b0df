import type { Calls } from "./calls";
import { documentedDeal } from "./documented-deal";

/** WHY of EVIDENCE: what is listed, in which order. */
export function evidenceSentence({ deal, figure }: Calls["EVIDENCE"]): string {
  return `Every claim of the catalogue about ${documentedDeal(deal, "evidence").id}${figure === null ? "" : ` and its ${figure}`}: the shown one first, then the alternatives, then those known to be wrong.`;
}
