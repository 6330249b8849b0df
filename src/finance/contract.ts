import type { TrancheLife } from "./tranche-life";
import type { Amount, Rate, SerialDate, Years } from "./units";

/**
 * The terms of one tranche (or one contract) as the functions need them. null = not stated, never a guess.
 * `start` and `end` are the first and the last day of service, both included.
 */
export interface Tranche {
  readonly value: Amount | null;
  readonly start: SerialDate | null;
  readonly end: SerialDate | null;
  /** Length as the source states it, in years. */
  readonly term: Years | null;
  readonly signed: SerialDate | null;
  /** Stands in for the day of signing where that is not stated: for inception, and in the convention "signing". */
  readonly announced: SerialDate | null;
  readonly prepayment: Amount | null;
  /** Growth of the yearly amount from one contract year to the next. */
  readonly escalator: Rate | null;
  readonly rampMonths: number | null;
}

/** A tranche with what is known of its life; one without is firm, on time and exists on every day. */
export type LivingTranche = Tranche & TrancheLife;

/** A deal to calculate with: one tranche or more. `name` is what error messages call it. */
export interface Contract {
  readonly name: string;
  readonly tranches: readonly LivingTranche[];
}
