import { catalogue } from "../catalog/catalogue";
import { bestSource } from "../catalog/citation";
import { documentedFigure, figureValue, type DocumentedFigure } from "../catalog/figure";
import type { Catalogue, Deal, Source } from "../catalog/model";
import { dateWords } from "../catalog/claim-words";
import { dealSheetName } from "./deal-names";
import { figureNames } from "./figure-names";
import {
  conflictNotes,
  documentWords,
  figureNotes,
  rangeOrPrecision,
  remarkNotes,
  shortPrecision,
  sourceList,
  type Note,
} from "./figure-notes";
import { editedWords, followingEdits } from "./followed-edits";
import { amountRows, amountsInFull, followingScale, moneyInCells, moneyInParts, type MoneyIn } from "./money-in";
import { amountFormat, dateFormat } from "./number-format";
import { lettersIn, pageFooter, pageScale, scaledMoney, widthFor, type MoneyScale } from "./page-look";
import { lines } from "../workbook/lines";
import { NOT_DOCUMENTED } from "../workbook/not-documented";
import type { CellStyle, PlanCell, SheetPlan } from "../workbook/sheet-plan";

const HEADINGS = ["Figure", "Value", "Unit", "Precision", "Evidence", "Source", "Document dated", "Note"];
const VALUE_COLUMN = 1;
const UNIT_COLUMN = 2;
const PRECISION_COLUMN = 3;
const GRADE_COLUMN = 4;
const NOTE_COLUMN = 7;

type SourceOf = (id: string) => Source | null;

/**
 * The documented figures of a deal, one line each: value, unit, precision, grade, document and since when it is known. Below
 * them notes: how a figure was worked out, what else is claimed, where sources disagree, what is not documented, all sources.
 *
 * Shape:  eight columns; each figure's value has a defined name such as `meta_coreweave_2026_value`.
 * Units:  US dollars in full, shown in the scale that the cell beside "Amounts in" says; dates as Excel serials, shares as
 *         decimals; a date of coarse precision is its base day. `asOf` says of which day the deal is (`dealAsOf`), an ISO day; null: of the catalogue's.
 *         Precision and grade are formulas that say when the value was typed over.
 * Errors: none. A figure that is withheld, or documented as a range only, is the word n.d. with the reason in its note.
 */
export function planFigures(
  deal: Deal,
  from: Pick<Catalogue, "version" | "sources"> = catalogue,
  asOf: string | null = null,
): SheetPlan {
  const sources = new Map(from.sources.map((source) => [source.id, source]));
  const sourceOf: SourceOf = (id) => sources.get(id) ?? null;
  const documented = deal.figures.map(({ name }) => documentedFigure(deal, name, sourceOf));
  const scale = moneyScale(deal, documented, sourceOf);
  const notes = documented.map((figure) => figureNotes(figure, sourceOf));
  const asInserted = documented.map((figure, index) =>
    figureRow(deal, figure, { sourceOf, scale, note: noteNumber(notes, index) }),
  );
  const columnWidths = widths(asInserted, {
    [PRECISION_COLUMN]: documented.map(editedWords),
    [VALUE_COLUMN]: amountsInFull(documented, asInserted, VALUE_COLUMN),
  });
  const across = lettersIn(columnWidths.slice(1).reduce((sum, width) => sum + width, 0));
  const titles = titleRows(deal, from.version, asOf, across);
  // Amounts below a million are shown in full, with nothing to choose.
  const money: MoneyIn | null =
    scale === "US$" ? null : { preset: scale, cell: { row: titles.length, column: VALUE_COLUMN } };
  const head = money === null ? titles : [...titles, inRow(moneyInCells(money))];
  const first = { row: head.length + 1, column: VALUE_COLUMN };
  const figures = asInserted.map((cells, index) =>
    followingScale(
      followingEdits(cells, documented[index] ?? null, {
        value: { ...first, row: first.row + index },
        precision: PRECISION_COLUMN,
        grade: GRADE_COLUMN,
      }),
      documented[index] ?? null,
      { money, column: UNIT_COLUMN },
    ),
  );
  const blocks: readonly (readonly [heading: string, notes: readonly Note[]])[] = [
    [
      "Notes",
      notes.flatMap((texts, index) => numbered(texts, documented[index]?.label ?? "", noteNumber(notes, index))),
    ],
    ["Where sources disagree", conflictNotes(deal.conflicts, sourceOf)],
    ["Not documented, and remarks", remarkNotes(deal)],
    ["Sources", sourceList(documented, deal.conflicts, sourceOf)],
  ];
  const rows = [
    ...head,
    HEADINGS.map((words, column) => text(words, column === VALUE_COLUMN ? "numberHeading" : "heading")),
    ...figures,
    ...blocks.flatMap(([heading, own]) => blockRows(heading, own, lettersIn(columnWidths[0] ?? 0), across)),
  ];
  return {
    sheetName: dealSheetName(deal),
    rows,
    columnWidths,
    names: figureNames(deal, from.version, asOf, first, figures),
    frozenRows: first.row,
    ...(money === null ? {} : moneyInParts(money, amountRows(documented, figures, first), VALUE_COLUMN)),
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: rows.length, columns: HEADINGS.length },
      pagesWide: 1,
      titleRows: { first: 0, count: 1 },
      footer: pageFooter(from.version, asOf),
    },
  };
}

function titleRows(deal: Deal, version: string, asOf: string | null, across: number): PlanCell[][] {
  const parties = `Provider: ${deal.provider}. Customer: ${deal.customer}. Documented figures, Offtake catalogue ${version}.`;
  return [
    line(deal.name, "title"),
    line(parties, "subtitle"),
    ...(asOf === null
      ? []
      : [line(`As documented on ${dateWords(asOf)}: what was published later is left out.`, "subtitle")]),
    ...(deal.caveat === null ? [] : lines(`Caution: ${deal.caveat}`, across).map((words) => line(words, "caution"))),
    line(
      "Blue = input, as documented. n.d. = no single number is documented: sources disagree, or state bounds only; the note says which.",
      "subtitle",
    ),
  ];
}

interface RowContext {
  readonly sourceOf: SourceOf;
  readonly scale: MoneyScale;
  readonly note: string;
}

function figureRow(deal: Deal, figure: DocumentedFigure, { sourceOf, scale, note }: RowContext): PlanCell[] {
  const { shown, unit } = figure;
  const value = valueCell(deal, figure, scale, sourceOf);
  // Words run across the row; what else is to be said of them stands in the note.
  if (value?.kind === "text" && value.style !== "gap")
    return HEADINGS.map((_, column) =>
      column === 0
        ? text(figure.label, "line")
        : column === VALUE_COLUMN
          ? value
          : column === NOTE_COLUMN
            ? text(note, "line")
            : null,
    );
  const source = shown === null ? null : bestSource(shown, sourceOf);
  return [
    text(figure.label, "line"),
    value,
    text(unitWords(figure, scale), "line"),
    text(shown === null ? "disputed" : shortPrecision(rangeOrPrecision(shown, unit)), "line"),
    text(shown?.grade ?? "", "line"),
    documentCell(source),
    text(dateOf(source), "line"),
    note === "" ? null : text(note, "line"),
  ];
}

function dateOf(source: Source | null): string {
  const date = source?.date ?? null;
  return date === null ? "" : dateWords(date);
}

function unitWords({ unit }: DocumentedFigure, scale: MoneyScale): string {
  switch (unit) {
    case "USD":
      return scale;
    case "USD per MW":
      return "US$ per MW";
    case "percent":
    case "text":
    case "date":
      return "";
    default:
      return unit;
  }
}

/** One scale for the money of a page. */
function moneyScale(deal: Deal, figures: readonly DocumentedFigure[], sourceOf: SourceOf): MoneyScale {
  const amounts = figures
    .filter(({ unit, shown }) => unit === "USD" && typeof shown?.value === "number")
    .map(({ name }) => figureValue(deal, name, "base", sourceOf));
  return pageScale(amounts.filter((amount) => typeof amount === "number"));
}

function valueCell(
  deal: Deal,
  { name, unit, shown }: DocumentedFigure,
  scale: MoneyScale,
  sourceOf: SourceOf,
): PlanCell {
  const stated = shown?.value ?? null;
  if (stated === null) return text(NOT_DOCUMENTED, "gap");
  const value = figureValue(deal, name, "base", sourceOf);
  if (typeof value === "string") return text(value, "constant");
  return { kind: "number", value, numberFormat: valueFormat(value, String(stated), unit, scale), style: "constant" };
}

function valueFormat(value: number, stated: string, unit: DocumentedFigure["unit"], scale: MoneyScale): string {
  if (unit === "USD") return scaledMoney(value, scale);
  return `${unit === "date" ? dateFormat(stated) : amountFormat(value, unit)}_)`;
}

/** A document in one line, which opens it; the full line stands among the sources. */
function documentCell(source: Source | null): PlanCell {
  if (source === null) return text("", "line");
  const words = documentWords(source);
  return source.url.startsWith("https://")
    ? { kind: "text", text: words, link: source.url, style: "source" }
    : text(words, "line");
}

/** "1" for the first figure that has notes. */
function noteNumber(notes: readonly (readonly string[])[], index: number): string {
  if ((notes[index]?.length ?? 0) === 0) return "";
  return String(notes.slice(0, index + 1).filter((texts) => texts.length > 0).length);
}

function numbered(texts: readonly string[], label: string, number: string): Note[] {
  return texts.length === 0 ? [] : [{ label: `${number}  ${label}`, texts }];
}

/** A blank row, a heading, and every note in lines that run across the page. */
function blockRows(heading: string, notes: readonly Note[], ofLabel: number, across: number): PlanCell[][] {
  if (notes.length === 0) return [];
  return [
    HEADINGS.map(() => null),
    HEADINGS.map((_, column) => text(column === 0 ? heading : "", "heading")),
    ...notes.flatMap(({ label, texts, link }) => [
      // A label that the sentences beside it would cut has a row of its own.
      ...(label.length > ofLabel ? [line(label, "line")] : []),
      ...texts
        .flatMap((words) => lines(words, across))
        .map((words, index) => [
          text(index === 0 && label.length <= ofLabel ? label : "", "line"),
          link !== undefined && index === 0
            ? ({ kind: "text", text: words, link, style: "source" } as const)
            : text(words, "line"),
          ...HEADINGS.slice(2).map(() => null),
        ]),
    ]),
  ];
}

/** `also` holds what a column may come to show. */
function widths(
  figures: readonly (readonly PlanCell[])[],
  also: Readonly<Record<number, readonly string[]>>,
): number[] {
  const least = [150, 95, 62, 110, 62, 190, 75, 36];
  const most = [250, 130, 90, 230, 75, 334, 90, 36];
  return HEADINGS.map((heading, column) => {
    const texts = figures.map((cells) => {
      const cell = cells[column];
      // A note repeats its figure's label behind its number.
      return cell?.kind === "text" ? `${column === 0 ? "10  " : ""}${cell.text}` : "";
    });
    // Numbers need less, and words run on.
    const own = [...(column === VALUE_COLUMN ? [] : texts), ...(also[column] ?? [])];
    return widthFor([heading, ...own], least[column] ?? 60, most[column] ?? 100);
  });
}

/** One line of text across the sheet. */
function line(words: string, style: CellStyle): PlanCell[] {
  return inRow([text(words, style)]);
}

/** A row that begins with these cells. */
function inRow(cells: readonly PlanCell[]): PlanCell[] {
  return HEADINGS.map((_, column) => cells[column] ?? null);
}

function text(words: string, style: CellStyle): PlanCell {
  return { kind: "text", text: words, style };
}
