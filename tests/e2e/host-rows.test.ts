import { WorkbenchSession } from "./workbench-session";

// What only the visible grid can show of `src/workbench/assumptions.md`, asked by the real office.js in the pane.

let session: WorkbenchSession;
beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(() => session.close());
afterEach(() => expect(session.complaints).toEqual([]));

test.each([
  ["=A4:D4", "Sheet1!F1:I1"],
  ["=FILTER(A4:A7,A4:A7>2)", "Sheet1!F1:F4"],
  ["=SEQUENCE(3)", "Sheet1!F1:F3"],
])("%s tells what it spills into", async (formula, address) => {
  const spill = await session.pane().evaluate(
    (entry) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A4:D7").values = [
          [3, 4, 5, 6],
          [4, 4, 4, 4],
          [5, 5, 5, 5],
          [6, 6, 6, 6],
        ];
        sheet.getRange("F1").formulas = [[entry]];
        await context.sync();
        const range = sheet.getRange("F1").getSpillingToRangeOrNullObject();
        range.load("address");
        await context.sync();
        sheet.getRange("F1").clear();
        await context.sync();
        return range.isNullObject ? null : range.address;
      }),
    formula,
  );
  expect(spill).toBe(address);
});

test("a read waits for a calculation of 60,000 formulas, however long it takes", async () => {
  const last = await session.pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const rows = Array.from({ length: 20_000 }, (_, row) => [
        `=${row}+1`,
        `=J${row + 1}*2`,
        `=SUM(J${row + 1}:K${row + 1})`,
      ]);
      sheet.getRange("J1:L20000").formulas = rows;
      await context.sync();
      const cell = sheet.getRange("L20000");
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    }),
  );
  expect(last).toBe(60_000);
}, 120_000);
