import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/catalog/catalogue";
import { checkWorkbook } from "../../src/checking/check-workbook";
import { acceptedChange, refreshBlocks, type RefreshBlock } from "../../src/checking/refresh";
import { namedFigure } from "../../src/taskpane/explain/named-figure";
import { parseCells, splitAddress } from "../../src/workbench/model/a1";
import type { MemoryGrid } from "../../src/workbench/memory-grid";
import type { ScannedName, ScannedSheet, ScannedWorkbook } from "../../src/workbook/scanning-port";
import { openInMemory } from "../workbench/file/open-in-memory";
import { finished } from "./accuracy";

const FILE = join(__dirname, "version-0.1.0", "figures-model-comparables.xlsx");
const FIGURES = "Meta – CoreWeave 2026";

/** The kept workbook as a scan reads it. */
function scanned(): ScannedWorkbook {
  const { grid } = openInMemory(readFileSync(FILE));
  return {
    sheets: grid.sheets().map(({ id, name, visible }) => scannedSheet(grid, id, name, visible)),
    names: grid.names().flatMap(({ name, comment, formula }): ScannedName[] => {
      const { sheetName, cells } = splitAddress(formula.slice(1));
      const area = parseCells(cells, grid);
      return area === null || sheetName === null ? [] : [{ name, comment, scope: null, sheetName, ...area }];
    }),
    dateSystem: 1900,
    cellsRead: 1,
    cellsTotal: 1,
    isComplete: true,
  };
}

function scannedSheet(grid: MemoryGrid, sheetId: string, name: string, isVisible: boolean): ScannedSheet {
  const area = grid.usedArea(sheetId);
  if (area === null) return { name, isVisible, blocks: [] };
  const content = (cells: readonly (readonly unknown[])[]) =>
    cells.map((line) => line.map((cell) => (typeof cell === "object" ? "" : (cell as string | number | boolean))));
  return {
    name,
    isVisible,
    blocks: [
      {
        row: area.row,
        column: area.column,
        values: content(grid.values(area)),
        formulas: content(grid.formulas(area)),
        numberFormats: grid.numberFormats(area),
      },
    ],
  };
}

const workbook = scanned();
const blocks = refreshBlocks(workbook, catalogue);
const blockOf = (kind: RefreshBlock["block"]["kind"]): RefreshBlock => {
  const found = blocks.find(({ block }) => block.kind === kind);
  if (found === undefined) throw new Error(`the workbook of 0.1.0 has no block of ${kind}`);
  return found;
};

test("the blocks of 0.1.0 are found with their catalogue, and no documented cell of them is lost", () => {
  expect(blocks.map(({ block }) => [block.kind, block.deal.id, block.version])).toEqual(
    expect.arrayContaining([
      ["figures", "meta-coreweave-2026", "2026.11.0"],
      ["model", "meta-coreweave-2026", "2026.11.0"],
    ]),
  );
  expect(blockOf("figures").gone.map(({ name }) => name.name)).toEqual([]);
  expect(
    blockOf("model")
      .gone.filter(({ isDocumented }) => isDocumented)
      .map(({ name }) => name.name),
  ).toEqual([]);
});

test("every figure of 0.1.0 is explained: its name leads to the figure of the deal", () => {
  const names = workbook.names.filter(({ sheetName }) => sheetName === FIGURES);
  expect(names).toHaveLength(13);
  expect(names.filter(({ name, comment }) => namedFigure(name, comment, catalogue.deals)?.figure === null)).toEqual([]);
});

test("a refresh takes the catalogue's value and keeps money in full, as that block shows it without a scale beside it", () => {
  const { items } = blockOf("figures");
  const changes = items.map((item) => acceptedChange(item, catalogue, "catalogue"));
  expect(changes).toHaveLength(13);
  const money = items.filter(({ held }) => held.numberFormat.startsWith("$"));
  expect(money.length).toBeGreaterThan(2);
  expect(new Set(money.map(({ numberFormat }) => numberFormat))).toEqual(new Set(["$#,##0"]));
  const value = items.find(({ cell }) => cell.name.name === "meta_coreweave_2026_value");
  expect([value?.held.value, value?.theirs, value?.state]).toEqual([21e9, 21e9, "resourced"]);
  // In the columns that 0.1.0 had: precision, evidence and source right beside the value, where a unit stands now.
  const { column } = value?.cell.name ?? { column: NaN };
  expect(value?.beside.map((each) => [each.column - column, each.held, each.content])).toEqual([
    [1, "about, this agreement alone", "up to, this agreement alone"],
    [2, "news", "filing"],
    [3, "Tech Funding News, Apr 2026", "CoreWeave (SEC), Form 10-Q for the quarter to 30 Jun 2026"],
  ]);
});

test("Check says that the comparables of 0.1.0 are older, and contradicts none of the figures", () => {
  const findings = finished(checkWorkbook(workbook, catalogue));
  expect(findings.map(({ message }) => message)).toContain(
    `These comparables are from catalogue 2026.11.0; this add-in has ${catalogue.version}.`,
  );
  expect(findings.filter(({ kind, place }) => kind === "contradiction" && place.sheetName === FIGURES)).toEqual([]);
});
