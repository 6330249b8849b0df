import { useEffect, useState } from "preact/hooks";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { WorkbookError, type ForeseenPlace, type Placement, type WorkbookPort } from "../../workbook/workbook-port";

/** Where a plan would stand now; an error where it cannot; null while the workbook is being asked. */
export type PlaceState = ForeseenPlace | WorkbookError | null;

interface Answer {
  readonly plan: SheetPlan;
  readonly placement: Placement;
  readonly place: PlaceState;
}

/**
 * Asks the workbook where a plan would stand, and again whenever the selection or the cells change. An answer that the next
 * question has overtaken is dropped. What is not foreseen is left for the insertion to meet.
 */
export function usePlace(workbook: WorkbookPort, plan: SheetPlan | null, placement: Placement): PlaceState {
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (plan === null) return undefined;
    let latest = 0;
    const ask = () => {
      latest += 1;
      const question = latest;
      const settle = (place: PlaceState) => {
        if (question === latest) setAnswer({ plan, placement, place });
      };
      workbook
        .previewPlacement(plan, placement)
        .then(settle, (error: unknown) => settle(error instanceof WorkbookError ? error : null));
    };
    const stop = placement === "selection" ? follow(workbook, ask) : () => undefined;
    ask();
    return () => {
      latest = -1;
      stop();
    };
  }, [workbook, plan, placement]);

  return answer !== null && answer.plan === plan && answer.placement === placement ? answer.place : null;
}

/** A host that cannot say when the selection changes leaves the answer as it was when the place was chosen. */
function follow({ reading }: WorkbookPort, ask: () => void): () => void {
  const following = [reading.onSelection(ask), reading.onContent(ask)];
  return () => {
    for (const begun of following)
      begun.then(
        (stop) => stop(),
        () => undefined,
      );
  };
}
