/** @jest-environment jsdom */
import { type OfficeInJest, startOfficeInJest } from "../../host/office-in-jest";

let office: OfficeInJest;

beforeEach(async () => {
  office = await startOfficeInJest(["Model", "Lists"]);
});

const sheetId = (name: string): string => office.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const choices = (): readonly unknown[] => office.grid.objects.choices(sheetId("Model"));

/** Documented: Excel.DataValidation, Excel.ListDataValidation, Excel.PageBreakCollection, Range.rowHidden (learn.microsoft.com). */
test("cells offer a list from texts or from cells, which can be read back, replaced and taken away", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Model");
    const [one, two] = [sheet.getRange("B2"), sheet.getRange("B3:B4")];
    one.dataValidation.rule = { list: { inCellDropDown: true, source: "Base, Low,High" } };
    two.dataValidation.rule = { list: { inCellDropDown: true, source: "='Lists'!$A$1:$A$3" } };
    await context.sync();
    expect(choices()).toMatchObject([
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, from: ["Base", "Low", "High"] },
      { area: { row: 2, column: 1, rows: 2, columns: 1 }, from: { sheetId: sheetId("Lists"), row: 0, rows: 3 } },
    ]);
    const inner = sheet.getRange("B4").dataValidation.load("rule, type");
    const none = sheet.getRange("C4").dataValidation.load("rule, type");
    await context.sync();
    expect(inner.type).toBe("List");
    expect(inner.rule).toEqual({ list: { inCellDropDown: true, source: "=Lists!$A$1:$A$3" } });
    expect([none.type, none.rule]).toEqual(["None", {}]);

    one.dataValidation.rule = { list: { inCellDropDown: true, source: "firm" } };
    two.dataValidation.clear();
    await context.sync();
    expect(choices()).toMatchObject([{ from: ["firm"] }]);
  });
});

test.each`
  rule                                                                  | code                 | why
  ${{ list: { inCellDropDown: true, source: "x,".repeat(128) } }}       | ${"InvalidArgument"} | ${"a list in a rule has at most 255 characters (Excel's limit)"}
  ${{ list: { inCellDropDown: true, source: "" } }}                     | ${"InvalidArgument"} | ${"a list needs a source"}
  ${{ wholeNumber: { formula1: 1, formula2: 2, operator: "Between" } }} | ${"ApiNotFound"}     | ${"the workbench has lists only"}
`("a rule is refused as $code: $why", async ({ rule, code }: { rule: Excel.DataValidationRule; code: string }) => {
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Model").getRange("B2").dataValidation.rule = rule;
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code });
  expect(choices()).toEqual([]);
});

test("rows are hidden and shown, and pages break above rows, each once", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Model");
    sheet.getRange("5:9").rowHidden = true;
    for (const address of ["A20", "A12", "A20"]) sheet.horizontalPageBreaks.add(address);
    await context.sync();
    const hidden = sheet.getRange("5:9").load("rowHidden");
    const mixed = sheet.getRange("4:5").load("rowHidden");
    const count = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expect([hidden.rowHidden, mixed.rowHidden, count.value]).toEqual([true, null, 2]);
    expect(office.grid.objects.pageSetup(sheetId("Model")).breaksBefore).toEqual([11, 19]);

    sheet.getRange("5:6").rowHidden = false;
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
    expect([4, 5, 6].map((row) => office.grid.isRowHidden(sheetId("Model"), row))).toEqual([false, false, true]);
    expect(office.grid.objects.pageSetup(sheetId("Model")).breaksBefore).toEqual([]);
  });
});
