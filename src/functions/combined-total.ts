import { combinedCommitment } from "../catalog/combined";
import type { Deal } from "../catalog/model";
import type { Count } from "../finance/counted";
import type { Amount } from "../finance/units";
import { boundedMemo } from "./bounded-memo";

const MEMO_LIMIT = 300; // sets of deals; ranking their claims takes longer than using the sum
const remembered = boundedMemo<Amount>(MEMO_LIMIT);

/** What COMBINED gives back: the sum of the commitments. Errors: as `combinedCommitment`. */
export function combinedTotal(deals: readonly Deal[], count: Count | undefined): Amount {
  return remembered(
    `${count ?? ""} ${deals.map(({ id }) => id).join(" ")}`,
    () => combinedCommitment(deals, count).total,
  );
}
