import type { CallName } from "../formulas/formula-calls";
import type { TableValue } from "../formulas/table-of-call";
import type { BookCell } from "../workbook/scanned-book";
import type { Working } from "../workings/working";

/** A formula's text in which results stand that have no place yet. */
export type Text = readonly TextPart[];
export type TextPart = string | ResultReference;

/** The result of an entry: one cell of it by row and column from 0, or null for all of it. */
export interface ResultReference {
  readonly entry: Entry;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** Where an input gets its number: a formula, without its "=", or a constant with what is said of it; null leaves that to the working. */
export type InputLink = { readonly text: Text } | { readonly source: string } | null;

/** What stands on the sheet of workings in place of a call. */
export type EntryBody =
  | {
      readonly kind: "working";
      readonly working: Working;
      /** Of every input by its key; of a table's column by "table.column" and row. */
      readonly links: ReadonlyMap<string, InputLink>;
    }
  | { readonly kind: "values"; readonly rows: readonly (readonly TableValue[])[] }
  | { readonly kind: "error"; readonly code: string; readonly reason: string };

/** A call of one of our functions, taken apart once however many cells make it. */
export interface Entry {
  readonly id: number;
  readonly name: CallName;
  /** The call with its references as they are read from the sheet of workings. */
  readonly call: Text;
  readonly sentence: string;
  /** What does not change any more when the user's cells do. */
  readonly notes: readonly string[];
  readonly body: EntryBody;
  readonly rows: number;
  readonly columns: number;
  /** Numbers whose difference the result may be: it keeps no more digits than the largest of them; 0 where it is none. */
  readonly scale: number;
  /** The entries that its inputs refer to. */
  readonly needs: readonly Entry[];
  /** The cells that refer to it. */
  readonly users: BookCell[];
}

/** Where the result of each entry stands on the sheet of workings: its first cell, row and column from 0. */
export type ResultPlaces = ReadonlyMap<Entry, { readonly row: number; readonly column: number }>;
