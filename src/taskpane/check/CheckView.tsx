import { useState } from "preact/hooks";
import { catalogue } from "../../catalog/catalogue";
import { planFindings } from "../../checking/findings-plan";
import { countedFindings } from "../../checking/finding-words";
import type { FindingKind } from "../../checking/finding";
import { acceptedChange, type Choice, type RefreshItem } from "../../checking/refresh";
import { cellAddress } from "../../workbook/cell-address";
import type { ScannedPlace } from "../../workbook/scanning-port";
import type { ViewProps } from "../views";
import { FindingGroups } from "./FindingGroups";
import { FindingFilter } from "./FindingFilter";
import { RefreshSection } from "./RefreshSection";
import { reportFailure, useCheck, type Checked } from "./use-check";

/** Looks through the whole workbook for numbers that disagree with what is documented. It only reads. */
export function CheckView({ workbook, session, formats }: ViewProps) {
  const { state, start, stop } = useCheck(workbook, session);
  const [shown, setShown] = useState<FindingKind | null>(null);
  const [busy, setBusy] = useState(false);
  const done = state.phase === "done" ? state : null;

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

  function begin() {
    setShown(null);
    void start();
  }

  const select = (place: ScannedPlace) =>
    void ask(async () => workbook?.reading.select({ sheetName: place.sheetName, address: cellAddress(place) }));

  const putOnSheet = (checked: Checked) =>
    void ask(async () => {
      const receipt = await workbook?.write(planFindings(checked.findings, checked, catalogue.version), "newSheet");
      if (receipt !== undefined)
        session.report({
          tone: "success",
          title: `The findings are on sheet ‘${receipt.sheetName}’.`,
          text: "Undo takes the sheet back. Nothing else was changed.",
          cells: [],
          newSheetFor: null,
          detail: null,
        });
    });

  const accept = (items: readonly RefreshItem[], choices: ReadonlyMap<RefreshItem, Choice>) =>
    void ask(async () => {
      const changes = items.flatMap((item) => acceptedChange(item, catalogue, choices.get(item)) ?? []);
      await workbook?.refreshing.refresh(changes);
      const written = changes.filter(({ content }) => content !== undefined).length;
      await start();
      session.report({
        tone: "success",
        title: `Refreshed ${written} ${written === 1 ? "cell" : "cells"} to catalogue ${catalogue.version}.`,
        text: "One Undo takes the values back; the next check lists them again.",
        cells: [],
        newSheetFor: null,
        detail: null,
      });
    });

  return (
    <div class="page check">
      <h1 tabIndex={-1}>Check</h1>
      <p class="remark">
        Reads every sheet, hidden ones too, and compares numbers and labels with catalogue {catalogue.version}. It
        changes nothing.
      </p>
      <div class="check-start">
        <fluent-button
          appearance={state.phase === "running" ? "outline" : "primary"}
          onClick={state.phase === "running" ? stop : begin}
        >
          {state.phase === "running" ? "Stop" : done === null ? "Check this workbook" : "Check again"}
        </fluent-button>
        {state.phase === "running" && (
          <progress
            class="check-progress"
            aria-label="Cells read"
            max={Math.max(1, state.cellsTotal)}
            value={state.cellsRead}
          />
        )}
        {state.phase === "running" && (
          <span class="remark">
            {formats.number(state.cellsRead)} of {formats.number(state.cellsTotal)} cells
          </span>
        )}
      </div>
      <p class={done === null ? "visually-hidden" : "check-summary"} role="status">
        {summary(state.phase === "running", done, formats.number)}
      </p>
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
  const { accusing, remarks } = countedFindings(findings);
  const found = accusing === 0 ? "Nothing found" : `${number(accusing)} ${accusing === 1 ? "finding" : "findings"}`;
  if (isComplete) return `${found} in ${number(cellsRead)} cells.${remarks}`;
  return `Stopped after ${number(cellsRead)} of ${number(cellsTotal)} cells. ${found} until then.${remarks}`;
}
