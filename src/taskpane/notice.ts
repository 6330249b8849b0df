import type { Deal } from "../catalog/model";
import type { WriteReceipt } from "../plan/workbook-port";
import { failureText, notLoadedText } from "./failure-text";

/** What the message bar says. One at a time: a new one replaces the last. */
export interface Notice {
  readonly tone: "success" | "failure";
  readonly title: string;
  readonly text: string;
  /** Cells that stood in the way. */
  readonly cells: readonly string[];
  /** Deal whose figures a new sheet would take, where that is the way out. */
  readonly newSheetFor: string | null;
  /** For a report to the makers. */
  readonly detail: string | null;
}

/** Says what was inserted and where. */
export function insertedNotice({ figures: { length: figures } }: Deal, receipt: WriteReceipt): Notice {
  const count = figures === 1 ? "1 figure" : `${figures} figures`;
  return {
    tone: "success",
    title: `Inserted ${count} on sheet ‘${receipt.sheetName}’.`,
    text: [`They are in ${receipt.address}. Undo takes them back.`, ...namesRemark(receipt)].join(" "),
    cells: [],
    newSheetFor: null,
    detail: null,
  };
}

/** Says why nothing could be inserted, and offers a new sheet where that would help. No deal: nothing could be loaded. */
export function failedNotice(deal: Deal | null, error: unknown): Notice {
  const words = deal === null ? notLoadedText(error) : failureText(error);
  return {
    tone: "failure",
    title: words.happened,
    text: `${words.untouched} ${words.advice}`,
    cells: words.cells,
    newSheetFor: words.newSheetHelps && deal !== null ? deal.id : null,
    detail: words.detail,
  };
}

function namesRemark({ namesLeftAlone }: WriteReceipt): readonly string[] {
  return namesLeftAlone.length === 0 ? [] : [`Names that you already use were left alone: ${namesLeftAlone.join(", ")}.`];
}
