import { citation } from "../catalog/citation";
import type { Calls } from "./calls";
import { documentedDeal } from "./documented-deal";

/** WHY of SOURCE: whose word is taken. */
export function sourceSentence({ deal, figure }: Calls["SOURCE"]): string {
  return `The best source of the claim that FIGURE shows (filing before company, news, article, aggregator; then the finer precision) is ${citation(documentedDeal(deal, "source"), figure)}.`;
}
