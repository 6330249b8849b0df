import type { CellContent, ScannedPlace } from "./scanning-port";

/** Brings inserted cells up to a later catalogue. `src/excel` implements it; view tests hand in a fake. */
export interface RefreshingPort {
  /**
   * All changes or none. Refused where a cell no longer holds what was compared. Throws a
   * `WorkbookError`.
   */
  refresh(changes: readonly CellRefresh[]): Promise<RefreshReceipt>;
}

export interface RefreshReceipt {
  /** Whether the host promises that one undo takes the cells back. */
  readonly isUndoable: boolean;
}

/** What was put into a cell: a number, a text, nothing, or #N/A where sources do not settle it. */
export type InsertedValue = number | string | null;

/** A cell that takes a later value, or keeps its own, and the comment of its name, which says so. */
export interface CellRefresh extends ScannedPlace {
  /** What `Range.formulas` gave when it was compared. */
  readonly held: CellContent;
  /** undefined: the cell stays as it is. */
  readonly content: InsertedValue | "#N/A" | undefined;
  readonly numberFormat: string;
  readonly name: string;
  /** The sheet whose own name it is; null for a name of the workbook. */
  readonly scope: string | null;
  readonly comment: string;
  /** What stands beside the value and says how exact it is and where it comes from: written with it, or stays with it. */
  readonly beside: readonly BesideRefresh[];
}

/** A cell on the sheet of a refreshed one that takes a later text. */
export interface BesideRefresh {
  readonly row: number;
  readonly column: number;
  /** What `Range.formulas` gave when it was compared. */
  readonly held: CellContent;
  readonly content: string;
  /** The formula that gives the text, in place of it. */
  readonly formula?: string;
  /** The text that stands there, where it is a formula's. */
  readonly was?: string;
  /** The address that the text leads to; null for none. */
  readonly link: string | null;
}
