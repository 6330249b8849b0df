import type { CellContent } from "../../workbook/scanning-port";
import type { CellPlace, SelectedCell } from "../../workbook/reading-port";

/** Cells of a deal's model that the first minute is about; null where they are gone. */
export interface GuideCells {
  readonly rate: CellPlace;
  readonly convention: CellPlace;
  readonly presentValue: CellPlace;
  readonly annualSpend: CellPlace;
}

/** What those cells hold, and where the cursor is. */
export interface GuideReading {
  readonly rate: CellContent;
  readonly convention: CellContent;
  readonly presentValue: CellContent;
  readonly annualSpend: CellContent;
  readonly selected: SelectedCell;
}

/** `changeRate`: type another rate; `clickNumber`: ask where one comes from; `changeConvention`: type another one; `done`: all seen. */
export type GuideStep = "changeRate" | "clickNumber" | "changeConvention" | "done";

export interface GuideState {
  readonly step: GuideStep;
  readonly cells: GuideCells;
  /** As it was when the step began. */
  readonly before: GuideReading;
  /** What the last step did, as a decimal: 0.1 is up by 10 %; null where it is not known. */
  readonly moved: number | null;
}

const STEPS: readonly GuideStep[] = ["changeRate", "clickNumber", "changeConvention", "done"];

/** The next step, whatever the user did. */
export function nextStep(state: GuideState, now: GuideReading, moved: number | null = null): GuideState {
  const step = STEPS[STEPS.indexOf(state.step) + 1] ?? "done";
  return { ...state, step, before: now, moved };
}

/** The state after the workbook changed, or the cursor moved: the step is done, or what it began with is known better. */
export function followed(state: GuideState, now: GuideReading): GuideState {
  const { step, before, cells } = state;
  switch (step) {
    case "changeRate":
      if (now.rate === before.rate) return { ...state, before: now };
      return isCalculated(before.presentValue, now.presentValue)
        ? nextStep(state, now, change(before.presentValue, now.presentValue))
        : state;
    case "clickNumber":
      return isOther(now.selected, before.selected) && !isBeside(now.selected, cells.rate) && hasNumber(now.selected)
        ? nextStep(state, now)
        : state;
    case "changeConvention":
      if (now.convention === before.convention) return { ...state, before: now };
      return isCalculated(before.annualSpend, now.annualSpend)
        ? nextStep(state, now, change(before.annualSpend, now.annualSpend))
        : state;
    case "done":
      return state;
  }
}

/** Whether a result has followed its changed input; before that it is the old one, or not there for a moment. */
function isCalculated(before: CellContent, after: CellContent): boolean {
  return after !== before && typeof after === "number";
}

function change(before: CellContent, after: CellContent): number | null {
  return typeof before === "number" && typeof after === "number" && before !== 0 ? after / before - 1 : null;
}

function hasNumber({ kind }: SelectedCell): boolean {
  return kind === "number";
}

function isOther(one: CellPlace, other: CellPlace): boolean {
  return one.sheetName !== other.sheetName || one.address !== other.address;
}

/** Enter and Tab move the cursor from the rate to the cell below or beside it: nobody chose that one. */
function isBeside(cell: SelectedCell, rate: CellPlace): boolean {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(rate.address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [down, right] = [cell.row - (Number(row) - 1), cell.column - column];
  return cell.sheetName === rate.sheetName && Math.abs(down) + Math.abs(right) <= 1;
}
