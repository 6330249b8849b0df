import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { savedWorkbook } from "../../src/workbench/file/saved-workbook";
import { MemoryGrid } from "../../src/workbench/memory-grid";
import { WorkbenchSession } from "./workbench-session";

// A workbook as it is opened, worked on and saved in the visible grid. What a file holds part by part: tests/workbench/file.

let session: WorkbenchSession;
beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(async () => {
  const { complaints } = session;
  await session.close();
  expect(complaints).toEqual([]);
});

/** Two sheets, the second one shown; a table, formulas that name it, a name, a chart over the table. */
function workbook(): Uint8Array {
  const grid = new MemoryGrid(["Data", "Model"]);
  const [data = "", model = ""] = grid.sheets().map(({ id }) => id);
  const area = { sheetId: data, row: 0, column: 0, rows: 3, columns: 2 };
  grid.write(area, [
    ["deal", "usd"],
    ["one", 20],
    ["two", 30],
  ]);
  grid.write({ sheetId: data, row: 9, column: 0, rows: 3, columns: 1 }, [[1], [2], ["=A10+A11"]]);
  grid.write({ sheetId: model, row: 0, column: 0, rows: 3, columns: 1 }, [
    ["=SUM(Deals[usd])"],
    ["=Data!A11*10"],
    ["=all*2"],
  ]);
  [50, 20, 100].forEach((value, row) => grid.setCalculated(model, row, 0, value));
  grid.setCalculated(data, 11, 0, 3);
  grid.addName({ name: "all", formula: "=SUM(Deals[usd])", comment: "", sheetId: null });
  const look = {
    boldFirstColumn: false,
    boldLastColumn: false,
    bandedRows: true,
    bandedColumns: false,
    filterButtons: true,
  };
  grid.objects.putTable({ ...look, id: "t", name: "Deals", area, hasTotals: false, style: "TableStyleLight1" });
  const axis = {
    isVisible: true,
    title: "",
    showsTitle: false,
    numberFormat: "",
    showsGridlines: true,
    isReversed: false,
    minimum: null,
    maximum: null,
  };
  const column = { sheetId: data, row: 1, rows: 2, columns: 1 };
  grid.objects.putChart({
    id: "c",
    sheetId: model,
    name: "Chart of deals",
    type: "ColumnClustered",
    place: { from: { row: 5, column: 1, right: 0, down: 0 }, to: { row: 18, column: 6, right: 0, down: 0 } },
    showsTitle: true,
    title: "Deals",
    showsLegend: false,
    legendPosition: "Bottom",
    categoryAxis: axis,
    valueAxis: axis,
    series: [
      {
        name: "usd",
        nameCell: null,
        values: { ...column, column: 1 },
        categories: { ...column, column: 0 },
        colour: "",
        gapWidth: 150,
      },
    ],
  });
  grid.activateSheet(model);
  return savedWorkbook(grid, "OFFTAKE").file;
}
const FILE = workbook();
const partsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const status = (words: RegExp) => session.page.locator("#status").getByText(words).waitFor();
const settled = () => session.page.evaluate(() => window.workbench.grid.settled?.());
const formula = (address: string) => session.page.evaluate((cell) => window.workbench.formula(cell), address);

async function opened(name: string, file: Uint8Array): Promise<void> {
  await session.restart();
  await session.chooseFile(name, file);
  await status(new RegExp(`^${name} is open`));
  await settled();
}

test("the sheet that was shown is shown, with its chart, and an untouched file is saved as it was", async () => {
  await opened("deals.xlsx", FILE);
  const shown = await session.page.evaluate(() => {
    const { grid } = window.workbench;
    return grid.sheets().find(({ id }) => id === grid.activeSheetId())?.name;
  });
  expect(shown).toBe("Model");
  await session.page.locator('figure[data-chart="Chart of deals"]').waitFor();
  await session.screenshot("opened-with-chart");
  expect(partsOf(await session.save())).toEqual(partsOf(FILE));
});

test("formulas and names follow a heading that is renamed, there and back, and into the file", async () => {
  await opened("deals.xlsx", FILE);
  await session.typeInto("Data!B1", "US$ m");
  await settled();
  expect([await formula("Model!A1"), await session.value("Model!A1")]).toEqual(["=SUM(Deals[US$ m])", 50]);
  await session.page.evaluate(() => window.workbench.setCell("Data!B2", "21"));
  await session.becomes("Model!A3", 102);
  const saved = partsOf(await session.save());
  expect(saved["xl/worksheets/sheet2.xml"]).toContain("<f>SUM(Deals[US$ m])</f><v>51</v>");
  expect(saved["xl/workbook.xml"]).toContain(">SUM(Deals[US$ m])</definedName>");
  expect(saved["xl/tables/table1.xml"]).toContain('name="US$ m"');
  await session.page.keyboard.press("Control+z");
  await session.page.keyboard.press("Control+z");
  await settled();
  expect([await formula("Model!A1"), await session.value("Model!A1")]).toEqual(["=SUM(Deals[usd])", 50]);
});

test("rows that are deleted and brought back by undo leave no trace in the file", async () => {
  await opened("deals.xlsx", FILE);
  await session.page.evaluate(() => window.workbench.select("Data!A11:A11"));
  await session.page.evaluate(() => {
    const { engine } = window.workbench.grid as unknown as {
      engine: { workbook: { getActiveSheet(): { deleteRows(row: number, count: number): void } } };
    };
    engine.workbook.getActiveSheet().deleteRows(10, 1);
  });
  await settled();
  expect(await formula("Data!A11")).toBe("=A10+#REF!");
  expect(partsOf(await session.save())["xl/worksheets/sheet2.xml"]).toContain("#REF!");
  await session.page.keyboard.press("Control+z");
  await session.becomes("Model!A2", 20);
  expect(partsOf(await session.save())).toEqual(partsOf(FILE));
});

test("sheets are found in any letters' case; a formula that is too long is refused, and the others are calculated", async () => {
  await opened("deals.xlsx", FILE);
  await session.typeInto("Model!C1", "=data!B2*2");
  expect([await session.settled("Model!C1"), await formula("Model!C1")]).toEqual([40, "=Data!B2*2"]);
  await session.page.evaluate(() => window.workbench.select("Model!C2"));
  await session.page.keyboard.insertText(`=${"1+".repeat(1_500)}1`);
  await session.page.keyboard.press("Enter");
  await status(
    /^The cell was not changed: the formula is too long: it has 3,002 values and operators, and the workbench calculates at most 2,000\.$/,
  );
  await session.typeInto("Model!C3", "=C1+1");
  expect([await session.value("Model!C2"), await session.settled("Model!C3")]).toEqual([null, 41]);
  const written = session.page.evaluate(
    (text) => window.workbench.setCell("Model!C4", text),
    `=${"1+".repeat(4_090)}1`, // As a script would: 8,181 characters.
  );
  await expect(written).rejects.toThrow(
    "the formula is too long: it has 8,182 values and operators, and the workbench calculates at most 2,000; nothing was written",
  );
  await session.page.evaluate(() => window.workbench.select("Model!C4"));
  await session.page.keyboard.insertText("=[1]Sheet1!A1");
  await session.page.keyboard.press("Enter");
  await status(/^The cell was not changed: the formula reads another workbook, \[1\]Sheet1!A1, and /);
  await session.typeInto("Model!C5", "=C3+1");
  expect([await session.value("Model!C4"), await session.settled("Model!C5")]).toEqual([null, 42]);
});

test("what a copy is without is said before it is written, and the copy keeps its name", async () => {
  const parts = partsOf(FILE);
  const sheet = "xl/worksheets/sheet1.xml";
  const xml = (parts[sheet] ?? "").replace(
    '<c r="A11"><v>2</v></c>',
    '<c r="A11"><f t="dataTable" ref="A11" dt2D="0" dtr="0" r1="B2"/><v>2</v></c>',
  );
  expect(xml).not.toBe(parts[sheet]);
  const file = zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    [sheet]: strToU8(xml),
  });
  await opened("what if.xlsx", file);
  await session.page.evaluate(() => {
    window.workbench.setCell("Data!A11", "5");
    window.workbench.setCell("Data!D1", "=1+");
  });
  await session.page.getByRole("button", { name: "Save a copy" }).click();
  const question = session.page.getByRole("dialog", { name: "Before what if.xlsx is saved" });
  await question
    .getByText(/Data!D1 holds a formula that Excel does not take.*what-if data table Data!A11 were changed/)
    .waitFor();
  await session.screenshot("save-question");
  await question.getByRole("button", { name: "Cancel" }).click();
  await status(/^Nothing was saved$/);
  await session.page.getByRole("button", { name: "Save a copy" }).click();
  const [download] = await Promise.all([
    session.page.waitForEvent("download"),
    question.getByRole("button", { name: "Save anyway" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("what if.xlsx");
  await status(/^Saved as what if\.xlsx/);
});
