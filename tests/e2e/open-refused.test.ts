import { writeXlsx } from "hucre/xlsx";
import { savedWorkbook } from "../../src/workbench/file/saved-workbook";
import { MemoryGrid } from "../../src/workbench/memory-grid";
import { WorkbenchSession } from "./workbench-session";

// A file that can be read and then cannot be shown: by then the grid has given up what it had.

const MARK = "the grid refuses row heights today";

let session: WorkbenchSession;
beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(() => session.close());

/** A workbook with two sheets, one hidden, one protected; names in two scopes; a table, a chart, frozen rows, links and formulas. */
function workbook(): Uint8Array {
  const grid = new MemoryGrid(["Data", "Model", "Hidden"]);
  const [data = "", model = "", hidden = ""] = grid.sheets().map(({ id }) => id);
  grid.write({ sheetId: data, row: 0, column: 0, rows: 3, columns: 2 }, [
    ["deal", "usd"],
    ["one", 20],
    ["two", 30],
  ]);
  grid.write({ sheetId: model, row: 0, column: 0, rows: 4, columns: 1 }, [
    ["=Data!B2*2"],
    ["=rate*10"],
    ["=SUM(Deals[usd])"],
    ["=own+1"],
  ]);
  grid.write({ sheetId: hidden, row: 0, column: 0, rows: 1, columns: 1 }, [[7]]);
  grid.addName({ name: "rate", formula: "=Data!$B$2", comment: "why", sheetId: null });
  grid.addName({ name: "own", formula: "=Hidden!$A$1", comment: "", sheetId: model });
  grid.objects.putTable({
    id: "t",
    name: "Deals",
    area: { sheetId: data, row: 0, column: 0, rows: 3, columns: 2 },
    hasTotals: false,
    style: "TableStyleLight1",
    bandedRows: true,
    bandedColumns: false,
    boldFirstColumn: false,
    boldLastColumn: false,
    filterButtons: true,
  });
  grid.setHyperlink(data, 1, 0, { address: "https://source.example/a", textToDisplay: "one", screenTip: "" });
  grid.setFrozenRows(data, 1);
  grid.setColumnWidths(data, { first: 0, count: 1 }, 120);
  grid.setProtected(model, true);
  grid.setSheetVisibility(hidden, "Hidden");
  return savedWorkbook(grid, "OFFTAKE").file;
}

/** All that the page says of the open workbook. */
function everything(): Promise<unknown> {
  return session.page.evaluate(async () => {
    const { grid } = window.workbench;
    await grid.settled?.();
    const ids = new Map(grid.sheets().map(({ id, name }) => [id, name]));
    return {
      // Names have no order of their own: Excel lists them by the alphabet.
      names: grid
        .names()
        .map(({ sheetId, ...name }) => ({ ...name, scope: ids.get(sheetId ?? "") ?? null }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
      active: ids.get(grid.activeSheetId()),
      tables: grid.objects
        ?.tables()
        .map(({ name, area, style }) => ({ name, style, ...area, sheetId: ids.get(area.sheetId) })),
      charts: grid.objects?.charts().map(({ name }) => name),
      sheets: grid.sheets().map(({ id, ...sheet }) => {
        const area = { sheetId: id, row: 0, column: 0, rows: 8, columns: 4 };
        return {
          ...sheet,
          formulas: grid.formulas(area),
          values: grid.values(area),
          formats: grid.numberFormats(area),
          frozen: grid.frozenRows(id),
          width: grid.columnWidth(id, 0),
          link: grid.hyperlink(id, 1, 0)?.address ?? null,
        };
      }),
    };
  });
}

async function opened(name: string, file: Uint8Array): Promise<string> {
  await session.page.evaluate(() => document.getElementById("status")?.replaceChildren());
  await session.chooseFile(name, Buffer.from(file));
  await session.page.waitForFunction(() =>
    /is open|was not opened/.test(document.getElementById("status")?.textContent ?? ""),
  );
  return session.page.locator("#status").innerText();
}

test("a workbook that could not be shown leaves the open one as it was, and calculating", async () => {
  expect(await opened("first.xlsx", workbook())).toMatch("first.xlsx is open");
  const before = await everything();
  const functions = await session.page.evaluate(() => window.workbench.host !== null);
  await session.page.evaluate((why) => {
    Object.assign(window.workbench.grid, {
      setRowHeights: () => {
        throw new Error(why);
      },
    });
  }, MARK);
  const other = await writeXlsx({
    sheets: [
      { name: "Data", rows: [[1, 2]], rowDefs: new Map([[0, { height: 40 }]]) },
      { name: "More", rows: [["=1+1"]] },
    ],
    namedRanges: [{ name: "rate", range: "Data!$A$1" }],
  });
  expect(await opened("second.xlsx", other)).toBe(
    `second.xlsx was not opened: ${MARK}. first is still open and unchanged.`,
  );
  expect(await everything()).toEqual(before);
  expect(await session.page.evaluate(() => window.workbench.host !== null)).toBe(functions);
  await session.page.evaluate(() => window.workbench.setCell("Data!B2", "21"));
  await session.page.evaluate(() => window.workbench.grid.settled?.());
  expect(await session.values("Model!A1:A4")).toEqual([[42], [210], [51], [8]]);
  // The page tells the console why, once; nothing else complains.
  await session.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(session.complaints.filter((one) => !one.includes(MARK))).toEqual([]);
});
