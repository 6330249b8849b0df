import type { CellArea } from "./cell-address";
import type { Control } from "./progress";
import type { CellContent, DefinedName, ScannedArea, ScannedPlace, ScannedSheet } from "./scanning-port";
import type { SheetPlan } from "./sheet-plan";

/** A workbook as a hand-over reads it: all its cells, and whatever else may have a formula in it. */
export interface HandOverBook {
  readonly sheets: readonly ScannedSheet[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly ScannedTable[];
  readonly spills: readonly ScannedSpill[];
  readonly rules: readonly ScannedRule[];
  /** Kinds of rules that this Excel does not let us read. */
  readonly unreadRules: readonly ScannedRule["kind"][];
}

/** A cell that was asked about more closely. */
export interface ScannedSpill extends ScannedArea {
  /** Of every cell that the formula fills, its own included. */
  readonly numberFormats: readonly (readonly string[])[];
}

export interface ScannedTable extends ScannedArea {
  readonly name: string;
  readonly columnNames: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A rule of a sheet with a formula in it. */
export interface ScannedRule {
  readonly sheetName: string;
  readonly kind: "conditional format" | "data validation";
  readonly formula: string;
}

/** New contents for a rectangle of cells. */
export interface CellChange extends CellArea {
  readonly sheetName: string;
  /** As `Range.formulas` takes them: a text stands behind an apostrophe. */
  readonly contents: readonly (readonly CellContent[])[];
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
  readonly scaleAt: (cell: ScannedPlace) => number;
  /** Those of some cells that differ which show what they came to before, by a circle of formulas. */
  readonly rememberingOf: <Cell extends ScannedPlace>(differing: readonly Cell[]) => readonly Cell[];
}

export interface HandOverReceipt {
  /** null where no sheet was needed. */
  readonly sheetName: string | null;
  readonly cellsChanged: number;
  /** Columns made wider, where a changed number would have shown ####. */
  readonly columnsWidened: number;
  /** Cells read again and found equal, those with formulas among them. */
  readonly cellsCompared: number;
  readonly formulasCompared: number;
  /** Addresses of cells that show something else at every calculation, as with NOW() or RAND(): nothing to compare. */
  readonly changing: readonly string[];
  /** Addresses of other cells that differ because circles of formulas keep what they came to before, as a time stamp does. */
  readonly remembering: readonly string[];
  /** The largest relative difference of two numbers that counted as equal. */
  readonly largestDifference: number;
  /** Whether one undo takes all of it back. */
  readonly isOneUndo: boolean;
}

/**
 * Reads a workbook for the hand-over, and carries it out: all of it or nothing. Both throw a `WorkbookError`, and a
 * `HandOverStopped` once the signal is aborted; the workbook is then as it was.
 */
export interface HandOverPort {
  /**
   * The whole workbook. Reads only.
   * `askAbout` names, of the cells read, those whose spilled range and number formats are needed as well.
   */
  read(askAbout: (sheets: readonly ScannedSheet[]) => readonly ScannedPlace[], control: Control): Promise<HandOverBook>;
  /** Shows a cell to the user and selects it. */
  select(cell: ScannedPlace): Promise<void>;
  /** Changes the cells, reads all of them again and takes everything back where a number is not as it was. */
  write(write: HandOverWrite, control: Control): Promise<HandOverReceipt>;
}

/** Why a hand-over could not be carried out, beyond what a `WorkbookError` says. The workbook is as it was. */
export type HandOverProblem =
  /** The cell is not as it was when the change was planned. */
  | { readonly kind: "changedMeanwhile"; readonly address: string }
  /** A function of the add-in has not answered in the cell yet. */
  | { readonly kind: "calculating"; readonly address: string }
  /** The sheet of workings would have more rows than a sheet of this workbook. */
  | { readonly kind: "tooManyRows"; readonly needed: number; readonly available: number }
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
