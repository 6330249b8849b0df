import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { SMALL_PLAN } from "../excel/small-plan";
import { XlsxPackage } from "../xlsx/read-package";
import { body, FIGURES, plannedCells, planOf, PROPERTIES, TEMPTING_TEXTS } from "../xlsx/sample-plans";
import { convertWithGnumeric, convertWithLibreOffice, type Results } from "./engines";
import { openDocumentCells, type FoundCell } from "./open-document";

const SETUP_TIMEOUT_MS = 20 * 60_000; // An engine may have to be installed first.

const PLANS: readonly SheetPlan[] = [SMALL_PLAN, planOf(TEMPTING_TEXTS.map((text) => [body(text)])), ...FIGURES];
const FILE = "plans.xlsx";

/** Gnumeric 1.12 does not read `_x005F_`, which Excel and LibreOffice do: it shows such a text with the escape. */
const asGnumericShows = (text: string): string => text.replace(/_(?=x[0-9a-f]{4})/gi, "_x005F_");
/** It also writes the blank that a number format leaves room for ("@_)") into the text. */
const withoutRoom = (value: unknown): unknown => (typeof value === "string" ? value.trimEnd() : value);

const READERS = [
  {
    name: "LibreOffice",
    shows: (text: string): string => text,
    convert: (folder: string, results: Results) => convertWithLibreOffice(folder, [FILE], "ods", results),
  },
  {
    name: "Gnumeric",
    shows: asGnumericShows,
    convert: (folder: string, results: Results) =>
      convertWithGnumeric(folder, FILE, "plans.ods", ["-T", "Gnumeric_OpenCalc:odf"], results),
  },
];
const RUNS = READERS.flatMap((reader) =>
  (["as kept", "recalculated"] as const).map((results) => ({ ...reader, results })),
);

let folder = "";
let sheetNames: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "offtake-xlsx-"));
  const bytes = await xlsxOf(PLANS, PROPERTIES);
  sheetNames = new XlsxPackage(bytes).sheetNames;
  writeFileSync(join(folder, FILE), bytes);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(RUNS)(
  "$name, results $results, finds every number, text and error of the plans",
  ({ convert, results, shows }) => {
    convert(folder, results);
    const found = openDocumentCells(join(folder, "plans.ods"));
    expect([...found.keys()]).toEqual(sheetNames);
    const differences: string[] = [];
    let compared = 0;
    PLANS.forEach((plan, index) => {
      const cells = found.get(sheetNames[index] ?? "") ?? new Map<string, FoundCell>();
      for (const { address, cell } of plannedCells(plan)) {
        if (cell.kind === "text" && cell.text === "") continue;
        const said = cell.kind === "formula" ? cell.says : undefined;
        if (said === "") continue; // nothing is said of what is withheld: no program keeps that
        compared += 1;
        const expected = cell.kind === "text" ? shows(cell.text) : cell.kind === "number" ? cell.value : null;
        const seen = cells.get(address);
        const same =
          expected === null
            ? typeof seen?.formula === "string" && (said === undefined || seen.value === shows(said))
            : withoutRoom(seen?.value) === withoutRoom(expected) && seen?.formula === null && seen.kind === cell.kind;
        if (!same)
          differences.push(`${plan.sheetName} ${address}: ${String(expected)} was found as ${JSON.stringify(seen)}`);
      }
    });
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(2_500);
    // The formulas: =B2*2 of a documented 21 bn, what is said of a value until it is typed over, and units as "Amounts in" has them.
    if (results === "recalculated")
      expect(found.get(sheetNames[0] ?? "")?.get("B4")).toMatchObject({ kind: "number", value: 42e9 });
    const formulas = [...found.values()]
      .flatMap((cells) => [...cells.values()])
      .filter(({ formula }) => formula !== null);
    const says = /^of:=IF\(IF\(IS(?:NUMBER|TEXT)\(.*"(?:edited; (?:documented: .*|sources disagree)|yours)"\)$/;
    const isUnit = /^of:=IF\(OR\(\[\.\$B\$\d+\]="US\$.*;"US\$[ bmn]*"\)$/;
    expect(
      formulas.filter(
        ({ kind, formula }) =>
          kind !== "error" &&
          formula !== "of:=[.B2]*2" &&
          !(kind === "text" && (says.test(formula ?? "") || isUnit.test(formula ?? ""))),
      ),
    ).toEqual([]);
  },
  SETUP_TIMEOUT_MS,
);
