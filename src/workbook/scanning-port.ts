/** Reads the whole workbook, hidden sheets too, and changes nothing in it. `src/excel` implements it; view tests hand in a fake. */
export interface ScanningPort {
  /**
   * Everything the workbook holds, read in parts between which the pane stays alive. Stopped by the signal, it gives what
   * was read until then. Throws a `WorkbookError`.
   */
  scan(options: ScanOptions): Promise<ScannedWorkbook>;
}

export interface ScanOptions {
  readonly onProgress: (progress: ScanProgress) => void;
  readonly signal: AbortSignal;
}

/** Cells of the used ranges, empty ones among them counted too. */
export interface ScanProgress {
  readonly cellsRead: number;
  readonly cellsTotal: number;
}

export interface ScannedWorkbook extends ScanProgress {
  readonly sheets: readonly ScannedSheet[];
  /** Names that stand for cells; others (constants, formulas) are left out. */
  readonly names: readonly ScannedName[];
  /** Where the workbook's serial dates begin. */
  readonly dateSystem: 1900 | 1904;
  /** False where the reading was stopped. */
  readonly isComplete: boolean;
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
  readonly numberFormats: readonly (readonly string[])[];
}

export type CellContent = number | string | boolean;

export interface ScannedName {
  readonly name: string;
  readonly comment: string;
  /** The sheet whose own name it is; null for a name of the workbook. */
  readonly scope: string | null;
  /** Where it points, rows and columns from 0. */
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell by its sheet, row and column, both from 0. */
export interface ScannedPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}
