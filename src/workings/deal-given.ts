import type { Bound } from "../catalog/bounds";
import type { Deal } from "../catalog/model";
import type { Contract } from "../finance/contract";
import type { Rate, SerialDate } from "../finance/units";

/**
 * A deal as a function got it: the terms it calculates with, and the catalogue deal they come from, which has the sources.
 *
 * Shape:  `deal` is null for a typed terms range, whose terms have no source but the user. `bound` is the one the
 *         contract was made with.
 */
export interface DealGiven {
  readonly contract: Contract;
  readonly deal: Deal | null;
  readonly bound?: Bound | undefined;
  /** Three letters; of typed terms null where none is named. */
  readonly currency?: string | null;
  /** Of typed terms the names of rows that were left out because they are totals. */
  readonly leftOut?: readonly string[];
}

/** A function's arguments as its sentence and its working get them: defaults are filled in, undefined is "omitted". */
export interface OnDeal {
  readonly deal: DealGiven;
}

/** The arguments that all functions of a deal's value have. */
export interface Valued extends OnDeal {
  readonly rate: Rate;
  readonly asOf?: SerialDate | undefined;
}
