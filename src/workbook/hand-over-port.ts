import type { CellArea } from "./cell-address";
import type { BookCell, ScannedBook, ScannedSheet, ScannedValue } from "./scanned-book";
import type { SheetPlan } from "./sheet-plan";

/** How far a long piece of work is: `done` of `all`, both counts of cells. */
export type OnProgress = (done: number, all: number) => void;

export interface Control {
  readonly onProgress: OnProgress;
  /** Aborted when the user wants it to stop; the work then throws a `HandOverStopped` and leaves the workbook as it was. */
  readonly signal: AbortSignal;
}

/** New contents for a rectangle of cells. */
export interface CellChange extends CellArea {
  readonly sheetName: string;
  /** As `Range.formulas` takes them: a text stands behind an apostrophe. */
  readonly contents: readonly (readonly ScannedValue[])[];
  /** null leaves the format of a cell as it is. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
  /** The formula of the first cell as it was when the change was planned. */
  readonly formula: string;
}

/** What the writer needs of a hand-over. */
export interface HandOverWrite {
  /** The sheet of workings; null where nothing needs one. */
  readonly sheet: SheetPlan | null;
  readonly changes: readonly CellChange[];
  /**
   * Numbers a cell may have been calculated from by subtraction: its own number keeps no more digits than the largest of
   * them. Asked only for a cell that is not equal to 12 digits.
   */
  readonly scaleAt: (cell: BookCell) => number;
}

export interface HandOverReceipt {
  /** null where no sheet was needed. */
  readonly sheetName: string | null;
  readonly cellsChanged: number;
  /** Cells read again and found equal, those with formulas among them. */
  readonly cellsCompared: number;
  readonly formulasCompared: number;
  /** The largest relative difference of two numbers that counted as equal. */
  readonly largestDifference: number;
  /** Whether one undo takes all of it back. */
  readonly isOneUndo: boolean;
}

/** Reads a workbook for the hand-over, and carries it out: all of it or nothing. Both throw a `WorkbookError`. */
export interface HandOverPort {
  /**
   * The whole workbook. Reads only.
   * `askAbout` names, of the cells read, those whose spilled range and number formats are needed as well.
   */
  read(askAbout: (sheets: readonly ScannedSheet[]) => readonly BookCell[], control: Control): Promise<ScannedBook>;
  /** Shows a cell to the user and selects it. */
  select(cell: BookCell): Promise<void>;
  /** Changes the cells, reads all of them again and takes everything back where a number is not as it was. */
  write(write: HandOverWrite, control: Control): Promise<HandOverReceipt>;
}

/** Why a hand-over could not be carried out, beyond what a `WorkbookError` says. The workbook is as it was. */
export type HandOverProblem =
  /** The cell is not as it was when the change was planned. */
  | { readonly kind: "changedMeanwhile"; readonly address: string }
  /** A function of the add-in has not answered in the cell yet. */
  | { readonly kind: "calculating"; readonly address: string }
  /** After the change the cell showed something else; it was taken back. `count` cells in all. */
  | {
      readonly kind: "notEqual";
      readonly address: string;
      readonly before: string;
      readonly after: string;
      readonly count: number;
    };

export class HandOverError extends Error {
  override readonly name = "HandOverError";

  constructor(readonly problem: HandOverProblem) {
    super(problem.kind);
  }
}

/** The user stopped the work. The workbook is as it was. */
export class HandOverStopped extends Error {
  override readonly name = "HandOverStopped";

  constructor() {
    super("stopped by the user");
  }
}

/** Throws when the user wants the work to stop. */
export function stopIfAsked({ signal }: Pick<Control, "signal">): void {
  if (signal.aborted) throw new HandOverStopped();
}
