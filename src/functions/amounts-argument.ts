import { FinanceError } from "../finance/errors";
import { cellValue, inRange } from "./cell-value";

/**
 * The amounts in a range of any shape, in reading order; a single number counts as a range of one cell.
 * Shape:  a blank cell, which hosts deliver as 0, null or empty text, is skipped: 0 adds nothing to a share.
 * Errors: "shape" for text or a truth value, naming the cell; ErrorInCell for an error value.
 */
export function amountsArgument(name: string, argument: unknown): number[] {
  const rows = listOf(argument);
  // As long as the range has cells, then cut: 100,000 amounts added one by one take three times as long.
  const amounts = new Array<number>(rows.length * listOf(rows[0]).length);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const cells = listOf(rows[row]);
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      const amount = typeof cell === "number" ? cell : amountIn(cell, row, column, name);
      if (amount !== 0) amounts[count++] = amount;
    }
  }
  amounts.length = count;
  return amounts;
}

function listOf(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) ? argument : [argument];
}

// Apart from the loop: a function made there to name the cell would cost each of 100,000 cells an object.
function amountIn(cell: unknown, row: number, column: number, name: string): number {
  const place = (): string => `row ${row + 1}, column ${column + 1} of ${name}`;
  const value = cellValue(cell, place, inRange);
  if (value === null) return 0;
  if (typeof value === "number") return value;
  throw new FinanceError("shape", `${name} must be numbers: ${place()} holds ${JSON.stringify(value)}`);
}
