import type { CellArea } from "./cell-address";
import type { Control } from "./progress";

/** Reads the whole workbook, hidden sheets too, and changes nothing in it. `src/excel` implements it; view tests hand in a fake. */
export interface ScanningPort {
  /**
   * Everything the workbook holds, read in parts between which the pane stays alive. Stopped by the signal, it gives what
   * was read until then. Throws a `WorkbookError`.
   */
  scan(control: Control): Promise<ScannedWorkbook>;
}

/** The sheets of a workbook as they were read. */
export interface ScannedSheets {
  readonly sheets: readonly ScannedSheet[];
  /** Cells of the used ranges, empty ones among them counted too. */
  readonly cellsRead: number;
  readonly cellsTotal: number;
  /** False where the reading was stopped. */
  readonly isComplete: boolean;
}

export interface ScannedWorkbook extends ScannedSheets {
  /** Names that stand for cells; others (constants, formulas) are left out. */
  readonly names: readonly ScannedName[];
  /** Where the workbook's serial dates begin. */
  readonly dateSystem: 1900 | 1904;
}

export interface ScannedSheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** Rectangles that do not overlap and hold every filled cell. */
  readonly blocks: readonly ScannedBlock[];
}

/** Cells as Excel gives them: "" for an empty one, an error as its text ("#N/A"). Row and column from 0. */
export interface ScannedBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
  /** The formula where there is one, else the value. */
  readonly formulas: readonly (readonly CellContent[])[];
  /** Empty where the scan did not ask for them. */
  readonly numberFormats: readonly (readonly string[])[];
}

/** What a cell holds or shows. */
export type CellContent = number | string | boolean;

/** A defined name, whatever it stands for. */
export interface DefinedName {
  readonly name: string;
  /** The sheet whose own name it is; null for a name of the workbook. */
  readonly scope: string | null;
  /** "='Model'!$B$3", "=0.08" */
  readonly formula: string;
}

/** A defined name that stands for cells, and where they are. */
export interface ScannedName extends ScannedArea {
  readonly name: string;
  readonly comment: string;
  /** The sheet whose own name it is; null for a name of the workbook. */
  readonly scope: string | null;
}

/** A cell by its sheet, row and column, both from 0. */
export interface ScannedPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet's cells. */
export interface ScannedArea extends CellArea {
  readonly sheetName: string;
}
