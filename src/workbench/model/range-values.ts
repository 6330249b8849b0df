import type { CellValue } from "../grid";
import { apiError, invalidArgument } from "../protocol/api-error";
import { formulaProblem } from "./formula-syntax";
import type { Range } from "./range";

/** Excel's limits. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
/** Beyond this many cells Excel reads null instead of an array. */
const MAX_CELLS_READ = 5_000_000;
const SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A cell's value as JSON: "" when empty, the error's text for an error. */
export function jsonValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: CellValue): "Empty" | "Double" | "String" | "Boolean" | "Error" {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}

/** A property read from all cells; null where the range is too large to read. */
export function readCells<T, R>(
  range: Range,
  read: (range: Range) => readonly (readonly T[])[],
  convert: (value: T) => R,
): R[][] | null {
  if (range.isUnbounded || range.cellCount > MAX_CELLS_READ) return null;
  return read(range).map((row) => row.map(convert));
}

/** `range.values = …` and `range.formulas = …`: a matrix of the range's shape, or one value for all its cells. */
export function writeCells(range: Range, value: unknown): void {
  range.requireWritable();
  if (range.isUnbounded)
    throw apiError("OperationCellsExceedLimit", "whole columns or rows are too large to be given values or formulas");
  const rows = matrixFor(range, value).map((row) => row.map(cellValue));
  if (rows.some((row) => row.some(looksLikeFormula))) requireWellFormed(range, rows);
  range.book.grid.write(range.area, rows);
}

/** A matrix of the range's shape, whatever its cells; refused in any other shape. */
export function matrixFor(range: Range, value: unknown): readonly (readonly unknown[])[] {
  const { rows, columns } = range.area;
  if (value === null) throw invalidArgument("null leaves a cell alone and cannot stand for all cells of a range");
  if (!Array.isArray(value)) {
    if (range.cellCount > MAX_CELLS_READ)
      throw apiError("OperationCellsExceedLimit", `a write of ${range.cellCount} cells is too large`);
    const row = new Array<unknown>(columns).fill(value);
    return new Array<readonly unknown[]>(rows).fill(row);
  }
  if (value.length !== rows || value.some((row) => !Array.isArray(row) || row.length !== columns))
    throw invalidArgument(SHAPE);
  return value as unknown[][];
}

export function requireShape(range: Range, rows: unknown, columns: unknown): void {
  if (rows !== range.area.rows || columns !== range.area.columns) throw invalidArgument(SHAPE);
}

function cellValue(value: unknown): CellValue {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string")
    throw invalidArgument(`a cell holds a number, a text, TRUE or FALSE: got ${JSON.stringify(value)}`);
  if (value.startsWith("=") && value.length > MAX_FORMULA) {
    throw apiError("FormulaLengthExceedsLimit", `a formula has at most ${MAX_FORMULA} characters: got ${value.length}`);
  }
  if (value.length > MAX_TEXT)
    throw invalidArgument(`a cell holds at most ${MAX_TEXT} characters: got ${value.length}`);
  return value;
}

/** Excel takes texts that begin so as formulas, unless they are numbers. */
function looksLikeFormula(value: CellValue): boolean {
  return typeof value === "string" && /^[=+-]./s.test(value) && !Number.isFinite(Number(value));
}

function requireWellFormed(range: Range, rows: readonly (readonly CellValue[])[]): void {
  const formats = range.book.grid.numberFormats(range.area);
  for (const [i, row] of rows.entries()) {
    for (const [j, value] of row.entries()) {
      if (typeof value !== "string" || !looksLikeFormula(value) || formats[i]?.[j] === "@") continue;
      const problem = formulaProblem(value);
      if (problem !== null) throw invalidArgument(`Excel cannot read the formula ${value.slice(0, 80)}: ${problem}`);
    }
  }
}
