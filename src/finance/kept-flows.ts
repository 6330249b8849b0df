import type { Contract } from "./contract";
import type { DatedFlow } from "./xnpv";

type Flows = readonly DatedFlow[];

/** Ways to cut one contract's payments that are kept; a workbook rarely uses more than two or three. */
const MOST_KEPT = 8;
const kept = new WeakMap<Contract, Map<string, Flows>>();

/**
 * The flows made for a contract, made once: a workbook asks for the same payments in thousands of cells, at other rates
 * and dates. Contracts are never changed, and what is kept goes with the contract.
 *
 * Shape: `key` names everything besides the contract that the flows depend on.
 * Errors: those of `make`; nothing is kept then.
 */
export function keptFlows(contract: Contract, key: string, make: () => Flows): Flows {
  const ofContract = kept.get(contract) ?? new Map<string, Flows>();
  const known = ofContract.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (ofContract.size >= MOST_KEPT) ofContract.clear();
  kept.set(contract, ofContract.set(key, made));
  return made;
}
