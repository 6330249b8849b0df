import { NOT_DOCUMENTED } from "../workbook/not-documented";
import { resultFormat } from "./page-look";

/** What stands in a column of the table, and over it. */
export interface Column {
  /** Unique, because a table needs that. */
  readonly title: string;
  /** In points, with room for the filter's button beside the title. */
  readonly width: number;
  readonly isNumber: boolean;
  /** Over the title: what its numbers are counted in; "scale": what the page's own cell says. */
  readonly unit?: string;
}

/** First what medians are of, so that it is seen beside an open pane; then what it rests on. Behind the printed page the terms that it is worked out from. */
export const COLUMNS = [
  { title: "Deal", width: 165, isNumber: false },
  { title: "Type", width: 92, isNumber: false },
  { title: "Committed value", width: 112, isNumber: true, unit: "scale" },
  { title: "Years", width: 58, isNumber: true },
  { title: "Annual spend", width: 96, isNumber: true, unit: "scale" },
  { title: "Per MW-year", width: 92, isNumber: true, unit: "US$ m" },
  { title: "Per GPU-hour", width: 96, isNumber: true, unit: "US$" },
  { title: "Convention", width: 84, isNumber: false },
  { title: "Kind of MW", width: 122, isNumber: false },
  { title: "Precision", width: 78, isNumber: false },
  { title: "Commitment", width: 90, isNumber: false },
  { title: "In medians", width: 122, isNumber: false },
  { title: "Include", width: 66, isNumber: false },
  { title: "Value in full", width: 118, isNumber: true, unit: "US$" },
  { title: "Start", width: 78, isNumber: true },
  { title: "End", width: 78, isNumber: true },
  { title: "Stated term", width: 90, isNumber: true, unit: "years" },
  { title: "Signed or announced", width: 132, isNumber: true },
  { title: "Deal's own convention", width: 140, isNumber: false },
  { title: "Dates", width: 84, isNumber: false },
  { title: "Monthly fee", width: 110, isNumber: true, unit: "US$" },
  { title: "MW", width: 62, isNumber: true },
  { title: "GPUs", width: 72, isNumber: true },
  { title: "Scope of MW", width: 110, isNumber: false },
  { title: "Scope of GPUs", width: 110, isNumber: false },
  { title: "Provider", width: 110, isNumber: false },
  { title: "Customer", width: 110, isNumber: false },
  { title: "Evidence", width: 76, isNumber: false },
  { title: "Source", width: 300, isNumber: false },
] as const satisfies readonly Column[];

export type Title = (typeof COLUMNS)[number]["title"];
const TITLES: readonly Title[] = COLUMNS.map(({ title }) => title);

/** Columns of the printed page. */
export const PRINTED_COLUMNS = TITLES.indexOf("Include");

export function columnOf(title: Title): number {
  return TITLES.indexOf(title);
}

/** What medians are taken of, and how they are shown. */
export const MEASURES = [
  { key: "years", title: "Years", numberFormat: resultFormat(2) },
  { key: "spend", title: "Annual spend", numberFormat: resultFormat(1) },
  { key: "perMegawatt", title: "Per MW-year", numberFormat: resultFormat(2) },
  { key: "perGpuHour", title: "Per GPU-hour", numberFormat: resultFormat(2) },
] as const satisfies readonly { readonly key: string; readonly title: Title; readonly numberFormat: string }[];

/** What is told of the deals that a median is of, where it is the same for all of them. */
export const TOLD = [
  { key: "counted", title: "Convention" },
  { key: "megawattsOf", title: "Kind of MW" },
  { key: "precision", title: "Precision" },
  { key: "kind", title: "Commitment" },
] as const satisfies readonly { readonly key: string; readonly title: Title }[];

/** As a text of a formula. */
export const MISSING = `"${NOT_DOCUMENTED}"`;
