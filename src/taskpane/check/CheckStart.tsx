import type { Formats } from "../shared/formats";
import type { CheckState } from "./use-check";

interface CheckStartProps {
  readonly state: CheckState;
  readonly formats: Formats;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** Starts and stops a check, and shows how far it is. */
export function CheckStart({ state, formats, onStart, onStop }: CheckStartProps) {
  return (
    <div class="check-start">
      <fluent-button
        appearance={state.phase === "running" ? "outline" : "primary"}
        onClick={state.phase === "running" ? onStop : onStart}
      >
        {state.phase === "running" ? "Stop" : state.phase === "done" ? "Check again" : "Check this workbook"}
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
  );
}
