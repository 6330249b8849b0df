/** What a cell holds or shows, as Excel's API gives it: blank is empty text, an error its text. */
export type ScannedValue = string | number | boolean;

/** The used part of a sheet as it was read; row and column of its first cell from 0. */
export interface ScannedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly row: number;
  readonly column: number;
  /** Rows of equal length: a formula begins with "="; the formula, else the value of every cell. */
  readonly formulas: readonly (readonly ScannedValue[])[];
  readonly values: readonly (readonly ScannedValue[])[];
}

/** A cell of a workbook; row and column from 0. */
export interface BookCell {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a workbook's cells. */
export interface BookArea extends BookCell {
  readonly rows: number;
  readonly columns: number;
}

/** A cell that was asked about more closely. */
export interface ScannedSpill extends BookArea {
  /** Of every cell that the formula fills, its own included. */
  readonly numberFormats: readonly (readonly string[])[];
}

export interface ScannedName {
  readonly name: string;
  /** null for a name of the whole workbook. */
  readonly sheetName: string | null;
  readonly formula: string;
}

export interface ScannedTable extends BookArea {
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

/** A workbook as it was read, whole. */
export interface ScannedBook {
  readonly sheets: readonly ScannedSheet[];
  readonly names: readonly ScannedName[];
  readonly tables: readonly ScannedTable[];
  readonly spills: readonly ScannedSpill[];
  readonly rules: readonly ScannedRule[];
  /** Kinds of rules that this Excel does not let us read. */
  readonly unreadRules: readonly ScannedRule["kind"][];
}
