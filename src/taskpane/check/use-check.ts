import { useRef, useState } from "preact/hooks";
import { catalogue } from "../../catalog/catalogue";
import { checkWorkbook } from "../../checking/check-workbook";
import type { Finding } from "../../checking/finding";
import { refreshBlocks, type RefreshBlock } from "../../checking/refresh";
import type { ScanProgress } from "../../workbook/scanning-port";
import { WorkbookError, type WorkbookPort } from "../../workbook/workbook-port";
import { failureText } from "../shared/failure-text";
import type { Session } from "../session";
import { runInSlices } from "./run-in-slices";

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
  { readonly phase: "idle" } | ({ readonly phase: "running" } & ScanProgress) | ({ readonly phase: "done" } & Checked);

export interface Check {
  readonly state: CheckState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** A check of the workbook: read, then looked through, both in parts. Its failures go to the message bar. */
export function useCheck(workbook: WorkbookPort | null, session: Session): Check {
  const [state, setState] = useState<CheckState>({ phase: "idle" });
  const running = useRef<AbortController | null>(null);

  async function start() {
    if (workbook === null || running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    session.report(null);
    setState({ phase: "running", cellsRead: 0, cellsTotal: 0 });
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
  return { state, start, stop: () => running.current?.abort() };
}

const NEVER = new AbortController().signal;

/** In the message bar; what was not foreseen is reported as an error as well. */
export function reportFailure(error: unknown, session: Session): void {
  const { happened, untouched, advice, cells, detail } = failureText(error);
  session.report({
    tone: "failure",
    title: happened,
    text: `${untouched} ${advice}`,
    cells,
    newSheetFor: null,
    detail,
  });
  if (!(error instanceof WorkbookError)) reportError(error);
}
