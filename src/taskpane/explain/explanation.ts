import type { Deal, Figure } from "../../catalog/model";
import type { NumberFinding } from "../../checking/number-finding";
import type { FormulaCall } from "../../formulas/formula-calls";
import type { DerivedMatch } from "../../matching/derived";
import type { NumberMatch } from "../../matching/equals";
import type { ReportedJudgement } from "../../matching/reported-numbers";
import type { RangeContent, SelectedCell } from "../../workbook/reading-port";
import type { CellContent } from "../../workbook/scanning-port";
import type { Working } from "../../workings/working";

/** What there is to say about the selected cell. */
export type Explanation = { readonly cell: SelectedCell } & Subject;

export type Subject =
  | { readonly kind: "calls"; readonly calls: readonly CallExplanation[]; readonly from: FormulaPlace }
  | InsertedExplanation
  | NativeExplanation
  /** A number of the user's own; `contradiction` is near one where its kind says so. */
  | {
      readonly kind: "number";
      readonly contradiction: NumberFinding | null;
      readonly matches: readonly NumberMatch[];
      /** Annual spends that it equals. */
      readonly derived: readonly DerivedMatch[];
      /** Why Check does not judge it; null where it does, or has nothing to judge. */
      readonly notChecked: string | null;
      /** What a company reported, where the labels name company, metric and period. */
      readonly reported?: ReportedJudgement;
    }
  /** Nothing of ours: a text, a truth value, an error, an empty cell. `hint` says what is wrong with a formula's words. */
  | { readonly kind: "other"; readonly hint: string | null };

/** Where the formula stands: the selected cell itself, or the one whose result spills into it. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly address: string;
  readonly formula: string;
}

/** The function that a result of a deal's model equals. */
export interface ModelCall {
  readonly call: CallExplanation;
  /** What the function gives with the deal's documented terms. */
  readonly value: number;
  /** False where inputs of the model were changed, or it is of an earlier state of the catalogue: its result is another then. */
  readonly isEqual: boolean;
}

/** A formula without a function of ours. */
export interface NativeExplanation {
  readonly kind: "native";
  readonly from: FormulaPlace;
  readonly value: CellContent;
  /** What it is a result of in a deal's model: "annual spend"; null elsewhere. */
  readonly result: string | null;
  readonly deal: Deal | null;
  /** The function of ours that such a result equals. */
  readonly equals: ModelCall | null;
  readonly reads: readonly RangeRead[];
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
  /** What was inserted, where it is another than what is there now; null where it is the same, or not known. */
  readonly insertedValue: number | string | null;
  /** What stands in the row beside an input that is no documented figure: its unit, evidence and source. */
  readonly beside: readonly string[];
  /** Version of the catalogue it was inserted from; null where its name does not say. */
  readonly version: string | null;
}

/** What has become of an inserted figure, see `insertedState`; of a model an input, or a number in place of a result's formula. */
export type InsertedState = "asDocumented" | "documentedAnew" | "edited" | "withheld" | "input" | "resultTypedOver";
