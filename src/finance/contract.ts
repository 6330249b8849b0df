import type { Tranche, TrancheLife } from "./tranche-life";

export type { Tranche } from "./tranche-life";

/** A tranche with what is known of its life; one without is firm, on time and exists on every day. */
export type LivingTranche = Tranche & TrancheLife;

/** A deal to calculate with: one tranche or more. `name` is what error messages call it. */
export interface Contract {
  readonly name: string;
  readonly tranches: readonly LivingTranche[];
}
