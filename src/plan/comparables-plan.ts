import { catalogue } from "../catalog/catalogue";
import { documentedFigure, findFigure } from "../catalog/figure";
import type { Catalogue, Deal, DealType, Source } from "../catalog/model";
import { claimWords, dateWords } from "../catalog/claim-words";
import { comparablesHead } from "./comparables-head";
import {
  calculation,
  input,
  placedPage,
  text,
  words,
  type DraftCell,
  type DraftRow,
  type FindCell,
} from "./model/draft";
import { dealCapacity, dealTerms } from "./model/deal-terms";
import { sourceCell } from "./model/input-rows";
import { pageNotes } from "./model/notes-section";
import { AXIS_BILLIONS, DATE, GENERAL, MILLIONS, MONEY, NUMBER, PRICE, WHOLE, YEARS } from "./model/formats";
import type { ModelInput } from "./model/subject";
import type { PlanChart, SheetPlan } from "../workbook/sheet-plan";

type SourceOf = (id: string) => Source | null;
type From = Pick<Catalogue, "version" | "sources">;

// Columns of the table, in their order: what the medians are of comes first, so that it is seen beside an open pane. The texts
// are unique, because a table needs that.
const COLUMNS = [
  { title: "Deal", width: 150, isNumber: false },
  { title: "Type", width: 80, isNumber: false },
  { title: "In medians", width: 72, isNumber: false },
  { title: "Committed value", width: 105, isNumber: true },
  { title: "Years", width: 52, isNumber: true },
  { title: "US$ a year", width: 82, isNumber: true },
  { title: "US$ a MW-year", width: 98, isNumber: true },
  { title: "US$ a GPU-hour", width: 101, isNumber: true },
  { title: "Provider", width: 95, isNumber: false },
  { title: "Customer", width: 95, isNumber: false },
  { title: "Evidence", width: 62, isNumber: false },
  { title: "Start", width: 72, isNumber: true },
  { title: "End", width: 72, isNumber: true },
  { title: "Stated term", width: 68, isNumber: true },
  { title: "Signed", width: 72, isNumber: true },
  { title: "Counted by", width: 92, isNumber: false },
  { title: "MW", width: 60, isNumber: true },
  { title: "GPUs", width: 62, isNumber: true },
  { title: "Source", width: 120, isNumber: false },
  { title: "Note", width: 220, isNumber: false },
] as const;
type Title = (typeof COLUMNS)[number]["title"];
const TITLES = COLUMNS.map(({ title }) => title);
const columnOf = (title: Title): number => TITLES.indexOf(title);

/** What medians are taken of, and how it is shown. */
const MEASURES = [
  { key: "years", title: "Years", numberFormat: YEARS },
  { key: "spend", title: "US$ a year", numberFormat: MILLIONS },
  { key: "perMegawatt", title: "US$ a MW-year", numberFormat: MONEY },
  { key: "perGpuHour", title: "US$ a GPU-hour", numberFormat: PRICE },
] as const;

const HELPER_WIDTH = 70;
const CHART_COLUMNS = 8;
const ROWS_PER_BAR = 1.5;
const LEAST_CHART_ROWS = 12;
const LEGEND =
  "Blue: documented constants, to be typed over. Shaded: not documented. Black: formulas. #N/A: not documented. Medians are by type, over the deals with yes, and leave out what is not documented.";

/**
 * Chosen deals side by side in a table, normalised to a year, a megawatt and a GPU-hour, with medians and a chart.
 *
 * Shape:  one deal or more. A deal whose value sources do not settle, or whose evidence is conflicted, is in the table and
 *         out of the medians; the user decides by typing yes or no.
 * Units:  full dollars, dates as serials, as in the model of a deal.
 *         `documentedOn`: the ISO day of which the deals are (`dealAsOf`); null: of the catalogue's.
 * Errors: none for a deal, whatever it lacks; without deals there is nothing to plan, and it throws.
 */
export function planComparables(
  deals: readonly Deal[],
  from: From = catalogue,
  documentedOn: string | null = null,
): SheetPlan {
  if (deals.length === 0) throw new Error("Comparables need at least one deal: got none");
  const sources = new Map(from.sources.map((source) => [source.id, source]));
  const sourceOf: SourceOf = (id) => sources.get(id) ?? null;
  const types = [...new Set(deals.map(({ type }) => type))];
  const head: DraftRow[] = [
    [text("Comparables", "title")],
    [text(comparablesHead(deals.length, from.version), "subtitle")],
    [text(LEGEND, "subtitle")],
    documentedOn === null
      ? []
      : [text(`As documented on ${dateWords(documentedOn)}: what was published later is left out.`, "subtitle")],
    ...types.map((type, index) => medianRow(type, index, deals.length)),
    [
      ...Array<null>(COLUMNS.length + 1).fill(null),
      ...types.flatMap((type) => [
        text(`For the median of ${type}`, "remark"),
        ...Array<null>(MEASURES.length - 1).fill(null),
      ]),
    ],
  ];
  const titles: DraftRow = [
    ...COLUMNS.map(({ title, isNumber }) => text(title, isNumber ? "numberHeading" : "heading")),
    null,
    ...types.flatMap(() => MEASURES.map(({ title }) => text(title, "remark"))),
  ];
  const table = deals.map((deal, row) => [
    ...dealRow(deal, row, sourceOf),
    null,
    ...types.flatMap((type, index) => helperCells(type, index, row)),
  ]);
  const chartRows = Math.max(LEAST_CHART_ROWS, Math.ceil(deals.length * ROWS_PER_BAR));
  const width = COLUMNS.length + 1 + types.length * MEASURES.length;
  const { rows, cellOf } = placedPage([...head, titles, ...table, [], ...Array<DraftRow>(chartRows).fill([])], width);
  return {
    sheetName: "Comparables",
    rows,
    columnWidths: [
      ...COLUMNS.map(({ width: points }) => points),
      20,
      ...Array<number>(types.length * MEASURES.length).fill(HELPER_WIDTH),
    ],
    names: [],
    frozenRows: head.length + 1,
    charts: [spendChart(deals.length, chartRows, cellOf)],
    tables: [
      {
        name: "OfftakeComparables",
        area: { row: head.length, column: 0, rows: deals.length + 1, columns: COLUMNS.length },
      },
    ],
    // All columns on one page would be too small to read, so the second repeats the deals' names.
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: rows.length, columns: COLUMNS.length },
      pagesWide: 2,
      titleRows: { first: head.length, count: 1 },
      titleColumns: { first: 0, count: 1 },
    },
  };
}

function medianRow(type: DealType, index: number, count: number): DraftRow {
  const cells: DraftCell[] = [text(`Median of ${type}`, "total")];
  for (const { key, title, numberFormat } of MEASURES) {
    const values = `{for.${index}.${key}.0}:{for.${index}.${key}.${count - 1}}`;
    cells[columnOf(title)] = calculation(
      `median.${index}.${key}`,
      `=IF(COUNT(${values})=0,NA(),MEDIAN(${values}))`,
      numberFormat,
      "total",
    );
  }
  const spends = `{for.${index}.spend.0}:{for.${index}.spend.${count - 1}}`;
  cells[1] = words(`="of "&COUNT(${spends})&" with an annual spend"`);
  return Array.from({ length: COLUMNS.length }, (_, column) => cells[column] ?? null);
}

/** Kept apart from the table: a median takes numbers only, and passes over the empty text of all others. */
function helperCells(type: DealType, index: number, row: number): DraftCell[] {
  return MEASURES.map(({ key, numberFormat }) =>
    calculation(
      `for.${index}.${key}.${row}`,
      `=IF(AND({used.${row}}="yes",{type.${row}}="${type}",ISNUMBER({${key}.${row}})),{${key}.${row}},"")`,
      numberFormat,
      "remark",
    ),
  );
}

function dealRow(deal: Deal, row: number, sourceOf: SourceOf): DraftRow {
  const lines = new Map(
    [...dealTerms(deal, sourceOf), ...dealCapacity(deal, sourceOf)].map((line) => [line.key, line]),
  );
  const constant = (key: string, numberFormat: string): DraftCell =>
    input(`${key}.${row}`, lines.get(key)?.base ?? null, numberFormat);
  const have = (...keys: readonly string[]): string =>
    `AND(${keys.map((key) => `ISNUMBER({${key}.${row}})`).join(",")})`;
  const at = (key: string): string => `{${key}.${row}}`;
  const ratio = (key: string, above: string, below: string, hours: string, numberFormat: string): DraftCell =>
    calculation(
      `${key}.${row}`,
      `=IF(${have(above, below)},IF(${at(below)}>0,${at(above)}/(${at(below)}${hours}),NA()),NA())`,
      numberFormat,
    );
  const value = lines.get("value");
  const cells: Readonly<Record<Title, DraftCell>> = {
    Deal: { kind: "text", key: `deal.${row}`, text: deal.name, style: "label" },
    Type: { kind: "text", key: `type.${row}`, text: deal.type, style: "body" },
    "In medians": input(`used.${row}`, isConflicted(deal) ? "no" : "yes", GENERAL),
    "Committed value": constant("value", MILLIONS),
    Years: calculation(`years.${row}`, yearsFormula(row, have), YEARS),
    "US$ a year": ratio("spend", "value", "years", "", MILLIONS),
    "US$ a MW-year": ratio("perMegawatt", "spend", "capacity", "", MONEY),
    "US$ a GPU-hour": ratio("perGpuHour", "spend", "gpus", "*8760", PRICE),
    Provider: text(deal.provider, "body"),
    Customer: text(deal.customer, "body"),
    Evidence: text(value?.grade ?? "", "body"),
    Start: constant("start", DATE),
    End: constant("end", DATE),
    "Stated term": constant("term", YEARS),
    Signed: input(`signed.${row}`, lines.get("signed")?.base ?? lines.get("announced")?.base ?? null, DATE),
    "Counted by": words(
      `=IF(${have("start", "end")},"service",IF(${have("term")},"stated",IF(${have("signed", "end")},"signing","not documented")))`,
    ),
    MW: constant("capacity", NUMBER),
    GPUs: constant("gpus", WHOLE),
    Source: sourceCell(value?.source ?? null, pageNotes()) ?? text("", "body"),
    Note: text(noteOf(deal, value, sourceOf), "note"),
  };
  return TITLES.map((title) => cells[title]);
}

/** As OFFTAKE.TERM counts without a convention: days of service, else the length as stated, else from signing. */
function yearsFormula(row: number, have: (...keys: string[]) => string): string {
  const between = (from: string): string =>
    `IF({end.${row}}>={${from}.${row}},YEARFRAC({${from}.${row}},{end.${row}}+1,0),NA())`;
  return `=IF(${have("start", "end")},${between("start")},IF(${have("term")},{term.${row}},IF(${have("signed", "end")},${between("signed")},NA())))`;
}

function isConflicted(deal: Deal): boolean {
  return deal.confidence === "conflicted" || (findFigure(deal, "value")?.withheld ?? null) !== null;
}

function noteOf(deal: Deal, value: ModelInput | undefined, sourceOf: SourceOf): string {
  const notes: string[] = [];
  if (isConflicted(deal)) {
    const { shown, alternatives, unit } = documentedFigure(deal, "value", sourceOf);
    const claims = [...(shown === null ? [] : [shown]), ...alternatives].map((claim) => claimWords(claim, unit));
    notes.push(`Out of the medians, sources disagree: ${claims.join("; ")}`);
  } else if (value !== undefined && value.precision !== "") notes.push(`Value: ${value.precision}`);
  if (deal.commitment === "contingent" || deal.commitment === "cancellable")
    notes.push(deal.commitment === "contingent" ? "Contingent" : "Can be left at short notice");
  if (deal.caveat !== null) notes.push(deal.caveat);
  return notes.join(". ");
}

function spendChart(count: number, rows: number, cellOf: FindCell): PlanChart {
  const first = cellOf("deal.0");
  return {
    name: "Offtake comparables",
    kind: "bars",
    title: "Implied annual spend",
    place: { row: first.row + count + 1, column: 0, rows, columns: CHART_COLUMNS },
    categories: { ...first, rows: count, columns: 1 },
    series: [{ name: "US$ a year", values: { ...cellOf("spend.0"), rows: count, columns: 1 } }],
    categoryTitle: "",
    valueTitle: "US$ a year",
    valueFormat: AXIS_BILLIONS,
  };
}
