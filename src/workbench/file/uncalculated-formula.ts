import { tokenize } from "@borgar/fx";

/** The grid's calculation goes one call deeper for every operator and gives up, for the whole workbook, at some thousands. */
const MOST_TOKENS = 2_000;

/** How many pieces a formula has, where they are too many for the grid to calculate; else null. */
export function piecesTooMany(formula: string): number | null {
  if (formula.length <= MOST_TOKENS) return null; // Each has a character at least.
  const { length } = tokenize(formula, { mergeRefs: true });
  return length > MOST_TOKENS ? length : null;
}

/** "[Book.xlsx]Sheet1!A1", in quotes with the folder before it: brackets before a "!". Columns of tables have none after them. */
const ELSEWHERE = /'[^']*\[[^\]']+\](?:[^']|'')*'![$\w:.]*|\[[^\][]+\][\p{L}\p{N}_.]*![$\w:.]*/u;

/** What of another workbook a formula reads, as it is written; null for none. */
export function readOfAnotherWorkbook(formula: string): string | null {
  if (!formula.includes("[")) return null;
  return ELSEWHERE.exec(formula.replaceAll(/"(?:[^"]|"")*"/g, '""'))?.[0] ?? null;
}

/** "@F(" */
const SINGLE_OF_CALL = /@[A-Za-z_][\w.]*\(/;

/**
 * Why a formula is not entered: the engine would stop calculating, or take formulas that come after it for wrong. Null for
 * one that may be.
 */
export function refusalOf(formula: string): string | null {
  const pieces = piecesTooMany(formula);
  if (pieces !== null)
    return `the formula is too long: it has ${pieces.toLocaleString("en-US")} values and operators, and the workbench calculates at most ${MOST_TOKENS.toLocaleString("en-US")}`;
  const single = SINGLE_OF_CALL.exec(formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ""))?.[0];
  if (single !== undefined)
    return `the formula takes a single value (@) of what a function returns, ${single}…), and the workbench cannot calculate that: leave the @ out, or use INDEX`;
  const elsewhere = readOfAnotherWorkbook(formula);
  return elsewhere === null
    ? null
    : `the formula reads another workbook, ${elsewhere}, and the workbench has one open at a time`;
}

/** Errors: in words, for an entry that is a formula which is not entered. */
export function refuseUncalculated(entry: unknown): void {
  const why = typeof entry === "string" && entry.startsWith("=") ? refusalOf(entry) : null;
  if (why !== null) throw new Error(`${why}; nothing was written`);
}
