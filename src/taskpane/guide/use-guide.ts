import { useEffect, useRef, useState } from "preact/hooks";
import type { ReadingPort } from "../../workbook/reading-port";
import type { WorkbookPort } from "../../workbook/workbook-port";
import type { Session } from "../session";
import { leavePane } from "../shared/leave-pane";
import { followed, nextStep, type GuideState } from "./guide-step";
import { guideCells, readGuide } from "./read-guide";

export interface Guide {
  /** null: there is none, or it is over. */
  readonly state: GuideState | null;
  /** Begins with the cursor on the discount rate of a deal's model, and the keyboard in the sheet. */
  readonly start: (dealId: string) => void;
  readonly next: () => void;
  readonly close: () => void;
}

/** Three hints that lead through the first model. Each goes away when it is followed, however that is done, or passed over. */
export function useGuide(workbook: WorkbookPort | null, session: Session): Guide {
  const [state, setState] = useState<GuideState | null>(null);
  const reading = workbook?.reading ?? null;

  async function start(dealId: string) {
    if (reading === null) return;
    const cells = await guideCells(reading, dealId);
    if (cells === null) return;
    await reading.select(cells.rate);
    leavePane();
    const before = await readGuide(reading, cells);
    if (before !== null) setState({ step: "changeRate", cells, before, moved: null });
  }

  useFollowing(reading, state, setState);
  // From the second hint on a click on a number is to be answered.
  const step = state?.step ?? null;
  useEffect(() => {
    if (step === "clickNumber") session.show("explain");
  }, [step]);

  return {
    state,
    // A workbook that cannot be read has no hints; what was inserted stands, and that was told.
    start: (dealId) => void start(dealId).catch(() => setState(null)),
    next: () => setState((now) => now && nextStep(now, now.before)),
    close: () => setState(null),
  };
}

/** Reads the model's cells again after every change and every move of the cursor; the last answer counts. */
function useFollowing(
  reading: ReadingPort | null,
  state: GuideState | null,
  onState: (change: (now: GuideState | null) => GuideState | null) => void,
) {
  const isOn = state !== null && state.step !== "done";
  const cells = useRef(state?.cells);
  cells.current = state?.cells;
  useEffect(() => {
    if (reading === null || !isOn) return undefined;
    let latest = 0;
    const ask = async () => {
      if (cells.current === undefined) return;
      latest += 1;
      const question = latest;
      const now = await readGuide(reading, cells.current).catch(() => null);
      if (now !== null && question === latest) onState((state) => state && followed(state, now));
    };
    const begun = [reading.onSelection(() => void ask()), reading.onContent(() => void ask())];
    void ask(); // What happened before the listeners were in place.
    return () => {
      latest = -1;
      for (const each of begun)
        each.then(
          (stop) => stop(),
          () => undefined,
        );
    };
  }, [reading, isOn]);
}
