import type { GradedClaim } from "../catalog/claims";
import type { Deal, Source, Unit } from "../catalog/model";

/** A claim about a figure of a deal with its best source. */
export interface DocumentedClaim {
  readonly deal: Deal;
  readonly figure: string;
  readonly label: string;
  readonly unit: Unit;
  readonly claim: GradedClaim;
  readonly source: Source | null;
}
