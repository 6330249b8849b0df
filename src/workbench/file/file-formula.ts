import { tokenize } from "@borgar/fx";

/** Functions that came after the file format, as far as the grid calculates them: a file marks them. */
const LATER = new Set(
  "CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH XOR DAYS ISOWEEKNUM PDURATION RRI LET LAMBDA UNIQUE SEQUENCE RANDARRAY SORTBY FORMULATEXT NUMBERVALUE UNICHAR UNICODE".split(
    " ",
  ),
);
const LATER_SHEET = new Set(["FILTER", "SORT"]);

/**
 * A formula as a file keeps it, without its "=": functions of an add-in as Excel stores them (`_xldudf_NAMESPACE_NAME`), later
 * functions marked with `_xlfn.`, a spilled range as ANCHORARRAY. Texts and names of sheets stay what they are.
 */
export function fileFormula(formula: string, namespace: string | null): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  const own = namespace === null ? null : `${namespace.toUpperCase()}.`;
  const written: string[] = [];
  for (const { type, value } of tokens) {
    if (type === "fx_prefix") continue;
    const upper = value.toUpperCase();
    if (type === "operator" && value === "#") written.push(`_xlfn.ANCHORARRAY(${written.pop() ?? ""})`);
    else if (type !== "func") written.push(value);
    else if (own !== null && upper.startsWith(own)) written.push(`_xldudf_${upper.replaceAll(".", "_")}`);
    else if (LATER_SHEET.has(upper)) written.push(`_xlfn._xlws.${upper}`);
    else written.push(LATER.has(upper) ? `_xlfn.${upper}` : value);
  }
  return written.join("");
}
