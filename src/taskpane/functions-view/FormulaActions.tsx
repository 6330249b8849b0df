import { useState } from "preact/hooks";
import type { WorkbookPort } from "../../workbook/workbook-port";
import { WorkbookError } from "../../workbook/workbook-port";
import type { Session } from "../session";
import { localFormula } from "../../formulas/local-formula";
import { copyText } from "./copy-text";
import { formulaFailureNotice, formulaNotice } from "./formula-notice";
import type { LiveResult } from "./live-result";
import { useDecimalSign } from "./use-decimal-sign";

interface FormulaActionsProps {
  readonly formula: string | null;
  readonly result: LiveResult | null;
  /** null outside Excel. */
  readonly workbook: WorkbookPort | null;
  readonly session: Session;
}

type Copied = "no" | "yes" | "local" | "english" | "failed";

const COPIED: Readonly<Record<Copied, string>> = {
  no: "",
  yes: "Copied.",
  local: "Copied as you type it: with semicolons and a decimal comma.",
  english: "Copied, in English notation. Where your Excel takes another, insert it at the cursor instead.",
  failed: "The clipboard is closed to this pane: select the formula above and copy it.",
};

/** Writes the formula into the active cell, or onto the clipboard. */
export function FormulaActions({ formula, result, workbook, session }: FormulaActionsProps) {
  const [copied, setCopied] = useState<Copied>("no");
  const decimal = useDecimalSign(workbook?.reading ?? null);
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
    const local = decimal === null ? null : localFormula(formula, decimal);
    const isDone = await copyText(local ?? formula);
    setCopied(!isDone ? "failed" : local !== null ? "local" : decimal === "." ? "yes" : "english");
  }

  if (formula === null) return null;
  return (
    <div class="formula-actions">
      {workbook !== null && (
        <fluent-button appearance="primary" onClick={() => void insert()}>
          {isBusy ? "Inserting…" : "Insert at the cursor"}
        </fluent-button>
      )}
      <fluent-button onClick={() => void copy()}>Copy formula</fluent-button>
      <p class="remark" role="status">
        {COPIED[copied]}
      </p>
    </div>
  );
}
