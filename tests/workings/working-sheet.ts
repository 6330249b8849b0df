import type { Working, WorkingBlock, WorkingFormula, WorkingReference } from "../../src/workings/working";
import { at } from "../finance/spreadsheet-forms";

// Writes workings onto one sheet: a step is a cell in column 1, a table lies side by side from column 1 on.

type Row = (number | string)[];
type Table = Extract<WorkingBlock, { kind: "table" }>;

/** A cell that an engine must calculate as we do; `tolerance` is absolute. */
interface Check {
  readonly row: number;
  readonly column: number;
  readonly expected: number;
  readonly tolerance: number;
  readonly what: string;
}

/** Rows of numbers and formulas (text that begins with "="), and what the cells of formulas must show. */
export interface WorkingSheet {
  readonly name: string;
  readonly rows: Row[];
  readonly checks: Check[];
}

/**
 * Relative. In a table, to the largest number of the column: differences of two near numbers keep fewer digits. So an amount
 * is relative to the largest of its table, because a gain is a difference of charges, and a share to 1 at least.
 */
const TOLERANCE = 1e-12;
/** An amount of its own is relative to this part of the largest one too: a value less what is lost of it keeps fewer digits. */
const OF_LARGEST = 1e-4;

export function workingSheet(name: string, workings: readonly Working[]): WorkingSheet {
  const sheet: WorkingSheet = { name, rows: [], checks: [] };
  workings.forEach((working, index) => place(working, sheet, `${name} ${index + 1}`));
  return sheet;
}

/** Cells that an engine calculates otherwise than we do, in words; `result` reads a cell. */
export function differences(sheet: WorkingSheet, result: (row: number, column: number) => number): string[] {
  return sheet.checks.flatMap(({ row, column, expected, tolerance, what }) => {
    const got = result(row, column);
    return Math.abs(got - expected) <= tolerance ? [] : [`${what}: ours ${expected}, theirs ${got}`];
  });
}

function largestOf(values: readonly (number | string)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, Math.abs(Number(value))), 0);
}

function largestAmount(blocks: readonly WorkingBlock[]): number {
  return largestOf(blocks.flatMap((block) => (block.kind === "step" && block.unit === "money" ? [block.value] : [])));
}

function place({ blocks, check: solved }: Working, sheet: WorkingSheet, what: string): void {
  const places = new Map<string, { row: number; block: WorkingBlock }>();
  let next = sheet.rows.length + 1;
  for (const block of blocks) {
    if (places.has(block.key)) throw new Error(`${what} has two blocks "${block.key}"`);
    places.set(block.key, { row: next, block });
    next += block.kind === "step" ? 1 : block.rowCount;
  }
  for (const { row, block } of places.values()) {
    if (block.kind === "step") {
      const value = block.value;
      sheet.rows.push([block.formula === null ? value : written(block.formula, row)]);
      const scale =
        block.unit === "money" ? Math.max(Math.abs(Number(value)), OF_LARGEST * largestAmount(blocks)) : value;
      check(row, 1, block.formula, value, block.key, Number(scale));
    } else placeTable(block, row);
  }

  function placeTable(table: Table, first: number): void {
    const own = table.columns.map(({ values }) => largestOf(values));
    const amount = Math.max(...own.map((most, index) => (table.columns[index]?.unit === "money" ? most : 0)));
    const largest = table.columns.map(({ unit }, index) =>
      unit === "money" ? amount : Math.max(own[index] ?? 0, unit === "share" ? 1 : 0),
    );
    for (let index = 0; index < table.rowCount; index++) {
      const row: Row = table.columns.map((column, position) => {
        const formula = index === 0 ? (column.firstFormula ?? column.formula) : column.formula;
        const value = column.values[index] ?? NaN;
        check(
          first + index,
          position + 1,
          formula,
          value,
          `${table.key}.${column.key} row ${index + 1}`,
          largest[position] ?? 0,
        );
        return formula === null ? value : written(formula, first + index, first);
      });
      sheet.rows.push(row);
    }
  }

  function check(
    row: number,
    column: number,
    formula: WorkingFormula | null,
    value: number | string,
    cell: string,
    scale: number,
  ): void {
    if (formula === null) return;
    const isSolved = cell === solved?.step;
    const tolerance = isSolved ? solved.tolerance : TOLERANCE * Math.abs(scale);
    sheet.checks.push({
      row,
      column,
      expected: isSolved ? 0 : Number(value),
      tolerance,
      what: `${what}: ${cell} ${at(row, column)}`,
    });
  }

  function written(formula: WorkingFormula, row: number, tableStart = row): string {
    return `=${formula.map((part) => (typeof part === "string" ? part : address(part, row, row - tableStart))).join("")}`;
  }

  function address(reference: WorkingReference, row: number, offset: number): string {
    const key = "step" in reference ? reference.step : reference.table;
    const placed = places.get(key);
    if (placed === undefined) throw new Error(`${what} refers to an unknown block "${key}"`);
    if ("step" in reference || placed.block.kind === "step") {
      if (placed.row >= row) throw new Error(`${what} refers to a later step "${key}"`);
      return at(placed.row, 1);
    }
    const column = placed.block.columns.findIndex((each) => each.key === reference.column) + 1;
    if (column === 0) throw new Error(`${what} refers to an unknown column "${reference.column}" of "${key}"`);
    const [first, last] = [placed.row, placed.row + placed.block.rowCount - 1];
    switch (reference.rows) {
      case "this":
        return at(first + offset, column);
      case "previous":
        return at(first + offset - 1, column);
      case "toThis":
        return `$${at(first, column).replace(/(\d+)/, "$$$1")}:${at(first + offset, column)}`;
      case "all":
        return `${at(first, column)}:${at(last, column)}`;
      case "first":
        return at(first, column);
      case "last":
        return at(last, column);
    }
  }
}
