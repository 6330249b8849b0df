// A function call taken apart, as plain data. Whoever writes it to a sheet chooses the places; it says what is in the cells.
import type { LivingTranche } from "../finance/contract";

/** How a number of a working is to be read, and so which number format fits it. */
export type WorkingUnit =
  "money" | "date" | "years" | "days" | "months" | "share" | "number" | "whole" | "points" | "text";

/** A reference to a cell or cells of the same working. */
export type WorkingReference = StepReference | TableReference;

export interface StepReference {
  readonly step: string;
}

/**
 * Cells of one column of a table.
 *
 *     this      the row of the formula (of a table with as many rows, where it is another one)
 *     previous  the row above it; never in the first row
 *     toThis    from the first row to that of the formula
 *     all       every row        first, last  one cell
 */
export interface TableReference {
  readonly table: string;
  readonly column: string;
  readonly rows: "this" | "previous" | "toThis" | "all" | "first" | "last";
}

/** A native formula without its "=", as ordered parts; only functions that every spreadsheet program has had since 2010. */
export type WorkingFormula = readonly (string | WorkingReference)[];

/**
 * What an input was read from, so that whoever writes the working into a workbook can refer to the user's own cells.
 *
 *     argument        an argument of the function, by its name in `Calls`
 *     item            one number of a range argument: the `index`th of those that are neither blank nor 0, in reading order
 *     term            a term of a terms range
 *     point           the time or the price of the `index`th point of a price curve
 */
export type InputOrigin =
  | { readonly kind: "argument"; readonly name: string }
  | { readonly kind: "item"; readonly name: string; readonly index: number }
  | { readonly kind: "term"; readonly tranche: number; readonly field: keyof LivingTranche }
  | { readonly kind: "point"; readonly column: "at" | "price"; readonly index: number };

/** One labelled cell. */
export interface WorkingStep {
  readonly key: string;
  readonly label: string;
  readonly unit: WorkingUnit;
  /** In terms of earlier cells; null for an input or a value that no formula gives. */
  readonly formula: WorkingFormula | null;
  readonly value: number | string;
  /** Where an input comes from: its citation, "typed", or what it is an assumption of; null for a formula. */
  readonly source: string | null;
  /** null for a formula, and for an input that no cell of the user's holds: what is documented, chosen or solved for. */
  readonly origin: InputOrigin | null;
}

export interface WorkingColumn {
  readonly key: string;
  readonly header: string;
  readonly unit: WorkingUnit;
  /** The formula of every row but those that `firstFormula` stands for; null for inputs and values. */
  readonly formula: WorkingFormula | null;
  /** The formula of the first row, where it differs. */
  readonly firstFormula: WorkingFormula | null;
  readonly values: readonly (number | string)[];
  readonly sources: readonly (string | null)[];
  /** As the origin of a step; empty where there are only formulas. */
  readonly origins: readonly (InputOrigin | null)[];
}

/** Cells in rows and columns under a header. Columns are in order of calculation. */
export interface WorkingTable {
  readonly key: string;
  readonly title: string;
  readonly rowCount: number;
  readonly columns: readonly WorkingColumn[];
}

/** A block of cells: every step is a line of its own, every table its header and rows. */
export type WorkingBlock = ({ readonly kind: "step" } & WorkingStep) | ({ readonly kind: "table" } & WorkingTable);

/** Where the result is. */
export type WorkingResult =
  | { readonly kind: "step"; readonly step: string }
  /** Columns of a table, in the order in which the function spills them, below their headers where it spills those. */
  | { readonly kind: "table"; readonly table: string; readonly columns: readonly string[]; readonly header: boolean }
  /** A label and a step in each row, as the function spills them. */
  | { readonly kind: "labelled"; readonly rows: readonly { readonly label: string; readonly step: string }[] };

/** A cell that must be near 0, where a value was solved for and not calculated. */
export interface WorkingCheck {
  readonly step: string;
  /** Largest absolute value it may have. */
  readonly tolerance: number;
}

/**
 * A function call taken apart.
 *
 * Shape:  blocks in order of calculation: a formula refers to earlier blocks, earlier columns of its own table, and rows
 *         above in its own column. Keys of steps and tables are unique in a working.
 */
export interface Working {
  readonly name: string;
  /** What WHY says. */
  readonly sentence: string;
  /** Empty where no native formula does what the function does: it is handed over as values. */
  readonly blocks: readonly WorkingBlock[];
  readonly result: WorkingResult | null;
  readonly check: WorkingCheck | null;
}

/** What a builder gives: a working but for its name and sentence, which are the same for all. */
export type WorkingParts = Pick<Working, "blocks" | "result"> & { readonly check?: WorkingCheck };

/** Of a call that no native formulas are given for: it is handed over as values. */
export const VALUES_ONLY: WorkingParts = { blocks: [], result: null };
