import { dealById } from "../catalog/catalogue";
import type { Deal } from "../catalog/model";
import { COUNTS, type Count } from "../finance/counted";
import { FinanceError } from "../finance/errors";
import type { ArgumentFields } from "./argument-fields";
import { cellValue, inRange } from "./cell-value";

/** Deals to be added up, and what of them counts; undefined when that is not said. */
export interface DealsAndCount {
  readonly deals: readonly Deal[];
  readonly count: Count | undefined;
}

/**
 * The catalogue deals named by several arguments: ids, and ranges of ids in any shape; blank cells are skipped. The first
 * text that is firm, expected or all is what counts as owed: no deal is called so.
 * Shape:  in reading order, repeats kept: what to make of them is the calculation's to say.
 * Errors: "shape" for a cell that holds no text; "missing-data" for an unknown id, naming the nearest ones; ErrorInCell for an
 *         error value.
 */
export function severalDeals(args: readonly unknown[]): DealsAndCount {
  const deals: Deal[] = [];
  let count: Count | undefined;
  args.forEach((argument, index) => {
    const name = `argument ${index + 1}`;
    const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
    rows.forEach((cells, row) => {
      const line: readonly unknown[] = Array.isArray(cells) ? cells : [cells];
      const isAlone = rows.length === 1 && line.length === 1;
      line.forEach((cell, column) => {
        const word = count === undefined ? countIn(cell) : undefined;
        if (word === undefined)
          addDeal(cell, () => (isAlone ? name : `row ${row + 1}, column ${column + 1} of ${name}`), deals);
        else count = word;
      });
    });
  });
  return { deals, count };
}

/** As `severalDeals`, for the call table. */
export const dealsAndCount: ArgumentFields<DealsAndCount> = { names: [], most: Infinity, read: severalDeals };

function countIn(cell: unknown): Count | undefined {
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  return COUNTS.find((each) => each === word);
}

function addDeal(cell: unknown, place: () => string, into: Deal[]): void {
  const value = cellValue(cell, place, inRange);
  if (value === null || value === 0) return;
  if (typeof value !== "string")
    throw new FinanceError("shape", `deals must be ids of catalogue deals: ${place()} holds ${JSON.stringify(value)}`);
  into.push(dealById(value));
}
