import { WorkbenchSession } from "./workbench-session";

const ROWS = 10_000;
const COLUMNS = 20;
const BLOCK_ROWS = 500; // 10,000 cells.

let session: WorkbenchSession;
beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
});

test("200,000 filled cells are read in blocks, values, formulas and formats", async () => {
  const read = await session.page.evaluate(
    ([rows, columns, block]) => {
      const { grid } = window.workbench;
      const sheetId = grid.activeSheetId();
      const cells = Array.from({ length: rows }, (_row, i) =>
        Array.from({ length: columns }, (_column, j) => (j % 5 === 4 ? `text ${i}` : i * 100 + j)),
      );
      grid.write({ sheetId, row: 0, column: 0, rows, columns }, cells);
      const start = performance.now();
      const used = grid.usedArea(sheetId);
      let filled = 0;
      for (let row = 0; row < rows; row += block) {
        const area = { sheetId, row, column: 0, rows: block, columns };
        filled += grid
          .values(area)
          .flat()
          .filter((value) => value !== null).length;
        grid.formulas(area);
        grid.numberFormats(area);
      }
      return {
        used,
        filled,
        milliseconds: performance.now() - start,
        last: grid.values({ sheetId, row: rows - 1, column: 0, rows: 1, columns })[0],
      };
    },
    [ROWS, COLUMNS, BLOCK_ROWS] as const,
  );
  process.stdout.write(`200,000 cells read in ${Math.round(read.milliseconds)} ms\n`);
  expect(read.used).toMatchObject({ row: 0, column: 0, rows: ROWS, columns: COLUMNS });
  expect(read.filled).toBe(ROWS * COLUMNS);
  expect(read.last?.slice(0, 2)).toEqual([(ROWS - 1) * 100, (ROWS - 1) * 100 + 1]);
});

test("rows that the user inserts are an event for the add-in, and names follow their cells", async () => {
  await session.pane().evaluate(async () => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Names");
      sheet.activate();
      sheet.getRange("B5").values = [[42]];
      sheet.getRange("B8").formulas = [["=named*2"]];
      context.workbook.names.add("named", sheet.getRange("B5"));
      sheet.onChanged.add(async ({ changeType, address }) => void seen.push([changeType, address]));
      await context.sync();
    });
  });
  await session.becomes("B8", 84);
  await session.page.evaluate(() => window.workbench.select("Names!A2:A4"));
  const box = await session.page.locator("#univer-sheet-main-canvas_workbook").boundingBox();
  for (let time = 0; time < 3; time += 1) {
    await session.page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20 + 21 * 1.5, { button: "right" }); // The head of row 2.
    await session.page.getByText("rows above").click({ position: { x: 2, y: 2 } }); // Its middle is the field for their number.
    await session.becomes(`B${9 + time}`, 84);
  }
  const reference = await session.pane().evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.names.getItem("named").getRangeOrNullObject();
      range.load("address, values");
      await context.sync();
      return [range.address, range.values];
    }),
  );
  expect(reference).toEqual(["Names!B8", [[42]]]);
  expect(await session.pane().evaluate(() => (window as unknown as { seen: unknown[] }).seen)).toContainEqual([
    "RowInserted",
    "2:2",
  ]);
  await session.page.evaluate(() => window.workbench.setCell("B8", "50")); // The named cell, where it is now.
  await session.becomes("B11", 100);
});
