import type { FormulaCall } from "../formulas/formula-calls";
import { isIntersectedAt } from "../formulas/formula-references";
import type { CellChange } from "../workbook/hand-over-port";
import type { BookArea, ScannedSpill, ScannedValue } from "../workbook/scanned-book";
import type { Entry, ResultPlaces, Text } from "./entry";
import { errorFormula, isErrorText } from "./error-formula";
import type { OurCell } from "./found-formulas";
import { renderedText } from "./rendered-text";

/** Excel's limit. */
const LONGEST_FORMULA = 8_192;
/** As the functions give their dates. */
const DATE_FORMAT = "yyyy-mm-dd";

/** What stands in a formula for a call: its result, or of a result that "@" takes one cell of, that cell. */
export function resultText(entry: Entry, formula: string, call: FormulaCall): Text {
  const isOneCell = entry.rows === 1 && entry.columns === 1;
  const cell = !isOneCell && isIntersectedAt(formula, call.start) ? { row: 0, column: 0 } : null;
  return [{ entry, cell }];
}

/** A cell whose formula is one call: it, and every cell it spills into, refers to a cell of the result. */
export function referringCells(
  cell: OurCell,
  entry: Entry,
  spill: ScannedSpill | null,
  places: ResultPlaces,
  sheetName: string,
): CellChange {
  const area = areaOf(cell, spill);
  const contents = filled(
    area,
    (row, column) => `=${renderedText([{ entry, cell: { row, column } }], places, sheetName)}`,
  );
  return {
    ...area,
    formula: cell.formula,
    contents,
    numberFormats: filled(area, (row, column) => formatOf(spill, row, column, isDate(entry, row, column))),
  };
}

/** A formula with another text in place of its calls. */
export function rewrittenCell(
  { sheetName, row, column, formula }: OurCell,
  text: Text,
  places: ResultPlaces,
  workings: string,
): CellChange | null {
  const written = renderedText(text, places, workings);
  if (written.length > LONGEST_FORMULA) return null;
  return { sheetName, row, column, rows: 1, columns: 1, formula, contents: [[written]], numberFormats: [[null]] };
}

/** The values that a cell and its spill show, in place of the formula. */
export function valueCells(
  cell: OurCell,
  spill: ScannedSpill | null,
  values: readonly (readonly ScannedValue[])[],
): CellChange {
  const area = areaOf(cell, spill);
  return {
    ...area,
    formula: cell.formula,
    contents: filled(area, (row, column) => plainContent(values[row]?.[column] ?? "")),
    numberFormats: filled(area, (row, column) => formatOf(spill, row, column, false)),
  };
}

function plainContent(value: ScannedValue): ScannedValue {
  if (typeof value !== "string" || value === "") return value;
  return isErrorText(value) ? (errorFormula(value) ?? "=NA()") : `'${value}`;
}

function areaOf({ sheetName, row, column }: OurCell, spill: ScannedSpill | null): BookArea {
  return { sheetName, row, column, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
}

function filled<Content>({ rows, columns }: BookArea, content: (row: number, column: number) => Content): Content[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => content(row, column)),
  );
}

/** Spilled cells have no format of their own once the spill is gone; a date's came with the function. */
function formatOf(spill: ScannedSpill | null, row: number, column: number, isADate: boolean): string | null {
  const shown = spill?.numberFormats[row]?.[column] ?? "General";
  if (shown !== "General") return shown;
  return isADate ? DATE_FORMAT : null;
}

function isDate({ body }: Entry, row: number, column: number): boolean {
  if (body.kind !== "working") return false;
  const { blocks, result } = body.working;
  if (result?.kind === "step")
    return blocks.some(
      (block) =>
        block.kind === "step" && block.key === result.step && block.unit === "date" && typeof block.value === "number",
    );
  if (result?.kind !== "table") return false;
  const table = blocks.find((block) => block.kind === "table" && block.key === result.table);
  const key = result.columns[column];
  return (
    table?.kind === "table" &&
    (row > 0 || !result.header) &&
    table.columns.some((each) => each.key === key && each.unit === "date")
  );
}
