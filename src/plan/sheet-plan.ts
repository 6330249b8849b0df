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
}

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
}

export interface NumberCell extends StyledCell {
  readonly kind: "number";
  readonly value: number;
  readonly numberFormat: string;
}

/** A formula as ordered parts: literal text, or a cell of this plan (made absolute or relative by the writer). */
export interface FormulaCell extends StyledCell {
  readonly kind: "formula";
  readonly parts: readonly (string | CellReference)[];
  readonly numberFormat: string;
}

export interface CellReference {
  readonly row: number;
  readonly column: number;
}

export interface PlanName extends CellReference {
  readonly name: string;
  readonly comment: string;
}

/** The looks a plan may ask for; what they look like is in `style-sheet.ts`. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "body"
  /** An assumption the user may edit, or a documented constant: blue. */
  | "input"
  | "calculation"
  /** A formula that reads another sheet: green. */
  | "crossSheet"
  /** Text that opens an address. */
  | "link"
  | "note"
  | "caution";
