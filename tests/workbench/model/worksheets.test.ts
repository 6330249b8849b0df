/** @jest-environment jsdom */
import { startOfficeInJest } from "../../host/office-in-jest";

beforeEach(() => startOfficeInJest(["One", "Two"]));

async function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

test("a new sheet comes last and does not become the active one", async () => {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Offtake – Meta");
    const active = context.workbook.worksheets.getActiveWorksheet();
    added.load("name, position, id");
    active.load("name");
    await context.sync();
    expect([added.name, added.position, active.name]).toEqual(["Offtake – Meta", 2, "One"]);
    expect(added.id).toMatch(/^\{.+\}$/);
  });
  expect(await names()).toEqual(["One", "Two", "Offtake – Meta"]);
});

test("a sheet without a name gets the first free number", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Sheet3");
    context.workbook.worksheets.add();
    await context.sync();
  });
  expect(await names()).toEqual(["One", "Two", "Sheet3", "Sheet4"]);
});

test.each`
  case                        | name              | code                   | source
  ${"taken"}                  | ${"Two"}          | ${"ItemAlreadyExists"} | ${"worksheets.add reference"}
  ${"taken in another case"}  | ${"tWO"}          | ${"ItemAlreadyExists"} | ${"sheet names ignore case"}
  ${"empty"}                  | ${""}             | ${"InvalidArgument"}   | ${"Excel: rename a worksheet"}
  ${"32 characters"}          | ${"x".repeat(32)} | ${"InvalidArgument"}   | ${"Excel: 31 characters at most"}
  ${"a colon"}                | ${"a:b"}          | ${"InvalidArgument"}   | ${"Excel: none of / \\ ? * : [ ]"}
  ${"a backslash"}            | ${"a\\b"}         | ${"InvalidArgument"}   | ${"Excel: none of / \\ ? * : [ ]"}
  ${"a slash"}                | ${"a/b"}          | ${"InvalidArgument"}   | ${"Excel: none of / \\ ? * : [ ]"}
  ${"a question mark"}        | ${"a?"}           | ${"InvalidArgument"}   | ${"Excel: none of / \\ ? * : [ ]"}
  ${"an asterisk"}            | ${"*"}            | ${"InvalidArgument"}   | ${"Excel: none of / \\ ? * : [ ]"}
  ${"brackets"}               | ${"[a]"}          | ${"InvalidArgument"}   | ${"Excel: none of / \\ ? * : [ ]"}
  ${"an apostrophe in front"} | ${"'a"}           | ${"InvalidArgument"}   | ${"Excel: rename a worksheet"}
  ${"History"}                | ${"history"}      | ${"InvalidArgument"}   | ${"Excel: a reserved word"}
`("refuses the sheet name $name ($case) as $code, on adding and on renaming ($source)", async ({ name, code }) => {
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code, debugInfo: { errorLocation: "WorksheetCollection.add" } });
  const renaming = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("One").name = name;
    await context.sync();
  });
  await expect(renaming).rejects.toMatchObject({ code, debugInfo: { errorLocation: "Worksheet.name" } });
  expect(await names()).toEqual(["One", "Two"]);
});

test.each(["x".repeat(31), "It's", "Meta – CoreWeave", "日本"])("takes the sheet name %s", async (name) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await names()).toContain(name);
});

test("a missing sheet is ItemNotFound, or a null object that takes no offence", async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nobody").getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nobody");
    sheet.delete();
    sheet.load("name");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
});

test("a sheet is found by name in any case and by id", async () => {
  await Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem("two");
    byName.load("id, name");
    await context.sync();
    const byId = context.workbook.worksheets.getItem(byName.id);
    byId.load("name");
    await context.sync();
    expect(byId.name).toBe("Two");
  });
});

test("a sheet may change the case of its own name", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("One").name = "ONE";
    await context.sync();
  });
  expect(await names()).toEqual(["ONE", "Two"]);
});

test("renaming keeps the sheet's identity across batches", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    sheet.name = "First";
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("First");
  });
});

test("the last visible sheet cannot be deleted", async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("One").delete();
    context.workbook.worksheets.getItem("Two").delete();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidOperation",
    debugInfo: { errorLocation: "Worksheet.delete" },
  });
  expect(await names()).toEqual(["Two"]);
});

test("what stands on a deleted sheet can no longer be reached", async () => {
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Two");
    const range = sheet.getRange("A1");
    range.load("values");
    sheet.delete();
    await context.sync().catch(() => undefined);
    range.values = [[1]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: expect.stringMatching(/InvalidReference|ItemNotFound/) });
});

test("neighbours, counts and visibility", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const two = worksheets.getItem("Two");
    worksheets.add("Three");
    two.visibility = "Hidden";
    const all = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const next = worksheets.getItem("One").getNext(true);
    const last = worksheets.getLast();
    const none = last.getNextOrNullObject();
    next.load("name");
    last.load("name");
    two.load("visibility");
    await context.sync();
    expect([all.value, visible.value, next.name, last.name, none.isNullObject, two.visibility]).toEqual([
      3,
      2,
      "Three",
      "Three",
      true,
      "Hidden",
    ]);
  });
});

test("frozen rows are set, told and taken away", async () => {
  await Excel.run(async (context) => {
    const panes = context.workbook.worksheets.getItem("One").freezePanes;
    panes.freezeRows(2);
    const location = panes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    expect(location.address).toBe("One!1:2");
    panes.unfreeze();
    const none = panes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a protected workbook takes no new sheet and gives none away", async () => {
  const protectedWorkbook = Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
    context.workbook.worksheets.add("New");
    await context.sync();
  });
  await expect(protectedWorkbook).rejects.toMatchObject({
    code: "AccessDenied",
    debugInfo: { errorLocation: "WorksheetCollection.add" },
  });
});

test("a protected sheet refuses values, formulas, formats, links and clearing", async () => {
  const { grid } = await startOfficeInJest(["One"]);
  grid.setProtected(grid.activeSheetId(), true);
  const attempts: [string, (range: Excel.Range) => void][] = [
    ["Range.values", (range) => (range.values = [[1]])],
    ["Range.formulas", (range) => (range.formulas = [["=1"]])],
    ["Range.numberFormat", (range) => (range.numberFormat = [["0"]])],
    ["Range.hyperlink", (range) => (range.hyperlink = { address: "https://example.com" })],
    ["Range.clear", (range) => range.clear()],
    ["RangeFont.bold", (range) => (range.format.font.bold = true)],
    ["RangeFormat.columnWidth", (range) => (range.format.columnWidth = 100)],
    ["RangeFill.color", (range) => (range.format.fill.color = "#FF0000")],
  ];
  for (const [errorLocation, attempt] of attempts) {
    const refused = Excel.run(async (context) => {
      attempt(context.workbook.worksheets.getItem("One").getRange("A1"));
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation } });
  }
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  });
});
