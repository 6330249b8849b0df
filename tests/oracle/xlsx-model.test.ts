import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allDeals } from "../../src/catalog/catalogue";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planComparables } from "../../src/plan/comparables-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { planResults, startCalculator, type PlanResults } from "../../src/xlsx/plan-results";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { XlsxPackage } from "../xlsx/read-package";
import { PROPERTIES } from "../xlsx/sample-plans";
import { convertWithGnumeric, convertWithLibreOffice } from "./engines";
import { openDocumentCells, type FoundCell } from "./open-document";

// The results that stay in a file beside its formulas are IronCalc's. Two other programs calculate the same formulas anew.

const SETUP_TIMEOUT_MS = 20 * 60_000; // An engine may have to be installed first.
const FILE = "models.xlsx";
/** Engines sum in another order and keep 15 digits. */
const RELATIVE = 1e-12;
/** What is left of differences between amounts of a hundred billion. */
const ABSOLUTE = 1e-3;

let folder = "";
let sheetNames: readonly string[] = [];
let plans: readonly SheetPlan[] = [];
let results: readonly PlanResults[] = [];

beforeAll(async () => {
  startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  folder = mkdtempSync(join(tmpdir(), "offtake-models-"));
  plans = [...allDeals().map((deal) => planDealModel(deal)), planBlankModel(), planComparables(allDeals())];
  results = plans.map(planResults);
  const bytes = await xlsxOf(plans, PROPERTIES, results);
  sheetNames = new XlsxPackage(bytes).sheetNames;
  writeFileSync(join(folder, FILE), bytes);
}, SETUP_TIMEOUT_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { name: "LibreOffice", convert: () => convertWithLibreOffice(folder, [FILE], "ods", "recalculated") },
  {
    name: "Gnumeric",
    convert: () => convertWithGnumeric(folder, FILE, "models.ods", ["-T", "Gnumeric_OpenCalc:odf"], "recalculated"),
  },
])(
  "$name calculates every formula of all deals' models, the blank one and the comparables to the result that the file holds",
  ({ convert }) => {
    convert();
    const found = openDocumentCells(join(folder, "models.ods"));
    const differences: string[] = [];
    let compared = 0;
    results.forEach((kept, index) => {
      for (const [address, result] of kept) {
        compared += 1;
        const [own, sheetName] = placeOf(address, index);
        const cell = found.get(sheetName)?.get(own);
        if (!isSame(result, cell))
          differences.push(`${sheetName} ${own}: ${JSON.stringify(result)} became ${JSON.stringify(cell)}`);
      }
    });
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(100_000);
  },
  SETUP_TIMEOUT_MS,
);

/** Second sheets stand behind all pages, in the plans' order. */
function placeOf(key: string, index: number): readonly [address: string, sheetName: string] {
  const [address = "", on] = key.split("!").reverse();
  const before = plans.slice(0, index).filter(({ workings }) => workings !== undefined).length;
  return [address, sheetNames[on === undefined ? index : plans.length + before] ?? ""];
}

function isSame(
  kept: PlanResults extends ReadonlyMap<string, infer Result> ? Result : never,
  cell: FoundCell | undefined,
): boolean {
  if (typeof kept === "object") return cell?.kind === "error";
  if (typeof kept === "number")
    return cell?.kind === "number" && Math.abs(cell.value - kept) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(kept));
  return kept === "" ? cell === undefined || cell.value === "" : cell?.value === kept;
}
