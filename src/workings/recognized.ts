import { recognised } from "../finance/recognition";
import { dealClause, deliveredClause, profileClause } from "./deal-clause";
import { type RecognisedCall, partWorking } from "./delivered-part";
import { nothingYet } from "./nothing-yet";
import { currencyOf } from "./sourced-term";
import { dayInWords, resultInWords } from "./words";
import type { WorkingParts } from "./working";

/** WHY of RECOGNIZED: what of each value is delivered by the end of a day. */
export function recognizedSentence({ deal, asOf, profile, count }: RecognisedCall): string {
  const amount = resultInWords(recognised(deal.contract, asOf, profile, count), currencyOf(deal));
  const reason = nothingYet(deal.contract, asOf);
  if (reason !== null) return `${dealClause(deal)}: ${resultInWords(0, currencyOf(deal))}, ${reason}.`;
  return `${dealClause(deal)}, ${profileClause(deal, profile)}: ${deliveredClause(deal, `up to ${dayInWords(asOf)}, that day included`, profile)} = ${amount}.`;
}

/** RECOGNIZED: of each committed value the part delivered by the end of a day. */
export function recognizedWorking(call: RecognisedCall): WorkingParts {
  const { deal, asOf, profile, count } = call;
  const value = recognised(deal.contract, asOf, profile, count);
  return partWorking(call, { label: "Recognised", value }, (day) => [null, day]);
}
