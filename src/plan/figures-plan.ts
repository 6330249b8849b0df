import { catalogue } from "../catalog/catalogue";
import { bestSource } from "../catalog/citation";
import type { GradedClaim } from "../catalog/claims";
import { documentedFigure, figureValue, type DocumentedFigure } from "../catalog/figure";
import type { Catalogue, Conflict, Deal, Source, Unit } from "../catalog/model";
import { undocumented } from "../catalog/undocumented";
import { claimWords, dateWords, precisionWords, sourceWords } from "../catalog/claim-words";
import { dealSheetName, definedName } from "./deal-names";
import { lines } from "../workbook/lines";
import { nameComment } from "./name-comment";
import type { InsertedValue } from "../workbook/refreshing-port";
import { amountFormatWithUnit, dateFormat } from "./number-format";
import type { CellStyle, PlanCell, PlanName, SheetPlan } from "../workbook/sheet-plan";

const HEADINGS = ["Figure", "Value", "Precision", "Evidence", "Source", "Other claims", "Note", "Other sources"];
const CONFLICT_HEADINGS = [
  "Where sources disagree",
  "",
  "",
  "Evidence",
  "Source",
  "Statement",
  "Our reading",
  "Other sources",
];
const COLUMN_WIDTHS = [135, 125, 115, 62, 150, 230, 230, 200];
const VALUE_COLUMN = 1;

/** Characters of a line of text across the sheet: what is seen beside an open pane. */
const LINE_LENGTH = 120;

type SourceOf = (id: string) => Source | null;

/**
 * The documented figures of a deal, one row each, with precision, evidence, source and what speaks against them; below it
 * where sources disagree and what is not documented.
 *
 * Shape:  eight columns; each figure's value has a defined name such as `meta_coreweave_2026_value`.
 * Units:  US dollars in full, dates as Excel serials, shares as decimals; a date of coarse precision is its base day.
 *         `asOf` says of which day the deal is (`dealAsOf`), an ISO day; null: of the catalogue's.
 * Errors: none. A figure that is withheld, or documented as a range only, is `=NA()` with the reason in its note.
 */
export function planFigures(
  deal: Deal,
  from: Pick<Catalogue, "version" | "sources"> = catalogue,
  asOf: string | null = null,
): SheetPlan {
  const sources = new Map(from.sources.map((source) => [source.id, source]));
  const sourceOf: SourceOf = (id) => sources.get(id) ?? null;
  const head = [...headRows(deal, from.version, asOf), HEADINGS.map((text) => textCell(text, "heading"))];
  const figures = deal.figures.map(({ name }) => figureRow(deal, documentedFigure(deal, name, sourceOf), sourceOf));
  return {
    sheetName: dealSheetName(deal),
    rows: [
      ...head,
      ...figures,
      ...conflictRows(deal.conflicts, sourceOf),
      ...undocumentedRows(deal),
      ...remarkRows(deal),
    ],
    columnWidths: COLUMN_WIDTHS,
    names: figureNames(deal, from.version, asOf, head.length, figures),
    frozenRows: head.length,
  };
}

function headRows(deal: Deal, version: string, asOf: string | null): PlanCell[][] {
  const parties = `Provider: ${deal.provider}. Customer: ${deal.customer}. Documented figures, Offtake catalogue ${version}.`;
  const legend =
    "Values in blue are constants as documented; #N/A marks what sources do not settle. Every row names its source.";
  return [
    lineRow(deal.name, "title"),
    lineRow(parties, "subtitle"),
    ...(asOf === null
      ? []
      : [lineRow(`As documented on ${dateWords(asOf)}: what was published later is left out.`, "subtitle")]),
    lineRow(legend, "subtitle"),
    ...(deal.caveat === null
      ? []
      : lines(`Caution: ${deal.caveat}`, LINE_LENGTH).map((line) => lineRow(line, "caution"))),
  ];
}

function figureRow(deal: Deal, figure: DocumentedFigure, sourceOf: SourceOf): PlanCell[] {
  const { shown, unit } = figure;
  return [
    textCell(figure.label, "label"),
    valueCell(deal, figure, sourceOf),
    textCell(shown === null ? "withheld" : precisionWords(shown, unit), "body"),
    textCell(shown?.grade ?? "", "body"),
    sourceCell(shown === null ? null : bestSource(shown, sourceOf)),
    textCell(otherClaims(figure, sourceOf), "body"),
    textCell(noteOf(figure), "note"),
    textCell(shown === null ? "" : otherSources(shown.sources, bestSource(shown, sourceOf), sourceOf), "body"),
  ];
}

function valueCell(deal: Deal, { name, unit, shown }: DocumentedFigure, sourceOf: SourceOf): PlanCell {
  const stated = shown?.value ?? null;
  if (stated === null) return { kind: "formula", parts: ["=NA()"], numberFormat: "General", style: "calculation" };
  const value = figureValue(deal, name, "base", sourceOf);
  if (typeof value === "string") return textCell(value, "input");
  const numberFormat = unit === "date" ? dateFormat(String(stated)) : amountFormatWithUnit(value, unit);
  return { kind: "number", value, numberFormat, style: "input" };
}

/** Why there is no value, how it was worked out, what its source adds, and where to read on. */
function noteOf({ shown, unit, withheld, conflicts }: DocumentedFigure): string {
  const notes: string[] = [];
  if (shown === null) notes.push(`Not shown: ${withheld ?? "every claim about it is rejected"}`);
  else if (shown.value === null) notes.push(`Only bounds are documented: ${claimWords(shown, unit)}`);
  if (shown?.derivation) notes.push(`Worked out: ${shown.derivation}`);
  if (shown?.note) notes.push(shown.note);
  if (conflicts.length > 0) notes.push("Sources disagree: see below");
  return notes.join("\n");
}

function otherClaims({ alternatives, rejected, unit }: DocumentedFigure, sourceOf: SourceOf): string {
  return [
    ...alternatives.map((claim) => claimLine(claim, unit, sourceOf)),
    ...rejected.map((claim) => rejectedLine(claim, unit, sourceOf)),
  ].join("\n");
}

function claimLine(claim: GradedClaim, unit: Unit, sourceOf: SourceOf): string {
  const source = bestSource(claim, sourceOf);
  return `${claimWords(claim, unit)} (${source === null ? "no source recorded" : sourceWords(source)})`;
}

function rejectedLine(claim: GradedClaim, unit: Unit, sourceOf: SourceOf): string {
  return `Rejected: ${claimLine(claim, unit, sourceOf)}. ${claim.rejected ?? ""}`;
}

function conflictRows(conflicts: readonly Conflict[], sourceOf: SourceOf): PlanCell[][] {
  if (conflicts.length === 0) return [];
  const statements = conflicts.flatMap((conflict) =>
    conflict.statements.map(({ text, sources }, index) => {
      const first = sources.map(sourceOf).find((source) => source !== null) ?? null;
      return [
        textCell(index === 0 ? conflict.about : "", "label"),
        null,
        null,
        textCell(first?.grade ?? "", "body"),
        sourceCell(first),
        textCell(text, "body"),
        textCell(index === 0 ? conflictReading(conflict) : "", "note"),
        textCell(otherSources(sources, first, sourceOf), "body"),
      ];
    }),
  );
  return [blankRow(), CONFLICT_HEADINGS.map((text) => textCell(text, "heading")), ...statements];
}

function conflictReading({ reading, settled }: Conflict): string {
  return settled === null ? reading : `Settled: ${settled.reading}`;
}

function undocumentedRows(deal: Deal): PlanCell[][] {
  const missing = undocumented(deal);
  if (missing.length === 0) return [];
  return [blankRow(), headingRow("Not documented"), ...missing.map(undocumentedRow)];
}

function undocumentedRow(label: string): PlanCell[] {
  return [textCell(label, "label"), textCell("no claim", "body"), ...blankRow().slice(2)];
}

function remarkRows({ notes }: Deal): PlanCell[][] {
  return notes === null
    ? []
    : [blankRow(), headingRow("Remarks"), ...lines(notes, LINE_LENGTH).map((line) => lineRow(line, "body"))];
}

function headingRow(words: string): PlanCell[] {
  return HEADINGS.map((_, column) => textCell(column === 0 ? words : "", "heading"));
}

function figureNames(
  deal: Deal,
  version: string,
  asOf: string | null,
  firstRow: number,
  rows: readonly (readonly PlanCell[])[],
): PlanName[] {
  return deal.figures.map(({ name, label }, index) => ({
    name: definedName(deal.id, name),
    comment: nameComment(`${label}: ${deal.name}.`, version, inserted(rows[index]?.[VALUE_COLUMN] ?? null), asOf),
    row: firstRow + index,
    column: VALUE_COLUMN,
  }));
}

/** What a value cell puts on the sheet; its only formula is the one of what sources do not settle. */
function inserted(cell: PlanCell): InsertedValue | "#N/A" {
  if (cell?.kind === "number") return cell.value;
  if (cell?.kind === "text") return cell.text;
  return cell === null ? null : "#N/A";
}

function sourceCell(source: Source | null): PlanCell {
  if (source === null) return textCell("", "body");
  const text = sourceWords(source);
  return source.url.startsWith("https://")
    ? { kind: "text", text, link: source.url, style: "link" }
    : textCell(`${text}: ${source.url}`, "body");
}

function otherSources(ids: readonly string[], shown: Source | null, sourceOf: SourceOf): string {
  const others = ids.map(sourceOf).filter((source): source is Source => source !== null && source !== shown);
  return others.map(sourceWords).join("; ");
}

/** One line of text across the sheet. */
function lineRow(text: string, style: CellStyle): PlanCell[] {
  return HEADINGS.map((_, column) => (column === 0 ? { kind: "text", text, style } : null));
}

function blankRow(): PlanCell[] {
  return HEADINGS.map(() => null);
}

function textCell(text: string, style: CellStyle): PlanCell {
  return { kind: "text", text, style };
}
