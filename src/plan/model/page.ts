import { definedName } from "../defined-name";
import type { PlanName, SheetPlan } from "../../workbook/sheet-plan";
import { annualSpendSection } from "./annual-spend-section";
import { capacitySection } from "./capacity-section";
import { CHART_ROWS, modelCharts } from "./charts";
import { concentrationSection } from "./concentration-section";
import { BLANK_ROW, COLUMNS, placedPage, text, type DraftRow, type FindCell } from "./draft";
import { conflictSection, undocumentedSection } from "./evidence-section";
import { HEAD_ROWS, headSection } from "./head-section";
import { inputRows } from "./input-rows";
import { monthlySection } from "./monthly-section";
import { remainingSection, scheduleSection, serviceSection } from "./schedule-section";
import type { ModelSubject } from "./subject";
import { marketSection, presentValueSection } from "./valuation-section";

const COLUMN_WIDTHS = [165, 96, 96, 96, 96, 96, 96, 130, 250];
const TITLE_ROWS = 2;
const TERMS_HINT =
  "Columns A and B of these nine lines are a terms range: any OFFTAKE function takes them in place of a deal.";

/** Results that have a name of their own, and what it says. */
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
 * The model of one contract on a page: terms and assumptions to be typed over, and everything that follows from them as
 * formulas; the workings by month stand below the printed page.
 *
 * Units:  full dollars, dates as serials, rates as decimals, as OFFTAKE's functions.
 */
export function modelPage(subject: ModelSubject): SheetPlan {
  const head = [...headSection(subject), BLANK_ROW];
  const page: DraftRow[] = [
    ...head,
    ...Array<DraftRow>(CHART_ROWS).fill(BLANK_ROW),
    BLANK_ROW,
    ...inputRows("Terms", subject.terms),
    [text(TERMS_HINT, "subtitle")],
    ...inputRows("Capacity", subject.capacity),
    BLANK_ROW,
    ...inputRows("Assumptions", subject.assumptions),
    BLANK_ROW,
    ...annualSpendSection(),
    BLANK_ROW,
    ...serviceSection(),
    BLANK_ROW,
    ...scheduleSection(subject.scheduleYears),
    BLANK_ROW,
    ...remainingSection(),
    ...presentValueSection(),
    BLANK_ROW,
    ...marketSection(),
    BLANK_ROW,
    ...capacitySection(),
    BLANK_ROW,
    ...concentrationSection(subject),
    ...spaced(undocumentedSection(subject)),
    ...spaced(conflictSection(subject)),
  ];
  const { rows, cellOf } = placedPage([...page, BLANK_ROW, ...monthlySection()], COLUMNS);
  return {
    sheetName: subject.sheetName,
    rows,
    columnWidths: COLUMN_WIDTHS,
    names: modelNames(subject, cellOf),
    frozenRows: HEAD_ROWS,
    charts: modelCharts(subject, head.length, cellOf),
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: page.length, columns: COLUMNS },
      pagesWide: 1,
      titleRows: { first: 0, count: TITLE_ROWS },
    },
  };
}

function spaced(section: readonly DraftRow[]): readonly DraftRow[] {
  return section.length === 0 ? [] : [BLANK_ROW, ...section];
}

function modelNames(
  { namePrefix, nameComment, terms, capacity, assumptions }: ModelSubject,
  cellOf: FindCell,
): PlanName[] {
  const inputs = [...terms, ...capacity, ...assumptions].map(({ key, label, base }) => ({
    key,
    name: modelName(key),
    comment: nameComment(label, base),
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

/** What stands for an input in its defined name: "ramp_months" for "rampMonths". */
function modelName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
