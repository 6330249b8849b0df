import { useEffect, useState } from "preact/hooks";
import { catalogue } from "../../catalog/catalogue";
import { headlineWords } from "../../checking/finding-words";
import type { FindingKind } from "../../checking/finding";
import type { ViewProps } from "../view";
import { CheckStart } from "./CheckStart";
import { FindingGroups } from "./FindingGroups";
import { FindingFilter } from "./FindingFilter";
import { RefreshSection } from "./RefreshSection";
import { type Checked, useCheck } from "./use-check";
import { useCheckActions } from "./use-check-actions";

/** Checks the whole workbook for numbers that disagree with what is documented. It only reads. */
export function CheckView({ workbook, session, formats, isShown }: ViewProps) {
  const { state, isStale, start, stop } = useCheck(workbook, session);
  const [shown, setShown] = useState<FindingKind | null>(null);
  const { busy, select, putOnSheet, accept } = useCheckActions(workbook, session, start);
  const done = state.phase === "done" ? state : null;

  // Asked for from elsewhere: it begins by itself.
  useEffect(() => {
    if (isShown && session.takeCheck()) begin();
  }, [isShown]);

  function begin() {
    setShown(null);
    void start();
  }

  return (
    <div class="page check">
      <h1 tabIndex={-1}>Check</h1>
      <p class="remark">
        Reads every sheet, hidden ones too, and compares numbers and labels with catalogue {catalogue.version}. It
        changes nothing.
      </p>
      <CheckStart state={state} formats={formats} onStart={begin} onStop={stop} />
      <p class={done === null ? "visually-hidden" : "check-summary"} role="status">
        {summary(state.phase === "running", done, formats.number)}
      </p>
      {done !== null && isStale && <Stale />}
      {done !== null && done.findings.length > 0 && (
        <>
          <FindingFilter findings={done.findings} shown={shown} formats={formats} onShow={setShown} />
          <fluent-button class="check-export" size="small" appearance="outline" onClick={() => putOnSheet(done)}>
            Put the findings on a new sheet
          </fluent-button>
          <FindingGroups
            key={shown ?? "all"}
            findings={done.findings}
            shown={shown}
            formats={formats}
            onSelect={select}
          />
        </>
      )}
      {done !== null && done.older.length > 0 && (
        <RefreshSection blocks={done.older} formats={formats} busy={busy} onAccept={accept} onSelect={select} />
      )}
    </div>
  );
}

/** What the check came to, or that it is under way: said once each, not at every step. */
function summary(isRunning: boolean, done: Checked | null, number: (value: number) => string): string {
  if (isRunning) return "Reading the workbook";
  if (done === null) return "";
  const { findings, cellsRead, cellsTotal, isComplete } = done;
  const found = headlineWords(findings, number);
  return isComplete
    ? `${number(cellsRead)} ${cellsRead === 1 ? "cell" : "cells"} read: ${found}.`
    : `Stopped: ${number(cellsRead)} of ${number(cellsTotal)} cells read, ${found} so far.`;
}

/** The workbook is not as it was checked. */
function Stale() {
  return (
    <p class="caveat" role="status">
      The workbook has changed since this check. Check again.
    </p>
  );
}
