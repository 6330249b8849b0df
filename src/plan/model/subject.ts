import type { Conflict, Source } from "../../catalog/model";
import type { InsertedValue } from "../../workbook/refreshing-port";

/** What a model page is about, with everything that is known about it. */
export interface ModelSubject {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  /** Whether the title is the user's to type. */
  readonly isBlank: boolean;
  readonly cautions: readonly string[];
  /** What the defined names of the page begin with. */
  readonly namePrefix: string;
  /** The comment of a name; of a result, which is a formula, nothing is `inserted`. */
  readonly nameComment: (label: string, inserted?: InsertedValue) => string;
  readonly terms: readonly ModelInput[];
  readonly capacity: readonly ModelInput[];
  readonly assumptions: readonly ModelInput[];
  readonly provider: string;
  readonly shares: readonly ModelShare[];
  /** Sentences on what no source states. */
  readonly undocumented: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly sourceOf: (id: string) => Source | null;
  /** Rows of the schedule. */
  readonly scheduleYears: number;
}

/** One line of the page that the user may type over, with where it comes from. */
export interface ModelInput {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly base: number | string | null;
  /** undefined where the line has no bounds. */
  readonly bounds?: { readonly low: ModelBound; readonly high: ModelBound };
  readonly precision: string;
  readonly grade: string;
  readonly source: Source | null;
  readonly note: string;
}

/** A bound that is documented, one that is not (null), or one that goes with the base. */
export type ModelBound = number | null | "base";

/** A documented share of one customer in its provider's business. */
export interface ModelShare {
  readonly label: string;
  readonly share: number | null;
  readonly asOf: string;
  readonly grade: string;
  readonly source: Source | null;
  readonly note: string;
}
