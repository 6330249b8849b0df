import { tokenize } from "@borgar/fx";

/** The grid's calculation goes one call deeper for every operator and gives up, for the whole workbook, at some thousands. */
const MOST_TOKENS = 2_000;

/** How many pieces a formula has, where they are too many for the grid to calculate; else null. */
export function piecesTooMany(formula: string): number | null {
  if (formula.length <= MOST_TOKENS) return null; // Each has a character at least.
  const { length } = tokenize(formula, { mergeRefs: true });
  return length > MOST_TOKENS ? length : null;
}

/** Why a formula was not entered. */
export function tooLongWords(pieces: number): string {
  return `the formula is too long: it has ${pieces.toLocaleString("en-US")} values and operators, and the workbench calculates at most ${MOST_TOKENS.toLocaleString("en-US")}`;
}
