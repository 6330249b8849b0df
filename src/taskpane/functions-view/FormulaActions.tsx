import { useState } from "preact/hooks";
import type { WorkbookPort } from "../../plan/workbook-port";
import { WorkbookError } from "../../plan/workbook-port";
import type { Session } from "../session";
import { copyText } from "./copy-text";
import { formulaFailureNotice, formulaNotice } from "./formula-notice";
import type { LiveResult } from "./live-result";

interface FormulaActionsProps {
  readonly formula: string | null;
  readonly result: LiveResult | null;
  /** null outside Excel. */
  readonly workbook: WorkbookPort | null;
  readonly session: Session;
}

/** Writes the formula into the active cell, or onto the clipboard. */
export function FormulaActions({ formula, result, workbook, session }: FormulaActionsProps) {
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const [isBusy, setBusy] = useState(false);
  const cells = result?.kind === "value" ? result.cells : [[null]];
  const fills = { rows: cells.length, columns: cells[0]?.length ?? 1 };

  async function insert() {
    if (formula === null || workbook === null || isBusy) return;
    setBusy(true);
    session.report(null);
    try {
      session.report(formulaNotice(formula, await workbook.writeFormula(formula, fills)));
    } catch (error) {
      session.report(formulaFailureNotice(error, fills));
      if (!(error instanceof WorkbookError)) reportError(error);
    } finally {
      setBusy(false);
    }
  }

  async function copy() {
    if (formula === null) return;
    setCopied((await copyText(formula)) ? "yes" : "failed");
  }

  if (formula === null) return null;
  return (
    <div class="formula-actions">
      {workbook !== null && (
        <fluent-button appearance="primary" onClick={() => void insert()}>{isBusy ? "Inserting…" : "Insert at the cursor"}</fluent-button>
      )}
      <fluent-button onClick={() => void copy()}>Copy formula</fluent-button>
      <p class="remark" role="status">
        {copied === "yes" && "Copied, in English notation."}
        {copied === "failed" && "The clipboard is closed to this pane: select the formula above and copy it."}
      </p>
    </div>
  );
}
