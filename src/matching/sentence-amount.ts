import { type NumberText, numberText } from "./number-text";
import { AMOUNT as MARK } from "./stated-value";

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

/** Where a statement may end, or another begin. */
const BREAK =
  /[,;:()]\s?|\.\s+(?=[A-Z])|\s[-–—]\s|\s(?=(is|are|has|have|shows?|makes?|gives?|gets?|starts?|remains?|which|that|who|as|according|so|but|because|while)\s)/g;
/** What takes a statement back, limits it, or speaks of another amount, in what stands beside it. */
const LIMITS =
  /[%€£].*\b(of (it|that|the (contract|deal|value)))\b|\bfor (the |its |a )?(first|initial|one|two|three|four|\d)|\b(not?|never|others?|partners?|nothing|only|just|up to|at least|at most|initial|base|could|may|might|would|should|if|unless|until|talks?|weigh\w*|consider\w*|plan\w*|propos\w*|den(y|ies|ied)|replac\w*|supersed\w*|amend\w*|expan\w*|exten(d|ds|sion|sions)|increas\w*|reduc\w*|cut by|rais(e|es|ed) (to|by|from)|includ\w*|exclud\w*|plus|minus|cancel\w*|laps\w*|collaps\w*|fail\w*|terminat\w*|alleg\w*|rumou?r\w*|wrong\w*|false\w*|instead|rather|was|were|had|of which|both|another|more|together|jointly|per|each|every|a (year|month)|annual\w*|phase|tranche|half|part)\b/i;

export interface Statement {
  readonly statement: string;
  readonly comment: string;
  /** With `AMOUNT` in the amount's place. */
  readonly marked: string;
}

/** An amount in a sentence. */
export interface SentenceAmount {
  readonly text: NumberText;
  /** The sentence without it. */
  readonly sentence: string;
  readonly marked: string;
  /** Shorter statements that hold it, without what only comments on them: "IREN's contract with Microsoft" of "… is the largest yet". */
  readonly statements: readonly Statement[];
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
  const whole = `${before} ${MARK} ${after}`;
  const breaks = [0, ...[...whole.matchAll(BREAK)].map(({ index }) => index), whole.length];
  const at = whole.indexOf(MARK);
  const statements = breaks
    .filter((from) => from <= at)
    .flatMap((from) =>
      breaks
        .filter((to) => to > at)
        .map((to) => ({
          statement: whole.slice(from, to).replace(MARK, " "),
          marked: whole.slice(from, to),
          comment: `${whole.slice(0, from)} ${whole.slice(to)}`,
        })),
    )
    .filter(({ comment }) => !LIMITS.test(comment))
    .sort((one, other) => one.statement.length - other.statement.length);
  return { text: number, sentence: `${before} ${after}`, marked: whole, statements };
}
