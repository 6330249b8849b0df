import { sumOfAmounts } from "../finance/sum-of-amounts";
import { numberInWords } from "./words";

/** Of adding decimals up: 0.7 + 0.2 + 0.1 is not quite 1. */
const ROUNDING = 1e-12;

/**
 * What is said of amounts that come to less than 1: they look like shares of a whole of which a part is missing, and are
 * weighed as amounts all the same. Empty for others. `instead` is what to use for shares.
 */
export function partOfAWhole(amounts: ArrayLike<number>, instead = ""): string {
  const sum = sumOfAmounts(amounts);
  if (sum >= 1 - ROUNDING) return "";
  return ` The amounts come to ${numberInWords(sum)}: if they are shares of one whole, the rest of it is missing here${instead}.`;
}
