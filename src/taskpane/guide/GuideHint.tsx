import type { Formats } from "../shared/formats";
import type { GuideState } from "./guide-step";
import type { Guide } from "./use-guide";

interface GuideHintProps {
  readonly guide: Guide;
  readonly formats: Formats;
}

const HINTS = 3;
const NUMBER = { changeRate: 1, clickNumber: 2, changeConvention: 3, done: null } as const;

/** The hint of the first minute that is to be followed now. */
export function GuideHint({ guide: { state, next, close }, formats }: GuideHintProps) {
  const number = state === null ? null : NUMBER[state.step];
  return (
    <div class="guide" role="status" hidden={state === null}>
      {state !== null && (
        <>
          <p>
            {number !== null && (
              <strong>
                {number} of {HINTS}{" "}
              </strong>
            )}
            {hintText(state, formats)}
          </p>
          <p class="guide-actions">
            {number !== null && (
              <button type="button" class="inline-link" onClick={next}>
                Next
              </button>
            )}
            <button type="button" class="inline-link" onClick={close}>
              {number === null ? "Done" : "Skip"}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** What to do, after what the last step did. */
export function hintText({ step, cells, moved }: GuideState, { percent }: Pick<Formats, "percent">): string {
  const by = moved === null ? null : `${moved < 0 ? "fell" : "rose"} by ${percent(Math.abs(moved))}`;
  switch (step) {
    case "changeRate":
      return `The cursor is on the discount rate, ${cells.rate.address}. Type 11% and press Enter: the present value follows.`;
    case "clickNumber":
      return `${by === null ? "" : `The present value ${by}. `}Now click any number: Explain shows where it comes from.`;
    case "changeConvention":
      return `Type “stated” into ${cells.convention.address}, Convention: the same deal over the term as stated.`;
    case "done":
      return by === null
        ? "The convention alone moves the annual spend. Next to it the sheet says which one was used."
        : `The annual spend ${by}: the convention alone did that. Next to it the sheet says which one was used.`;
  }
}
