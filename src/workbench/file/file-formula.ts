import { parseStructRef, stringifyStructRef, tokenize, type Token } from "@borgar/fx";
import { boundNames } from "./bound-names";
import { LATER_FUNCTIONS, LATER_SHEET_FUNCTIONS } from "./later-functions";

export interface FormulaPlace {
  /** That of the running add-in's functions. */
  readonly namespace: string | null;
  /** The table that the cell stands in: a file names it where the user writes "[@Deal]" alone. */
  readonly table?: string | null;
}

/**
 * A formula as a file keeps it, without its "=": functions of an add-in as Excel stores them (`_xldudf_NAMESPACE_NAME`), later
 * functions marked with `_xlfn.`, what LET and LAMBDA bind with `_xlpm.`, a spilled range as ANCHORARRAY, "@" as SINGLE, and as
 * [#This Row] in a table. Texts and names of sheets stay what they are.
 */
export function fileFormula(formula: string, { namespace, table = null }: FormulaPlace): string {
  const tokens = tokenize(formula, { mergeRefs: true }).filter(({ type }) => type !== "fx_prefix");
  const own = namespace === null ? null : `${namespace.toUpperCase()}.`;
  const bound = boundNames(tokens);
  const written: string[] = [];
  const closeSingle = new Map<number, number>();
  tokens.forEach((token, index) => {
    const { type, value } = token;
    if (type === "operator" && value === "@") {
      written.push("_xlfn.SINGLE(");
      const end = operandEnd(tokens, index + 1);
      closeSingle.set(end, (closeSingle.get(end) ?? 0) + 1);
      return;
    }
    if (type === "operator" && value === "#") written.push(`_xlfn.ANCHORARRAY(${written.pop() ?? ""})`);
    else if (bound.has(index)) written.push(`_xlpm.${value}`);
    else if (type === "structured") written.push(inFile(value, table));
    else written.push(type === "func" ? functionInFile(value, own) : value);
    const closing = closeSingle.get(index) ?? 0;
    if (closing > 0) written.push(")".repeat(closing));
  });
  return written.join("");
}

function functionInFile(name: string, own: string | null): string {
  const upper = name.toUpperCase();
  if (own !== null && upper.startsWith(own)) return `_xldudf_${upper.replaceAll(".", "_")}`;
  if (LATER_SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return LATER_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/** The last token of what "@" stands before: a reference, a call, or what is in brackets, with what its end carries. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let index = start;
  while (tokens[index]?.type === "whitespace") index += 1;
  if (tokens[index]?.type === "func") index += 1;
  if (tokens[index]?.value === "(") index = closingBracket(tokens, index);
  while (tokens[index + 1]?.value === "#" || tokens[index + 1]?.value === ":")
    index = tokens[index + 1]?.value === "#" ? index + 1 : operandEnd(tokens, index + 2);
  return Math.min(index, tokens.length - 1);
}

function closingBracket(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    const { type, value } = tokens[index] ?? { type: "", value: "" };
    if (type === "operator" && value === "(") depth += 1;
    if (type === "operator" && value === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

/** "Deals[@usd]" is "Deals[[#This Row],[usd]]" in a file. */
function inFile(reference: string, table: string | null): string {
  if (!reference.includes("@") && !reference.startsWith("[")) return reference;
  const parsed = parseStructRef(reference);
  if (parsed === undefined) return reference;
  const written = stringifyStructRef(parsed, { thisRow: true });
  return reference.startsWith("[") && table !== null ? `${table}${written}` : written;
}
