import type { InsertRequest } from "../../plan/insert-request";
import type { WriteReceipt } from "../../workbook/workbook-port";
import { splitSheet } from "../../workbook/parse-address";
import type { CellPlace } from "../../workbook/reading-port";
import { type Advice, afterwardsText, failureText, type NamedCells, notLoadedText } from "./failure-text";
import { insertedWords, nextStep } from "./inserted-words";

/** What the message bar says. One at a time: a new one replaces the last. */
export interface Notice {
  readonly tone: "success" | "failure";
  readonly title: string;
  readonly text: string;
  readonly cells: readonly NamedCells[];
  /** What a new sheet would take, where that is the way out. */
  readonly newSheetFor: InsertRequest | null;
  /** The cells of which it is true as long as they hold something; null where it stays true. */
  readonly place?: CellPlace | null;
  /** Folded: for a report to the makers, or what few need to know. */
  readonly detail: string | null;
}

/** Says what was inserted and where. */
export function insertedNotice(request: InsertRequest, receipt: WriteReceipt): Notice {
  const next = nextStep(request);
  const { sheetName, address, isUndoable, namesLeftAlone } = receipt;
  return {
    tone: "success",
    title: `Inserted ${insertedWords(request)} on sheet ‘${sheetName}’.`,
    text: [
      ...(isUndoable ? ["Undo takes it back."] : []),
      ...(next === null ? [] : [next]),
      ...(receipt.isPageLeft === true
        ? ["Excel did not take the page set-up: before you print, set the width under Page Layout, Scale to Fit."]
        : []),
    ].join(" "),
    cells: [],
    newSheetFor: null,
    place: { sheetName, address: splitSheet(address).rest },
    detail:
      namesLeftAlone.length === 0
        ? null
        : `Range names already in use were kept: ${namesLeftAlone.join(", ")}. They still refer to the earlier cells.`,
  };
}

/** Says why nothing could be inserted, and offers a new sheet where that would help. No request: nothing could be loaded. */
export function failedNotice(request: InsertRequest | null, error: unknown): Notice {
  const words = request === null ? notLoadedText(error) : failureText(error, adviceFor(request));
  return {
    tone: "failure",
    title: words.happened,
    text: afterwardsText(words),
    cells: words.cells,
    newSheetFor: words.newSheetHelps ? request : null,
    detail: words.detail,
  };
}

/** One deal cannot be inserted in parts. */
function adviceFor({ kind }: InsertRequest): Advice {
  return kind === "comparables" || kind === "conventions" ? { tooLarge: "Insert fewer deals at a time." } : {};
}
