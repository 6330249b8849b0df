import { formulaCalls } from "../formulas/formula-calls";
import type { RangeValues } from "../formulas/range-values";
import { UnreadableArgument } from "../formulas/unreadable-argument";
import { sentenceOfCall } from "../formulas/working-of-call";
import type { Finding, CellState } from "./finding";

type ErrorFinding = Pick<Finding, "kind" | "message" | "remedy" | "documented">;

const ERROR =
  /^#(N\/A|VALUE!|NUM!|REF!|DIV\/0!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|GETTING_DATA)$/;
const REASON = /^(.* gives #\S+ because .*?\.)(?: ([A-Z].*))?$/s;

/** What only Excel decides, and what to do about it. */
const OTHER_ERRORS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  "#NAME?": [
    "Excel does not know a function in this formula.",
    "Look for a spelling mistake; a workbook opened without the add-in shows this, too.",
  ],
  "#SPILL!": ["The result needs more cells than are free.", "Empty the cells below and to the right of it."],
  "#BUSY!": ["The function has not answered yet.", "Open the pane once, or calculate again (Ctrl+Alt+F9)."],
  "#CONNECT!": ["Excel could not reach the add-in.", "Open the pane once, then calculate again (Ctrl+Alt+F9)."],
  "#REF!": ["A cell that the formula reads was deleted.", "Give the formula its argument again."],
};

/**
 * Why a cell with one of our functions shows an error, and what to do; null where it shows none, or where none of our
 * functions stands in it. Of nested calls the innermost that fails is the reason.
 */
export function functionError({ value, formula }: CellState, ranges: RangeValues): ErrorFinding | null {
  if (formula === null || typeof value !== "string" || !ERROR.test(value) || !/offtake/i.test(formula)) return null;
  const calls = formulaCalls(formula);
  if (calls.length === 0 && value !== "#NAME?") return null;
  for (const call of [...calls].reverse()) {
    if (call.isBound) continue;
    const [, reason, remedy] = REASON.exec(sentence(() => sentenceOfCall(call, ranges))) ?? [];
    if (reason !== undefined) return error(reason, remedy ?? "");
  }
  const [message, remedy] = OTHER_ERRORS[value] ?? [
    "The formula around our function gives this error.",
    "Open Explain on this cell to see what the function itself gives.",
  ];
  return error(message, remedy);
}

/** "" where an argument is for Excel alone to calculate. */
function sentence(say: () => string): string {
  try {
    return say();
  } catch (failure) {
    if (failure instanceof UnreadableArgument) return "";
    throw failure;
  }
}

function error(message: string, remedy: string): ErrorFinding {
  return { kind: "functionError", message, remedy, documented: null };
}
