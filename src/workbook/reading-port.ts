import type { CellContent } from "./scanning-port";

/** A cell by its sheet's name and its address on it, "B4". */
export interface CellPlace {
  readonly sheetName: string;
  readonly address: string;
}

export type ValueKind = "empty" | "number" | "text" | "truth" | "error";

/** The active cell. Rows and columns count from 0. */
export interface SelectedCell extends CellPlace {
  readonly row: number;
  readonly column: number;
  /** How many cells are selected, this one among them; null where they are more than Excel counts, as in a whole sheet. */
  readonly selectedCells: number | null;
  /** "=…", in English and A1 notation; null where the cell holds a constant, a spilled value or nothing. */
  readonly formula: string | null;
  readonly value: CellContent;
  readonly kind: ValueKind;
  /** As displayed. */
  readonly text: string;
  readonly numberFormat: string;
  /** The cell whose formula fills this one; null for any other cell, and where the host cannot say. */
  readonly spillParent: (CellPlace & { readonly formula: string }) | null;
}

/** A rectangle of cells, whole rows of equal length. */
export interface RangeContent extends CellPlace {
  /** "" beyond the last used cell of the sheet. */
  readonly values: readonly (readonly CellContent[])[];
  /** As `values`, with "=…" where a formula stands. A formula's spilled values are values. */
  readonly formulas: readonly (readonly CellContent[])[];
}

/** What stands around a cell: the rectangle's first row and column, from 0, and its cells. */
export interface CellsAround {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
  /** In English codes. */
  readonly numberFormats: readonly (readonly string[])[];
}

/** A defined name of the workbook. Where it is no plain range, sheet and address are null. */
export interface WorkbookName {
  readonly name: string;
  readonly comment: string;
  readonly sheetName: string | null;
  readonly address: string | null;
}

/** Ends what was begun; never throws. */
export type StopFollowing = () => Promise<void>;

/**
 * What may be read of a workbook; nothing here changes a cell. One question is one round trip.
 * Errors: a `WorkbookError`. While a cell is being edited a question waits until that has ended.
 */
export interface ReadingPort {
  selectedCell(): Promise<SelectedCell>;
  /** All selected cells as one address: "B4:C9", or the first rectangle of several. */
  selection(): Promise<CellPlace>;
  /** The cells above and to the left of a cell, and a few to its right, as far as labels may stand. */
  cellsAround(place: CellPlace & { readonly row: number; readonly column: number }): Promise<CellsAround>;
  /**
   * Ranges as formulas on a sheet write them: "B2:C4", "'Sheet 2'!A:A", "D2#" or a defined name. Those that cannot be
   * read (another workbook, several sheets, a name that is gone) are missing in the answer.
   */
  readRanges(references: readonly string[], onSheet: string): Promise<ReadonlyMap<string, RangeContent>>;
  names(): Promise<readonly WorkbookName[]>;
  /** "." or ",": as numbers are typed into cells; null where the host does not say. */
  decimalSign(): Promise<string | null>;
  /** Shows the sheet and selects the cells; the keyboard stays in the pane. */
  select(place: CellPlace): Promise<void>;
  /** Calls back whenever another cell, or a cell of another sheet, is selected. */
  onSelection(listener: () => void): Promise<StopFollowing>;
  /** Calls back whenever cells were changed or calculated. */
  onContent(listener: () => void): Promise<StopFollowing>;
}
