import { dealById } from "../../catalog/catalogue";
import type { Deal } from "../../catalog/model";
import { FinanceError } from "../../finance/errors";
import { argumentValues, neededRanges } from "../../formulas/argument-value";
import type { FormulaCall } from "../../formulas/formula-calls";
import type { RangeValues } from "../../formulas/range-values";
import { UnreadableArgument } from "../../formulas/unreadable-argument";
import { sentenceOfCall, workingOfCall } from "../../formulas/working-of-call";
import { ErrorInCell } from "../../functions/cell-value";
import { cellAddress } from "../../workbook/cell-address";
import { areaOf } from "../../workbook/parse-address";
import type { RangeContent } from "../../workbook/reading-port";
import type { CallExplanation, CallOutcome } from "./explanation";

/** A call in a formula with its working, or the reason why it has none, and the ranges it reads. */
export function explainCall(
  formula: string,
  call: FormulaCall,
  contents: ReadonlyMap<string, RangeContent>,
): CallExplanation {
  const ranges: RangeValues = (reference) => contents.get(reference)?.values;
  return {
    call,
    text: formula.slice(call.start, call.end),
    outcome: call.isBound
      ? { kind: "unreadable", what: "a LET or LAMBDA" }
      : withCellNames(outcomeOf(call, ranges), termsOf(call, contents)),
    deal: dealOf(call, ranges),
    reads: neededRanges(call).map((reference) => ({ reference, content: contents.get(reference) ?? null })),
  };
}

function outcomeOf(call: FormulaCall, ranges: RangeValues): CallOutcome {
  try {
    return { kind: "working", working: workingOfCall(call, ranges) };
  } catch (error) {
    if (error instanceof UnreadableArgument) return { kind: "unreadable", what: error.what };
    if (error instanceof FinanceError || error instanceof ErrorInCell)
      return { kind: "error", sentence: sentenceOfCall(call, ranges) };
    throw error;
  }
}

/** The terms range of a call: what its deal is read from; null where the deal is an id or several ranges. */
function termsOf(call: FormulaCall, contents: ReadonlyMap<string, RangeContent>): RangeContent | null {
  const args = (call.name === "WHY" ? call.args.slice(1) : call.args).slice(0, 1);
  const [reference, second] = neededRanges({ args });
  return reference === undefined || second !== undefined ? null : (contents.get(reference) ?? null);
}

/** A function does not know where its range lies and counts rows and columns in it; the sheet calls the cell C4. */
function withCellNames(outcome: CallOutcome, terms: RangeContent | null): CallOutcome {
  const origin = terms === null ? null : areaOf(terms.address);
  if (outcome.kind !== "error" || origin === null) return outcome;
  const sentence = outcome.sentence.replace(/row (\d+), column (\d+) of the range/g, (_, row: string, column: string) =>
    cellAddress({ row: origin.row + Number(row) - 1, column: origin.column + Number(column) - 1 }),
  );
  return { ...outcome, sentence };
}

/** The deal whose id is the first argument; null where there is none. */
function dealOf(call: FormulaCall, ranges: RangeValues): Deal | null {
  const [first] = call.name === "WHY" ? call.args.slice(1) : call.args;
  if (first === undefined || call.isBound) return null;
  try {
    const [value] = argumentValues({ args: [first] }, ranges);
    const id =
      Array.isArray(value) && value.length === 1 && (value[0] as readonly unknown[]).length === 1
        ? (value[0] as readonly unknown[])[0]
        : value;
    return typeof id === "string" ? dealById(id) : null;
  } catch (error) {
    if (error instanceof UnreadableArgument || error instanceof FinanceError || error instanceof ErrorInCell)
      return null;
    throw error;
  }
}
