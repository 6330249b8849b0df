import { dealById } from "../catalog/catalogue";
import type { Deal } from "../catalog/model";
import { FinanceError } from "../finance/errors";
import { cellValue, inRange } from "./cell-value";

/**
 * The catalogue deals named by several arguments: ids, and ranges of ids in any shape; blank cells are skipped.
 * Shape:  in reading order, repeats kept: what to make of them is the calculation's to say.
 * Errors: "shape" for a cell that holds no text; "missing-data" for an unknown id, naming the nearest ones; ErrorInCell for an
 *         error value.
 */
export function severalDeals(args: readonly unknown[]): Deal[] {
  const deals: Deal[] = [];
  args.forEach((argument, index) => {
    const name = `argument ${index + 1}`;
    const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
    rows.forEach((cells, row) => {
      const line: readonly unknown[] = Array.isArray(cells) ? cells : [cells];
      const isAlone = rows.length === 1 && line.length === 1;
      line.forEach((cell, column) =>
        addDeal(cell, () => (isAlone ? name : `row ${row + 1}, column ${column + 1} of ${name}`), deals),
      );
    });
  });
  return deals;
}

function addDeal(cell: unknown, place: () => string, into: Deal[]): void {
  const value = cellValue(cell, place, inRange);
  if (value === null || value === 0) return;
  if (typeof value !== "string")
    throw new FinanceError("shape", `deals must be ids of catalogue deals: ${place()} holds ${JSON.stringify(value)}`);
  into.push(dealById(value));
}
