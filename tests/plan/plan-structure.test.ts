import { allDeals } from "../../src/catalog/catalogue";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { checkPlan } from "../../src/workbook/check-plan";
import { planComparables } from "../../src/plan/comparables-plan";
import { planConventions } from "../../src/plan/conventions-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { planFigures } from "../../src/plan/figures-plan";
import { legalSheetName } from "../../src/workbook/sheet-name";
import { overCases } from "../many-cases";
import { DEALS_TRIED } from "./deals-tried";
import type { CellReference, PlanArea, PlanCell, PlanSheet, SheetPlan } from "../../src/workbook/sheet-plan";

/** In every spreadsheet program since 2010 (Excel 2007 and its Analysis ToolPak). */
const OLD_FUNCTIONS = new Set([
  "AND",
  "LN",
  "LEN",
  "ISNA",
  "EXP",
  "DAY",
  "ABS",
  "COUNT",
  "COUNTIF",
  "DATE",
  "EDATE",
  "EOMONTH",
  "IF",
  "INDEX",
  "INT",
  "ISNUMBER",
  "ISTEXT",
  "LARGE",
  "LEFT",
  "LOWER",
  "MATCH",
  "MAX",
  "MEDIAN",
  "MID",
  "MIN",
  "MOD",
  "MONTH",
  "N",
  "NA",
  "NOT",
  "OR",
  "RIGHT",
  "ROUND",
  "ROW",
  "SUM",
  "SUMIF",
  "SUMIFS",
  "SUMPRODUCT",
  "YEAR",
  "YEARFRAC",
]);
/** A name Excel accepts: a letter or underscore first, then letters, digits and underscores, and no cell's address. */
const NAME = /^(?![a-z]{1,3}\d+$)[a-z_][a-z0-9_]{0,254}$/i;

const PLANS: readonly (readonly [string, SheetPlan])[] = [
  ...DEALS_TRIED.map((deal) => [`model of ${deal.id}`, planDealModel(deal)] as const),
  ...DEALS_TRIED.map((deal) => [`figures of ${deal.id}`, planFigures(deal)] as const),
  ["blank model", planBlankModel()],
  ["comparables of all deals", planComparables(allDeals())],
  ["two conventions of all deals", planConventions(allDeals())],
];

test.each(PLANS)(overCases("%s: a whole plan that a workbook accepts"), (_name, plan) => {
  checkPlan(plan);
  expect(legalSheetName(plan.sheetName)).toBe(plan.sheetName);
  const references = (["page", "workings"] as const).flatMap((on) =>
    (on === "page" ? plan.rows : (plan.workings?.rows ?? [])).flat().flatMap((cell) => referencesOf(cell, on)),
  );
  expect(
    [...references, ...plan.names].filter((reference) => !isInside(plan, { ...reference, rows: 1, columns: 1 })),
  ).toEqual([]);
  expect(plan.frozenRows).toBeLessThan(plan.rows.length);

  const names = plan.names.map(({ name }) => name.toLowerCase());
  expect(names.filter((name) => !NAME.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(plan.names.filter(({ comment }) => comment.length > 255)).toEqual([]);
});

test.each(PLANS)(overCases("%s: formulas use functions of 2010 only, and close what they open"), (_name, plan) => {
  const faults = [...plan.rows, ...(plan.workings?.rows ?? [])].flat().flatMap((cell) => {
    if (cell?.kind !== "formula") return [];
    const formula = cell.parts.map((part) => (typeof part === "string" ? part : "A1")).join("");
    const withoutTexts = formula.replace(/"[^"]*"/g, "");
    const unknown = [...withoutTexts.matchAll(/([A-Z][A-Z.0-9]*)\(/g)].filter(
      ([, name]) => !OLD_FUNCTIONS.has(name ?? ""),
    );
    const isBalanced = withoutTexts.split("(").length === withoutTexts.split(")").length && !/[{}"]/.test(withoutTexts);
    return unknown.length === 0 && isBalanced && formula.startsWith("=") && formula.length < 8_192 ? [] : [formula];
  });
  expect(faults).toEqual([]);
});

test.each(PLANS)(
  overCases("%s: pictures lie on empty cells, over cells of the plan; the table has headings of its own"),
  (_name, plan) => {
    for (const { place, categories, series, name } of plan.charts ?? []) {
      expect(
        [place, categories, ...series.map(({ values }) => values)].filter((area) => !isInside(plan, area)),
      ).toEqual([]);
      expect(cellsOf(plan, place).filter((cell) => cell !== null)).toEqual([]);
      expect(series.map(({ values }) => [name, values.rows, values.columns])).toEqual(
        series.map(() => [name, categories.rows, 1]),
      );
    }
    const places = (plan.charts ?? []).map(({ place }) => place);
    places.forEach((place, index) =>
      expect(places.slice(index + 1).filter((other) => overlap(place, other))).toEqual([]),
    );
    for (const { area } of plan.tables ?? []) {
      const titles = cellsOf(plan, { ...area, rows: 1 }).map((cell) => (cell?.kind === "text" ? cell.text : ""));
      expect(titles).not.toContain("");
      expect(new Set(titles).size).toBe(area.columns);
    }
    if (plan.print !== undefined) expect(isInside(plan, plan.print.area)).toBe(true);
  },
);

test("two models and the figures of one deal name their cells apart", () => {
  const [deal] = allDeals();
  const names =
    deal === undefined
      ? []
      : [planDealModel(deal), planFigures(deal), planBlankModel()].flatMap((plan) =>
          plan.names.map(({ name }) => name),
        );
  expect(names.length).toBeGreaterThan(60);
  expect(new Set(names).size).toBe(names.length);
});

/** The cells that a formula reads; the end of a range stands where its beginning does. */
function referencesOf(cell: PlanCell, own: PlanSheet): CellReference[] {
  if (cell?.kind !== "formula") return [];
  return cell.parts.flatMap((part, index) => {
    if (typeof part === "string") return [];
    const first = cell.parts[index - 1] === ":" ? cell.parts[index - 2] : part;
    return [{ ...part, on: (typeof first === "object" ? first.on : undefined) ?? own }];
  });
}

function isInside(plan: SheetPlan, { row, column, rows, columns, on = "page" }: PlanArea): boolean {
  const sheet = on === "page" ? plan : plan.workings;
  if (sheet === undefined) return false;
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= sheet.rows.length &&
    column + columns <= sheet.columnWidths.length
  );
}

function cellsOf(plan: SheetPlan, { row, column, rows, columns }: PlanArea): SheetPlan["rows"][number][number][] {
  return plan.rows.slice(row, row + rows).flatMap((cells) => cells.slice(column, column + columns));
}

function overlap(one: PlanArea & CellReference, other: PlanArea): boolean {
  const apart =
    one.row + one.rows <= other.row ||
    other.row + other.rows <= one.row ||
    one.column + one.columns <= other.column ||
    other.column + other.columns <= one.column;
  return !apart;
}
