import type { Deal, Figure } from "../../catalog/model";
import type { NumberFinding } from "../../checking/number-finding";
import type { FormulaCall } from "../../formulas/formula-calls";
import type { NumberMatch } from "../../matching/equals";
import type { ReportedJudgement } from "../../matching/reported-numbers";
import type { RangeContent, SelectedCell } from "../../workbook/reading-port";
import type { Working } from "../../workings/working";

/** What there is to say about the selected cell. */
export type Explanation = { readonly cell: SelectedCell } & Subject;

export type Subject =
  | { readonly kind: "calls"; readonly calls: readonly CallExplanation[]; readonly from: FormulaPlace }
  | InsertedExplanation
  /** A number of the user's own; `contradiction` is near one where its kind says so. */
  | {
      readonly kind: "number";
      readonly contradiction: NumberFinding | null;
      readonly matches: readonly NumberMatch[];
      /** Why Check does not judge it; null where it does, or has nothing to judge. */
      readonly notChecked: string | null;
      /** What a company reported, where the labels name company, metric and period. */
      readonly reported?: ReportedJudgement;
    }
  /** Nothing of ours: another formula, a text, a truth value, an error, an empty cell. */
  | { readonly kind: "other" };

/** Where the formula stands: the selected cell itself, or the one whose result spills into it. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly address: string;
  readonly formula: string;
}

/** One call of ours in the formula. */
export interface CallExplanation {
  readonly call: FormulaCall;
  /** As the formula has it. */
  readonly text: string;
  readonly outcome: CallOutcome;
  /** The catalogue deal it is about; null for typed terms and for functions without a deal. */
  readonly deal: Deal | null;
  /** The ranges it reads, as far as they could be read. */
  readonly reads: readonly RangeRead[];
}

export interface RangeRead {
  /** As the formula writes it. */
  readonly reference: string;
  /** null where it cannot be read from here. */
  readonly content: RangeContent | null;
}

export type CallOutcome =
  | { readonly kind: "working"; readonly working: Working }
  /** The reason and the remedy in words; the code is what the cell shows for it. */
  | { readonly kind: "error"; readonly sentence: string }
  /** `what` names the part that only Excel can calculate. */
  | { readonly kind: "unreadable"; readonly what: string };

/** A cell that we inserted, known by its defined name. */
export interface InsertedExplanation {
  readonly kind: "inserted";
  readonly deal: Deal;
  readonly name: string;
  /** null for a cell of a model that is no documented figure: an assumption or a result. */
  readonly figure: Figure | null;
  /** What it is called there: "annual spend". */
  readonly words: string;
  readonly state: InsertedState;
  /** Version of the catalogue it was inserted from; null where its name does not say. */
  readonly version: string | null;
}

/** What has become of an inserted figure: see `insertedState`. */
export type InsertedState = "asDocumented" | "documentedAnew" | "edited" | "withheld" | "notAFigure";
