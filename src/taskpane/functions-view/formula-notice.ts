import { WorkbookError, type FilledShape, type FormulaReceipt } from "../../workbook/workbook-port";
import { type Advice, afterwardsText, failureText } from "../shared/failure-text";
import type { Notice } from "../shared/notice";

/** Says which formula stands where. */
export function formulaNotice(formula: string, { sheetName, address, isUndoable }: FormulaReceipt): Notice {
  return {
    tone: "success",
    title: `Wrote the formula into ${address} on sheet ‘${sheetName}’.`,
    text: `${formula}${isUndoable ? " Undo takes it back." : ""}`,
    cells: [],
    newSheetFor: null,
    place: { sheetName, address },
    detail: null,
  };
}

/** Says why no formula was written, and what to do. */
export function formulaFailureNotice(error: unknown, fills: FilledShape): Notice {
  const words = failureText(error, adviceFor(fills));
  const kind = error instanceof WorkbookError ? error.problem.kind : null;
  return {
    tone: "failure",
    title: kind === "beyondEdge" ? "The result would reach past the edge of the sheet." : words.happened,
    text: afterwardsText(words),
    cells: words.cells,
    newSheetFor: null,
    detail: words.detail,
  };
}

function adviceFor({ rows, columns }: FilledShape): Advice {
  return {
    occupied:
      rows * columns === 1
        ? "Select an empty cell, then try again."
        : `Select an empty cell with room for ${rows} rows × ${columns} columns from there.`,
    protected: "Lift the protection (Review, Unprotect Sheet), or select a cell of another sheet.",
    beyondEdge: "Select a cell further up and to the left.",
  };
}
