/** @jest-environment jsdom */
import { scanWorkbook } from "../../src/excel/scan-workbook";
import type { Control, Progress } from "../../src/workbook/progress";
import type { ScannedWorkbook } from "../../src/workbook/scanning-port";
import { CallError } from "../../src/workbench/protocol/faults";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { workbookState } from "./workbook-state";

let office: OfficeInJest;
beforeEach(async () => {
  office = await startOfficeInJest(["Model", "It's hidden"]);
});

const QUIET: Control = { onProgress: () => undefined, signal: new AbortController().signal };
const idOf = (name: string): string => office.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";

function put(
  sheetName: string,
  row: number,
  column: number,
  cells: readonly (readonly (number | string | boolean)[])[],
): void {
  office.grid.write(
    { sheetId: idOf(sheetName), row, column, rows: cells.length, columns: cells[0]?.length ?? 0 },
    cells,
  );
}

/** Rows of consecutive numbers. */
const numbers = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row * columns + column));

/** Every cell that was read, by its place. */
function cellsOf({ sheets }: ScannedWorkbook): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { name, blocks } of sheets) {
    for (const { row, column, values } of blocks) {
      values.forEach((line, i) =>
        line.forEach((value, j) => {
          const place = `${name} ${row + i},${column + j}`;
          expect(cells.has(place)).toBe(false);
          cells.set(place, value);
        }),
      );
    }
  }
  return cells;
}

test("visible, hidden and protected sheets are read with values, formulas, formats and names, and nothing changes", async () => {
  put("Model", 1, 1, [
    ["Value", 21e9, true],
    ["Twice", "=C2*2", "'2027"],
  ]);
  office.grid.setCalculated(idOf("Model"), 2, 2, 42e9);
  office.grid.setNumberFormats({ sheetId: idOf("Model"), row: 1, column: 2, rows: 1, columns: 1 }, [["$#,##0"]]);
  put("It's hidden", 0, 0, [[7]]);
  office.grid.setSheetVisibility(idOf("It's hidden"), "Hidden");
  office.grid.setProtected(idOf("It's hidden"), true);
  office.grid.addName({ name: "deal_value", formula: "=Model!$C$2", comment: "Value", sheetId: null });
  office.grid.addName({
    name: "seven",
    formula: "='It''s hidden'!$A$1:$A$2",
    comment: "",
    sheetId: idOf("It's hidden"),
  });
  office.grid.addName({ name: "wacc", formula: "=0.08", comment: "a constant", sheetId: null });
  const before = workbookState(office.grid);
  expect(await scanWorkbook(QUIET)).toEqual({
    sheets: [
      {
        name: "Model",
        isVisible: true,
        blocks: [
          {
            row: 1,
            column: 1,
            values: [
              ["Value", 21e9, true],
              ["Twice", 42e9, "2027"],
            ],
            formulas: [
              ["Value", 21e9, true],
              ["Twice", "=C2*2", "2027"],
            ],
            numberFormats: [
              ["General", "$#,##0", "General"],
              ["General", "General", "General"],
            ],
          },
        ],
      },
      {
        name: "It's hidden",
        isVisible: false,
        blocks: [{ row: 0, column: 0, values: [[7]], formulas: [[7]], numberFormats: [["General"]] }],
      },
    ],
    names: [
      { name: "deal_value", comment: "Value", scope: null, sheetName: "Model", row: 1, column: 2, rows: 1, columns: 1 },
      {
        name: "seven",
        comment: "",
        scope: "It's hidden",
        sheetName: "It's hidden",
        row: 0,
        column: 0,
        rows: 2,
        columns: 1,
      },
    ],
    dateSystem: 1900,
    isComplete: true,
    cellsRead: 7,
    cellsTotal: 7,
  });
  expect(workbookState(office.grid)).toEqual(before);
  expect(office.grid.undoSteps).toHaveLength(4); // the test's own writes
  const set = office.requests.flatMap(({ batch }) => batch.Actions).filter(({ ActionType }) => ActionType === 4);
  expect(set).toEqual([]);
});

test("no round trip reads more cells than allowed, every cell is read once, and progress grows to the end", async () => {
  put("Model", 0, 0, numbers(230, 9));
  const progress: Progress[] = [];
  const read = await scanWorkbook(
    { ...QUIET, onProgress: (now) => void progress.push(now) },
    { cellsAtOnce: 100, cellsOfDenseArea: 500_000 },
  );
  const sizes = read.sheets.flatMap(({ blocks }) => blocks.map(({ values }) => values.flat().length));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  expect([...cellsOf(read).values()]).toEqual(numbers(230, 9).flat());
  expect(office.syncs).toBe(2 + sizes.length);
  expect(progress[0]).toEqual({ cellsDone: 0, cellsTotal: 2070 });
  expect(progress.at(-1)).toEqual({ cellsDone: 2070, cellsTotal: 2070 });
  expect(progress.map(({ cellsDone }) => cellsDone)).toEqual(
    [...progress.map(({ cellsDone }) => cellsDone)].sort((a, b) => a - b),
  );
});

test("rows wider than a part are cut across the columns", async () => {
  put("Model", 0, 0, numbers(3, 25));
  const read = await scanWorkbook(QUIET, { cellsAtOnce: 10, cellsOfDenseArea: 500_000 });
  expect(cellsOf(read).size).toBe(75);
});

test("cells at opposite ends of a sheet are found without reading what lies between", async () => {
  put("Model", 0, 0, [["first"]]);
  put("Model", 900, 120, [["last"]]);
  put("Model", 500, 3, [["middle"]]);
  const read = await scanWorkbook(QUIET, { cellsAtOnce: 100, cellsOfDenseArea: 1_000 });
  expect([...cellsOf(read).values()].filter((value) => value !== "")).toEqual(["first", "middle", "last"]);
  expect(read.cellsTotal).toBeLessThan(10); // of 109,021 in the used range
  expect(read.isComplete).toBe(true);
});

test("stopped, it gives what was read until then and goes to Excel no more", async () => {
  put("Model", 0, 0, numbers(100, 10));
  const stop = new AbortController();
  const onProgress = ({ cellsDone }: Progress): void => {
    if (cellsDone >= 300) stop.abort();
  };
  const read = await scanWorkbook({ onProgress, signal: stop.signal }, { cellsAtOnce: 100, cellsOfDenseArea: 500_000 });
  expect(read).toMatchObject({ isComplete: false, cellsRead: 300, cellsTotal: 1_000 });
  expect(office.syncs).toBe(5);
});

test("an empty workbook is read, too", async () => {
  expect(await scanWorkbook(QUIET)).toMatchObject({
    cellsTotal: 0,
    isComplete: true,
    sheets: [{ blocks: [] }, { blocks: [] }],
  });
});

test.each([
  { what: "a cell is being edited", fault: CallError.cellEditMode, kind: "editing" },
  { what: "Excel's answer would be too large", fault: CallError.responseTooLarge, kind: "tooLarge" },
  { what: "Excel fails", fault: CallError.internal, kind: "unexpected" },
])("$what: told as $kind, at the first round trip and at a later one", async ({ fault, kind }) => {
  put("Model", 0, 0, numbers(10, 10));
  for (const afterCalls of [0, 1, 2, 5]) {
    office.faults.failCall(fault, { afterCalls });
    await expect(scanWorkbook(QUIET, { cellsAtOnce: 10, cellsOfDenseArea: 500_000 })).rejects.toMatchObject({
      name: "WorkbookError",
      problem: { kind },
    });
  }
});
