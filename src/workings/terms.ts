import type { OnDeal } from "./deal-given";
import { termInWords } from "./sourced-term";
import { counted } from "./words";

/** WHY of TERMS: the terms of the first tranche. */
export function termsSentence({ deal }: OnDeal): string {
  return (
    `The terms of ${deal.contract.name} as the functions calculate with them: value ${termInWords(deal, 0, "value")}, start ${termInWords(deal, 0, "start")}, ` +
    `end ${termInWords(deal, 0, "end")}${deal.contract.tranches.length > 1 ? `, and those of ${counted(deal.contract.tranches.length - 1, "more tranche")}` : ""}; blank is not documented.`
  );
}
