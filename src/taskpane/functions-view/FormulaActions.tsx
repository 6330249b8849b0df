import { useEffect, useState } from "preact/hooks";
import { WorkbookError, type WorkbookPort } from "../../workbook/workbook-port";
import type { Session } from "../session";
import { localFormula } from "../../formulas/local-formula";
import { formulaFailureNotice, formulaNotice } from "./formula-notice";
import type { LiveResult } from "./live-result";
import { resultFormat } from "./result-format";
import type { ReadingPort } from "../../workbook/reading-port";

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
  local: "Copied the way your Excel writes it: with semicolons and a decimal comma.",
  english: "Copied with commas and a decimal point. If your Excel uses semicolons, insert it at the cursor instead.",
  failed: "This pane cannot use the clipboard: select the formula above and copy it.",
};

/** Writes the formula into the active cell, or onto the clipboard. */
export function FormulaActions({ formula, result, workbook, session }: FormulaActionsProps) {
  const [copied, setCopied] = useState<Copied>("no");
  const decimal = useDecimalSign(workbook?.reading ?? null);
  const [isBusy, setBusy] = useState(false);
  const cells = result?.kind === "value" ? result.cells : [[null]];
  const fills = { rows: cells.length, columns: cells[0]?.length ?? 1, numberFormat: resultFormat(result) };

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

/** Puts a text on the clipboard; false where the page may not. Excel's pane is a frame, in which the modern way is often closed. */
async function copyText(text: string): Promise<boolean> {
  const modern = (navigator as { readonly clipboard?: Clipboard }).clipboard;
  const isDone =
    modern === undefined
      ? false
      : await modern.writeText(text).then(
          () => true,
          () => false,
        );
  return isDone || copiedBySelection(text);
}

function copiedBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  const isDone = typeof document.execCommand === "function" && document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isDone;
}

/** The decimal sign of the user's Excel, asked for once, before it is needed: a copy must follow the click at once. null: not known. */
function useDecimalSign(reading: ReadingPort | null): string | null {
  const [sign, setSign] = useState<string | null>(null);
  useEffect(() => {
    let isLeft = false;
    reading?.decimalSign().then(
      (known) => {
        if (!isLeft) setSign(known);
      },
      () => undefined, // A copy in English notation, with words that say so, does without.
    );
    return () => {
      isLeft = true;
    };
  }, [reading]);
  return sign;
}
