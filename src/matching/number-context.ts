import type { Roles } from "./heading-row";
import type { Label } from "./label";
import type { NumberText } from "./number-text";
import type { Stated } from "./stated-value";

/** A number with the texts that say what it is. */
export interface NumberInContext {
  readonly row: number;
  readonly column: number;
  /** Which table of the sheet it stands in. */
  readonly table: number;
  readonly value: number;
  /** What a text says that was read as a number; null for a number. */
  readonly text: NumberText | null;
  readonly numberFormat: string;
  readonly formula: string | null;
  /** The texts to its left in its table, the nearest last. */
  readonly left: readonly Label[];
  /** Those behind it, up to the next number, the nearest first. */
  readonly right: readonly Label[];
  /** The headings above it in its column, the nearest last. */
  readonly heads: readonly Label[];
  /** What lines above say of all that follows: "Customer | Meta" before the figures of a contract. */
  readonly keys: readonly Label[];
  /** The name of its sheet, the title of its table and the heading of its group of rows. */
  readonly titles: readonly Label[];
  /** What rows above name, the nearest first. */
  readonly above: readonly Label[];
  /** Whether a line above its table picks a period: "Year | 2025". */
  readonly isOfPeriod: boolean;
  /** Whether columns of its table hold customers and providers. */
  readonly isOfContracts: boolean;
  /** Whether another column of its table holds contract values or terms. */
  readonly hasTerms: boolean;
  /** Whether another column holds terms: "Deal | $bn | yrs". */
  readonly hasLength: boolean;
  /** Who its row's columns say buys and sells. */
  readonly roles: () => Roles;
  /** Years of the dates in its row. */
  readonly rowYears: () => readonly number[];
  /** Years of its row that may be those of a part of a contract: "Year | 2027". */
  readonly partYears: () => readonly number[];
  /** Years of its column, where deals stand side by side. */
  readonly columnYears: readonly number[];
  /** Whether its row, or its table's column for sources, says where it comes from. */
  readonly hasSource: boolean;
  /** Whether it numbers a row: 1, or one more than the number that began the row before. */
  readonly isOrdinal: boolean;
  /** Whether no other number stands between it and the text before it. */
  readonly isFirstBehind: boolean;
  /** Whether it is the only number of its row. */
  readonly isAlone: boolean;
  /** "Microsoft signs a $9.7bn contract with IREN": an amount in a text that says what it is. */
  readonly isInSentence: boolean;
  /** What such a text says in so many words that its amount is. */
  readonly stated: Stated;
  /** Whether its row names neither party, and rows above both: "IREN | Microsoft | Value", " | | Term". */
  readonly isOfCarriedPair: boolean;
}
