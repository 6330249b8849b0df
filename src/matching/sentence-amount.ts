import { type NumberText, numberText } from "./number-text";

const SHORTEST = 20;
const LONGEST = 300;
const AMOUNTS =
  /(?:\b(?:up to|at least|more than|less than|at most|over|under|about|around|nearly|almost|approximately|roughly|some) )?(?<![a-z])(?:us ?)?\$ ?\d[\d,]*(?:\.\d+)? ?(?:tn|trillion|bn|billion|b|mn|million|m)\b/gi;

/** "4) Miners. ": the number of a point, and its subject. */
const NUMBERED = /^\W*\d{1,2}[.)]\s+/;

/** Whether a text is prose that states an amount of dollars. */
export function statesAmount(text: string): boolean {
  return text.length >= SHORTEST && text.search(AMOUNTS) >= 0;
}

/** Where a comment on a statement may begin. */
const COMMENT = /[,;]\s|\s(-|\(|(is|are|has|shows?|makes?|gives?|which|as|according)\s)/g;
/** What may limit, take back or date the statement: no mere comment. */
const LIMITS =
  /\d|[%$€£]|\b(not?|never|nothing|only|just|each|per|every|up|least|most|years?|months?|quarters?|weeks?|initial|base|could|may|might|would|should|if|unless|until|will|talks?|weigh\w*|consider\w*|plan\w*|propos\w*|den(y|ies|ied)|replac\w*|supersed\w*|amend\w*|expand\w*|expansion|exten\w*|increas\w*|reduc\w*|cut|rais\w*|includ\w*|exclud\w*|cover\w*|plus|minus|cancel\w*|laps\w*|collaps\w*|fail\w*|terminat\w*|alleg\w*|claim\w*|wrong\w*|false\w*|instead|rather|before|since|then|was|were|had|for|over|of which|mw|gw|gpus?|with|both|others?|another|more|partners?|together|jointly|one|two|three)\b/i;

/** An amount in a sentence. */
export interface SentenceAmount {
  readonly text: NumberText;
  /** The sentence without it. */
  readonly sentence: string;
  /** Shorter statements that hold it, without what only comments on them: "IREN's contract with Microsoft" of "… is the largest yet". */
  readonly statements: readonly { readonly statement: string; readonly comment: string }[];
}

/** The one amount of dollars that a sentence states; null where there is none, or several. */
export function amountInSentence(text: string): SentenceAmount | null {
  if (text.length < SHORTEST || text.length > LONGEST || !text.includes("$")) return null;
  const [amount, ...others] = text.replace(NUMBERED, "").match(AMOUNTS) ?? [];
  if (amount === undefined || others.length > 0) return null;
  const [before = "", after = ""] = text.replace(NUMBERED, "").split(amount);
  // "$9bn to 11bn", "9-$11bn", "$9bn-plus", "$9bn a year": no plain amount, and other dollars may be what is meant.
  const isRange = /\d\s?(-|–|to|or)\s?$/.test(before) || /^\s?(\+|-|–|(to|or)\s[$\d])/.test(after);
  const number = isRange || `${before}${after}`.includes("$") ? null : numberText(amount.trim());
  if (number === null) return null;
  const statements = [...after.matchAll(COMMENT)]
    .map(({ index }) => ({ statement: `${before} ${after.slice(0, index)}`, comment: after.slice(index) }))
    .filter(({ comment }) => !LIMITS.test(comment));
  return { text: number, sentence: `${before} ${after}`, statements };
}
