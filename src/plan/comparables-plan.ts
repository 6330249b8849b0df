import { catalogue } from "../catalog/catalogue";
import { documentedFigure } from "../catalog/figure";
import type { Catalogue, Deal, Source } from "../catalog/model";
import { claimWords, dateWords, sourceWords } from "../catalog/claim-words";
import { COLUMNS, columnOf, PRINTED_COLUMNS, type Column } from "./comparables-columns";
import { comparablesHead } from "./comparables-head";
import { FILTERS, helperHeadings, helperRow, medianRows, rankedRows, type ToldWords } from "./comparables-medians";
import { comparablesRow, CONVENTIONS, daysOfOurs, isConflicted, PAGE_KEYS, valueSource } from "./comparables-row";
import {
  aside,
  calculation,
  placedSheets,
  text,
  words,
  wordsAside,
  type DraftCell,
  type DraftRow,
  type FindCell,
} from "./model/draft";
import { dealSheetName } from "./deal-names";
import { divisorFormula, lettersIn, MONEY_SCALES, pageFooter, scaleWords, type MoneyScale } from "./page-look";
import { lines } from "../workbook/lines";
import { legalSheetName } from "../workbook/sheet-name";
import type { PlanChart, PlanChoice, SheetPlan } from "../workbook/sheet-plan";

type SourceOf = (id: string) => Source | null;
type From = Pick<Catalogue, "version" | "sources">;

const SCALE: MoneyScale = "US$ m";
/** Tables up to this length stand on one page with all above them. */
const ONE_PAGE = 18;
/** More bars than this say it by their axis. */
const MOST_LABELS = 12;
const CHART_ROWS = { least: 24, most: 44, perBar: 1.4, around: 6 };
const LEGEND = [
  "Blue = input. Black = formula. Shaded = a setting, or a term that is not documented. n.d. = no single number is documented, or MW or GPUs are of another scope than the value (see Scope of MW, Scope of GPUs). several = tranches differ.",
  "The column In medians says why a deal is left out. In the columns to the right you choose which deals to include and edit terms.",
] as const;

/**
 * Chosen deals side by side in a table, normalised to a year, a megawatt and a GPU-hour, with medians and a chart. One cell says
 * in which scale money is shown, one by which convention years are counted, three what the medians take in.
 *
 * Shape:  one deal or more. A deal whose value sources do not settle, or whose evidence is conflicted, is in the table and
 *         out of the medians; the user decides by typing yes or no under Include. Medians leave caps, floors, what can be left and worked-out
 *         dates out unless the page says yes. Helpers stand on a second sheet, which is hidden.
 * Units:  full dollars in the terms, dates as serials, as in the model of a deal.
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
  const names = shortNames(deals);
  const table = deals.map((deal, row) => comparablesRow(deal, names[row] ?? deal.name, row, sourceOf));
  const told = toldWords(table);
  const ranked = deals.filter((_, row) => canBeRanked(table[row] ?? [])).length;
  const head: DraftRow[] = [
    ...titleRows(deals.length, from.version, documentedOn),
    ...settingRows(deals.length, ranked),
    [],
    ...types.flatMap((type, index) => medianRows(type, index, deals.length, told)),
    [],
    unitRow(),
  ];
  const notes = noteRows(deals, names, sourceOf);
  const chartRows = Math.min(
    CHART_ROWS.most,
    Math.max(CHART_ROWS.least, Math.ceil(ranked * CHART_ROWS.perBar) + CHART_ROWS.around),
  );
  const above: DraftRow[] = [...head, headingRow(), ...table, [], ...notes, []];
  const drafts = [...above, ...(ranked === 0 ? [] : Array<DraftRow>(chartRows).fill([]))];
  const { page, workings, cellOf } = placedSheets(
    { drafts, columns: COLUMNS.length },
    {
      drafts: [
        divisorRow(),
        helperHeadings(types),
        ...deals.map((_, row) => helperRow(types, row)),
        ...rankedRows(deals.length, ranked),
      ],
      columns: helperHeadings(types).length,
    },
  );
  const isLong = deals.length > ONE_PAGE;
  const firstNote = head.length + 1 + deals.length;
  return {
    sheetName: "Comparables",
    rows: page,
    columnWidths: COLUMNS.map(({ width }) => width),
    names: [],
    frozenRows: 0,
    firstCell: cellOf(PAGE_KEYS.scale),
    charts: ranked === 0 ? [] : [spendChart(ranked, above.length, chartRows, cellOf)],
    tables: [
      {
        name: "OfftakeComparables",
        area: { row: head.length, column: 0, rows: deals.length + 1, columns: COLUMNS.length },
      },
    ],
    choices: pageChoices(deals.length, cellOf),
    workings: { sheetName: "Comparables workings", rows: workings, columnWidths: helperHeadings(types).map(() => 90) },
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: page.length, columns: PRINTED_COLUMNS },
      pagesWide: 1,
      titleRows: isLong ? { first: head.length - 1, count: 2 } : { first: 0, count: 1 },
      breaksBefore: [...(isLong ? [firstNote + 1] : []), ...(ranked === 0 ? [] : [above.length])],
      footer: pageFooter(from.version, documentedOn),
    },
  };
}

function titleRows(count: number, version: string, documentedOn: string | null): DraftRow[] {
  return [
    [text("Comparables", "title")],
    [text(comparablesHead(count, version), "subtitle")],
    ...LEGEND.map((line): DraftRow => [text(line, "subtitle")]),
    ...(documentedOn === null
      ? []
      : [[text(`As documented on ${dateWords(documentedOn)}: what was published later is left out.`, "subtitle")]]),
    [],
  ];
}

/** What holds for the whole page, each in a cell with a list. */
function settingRows(deals: number, ranked: number): DraftRow[] {
  const setting = (key: string, label: string, value: string): DraftCell[] => [
    text(label, "line"),
    null,
    { kind: "text", key, text: value, style: "setting" },
  ];
  const spends = `COUNT({spend.0}:{spend.${deals - 1}})`;
  return [
    setting(PAGE_KEYS.scale, "Amounts in", SCALE),
    [
      ...setting(PAGE_KEYS.convention, "Years by convention", CONVENTIONS[0]),
      wordsAside(
        `="Annual spend by this convention: known for "&${spends}&" of ${deals} deals; where a monthly fee is stated, 12 × the fee"&IF(${spends}>${ranked},"; the chart shows the ${ranked} largest","")`,
      ),
    ],
    ...FILTERS.map(({ key, label, remark }) => [
      ...setting(key, label, "no"),
      ...(remark === "" ? [] : [text(remark, "remark")]),
    ]),
  ];
}

/** How many dollars the page's scale counts as one. */
function divisorRow(): DraftRow {
  return [
    text("Dollars in one", "line"),
    calculation(PAGE_KEYS.divisor, `=${divisorFormula(`{${PAGE_KEYS.scale}}`)}`, "0"),
  ];
}

/** Over the headings: what their numbers are counted in. */
function unitRow(): DraftRow {
  return COLUMNS.map(({ unit, isNumber }: Column) => {
    if (unit === "scale") return words(`=${scaleWords(`{${PAGE_KEYS.divisor}}`)}`, "numberHeading");
    return text(unit ?? "", isNumber ? "numberHeading" : "heading");
  });
}

function headingRow(): DraftRow {
  return COLUMNS.map(({ title, isNumber }, column) => {
    if (isNumber) return text(title, "numberHeading");
    // Words after a column of numbers keep off them.
    const isAside = COLUMNS[column - 1]?.isNumber === true;
    return isAside ? ({ ...aside(title), style: "heading" } as const) : text(title, "heading");
  });
}

function pageChoices(deals: number, cellOf: FindCell): PlanChoice[] {
  const cell = (key: string, rows = 1): PlanChoice["area"] => ({ ...cellOf(key), rows, columns: 1 });
  return [
    { area: cell(PAGE_KEYS.scale), from: MONEY_SCALES },
    { area: cell(PAGE_KEYS.convention), from: CONVENTIONS },
    ...FILTERS.map(({ key }) => ({ area: cell(key), from: ["yes", "no"] })),
    { area: cell("include.0", deals), from: ["yes", "no"] },
    { area: cell("own.0", deals), from: CONVENTIONS.slice(0, 3) },
  ];
}

/** The words that a column may hold, so that a median can say which its deals share. */
function toldWords(table: readonly DraftRow[]): ToldWords {
  const inColumn = (title: Parameters<typeof columnOf>[0]): string[] => {
    const texts = table.map((cells) => cells[columnOf(title)]);
    return [...new Set(texts.flatMap((cell) => (cell?.kind === "text" && cell.text !== "" ? [cell.text] : [])))];
  };
  return {
    counted: [...CONVENTIONS.slice(0, 3), "fee"],
    megawattsOf: inColumn("Kind of MW"),
    precision: inColumn("Precision"),
    kind: inColumn("Commitment"),
  };
}

/** Whether there is a spend until another convention is chosen. */
function canBeRanked(cells: DraftRow): boolean {
  const has = (title: Parameters<typeof columnOf>[0]): boolean => cells[columnOf(title)]?.kind === "number";
  if (has("Monthly fee")) return true;
  return has("Value in full") && has("Stated term");
}

/**
 * "Meta – CoreWeave 2026": in one line of a column, and no two alike. Of two deals of the same parties, and where one is not
 * named, by the site: "Hut 8, Beacon Point".
 */
export function shortNames(deals: readonly Deal[]): string[] {
  const byParties = deals.map(dealSheetName);
  const names = byParties.map((name, row) => {
    const isClear = !name.includes("unnamed") && byParties.filter((other) => other === name).length === 1;
    return (isClear ? null : bySite(deals[row])) ?? name;
  });
  return names.map((name, row) => {
    const before = names.slice(0, row).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

const LONGEST_NAME = 33;

function bySite(deal: Deal | undefined): string | null {
  const [, site] = /\(([^)]+)\)$/.exec(deal?.name ?? "") ?? [];
  return deal === undefined || site === undefined ? null : legalSheetName(`${deal.provider}, ${site}`, LONGEST_NAME);
}

/** What is to be known of each deal, in lines that run across the page. */
function noteRows(deals: readonly Deal[], names: readonly string[], sourceOf: SourceOf): DraftRow[] {
  const across = lettersIn(COLUMNS.slice(1, PRINTED_COLUMNS).reduce((sum, { width }) => sum + width, 0));
  return [
    COLUMNS.map((_, column) => (column < PRINTED_COLUMNS ? text(column === 0 ? "Notes" : "", "heading") : null)),
    ...deals.flatMap((deal, place) =>
      lines(noteOf(deal, sourceOf), across).map((line, index): DraftRow => [
        text(index === 0 ? (names[place] ?? "") : "", "line"),
        text(line, "line"),
      ]),
    ),
  ];
}

function noteOf(deal: Deal, sourceOf: SourceOf): string {
  const source = valueSource(deal, sourceOf);
  const notes: string[] = [deal.name];
  const isDisputed = isConflicted(deal);
  if (isDisputed) {
    const { shown, alternatives, unit } = documentedFigure(deal, "value", sourceOf);
    const claims = [...(shown === null ? [] : [shown]), ...alternatives].map((claim) => claimWords(claim, unit));
    notes.push(`Left out of the medians because sources disagree: ${claims.join("; ")}`);
  }
  if (deal.commitment === "contingent") notes.push("Contingent");
  if (deal.commitment === "cancellable") notes.push("Cancellable at short notice");
  if (deal.caveat !== null) notes.push(deal.caveat.replace(/\.$/, ""));
  notes.push(...daysOfOurs(deal, sourceOf));
  // Where sources disagree the note begins with the values, and most caveats say themselves that there is none.
  const isSaid = isDisputed || /^No (value|rent) is published/.test(deal.caveat ?? "");
  if (source !== null) notes.push(`Value: ${sourceWords(source)}`);
  else if (!isSaid) notes.push("No value is documented");
  return `${notes.join(". ")}.`;
}

function spendChart(count: number, top: number, rows: number, cellOf: FindCell): PlanChart {
  return {
    name: "Offtake comparables",
    kind: "bars",
    title: "Implied annual spend, US$ bn",
    place: { row: top, column: 0, rows, columns: PRINTED_COLUMNS },
    categories: { ...cellOf("rankName.0"), rows: count, columns: 1 },
    series: [{ name: "US$ bn a year", values: { ...cellOf("rankSpend.0"), rows: count, columns: 1 } }],
    categoryTitle: "",
    valueTitle: "US$ bn a year",
    valueFormat: "#,##0.0",
    ...(count > MOST_LABELS ? {} : { labelFormat: "#,##0.0" }),
  };
}
