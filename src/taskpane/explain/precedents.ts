import { neededRanges } from "../../formulas/argument-value";
import { formulaCalls } from "../../formulas/formula-calls";
import { cellAddress } from "../../workbook/cell-address";
import { areaOf } from "../../workbook/parse-address";
import type { RangeContent, ReadingPort } from "../../workbook/reading-port";
import { referencesOf } from "./explain-native";
import type { FormulaPlace, RangeRead } from "./explanation";

/** A cell or range that a formula reads. */
export interface Precedent {
  /** As the formula writes it, or the cell's own address. */
  readonly reference: string;
  /** null where it cannot be read from here. */
  readonly place: { readonly sheetName: string; readonly address: string } | null;
  /** Of a single cell with a formula: it, whose own reads can be asked for. */
  readonly formula: string | null;
  /** What stands there: the value of a single cell, or how many cells there are. */
  readonly holds: string;
  /** Cells of the range that hold our functions; empty for a single cell. */
  readonly ours: readonly Precedent[];
}

/** Cells with our functions that are named of one range; the rest stay in the range's count. */
const MOST_NAMED = 20;

/** The ranges a formula reads, as nodes of a tree. */
export function precedentsIn(reads: readonly RangeRead[]): readonly Precedent[] {
  const each = new Map(reads.map((read) => [read.reference, read]));
  return [...each.values()].map(({ reference, content }) =>
    content === null ? unreadable(reference) : rangeNode(reference, content),
  );
}

/** What a cell's formula reads, of calls of ours their ranges: the next level of the tree. One round trip. */
export async function precedentsOf(
  { formula, sheetName }: FormulaPlace,
  reading: ReadingPort,
): Promise<readonly Precedent[]> {
  const calls = formulaCalls(formula);
  const references = calls.length === 0 ? referencesOf(formula) : [...new Set(calls.flatMap(neededRanges))];
  const contents = await reading.readRanges(references, sheetName);
  return precedentsIn(references.map((reference) => ({ reference, content: contents.get(reference) ?? null })));
}

function unreadable(reference: string): Precedent {
  return { reference, place: null, formula: null, holds: "cannot be read from here", ours: [] };
}

function rangeNode(reference: string, content: RangeContent): Precedent {
  const { sheetName, address, values, formulas } = content;
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  if (rows === 1 && columns === 1) return cellNode(reference, { sheetName, address }, formulas[0]?.[0], values[0]?.[0]);
  return {
    reference,
    place: { sheetName, address },
    formula: null,
    holds: `${rows} × ${columns} cells`,
    ours: ourCells(content),
  };
}

function cellNode(
  reference: string,
  place: { readonly sheetName: string; readonly address: string },
  formula: unknown,
  value: unknown,
): Precedent {
  return {
    reference,
    place,
    formula: typeof formula === "string" && formula.startsWith("=") ? formula : null,
    holds: value === "" ? "empty" : String(value),
    ours: [],
  };
}

function ourCells({ sheetName, address, values, formulas }: RangeContent): readonly Precedent[] {
  const origin = areaOf(address);
  if (origin === null) return [];
  const found: Precedent[] = [];
  for (const [i, row] of formulas.entries()) {
    for (const [j, formula] of row.entries()) {
      if (typeof formula !== "string" || !formula.startsWith("=") || formulaCalls(formula).length === 0) continue;
      if (found.length === MOST_NAMED) return found;
      const cell = cellAddress({ row: origin.row + i, column: origin.column + j });
      found.push(cellNode(cell, { sheetName, address: cell }, formula, values[i]?.[j]));
    }
  }
  return found;
}
