import { formulaCalls, type FormulaCall } from "../formulas/formula-calls";
import { formulaReferences } from "../formulas/formula-references";
import type { HandOverBook } from "../workbook/hand-over-port";
import type { ScannedPlace, ScannedSheet, CellContent } from "../workbook/scanning-port";
import { cellsRead } from "../workbook/sheet-cells";
import { BookCells } from "./book-cells";

/** A cell with a formula, and what it shows. */
export interface FormulaCell extends ScannedPlace {
  readonly formula: string;
  readonly value: CellContent;
}

/** A cell with calls of ours in its formula. */
export interface OurCell extends FormulaCell {
  readonly calls: readonly FormulaCall[];
}

/** Every cell with a formula, sheet by sheet from the top. A text that only looks like a formula shows itself. */
export function* formulaCells(sheets: readonly ScannedSheet[]): Generator<FormulaCell> {
  for (const sheet of sheets) {
    for (const { row, column, formula, value } of cellsRead(sheet)) {
      if (typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && value !== formula)
        yield { sheetName: sheet.name, row, column, formula, value };
    }
  }
}

/** The cells that call our functions. A cell that only shows what another one spills is none, whatever the host says of it. */
export function ourCells({ sheets, spills }: Pick<HandOverBook, "sheets" | "spills">): OurCell[] {
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
const ASKED: ReadonlySet<string> = new Set([
  "SCHEDULE",
  "CASHFLOW",
  "DEALS",
  "TERMS",
  "EVIDENCE",
  "ASSUMPTIONS",
  "HISTORY",
  "CHANGES",
  "BACKLOG",
  "EXPOSURE",
  "SIMULATE",
  "CONCENTRATIONRANGE",
  "SELFTEST",
  "FIGURE",
]);

/** The cells whose spilled ranges and number formats a hand-over must know: see `HandOverPort.read`. */
export function cellsToAskAbout(sheets: readonly ScannedSheet[]): ScannedPlace[] {
  const book = new BookCells({ sheets, names: [], tables: [], spills: [], rules: [], unreadRules: [] });
  const asked = new Map<string, ScannedPlace>();
  const ask = ({ sheetName, row, column }: ScannedPlace): void =>
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
