import { catalogue } from "../catalog/catalogue";
import { dateWords } from "../catalog/claim-words";
import type { Catalogue, Deal, Source } from "../catalog/model";
import { CONVENTIONS, type Convention } from "../finance/term";
import type { SheetPlan } from "../workbook/sheet-plan";
import { MISSING } from "./comparables-columns";
import { calculation, input, placedPage, text, type DraftCell, type DraftRow } from "./model/draft";
import { dealTerms, dealTranches } from "./model/deal-terms";
import { DATE, GENERAL, MILLIONS, SHARE, YEARS } from "./model/formats";
import { sourceCell } from "./model/input-rows";
import { unlessDollars } from "./model/few-dollars";
import { pageFooter } from "./page-look";

type From = Pick<Catalogue, "version" | "sources">;

const COLUMNS = [
  { title: "Deal", width: 190, isNumber: false },
  { title: "Committed value, US$ m", width: 146, isNumber: true },
  { title: "Years", width: 60, isNumber: true },
  { title: "US$ m a year", width: 90, isNumber: true },
  { title: "Years (2nd)", width: 84, isNumber: true },
  { title: "US$ m a year (2nd)", width: 122, isNumber: true },
  { title: "Difference", width: 76, isNumber: true },
  { title: "Start", width: 76, isNumber: true },
  { title: "End", width: 76, isNumber: true },
  { title: "Stated term", width: 76, isNumber: true },
  { title: "Signed or announced", width: 130, isNumber: true },
  { title: "Source of the value", width: 220, isNumber: false },
] as const;
const LEGEND = [
  "Choose service, stated or signing in the two cells below. Blue = input; amounts are typed in full dollars. Shaded = a missing term; several = the deal's tranches differ.",
  "n.d. = no single number is documented for a term that the convention needs, or the amount is an option or contingent, so nothing is owed. Where a monthly fee is stated, a year is 12 × the fee, whatever the years.",
  "Where only a month, a quarter, a half-year or a year is documented, a start is taken as its first day (never before the day after signing or announcement); an end, a signing and an announcement are taken as its last day.",
] as const;
const SECOND = "Second convention";

/**
 * Chosen deals' annual spend under two conventions side by side; which two, the user types into two cells of the sheet.
 *
 * Shape:  one deal or more; without deals it throws. What is not documented is an empty cell, and "n.d." what needs it.
 * Units:  full dollars, dates as serials. `documentedOn`: the ISO day of which the deals are; null: of the catalogue's.
 */
export function planConventions(
  deals: readonly Deal[],
  conventions: readonly [Convention, Convention] = ["service", "stated"],
  from: From = catalogue,
  documentedOn: string | null = null,
): SheetPlan {
  if (deals.length === 0) throw new Error("A comparison of conventions needs at least one deal: got none");
  const sources = new Map(from.sources.map((source) => [source.id, source]));
  const head: DraftRow[] = [
    [text("Annual spend by convention", "title")],
    [
      text(
        `Offtake catalogue ${from.version}${documentedOn === null ? "" : `, as documented on ${dateWords(documentedOn)}`}`,
        "subtitle",
      ),
    ],
    ...LEGEND.map((line): DraftRow => [text(line, "subtitle")]),
    [text("Convention", "label"), input("convention.1", conventions[0], GENERAL)],
    [text(SECOND, "label"), input("convention.2", conventions[1], GENERAL)],
    [],
    COLUMNS.map(({ title, isNumber }) => text(title, isNumber ? "numberHeading" : "heading")),
  ];
  const table = deals.map((deal, row) => dealRow(deal, row, (id) => sources.get(id) ?? null));
  const { rows, cellOf } = placedPage([...head, ...table], COLUMNS.length);
  return {
    sheetName: "Conventions",
    rows,
    columnWidths: COLUMNS.map(({ width }) => width),
    names: [],
    frozenRows: head.length,
    firstCell: cellOf("convention.1"),
    choices: (["convention.1", "convention.2"] as const).map((key) => ({
      area: { ...cellOf(key), rows: 1, columns: 1 },
      from: CONVENTIONS,
    })),
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: rows.length, columns: COLUMNS.length },
      pagesWide: 1,
      titleRows: { first: head.length - 1, count: 1 },
      footer: pageFooter(from.version, documentedOn),
    },
  };
}

function dealRow(deal: Deal, row: number, sourceOf: (id: string) => Source | null): DraftRow {
  const lines = new Map(dealTerms(deal, sourceOf).map((line) => [line.key, line]));
  const constant = (key: string, numberFormat: string): DraftCell =>
    input(`${key}.${row}`, lines.get(key)?.base ?? null, numberFormat);
  const years = (side: 1 | 2): DraftCell => calculation(`years${side}.${row}`, yearsFormula(row, side), YEARS);
  const fee = monthlyFee(deal, sourceOf);
  const spend = (side: 1 | 2): DraftCell =>
    calculation(
      `spend${side}.${row}`,
      isOwed(deal, sourceOf)
        ? fee === null
          ? `=IF(ISNUMBER({value.${row}}),${unlessDollars(`{value.${row}}`, `IF(ISNUMBER({years${side}.${row}}),{value.${row}}/{years${side}.${row}},${MISSING})`)},${MISSING})`
          : `=12*${fee}`
        : `=${MISSING}`,
      MILLIONS,
    );
  return [
    text(deal.name, "label"),
    constant("value", MILLIONS),
    years(1),
    spend(1),
    years(2),
    spend(2),
    calculation(
      `apart.${row}`,
      `=IF(ISNUMBER({spend1.${row}}),IF(ISNUMBER({spend2.${row}}),{spend2.${row}}/{spend1.${row}}-1,${MISSING}),${MISSING})`,
      SHARE,
    ),
    constant("start", DATE),
    constant("end", DATE),
    constant("term", YEARS),
    input(`signed.${row}`, lines.get("signed")?.base ?? lines.get("announced")?.base ?? null, DATE),
    sourceCell(lines.get("value")?.source ?? null),
  ];
}

/** Options and contingent amounts are not owed, and spend nothing a year. */
function isOwed(deal: Deal, sourceOf: (id: string) => Source | null): boolean {
  const [first] = dealTranches(deal, sourceOf);
  const kind = first?.lines.find(({ key }) => key === "t1.kind")?.base;
  return kind !== "option" && kind !== "contingent";
}

/** A contract with a monthly fee spends twelve of them a year, however its years are counted: contract-life §2. */
function monthlyFee(deal: Deal, sourceOf: (id: string) => Source | null): number | null {
  const [first] = dealTranches(deal, sourceOf);
  const base = first?.lines.find(({ key }) => key === "t1.monthlyFee")?.base;
  return typeof base === "number" ? base : null;
}

/** As OFFTAKE.TERM counts by the convention in the cell; nested IFs, for AND would read what is not there. */
function yearsFormula(row: number, side: 1 | 2): string {
  const between = (from: string): string =>
    `IF(ISNUMBER({${from}.${row}}),IF(ISNUMBER({end.${row}}),IF({end.${row}}>={${from}.${row}},YEARFRAC({${from}.${row}},{end.${row}}+1,0),${MISSING}),${MISSING}),${MISSING})`;
  const asked = `LOWER({convention.${side}})`;
  const stated = `IF(ISNUMBER({term.${row}}),IF({term.${row}}>0,{term.${row}},${MISSING}),${MISSING})`;
  return `=IF(${asked}="stated",${stated},IF(${asked}="signing",${between("signed")},IF(${asked}="service",${between("start")},${MISSING})))`;
}
