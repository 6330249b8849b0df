import { CONFIDENCES, DEAL_TYPES, GRADES, type Confidence, type DealType, type Grade } from "../../catalog/model";
import type { Formats } from "../shared/formats";
import { GRADE_TEXT } from "../shared/grade-text";
import type { DealOptions } from "./deal-options";
import type { Option } from "./option";
import { typeWords } from "../../catalog/type-words";

export const SORTS = ["catalogue", "value", "announced", "annualSpend"] as const;
export type Sort = (typeof SORTS)[number];

/** What the user asks of the list. null: any. */
export interface ListChoice {
  readonly query: string;
  readonly type: DealType | null;
  /** Grade of the evidence for the deal's value. */
  readonly grade: Grade | null;
  readonly confidence: Confidence | null;
  /** The least value shown, as a search writes it: "10bn". */
  readonly value: LeastValue | null;
  /** The least capacity shown, as a search writes it: "500mw". */
  readonly power: LeastPower | null;
  /** Id of a system of the catalogue that the deal's chips name, or belong to. */
  readonly chip: string | null;
  /** Id of a company that is a party, or owns one. */
  readonly party: string | null;
  /** Service starts in this year or later. */
  readonly startFrom: string | null;
  /** Announced in this year or later. */
  readonly announcedFrom: string | null;
  readonly sort: Sort;
  /** ISO day: only what had been published by its end. */
  readonly asOf: string | null;
}

export const ALL_DEALS: ListChoice = {
  query: "",
  type: null,
  grade: null,
  confidence: null,
  value: null,
  power: null,
  chip: null,
  party: null,
  startFrom: null,
  announcedFrom: null,
  sort: "catalogue",
  asOf: null,
};

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

const LEAST_VALUES = ["1bn", "10bn", "50bn", "100bn"] as const;
export type LeastValue = (typeof LEAST_VALUES)[number];
export const VALUE_OPTIONS: readonly Option<LeastValue>[] = LEAST_VALUES.map((value) => [value, valueWords(value)]);

const LEAST_POWERS = ["100mw", "500mw", "1gw", "5gw"] as const;
export type LeastPower = (typeof LEAST_POWERS)[number];
export const POWER_OPTIONS: readonly Option<LeastPower>[] = LEAST_POWERS.map((power) => [power, powerWords(power)]);

function valueWords(value: LeastValue): string {
  return `$${value.replace("bn", " bn")} or more`;
}

function powerWords(power: LeastPower): string {
  return `${power.replace("mw", " MW").replace("gw", " GW")} or more`;
}

const SORT_WORDS: Record<Sort, string> = {
  catalogue: "Catalogue order",
  value: "Highest value",
  announced: "Newest",
  annualSpend: "Annual spend",
};
export const SORT_OPTIONS: readonly Option<Sort>[] = SORTS.map((sort) => [sort, SORT_WORDS[sort]]);

/** Whether a search or a filter is on: neither the order nor the day leaves out a deal that is known. */
export function isNarrowed(choice: ListChoice): boolean {
  const filters = { ...choice, query: null, sort: null, asOf: null };
  return choice.query.trim() !== "" || Object.values(filters).some((filter) => filter !== null);
}

/** What narrows the list besides the search, in words: "Cloud capacity", "as of 30 Mar 2026". `named` has the words of chips and parties. */
export function activeFilters(choice: ListChoice, formats: Formats, named: () => DealOptions): readonly string[] {
  const { type, grade, confidence, value, power, chip, party, startFrom, announcedFrom, asOf } = choice;
  return [
    ...(type === null ? [] : [typeWords(type)]),
    ...(value === null ? [] : [valueWords(value)]),
    ...(power === null ? [] : [powerWords(power)]),
    ...(chip === null ? [] : [wordsOf(chip, named().chips)]),
    ...(party === null ? [] : [wordsOf(party, named().parties)]),
    ...(startFrom === null ? [] : [`starts in ${startFrom} or later`]),
    ...(announcedFrom === null ? [] : [`announced in ${announcedFrom} or later`]),
    ...(grade === null ? [] : [GRADE_TEXT[grade].heading]),
    ...(confidence === null ? [] : [CONFIDENCE_WORDS[confidence]]),
    ...(asOf === null ? [] : [`as of ${formats.date(asOf)}`]),
  ];
}

function wordsOf(value: string, options: readonly Option<string>[]): string {
  return options.find(([each]) => each === value)?.[1] ?? value;
}
