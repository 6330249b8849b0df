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

/**
 * Who may leave and what is still to happen: firm; cancellable by the customer without a substantive payment; an option
 * not exercised; contingent on an event, as a letter of intent is. A right of the provider alone, and exit for breach or
 * delay, leave a tranche firm.
 */
export const KINDS = ["firm", "cancellable", "option", "contingent"] as const;
export type Kind = (typeof KINDS)[number];

/** What a late start does: move the end too and keep the value; keep both; or keep the end and lose the days unpaid. */
export const DELAYS = ["shift", "compress", "forfeit"] as const;
export type Delay = (typeof DELAYS)[number];

/** What an amount is beside the number: the number itself, a ceiling ("up to") or a floor ("at least"). */
export type Limit = "exact" | "at most" | "at least";

/** Where a length in years comes from: the days of service, the source's own words, or the days since signing. */
export const CONVENTIONS = ["service", "stated", "signing"] as const;
export type Convention = (typeof CONVENTIONS)[number];

type Stated<Term> = Term | null | undefined;

/** When a tranche exists, what of it is owed and at which price: every part optional; absent and null mean not stated. */
export interface TrancheLife {
  /** Firm where not stated. */
  readonly kind?: Stated<Kind>;
  /** Days from a notice to the last day of service. */
  readonly noticeDays?: Stated<number>;
  /** First day on which notice can be given; inception where not stated. */
  readonly noticeFrom?: Stated<SerialDate>;
  /** Chance from 0 to 1 that what is not firm is bought. */
  readonly probability?: Stated<Rate>;
  /** Last day of an option. */
  readonly exerciseBy?: Stated<SerialDate>;
  /** Whole months by which service starts late, and what that does. */
  readonly delayMonths?: Stated<number>;
  readonly delay?: Stated<Delay>;
  readonly prepaidOn?: Stated<SerialDate>;
  /** Months of service served when crediting of the prepayment begins and ends: years 3 to 5 are 24 and 60. */
  readonly creditFrom?: Stated<number>;
  readonly creditTo?: Stated<number>;
  /** Day of the first step of the escalator; the anniversary of the start where not stated. */
  readonly firstStep?: Stated<SerialDate>;
  readonly monthlyFee?: Stated<Amount>;
  /** First day at the full fee; the start where not stated. */
  readonly feeFrom?: Stated<SerialDate>;
  /** Contract price of a unit, in the unit of the market prices of a curve. */
  readonly price?: Stated<Amount>;
  readonly valueIs?: Stated<Limit>;
  /** The convention of the length where none is asked for. */
  readonly convention?: Stated<Convention>;

  /** First day of the contract, as `inceptionOf` has it; not known: it counts on every day. Set by `resolvedContract`. */
  readonly inception?: Stated<SerialDate>;
  /** Which date was derived from the other and the stated length. Set by `resolvedContract`. */
  readonly derived?: Stated<"start" | "end">;
  /** The same tranche on time, where it is late. Set by `resolvedContract`. */
  readonly onTime?: Stated<Tranche & TrancheLife>;
  /** The whole tranche, where only its firm part counts. Set by `countedShares`. */
  readonly whole?: Stated<Tranche & TrancheLife>;
  /** What messages call it, where its place among the tranches does not say it. Set by `countedParts`. */
  readonly calledBy?: Stated<string>;
}
