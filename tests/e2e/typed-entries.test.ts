import type { CellValue } from "../../src/workbench/grid";
import { WorkbenchSession } from "./workbench-session";

// What a person types into a cell is read as Excel reads it, in English (United States): Microsoft Support, “Enter data manually
// in worksheet cells”, “Available number formats in Excel” and “Create or delete a custom number format”. Dates by hand: 1 January
// 2028 is day 46753.
const ENTRIES: readonly (readonly [typed: string, holds: CellValue])[] = [
  ["11%", 0.11],
  ["12.5%", 0.125],
  ["$21", 21],
  ["$1,234.50", 1234.5],
  ["1,234", 1234],
  ["1,234,567.89", 1_234_567.89],
  ["-5", -5],
  ["+5", 5],
  ["(5)", -5],
  ["(38,000)", -38_000],
  ["($5)", -5],
  ["-$5", -5],
  ["1e3", 1000],
  ["1.5E-3", 0.0015],
  [".5", 0.5],
  ["5.", 5],
  ["0 1/2", 0.5],
  ["2 3/4", 2.75],
  ["1/2/2028", 46_754],
  ["1-Jan-2028", 46_753],
  ["1 Jan 2028", 46_753],
  ["Jan 2028", 46_753],
  ["Jan 1, 2028", 46_753],
  ["January 1, 2028", 46_753],
  ["2028-01-01", 46_753],
  ["2028/1/1", 46_753],
  ["14,37", "14,37"],
  ["12:30", 12.5 / 24],
  ["1:30 PM", 13.5 / 24],
  ["1/1/2028 12:00", 46_753.5],
  ["2028", 2028],
  ["TRUE", true],
  ["false", false],
  ["'123", "123"],
  ["'=1+1", "=1+1"],
  ["2.5bn", "2.5bn"],
  ["1 000", "1 000"],
  ["30/6/2032", "30/6/2032"],
  ["12 MW", "12 MW"],
  ["=1+1", 2],
  ["n/a", "n/a"],
];

let session: WorkbenchSession;
beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(() => session.close());

test("entries are read as Excel reads them", async () => {
  for (const [row, [typed]] of ENTRIES.entries()) await session.typeInto(`A${row + 1}`, typed);
  await session.typeInto(`B${ENTRIES.length}`, "end");
  const held = (await session.values(`A1:A${ENTRIES.length}`)).map(([value]) => value ?? null);
  expect(ENTRIES.map(([typed], row) => [typed, rounded(held[row] ?? null)])).toEqual(
    ENTRIES.map(([typed, holds]) => [typed, rounded(holds)]),
  );
}, 120_000);

// Microsoft Support: “Format numbers as text”; 269370, “Last digits are changed to zeros when you type long numbers in cells of
// Excel”; “Overview of Excel tables”: header names are unique.
test("a cell formatted as text keeps what is typed, a number 15 digits, a table's header texts of its own", async () => {
  await session.pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F1:F4").numberFormat = [["@"]];
      sheet.getRange("H1:I2").values = [
        ["deal", "value"],
        [1, 2],
      ];
      sheet.tables.add("H1:I2", true);
      await context.sync();
    }),
  );
  const typed = [
    ["F1", "(5)", "(5)"],
    ["F2", "Jan-20", "Jan-20"],
    ["F3", "1 1/2", "1 1/2"],
    ["F4", "1111222233334444", "1111222233334444"],
    ["G1", "1111222233334444", 1_111_222_233_334_440],
    ["G2", "'1111222233334444", "1111222233334444"],
    ["G3", "1111-2222-3333-4444", "1111-2222-3333-4444"],
    ["G4", "3.14159265358979323", 3.141_592_653_589_79],
    ["H1", "VALUE", "VALUE2"],
    ["I1", "2026", "2026"],
  ] as const;
  for (const [cell, text] of typed) await session.typeInto(cell, text);
  await session.typeInto("G5", "end");
  const held = await Promise.all(typed.map(async ([cell]) => [cell, (await session.values(cell))[0]?.[0]]));
  expect(held).toEqual(typed.map(([cell, , holds]) => [cell, holds]));
});

// Source: the twelve jobs, 29 Nov 2026: "30 Jun 2031" typed while a model calculated became "31 Jan 1900" or nothing.
test.each<[what: string, changed: string]>([
  ["the same row and column of another sheet", "Other!D5"],
  ["the cell itself", "Sheet1!D5"],
  ["another cell of the sheet", "Sheet1!D6"],
])("what has been typed so far stays when %s changes meanwhile", async (_, changed) => {
  const { page } = session;
  await page.evaluate(() => {
    const { grid, sheetNames } = window.workbench;
    if (!sheetNames().includes("Other")) grid.addSheet("Other");
    window.workbench.select("Sheet1!D5");
  });
  await page.keyboard.type("30 Jun", { delay: 30 });
  await page.evaluate((address) => {
    const { grid } = window.workbench;
    const [sheet, row] = address.split("!D");
    const id = grid.sheets().find(({ name }) => name === sheet)?.id ?? "";
    grid.write({ sheetId: id, row: Number(row) - 1, column: 3, rows: 1, columns: 1 }, [["=6*7"]]);
  }, changed);
  await page.evaluate(() => window.workbench.grid.settled?.());
  await page.keyboard.type(" 2031", { delay: 30 });
  await page.keyboard.press("Enter");
  await session.becomes("Sheet1!D5", 48029);
});

/** To twelve digits. */
function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
