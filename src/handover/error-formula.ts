import type { FinanceError } from "../finance/errors";
import type { ErrorInCell } from "../functions/cell-value";
import { ERROR_CODES } from "../workings/error-codes";

/** Formulas that give each error in every spreadsheet program. */
const FORMULAS: ReadonlyMap<string, string> = new Map([
  ["#N/A", "NA()"],
  ["#NUM!", "SQRT(-1)"],
  ["#VALUE!", 'VALUE("none")'],
  ["#DIV/0!", "1/0"],
]);

/** A formula, with its "=", that gives the error; null for one that no formula is meant to give. */
export function errorFormula(code: string): string | null {
  const formula = FORMULAS.get(code);
  return formula === undefined ? null : `=${formula}`;
}

/** Whether a cell's value is an error's text. */
export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && /^#[A-Z/0!?_]+$/.test(value) && (FORMULAS.has(value) || UNGIVEN.has(value));
}

const UNGIVEN: ReadonlySet<string> = new Set([
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#BUSY!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#GETTING_DATA",
]);

/** What Excel shows for an error of our functions; as `answer` has it. */
export function errorCode(error: FinanceError | ErrorInCell): string {
  if (error.name === "ErrorInCell")
    return FORMULAS.has((error as ErrorInCell).code) ? (error as ErrorInCell).code : "#VALUE!";
  return ERROR_CODES[(error as FinanceError).kind];
}
