import { formulaCalls, type CallName, type FormulaCall } from "../formulas/formula-calls";
import { formulaReferences } from "../formulas/formula-references";
import type { BookCell, ScannedBook, ScannedSheet, ScannedValue } from "../workbook/scanned-book";
import { BookCells } from "./book-cells";

/** A cell with a formula, and what it shows. */
export interface FormulaCell extends BookCell {
  readonly formula: string;
  readonly value: ScannedValue;
}

/** A cell with calls of ours in its formula. */
export interface OurCell extends FormulaCell {
  readonly calls: readonly FormulaCall[];
}

/** Every cell with a formula, sheet by sheet from the top. A text that only looks like a formula shows itself. */
export function* formulaCells(sheets: readonly ScannedSheet[]): Generator<FormulaCell> {
  for (const { name, row, column, formulas, values } of sheets) {
    for (const [i, cells] of formulas.entries()) {
      for (const [j, formula] of cells.entries()) {
        if (
          typeof formula === "string" &&
          formula.startsWith("=") &&
          formula.length > 1 &&
          values[i]?.[j] !== formula
        ) {
          yield { sheetName: name, row: row + i, column: column + j, formula, value: values[i]?.[j] ?? "" };
        }
      }
    }
  }
}

/** The cells that call our functions. A cell that only shows what another one spills is none, whatever the host says of it. */
export function ourCells({ sheets, spills }: Pick<ScannedBook, "sheets" | "spills">): OurCell[] {
  const spilledInto = new Set<string>();
  for (const { sheetName, row, column, rows, columns } of spills) {
    for (let i = 0; i < rows; i += 1)
      for (let j = i === 0 ? 1 : 0; j < columns; j += 1) spilledInto.add(`${sheetName}!${row + i},${column + j}`);
  }
  const found: OurCell[] = [];
  for (const cell of formulaCells(sheets)) {
    const calls = formulaCalls(cell.formula);
    if (calls.length > 0 && !spilledInto.has(`${cell.sheetName}!${cell.row},${cell.column}`))
      found.push({ ...cell, calls });
  }
  return found;
}

/** Functions that fill more than one cell, and FIGURE, whose number format is a date's for some figures. */
const ASKED: ReadonlySet<CallName> = new Set<CallName>([
  "SCHEDULE",
  "DEALS",
  "TERMS",
  "EVIDENCE",
  "SIMULATE",
  "CONCENTRATIONRANGE",
  "SELFTEST",
  "FIGURE",
]);

/** The cells whose spilled ranges and number formats a hand-over must know: see `HandOverPort.read`. */
export function cellsToAskAbout(sheets: readonly ScannedSheet[]): BookCell[] {
  const book = new BookCells({ sheets, names: [], tables: [], spills: [], rules: [], unreadRules: [] });
  const asked = new Map<string, BookCell>();
  const ask = ({ sheetName, row, column }: BookCell): void =>
    void asked.set(`${sheetName.toLowerCase()}!${row},${column}`, { sheetName, row, column });
  for (const cell of formulaCells(sheets)) {
    const calls = formulaCalls(cell.formula);
    if (calls.some(({ name, isBound }) => isBound || ASKED.has(name))) ask(cell);
    if (calls.length === 0 && !cell.formula.includes("#")) continue;
    for (const { isSpill, target } of formulaReferences(cell.formula)) {
      const anchor = isSpill ? book.areaOf(target, cell) : null;
      if (anchor !== null) ask(anchor);
    }
  }
  return [...asked.values()];
}
