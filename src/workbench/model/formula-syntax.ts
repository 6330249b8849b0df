const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
/** What can stand next to each other only as "two operands without an operator", which Excel refuses. */
const TWO_OPERANDS = /[\p{L}\p{N}_")}%]\s*"|"\s*[\p{L}\p{N}_({]/u;

/** Why Excel would refuse a formula at once, or null. It finds what is plainly broken, not every mistake. */
export function formulaProblem(formula: string): string | null {
  const body = formula.replace(/^=/, "").trim();
  if (body === "") return "it is empty";
  const withoutTexts = body.replace(/"(?:[^"]|"")*"/g, '""');
  if ((withoutTexts.match(/"/g) ?? []).length % 2 === 1) return "a text is not closed";
  if (TWO_OPERANDS.test(withoutTexts.replaceAll('""', '"'))) return "an operator is missing beside a text";
  const bracketProblem = unbalanced(withoutTexts.replace(/'(?:[^']|'')*'/g, "s"));
  if (bracketProblem !== null) return bracketProblem;
  if (/[-+*/^&=<>]$/.test(body)) return "it ends with an operator";
  return null;
}

function unbalanced(text: string): string | null {
  const open: string[] = [];
  for (const character of text) {
    const closing = CLOSING[character];
    if (closing !== undefined) open.push(closing);
    else if ((character === ")" || character === "}") && open.pop() !== character)
      return `"${character}" closes nothing`;
  }
  return open.length === 0 ? null : `"${open.at(-1)}" is missing`;
}
