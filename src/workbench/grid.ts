// The seam between the host's object model and whatever shows and calculates the cells.
// Two grids implement it: `memory-grid.ts` (tests, no calculation) and `univer/` (the visible one).
import type { Area } from "./area";
import type { SheetObjects } from "./sheet-objects";

/** An Excel error as a cell value; `message` is what the error indicator shows. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}
export type CellValue = number | string | boolean | null | CellError;

export interface CellFormat {
  bold: boolean;
  italic: boolean;
  fontSize: number;
  fontName: string;
  fontColor: string;
  underline: boolean;
  /** "" = no fill, else #RRGGBB. */
  fill: string;
  horizontalAlignment: "General" | "Left" | "Center" | "Right";
  verticalAlignment: "Top" | "Center" | "Bottom";
  wrapText: boolean;
  /** Bottom edge colour; "" = none. */
  borderBottom: string;
  /** The other edges, as `borderBottom`; a grid may leave them out. */
  borderTop?: string;
  borderLeft?: string;
  borderRight?: string;
}

/** Excel's words; `VeryHidden`: the user cannot show it again, an add-in can. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** "='Sheet 1'!$A$1" */
  readonly formula: string;
  readonly comment: string;
  /** null = workbook scope. */
  readonly sheetId: string | null;
}

export interface Hyperlink {
  readonly address: string;
  readonly textToDisplay: string;
  readonly screenTip: string;
}

/** Excel's words for whole rows or columns that came or went. */
export type MovedCells = "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** What the user or a script did; the host turns it into Excel's events. */
export type GridEvent =
  /** `moved` says that the cells came or went, those beside them making room; `before` is what a single cell showed. */
  | {
      readonly kind: "changed";
      readonly area: Area;
      readonly source: "user" | "addin";
      readonly moved?: MovedCells;
      readonly before?: CellValue;
    }
  | { readonly kind: "selected"; readonly area: Area }
  | { readonly kind: "sheetActivated" | "sheetAdded" | "sheetDeleted"; readonly sheetId: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly nameBefore: string }
  /** `area` holds all cells that got a result. */
  | { readonly kind: "calculated"; readonly sheetId: string; readonly area: Area }
  /** The user closed the cell being edited, with or without a change; calls that wait for it run now. */
  | { readonly kind: "editEnded" };

/** The formula that a cell's value is the result of, and why it is not calculated here. */
export interface KeptMark {
  readonly formula: string;
  readonly why: string;
}

/** Rows or columns next to one another. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Cells that hold something; with `formatted` also those with a format alone. */
export interface UsedCells {
  readonly formatted?: boolean;
  readonly within?: Area;
}

/** How the cells of an area look. */
export interface AreaLook {
  readonly area: Omit<Area, "sheetId">;
  readonly look: { readonly numberFormat: string; readonly format: Partial<CellFormat> };
}

export interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;

  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  /** Throws when the name is taken; the caller checks the spelling rules. Returns the new sheet's id. */
  addSheet(name: string): string;
  renameSheet(sheetId: string, name: string): void;
  deleteSheet(sheetId: string): void;
  /** Renames and deletes sheets of which no formula has to hear, because those that read them go as well. */
  withoutFollowing(action: () => void): void;
  setProtected(sheetId: string, isProtected: boolean): void;
  setFrozenRows(sheetId: string, rows: number): void;
  frozenRows(sheetId: string): number;

  /** Raw values, spilled cells included. */
  values(area: Area): CellValue[][];
  /** As Excel's Range.formulas: "=..." where there is a formula, else the value. Spilled cells give their value. */
  formulas(area: Area): CellValue[][];
  /** As displayed. */
  texts(area: Area): string[][];
  /**
   * As Excel's Range.formulas setter: null leaves a cell alone, "" clears it, "=..." is a formula, a leading apostrophe
   * forces text. The number format "@" forces text too.
   */
  write(area: Area, cells: readonly (readonly CellValue[])[]): void;
  /** Smallest area holding every used cell of the sheet, or of a part of it; null without any. */
  usedArea(sheetId: string, which?: UsedCells): Area | null;

  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  format(sheetId: string, row: number, column: number): CellFormat;
  setFormat(area: Area, format: Partial<CellFormat>): void;
  /** Width in points. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidths(sheetId: string, columns: Span, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeights(sheetId: string, rows: Span, points: number): void;
  hyperlink(sheetId: string, row: number, column: number): Hyperlink | null;
  setHyperlink(sheetId: string, row: number, column: number, link: Hyperlink | null): void;

  names(): readonly DefinedName[];
  addName(name: DefinedName): void;
  deleteName(name: string, sheetId: string | null): void;

  selection(): Area;
  /** All rectangles of the selection, where the grid can have several; the last one is `selection()`. */
  selections?(): readonly Area[];
  /** The cell of the selection that takes what is typed, where the grid knows it; the selection's first one else. */
  activeCell?(): Area;
  select(area: Area): void;
  /** True while the user has a cell open for editing. */
  isEditing(): boolean;

  /** Everything written between begin and end is one step for the user's undo, where the grid can. */
  beginUndoGroup(): void;
  endUndoGroup(): void;
  /** Nothing that was done so far can be undone any more. */
  forgetHistory?(): void;

  onEvent(listener: (event: GridEvent) => void): void;

  /** Where the workbook's serial dates begin; 1900 when left out. */
  readonly dateSystem?: 1900 | 1904;

  /** Looks of many areas of a sheet in one step, for a grid to which each step costs much; the areas do not overlap. */
  setLooks?(sheetId: string, looks: readonly AreaLook[]): void;

  // What a grid may leave out; the model then answers that it is not implemented.
  /** Tables, charts, print set-up. */
  readonly objects?: SheetObjects;
  isRowHidden?(sheetId: string, row: number): boolean;
  setRowsHidden?(sheetId: string, rows: Span, isHidden: boolean): void;
  setSheetVisibility?(sheetId: string, visibility: SheetVisibility): void;
  moveSheet?(sheetId: string, position: number): void;
  /** The area a cell's formula spills into, the cell included; null when it does not spill. */
  spillArea?(sheetId: string, row: number, column: number): Area | null;
  /** The cell whose formula fills this one, which may be this one; null when none does. */
  spillParent?(sheetId: string, row: number, column: number): { readonly row: number; readonly column: number } | null;
  autofitColumns?(area: Area): void;
  autofitRows?(area: Area): void;
  /** Says of a cell that it shows the result which the file has for a formula that is not calculated here; null takes it back. */
  markKept?(sheetId: string, row: number, column: number, kept: KeptMark | null): void;
  keptMark?(sheetId: string, row: number, column: number): KeptMark | null;
  /** Whether there is a function of that name, in capitals, for formulas to call. */
  knowsFunction?(name: string): boolean;
  /** Calculates all open formulas again. */
  calculate?(): void;
  /** Resolves when everything written so far has been calculated; a grid without it calculates at once or not at all. */
  settled?(): Promise<void>;
  /** Whether that is so now. */
  isSettled?(): boolean;
}
