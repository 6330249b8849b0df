import { zeroOrMore } from "./domain";
import { sumOfAmounts } from "./sum-of-amounts";

/**
 * Share of capacity that is rented rather than owned.
 *
 *     rented ÷ (rented + owned)
 *
 * Units:  a fraction from 0 to 1; rented and owned in one unit (megawatts, GPUs, currency a year), each 0 or more.
 * Errors: "domain" for either below 0 or not a number, when both are 0, and for a sum beyond the largest number.
 * Source: definition.
 */
export function rentedShare(rented: number, owned: number): number {
  return (
    zeroOrMore(rented, "rented capacity") /
    sumOfAmounts([rented, zeroOrMore(owned, "owned capacity")], "rented and owned")
  );
}
