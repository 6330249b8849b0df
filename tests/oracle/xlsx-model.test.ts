import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allDeals } from "../../src/catalog/catalogue";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planComparables } from "../../src/plan/comparables-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { planResults, startCalculator, type PlanResults } from "../../src/xlsx/plan-results";
import { plannedSheets } from "../../src/xlsx/plan-sheets";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { PROPERTIES } from "../xlsx/sample-plans";
import { convertWithGnumeric, convertWithLibreOffice } from "./engines";
import { TYPED_OVER } from "./models-typed-over";
import { openDocumentCells, type FoundCell } from "./open-document";

// The results that stay in a file beside its formulas are IronCalc's, and tests/plan/deal-model.test.ts holds those to our
// functions. Two other programs calculate the same formulas anew: pages as inserted, and with their blue cells typed over.

const SETUP_TIMEOUT_MS = 20 * 60_000; // An engine may have to be installed first.
const FILE = "models.xlsx";
/** Engines sum in another order and keep 15 digits. */
const RELATIVE = 1e-12;
/** What is left of differences between amounts of a hundred billion. */
const ABSOLUTE = 1e-3;

let folder = "";
/** Results by sheet and address. */
const results = new Map<string, PlanResults>();

beforeAll(async () => {
  startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  folder = mkdtempSync(join(tmpdir(), "offtake-models-"));
  const plans = [
    ...allDeals().map((deal) => planDealModel(deal)),
    planBlankModel(),
    ...TYPED_OVER,
    planComparables(allDeals()),
  ];
  const kept = plans.map(planResults);
  const bytes = await xlsxOf(plans, PROPERTIES, kept);
  for (const { name, on, index } of plannedSheets(plans)) {
    const own = [...(kept[index] ?? [])].filter(([key]) => key.startsWith("workings!") === (on === "workings"));
    results.set(name, new Map(own.map(([key, result]) => [key.replace("workings!", ""), result])));
  }
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
  "$name calculates every formula of all deals' models, the blank one, typed-over ones and the comparables to the result that the file holds",
  ({ convert }) => {
    convert();
    const found = openDocumentCells(join(folder, "models.ods"));
    const differences: string[] = [];
    let compared = 0;
    for (const [sheet, kept] of results)
      for (const [address, result] of kept) {
        compared += 1;
        const cell = found.get(sheet)?.get(address);
        if (!isSame(result, cell))
          differences.push(`${sheet} ${address}: ${JSON.stringify(result)} became ${JSON.stringify(cell)}`);
      }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(100_000);
  },
  SETUP_TIMEOUT_MS,
);

function isSame(
  kept: PlanResults extends ReadonlyMap<string, infer Result> ? Result : never,
  cell: FoundCell | undefined,
): boolean {
  if (typeof kept === "object") return cell?.kind === "error";
  if (typeof kept === "number")
    return cell?.kind === "number" && Math.abs(cell.value - kept) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(kept));
  return kept === "" ? cell === undefined || cell.value === "" : cell?.value === kept;
}
