import type { Figure } from "../catalog/model";
import { plainWords } from "./plain-words";

/** What labels call the figures that most deals have. The words are those of `plainWords`. */
const LABELS: Readonly<Record<string, RegExp>> = {
  value:
    / (contract value|deal value|contract size|deal size|total value|commitment|committed value|committed amount|tcv|total contract value|order value|contract amount|headline value|value) /,
  capacity: / (capacity|power|contracted mw|megawatts?|mw|gw|gigawatts?) /,
  term: / (term|length|duration|tenor|contract years|contract length) /,
  gpus: / (gpus?|accelerators|chips|number of gpus) /,
  start: / (start|starts|begin|begins|beginning|commencement|commences|from|first day|service start) /,
  end: / (end|ends|ending|through|until|expiry|expires|expiration|maturity|last day|to) /,
  announced: / (announced|announcement|date announced|announced on) /,
  signed: / (signed|signing|signature|date signed|execution date) /,
  prepayment: / (prepayment|prepaid|upfront payment|advance payment) /,
  escalator: / (escalator|escalation|yearly increase|annual increase|annual escalator) /,
};
/** A label with one of these is about another quantity than the whole commitment, whatever else it says. */
const NOT_THE_VALUE =
  / (annual|annually|yearly|per year|a year|yr|pa|p a|monthly|per month|quarter|quarterly|q[1-4]|growth|share|present value|pv|npv|enterprise value|ev|market value|market cap|fair value|book value|net asset value|nominal value|remaining|rpo|backlog|recognised|recognized|revenue|capex|opex|ebitda|income|cost|price|margin|debt|loan|equity|cash|fy\d+|fy|per mw|per gpu|average|discount|rate|residual|terminal value|change|delta|variance|cumulative|to date|present|budget|forecast|prior) /;

/** Whether a label, as `plainWords`, names a figure of a deal. */
export function namesFigure(label: string, { name, label: ours }: Pick<Figure, "name" | "label">): boolean {
  const known = LABELS[name];
  if (known !== undefined) return known.test(label) && !(name === "value" && NOT_THE_VALUE.test(label));
  return [name, ours].some((words) => hasAll(label, plainWords(words)));
}

/** Whether a label says that its number is no commitment as a whole: so much a year, what remains, a price. */
export function isOtherQuantity(label: string): boolean {
  return NOT_THE_VALUE.test(label);
}

const SMALL_WORDS = new Set(["of", "the", "a", "in", "by", "to", "and", "at", "for"]);

function hasAll(label: string, words: string): boolean {
  const wanted = words
    .trim()
    .split(" ")
    .filter((word) => !SMALL_WORDS.has(word));
  return wanted.length > 0 && wanted.every((word) => label.includes(` ${word} `));
}
