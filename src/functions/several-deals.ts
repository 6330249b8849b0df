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
    for (const { cell, place } of cellsOf(argument, index)) {
      const value = cellValue(cell, () => place, inRange);
      if (value === null || value === 0) continue;
      if (typeof value !== "string") throw new FinanceError("shape", `deals must be ids of catalogue deals: ${place} holds ${JSON.stringify(value)}`);
      deals.push(dealById(value));
    }
  });
  return deals;
}

function* cellsOf(argument: unknown, index: number): Generator<{ cell: unknown; place: string }> {
  const name = `argument ${index + 1}`;
  if (!Array.isArray(argument)) {
    yield { cell: argument, place: name };
    return;
  }
  const rows = argument as readonly unknown[];
  for (const [row, cells] of rows.entries()) {
    const line: readonly unknown[] = Array.isArray(cells) ? cells : [cells];
    const isAlone = rows.length === 1 && line.length === 1;
    for (const [column, cell] of line.entries()) yield { cell, place: isAlone ? name : `row ${row + 1}, column ${column + 1} of ${name}` };
  }
}
