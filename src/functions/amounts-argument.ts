import { sharesOfOne } from "../finance/argument-range";
import { FinanceError } from "../finance/errors";
import { cellValue, inRange } from "./cell-value";

/** Written anew for every range. */
let room: Float64Array = new Float64Array(0);

/**
 * The amounts in a range of any shape, in reading order; a single number counts as a range of one cell.
 * Shape:  a blank cell, which hosts deliver as 0, null or empty text, is skipped: 0 adds nothing to a share.
 * Errors: "shape" for text or a truth value, naming the cell; ErrorInCell for an error value.
 */
export function amountsArgument(name: string, argument: unknown): number[] {
  return withAmounts(name, argument, (amounts) => Array.from(amounts));
}

/** The disclosed shares of one whole in a range. Errors: as `amountsArgument` and `sharesOfOne`. */
export function disclosedShares(name: string, argument: unknown): readonly number[] {
  return sharesOfOne(amountsArgument(name, argument));
}

/** As `amountsArgument`, packed: copied at once, where a list of 100,000 takes ten times as long as to read them. */
export function packedAmounts(name: string, argument: unknown): Float64Array {
  return withAmounts(name, argument, (amounts) => amounts.slice());
}

/**
 * What `use` makes of the amounts of `amountsArgument`. They are lent to it, for as long as it runs: to make a list for
 * 100,000 cells takes ten times as long as to read them.
 */
export function withAmounts<Result>(name: string, argument: unknown, use: (amounts: Float64Array) => Result): Result {
  const rows = listOf(argument);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const cells = listOf(rows[row]);
    if (count + cells.length > room.length) room = larger(room, rows.length * cells.length);
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      const amount = typeof cell === "number" ? cell : amountIn(cell, row, column, name);
      if (amount !== 0) room[count++] = amount;
    }
  }
  return use(room.subarray(0, count));
}

/** The same numbers with room for so many more. */
function larger(numbers: Float64Array, more: number): Float64Array {
  const made = new Float64Array(numbers.length + more);
  made.set(numbers);
  return made;
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
