/** @jest-environment jsdom */
import { startOfficeInJest } from "../host/office-in-jest";

test("the real office.js starts with our host and knows what it can do", async () => {
  const office = await startOfficeInJest();
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.platform).toBe("OfficeOnline");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(true);
  expect(office.syncs).toBe(0);
});

test("what Excel.run writes stands in the grid, and comes back", async () => {
  const office = await startOfficeInJest(["Deals"]);
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, "two"],
      [true, "=A1+1"],
    ];
    range.load("values,formulas,address");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address };
  });
  expect(read).toEqual({
    address: "Deals!A1:B2",
    values: [
      [1, "two"],
      [true, 0],
    ],
    formulas: [
      [1, "two"],
      [true, "=A1+1"],
    ],
  });
  expect(office.grid.values({ sheetId: office.grid.activeSheetId(), row: 0, column: 1, rows: 1, columns: 1 })).toEqual([
    ["two"],
  ]);
  expect(office.syncs).toBe(1);
});
