import type { CellError, CellFormat, CellValue, DefinedName, SheetVisibility } from "../grid";
import type { Rectangle } from "../model/a1";
import type { ChartSeries, FormatRule, SheetChart, SheetTable } from "../sheet-objects";

/** A workbook as it was read from a file: everything that a grid can show, before any of it is shown. */
export interface FileBook {
  readonly sheets: readonly FileSheet[];
  /** Their scope, if they have one, by the sheet's name. */
  readonly names: readonly (Omit<DefinedName, "sheetId"> & { readonly sheetName: string | null })[];
  /** The sheet it opens on, by its place. */
  readonly active: number;
  /** What the file holds besides and a grid cannot show: "2 pictures". It stays in the file. */
  readonly notShown: readonly string[];
  /** Whether it is to be calculated when it is opened; some programs then write 0 for every result. */
  readonly asksForCalculation: boolean;
}

export interface FileSheet {
  readonly name: string;
  /** The name of its part in the file. */
  readonly part: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly frozenRows: number;
  readonly cells: readonly FileCell[];
  /** In points, by column. */
  readonly widths: ReadonlyMap<number, number>;
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  /** Lists to choose from that the grid offers; any other rule stays in the file. */
  readonly choices: readonly FileChoice[];
  /** All conditional formats, the first to go first. */
  readonly formatRules: readonly FileRule[];
  readonly tables: readonly FileTable[];
  /** Those that the grid draws; any other stays in the file. */
  readonly charts: readonly FileChart[];
}

export interface FileTable extends Pick<
  SheetTable,
  "name" | "hasTotals" | "style" | "bandedRows" | "bandedColumns" | "filterButtons"
> {
  readonly cells: Rectangle;
  /** The name of its part in the file. */
  readonly part: string;
}

export interface FileChoice {
  readonly area: Rectangle;
  readonly from: readonly string[] | FileArea;
}

export interface FileRule extends Omit<FormatRule, "id" | "areas"> {
  readonly areas: readonly Rectangle[];
}

/** Cells of a sheet by its name. */
export interface FileArea extends Rectangle {
  readonly sheetName: string;
}

export interface FileSeries extends Omit<ChartSeries, "nameCell" | "values" | "categories"> {
  readonly nameCell: FileArea | null;
  readonly values: FileArea | null;
  readonly categories: FileArea | null;
}

export interface FileChart extends Omit<SheetChart, "id" | "sheetId" | "series"> {
  readonly series: readonly FileSeries[];
  readonly part: string;
  /** The part that says where it stands, and its relationship there. */
  readonly drawing: string;
  readonly relation: string;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly content: FileContent;
  readonly look: FileCellFormat | null;
  readonly link: { readonly address: string; readonly screenTip: string } | null;
}

/** What stands in a cell. Text is never taken for anything else. */
export type FileContent =
  | null
  | { readonly text: string }
  /** `stored` is the result that the file has for it; undefined where it has none. */
  | { readonly formula: string; readonly stored: CellValue | undefined }
  | { readonly value: number | boolean | CellError }
  | KeptFormula;

/** A formula that the grid does not calculate: the cell shows the result that the file has for it. */
export interface KeptFormula {
  readonly kept: string;
  readonly stored: CellValue;
  readonly why: string;
}

/** How a cell looks; the same object for cells that look the same. */
export interface FileCellFormat {
  readonly numberFormat: string;
  readonly format: Partial<CellFormat>;
}

/** Why a file cannot be opened, in words for the user. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
