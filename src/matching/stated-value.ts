// Whether a statement says in so many words that its one amount is what a contract is worth: "a $9.7bn lease", "the order is
// worth $9.7bn", "pledged $9.7bn to". Words that we do not know may then stand around it.

/** In place of the amount. */
export const AMOUNT = "\u0000";

const NOUN =
  "(?:contracts?|deals?|leases?|agreements?|orders?|order forms?|pacts?|commitments?|offtakes?|obligations?|backstop|tie-?up|partnership|base rents?)";
const OF_COMPUTE =
  "(?:of|in) (?:[a-z0-9'-]+ ){0,3}(?:compute|computing|capacity|cloud|gpus?|tpus?|services|servers|racks|infrastructure|business|base rents?|rents?)";
const WORTH =
  "(?:for|at|of|worth|is|are|totals?|totall?ing|total|brings?(?: in)?|reach(?:es)?|makes?|adds?|guarantees?|carr(?:y|ies)|bears?|runs? to|comes? to|amounts? to|stands? at|valued at|priced at|with a value of|by|:|-|–|\\()";
const COMMITS =
  "(?:commit(?:s|ted|ting)?|pledg(?:es?|ed|ing)|owes?|owed|liable|bound|entitled|covenanted|undert(?:akes|ook|aken)|pays?|paid|payable|paying|orders?|ordered|reserv(?:es?|ed|ing)|buys?|buy|bought|buying|purchas(?:es?|ed|ing)|contract(?:s|ed)?|sign(?:s|ed|ing)?|inks?|inked|books?|booked|rents?|rented|renting|leas(?:es?|ed|ing)|let|takes?|took|gives?|gave|granted|hands?|handed|gets?|got|wins?|won|lands?|landed|secures?|secured|locks? in|locked in|mops? up|due|receives?|bills?|billed|charges?|charged|engag(?:es|ed)|(?:agreed|commits?|committed|promis(?:es|ed)) to spend|promis(?:es?|ed)|brings?|adds?|added|coming|wrote|flows?)";
const SPECIFIED =
  "(?:(?!(?:of|on|for|in|from|as|after|and|with|when|while|to|by|at|than|but|or|is|was)\\b)[a-z0-9'&.-]+,? )";
const TERM = "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[- ](?:years?|months?)";
const MONTH = "(?:(?:a|per|each|every) (?:month|mth)|monthly|/ ?(?:month|mth|mo))";
const ROUND = "(?:about |some |now |a total of |as much as )?";
/** Behind an amount: of another one, or of a part. */
const NOT_OF =
  "(?! ?(?:more|extra|further|worth of (?:shares|stock)|(?:in|of) (?!(?:[a-z0-9'-]+ ){0,3}(?:compute|computing|capacity|cloud|gpus?|tpus?|services|servers|racks|infrastructure|business|rents?)\\b|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)))";

const STATED = [
  // "A $9.7bn five-year GPU cloud contract".
  `${AMOUNT} ?,?-? ?${SPECIFIED}{0,5}${NOUN}\\b`,
  // "The contract brings $9.7bn", "leases … now total $11bn", "the order from IREN, signed in March, is worth".
  `\\b${NOUN}\\b[^${AMOUNT}.;]{0,60}?(?:\\b|[^a-z])${WORTH} ?${ROUND}${AMOUNT}`,
  // "Pledged Azure $30bn", "is owed $9.7bn by", "signed it up for $300bn of compute".
  `\\b${COMMITS}\\b[^${AMOUNT}.;,]{0,50}?${AMOUNT}${NOT_OF}`,
  // "$9.7bn that Microsoft owes", "a sum of $9.7bn is payable by".
  `${AMOUNT}:? (?:that is what |which |that |is |are |to be )?(?:[a-z0-9'-]+ ){0,3}(?:owes?|owed|payable|pledged|committed|agreed to spend|to be bought|ordered)\\b`,
  `${AMOUNT} ${OF_COMPUTE}\\b`,
  // "$9.7bn over five years".
  `${AMOUNT} (?:over|for|across|through|spread over) (?:the )?(?:[a-z]+ )?(?:${TERM}|(?:whole |full |entire )?(?:term|life))\\b`,
].map((pattern) => new RegExp(pattern));

const MONTHLY = new RegExp(
  `${AMOUNT} ?${MONTH}\\b|\\b(?:each|every|a) month\\b[^${AMOUNT}.;,]{0,20}${AMOUNT}|\\bmonthly (?:fee|rent|charge|payment|bill)s?\\b[^${AMOUNT}.;,]{0,20}${AMOUNT}`,
);

/** Words by which the amount may be another one's, or nobody's yet. */
const UNSAID =
  /\b(no|others?|gains?|loss(es)?|impair\w*|write-?(down|off|up)s?|credits?|discounts?|tax(es)?|savings?|refund\w*|doubl\w*|tripl\w*|halv\w*|grow\w*|grew|walk\w*|withdr\w*|quit|scrap\w*|drop\w*|paus\w*|delay\w*|stall\w*|for (a|one|two|three|four|1|2|3|4) years? of|could|may|might|would|should|if|unless|not|never|cannot|no longer|talks?|weigh\w*|plan(s|ned|ning)?|propos\w*|seek\w*|hop(es|ing)|wants?|eyes?|near(s|ing)|bid\w*|offer\w*|rumou?r\w*|reportedly|think\w*|believ\w*|expect\w*|estimat\w*|guess\w*|model(s|led)?|analysts?|bulls?|bears say|forecast\w*|target\w*|value[sd]?(?= [a-z]+ at)|notes|bonds?|loans?|debt|convertibles?|shares?|stock|equity|stakes?|slice|warrants?|rais(e|es|ed|ing)|sold|sells?|selling|held|holds?|face value|fund\w*|round|invest\w*|capex|build\w*|construct\w*|spent|cost\w*|revenues?(?! over)|sales|profit\w*|margin\w*|market|backlog|rpo|remain\w*|so far|to date|already|first (phase|tranche|half|year|building|site|hall)|phase|tranche|part|half|portion|most|of (it|them|that|which|this)|more|extra|another|option\w*|up to|at least|at most|only|both|together|combined|in all|all (three|four|five|six|its|their)|annual\w*|a (year|quarter|day|week)|(each|every|per) (year|quarter|day|week|mw|gpu|hour)|yearly|quarter\w*|deposit\w*|collateral|guarantors?|insur\w*|fine[sd]|lawsuit|sues|cancel\w*|terminat\w*|replac\w*|instead|rather|wrong\w*|false\w*|den(y|ies|ied)|was (to|once)|used to|former(ly)?|old|earlier|previous\w*|prepa\w*|upfront|equipment|chips? order)\b/;

/** What is said of an amount: the value of a contract, its fee of each month, or neither in words that leave no doubt. */
export type Stated = "value" | "monthly fee" | null;

/** `marked` is the statement with `AMOUNT` in the amount's place. */
export function statedOf(marked: string): Stated {
  const lower = marked.toLowerCase().replace(/\s+/g, " ");
  if (UNSAID.test(lower.replace(new RegExp(`${AMOUNT} ?${MONTH}`), AMOUNT))) return null;
  if (MONTHLY.test(lower)) return "monthly fee";
  return STATED.some((pattern) => pattern.test(lower)) ? "value" : null;
}
