/** @jest-environment jsdom */
import { type OfficeInJest, startOfficeInJest } from "../../host/office-in-jest";

let office: OfficeInJest;
beforeEach(async () => {
  office = await startOfficeInJest();
});

test("settings of the workbook keep JSON values and dates", async () => {
  const date = new Date(Date.UTC(2026, 2, 31));
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("version", { catalogue: 7, ids: ["a"] });
    settings.add("since", date);
    await context.sync();
    const version = settings.getItem("version");
    const since = settings.getItem("since");
    const none = settings.getItemOrNullObject("nobody");
    version.load("value");
    since.load("value");
    await context.sync();
    expect([version.value, since.value, none.isNullObject]).toEqual([{ catalogue: 7, ids: ["a"] }, date, true]);
    version.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("document settings of the older API are saved to the host and read back", async () => {
  const office = await startOfficeInJest();
  Office.context.document.settings.set("pane", { deal: "meta-coreweave-2026" });
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect([...office.host.settings]).toEqual([["pane", '{"deal":"meta-coreweave-2026"}']]);
  office.host.settings.set("pane", '{"deal":"other"}');
  await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
  expect(Office.context.document.settings.get("pane")).toEqual({ deal: "other" });
});

test("the older API reads and writes the selection", async () => {
  const { grid } = await startOfficeInJest();
  const cell = { ...grid.selection(), rows: 1, columns: 2 };
  const written = await new Promise<Office.AsyncResult<void>>((resolve) =>
    Office.context.document.setSelectedDataAsync([[1, "x"]], { coercionType: Office.CoercionType.Matrix }, resolve),
  );
  expect(written.status).toBe(Office.AsyncResultStatus.Succeeded);
  expect(grid.values(cell)).toEqual([[1, "x"]]);
  const read = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, resolve),
  );
  expect(read.value).toEqual([[1]]);
});

test("the application tells its separators, and refuses to calculate by hand, which the workbench cannot", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Automatic";
    application.calculate("Full");
    application.load("calculationMode, decimalSeparator, thousandsSeparator");
    application.cultureInfo.load("name");
    await context.sync();
    expect([
      application.calculationMode,
      application.decimalSeparator,
      application.thousandsSeparator,
      application.cultureInfo.name,
    ]).toEqual(["Automatic", ".", ",", "en-US"]);
  });
});

test("document properties are texts", async () => {
  await Excel.run(async (context) => {
    context.workbook.properties.title = "Compute contracts";
    context.workbook.properties.load("title, author");
    await context.sync();
    expect([context.workbook.properties.title, context.workbook.properties.author]).toEqual(["Compute contracts", ""]);
  });
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  ["Functions.sum", (context) => void context.workbook.functions.sum(1, 2).load("value")],
  ["Workbook.slicers", (context) => void context.workbook.slicers.load("items/name")],
  ["Range.copyFrom", (context) => context.workbook.getSelectedRange().copyFrom("A1")],
  ["Range.style", (context) => void context.workbook.getSelectedRange().load("style")],
  ["Range.style", (context) => void (context.workbook.getSelectedRange().style = "Normal")],
])("%s is not there yet: ApiNotFound names it", async (member, attempt) => {
  const refused = Excel.run(async (context) => {
    attempt(context);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({
    code: "ApiNotFound",
    message: `${member} is not implemented by the workbench`,
    debugInfo: { errorLocation: member },
  });
});

test("inherited members of JavaScript objects are not members of Excel's", async () => {
  const refused = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("constructor, toString");
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("objects inside collections, expanded objects and object literals are loaded", async () => {
  await Excel.run(async (context) => {
    context.workbook.load("name, worksheets/items/name");
    const range = context.workbook.getSelectedRange();
    range.load({ address: true, format: { font: { bold: true } } });
    const other = range.getOffsetRange(1, 0);
    other.load({ select: "address", expand: "worksheet" } as Excel.Interfaces.RangeLoadOptions);
    await context.sync();
    expect(context.workbook.name).toBe("Book1.xlsx");
    expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect([range.address, range.format.font.bold]).toEqual(["Sheet1!A1", false]);
    expect([other.address, other.worksheet.name]).toEqual(["Sheet1!A2", "Sheet1"]);
  });
});

test("only what was loaded can be read", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("a selection of several rectangles is read area by area", async () => {
  const sheetId = office.grid.activeSheetId();
  office.grid.select({ sheetId, row: 4, column: 3, rows: 1, columns: 1 });
  office.grid.otherSelections = [{ sheetId, row: 0, column: 0, rows: 2, columns: 2 }];
  const read = await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.load("address, areaCount, cellCount, areas/items/address");
    await context.sync();
    return [selected.areaCount, selected.cellCount, selected.areas.items.map(({ address }) => address)];
  });
  expect(read).toEqual([2, 5, [expect.stringMatching(/!A1:B2$/), expect.stringMatching(/!D5$/)]]);
});
