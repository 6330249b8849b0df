import type { OwnDeal } from "../catalog/own-deals";
import type { LivingTranche } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { resolvedContract } from "../finance/resolved-contract";
import { cellValue, inRange } from "./cell-value";
import { requireDatesFrom1900 } from "./date-system";
import { recentRanges } from "./recent-ranges";
import { termsInRange, type Cells } from "./terms-range";

/** Two tables of 100,000 deals. */
const recent = recentRanges<readonly OwnDeal[]>({ ranges: 4, cells: 2_000_000 });

/**
 * Deals of the user's own: a range with a header row, a column `provider`, a column `customer`, and columns of terms. Other
 * columns are passed over, as `id`, but for a repeated id. null when omitted.
 *
 * Shape:  one deal a row; a row without terms is skipped, and one that its name calls a total.
 * Errors: "shape" for a range without these two columns or with one id twice, naming the rows; else as `termsInRange`.
 */
export function ownDealsArgument(name: string, argument: unknown): readonly OwnDeal[] | null {
  const cells = rowsOf(argument);
  if (cells === null) return null;
  requireDatesFrom1900();
  return recent(cells, () => ownDeals(cells, name));
}

function rowsOf(argument: unknown): Cells | null {
  if (argument === null || argument === undefined || argument === "" || argument === 0) return null;
  if (!Array.isArray(argument))
    throw new FinanceError("shape", `deals must be a range with columns: got ${JSON.stringify(argument)}`);
  const rows = argument as Cells;
  const [only] = rows[0] ?? [];
  const isBlank =
    rows.length === 1 && rows[0]?.length === 1 && (only === null || only === undefined || only === "" || only === 0);
  return isBlank ? null : rows;
}

function ownDeals(cells: Cells, name: string): readonly OwnDeal[] {
  const header = (cells[0] ?? []).map((cell) => (typeof cell === "string" ? cell.trim().toLowerCase() : ""));
  const column = (label: string): number => header.indexOf(label);
  const [provider, customer, id] = [column("provider"), column("customer"), column("id")];
  if (provider < 0 || customer < 0) {
    const missing = [provider < 0 ? "provider" : "", customer < 0 ? "customer" : ""].filter(Boolean).join(" and ");
    throw new FinanceError("shape", `${name} needs a header row with the column ${missing}: got ${header.join(", ")}`);
  }
  const { contract: typed, places: stated } = termsInRange(cells);
  const { tranches } = typed.tranches.some(isToBeResolved) ? resolvedContract(typed) : typed;
  refuseRepeats(cells, id, stated, name);
  return tranches.map((tranche, index) => {
    const row = stated[index] ?? 0;
    return {
      provider: textAt(cells, row, provider, name),
      customer: textAt(cells, row, customer, name),
      tranche,
      row: row + 1,
    };
  });
}

/** Whether anything follows from its terms that they do not say: copying 100,000 deals takes longer than adding them up. */
function isToBeResolved({ start, end, signed, announced, delayMonths }: LivingTranche): boolean {
  return start === null || end === null || (signed ?? announced ?? delayMonths ?? null) !== null;
}

function textAt(cells: Cells, row: number, column: number, name: string): string {
  const cell = cells[row]?.[column];
  const value =
    typeof cell === "string" ? cell : cellValue(cell, () => `row ${row + 1}, column ${column + 1} of ${name}`, inRange);
  return value === null || value === 0 ? "" : String(value).trim();
}

function refuseRepeats(cells: Cells, id: number, rows: readonly number[], name: string): void {
  if (id < 0) return;
  const seen = new Map<unknown, number>();
  for (const row of rows) {
    const cell = cells[row]?.[id];
    const text = typeof cell === "number" ? cell : textAt(cells, row, id, name).toLowerCase();
    if (text === "" || text === 0) continue;
    const first = seen.get(text);
    if (first !== undefined)
      throw new FinanceError(
        "shape",
        `each deal counts once: rows ${first + 1} and ${row + 1} of ${name} have the id "${text}"`,
      );
    seen.set(text, row);
  }
}
