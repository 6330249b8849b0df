import { definedName } from "../deal-names";
import { type PageBlock, type Pages, pagesOf, rowsOfPage } from "../page-blocks";
import type { PlanChoice, PlanLines, PlanName, PlanPrint, SheetPlan } from "../../workbook/sheet-plan";
import { annualSpendSection, scenarioRemarks, scenarioSection, spendTotals } from "./annual-spend-section";
import { capacitySection } from "./capacity-section";
import { modelCharts } from "./charts";
import { checksSection, failedWorkings } from "./checks-section";
import { concentrationSection } from "./concentration-section";
import { curveSection } from "./curve-section";
import { BLANK_ROW, COLUMNS, placedSheets, type DraftRow, type FindCell } from "./draft";
import { editLogSection } from "./edit-log-section";
import { conflictSection, undocumentedSection } from "./evidence-section";
import { generalWorkings } from "./general-workings";
import { choicesSection, HEAD_ROWS, headSection, WORDS } from "./head-section";
import { editWorkings, inputRows } from "./input-rows";
import { monthColumns, monthWorkings } from "./month-workings";
import { pageNotes } from "./notes-section";
import { scheduleSection, rowWorkings } from "./schedule-section";
import { scaledPage, scalesOf } from "./scaled-page";
import { spendWorkings } from "./spend-workings";
import type { ModelInput, ModelSubject } from "./subject";
import { simpleWorkings, tornadoSection, tornadoWorkings } from "./tornado-section";
import { kindSection, openTerms, remainingSection, trancheSection } from "./tranche-section";
import { trancheWorkings } from "./tranche-workings";
import { marketSection, presentValueSection, valuationWorkings } from "./valuation-section";

const COLUMN_WIDTHS = [215, 94, 92, 88, 88, 90, 104, 142, 88, 140, 220];
const TITLE_ROWS = 2;
/** What a committee is given. */
const MOST_PAGES = 3;
/** Where the second of two blocks beside one another begins. */
const SECOND_COLUMN = 6;

/** Results that have a name of their own, and what it says; of an amount the name is that of the cell in full dollars. */
const NAMED_RESULTS: Readonly<Record<string, string>> = {
  spend: "annual_spend",
  years: "years",
  recognised: "recognised",
  remaining: "remaining",
  presentValue: "present_value",
  markToMarket: "mark_to_market",
  perMegawatt: "spend_per_mw",
  perGpuHour: "price_per_gpu_hour",
  impliedGpus: "implied_gpus",
  impliedIt: "implied_it_mw",
  impliedSite: "implied_site_mw",
};

/**
 * The model of one contract on a page: what one changes beside headline and charts, terms and assumptions with their sources,
 * and everything that follows from them as formulas. The cash flow by month and the other workings stand on a second, hidden sheet.
 *
 * Units:  full dollars, dates as serials, rates as decimals, as OFFTAKE's functions.
 */
export function modelPage(subject: ModelSubject): SheetPlan {
  const notes = pageNotes();
  const { tranches } = subject;
  const count = tranches.length;
  const lines = tranches.flatMap((tranche) => tranche.lines);
  const head = [...headSection(subject), BLANK_ROW];
  const assumed = [...subject.assumptions, ...subject.capacity];
  const blocks: PageBlock<DraftRow>[] = [
    { rows: [...head, ...choicesSection(subject, notes)], flows: false },
    together([...inputRows("Terms", lines, notes), ...openTerms(tranches)]),
    together(trancheSection(tranches)),
    together(scheduleSection(subject.scheduleRows, subject.shownYears, subject.noRatio)),
    together([
      ...beside(scenarioSection(count), annualSpendSection(count), SECOND_COLUMN),
      ...scenarioRemarks(tranches),
    ]),
    together(beside(remainingSection(count), kindSection(count), SECOND_COLUMN)),
    together(presentValueSection(count)),
    together(tornadoSection(tranches)),
    together([...inputRows("Assumptions and capacity", assumed, notes), ...curveSection()]),
    together(beside(marketSection(count), editLogSection(editedInputs(subject)), SECOND_COLUMN)),
    together(capacitySection(subject.noRatio, assumed)),
    together(concentrationSection(subject, notes)),
    together(checksSection(subject)),
    running(undocumentedSection(subject)),
    running(conflictSection(subject, notes)),
  ];
  blocks.push(running(notes.rows()));
  const { page, amounts } = scaledPage(blocks.flatMap((block) => block.rows));
  const columns = Math.max(COLUMNS, monthColumns(count));
  const {
    page: rows,
    workings,
    cellOf,
  } = placedSheets(
    { drafts: page, columns: COLUMNS },
    { drafts: [...amounts, BLANK_ROW, ...workingRows(subject)], columns },
  );
  const hidden = hiddenRows(subject, cellOf);
  return {
    sheetName: subject.sheetName,
    rows,
    columnWidths: COLUMN_WIDTHS,
    workings: {
      sheetName: subject.workingsName,
      rows: workings,
      columnWidths: Array.from({ length: columns }, (_, column) => COLUMN_WIDTHS[Math.min(column, 1)] ?? 0),
    },
    names: modelNames(subject, cellOf),
    frozenRows: HEAD_ROWS,
    charts: modelCharts(subject, head.length, cellOf, subject.shownYears),
    choices: choiceLists(subject, cellOf),
    hiddenRows: hidden,
    firstCell: cellOf(subject.isBlank ? "asOf" : "rate"),
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: page.length, columns: COLUMNS },
      pagesWide: 1,
      titleRows: { first: 0, count: TITLE_ROWS },
      ...pagesHigh(pagesOf(blocks, { perPage: rowsOfPage(COLUMN_WIDTHS), titleRows: TITLE_ROWS, hidden })),
      footer: subject.footer,
    },
  };
}

function workingRows(subject: ModelSubject): DraftRow[] {
  const { tranches } = subject;
  const count = tranches.length;
  return [
    ...generalWorkings(count),
    BLANK_ROW,
    ...trancheWorkings(count, subject.isBlank),
    ...valuationWorkings(count),
    simpleWorkings(count),
    failedWorkings(),
    BLANK_ROW,
    ...spendWorkings(tranches),
    ...spendTotals(count),
    BLANK_ROW,
    ...rowWorkings(count, subject.scheduleRows, subject.shownYears),
    BLANK_ROW,
    ...tornadoWorkings(tranches),
    BLANK_ROW,
    ...editWorkings(editedInputs(subject), (line) => baseOf(subject, line)),
    BLANK_ROW,
    ...monthWorkings(count, monthsOf(subject)),
  ];
}

/** Months of the workings: those of the schedule's years. */
function monthsOf({ scheduleYears }: ModelSubject): number {
  return 12 * scheduleYears;
}

/** Words are chosen from a list. */
function choiceLists(subject: ModelSubject, cellOf: FindCell): PlanChoice[] {
  const lists = [...Object.entries(WORDS), ["side.base", ["buyer", "seller"]], ["scale", scalesOf(subject)]] as const;
  return lists.map(([key, from]) => ({
    area: { ...cellOf(key), rows: 1, columns: 1 },
    from,
  }));
}

/** Rows beyond the years of the terms as inserted: there for longer terms and for quarters, and hidden. */
function hiddenRows({ scheduleRows, shownYears }: ModelSubject, cellOf: FindCell): PlanLines[] {
  const count = scheduleRows - shownYears;
  return count === 0 ? [] : [{ first: cellOf(`year.${shownYears + 1}`).row, count }];
}

/** Two blocks beside one another, the second from a column on. */
function beside(left: readonly DraftRow[], right: readonly DraftRow[], column: number): DraftRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const own = (left[index] ?? []).slice(0, column);
    return [...own, ...Array<null>(Math.max(0, column - own.length)).fill(null), ...(right[index] ?? [])];
  });
}

/** Breaks between blocks; what takes a page more so prints a little smaller, because programs that fit pages ignore breaks. */
function pagesHigh({ breaksBefore, pages }: Pages): Pick<PlanPrint, "breaksBefore" | "pagesHigh"> {
  return pages === MOST_PAGES + 1 ? { pagesHigh: MOST_PAGES } : { breaksBefore };
}

/** A block that a page break does not part, below a blank row. */
function together(rows: readonly DraftRow[]): PageBlock<DraftRow> {
  return { rows: [BLANK_ROW, ...rows], flows: false };
}

/** Text that may run from one page to the next. */
function running(rows: readonly DraftRow[]): PageBlock<DraftRow> {
  return { rows: rows.length === 0 ? [] : [BLANK_ROW, ...rows], flows: true };
}

/** Everything that can be typed over, in the order of the page. */
function editedInputs(subject: ModelSubject): ModelInput[] {
  const open = subject.tranches.flatMap(({ name, open: fields }, index) =>
    fields.map((field): ModelInput => ({
      ...field,
      key: `t${index + 1}.${field.key}`,
      label: subject.tranches.length === 1 ? field.label : `${name}: ${field.label}`,
      base: null,
      precision: "",
      grade: "",
      source: null,
      note: "",
    })),
  );
  const lines = subject.tranches.flatMap((tranche) => tranche.lines);
  return [...subject.choices, ...lines, ...open, ...subject.assumptions, ...subject.capacity];
}

/** The cell that is typed into: that of the base where scenarios have cells of their own. */
function baseOf({ tranches, assumptions, capacity }: ModelSubject, { key }: ModelInput): string {
  const hasScenarios = [...tranches.flatMap(({ lines }) => lines), ...assumptions, ...capacity].some(
    (line) => line.key === key,
  );
  return hasScenarios ? `{${key}.base}` : `{${key}}`;
}

function modelNames(subject: ModelSubject, cellOf: FindCell): PlanName[] {
  const { namePrefix, nameComment } = subject;
  const inputs = editedInputs(subject).map((line) => ({
    key: baseOf(subject, line).slice(1, -1),
    name: modelName(line.key),
    comment: nameComment(line.label, line.base),
  }));
  const results = Object.entries(NAMED_RESULTS).map(([key, name]) => ({
    key,
    name,
    comment: nameComment(name.replaceAll("_", " ")),
  }));
  return [...inputs, ...results].map(({ key, name, comment }) => ({
    name: definedName(namePrefix, name),
    comment,
    ...cellOf(key),
  }));
}

/** What stands for an input in its defined name: "ramp_months" for "t1.rampMonths", "value_2" for "t2.value". */
function modelName(key: string): string {
  const [, tranche, field = key] = /^t(\d+)\.(.*)$/.exec(key) ?? [];
  // The page has a convention of its own, which goes before those of its tranches.
  const own = tranche !== undefined && field === "convention" ? "trancheConvention" : field;
  const name = own.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return tranche === undefined || tranche === "1" ? name : `${name}_${tranche}`;
}
