import { citation } from "../catalog/citation";
import { documentedFigure } from "../catalog/figure";
import type { OnDeal } from "./deal-given";
import { documentedDeal } from "./documented-deal";

/** The arguments of SOURCE. */
export interface SourceCall extends OnDeal {
  readonly figure: string;
}

/** WHY of SOURCE: whose word is taken. */
export function sourceSentence({ deal, figure }: SourceCall): string {
  const documented = documentedDeal(deal, "source");
  const { refined } = documentedFigure(documented, figure);
  const finer = refined === null ? "" : ", the finer of two consistent dates";
  return `Best source of the claim that FIGURE shows${finer} (filing before company, news, press article, aggregator; then the one read most directly): ${citation(documented, figure)}.`;
}
