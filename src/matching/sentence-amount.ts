import { type NumberText, numberText } from "./number-text";

const SHORTEST = 20;
const LONGEST = 300;
const AMOUNTS =
  /(?:\b(?:up to|at least|more than|less than|at most|over|under|about|around|nearly|almost|approximately|roughly|some) )?(?<![a-z])(?:us ?)?\$ ?\d[\d,]*(?:\.\d+)? ?(?:tn|trillion|bn|billion|b|mn|million|m)\b/gi;

/** Whether a text is prose that states an amount of dollars. */
export function statesAmount(text: string): boolean {
  return text.length >= SHORTEST && text.search(AMOUNTS) >= 0;
}

/** The one amount of dollars that a sentence states, and the sentence without it; null where there is none, or several. */
export function amountInSentence(text: string): { readonly text: NumberText; readonly sentence: string } | null {
  if (text.length < SHORTEST || text.length > LONGEST || !text.includes("$")) return null;
  const [amount, ...others] = text.match(AMOUNTS) ?? [];
  if (amount === undefined || others.length > 0) return null;
  const [before = "", after = ""] = text.split(amount);
  // "$9bn to 11bn", "9-$11bn", "$9bn-plus", "$9bn a year": no plain amount, and other dollars may be what is meant.
  const isRange = /\d\s?(-|–|to|or)\s?$/.test(before) || /^\s?(\+|-|–|(to|or)\s[$\d])/.test(after);
  const number = isRange || `${before}${after}`.includes("$") ? null : numberText(amount.trim());
  return number === null ? null : { text: number, sentence: `${before} ${after}` };
}
