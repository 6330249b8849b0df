/** @jest-environment jsdom */
import { EXCEL_READING as reading } from "../../src/excel/reading";
import { writeFormula } from "../../src/excel/write-formula";
import type { CellValue } from "../../src/workbench/grid";
import { CallError } from "../../src/workbench/protocol/faults";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { workbookState } from "./workbook-state";

let office: OfficeInJest;
beforeEach(async () => {
  office = await startOfficeInJest(["Sheet1", "It's 2026"]);
});

const idOf = (name: string): string => office.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const area = (row: number, column: number, rows = 1, columns = 1, sheet = "Sheet1") => ({
  sheetId: idOf(sheet),
  row,
  column,
  rows,
  columns,
});
const put = (row: number, column: number, values: readonly (readonly CellValue[])[], sheet = "Sheet1"): void =>
  office.grid.write(area(row, column, values.length, values[0]?.length ?? 0, sheet), values);
const name = (text: string, formula: string): void =>
  office.grid.addName({ name: text, formula, comment: "Contract value", sheetId: null });

describe("the selected cell", () => {
  test.each`
    entry                   | expected
    ${21e9}                 | ${{ formula: null, value: 21e9, kind: "number", text: "21000000000" }}
    ${"Contract value"}     | ${{ formula: null, value: "Contract value", kind: "text" }}
    ${"=OFFTAKE.VERSION()"} | ${{ formula: "=OFFTAKE.VERSION()", value: 0, kind: "number" }}
    ${""}                   | ${{ formula: null, value: "", kind: "empty" }}
    ${true}                 | ${{ formula: null, value: true, kind: "truth" }}
  `("says what $entry is, in one round trip", async ({ entry, expected }: { entry: CellValue; expected: object }) => {
    put(3, 1, [[entry]], "It's 2026");
    office.grid.select(area(3, 1, 1, 1, "It's 2026"));
    const cell = await reading.selectedCell();
    expect(cell).toMatchObject({
      sheetName: "It's 2026",
      address: "B4",
      row: 3,
      column: 1,
      selectedCells: 1,
      spillParent: null,
      ...expected,
    });
    expect(office.syncs).toBe(1);
  });

  test("an error is its text", async () => {
    put(0, 0, [['=OFFTAKE.TERM("nobody")']]);
    office.grid.setCalculated(idOf("Sheet1"), 0, 0, { error: "#N/A", message: "unknown" });
    expect(await reading.selectedCell()).toMatchObject({ value: "#N/A", kind: "error" });
  });

  test("several cells are counted, the first of them read", async () => {
    put(1, 1, [
      [1, 2],
      [3, 4],
    ]);
    office.grid.select(area(1, 1, 2, 2));
    expect(await reading.selectedCell()).toMatchObject({ address: "B2", value: 1, selectedCells: 4 });
  });

  // Source: excel.rangeareas#cellCount, "Returns -1 if the cell count exceeds 2^31-1".
  test("all cells of a sheet are more than Excel counts", async () => {
    office.grid.select(area(0, 0, 1_048_576, 16_384));
    expect(await reading.selectedCell()).toMatchObject({ address: "A1", selectedCells: null });
  });

  test("a spilled cell names the formula that fills it; that formula's own cell does not", async () => {
    put(4, 2, [['=OFFTAKE.SCHEDULE("meta-coreweave-2026")']]);
    office.grid.spills.set(area(4, 2, 7, 4));
    office.grid.setCalculated(idOf("Sheet1"), 6, 4, 3.5e9);
    office.grid.select(area(6, 4));
    expect(await reading.selectedCell()).toMatchObject({
      address: "E7",
      formula: null,
      spillParent: { sheetName: "Sheet1", address: "C5", formula: '=OFFTAKE.SCHEDULE("meta-coreweave-2026")' },
    });
    office.grid.select(area(4, 2));
    expect(await reading.selectedCell()).toMatchObject({ address: "C5", spillParent: null });
  });

  test("a host that cannot answer is a WorkbookError, and what Excel says is kept", async () => {
    office.faults.failAction({ code: "GeneralException" });
    await expect(reading.selectedCell()).rejects.toMatchObject({
      problem: { kind: "unexpected", code: "GeneralException" },
    });
  });
});

describe("ranges of a formula", () => {
  beforeEach(() => {
    put(1, 1, [
      ["value", 21e9],
      ["start", 46388],
    ]);
    put(0, 0, [["=1+1"]], "It's 2026");
    name("terms", "=Sheet1!$B$2:$C$3");
    name("half", "=0.5");
  });

  test.each`
    reference            | address    | sheet          | values                                 | why
    ${"B2:C3"}           | ${"B2:C3"} | ${"Sheet1"}    | ${[["value", 21e9], ["start", 46388]]} | ${"plain"}
    ${"$B$2:C$3"}        | ${"B2:C3"} | ${"Sheet1"}    | ${[["value", 21e9], ["start", 46388]]} | ${"with dollars"}
    ${"C2"}              | ${"C2"}    | ${"Sheet1"}    | ${[[21e9]]}                            | ${"one cell"}
    ${"TERMS"}           | ${"B2:C3"} | ${"Sheet1"}    | ${[["value", 21e9], ["start", 46388]]} | ${"a defined name, in any case"}
    ${"'It''s 2026'!A1"} | ${"A1"}    | ${"It's 2026"} | ${[[0]]}                               | ${"another sheet"}
    ${"C2:D3"}           | ${"C2:D3"} | ${"Sheet1"}    | ${[[21e9, ""], [46388, ""]]}           | ${"blank beyond the used cells"}
    ${"Z9"}              | ${"Z9"}    | ${"Sheet1"}    | ${[[""]]}                              | ${"outside the used cells"}
    ${"C:C"}             | ${"C:C"}   | ${"Sheet1"}    | ${[[""], [21e9], [46388]]}             | ${"a whole column, down to the last used cell"}
  `(
    "$reference is read ($why)",
    async ({
      reference,
      address,
      sheet,
      values,
    }: {
      reference: string;
      address: string;
      sheet: string;
      values: unknown;
    }) => {
      const read = await reading.readRanges([reference], "Sheet1");
      expect(read.get(reference)).toMatchObject({ address, sheetName: sheet, values });
    },
  );

  test.each([
    "nothing_here",
    "half",
    "[Book2.xlsx]Sheet1!A1",
    "Sheet1:Sheet2!A1",
    "'No such sheet'!A1",
    "Deals[value]",
  ])("%s is missing in the answer, beside one that is read", async (reference) => {
    const read = await reading.readRanges(["C2", reference], "Sheet1");
    expect([...read.keys()]).toEqual(["C2"]);
  });

  test("formulas come with the values, and all in one round trip", async () => {
    const read = await reading.readRanges(["'It''s 2026'!A1", "terms", "C2"], "Sheet1");
    expect(read.get("'It''s 2026'!A1")?.formulas).toEqual([["=1+1"]]);
    expect(read.size).toBe(3);
    expect(office.syncs).toBe(1);
  });

  test("nothing is asked for no ranges", async () => {
    expect((await reading.readRanges([], "Sheet1")).size).toBe(0);
    expect(office.syncs).toBe(0);
  });
});

test("names say where they stand, those of constants that they stand nowhere", async () => {
  name("meta_coreweave_2026_value", "='It''s 2026'!$B$7");
  name("half", "=0.5");
  expect(await reading.names()).toEqual([
    { name: "meta_coreweave_2026_value", comment: "Contract value", sheetName: "It's 2026", address: "B7" },
    { name: "half", comment: "Contract value", sheetName: null, address: null },
  ]);
  expect(office.syncs).toBe(1);
});

test("cells around a cell reach up and to the left, and less far down and to the right", async () => {
  put(0, 0, [["Meta – CoreWeave"]]);
  put(4, 1, [["Contract value", 21e9, "US$"]]);
  const around = await reading.cellsAround({ sheetName: "Sheet1", address: "C5", row: 4, column: 2 });
  expect(around).toMatchObject({ row: 0, column: 0 });
  expect(around.values[0]?.[0]).toBe("Meta – CoreWeave");
  expect(around.values[4]?.slice(0, 4)).toEqual(["", "Contract value", 21e9, "US$"]);
  expect(around.numberFormats[4]?.[2]).toBe("General");
  expect(office.syncs).toBe(1);
});

test("selecting goes to another sheet's cells", async () => {
  await reading.select({ sheetName: "It's 2026", address: "B2:C3" });
  expect(office.grid.selection()).toEqual(area(1, 1, 2, 2, "It's 2026"));
});

test("following tells of another cell, another sheet and changed cells until it is stopped, and reads change nothing", async () => {
  const heard: string[] = [];
  const stopSelection = await reading.onSelection(() => heard.push("selection"));
  const stopContent = await reading.onContent(() => heard.push("content"));
  office.grid.select(area(2, 2));
  await office.settled();
  expect(heard).toEqual(["selection"]);
  office.grid.activateSheet(idOf("It's 2026"));
  await office.settled();
  expect(heard.filter((each) => each === "selection").length).toBeGreaterThan(1);
  heard.length = 0;
  put(0, 0, [[1]]);
  await office.settled();
  expect(heard).toEqual(["content"]);

  const before = workbookState(office.grid);
  await reading.selectedCell();
  await stopSelection();
  await stopContent();
  heard.length = 0;
  expect(workbookState(office.grid)).toEqual(before);
  office.grid.select(area(5, 5));
  put(0, 0, [[2]]);
  await office.settled();
  expect(heard).toEqual([]);
});

describe("a formula at the cursor", () => {
  const FORMULA = '=OFFTAKE.SCHEDULE("meta-coreweave-2026")';
  const write = (rows = 1, columns = 1) => writeFormula(FORMULA, { rows, columns }, { mergeUndoGroup: false });

  test("stands in the active cell after two round trips", async () => {
    office.grid.select(area(2, 1));
    expect(await write(7, 4)).toEqual({ sheetName: "Sheet1", address: "B3", isUndoable: false });
    expect(office.grid.formulas(area(2, 1))).toEqual([[FORMULA]]);
    expect(office.syncs).toBe(2);
  });

  test.each([
    ["General", "#,##0"],
    ["0.0%", "0.0%"],
  ])("a cell with the format %s then has %s: the user’s own stays", async (own, then) => {
    office.grid.select(area(2, 1));
    office.grid.setNumberFormats(area(2, 1), [[own]]);
    await writeFormula(FORMULA, { rows: 1, columns: 1, numberFormat: "#,##0" }, { mergeUndoGroup: false });
    expect(office.grid.numberFormats(area(2, 1))).toEqual([[then]]);
  });

  test.each`
    what                                       | cell             | addresses
    ${"the cell itself is in use"}             | ${[2, 1, 5]}     | ${["B3"]}
    ${"its result would reach a used cell"}    | ${[8, 4, "x"]}   | ${["E9"]}
    ${"a formula that shows nothing is there"} | ${[3, 1, '=""']} | ${["B4"]}
  `(
    "nothing is written where $what",
    async ({
      cell: [row, column, value],
      addresses,
    }: {
      cell: [number, number, CellValue];
      addresses: readonly string[];
    }) => {
      put(row, column, [[value]]);
      office.grid.select(area(2, 1));
      const before = workbookState(office.grid);
      await expect(write(7, 4)).rejects.toMatchObject({
        problem: { kind: "occupied", sheetName: "Sheet1", addresses },
      });
      expect(workbookState(office.grid)).toEqual(before);
    },
  );

  test.each`
    what                          | prepare                                                                            | problem
    ${"the sheet is protected"}   | ${() => office.grid.setProtected(idOf("Sheet1"), true)}                            | ${{ kind: "protected", sheetName: "Sheet1" }}
    ${"a cell is being edited"}   | ${() => office.faults.failCall(CallError.cellEditMode)}                            | ${{ kind: "editing" }}
    ${"it would leave the sheet"} | ${() => office.grid.select(area(1_048_575, 0))}                                    | ${{ kind: "beyondEdge", address: "A1048576" }}
    ${"Excel refuses it"}         | ${() => office.faults.failAction({ code: "GeneralException" }, { afterCalls: 1 })} | ${{ kind: "unexpected", code: "GeneralException" }}
  `("nothing is written where $what", async ({ prepare, problem }: { prepare: () => void; problem: object }) => {
    prepare();
    const before = workbookState(office.grid);
    await expect(write(7, 4)).rejects.toMatchObject({ problem });
    expect(workbookState(office.grid)).toEqual(before);
  });
});

test("the decimal sign is read in one round trip", async () => {
  expect(await reading.decimalSign()).toBe(".");
  expect(office.syncs).toBe(1);
});
