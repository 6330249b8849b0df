import type { Figure } from "../catalog/model";
import { wordsOf } from "./party-names";

/** The figures that most deals have, by what labels call them. In order: the words that one has taken are no longer another's. */
const TOPICS: readonly (readonly [string, RegExp])[] = [
  [
    "combined commitment",
    /\b(combined|cumulative|together|aggregate of both|both (deals|agreements|contracts))\b( (commitments?|value|total))?/,
  ],
  [
    "monthly fee",
    /\bmonthly (fee|payment|charge|rent)s?\b|\b(fee|rent)s?\b[, ($]{0,3}(us|usd)?[$ ]{0,2}\w{0,3}\)? ?((per|a|each) month\b|\/ ?(month|mth|mo)\b|p\.?m\b\.?|pcm\b)|\bpays?\b(?=.*\b(a|per|each) month\b)|\bdollars (a|per|each) month\b.*\bpays?\b/,
  ],
  // "Rent over the whole term" is money, not time.
  [
    "value",
    /\b(total )?contract(ed)? revenues?\b|\b(base|first|initial|primary)[- ]term (revenue|rent)s?\b|\bcommit(s|ted|ting)?( to)? ((ai|cloud|compute|gpu) )?(spend|buy|purchas|pay)(e|ing)?\b( on)?|\b(will|to) pay\b(?=.*(\b(contract|deal|agreement|lease)\b|\bover\W*$|for (compute|computing|cloud)\b))|\btake[- ]or[- ]pay\b(?! (contract|deal|agreement|lease|arrangement)s?\b)|\bcontract(ual)? obligations?\b|^\W*contract rents?\W*$|\b(price of (the |this |its )?(contract|lease|agreement|deal|order)|contract sum|sum of (the |this )?(contract|lease|agreement))\b|\brents?,? \(?((over|for|in) )?(the )?(base|initial|whole|full|first|entire) term\b|\baggregate (base )?(rents?|(lease|contract) payments?)\b|\bagree[sd]? to (buy|purchase|rent|spend)\b(?=.*\b(compute|computing|capacity|cloud)\b)|\bcontracted( to (buy|purchase))?( an incremental)?\b(?= *of .*\b(services|compute|cloud)\b)|\b((lease|rent|contract) payments? )?(over|for|across|during) (the |its |their )?((whole|full|entire|base|initial|first|primary) )?(term|life)( of (the|this|its|their) (contract|lease|deal|agreement))?\b|\b(whole|full|entire) ((base|initial|first|primary) )?(term|life|contract)\b|\brents? in all\b|\b(contracted|total|base) rents?,? ((over|for) )?(the )?((whole|full|base|initial|first) )*term\b/,
  ],
  [
    "prepayment share",
    /\bshare of (the )?(contract )?value (that is |was )?prepaid\b|\b(prepayment|prepaid|prepay|advance|up-?front( payment)?)(\b.*(%|\bper ?cent|\bshare) of( the)? ((contract )?value|tcv|contract)| share| portion|,? \(?(in )?%| percent)/,
  ],
  [
    "escalator",
    /\b((annual|yearly) )?(rent )?escalat(or|ion)s?\b(,? ?\(?(p\.? ?a\b\.?|per annum|(per|a|each) year)\)?)?|\b((annual|yearly) )?rent (increase|bump|step-?up|uplift)s?\b|\b(annual|yearly) (bump|step-?up|uplift)s?\b/,
  ],
  ["term", /\b(signed|contracted|leased|committed|rented|reserved) for\b(?=.*\b(years|yrs|months)\b)/],
  [
    "day made",
    /\b(deal|contract|agreement|lease|order) date\b|\bdate of (the |its )?(deal|contract|agreement|lease|order)\b/,
  ],
  ["signed", /\b(signed|signings?|signature|executed|execution)( date| on| day)?\b/],
  [
    "announced",
    /\b(date )?announce(d|ments?)?( date| on)?\b|\bann\.? (date|dt)\b|^\W*ann\W*$|\bfirst (disclosed|announced|made public)\b|\b(publicly )?known since\b|\b(public since|made public)\b|\b(press )?release (date|dated)\b|\bdate of (the )?(press )?release\b/,
  ],
  [
    "start",
    /\b((service )?start|starts|first (service )?month|begins?|beginning|commence(s|ment)?|service (from|date|start)|(first|ready for) service|first day(?! (of (notice|the notice)|at|for|to))|rfs|go-live|commenced|inception of (the )?service|service inception|^\W*(from|valid from|runs? from)\W*$|deliver(y|ies) (from|begins?|starts?)|first deliver(y|ies)|(on|live|online|operational|available|in (service|operation)) (from|since|by)|^\W*(lease|rent|contract) from\W*$|first (year of (service|rent|billing)|billing|rent(?! (over|in|for))))\b/,
  ],
  [
    "end",
    /^\W*(to|valid (to|until))\W*$|\b(runs? (to|until|till)|end(?![- ]users?\b)|ends|last (service )?month|expir(y|es|ation)|maturity|through|service to|until|(last|final) day(?! (of|for|to|before)\b))\b/,
  ],
  ["notice period", /\b((termination|exit) )?notice( period| to (leave|quit|end|exit|terminate|cancel))?\b/],
  [
    "gpus",
    /\b(number of gpus|gpu (count|units)|gpus|accelerators|number of chips|chips(?=,? \(?(k|000s?|thousands?)\b))\b/,
  ],
  [
    "capacity",
    /\b(cit|(crit(ical)?\.? )?it (load|capacity|power)|crit(ical)?\.? it|load(?! factor| shedding| management)|capacity|power|megawatts?|gigawatts?|mw|gw)\b/,
  ],
  [
    "term",
    /\b(term|tenor|duration|length|(contract|lease) (life|period|years)|how long|how many years)\b|\b(contract|term in|in|of) years\b/,
  ],
  [
    "value",
    /\b(contract|deal|agreement|order|commitment|headline|transaction|lease)( total)? (values?|sizes?|amounts?|worth|sum)\b|\b(size|amount) of (the |this |its |their )?(contract|deal|agreement|order|commitment|lease)\b|\b(tcv|values?|commitments?|committed|commits?|contract total|(contract )?consideration|contracted amount|worth|size|how (large|big|much))\b|^\W*(us)?\$ ?(bn|mn?),? total\W*$|\b(total (base )?rent|(base )?rent,? (in )?total)\b/,
  ],
];

/** The figures a label in lower case is about, by name, and the label without the words that say so. */
export function topicsIn(label: string): { readonly topics: readonly string[]; readonly rest: string } {
  const topics: string[] = [];
  let rest = label;
  for (const [topic, words] of TOPICS) {
    if (!words.test(rest)) continue;
    topics.push(topic);
    rest = rest.replace(words, " ");
  }
  return { topics, rest };
}

const KNOWN = new Set(TOPICS.map(([topic]) => topic));
const SMALL_WORDS = new Set(["of", "the", "a", "in", "by", "to", "and", "at", "for"]);

/** Whether a figure is one that most deals may have. */
export function isKnownTopic(name: string): boolean {
  return KNOWN.has(name);
}

/** The words of a figure's name that a text must hold to name it. */
export function figureWords(name: string): readonly string[] {
  return wordsOf(name).filter((word) => !SMALL_WORDS.has(word));
}

/** Whether the words of a label name a figure of one deal only, such as "GPUs in Texas": it has all words of its name or its label. */
export function namesOwnFigure(words: readonly string[], { name, label }: Pick<Figure, "name" | "label">): boolean {
  if (KNOWN.has(name)) return false;
  return [name, label].some((ours) => {
    const wanted = figureWords(ours);
    return wanted.length > 0 && wanted.every((word) => words.includes(word));
  });
}
