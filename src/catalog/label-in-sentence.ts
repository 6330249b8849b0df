/** Names that labels begin with; a test compares them with the catalogue's companies. */
const NAME = /^(Amazon|Broadcom|Cerebras|Google|Texas)\b/;

/** A figure's label within a sentence: "capacity: critical IT load", "GPUs in Texas", "Google's backstop". */
export function labelInSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) && !NAME.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}
