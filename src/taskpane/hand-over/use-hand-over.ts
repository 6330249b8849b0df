import { useRef, useState } from "preact/hooks";
import { cellsToAskAbout } from "../../handover/found-formulas";
import { handOverPlan, type HandOverPlan } from "../../handover/hand-over-plan";
import { HandOverError, HandOverStopped, type Control, type HandOverReceipt } from "../../workbook/hand-over-port";
import { sheetAddress, cellAddress } from "../../workbook/cell-address";
import { WorkbookError, type WorkbookPort } from "../../workbook/workbook-port";
import type { Session } from "../session";
import { doneNotice, failedNotice } from "./hand-over-text";

/** Where the user stands. */
export type Stage =
  | { readonly step: "start" }
  | { readonly step: "found"; readonly plan: HandOverPlan }
  | { readonly step: "done"; readonly receipt: HandOverReceipt };

/** Work under way, with its share done. */
export interface Work {
  readonly what: "reading" | "writing";
  readonly share: number;
}

export interface HandOver {
  readonly stage: Stage;
  readonly work: Work | null;
  readonly find: () => Promise<void>;
  readonly carryOut: (plan: HandOverPlan) => Promise<void>;
  readonly stop: () => void;
}

/**
 * Finds our formulas and hands them over, one at a time. Failures go to the session's message bar: what was foreseen in
 * words, anything else with its detail and reported as an error.
 */
export function useHandOver(workbook: WorkbookPort | null, session: Session): HandOver {
  const [stage, setStage] = useState<Stage>({ step: "start" });
  const [work, setWork] = useState<Work | null>(null);
  const running = useRef<AbortController | null>(null);

  async function run(what: Work["what"], action: (port: WorkbookPort, control: Control) => Promise<Stage>) {
    if (workbook === null || running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setWork({ what, share: 0 });
    session.report(null);
    try {
      const onProgress = (done: number, all: number) => setWork({ what, share: all === 0 ? 1 : done / all });
      setStage(await action(workbook, { onProgress, signal: controller.signal }));
    } catch (error) {
      session.report(failedNotice(error));
      if (isUnforeseen(error)) reportError(error);
      if (error instanceof HandOverError) setStage({ step: "start" });
    } finally {
      running.current = null;
      setWork(null);
    }
  }

  return {
    stage,
    work,
    stop: () => running.current?.abort(),
    find: () =>
      run("reading", async ({ handOver }, control) => {
        const plan = handOverPlan(await handOver.read(cellsToAskAbout, control));
        const [waiting] = plan.waiting;
        if (waiting !== undefined)
          throw new HandOverError({
            kind: "calculating",
            address: sheetAddress(waiting.sheetName, cellAddress(waiting)),
          });
        return { step: "found", plan };
      }),
    carryOut: (plan) =>
      run("writing", async ({ handOver }, control) => {
        const receipt = await handOver.write(plan.write, control);
        session.report(doneNotice(receipt));
        return { step: "done", receipt };
      }),
  };
}

function isUnforeseen(error: unknown): boolean {
  return !(error instanceof WorkbookError || error instanceof HandOverError || error instanceof HandOverStopped);
}
