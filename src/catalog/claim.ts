/** What a number is worth as written, finest first. "stated" is for texts, which have no width. */
export const PRECISIONS = ["exact", "stated", "approx", "range", "derived", "lowerBound", "upperBound"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What an amount of money counts: this deal alone, this and earlier deals, a cap, or an amount at the customer's choice. */
export const BASES = ["incremental", "cumulative", "ceiling", "option"] as const;
export type Basis = (typeof BASES)[number];

/** A place in the press article: section 0 is its summary; a paragraph is a number, or "Q1" in the question block. */
export interface Locator {
  readonly section: number;
  readonly paragraph: number | string;
}

/**
 * One statement of one figure. Money in full US dollars, dates as ISO text whose length is their precision
 * ("2027", "2032-12", "2032-12-20"). `value` is null where only bounds are stated.
 */
export interface Claim {
  readonly value: number | string | null;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly precision: Precision;
  readonly basis: Basis | null;
  /** Best first; the first one is cited. */
  readonly sources: readonly string[];
  /** Where in the press article, for a claim of the article. */
  readonly locators: readonly Locator[];
  /** How it was computed, when no source states it. Such a claim stands behind every stated one. */
  readonly derivation: string | null;
  /** Why it is never shown as the figure, for example a slip of the decimal point. */
  readonly rejected: string | null;
  /** The source that showed it wrong or replaced it: until that was published the claim stood. null = it never stood. */
  readonly rejectedBy: string | null;
  readonly note: string | null;
}
