import { CONFIDENCES, DEAL_TYPES, GRADES, type Confidence, type DealType, type Grade } from "../../catalog/model";
import type { Formats } from "../shared/formats";
import { GRADE_TEXT } from "../shared/grade-text";
import { typeWords } from "./type-words";

export const SORTS = ["catalogue", "value", "announced", "annualSpend"] as const;
export type Sort = (typeof SORTS)[number];

/** What the user asks of the list. null: any. */
export interface ListChoice {
  readonly query: string;
  readonly type: DealType | null;
  /** Grade of the evidence for the deal's value. */
  readonly grade: Grade | null;
  readonly confidence: Confidence | null;
  readonly sort: Sort;
  /** ISO day: only what had been published by its end. */
  readonly asOf: string | null;
}

export const ALL_DEALS: ListChoice = {
  query: "",
  type: null,
  grade: null,
  confidence: null,
  sort: "catalogue",
  asOf: null,
};

/** A value of a select and its words. */
export type Option<Value extends string> = readonly [value: Value, words: string];

export const TYPE_OPTIONS: readonly Option<DealType>[] = DEAL_TYPES.map((type) => [type, typeWords(type)]);
export const GRADE_OPTIONS: readonly Option<Grade>[] = GRADES.map((grade) => [grade, GRADE_TEXT[grade].heading]);

const CONFIDENCE_WORDS: Record<Confidence, string> = {
  safe: "Agreed among sources",
  caveat: "With a caveat",
  conflicted: "Disputed",
};
export const CONFIDENCE_OPTIONS: readonly Option<Confidence>[] = CONFIDENCES.map((confidence) => [
  confidence,
  CONFIDENCE_WORDS[confidence],
]);

const SORT_WORDS: Record<Sort, string> = {
  catalogue: "Catalogue order",
  value: "Highest value",
  announced: "Newest",
  annualSpend: "Annual spend",
};
export const SORT_OPTIONS: readonly Option<Sort>[] = SORTS.map((sort) => [sort, SORT_WORDS[sort]]);

/** What narrows the list besides the search, in words: "Cloud capacity", "as of 30 Mar 2026". */
export function activeFilters({ type, grade, confidence, asOf }: ListChoice, formats: Formats): readonly string[] {
  return [
    ...(type === null ? [] : [typeWords(type)]),
    ...(grade === null ? [] : [GRADE_TEXT[grade].heading]),
    ...(confidence === null ? [] : [CONFIDENCE_WORDS[confidence]]),
    ...(asOf === null ? [] : [`as of ${formats.shortDate(asOf)}`]),
  ];
}
