import { WorkbenchSession } from "./workbench-session";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(() => session.close());
afterEach(() => expect(session.complaints).toEqual([]));

const put = (address: string, text: string): Promise<void> =>
  session.page.evaluate(([cell, entry]) => window.workbench.setCell(cell as string, entry as string), [address, text]);

test.each`
  formula                                          | expected      | source
  ${"=EDATE(DATE(2026,1,31),1)"}                   | ${46081}      | ${"Excel help, EDATE: 28 February, the last day there is"}
  ${"=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),1)"} | ${211 / 366}  | ${"Excel help, YEARFRAC"}
  ${"=YEARFRAC(DATE(2027,1,1),DATE(2032,12,21))"}  | ${2150 / 360} | ${"by hand"}
  ${"=XNPV(0.1,{-100,110},{46023,46388})"}         | ${0}          | ${"by hand: 110 one year later at 10 % is 100"}
`("$formula gives what Excel gives ($source)", async ({ formula, expected }: { formula: string; expected: number }) => {
  await put("A1", "");
  await put("A1", formula);
  expect(await session.settled("A1")).toBeCloseTo(expected, 10);
});

test("sorting a range leaves the range as it is for other formulas", async () => {
  for (const [address, text] of [
    ["C1", "3"],
    ["C2", "1"],
    ["C3", "2"],
    ["D1", "=SORT(C1:C3,1,-1)"],
    ["E1", "=C1*100+C2*10+C3"],
  ] as const)
    await put(address, text);
  await session.becomes("D3", 1);
  expect(await session.values("C1:E3")).toEqual([
    [3, 3, 312],
    [1, 2, null],
    [2, 1, null],
  ]);
});

test("a name that is removed and defined anew serves the formulas that use it", async () => {
  const define = (formula: string): Promise<void> =>
    session.page.evaluate(
      (reference) =>
        window.workbench.grid.addName({ name: "rate_used", formula: reference, comment: "", sheetId: null }),
      formula,
    );
  await put("G1", "5");
  await put("G2", "7");
  await define("=Sheet1!$G$1");
  await put("H1", "=rate_used*2");
  await session.becomes("H1", 10);
  await session.page.evaluate(() => window.workbench.grid.deleteName("rate_used", null));
  await define("=Sheet1!$G$2");
  await session.becomes("H1", 14);
});

test("a spill waits for its room", async () => {
  await put("K3", "in the way");
  await put("J2", '=OFFTAKE.TERMS("meta-coreweave-2026")');
  await session.page.waitForFunction(() => JSON.stringify(window.workbench.value("J2")).includes("#SPILL!"), null, {
    polling: 50,
  });
  expect(await session.value("K3")).toBe("in the way");
  await put("K3", "");
  await session.becomes("J2", "value");
  expect(await session.value("K2")).toBe(21_000_000_000);
  expect(await session.page.evaluate(() => window.workbench.text("K3"))).toBe("2027-01-01"); // Its format came with it.
});

test("a number without a format is rounded to its column, never cut off", async () => {
  await put("M1", "=1/3");
  await put("M2", "123456789012345");
  await session.settled("M1");
  expect(await session.page.evaluate(() => window.workbench.texts("M1:M2"))).toEqual([
    ["0.333333333"],
    ["1.23457E+14"],
  ]);
});

test("the part of a number format that is for text shows text, which the cell keeps as it is", async () => {
  await session.page.evaluate(() => {
    const { grid } = window.workbench;
    const area = { sheetId: grid.activeSheetId(), row: 0, column: 13, rows: 3, columns: 1 };
    grid.write(area, [["'High"], ["'2027"], [2027]]);
    grid.setNumberFormats(area, [["0_);-0_);0_);@_)"], ['0;-0;0;"in "@'], ['0_);-0_);0_);"in "@']]);
  });
  expect(
    await session.page.evaluate(() => [window.workbench.texts("N1:N3"), window.workbench.values("N1:N3")]),
  ).toEqual([
    [["High "], ["in 2027"], ["2027 "]],
    [["High"], ["2027"], [2027]],
  ]);
});

test("the cell with an error says why, beside itself, while it is selected", async () => {
  await session.typeInto("O2", '=OFFTAKE.FIGURE("meta-corweave-2026","value")');
  await session.settled("O2");
  const message = session.page.locator("#cell-message");
  await session.page.evaluate(() => window.workbench.select("O2"));
  await message.waitFor({ state: "visible" });
  expect(await message.textContent()).toMatch(/^#N\/A .*meta-coreweave-2026/);
  await session.page.evaluate(() => window.workbench.select("O4"));
  await message.waitFor({ state: "hidden" });
});

test("typing the namespace lists the functions, and an open bracket shows the arguments", async () => {
  await session.page.evaluate(() => window.workbench.select("O6"));
  await session.page.keyboard.type("=OFFTAKE.", { delay: 30 });
  await session.page.getByText("A documented figure of a deal", { exact: false }).first().waitFor();
  await session.page.keyboard.type("ANNU", { delay: 30 });
  await session.page.getByText("Implied annual spend", { exact: false }).first().waitFor();
  await session.page.keyboard.type("ALSPEND(", { delay: 30 });
  await session.page.getByText("[convention]", { exact: false }).first().waitFor();
  await session.page.keyboard.press("Escape");
  await session.page.keyboard.press("Escape");
});

test("a protected sheet keeps its cells whatever the user presses", async () => {
  await put("Q1", "kept");
  await session.page.evaluate(() => window.workbench.grid.setProtected(window.workbench.grid.activeSheetId(), true));
  await session.typeInto("Q1", "lost");
  await session.page.evaluate(() => window.workbench.select("Q1"));
  await session.page.keyboard.press("Delete");
  await session.page.getByText("This sheet is protected", { exact: false }).waitFor();
  expect(await session.value("Q1")).toBe("kept");
  await session.page.evaluate(() => window.workbench.grid.setProtected(window.workbench.grid.activeSheetId(), false));
});

test("a sheet protected from the menu of its tab is protected for the user and for the add-in, and freed there", async () => {
  const { page } = session;
  const isProtected = (): Promise<boolean> =>
    page.evaluate(() => window.workbench.grid.sheets()[0]?.isProtected === true);
  const fromMenu = async (wanted: boolean): Promise<void> => {
    const entry = page.getByText("Protect or unprotect sheet", { exact: true });
    for (let click = 0; click < 3 && (await isProtected()) !== wanted; click += 1) {
      await page.locator('[data-u-comp="slide-tab-item"]').first().click({ button: "right" });
      await entry.click(); // Univer loses a click while an earlier menu is still fading.
      await entry.waitFor({ state: "hidden" });
    }
    expect(await isProtected()).toBe(wanted);
  };
  await put("S1", "kept");
  await fromMenu(true);
  const refused = await session.pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.protection.load("protected");
      await context.sync();
      const seen = sheet.protection.protected;
      sheet.getRange("S1").values = [["lost"]];
      const code = await context.sync().then(
        () => "written",
        (error: OfficeExtension.Error) => error.code,
      );
      return [seen, code];
    }),
  );
  expect(refused).toEqual([true, "AccessDenied"]);
  expect(await session.value("S1")).toBe("kept");
  await session.typeInto("S1", "lost");
  expect(await session.value("S1")).toBe("kept");
  await fromMenu(false);
  await session.typeInto("S1", "changed");
  await session.becomes("S1", "changed");
});

test.each`
  case                                 | formula                                                     | code         | message
  ${"a date in quotes stays text"}     | ${'=OFFTAKE.REMAINING("meta-coreweave-2026","2026-12-31")'} | ${"#VALUE!"} | ${/asOf must be a date: got "2026-12-31"/}
  ${"a per cent in quotes stays text"} | ${'=OFFTAKE.PRESENTVALUE("meta-coreweave-2026","8%")'}      | ${"#VALUE!"} | ${/rate must be a number: got "8%"/}
  ${"a range for a single value"}      | ${'=OFFTAKE.PRESENTVALUE("meta-coreweave-2026",T1:T3)'}     | ${"#VALUE!"} | ${/rate needs a single value: got a range of 3 x 1 cells/}
`("$case: $code in words", async ({ formula, code, message }: { formula: string; code: string; message: RegExp }) => {
  await session.page.evaluate(() => window.workbench.select("U1"));
  await put("U1", formula);
  expect(await session.settled("U1")).toEqual({ error: code, message: expect.stringMatching(message) });
  await put("U1", "");
});

test("one undo takes an insertion back, sheet, names and all; redo brings it again", async () => {
  const state = (): Promise<[number, number]> =>
    session.page.evaluate((): [number, number] => [
      window.workbench.sheetNames().length,
      window.workbench.grid.names().length,
    ]);
  const [sheets, names] = await state();
  await session.insertFromRibbon("Figures");
  await session.page.waitForFunction((before) => window.workbench.sheetNames().length > before, sheets, {
    polling: 50,
  });
  const [, namesAfter] = await state();
  expect(namesAfter).toBeGreaterThan(names + 5);
  await session.page.evaluate(() => window.workbench.select("A1"));
  await session.page.keyboard.press("Control+z");
  await session.page.waitForFunction((before) => window.workbench.sheetNames().length === before, sheets, {
    polling: 50,
  });
  expect(await state()).toEqual([sheets, names]);
  await session.page.keyboard.press("Control+y");
  await session.page.waitForFunction((before) => window.workbench.sheetNames().length > before, sheets, {
    polling: 50,
  });
  expect(await state()).toEqual([sheets + 1, namesAfter]);
});

test("a call of the add-in reads what its call before has written and the grid calculated", async () => {
  const values = await session.pane().evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("U1:U3");
      range.formulas = [[1], ["=U1+1"], ["=SUM(U1:U2)*2"]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    }),
  );
  expect(values).toEqual([[1], [2], [6]]);
});

test("a change of look keeps the formula and tells nobody that the cell has changed", async () => {
  await put("Sheet1!W1", "=1+1");
  await session.becomes("Sheet1!W1", 2);
  const seen = await session.page.evaluate(async () => {
    const { grid } = window.workbench;
    const kinds: string[] = [];
    grid.onEvent(({ kind }) => kinds.push(kind));
    const [sheet] = grid.sheets();
    grid.setFormat({ sheetId: sheet?.id ?? "", row: 0, column: 22, rows: 1, columns: 1 }, { bold: true });
    await grid.settled?.();
    return kinds;
  });
  expect(seen).not.toContain("changed");
  expect(await session.page.evaluate(() => window.workbench.formula("Sheet1!W1"))).toBe("=1+1");
});

test("closing the pane leaves the functions at work; its button brings it back, its edge widens it", async () => {
  const { page } = session;
  await page.getByRole("button", { name: "Close Offtake" }).click();
  await page.locator("#pane").waitFor({ state: "hidden" });
  await put("Sheet1!S1", '=OFFTAKE.TERM("meta-coreweave-2026","stated")');
  await session.becomes("Sheet1!S1", 6.5);
  await page.getByRole("button", { name: "Deals" }).first().click();
  await page.locator("#pane").waitFor({ state: "visible" });
  const before = await page.locator("#pane").boundingBox();
  await page.locator("#splitter").focus();
  await page.keyboard.press("ArrowLeft");
  const after = await page.locator("#pane").boundingBox();
  expect(after?.width).toBeGreaterThan(before?.width ?? Infinity);
});

/** A sheet "Chart" with a stacked chart of A1:C4 over A8:E20 and a table "Comps" over G1:H3, put there by the add-in's route. */
async function chartSheet(): Promise<void> {
  await session.pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Chart");
      sheet.getRange("A1:C4").formulas = [
        ["", "low", "high"],
        [2027, 1e9, "=2*B2"],
        [2028, 2e9, 3e9],
        [2029, 3e9, "=NA()"],
      ];
      sheet.getRange("G1:H3").values = [
        ["deal", "$ a year"],
        ["a", 1.5],
        ["b", 2],
      ];
      sheet.tables.add("G1:H3", true).name = "Comps";
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Spend";
      chart.title.text = "Committed spend";
      chart.axes.valueAxis.numberFormat = '$0.0,,," bn"';
      chart.setPosition("A8", "E20");
      sheet.activate();
      await context.sync();
    }),
  );
  await session.page.locator('[data-chart="Spend"]').waitFor();
}

/** Height of a column of the chart in pixels of its picture. */
const columnHeight = (series: number, category: number): Promise<number> =>
  session.page.evaluate(
    ([one, other]) =>
      Number(
        document
          .querySelector(`[data-chart="Spend"] rect[data-series="${one}"][data-category="${other}"]`)
          ?.getAttribute("height") ?? 0,
      ),
    [series, category],
  );

test("a chart is drawn from its cells and redrawn when one changes", async () => {
  await chartSheet();
  const chart = session.page.getByRole("img", {
    name: "Chart: Committed spend; stacked columns of low, high; 3 categories, 2027 to 2029",
    exact: false,
  });
  await chart.waitFor();
  await session.becomes("Chart!C2", 2e9);
  const [low, high] = [await columnHeight(0, 0), await columnHeight(1, 0)];
  expect(high / low).toBeCloseTo(2, 1);
  expect(await columnHeight(1, 2)).toBe(0); // #N/A is a gap.
  expect(await chart.getByText("$4.0 bn").count()).toBe(1);
  await session.screenshot("chart");
  await put("Chart!B2", "500000000");
  await session.page.waitForFunction(
    (before) => {
      const height = Number(
        document.querySelector('[data-chart="Spend"] rect[data-series="1"][data-category="0"]')?.getAttribute("height"),
      );
      return Math.abs(height / before - 0.5) < 0.01;
    },
    high,
    { polling: 50 },
  );
  expect((await columnHeight(0, 0)) / low).toBeCloseTo(0.5, 1);
});

test("a chart moves with the mouse, the sheet and rows that are inserted, and undo brings it back", async () => {
  const { page } = session;
  const chart = page.locator('[data-chart="Spend"]');
  const top = async (): Promise<number> => (await chart.boundingBox())?.y ?? NaN;
  const becomes = (expected: number): Promise<unknown> =>
    page.waitForFunction(
      (y) => Math.abs((document.querySelector('[data-chart="Spend"]')?.getBoundingClientRect().y ?? NaN) - y) < 2,
      expected,
      { polling: 50 },
    );
  const start = await top();
  await page.mouse.click(700, start - 20); // A cell: the keyboard is the grid's.
  await chart.hover({ position: { x: 40, y: 20 } });
  await page.mouse.down();
  await page.mouse.move(300, start + 120, { steps: 3 });
  await page.mouse.up();
  await becomes(start + 100);
  await page.keyboard.press("Control+z");
  await becomes(start);
  await chart.hover();
  await page.mouse.wheel(0, 84);
  await becomes(start - 84);
  await page.mouse.wheel(0, -84);
  await becomes(start);
  await page.evaluate(() => window.workbench.select("Chart!A2"));
  await page.mouse.click(20, start - 5.5 * 21, { button: "right" }); // The head of row 2, five rows and a half above the chart.
  await page.getByText("rows above").click({ position: { x: 2, y: 2 } }); // Its middle is the field for their number.
  await becomes(start + 21);
  await session.becomes("Chart!A3", 2027);
  expect(await columnHeight(0, 0)).toBeGreaterThan(10);
  await page.keyboard.press("Control+z");
  await becomes(start);
});

test("a table is known by name in formulas, and one undo takes table, chart and sheet back; redo brings them again", async () => {
  const { page } = session;
  await put("Chart!J1", "=SUM(Comps[$ a year])");
  await session.becomes("Chart!J1", 3.5);
  await page.keyboard.press("Control+z"); // The formula.
  await page.keyboard.press("Control+z"); // The smaller first value of the test before last.
  await session.becomes("Chart!B2", 1e9);
  const objects = (count: number): Promise<unknown> =>
    page.waitForFunction(
      (wanted) => {
        const { objects: there } = window.workbench.grid;
        return (there?.charts().length ?? 0) + (there?.tables().length ?? 0) === wanted;
      },
      count,
      { polling: 50 },
    );
  await page.keyboard.press("Control+z");
  await objects(0);
  expect(await page.evaluate(() => window.workbench.sheetNames())).not.toContain("Chart");
  await page.keyboard.press("Control+y");
  await objects(2);
  await session.becomes("Chart!C2", 2e9);
  await page.keyboard.press("Control+z");
  await objects(0);
});

test("Enter takes a formula as it was typed, however fast; the suggestion is taken with Tab", async () => {
  const { page } = session;
  await page.evaluate(() => window.workbench.select("Sheet1!AA1"));
  await page.keyboard.type('=OFFTAKE.TERM("meta-coreweave-2026","stated")');
  await page.keyboard.press("Enter");
  await session.becomes("Sheet1!AA1", 6.5);
  await page.keyboard.type("=OFFTAKE.ANN", { delay: 30 });
  await page.getByText("Implied annual spend", { exact: false }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench.formula("Sheet1!AA2") === "=OFFTAKE.ANN", null, { polling: 50 });
  await page.keyboard.type("=OFFTAKE.ANN", { delay: 30 });
  await page.getByText("Implied annual spend", { exact: false }).first().waitFor();
  await page.keyboard.press("Tab");
  await page.getByText("[convention]", { exact: false }).first().waitFor();
  await page.keyboard.type('"meta-coreweave-2026","stated")', { delay: 30 });
  await page.keyboard.press("Enter");
  await session.becomes("Sheet1!AA3", 21e9 / 6.5);
  await page.keyboard.type("=SU", { delay: 30 });
  await page.getByText("Adds its arguments", { exact: false }).first().waitFor();
  await page.keyboard.type("M(1,2)"); // The list still shows what fitted "=SU".
  await page.keyboard.press("Tab");
  await session.becomes("Sheet1!AA4", 3);
});

test("a whole Excel table with its header is a deal, follows its cells, and without its header is refused in words", async () => {
  await session.pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Contracts");
      // 731 days of service, as 2028 is a leap year, and 365.
      sheet.getRange("A1:C3").values = [
        ["Value", "Start", "End"],
        [7_300_000, 46388, 47118],
        [3_650_000, 46388, 46752],
      ];
      sheet.tables.add("A1:C3", true).name = "Signed";
      sheet.getRange("E1:E4").formulas = [
        ["=OFFTAKE.RECOGNIZED(Signed[#All],46752)"],
        ["=OFFTAKE.RECOGNIZED(A1:C3,46752)"],
        ['=SUM(INDEX(OFFTAKE.SCHEDULE(Signed[#All],"month"),0,2))'],
        ["=OFFTAKE.RECOGNIZED(Signed,46752)"],
      ];
      await context.sync();
    }),
  );
  const firstYear = (7_300_000 * 365) / 731 + 3_650_000; // By hand: 365 of 731 days, and all of the other.
  await session.becomes("Contracts!E1", firstYear);
  await session.becomes("Contracts!E2", firstYear);
  await session.becomes("Contracts!E3", 10_950_000);
  expect(await session.settled("Contracts!E4")).toEqual({
    error: "#VALUE!",
    message: expect.stringMatching(/unknown label 7300000 in row 1, column 1 .*Table1\[#All\]/),
  });
  await put("Contracts!A3", "7300000");
  await session.becomes("Contracts!E1", firstYear + 3_650_000);
});

test("selecting a cell far away brings it into view", async () => {
  const { page } = session;
  await page.evaluate(() => window.workbench.select("Sheet1!AD400"));
  await put("Sheet1!AD400", '=OFFTAKE.FIGURE("nobody","value")');
  const message = page.locator("#cell-message");
  await message.waitFor({ state: "visible" });
  const [cell, grid] = [await message.boundingBox(), await page.locator("#grid").boundingBox()];
  expect(cell?.y).toBeLessThan((grid?.y ?? 0) + (grid?.height ?? 0));
  await page.evaluate(() => window.workbench.select("Sheet1!A1"));
});

describe("after formatting alone, for which nothing is calculated, the add-in is answered at once", () => {
  /** What the add-in reads; null where no answer has come a second after the question: a stalled grid takes five. */
  const readAfter = (format: string): Promise<unknown> =>
    session.pane().evaluate(
      (chosen) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("AF1");
          if (chosen === "bold") range.format.font.bold = true;
          if (chosen === "fill") range.format.fill.color = "#FFEE00";
          if (chosen === "width") range.format.columnWidth = 120;
          if (chosen === "number format") range.numberFormat = [["0.00"]];
          if (chosen === "borders") range.format.borders.getItem("EdgeBottom").style = "Continuous";
          const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_000));
          range.load("values");
          return Promise.race([context.sync().then(() => range.values), tooLate]);
        }),
      format,
    );

  beforeAll(() => put("Sheet1!AF1", "5"));

  test.each(["bold", "fill", "width", "number format", "borders"])("%s by the add-in", async (format) => {
    expect(await readAfter(format)).toEqual([[5]]);
    expect(await readAfter("nothing")).toEqual([[5]]);
  });

  test.each(["Control+b", "Control+i", "Control+u"])("%s by the user", async (keys) => {
    await session.page.evaluate(() => window.workbench.select("Sheet1!AF1"));
    await session.page.keyboard.press(keys);
    expect(await readAfter("nothing")).toEqual([[5]]);
  });
});
