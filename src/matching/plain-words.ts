/** A text for comparing words: lower case, without accents, every run of other signs than letters, digits, %, $ and € one blank. */
export function plainWords(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return ` ${plain.replace(/[^a-z0-9%$€£]+/g, " ").trim()} `;
}
