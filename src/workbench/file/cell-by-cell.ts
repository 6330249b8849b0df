import { tokenize, type Token } from "@borgar/fx";

/** Functions that take whole ranges, in all their arguments or in those listed. Any other takes one value an argument. */
const TAKES_RANGES: Readonly<Record<string, readonly number[] | "all">> = {
  ...Object.fromEntries(
    (
      "SUM AVERAGE MIN MAX PRODUCT COUNT COUNTA COUNTBLANK MEDIAN STDEV VAR STDEVP VARP STDEV.S STDEV.P VAR.S VAR.P SUMSQ GEOMEAN " +
      "HARMEAN NPV IRR XNPV XIRR MIRR AND OR XOR SUMPRODUCT CONCAT TEXTJOIN ROWS COLUMNS ROW COLUMN OFFSET CELL MMULT TRANSPOSE " +
      "AGGREGATE SUBTOTAL SUMIFS AVERAGEIFS COUNTIFS MAXIFS MINIFS CORREL SLOPE INTERCEPT RSQ FREQUENCY LINEST TREND MODE MODE.SNGL " +
      "SHEET SHEETS ISREF AREAS FORMULATEXT SINGLE ANCHORARRAY UNIQUE SORT SORTBY FILTER VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS"
    )
      .split(" ")
      .map((name) => [name, "all"] as const),
  ),
  ...{ VLOOKUP: [1], HLOOKUP: [1], LOOKUP: [1, 2], MATCH: [1], XMATCH: [1], XLOOKUP: [1, 2], INDEX: [0] },
  ...{
    SUMIF: [0, 2],
    AVERAGEIF: [0, 2],
    COUNTIF: [0],
    LARGE: [0],
    SMALL: [0],
    RANK: [1],
    "RANK.EQ": [1],
    "RANK.AVG": [1],
  },
  ...{
    PERCENTILE: [0],
    "PERCENTILE.INC": [0],
    "PERCENTILE.EXC": [0],
    QUARTILE: [0],
    TAKE: [0],
    DROP: [0],
    NETWORKDAYS: [2],
  },
  ...{
    WORKDAY: [2],
    CHOOSECOLS: [0],
    CHOOSEROWS: [0],
    IFERROR: [],
    IFNA: [],
    IF: [],
    CHOOSE: [],
    MAP: "all",
    BYROW: "all",
  },
  ...{ BYCOL: "all", REDUCE: "all", SCAN: "all", LET: "all", LAMBDA: "all" },
};
/** Functions that give several values by themselves. */
const GIVES_SEVERAL =
  /^(SEQUENCE|RANDARRAY|UNIQUE|SORT|SORTBY|FILTER|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|EXPAND|CHOOSECOLS|CHOOSEROWS|TEXTSPLIT|TRANSPOSE|MMULT|FREQUENCY|MUNIT|MAKEARRAY|MAP|BYROW|BYCOL|SCAN|ANCHORARRAY)$/;
const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">=", "%"]);

interface Call {
  readonly name: string | null;
  argument: number;
}

/**
 * Whether a formula reads a range of several cells one by one: a file marks it as a dynamic array, else Excel takes of the range
 * the one cell beside the formula. A formula without need of the mark is none the worse for it.
 *
 * Shape: `takesRanges` says of a function that it is an add-in's, which takes ranges.
 */
export function readsCellByCell(formula: string, takesRanges: (name: string) => boolean): boolean {
  const tokens = tokenize(formula, { mergeRefs: true }).filter(
    ({ type }) => type !== "whitespace" && type !== "newline" && type !== "fx_prefix",
  );
  const open: Call[] = [{ name: null, argument: 0 }];
  return tokens.some((token, index) => {
    const call = open.at(-1);
    const { type, value } = token;
    if (type === "operator") {
      if (value === "(" || value === "{") {
        const before = tokens[index - 1];
        open.push({ name: value === "(" && before?.type === "func" ? plainName(before.value) : null, argument: 0 });
      } else if (value === ")" || value === "}") open.pop();
      else if (value === "," && call !== undefined) call.argument += 1;
      return false;
    }
    if (!isSeveral(token)) return false;
    if (tokens[index - 1]?.value === "@") return false;
    // The whole of the formula spills or is cut to one cell; both are an array's.
    if (open.length === 1) return true;
    const end = type === "func" ? closing(tokens, index + 1) : tokens[index + 1]?.value === "#" ? index + 1 : index;
    const beside = [tokens[index - 1], tokens[end + 1]];
    if (beside.some((one) => one?.type === "operator" && OPERATORS.has(one.value)))
      return !open.some(({ name }) => name === "SUMPRODUCT" || name === "MMULT");
    const name = call?.name ?? null;
    return call !== undefined && name !== null && !takes(name, call.argument, takesRanges);
  });
}

function plainName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
}

function isSeveral({ type, value }: Token): boolean {
  if (type === "range_beam" || type === "range_ternary") return true;
  if (type === "range") return value.replace(/^.*!/, "").includes(":");
  if (type === "structured") return !/@|#This Row/i.test(value);
  return type === "func" && GIVES_SEVERAL.test(plainName(value));
}

function takes(name: string, argument: number, takesRanges: (name: string) => boolean): boolean {
  if (takesRanges(name)) return true;
  const known = TAKES_RANGES[name];
  return known === "all" || (known?.includes(argument) ?? false);
}

function closing(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    if (tokens[index]?.type === "operator" && tokens[index]?.value === "(") depth += 1;
    if (tokens[index]?.type === "operator" && tokens[index]?.value === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}
