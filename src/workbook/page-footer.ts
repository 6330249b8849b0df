/** A page's foot in the codes of a spreadsheet: the plan's words at the left, the page's number at the right. */
export function footerWords(words: string): { readonly left: string; readonly right: string } {
  return { left: words.replaceAll("&", "&&"), right: "Page &P of &N" };
}
