// Whether a sentence says in so many words that its one amount is what a contract is worth: "a $9.7bn lease", "the order is
// worth $9.7bn", "pledged $9.7bn to". Words that we do not know may then stand around it.

const NOUN =
  "(?:contracts?|deals?|leases?|agreements?|orders?|order forms?|pacts?|commitments?|offtakes?|backstop|tie-?up|partnership)";
const KIND =
  "(?:[a-z0-9]+-(?:year|month|term)|ai|gpu|tpu|cloud|compute|computing|capacity|hosting|colocation|colo|power|infrastructure|services?|data[- ]?cent(?:er|re)s?|long|term|take-or-pay|neocloud|hyperscaler?|inference|training|new|single|multi[- ]?year|years?|\\d+|five|six|seven|eight|ten|twelve|fifteen|twenty)";
const OF_COMPUTE =
  "of (?:(?:its|their|the|dedicated|reserved|new|idle|unsold|ai|gpu|cloud|gb300|blackwell|rubin|[a-z]+'?s) ?){0,3}(?:compute|computing|capacity|cloud|gpus?|tpus?|services|servers|chips|racks|infrastructure|power)";
const WORTH =
  "(?:for|at|of|worth|is|was|are|totals?|totall?ing|brings?(?: in)?|reach(?:es)?|makes?|adds?|guarantees?|runs? to|comes? to|amounts? to|stands? at|valued at|priced at|with a value of|now|to|:|-|–|,)";
const COMMITS =
  "(?:commit(?:s|ted|ting)?|pledg(?:es?|ed|ing)|owes?|owed|pays?|paid|paying|orders?|ordered|reserv(?:es?|ed|ing)|buys?|bought|buying|contract(?:s|ed)?|sign(?:s|ed|ing)?|books?|booked|rents?|rented|renting|leas(?:es?|ed|ing)|takes?|took|gives?|gave|hands?|handed|gets?|got|wins?|won|lands?|landed|secures?|secured|locks? in|locked in|due|receives?|bills?|billed|charges?|charged|engaged|spends?|spend|promis(?:es?|ed)|brings?)";
/** In place of the amount. */
export const AMOUNT = "\u0000";

const STATED = [
  // "A $9.7bn five-year GPU cloud contract".
  new RegExp(`${AMOUNT}[ ,]*(?:${KIND}[ ,]*){0,5}${NOUN}\\b`),
  // "The contract brings $9.7bn", "leases … now total $11bn", "the order from IREN, signed in March, is worth".
  new RegExp(`\\b${NOUN}\\b(?:[^${AMOUNT}.;]{0,60}?)\\b${WORTH} ?(?:about |some |now |a total of )?${AMOUNT}`),
  // "Pledged Azure $30bn", "is owed $9.7bn by", "signed it up for $300bn of compute".
  new RegExp(`\\b${COMMITS}\\b(?:[^${AMOUNT}.;,]{0,40}?)${AMOUNT}(?! ?(?:more|extra|further|in|of)\\b)`),
  new RegExp(`${AMOUNT} ${OF_COMPUTE}\\b`),
  new RegExp(`\\b${COMMITS}\\b(?:[^${AMOUNT}.;,]{0,40}?)${AMOUNT} in (?:\\d|five|six|seven|eight|ten|twelve|fifteen|twenty)`),
];

/** Words by which the amount may be another one's, or nobody's yet. */
const UNSAID =
  /\b(could|may|might|would|should|if|unless|not|never|no longer|talks?|weigh\w*|plan(s|ned|ning)?|propos\w*|seek\w*|hopes?|wants?|eyes?|near(s|ing)?|bid\w*|offer\w*|rumou?r\w*|reportedly|think\w*|believ\w*|expect\w*|estimat\w*|guess\w*|model(s|led)?|analysts?|bulls?|bears?|forecast\w*|target\w*|value[sd]?(?= [a-z]+ at)|notes?|bonds?|loans?|debt|convertibles?|shares?|stock|equity|stakes?|slice|warrants?|rais(e|es|ed|ing)|sold|sells?|selling|held|holds?|face value|fund\w*|round|invest\w*|capex|build\w*|construct\w*|spent|cost\w*|revenues?|sales|profit\w*|margin\w*|market|backlog|rpo|remain\w*|so far|to date|already|first (phase|tranche|half|year|building|site)|phase|tranche|part|half|portion|most|of (it|them|that|which|this)|more|extra|further|another|other|additional|expan\w*|exten[ds]\w*|increas\w*|option\w*|up to|at least|at most|only|both|together|combined|in all|all (three|four|five|six|its|their)|each|every|per|annual\w*|a (year|quarter|day|week)|year(ly)?-|quarter\w*|deposit\w*|collateral|guarant(ee|or)\w*|insur\w*|fine[sd]?|lawsuit|su(es|ed)|cancel\w*|terminat\w*|replac\w*|instead|rather|wrong\w*|false\w*|den(y|ies|ied)|was (to|once)|used to|former\w*|old|earlier|previous\w*)\b/;

/** `marked` is the sentence with `AMOUNT` in the amount's place. */
export function statesValue(marked: string): boolean {
  const lower = marked.toLowerCase().replace(/\s+/g, " ");
  return !UNSAID.test(lower) && STATED.some((pattern) => pattern.test(lower));
}
