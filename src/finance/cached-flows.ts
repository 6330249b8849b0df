import type { Contract } from "./contract";
import { lruCache } from "./lru-cache";
import type { DatedFlow } from "./xnpv";

type Flows = readonly DatedFlow[];

/** The deals of a workbook; of tables of 100,000 contracts no more than two. */
const MOST_KEPT = { most: 40, room: 250_000 };
/** Ways to cut one contract's payments that are kept; a workbook rarely uses more than two or three. */
const MOST_WAYS = 8;
const kept = lruCache<Contract, Map<string, Flows>>(MOST_KEPT);

/**
 * The flows made for a contract, made once: a workbook asks for the same payments in thousands of cells, at other rates
 * and dates. Contracts are never changed.
 *
 * Shape: `key` names everything besides the contract that the flows depend on.
 * Errors: those of `make`; nothing is kept then.
 */
export function cachedFlows(contract: Contract, key: string, make: () => Flows): Flows {
  const ways = kept.of(contract) ?? new Map<string, Flows>();
  const known = ways.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (ways.size >= MOST_WAYS) ways.clear();
  kept.keep(contract, ways.set(key, made), contract.tranches.length + made.length);
  return made;
}
