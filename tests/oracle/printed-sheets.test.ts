import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allDeals, dealById } from "../../src/catalog/catalogue";
import { planComparables } from "../../src/plan/comparables-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { planFigures } from "../../src/plan/figures-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { PROPERTIES } from "../xlsx/sample-plans";
import { convertWithLibreOffice, printedPages } from "./engines";

// Pages as a reader gets them: pictures for the eye in build/printed-sheets, and what a machine can see of them.

const PICTURES = join(__dirname, "../../build/printed-sheets");
/** The reference deal, one from a filing, a 15-year lease, one that can be left, one with almost nothing documented. */
const DEALS = [
  "meta-coreweave-2026",
  "microsoft-iren-2025",
  "applieddigital-coreweave",
  "anthropic-spacex-2026",
  "openai-azure-2025",
].map(dealById);
const SHEETS: readonly (readonly [name: string, plans: readonly SheetPlan[]])[] = [
  ["figures", DEALS.map((deal) => planFigures(deal))],
  ["models", DEALS.map((deal) => planDealModel(deal))],
  ["comparables-5", [planComparables(DEALS)]],
  ["comparables-all", [planComparables(allDeals())]],
];
const SETUP_TIMEOUT_MS = 600_000;
const LEAST_LINES = 3;

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "offtake-printed-"));
  mkdirSync(PICTURES, { recursive: true });
  for (const [name, plans] of SHEETS) writeFileSync(join(folder, `${name}.xlsx`), await xlsxOf(plans, PROPERTIES));
  const files = SHEETS.map(([name]) => `${name}.xlsx`);
  convertWithLibreOffice(folder, files, "pdf", "recalculated");
}, SETUP_TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(SHEETS.map(([name]) => name))(
  "%s: no number is cut to ###, every page has its foot and more than two lines, numbers keep off their units",
  (name) => {
    const pages = printedPages(join(folder, `${name}.pdf`), join(PICTURES, name));
    expect(pages.length).toBeGreaterThan(0);
    const lines = pages.map((page) => page.split("\n").filter((line) => line.trim() !== ""));
    expect(lines.map((own, page) => [page + 1, own.filter((line) => line.includes("###"))])).toEqual(
      lines.map((_, page) => [page + 1, []]),
    );
    // A page with a chart has few lines of text, but its title, axis and bars are lines, too.
    expect(lines.filter((own) => own.length < LEAST_LINES + 1)).toEqual([]);
    if (name !== "models") expect(lines.filter((own) => !own.some((line) => /Page \d+ of \d+/.test(line)))).toEqual([]);
    expect(lines.flat().filter((line) => /\d(US\$|MW\b|GPUs|years)/.test(line))).toEqual([]);
  },
  SETUP_TIMEOUT_MS,
);

test(
  "the comparables of all deals take one page of table, the figures of a deal one of figures",
  () => {
    const pages = printedPages(join(folder, "comparables-all.pdf"), join(PICTURES, "comparables-all"));
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pages[0]).toContain("Annual spend");
  },
  SETUP_TIMEOUT_MS,
);
