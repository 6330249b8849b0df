import type { Conflict, Source } from "../../catalog/model";
import type { InsertedValue } from "../../workbook/refreshing-port";
import type { TermField } from "./tranche-terms";

/** What a model page is about, with everything that is known about it. */
export interface ModelSubject {
  readonly sheetName: string;
  /** Of the second sheet, which holds the workings. */
  readonly workingsName: string;
  readonly title: string;
  readonly subtitle: string;
  /** Whether the title is the user's to type. */
  readonly isBlank: boolean;
  readonly cautions: readonly string[];
  /** What stands at the foot of every printed page. */
  readonly footer: string;
  /** What the defined names of the page begin with. */
  readonly namePrefix: string;
  /** The comment of a name; of a result, which is a formula, nothing is `inserted`. */
  readonly nameComment: (label: string, inserted?: InsertedValue) => string;
  readonly tranches: readonly ModelTranche[];
  /** What one changes first: day, rate, year end, scenario, count. No bounds. */
  readonly choices: readonly ModelInput[];
  readonly capacity: readonly ModelInput[];
  readonly assumptions: readonly ModelInput[];
  readonly provider: string;
  readonly shares: readonly ModelShare[];
  /** Sentences on what no source states. */
  readonly undocumented: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly sourceOf: (id: string) => Source | null;
  /** Fiscal years of the months. */
  readonly scheduleYears: number;
  /** Rows of the schedule, each a fiscal year or a quarter. */
  readonly scheduleRows: number;
  /** Those of them that the terms as inserted fill: what the chart shows. */
  readonly shownYears: number;
  /** Whether there is anything to draw: without terms the page says so in place of empty charts. */
  readonly hasCharts: boolean;
  /** What the functions answer for the terms as inserted; null where they answer nothing. */
  readonly expected: number | null;
  /** Of figures that cover different things, why they give no ratio. */
  readonly noRatio: RefusedRatios;
}

/** By the key of a measure why there is none: "the capacity is that of one site only, the spend that of two". */
export type RefusedRatios = Readonly<Record<string, string>>;

/** A tranche of the page: terms with a line and a source of their own, and places for the others. */
export interface ModelTranche {
  readonly name: string;
  readonly lines: readonly ModelInput[];
  readonly open: readonly TermField[];
}

/** One line of the page that the user may type over, with where it comes from. */
export interface ModelInput {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly base: number | string | null;
  /** undefined where none can be documented. */
  readonly bounds?: { readonly low: ModelBound; readonly high: ModelBound };
  /** The ends that it is documented without: "up to" has no low, "at least" no high. */
  readonly openEnds?: readonly Side[];
  readonly precision: string;
  readonly grade: string;
  readonly source: Source | null;
  readonly note: string;
  /** What the base is of a date that is not documented to the day. */
  readonly dayUsed?: string;
  /** The base in words, for a cell that has been typed over. */
  readonly inserted?: string;
}

export type Side = "low" | "high";

/** A bound that is documented, one that is not (null), or one that goes with the base. */
export type ModelBound = number | null | "base";

/** A documented share of one customer in its provider's business. */
export interface ModelShare {
  readonly label: string;
  readonly share: number | null;
  /** Whether the true share is this or less: nothing then follows from it for the least concentration. */
  readonly isUpper: boolean;
  readonly asOf: string;
  readonly grade: string;
  /** The best source; of a share that was worked out every source, for none of them states it. */
  readonly sources: readonly Source[];
  readonly note: string;
}
