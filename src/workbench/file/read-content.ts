import type { Cell } from "hucre/xlsx";
import { formatCells, type SheetSize } from "../model/a1";
import type { FileContent } from "./file-book";
import { gridFormula, sharedFormula } from "./grid-formula";

export interface ContentReader {
  readonly namespace: string | null;
  readonly size: SheetSize;
  readonly masters: SharedMasters;
}

/** Formulas that a file keeps once for many cells, by their number: text, and the cell it is written for. */
type SharedMasters = ReadonlyMap<number, { readonly formula: string; readonly at: string }>;

const MS_PER_DAY = 86_400_000;
/** 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
/** Excel has a 29 February 1900, so days before it count one less. */
const FIRST_TRUE_SERIAL = 61;

export function sharedMasters(cells: ReadonlyMap<string, Cell>): SharedMasters {
  return new Map(
    [...cells].flatMap(([key, { formula, formulaSharedIndex }]) =>
      formulaSharedIndex === undefined || formula === undefined || formula === ""
        ? []
        : [[formulaSharedIndex, { formula, at: addressOf(key) }] as const],
    ),
  );
}

export function fileContent(
  cell: Cell,
  place: { readonly row: number; readonly column: number },
  { namespace, masters }: ContentReader,
): FileContent {
  const formula = ownFormula(cell, `${place.row},${place.column}`, masters);
  if (formula !== null) return { formula: gridFormula(formula, namespace) };
  const { value, type } = cell;
  if (value === null || value === "") return null;
  if (value instanceof Date) return { value: serialOf(value) };
  if (typeof value !== "string") return { value };
  return type === "error" ? { value: { error: value } } : { text: value };
}

function ownFormula({ formula, formulaSharedIndex }: Cell, key: string, masters: SharedMasters): string | null {
  if (formula === undefined) return null;
  if (formula !== "" || formulaSharedIndex === undefined) return formula === "" ? null : formula;
  const master = masters.get(formulaSharedIndex);
  return master === undefined ? null : sharedFormula(master.formula, master.at, addressOf(key));
}

function addressOf(key: string): string {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return formatCells({ row, column, rows: 1, columns: 1 }, { rowCount: Infinity, columnCount: Infinity });
}

/** The number behind what the file reader takes for a date because of its format. */
function serialOf(date: Date): number {
  // One division of whole numbers, so that a time of day comes back to the last bit.
  const serial = (UNIX_EPOCH_SERIAL * MS_PER_DAY + date.getTime()) / MS_PER_DAY;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
