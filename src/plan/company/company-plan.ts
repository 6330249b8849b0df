import { builtInBook, refuseBeforeFirst } from "../../catalog/company-backlog";
import { catalogue, companies, reportedData } from "../../catalog/catalogue";
import { dateWords } from "../../catalog/claim-words";
import { companyNamed } from "../../catalog/company-names";
import { PARTY_SIDES, type PartySide } from "../../catalog/party-deals";
import { COUNTS } from "../../finance/counted";
import { FinanceError } from "../../finance/errors";
import { isoFromSerial, serialFromIso } from "../../finance/serial-date";
import { KINDS } from "../../finance/tranche-life";
import type { PlanArea, PlanChart, PlanChoice, SheetPlan } from "../../workbook/sheet-plan";
import { legalSheetName, MAX_LENGTH } from "../../workbook/sheet-name";
import { lettersIn } from "../page-look";
import { BLANK_ROW, placedSheets, text, type DraftRow, type FindCell } from "../model/draft";
import { AXIS_BILLIONS } from "../model/formats";
import {
  bandRows,
  concentrationRows,
  leavingRows,
  leftRows,
  partiesShown,
  yearRows,
  YEARS_SHOWN,
} from "./company-analysis";
import { dealRows, headRows, lifeRows } from "./company-deals";
import { noteRows, reportedRows } from "./company-reported";
import { companySubject, type CompanySubject } from "./company-subject";
import { COMPANY_COLUMNS } from "./company-columns";
import { partyRows, trancheSteps, workingColumns } from "./company-workings";

/** So many deals, with what stands beside them, fit on one printed page. */
const ONE_PAGE_OF_DEALS = 12;
const WIDTHS = [186, 92, 62, 74, 78, 70, 70, 84, 74, 76, 56, 118];
/** Letters of a line across the page. */
const LINE = lettersIn(WIDTHS.reduce((sum, width) => sum + width, 0));
const CHART_ROWS = 14;
/** Where a chart stands: beside what begins in the first columns. */
const BESIDE = { column: 6, rows: CHART_ROWS - 1, columns: COMPANY_COLUMNS - 6 };
const SUFFIX = " backlog";
const WORKINGS = " backlog workings";

/**
 * A company's documented contracts against what it reports, on one page of native formulas: what is left and when, by deal,
 * year and counterparty, bands beside the reported ones, and what a counterparty's leaving would take.
 *
 * Shape:  `side`, where null: provider for a company that reports RPO or backlog, else the side on which it has more deals. `asOf`: the period end of its latest reported RPO where null.
 * Units:  full dollars, dates as serials. A deal whose days are not documented counts at most, in a column of its own.
 * Errors: "missing-data" for an unknown company, for one without deals on that side, and for a day before the first of them.
 */
export function planCompany(name: string, asOf: string | null = null, side: PartySide | null = null): SheetPlan {
  const company = companyNamed(name, companies());
  const book = builtInBook();
  const day = serialFromIso(asOf ?? lastReported(company.id) ?? catalogue.compiled);
  const sides = side === null ? PARTY_SIDES : [side];
  const [sold = null, bought = null] = sides
    .map((each) => companySubject(company, each, day, book, reportedData()))
    .filter(({ rows }) => rows.length > 0);
  if (sold === null) throw noDeals(company.name, sides);
  const buysMore = bought !== null && lastReported(company.id) === null && dealsOf(bought) > dealsOf(sold);
  const subject = buysMore ? bought : sold;
  refuseBeforeFirst(company, [subject.side], day, book);
  return pageOf(subject);
}

function dealsOf({ rows }: CompanySubject): number {
  return new Set(rows.map(({ deal }) => deal)).size;
}

function lastReported(id: string): string | null {
  const days = (reportedData().byCompany.get(id) ?? [])
    .filter(({ metric, part }) => part === null && (metric === "rpo" || metric === "backlog"))
    .map(({ periodEnd }) => periodEnd)
    .sort();
  return days.at(-1) ?? null;
}

function noDeals(name: string, sides: readonly PartySide[]): FinanceError {
  return new FinanceError(
    "missing-data",
    `${name} has no documented deal as ${sides.join(" or ")}, so there is no such page`,
  );
}

function pageOf(subject: CompanySubject): SheetPlan {
  const { company, side, asOf } = subject;
  const title: DraftRow[] = [
    [text(`${company.name}: documented contracts as ${side}`, "title")],
    [
      text(
        `Company page at ${dateWords(isoFromSerial(asOf))}. Offtake catalogue ${catalogue.version}. Money shown in US$ m; type amounts in full dollars (21000000000). Blue = input, documented or assumed. Black = formula. n.d. = not documented.`,
        "subtitle",
      ),
    ],
  ];
  const head = runsOff(subject)
    ? atLeast(CHART_ROWS, headRows(subject))
    : [
        ...headRows(subject),
        [text("No chart: the documents of these deals do not say what is paid and when.", "remark")],
      ];
  const above = [...title, ...head, BLANK_ROW];
  const middle = [
    ...dealRows(subject),
    ...spaced(lifeRows(subject)),
    BLANK_ROW,
    ...yearRows(subject),
    BLANK_ROW,
    ...bandRows(subject),
    BLANK_ROW,
  ];
  const leaving =
    subject.counterparties.length === 0 ? [] : [...leavingRows(subject), BLANK_ROW, ...concentrationRows(subject)];
  const page: DraftRow[] = [
    ...above,
    ...middle,
    ...(subject.series.length < 2 ? leaving : atLeast(CHART_ROWS, leaving)),
    ...spaced(reportedRows(subject)),
    ...spaced(noteRows(subject, LINE)),
  ];
  const columns = workingColumns(subject);
  const {
    page: rows,
    workings,
    cellOf,
  } = placedSheets(
    { drafts: page, columns: COMPANY_COLUMNS },
    {
      drafts: [...trancheSteps(subject), BLANK_ROW, ...partyRows(subject), BLANK_ROW, ...leftRows(subject)],
      columns,
    },
  );
  return {
    sheetName: legalSheetName(company.name, MAX_LENGTH - SUFFIX.length) + SUFFIX,
    rows,
    columnWidths: WIDTHS,
    names: [],
    frozenRows: title.length,
    charts: charts(subject, { runOff: title.length, reported: above.length + middle.length + 1 }, cellOf),
    choices: choices(subject, cellOf),
    workings: {
      sheetName: legalSheetName(company.name, MAX_LENGTH - WORKINGS.length) + WORKINGS,
      rows: workings,
      columnWidths: Array.from({ length: columns }, (_, column) => (column === 0 ? 230 : 90)),
    },
    print: {
      orientation: "portrait",
      area: { row: 0, column: 0, rows: page.length, columns: COMPANY_COLUMNS },
      pagesWide: 1,
      ...(subject.rows.length <= ONE_PAGE_OF_DEALS ? { pagesHigh: 1 } : {}),
      titleRows: { first: 0, count: title.length },
    },
  };
}

function spaced(section: readonly DraftRow[]): readonly DraftRow[] {
  return section.length === 0 ? [] : [BLANK_ROW, ...section];
}

function choices({ rows, counterparties }: CompanySubject, cellOf: FindCell): PlanChoice[] {
  const one = (key: string): PlanArea => ({ ...cellOf(key), rows: 1, columns: 1 });
  return [
    { area: one("count"), from: COUNTS },
    ...(counterparties.length === 0
      ? []
      : [{ area: one("leaving"), from: { ...cellOf("each.0"), rows: counterparties.length, columns: 1 } }]),
    ...rows.flatMap(({ life }, index): PlanChoice[] =>
      life === null ? [] : [{ area: one(`t${index}.kind`), from: KINDS }],
    ),
  ];
}

/** Whether the documents say of any deal what is paid and when. */
function runsOff({ rows }: CompanySubject): boolean {
  return rows.some(
    ({ isBackstop, value, start, end, life }) =>
      !isBackstop && ((value !== null && start !== null && end !== null) || (life?.monthlyFee ?? null) !== null),
  );
}

/** So many rows, for a chart to stand beside them. */
function atLeast(count: number, rows: readonly DraftRow[]): readonly DraftRow[] {
  return [...rows, ...Array<DraftRow>(Math.max(0, count - rows.length)).fill(BLANK_ROW)];
}

function charts(
  subject: CompanySubject,
  tops: { readonly runOff: number; readonly reported: number },
  cellOf: FindCell,
): PlanChart[] {
  const column = (key: string, rows: number): PlanArea => ({ ...cellOf(key), rows, columns: 1 });
  const runOff: PlanChart = {
    name: "Offtake run-off",
    kind: "stackedColumns",
    title: "Documented run-off by fiscal year",
    place: { row: tops.runOff, ...BESIDE },
    categories: column("year.0", YEARS_SHOWN),
    series: partiesShown(subject).map((name, index) => ({ name, values: column(`run.0.${index}`, YEARS_SHOWN) })),
    categoryTitle: "Fiscal year",
    valueTitle: "US$ bn",
    valueFormat: AXIS_BILLIONS,
  };
  const first = runsOff(subject) ? [runOff] : [];
  if (subject.series.length < 2) return first;
  const count = subject.series.length;
  return [
    ...first,
    {
      name: "Offtake reported",
      kind: "line",
      title: "RPO and backlog as reported",
      place: { row: tops.reported, ...BESIDE },
      categories: column("series.day.0", count),
      series: [
        { name: "RPO", values: column("series.rpo.0", count) },
        { name: "Backlog", values: column("series.backlog.0", count) },
      ],
      categoryTitle: "Period end",
      valueTitle: "US$ bn",
      valueFormat: AXIS_BILLIONS,
    },
  ];
}
