/** @jest-environment jsdom */
import { startOfficeInJest } from "../../host/office-in-jest";
import { nameProblem } from "../../../src/workbench/model/name-rules";

beforeEach(() => startOfficeInJest(["Deals", "My Sheet"]));

test("a name for a range leads back to the range", async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("meta_value", worksheets.getItem("My Sheet").getRange("B4"), "documented");
    await context.sync();
    const item = names.getItem("META_VALUE");
    const range = item.getRange();
    item.load("name, formula, value, type, scope, comment");
    range.load("address");
    await context.sync();
    expect({ ...item.toJSON(), address: range.address }).toMatchObject({
      name: "meta_value",
      formula: "='My Sheet'!$B$4",
      value: "'My Sheet'!$B$4",
      type: "Range",
      scope: "Workbook",
      comment: "documented",
      address: "'My Sheet'!B4",
    });
  });
});

test("a name can be used as an address on its sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Deals");
    context.workbook.names.add("deal", "=Deals!$A$1:$B$2");
    const range = sheet.getRange("deal");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Deals!A1:B2");
  });
});

test("a sheet has names of its own beside the workbook's", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Deals");
    context.workbook.names.add("rate", "=0.08");
    sheet.names.add("rate", sheet.getRange("A1"));
    const ofWorkbook = context.workbook.names.getItem("rate");
    const ofSheet = sheet.names.getItem("rate");
    ofWorkbook.load("value, type");
    ofSheet.load("value, scope");
    await context.sync();
    expect([ofWorkbook.value, ofWorkbook.type, ofSheet.value, ofSheet.scope]).toEqual([
      0.08,
      "Double",
      "Deals!$A$1",
      "Worksheet",
    ]);
  });
});

test("the list of names, a missing one, a deleted one", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("a_1", "=1");
    names.add("b_1", "=2");
    await context.sync();
    names.getItem("a_1").delete();
    const missing = names.getItemOrNullObject("a_1");
    missing.load("comment");
    names.load("items/name");
    const count = names.getCount();
    await context.sync();
    expect([missing.isNullObject, names.items.map(({ name }) => name), count.value]).toEqual([true, ["b_1"], 1]);
  });
});

test("a name taken already is refused and stays what it was", async () => {
  const { grid } = await startOfficeInJest(["Deals"]);
  const failing = Excel.run(async (context) => {
    context.workbook.names.add("Rate", "=1");
    context.workbook.names.add("rate", "=2");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "ItemAlreadyExists",
    debugInfo: { errorLocation: "NamedItemCollection.add" },
  });
  expect(grid.names()).toEqual([{ name: "Rate", formula: "=1", comment: "", sheetId: null }]);
});

test("a name that holds no range has none to give", async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.names.add("rate", "=0.08");
    const none = context.workbook.names.getItem("rate").getRangeOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    context.workbook.names.getItem("rate").getRange().load("address");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ debugInfo: { errorLocation: "NamedItem.getRange" } });
});

test.each`
  name                           | isTaken  | source
  ${"rate"}                      | ${true}  | ${"Excel: names in formulas"}
  ${"_rate.2027\\x?"}            | ${true}  | ${"Excel: names in formulas"}
  ${"zürich_größe"}              | ${true}  | ${"letters of any alphabet"}
  ${"meta_coreweave_2026_value"} | ${true}  | ${"design §5"}
  ${"XFE1"}                      | ${true}  | ${"XFD is the last column"}
  ${"A1048577"}                  | ${true}  | ${"1,048,576 is the last row"}
  ${"TAX2026"}                   | ${false} | ${"a cell since Excel 2007"}
  ${"A1"}                        | ${false} | ${"Excel: names in formulas"}
  ${"$A$1"}                      | ${false} | ${"Excel: names in formulas"}
  ${"R"}                         | ${false} | ${"Excel: names in formulas"}
  ${"c"}                         | ${false} | ${"Excel: names in formulas"}
  ${"R1C1"}                      | ${false} | ${"Excel: names in formulas"}
  ${"2026"}                      | ${false} | ${"begins with a digit"}
  ${"a b"}                       | ${false} | ${"no spaces"}
  ${"a-b"}                       | ${false} | ${"no hyphens"}
  ${""}                          | ${false} | ${"by hand"}
  ${"TRUE"}                      | ${false} | ${"a truth value"}
  ${"x".repeat(256)}             | ${false} | ${"255 characters at most"}
`("the name $name is taken: $isTaken ($source)", ({ name, isTaken }) => {
  expect(nameProblem(name) === null).toBe(isTaken);
});

test("a bad name is InvalidArgument for the add-in", async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.names.add("TAX2026", "=1");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "NamedItemCollection.add" },
  });
});
