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

test("a request reads what its own writes come to, and is one step for undo", async () => {
  const read = await session.pane().evaluate(() =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange("T1:T3");
      cells.formulas = [["20"], ["=T1*2"], ["=SEQUENCE(2)"]];
      cells.load("values");
      const second = context.workbook.worksheets.getItem("Sheet1").getRange("T2");
      second.load("text");
      await context.sync();
      const first = cells.values.flat() as unknown[];
      cells.getCell(0, 0).values = [[21]];
      second.load("values");
      await context.sync();
      return [first, second.text.flat(), second.values.flat() as unknown[]];
    }),
  );
  expect(read).toEqual([[20, 40, 1], ["40"], [42]]);
  await session.page.evaluate(() => window.workbench.select("Sheet1!T1"));
  await session.page.keyboard.press("Control+z");
  await session.becomes("Sheet1!T2", 40);
  await session.page.keyboard.press("Control+z");
  await session.becomes("Sheet1!T1", null);
});

test("the active cell is where a selection began, and where Tab leads within it (excel.workbook#getActiveCell)", async () => {
  const active = () =>
    session.pane().evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load("address");
        await context.sync();
        return cell.address;
      }),
    );
  await session.page.evaluate(() => window.workbench.select("Sheet1!W6"));
  await session.page.keyboard.press("Shift+ArrowUp");
  await session.page.keyboard.press("Shift+ArrowLeft");
  expect(await active()).toBe("Sheet1!W6");
  await session.page.keyboard.press("Tab");
  expect(await active()).not.toBe("Sheet1!W6");
});

test("a sheet that an add-in adds is not shown, and no sheet tells that it was", async () => {
  const told = await session.pane().evaluate(async () => {
    const events: string[] = [];
    let renamed = (): void => undefined;
    const isRenamed = new Promise<void>((resolve) => (renamed = resolve));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(async () => void events.push("activated"));
      worksheets.onNameChanged.add(async () => {
        events.push("renamed");
        renamed();
      });
      await context.sync();
      worksheets.add("Terms");
      await context.sync();
      worksheets.getItem("Terms").name = "Later";
      await context.sync();
    });
    await isRenamed; // It is told after the others.
    return events;
  });
  expect(told).toEqual(["renamed"]);
});

const formulaOf = (entry: string): Promise<unknown> =>
  session.pane().evaluate(
    (formula) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("P1");
        cell.formulas = [[formula]];
        cell.load("formulas");
        await context.sync();
        return cell.formulas[0]?.[0] as unknown;
      }),
    entry,
  );

test.each([
  ["=sum( a1 ,b1)", "=SUM( A1 ,B1)"],
  ['=offtake.figure("meta-coreweave-2026","value")', '=OFFTAKE.FIGURE("meta-coreweave-2026","value")'],
  ["=sme(sheet1!a1)", "=sme(Sheet1!A1)"],
])("%s is read back as %s", async (entered, kept) => {
  expect(await formulaOf(entered)).toBe(kept);
});

test("a function gets the formatted number that another one gave, through a cell, too; arithmetic sees the number", async () => {
  const got = await session.pane().evaluate(async () => {
    let asked = "";
    window.addEventListener("message", ({ data }) => {
      const text = String(data);
      if (text.includes("richApiMessage") && text.includes("FormattedNumber")) asked = text;
    });
    const read = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange("R1:R4");
      cells.formulas = [
        ['=OFFTAKE.FIGURE("meta-coreweave-2026","start")'],
        ["=R1"],
        ["=R1+1"],
        ["=OFFTAKE.TERM(R1:R3)"],
      ];
      await context.sync();
      do {
        cells.load("values");
        await context.sync();
      } while (cells.values.flat().includes("#BUSY!"));
      return cells.values.flat() as unknown[];
    });
    return { asked, read };
  });
  const [date = 0] = got.read as number[];
  expect(got.read.slice(0, 3)).toEqual([date, date, date + 1]);
  const { _data } = JSON.parse(got.asked) as { _data: { ArrayData: [number, number, string, string][] } };
  const [, id, [range]] = JSON.parse(_data.ArrayData[0]![3]) as [number, string, [unknown[][]]];
  const value = JSON.stringify({
    type: "FormattedNumber",
    basicType: "Double",
    basicValue: date,
    numberFormat: "yyyy-mm-dd",
  });
  expect([id, range]).toEqual(["TERM", [[{ value }], [{ value }], [date + 1]]]);
});

// Source: CalculateFormulaService.execute of @univerjs 0.25.1 tells of an end only where no function throws.
test("a calculation that fails is over, and the next change calculates what it left", async () => {
  const { page } = session;
  await page.evaluate(async () => {
    interface Formula {
      readonly _functionService: { getExecutor(name: string): { calculate: () => unknown } };
    }
    const { grid } = window.workbench;
    const { engine } = grid as unknown as { engine: { univer: { getFormula(): object } } };
    const sum = (engine.univer.getFormula() as Formula)._functionService.getExecutor("SUM");
    const { calculate } = sum;
    sum.calculate = () => {
      sum.calculate = calculate;
      throw new Error("thrown once");
    };
    const sheetId = grid.activeSheetId();
    grid.write({ sheetId, row: 0, column: 23, rows: 1, columns: 1 }, [["=SUM(1,2)"]]);
    await grid.settled?.();
    grid.write({ sheetId, row: 1, column: 23, rows: 1, columns: 1 }, [["=1+3"]]);
  });
  await session.becomes("X2", 4);
  await session.becomes("X1", 3);
  expect(session.complaints.splice(0)).toEqual([expect.stringMatching(/^uncaught: thrown once/)]);
});
