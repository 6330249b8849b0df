import { FinanceError } from "../finance/errors";
import { cellValue } from "./cell-value";

/**
 * The amounts in a range of any shape, in reading order; a single number counts as a range of one cell.
 * Shape:  a blank cell, which hosts deliver as 0, null or empty text, is skipped: 0 adds nothing to a share.
 * Errors: "shape" for text or a truth value, naming the cell; an error value in a cell is thrown on as ErrorInCell.
 */
export function amountsArgument(name: string, argument: unknown): number[] {
  const amounts: number[] = [];
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  for (const [row, cells] of rows.entries()) {
    const line: readonly unknown[] = Array.isArray(cells) ? cells : [cells];
    for (const [column, cell] of line.entries()) {
      const place = (): string => `row ${row + 1}, column ${column + 1} of ${name}`;
      const value = cellValue(cell, place);
      if (value === null || value === 0) continue;
      if (typeof value !== "number") throw new FinanceError("shape", `${name} must be numbers: ${place()} holds ${JSON.stringify(value)}`);
      amounts.push(value);
    }
  }
  return amounts;
}
