import type { Bound } from "../catalog/bounds";
import { dealById, sourceById } from "../catalog/catalogue";
import { contractOf } from "../catalog/contract-of";
import type { Deal } from "../catalog/model";
import type { Contract } from "../finance/contract";
import { resolvedContract } from "../finance/resolved-contract";
import { FinanceError } from "../finance/errors";
import { boundedMemo } from "./bounded-memo";
import { cellValue } from "./cell-value";
import { requireDatesFrom1900 } from "./date-system";
import { recentRanges } from "./recent-ranges";
import { contractInRange, type Cells } from "./terms-range";
import type { TypedContract } from "./typed-contract";

/**
 * What a function was given as its deal: a catalogue deal by its id, or the contract that a terms range states.
 * Shape:  the host hands over a 2-D array in every case; one cell is an id, more cells are a terms range.
 * Errors: "shape" for nothing at all or a single number; "missing-data" for an unknown id, naming the nearest ones;
 *         for a range as `contractInRange`, and as `requireDatesFrom1900` where it holds dates.
 */
export function dealArgument(argument: unknown): Deal | TypedContract {
  const id = singleCell(argument);
  return id === null ? typedContract(argument as Cells) : knownDeals(id, () => dealById(id));
}

/** Whether a deal argument came from the catalogue. */
export function isCatalogueDeal(deal: Deal | TypedContract): deal is Deal {
  return "figures" in deal;
}

/** The id in a single cell; null where there is more than one cell. */
function singleCell(argument: unknown): string | null {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  const row: unknown = rows[0];
  const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
  if (rows.length > 1 || cells.length > 1) return null;

  const value = cellValue(cells[0], () => "deal");
  if (typeof value === "string") return value;
  const got = value === null || value === 0 ? "nothing" : JSON.stringify(value);
  throw new FinanceError("shape", `deal must be the id of a catalogue deal, or a range of labelled terms: got ${got}`);
}

const recent = recentRanges<TypedContract>({ ranges: 8, cells: 2_000_000 }); // two tables of 100,000 contracts with every term

function typedContract(cells: Cells): TypedContract {
  const contract = recent(cells, () => {
    const typed = contractInRange(cells);
    return { ...typed, ...resolvedContract(typed) };
  });
  if (contract.tranches.some(({ start, end, signed, announced }) => (start ?? end ?? signed ?? announced) !== null))
    requireDatesFrom1900();
  return contract;
}

// Ranking a deal's claims takes longer than using the result, and a sheet asks for the same deal in many cells.
const contracts: Readonly<Record<Bound, WeakMap<Deal, Contract>>> = {
  base: new WeakMap(),
  low: new WeakMap(),
  high: new WeakMap(),
};
const agreedContracts = new WeakMap<Deal, Contract>();
/** By the id as it is typed, which need not be spelled as in the catalogue. */
const knownDeals = boundedMemo<Deal>(300); // every deal of the catalogue in a few spellings

/**
 * The terms of a catalogue deal to calculate with.
 * Errors: "missing-data" for a bound that is not documented.
 */
export function catalogueContract(deal: Deal, bound: Bound): Contract {
  const known = contracts[bound].get(deal);
  if (known !== undefined) return known;
  const contract = contractOf(deal, bound);
  contracts[bound].set(deal, contract);
  return contract;
}

/** The same without what sources disagree on: such a value is blank. */
export function agreedContract(deal: Deal): Contract {
  const known = agreedContracts.get(deal);
  if (known !== undefined) return known;
  const contract = contractOf(deal, "base", sourceById, "blank");
  agreedContracts.set(deal, contract);
  return contract;
}
