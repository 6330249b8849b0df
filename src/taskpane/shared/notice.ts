import type { InsertRequest } from "../../plan/insert-request";
import type { WriteReceipt } from "../../workbook/workbook-port";
import { failureText, notLoadedText } from "./failure-text";
import { insertedWords, nextStep } from "./inserted-words";

/** What the message bar says. One at a time: a new one replaces the last. */
export interface Notice {
  readonly tone: "success" | "failure";
  readonly title: string;
  readonly text: string;
  /** Cells that stood in the way. */
  readonly cells: readonly string[];
  /** What a new sheet would take, where that is the way out. */
  readonly newSheetFor: InsertRequest | null;
  /** For a report to the makers. */
  readonly detail: string | null;
}

/** Says what was inserted and where. */
export function insertedNotice(request: InsertRequest, receipt: WriteReceipt): Notice {
  const next = nextStep(request);
  return {
    tone: "success",
    title: `Inserted ${insertedWords(request)} on sheet ‘${receipt.sheetName}’.`,
    text: [
      receipt.isUndoable ? `In ${receipt.address}; Undo takes it back.` : `In ${receipt.address}.`,
      ...(next === null ? [] : [next]),
      ...namesRemark(receipt),
      ...(receipt.isPageLeft === true
        ? ["Excel did not take the page set-up: before you print, set the width under Page Layout, Scale to Fit."]
        : []),
    ].join(" "),
    cells: [],
    newSheetFor: null,
    detail: null,
  };
}

/** Says why nothing could be inserted, and offers a new sheet where that would help. No request: nothing could be loaded. */
export function failedNotice(request: InsertRequest | null, error: unknown): Notice {
  const words = request === null ? notLoadedText(error) : failureText(error);
  return {
    tone: "failure",
    title: words.happened,
    text: `${words.untouched} ${words.advice}`,
    cells: words.cells,
    newSheetFor: words.newSheetHelps ? request : null,
    detail: words.detail,
  };
}

function namesRemark({ namesLeftAlone }: WriteReceipt): readonly string[] {
  return namesLeftAlone.length === 0
    ? []
    : [`Names that you already use were left alone: ${namesLeftAlone.join(", ")}.`];
}
