/** Names that labels begin with; a test compares them with the catalogue's companies. */
const NAME = /^(Amazon|Broadcom|Cerebras|Google|Texas)\b/;

/** Labels that are no nouns, before the "of" of a deal. */
const NOUNS: Readonly<Record<string, string>> = {
  Announced: "announcement",
  Signed: "signing",
  "Notice can be given from": "first day for notice",
  "Option reaches to": "reach of the option",
};

/** A figure's label within a sentence: "capacity: critical IT load", "GPUs in Texas", "Google's backstop". */
export function labelInSentence(label: string): string {
  const noun = NOUNS[label];
  if (noun !== undefined) return noun;
  return /^[A-Z][a-z]/.test(label) && !NAME.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

/** "the contract value", and "Google's backstop", which takes no article. */
export function labelWithArticle(label: string): string {
  const words = labelInSentence(label);
  return /^[A-Z]\w*['’]s\b/.test(words) ? words : `the ${words}`;
}
