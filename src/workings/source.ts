import { citation } from "../catalog/citation";
import type { OnDeal } from "./deal-given";
import { documentedDeal } from "./documented-deal";

/** The arguments of SOURCE. */
export interface SourceCall extends OnDeal {
  readonly figure: string;
}

/** WHY of SOURCE: whose word is taken. */
export function sourceSentence({ deal, figure }: SourceCall): string {
  return `Best source of the claim that FIGURE shows (filing before company, news, article, aggregator; then the finer precision): ${citation(documentedDeal(deal, "source"), figure)}.`;
}
