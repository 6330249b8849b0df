import { tokenize, translateFormulaToA1, translateFormulaToR1C1, type Token } from "@borgar/fx";

const MARK = /^_xlfn\.(?:_xlws\.)?/i;
const PARAMETER = /^_xlpm\./i;

/**
 * A formula of a file as the grid takes it, with its "=": the inverse of `fileFormula`. Functions of an add-in come back from
 * the spelling that Excel has for them, where they are the running add-in's; another's stay as they are.
 */
export function gridFormula(formula: string, namespace: string | null): string {
  const own = namespace === null ? null : new RegExp(`^_xldudf_${namespace}_`, "i");
  const tokens = tokenize(formula, { mergeRefs: true });
  const written: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const value = tokens[index]?.value ?? "";
    const range = onlyArgument(tokens, index);
    if (range !== null && /^_xlfn\.ANCHORARRAY$/i.test(value)) written.push(`${range}#`);
    else if (range !== null && /^_xlfn\.SINGLE$/i.test(value)) written.push(`@${range}`);
    else written.push(plain(tokens[index], namespace, own));
    if (range !== null && /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.test(value)) index += 3;
  }
  return `=${written.join("").replace(/^=/, "")}`;
}

function plain(token: Token | undefined, namespace: string | null, own: RegExp | null): string {
  const { type, value } = token ?? { type: "", value: "" };
  if (type === "func")
    return own !== null && own.test(value) ? value.replace(own, `${namespace ?? ""}.`) : value.replace(MARK, "");
  return type === "range_named" ? value.replace(PARAMETER, "") : value;
}

/** Of `NAME(range)` the range; null for anything else. */
function onlyArgument(tokens: readonly Token[], index: number): string | null {
  const [name, open, argument, close] = tokens.slice(index, index + 4);
  const isCall = name?.type === "func" && open?.value === "(" && close?.value === ")";
  return isCall && argument?.type.startsWith("range") === true ? argument.value : null;
}

/** A formula that a file keeps once for many cells, as it stands in another of them: relative references move along. */
export function sharedFormula(formula: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
}
