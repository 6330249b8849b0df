import type { Bound } from "../catalog/bounds";
import type { Deal } from "../catalog/model";
import type { Contract } from "../finance/contract";
import type { Count } from "../finance/counted";
import type { Profile } from "../finance/profile";
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

/** The arguments of functions that add payments up: how delivery is spread, and what of it counts as owed. */
export interface Counted extends OnDeal {
  readonly profile?: Profile | undefined;
  readonly count?: Count | undefined;
}

/** The arguments that all functions of a deal's value have. */
export interface Valued extends Counted {
  readonly rate: Rate;
  readonly asOf?: SerialDate | undefined;
}

/** Those that compare with a market price: what it is over the first contract price, less 1, and on which day that was so. */
export interface MarketValued extends Valued {
  readonly premium?: Rate | undefined;
  readonly pricedOn?: SerialDate | undefined;
}
