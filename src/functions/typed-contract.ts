import type { Contract } from "../finance/contract";

/** A contract as typed in cells. */
export interface TypedContract extends Contract {
  /** Three letters; null where no currency is named. */
  readonly currency: string | null;
  /** Names of rows that were left out because they are totals. */
  readonly leftOut: readonly string[];
}
