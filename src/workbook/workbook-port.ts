import type { HandOverPort } from "./hand-over-port";
import type { ReadingPort } from "./reading-port";
import type { RefreshingPort } from "./refreshing-port";
import type { ScanningPort } from "./scanning-port";
import type { SheetPlan } from "./sheet-plan";

/** Where a plan goes: at the cell the user has selected, or on a sheet of its own. */
export type Placement = "selection" | "newSheet";

/** What the pane and the ribbon may ask of a workbook. `src/excel` implements it; tests hand in a fake. */
export interface WorkbookPort {
  /** Writes the whole plan or nothing. Throws a `WorkbookError`. */
  write(plan: SheetPlan, placement: Placement): Promise<WriteReceipt>;
  /** Where the plan would stand if it were written now, and what is in its way. Changes nothing. Throws a `WorkbookError`. */
  previewPlacement(plan: SheetPlan, placement: Placement): Promise<ForeseenPlace>;
  /** Writes a formula into the active cell, or nothing where a cell it would fill is in use. Throws a `WorkbookError`. */
  writeFormula(formula: string, fills: FilledShape): Promise<FormulaReceipt>;
  readonly reading: ReadingPort;
  readonly scanning: ScanningPort;
  readonly refreshing: RefreshingPort;
  readonly handOver: HandOverPort;
}

/** How many cells a formula's result takes; 1 × 1 where it does not spill. */
export interface FilledShape {
  readonly rows: number;
  readonly columns: number;
  /** For the formula's own cell, where that has no format of its own; null or left out: none. */
  readonly numberFormat?: string | null;
}

export interface FormulaReceipt {
  readonly sheetName: string;
  /** The cell that has the formula. */
  readonly address: string;
  /** Whether the host promises that one undo takes it back. */
  readonly isUndoable: boolean;
}

export interface ForeseenPlace {
  readonly sheetName: string;
  /** The cells to be filled, without their sheet: "A1:H20". */
  readonly address: string;
  /** Cells in use among them, neighbours as one area; empty when the plan can be written. */
  readonly inTheWay: readonly string[];
}

export interface WriteReceipt {
  /** Where the plan stands, for example `'Meta – CoreWeave'!A1:F20`. */
  readonly address: string;
  readonly sheetName: string;
  readonly cellCount: number;
  /** Defined names the plan asked for that were already taken by the user and therefore left alone. */
  readonly namesLeftAlone: readonly string[];
  /** Whether the host promises that one undo takes it back. */
  readonly isUndoable: boolean;
  /** The host did not take the page set-up: the sheet prints as any other. */
  readonly isPageLeft?: boolean;
}

/**
 * Why a workbook could not be written. Nothing was changed when one is thrown, except by "leftBehind" and "movedMeanwhile", which say
 * what stayed. The pane finds the words.
 */
export type WorkbookProblem =
  | { readonly kind: "occupied"; readonly sheetName: string; readonly addresses: readonly string[] }
  | { readonly kind: "protected"; readonly sheetName: string }
  /** Cells hold something else than when they were compared. */
  | { readonly kind: "changedSince"; readonly addresses: readonly string[] }
  /** Somebody else entered something into these cells while they were written: it was put back, and what we wrote removed. */
  | { readonly kind: "enteredMeanwhile"; readonly addresses: readonly string[] }
  /** The same, but these entries are gone: each address with what stood there. */
  | { readonly kind: "entriesLost"; readonly entries: readonly string[] }
  /**
   * Excel wrote the cells, but its answer did not come. What was written was removed; what somebody else may have entered
   * into them at that very moment nobody knows.
   */
  | { readonly kind: "answerLost"; readonly address: string; readonly code: string; readonly detail: string }
  /** Somebody else moved cells that had been handed over: these read the sheet of workings, which was left for them. */
  | { readonly kind: "movedMeanwhile"; readonly addresses: readonly string[]; readonly sheetName: string }
  /** A sheet that is needed has been renamed or deleted meanwhile. */
  | { readonly kind: "sheetGone" }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly kind: "workbookProtected" }
  | { readonly kind: "datesFrom1904" }
  | { readonly kind: "beyondEdge"; readonly address: string }
  | { readonly kind: "editing" }
  | { readonly kind: "tooLarge" }
  /** A formula reads so many cells in use. */
  | { readonly kind: "rangeTooLarge"; readonly address: string; readonly cells: number }
  | { readonly kind: "inactiveWorkbook" }
  | { readonly kind: "unsupported"; readonly requirement: string }
  | { readonly kind: "unexpected"; readonly code: string; readonly detail: string }
  /** Excel failed part way, and taking back what was already written failed too: it stands at `address`. */
  | { readonly kind: "leftBehind"; readonly address: string; readonly code: string; readonly detail: string };

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(readonly problem: WorkbookProblem) {
    super(problem.kind);
  }
}
