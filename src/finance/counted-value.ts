import type { Contract } from "./contract";
import { type Count, countedParts } from "./counted";
import { dayItBegins } from "./day-it-begins";
import { committedValue, trancheName } from "./tranche";
import type { Amount, SerialDate } from "./units";
import { inRange } from "./xnpv";

/**
 * What of a contract counts as owed on a day, delivered or not.
 *
 *     Σ share × committed value, over the parts of `countedParts`
 *
 * Shape:  0 where nothing counts. By default on the day it begins (`dayItBegins`).
 * Units:  currency.
 * Errors: as `countedParts` and `committedValue`.
 * Source: contract-life §2.
 */
export function countedValue(contract: Contract, count: Count, asOf: SerialDate = dayItBegins(contract)): Amount {
  let sum = 0;
  for (const { share, of } of countedParts(contract, { count, asOf, profile: "level" }))
    of.tranches.forEach((tranche, index) => (sum += share * committedValue(tranche, trancheName(of, index))));
  return inRange(sum, `the counted value of ${contract.name}`);
}
