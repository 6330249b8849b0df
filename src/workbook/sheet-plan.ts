/**
 * What to put on a sheet: plain data, comparable with toEqual, no Office types. Row and column 0 are the plan's own
 * top left corner; the writer adds the place where the plan lands.
 */
export interface SheetPlan {
  /** Name proposed for a new sheet (31 characters at most, without : \ / ? * [ ]). */
  readonly sheetName: string;
  /** All rows, every one as long as `columnWidths`. */
  readonly rows: readonly (readonly PlanCell[])[];
  /** Column widths in points, one per column. */
  readonly columnWidths: readonly number[];
  /** Defined names for single cells of the plan. */
  readonly names: readonly PlanName[];
  /** Rows kept in view at the top; used on a new sheet only. */
  readonly frozenRows: number;
  readonly charts?: readonly PlanChart[];
  readonly tables?: readonly PlanTable[];
  /** How the sheet prints; used on a new sheet only. */
  readonly print?: PlanPrint;
  /** Cells that offer a list to choose from. */
  readonly choices?: readonly PlanChoice[];
  /** Number formats that hold while something is so. */
  readonly formatRules?: readonly PlanFormatRule[];
  /** Rows that are there and not shown; used on a new sheet only. */
  readonly hiddenRows?: readonly PlanLines[];
  /** The cell that is selected once the plan stands, to be typed into; left out: its top left corner. */
  readonly firstCell?: CellReference;
  /** Cells that formulas need and readers do not: a second sheet, hidden. */
  readonly workings?: WorkingsSheet;
}

/** Its formulas and those of the page read each other's cells: see `CellReference.on`. */
export type WorkingsSheet = Pick<SheetPlan, "sheetName" | "rows" | "columnWidths">;

/** The two sheets that a plan may have. */
export type PlanSheet = "page" | "workings";

/** `null` is a cell that the plan leaves empty and without style. */
export type PlanCell = null | TextCell | NumberCell | FormulaCell;

interface StyledCell {
  readonly style: CellStyle;
}

/** Text stays text, whatever its first character. */
export interface TextCell extends StyledCell {
  readonly kind: "text";
  readonly text: string;
  /** Address to open, https only. */
  readonly link?: string;
  /** Of what will be typed into an empty cell; left out: as its style has it. */
  readonly numberFormat?: string;
}

export interface NumberCell extends StyledCell {
  readonly kind: "number";
  readonly value: number;
  readonly numberFormat: string;
}

/**
 * A formula as ordered parts: literal text, or a cell of this plan, which the writer spells. Of a range on the other sheet only
 * the first cell says so.
 */
export interface FormulaCell extends StyledCell {
  readonly kind: "formula";
  readonly parts: readonly (string | CellReference)[];
  readonly numberFormat: string;
  /** The text that it gives on the sheet as it is inserted, where that needs no calculation. */
  readonly says?: string;
}

export interface CellReference {
  readonly row: number;
  readonly column: number;
  /** The sheet it stands on; left out: that of the formula that reads it, and otherwise the page. */
  readonly on?: PlanSheet;
  /** The last cell of a range, whose first cell names the sheet: "Sheet2!A1:A9". */
  readonly endsRange?: boolean;
  /** Spelled "$B$3" in a formula: stays where the formula's row is sorted or copied. */
  readonly isFixed?: boolean;
}

export interface PlanName extends CellReference {
  readonly name: string;
  readonly comment: string;
}

/** A rectangle of the plan's cells. */
export interface PlanArea extends CellReference {
  readonly rows: number;
  readonly columns: number;
}

/** A picture of cells of the plan. It redraws with them. */
export interface PlanChart {
  /** Unique on its sheet. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells it covers: empty ones of the plan. */
  readonly place: PlanArea;
  /** What stands along the category axis: a column of cells. */
  readonly categories: PlanArea;
  /** Columns of cells as long as `categories`. */
  readonly series: readonly PlanSeries[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Number format of the value axis. */
  readonly valueFormat: string;
  /** Number format of the value beside each mark, for a few of them; left out: no values there. */
  readonly labelFormat?: string;
}

/** `stackedColumns` and `line` run upwards, `bars` run to the right. */
export type ChartKind = "stackedColumns" | "line" | "bars";

export interface PlanSeries {
  readonly name: string;
  readonly values: PlanArea;
}

/** Cells that the host treats as a table, to be sorted and filtered. The first row of the area holds unique texts. */
export interface PlanTable {
  /** Unique in the workbook: a letter first, then letters, digits and underscores. */
  readonly name: string;
  readonly area: PlanArea;
}

/** A list to choose from in each cell of an area; anything else is refused. */
export interface PlanChoice {
  readonly area: PlanArea;
  /** Texts without a comma, together up to 255 characters; or the cells that hold them. */
  readonly from: readonly string[] | PlanArea;
}

/** While `when` is true, the numbers of an area are shown in this format. Of several rules over a cell the first that is true holds. */
export interface PlanFormatRule {
  readonly area: PlanArea;
  /** A formula by its parts, whose cells are fixed (`isFixed`), so that it is the same for every cell of the area. */
  readonly when: FormulaCell["parts"];
  readonly numberFormat: string;
}

/** Fits so many pages wide, and takes as many high as it needs, up to `pagesHigh` where that is given. */
export interface PlanPrint {
  readonly orientation: "portrait" | "landscape";
  /** What is printed. */
  readonly area: PlanArea;
  readonly pagesWide: number;
  /** The most pages it takes: what is longer prints smaller. */
  readonly pagesHigh?: number;
  /** Rows repeated at the top of every page. */
  readonly titleRows: PlanLines;
  /** Columns repeated at the left of every page; none where a page holds all columns. */
  readonly titleColumns?: PlanLines;
  /** Rows that begin a page. */
  readonly breaksBefore?: readonly number[];
  /** What stands at the foot of every page, beside its number. */
  readonly footer?: string;
}

/** Rows or columns next to one another. */
export interface PlanLines {
  readonly first: number;
  readonly count: number;
}

/** The looks a plan may ask for; what they look like is in `style-sheet.ts`. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "heading"
  /** A heading over numbers. */
  | "numberHeading"
  /** The same of a name that may take two lines. */
  | "nameHeading"
  /** A number that names its row, such as a year. */
  | "rowNumber"
  | "label"
  | "body"
  /** One line of text that may run across empty cells. */
  | "line"
  /** What the reader came for: a result in the head of the page. */
  | "keyFigure"
  | "total"
  /** An assumption the user may edit, or a documented constant: blue. */
  | "input"
  /** The same in one line. */
  | "constant"
  /** The same where it holds for the whole page, from a list. */
  | "setting"
  /** A place for an input that nobody has given yet. */
  | "emptyInput"
  | "calculation"
  /** A result that may be a word, such as "n.d.": both stand at the right. */
  | "result"
  | "resultTotal"
  | "resultNote"
  /** A formula that reads another sheet: green. */
  | "crossSheet"
  /** Text that opens an address. */
  | "link"
  /** The same in one line. */
  | "source"
  | "note"
  /** A note in one line, which may run across empty cells. */
  | "remark"
  /** What is not documented, where a number would stand. */
  | "gap"
  | "caution";
