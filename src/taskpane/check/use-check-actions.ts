import { useState } from "preact/hooks";
import { catalogue } from "../../catalog/catalogue";
import { planFindings } from "../../checking/findings-plan";
import { acceptedChange, type Choice, type RefreshItem } from "../../checking/refresh";
import { cellAddress } from "../../workbook/cell-address";
import type { ScannedPlace } from "../../workbook/scanning-port";
import { WorkbookError } from "../../workbook/workbook-port";
import type { Notice } from "../shared/notice";
import type { ViewProps } from "../view";
import { type Checked, reportFailure } from "./use-check";

export interface CheckActions {
  /** Whether one of them is under way: the others wait for it. */
  readonly busy: boolean;
  readonly select: (place: ScannedPlace) => void;
  readonly putOnSheet: (checked: Checked) => void;
  readonly accept: (items: readonly RefreshItem[], choices: ReadonlyMap<RefreshItem, Choice>) => void;
}

/** What the user can do with the result of a check; `checkAgain` follows a refresh. */
export function useCheckActions(
  workbook: ViewProps["workbook"],
  session: ViewProps["session"],
  checkAgain: () => Promise<unknown>,
): CheckActions {
  const [busy, setBusy] = useState(false);

  /** One thing at a time that Excel is asked for, with its failure in the message bar. */
  async function ask(work: () => Promise<unknown>) {
    if (busy) return;
    setBusy(true);
    try {
      await work();
    } catch (error) {
      reportFailure(error, session);
    } finally {
      setBusy(false);
    }
  }

  const select = (place: ScannedPlace) =>
    void ask(async () => {
      try {
        await workbook?.reading.select({ sheetName: place.sheetName, address: cellAddress(place) });
      } catch (error) {
        if (!isGone(error)) throw error;
        session.report(goneNotice(place));
      }
    });

  const putOnSheet = (checked: Checked) =>
    void ask(async () => {
      const receipt = await workbook?.write(planFindings(checked.findings, checked, catalogue.version), "newSheet");
      if (receipt !== undefined)
        session.report({
          tone: "success",
          title: `The findings are on sheet ‘${receipt.sheetName}’.`,
          text: `${receipt.isUndoable ? "Undo removes the sheet." : "To discard them, delete the sheet."} Nothing else was changed.`,
          cells: [],
          newSheetFor: null,
          place: { sheetName: receipt.sheetName, address: "A1" },
          detail: null,
        });
    });

  const accept = (items: readonly RefreshItem[], choices: ReadonlyMap<RefreshItem, Choice>) =>
    void ask(async () => {
      const changes = items.flatMap((item) => acceptedChange(item, catalogue, choices.get(item)) ?? []);
      const receipt = await workbook?.refreshing.refresh(changes);
      const written = changes.reduce(
        (sum, { content, beside }) => sum + (content === undefined ? 0 : 1) + beside.length,
        0,
      );
      await checkAgain();
      session.report(refreshedNotice(written, receipt?.isUndoable === true));
    });

  return { busy, select, putOnSheet, accept };
}

/** Comments of names, in which the catalogue is recorded, no undo takes back: where no cell was written nothing is said of it. */
function refreshedNotice(written: number, isUndoable: boolean): Notice {
  const undo = isUndoable ? "One Undo" : "Undo, step by step,";
  return {
    tone: "success",
    title:
      written === 0
        ? `Recorded catalogue ${catalogue.version}; no cell was changed.`
        : `Refreshed ${written} ${written === 1 ? "cell" : "cells"} to catalogue ${catalogue.version}.`,
    text: written === 0 ? "" : `${undo} restores the earlier values; the next check lists them again.`,
    cells: [],
    newSheetFor: null,
    detail: null,
  };
}

/** The sheet was deleted or renamed since. */
function isGone(error: unknown): boolean {
  return error instanceof WorkbookError && error.problem.kind === "unexpected" && error.problem.code === "ItemNotFound";
}

function goneNotice({ sheetName }: ScannedPlace): Notice {
  return {
    tone: "failure",
    title: `There is no sheet ‘${sheetName}’ any more.`,
    text: "It has been deleted or renamed since the check. Nothing was changed. Check again.",
    cells: [],
    newSheetFor: null,
    detail: null,
  };
}
