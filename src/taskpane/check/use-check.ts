import { useEffect, useRef, useState } from "preact/hooks";
import { catalogue } from "../../catalog/catalogue";
import { checkWorkbook } from "../../checking/check-workbook";
import type { Finding } from "../../checking/finding";
import { refreshBlocks, type RefreshBlock } from "../../checking/refresh";
import type { Progress } from "../../workbook/progress";
import { WorkbookError, type WorkbookPort } from "../../workbook/workbook-port";
import { type Advice, afterwardsText, failureText } from "../shared/failure-text";
import type { Session } from "../session";

/** What a check has found. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly older: readonly RefreshBlock[];
  readonly cellsRead: number;
  readonly cellsTotal: number;
  /** False where the user stopped it: the findings are of the cells read until then. */
  readonly isComplete: boolean;
}

export type CheckState =
  { readonly phase: "idle" } | ({ readonly phase: "running" } & Progress) | ({ readonly phase: "done" } & Checked);

export interface Check {
  readonly state: CheckState;
  /** Cells have changed since the check. */
  readonly isStale: boolean;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** A check of the workbook: read, then looked through, both in parts. Its failures go to the message bar. */
export function useCheck(workbook: WorkbookPort | null, session: Session): Check {
  const [state, setState] = useState<CheckState>({ phase: "idle" });
  const running = useRef<AbortController | null>(null);
  const isStale = useStale(workbook, state);

  async function start() {
    if (workbook === null || running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    session.report(null);
    setState({ phase: "running", cellsDone: 0, cellsTotal: 0 });
    try {
      const scanned = await workbook.scanning.scan({
        signal: control.signal,
        onProgress: (progress) => setState({ phase: "running", ...progress }),
      });
      // What was read before a stop is still looked through, which takes a moment.
      const findings = (await runInSlices(checkWorkbook(scanned, catalogue), NEVER)) ?? [];
      const { cellsRead, cellsTotal, isComplete } = scanned;
      setState({
        phase: "done",
        findings,
        older: refreshBlocks(scanned, catalogue),
        cellsRead,
        cellsTotal,
        isComplete,
      });
    } catch (error) {
      setState({ phase: "idle" });
      reportFailure(error, session);
    } finally {
      running.current = null;
    }
  }
  return { state, isStale, start, stop: () => running.current?.abort() };
}

/** Whether cells have changed since a check was done; where Excel does not tell of changes, never. */
function useStale(workbook: WorkbookPort | null, state: CheckState): boolean {
  const [stale, setStale] = useState<CheckState | null>(null);
  useEffect(() => {
    if (workbook === null || state.phase !== "done") return undefined;
    const following = workbook.reading.onContent(() => setStale(state));
    return () =>
      void following.then(
        (stop) => stop(),
        () => undefined,
      );
  }, [workbook, state]);
  return stale === state;
}

const NEVER = new AbortController().signal;

/** A check inserts nothing but its findings, and those on a new sheet. */
const ADVICE: Advice = {
  protected: "Unprotect it (Review, Unprotect Sheet) and try again.",
  workbookProtected: "Unprotect the workbook (Review, Protect Workbook) and try again.",
  datesFrom1904: "The findings stay in the pane.",
  tooLarge: "Check a copy with fewer sheets.",
};

/** In the message bar; what was not foreseen is reported as an error as well. */
export function reportFailure(error: unknown, session: Session): void {
  const words = failureText(error, ADVICE);
  session.report({
    tone: "failure",
    title: words.happened,
    text: afterwardsText(words),
    cells: words.cells,
    newSheetFor: null,
    detail: words.detail,
  });
  if (!(error instanceof WorkbookError)) reportError(error);
}

/** Work goes on for so long before the page may draw and answer: well below the 50 ms that a person feels. */
const SLICE_MS = 12;

/** Runs a generator to its end in slices between which the page is alive; null where the signal stopped it. */
async function runInSlices<Result>(steps: Generator<void, Result>, signal: AbortSignal): Promise<Result | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await nextTask();
    if (signal.aborted) return null;
  }
}

/** A message to oneself comes back after what waits already, without the pause that timers add. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
