import { FinanceError } from "../finance/errors";
import { cellValue, inRange } from "./cell-value";

/**
 * The amounts in a range of any shape, in reading order; a single number counts as a range of one cell.
 * Shape:  a blank cell, which hosts deliver as 0, null or empty text, is skipped: 0 adds nothing to a share.
 * Errors: "shape" for text or a truth value, naming the cell; ErrorInCell for an error value.
 */
export function amountsArgument(name: string, argument: unknown): number[] {
  const amounts: number[] = [];
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row];
    const line: readonly unknown[] = Array.isArray(cells) ? cells : [cells];
    for (let column = 0; column < line.length; column += 1) {
      const cell = line[column];
      const amount = typeof cell === "number" ? cell : amountIn(cell, () => `row ${row + 1}, column ${column + 1} of ${name}`, name);
      if (amount !== 0) amounts.push(amount);
    }
  }
  return amounts;
}

function amountIn(cell: unknown, place: () => string, name: string): number {
  const value = cellValue(cell, place, inRange);
  if (value === null) return 0;
  if (typeof value === "number") return value;
  throw new FinanceError("shape", `${name} must be numbers: ${place()} holds ${JSON.stringify(value)}`);
}
