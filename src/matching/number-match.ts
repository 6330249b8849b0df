import type { GradedClaim } from "../catalog/claims";
import type { Deal, Figure } from "../catalog/model";
import type { Standing } from "./documented-numbers";

/** "strong" and "likely" are worth telling anybody; "weak" only somebody who asks about this one number. */
export type Strength = "strong" | "likely" | "weak";

/** A documented number that a number equals. */
export interface NumberMatch {
  readonly deal: Deal;
  readonly figure: Figure;
  readonly claim: GradedClaim;
  /** "rejected": it repeats a known error. */
  readonly standing: Standing;
  /** What one of the cell's number is in the figure's unit: 1e9 for billions. */
  readonly scale: number;
  /** "in billions"; empty where there is nothing to say. */
  readonly scaleWords: string;
  readonly strength: Strength;
  /** Whether the labels name both sides of the deal (2), one (1), or none (0), and the figure. */
  readonly named: 0 | 1 | 2;
  readonly isFigureNamed: boolean;
}
