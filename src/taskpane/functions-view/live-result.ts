import { FinanceError } from "../../finance/errors";
import { argumentValues, neededRanges } from "../../formulas/argument-value";
import { type CallResult, callResult } from "../../formulas/call-result";
import { type FormulaCall, formulaCalls } from "../../formulas/formula-calls";
import type { RangeValues } from "../../formulas/range-values";
import { UnreadableArgument } from "../../formulas/unreadable-argument";
import { workingOfCall } from "../../formulas/working-of-call";
import { ErrorInCell } from "../../functions/cell-value";
import type { ReadingPort } from "../../workbook/reading-port";
import type { WorkingUnit } from "../../workings/working";
import { ERROR_CODES } from "../../workings/error-codes";

/** What a formula of ours comes to. */
export type LiveResult =
  | { readonly kind: "value"; readonly cells: CallResult; readonly unit: WorkingUnit | null }
  /** As the cell would show it. */
  | { readonly kind: "error"; readonly code: string; readonly message: string }
  /** `what` names the part that only Excel can calculate; null where no formula could be read. */
  | { readonly kind: "unreadable"; readonly what: string | null }
  /** `isReading`: the cells that it reads could not be read, as while one is being edited. */
  | { readonly kind: "failed"; readonly isReading: boolean };

/** The result of a formula that is one call of ours; the cells it refers to are read first, on the sheet in front. */
export async function liveResult(formula: string, reading: ReadingPort | null): Promise<LiveResult> {
  const call = formulaCalls(formula).find(({ isWhole }) => isWhole);
  if (call === undefined) return { kind: "unreadable", what: null };
  const references = neededRanges(call);
  if (references.length === 0 || reading === null) return resultOfCall(call, () => undefined);
  const { sheetName } = await reading.selectedCell();
  const contents = await reading.readRanges(references, sheetName);
  return resultOfCall(call, (reference) => contents.get(reference)?.values);
}

function resultOfCall(call: FormulaCall, ranges: RangeValues): LiveResult {
  try {
    const cells = callResult(call.name, argumentValues(call, ranges));
    return { kind: "value", cells, unit: cells.length === 1 && cells[0]?.length === 1 ? unitOf(call, ranges) : null };
  } catch (error) {
    if (error instanceof UnreadableArgument) return { kind: "unreadable", what: error.what };
    if (error instanceof FinanceError) return { kind: "error", code: ERROR_CODES[error.kind], message: error.message };
    if (error instanceof ErrorInCell) return { kind: "error", code: error.code, message: error.message };
    throw error;
  }
}

/** What the result is measured in, as its working has it. */
function unitOf(call: FormulaCall, ranges: RangeValues): WorkingUnit | null {
  const { blocks, result } = workingOfCall(call, ranges);
  if (result?.kind !== "step") return null;
  for (const block of blocks) if (block.kind === "step" && block.key === result.step) return block.unit;
  return null;
}
