import { findFigure } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import type { OnDeal } from "./deal-given";
import { termInWords } from "./sourced-term";
import { counted } from "./words";

/** WHY of TERMS: the terms of the first tranche. */
export function termsSentence({ deal }: OnDeal): string {
  const { contract } = deal;
  const more = contract.tranches.length - 1;
  const terms =
    `value ${termInWords(deal, 0, "value")}, start ${termInWords(deal, 0, "start")}, end ${termInWords(deal, 0, "end")}` +
    (more > 0 ? `, and those of ${counted(more, "more tranche")}` : "");
  if (deal.deal === null) return `The terms as typed: ${terms}; a blank cell means not stated.`;
  const disputed = isDisputed(deal.deal) ? "; the value is left blank because sources disagree on it" : "";
  return `The terms of ${contract.name} as the functions calculate with them: ${terms}${disputed}; a blank cell means not documented.`;
}

function isDisputed(deal: Deal): boolean {
  return (findFigure(deal, "value")?.withheld ?? null) !== null;
}
