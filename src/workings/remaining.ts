import { remaining } from "../finance/recognition";
import { dealClause, deliveredClause, profileClause } from "./deal-clause";
import { type RecognisedCall, partWorking } from "./delivered-part";
import { nothingYet } from "./nothing-yet";
import { currencyOf } from "./sourced-term";
import { splitClause } from "./split-clause";
import { dayInWords, resultInWords } from "./words";
import type { WorkingParts } from "./working";

/** WHY of REMAINING: what is left, what of it is current and what long-term, and how long it runs on average. */
export function remainingSentence({ deal, asOf, profile, count }: RecognisedCall): string {
  const left = remaining(deal.contract, asOf, profile, count);
  const reason = nothingYet(deal.contract, asOf);
  if (reason !== null) return `${dealClause(deal)}: ${resultInWords(0, currencyOf(deal))}, ${reason}.`;
  const formula = `${dealClause(deal)}, ${profileClause(deal, profile)}: ${deliveredClause(deal, `after ${dayInWords(asOf)}`, profile)} = ${resultInWords(left, currencyOf(deal))}`;
  return left === 0 ? `${formula}.` : `${formula}, of which ${splitClause({ deal, asOf, profile, count })}.`;
}

/** REMAINING: of each committed value the part delivered after a day. */
export function remainingWorking(call: RecognisedCall): WorkingParts {
  const { deal, asOf, profile, count } = call;
  const value = remaining(deal.contract, asOf, profile, count);
  return partWorking(call, { label: "Remaining", value }, (day) => [day, null]);
}
