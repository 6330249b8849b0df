/** @jest-environment jsdom */
import { writeHandOver } from "../../src/excel/hand-over-write";
import type { CellFormat } from "../../src/workbench/grid";
import { MemoryGrid } from "../../src/workbench/memory-grid";
import { CallError } from "../../src/workbench/protocol/faults";
import { overCases, swept } from "../many-cases";
import { control, WORKINGS, workbook, WRITE } from "./hand-over-workbook";
import { workbookState } from "./workbook-state";

const SWEEP_TIMEOUT = 120_000;
/** Of an action on the wire. */
const SET_PROPERTY = 4;
afterEach(() => jest.restoreAllMocks());

test("changes the cells, adds the workings and says what was compared", async () => {
  const { grid } = await workbook();
  const receipt = await writeHandOver(WRITE, control(), true);
  expect(receipt).toEqual({
    sheetName: "Offtake workings",
    cellsChanged: 5,
    columnsWidened: 1,
    cellsCompared: 7,
    formulasCompared: 6,
    changing: [],
    remembering: [],
    largestDifference: 0,
    isOneUndo: true,
  });
  const [model] = grid.sheets();
  expect(grid.formulas({ sheetId: model!.id, row: 0, column: 0, rows: 4, columns: 3 })).toEqual([
    ["Term", "='Offtake workings'!$B$2", "=B1+B4"],
    [null, null, null],
    ["='Offtake workings'!$A$3", "='Offtake workings'!$B$3", null],
    ["='Offtake workings'!$A$4", "='Offtake workings'!$B$4", null],
  ]);
  expect(grid.numberFormats({ sheetId: model!.id, row: 0, column: 1, rows: 1, columns: 1 })).toEqual([["0.00"]]);
  expect(grid.numberFormats({ sheetId: model!.id, row: 3, column: 0, rows: 1, columns: 2 })).toEqual([
    ["yyyy-mm-dd", "General"],
  ]);
  expect(grid.activeSheetId()).toBe(model!.id);
});

test("a column that would show #### is made wide enough for its date, and the others stay", async () => {
  const { grid } = await workbook();
  const [model] = grid.sheets();
  const widths = (): number[] => [0, 1, 2].map((column) => grid.columnWidth(model!.id, column));
  const [, ...others] = widths();
  await writeHandOver(WRITE, control(), true);
  const [date, ...rest] = widths();
  // Eight digits and two hyphens of Arial 11, whose digits are 0.556 and whose hyphens 0.333 of the size (its metrics).
  expect(date).toBeGreaterThanOrEqual((8 * 0.556 + 2 * 0.333) * 11);
  expect(rest).toEqual(others);
});

test.each`
  font                                               | needs
  ${{ fontName: "Arial", fontSize: 11 }}             | ${(8 * 0.556 + 2 * 0.333) * 11}
  ${{ fontName: "Arial", fontSize: 16 }}             | ${(8 * 0.556 + 2 * 0.333) * 16}
  ${{ fontName: "Arial", fontSize: 11, bold: true }} | ${(8 * 0.556 + 2 * 0.333) * 11}
  ${{ fontName: "Calibri", fontSize: 11 }}           | ${(8 * 0.507 + 2 * 0.306) * 11}
`(
  "a date in $font gets the room that the font's metrics ask for",
  async ({ font, needs }: { font: Partial<CellFormat>; needs: number }) => {
    const { grid } = await workbook();
    const sheetId = grid.sheets()[0]!.id;
    grid.setFormat({ sheetId, row: 0, column: 0, rows: 20, columns: 3 }, font);
    await writeHandOver(WRITE, control(), true);
    expect(grid.columnWidth(sheetId, 0)).toBeGreaterThanOrEqual(needs);
  },
);

test("all that is written goes in one request, so that one undo takes it back", async () => {
  const office = await workbook();
  const before = office.grid.undoSteps.length;
  await writeHandOver(WRITE, control(), false);
  expect(office.grid.undoSteps.length - before).toBe(1);
});

test("a number that comes out otherwise takes everything back and names the cell", async () => {
  const { grid } = await workbook({ "='Offtake workings'!$B$4": 10.5 });
  const before = workbookState(grid);
  await expect(writeHandOver(WRITE, control(), true)).rejects.toMatchObject({
    problem: { kind: "notEqual", address: "'Model'!B4", before: "10", after: "10.5", count: 1 },
  });
  expect(workbookState(grid)).toEqual(before);
});

test("cells that change with every calculation, as with RAND(), are named and not compared", async () => {
  const { grid } = await workbook({ "=RAND()": 0.1 });
  const [model] = grid.sheets();
  grid.write({ sheetId: model!.id, row: 0, column: 3, rows: 1, columns: 1 }, [["=RAND()"]]);
  let calculations = 0;
  const roll = (): void => grid.setCalculated(model!.id, 0, 3, [0.4, 0.4, 0.7][calculations++ % 3]!);
  jest
    .spyOn(grid, "addSheet")
    .mockImplementationOnce((name) => (roll(), MemoryGrid.prototype.addSheet.call(grid, name)));
  Object.assign(grid, { calculate: roll });
  await expect(writeHandOver(WRITE, control(), true)).resolves.toMatchObject({
    cellsCompared: 7,
    formulasCompared: 6,
    changing: ["'Model'!D1"],
  });
  Object.assign(grid, { calculate: undefined });
});

test(
  overCases("a failure at any action of the write leaves the workbook as it was"),
  async () => {
    let office = await workbook();
    await writeHandOver(WRITE, control(), true);
    const asked = office.requests.findIndex(({ batch }) =>
      batch.Actions.some(({ Name, ActionType }) => Name === "Formulas" && ActionType === SET_PROPERTY),
    );
    const actions = office.requests[asked]!.batch.Actions.length;
    expect(actions).toBeGreaterThan(40);
    for (const actionIndex of swept(actions)) {
      office = await workbook();
      const before = JSON.stringify(workbookState(office.grid));
      office.faults.failAction({ code: "GeneralException", message: "injected", actionIndex }, { afterCalls: asked });
      await expect(writeHandOver(WRITE, control(), false)).rejects.toMatchObject({
        problem: { kind: "unexpected", code: "GeneralException" },
      });
      expect([actionIndex, JSON.stringify(workbookState(office.grid))]).toEqual([actionIndex, before]);
    }
  },
  SWEEP_TIMEOUT,
);

test("a failure of any request leaves the workbook as it was", async () => {
  let office = await workbook();
  await writeHandOver(WRITE, control(), true);
  const requests = office.requests.filter(({ isCleanUp }) => !isCleanUp).length;
  for (let afterCalls = 0; afterCalls < requests; afterCalls += 1) {
    office = await workbook();
    const before = JSON.stringify(workbookState(office.grid));
    office.faults.failCall(CallError.requestTooLarge, { afterCalls });
    await expect(writeHandOver(WRITE, control(), true)).rejects.toMatchObject({ problem: { kind: "tooLarge" } });
    expect([afterCalls, JSON.stringify(workbookState(office.grid))]).toEqual([afterCalls, before]);
  }
});

test("stopped at any progress the workbook is as it was", async () => {
  const told: number[] = [];
  await workbook();
  await writeHandOver(
    WRITE,
    control(undefined, ({ cellsDone, cellsTotal }) => told.push(cellsDone / cellsTotal)),
    true,
  );
  expect(told).toEqual([...told].sort((one, two) => one - two));
  expect(told.at(-1)).toBe(1);
  for (let at = 0; at < told.length - 1; at += 1) {
    const { grid } = await workbook();
    const before = JSON.stringify(workbookState(grid));
    const stopping = new AbortController();
    let calls = 0;
    const stopped = writeHandOver(
      WRITE,
      control(stopping.signal, () => (calls++ === at ? stopping.abort() : undefined)),
      true,
    );
    await stopped.then(
      () => expect([at, "went on"]).toEqual([at, "while the last cells were read"]),
      (error: Error) => expect([at, error.name]).toEqual([at, "HandOverStopped"]),
    );
    expect([at, JSON.stringify(workbookState(grid))]).toEqual([at, before]);
  }
});

describe("refused before anything is written", () => {
  test.each`
    what                                 | prepare                                                                                                                                                            | problem
    ${"the formula has changed"}         | ${(office: Awaited<ReturnType<typeof workbook>>) => office.grid.write({ sheetId: office.grid.sheets()[0]!.id, row: 0, column: 1, rows: 1, columns: 1 }, [["=2"]])} | ${{ kind: "changedMeanwhile", address: "'Model'!B1" }}
    ${"a function has not answered"}     | ${(office: Awaited<ReturnType<typeof workbook>>) => office.grid.setCalculated(office.grid.sheets()[0]!.id, 0, 1, { error: "#BUSY!" })}                             | ${{ kind: "calculating", address: "'Model'!B1" }}
    ${"the sheet is protected"}          | ${(office: Awaited<ReturnType<typeof workbook>>) => office.grid.setProtected(office.grid.sheets()[0]!.id, true)}                                                   | ${{ kind: "protected", sheetName: "Model" }}
    ${"a sheet of that name came along"} | ${(office: Awaited<ReturnType<typeof workbook>>) => office.grid.addSheet(WORKINGS.sheetName)}                                                                      | ${{ kind: "changedMeanwhile" }}
    ${"a cell is being edited"}          | ${(office: Awaited<ReturnType<typeof workbook>>) => Object.assign(office.grid, { editing: true })}                                                                 | ${{ kind: "editing" }}
  `("$what", async ({ prepare, problem }: { prepare: (office: unknown) => void; problem: object }) => {
    const office = await workbook();
    prepare(office);
    const before = workbookState(office.grid);
    const steps = office.grid.undoSteps.length;
    await expect(writeHandOver(WRITE, control(), true)).rejects.toMatchObject({ problem });
    expect(workbookState(office.grid)).toEqual(before);
    expect(office.grid.undoSteps.length).toBe(steps);
  });

  test.each`
    needed       | available    | source
    ${7}         | ${6}         | ${"a row more than there are"}
    ${20_001}    | ${20_000}    | ${"the workbench"}
    ${1_048_577} | ${1_048_576} | ${"Excel's specifications and limits"}
  `(
    "workings of $needed rows where a sheet has $available ($source)",
    async ({ needed, available }: { needed: number; available: number }) => {
      const { grid } = await workbook();
      jest.replaceProperty(grid, "rowCount", available);
      const before = workbookState(grid);
      const steps = grid.undoSteps.length;
      const [row] = WORKINGS.rows;
      const sheet = { ...WORKINGS, rows: Array.from({ length: needed }, () => row!) };
      await expect(writeHandOver({ ...WRITE, sheet }, control(), true)).rejects.toMatchObject({
        problem: { kind: "tooManyRows", needed, available },
      });
      expect(workbookState(grid)).toEqual(before);
      expect(grid.undoSteps.length).toBe(steps);
    },
  );

  test("the workbook's structure is protected", async () => {
    const office = await workbook();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = workbookState(office.grid);
    await expect(writeHandOver(WRITE, control(), true)).rejects.toMatchObject({
      problem: { kind: "workbookProtected" },
    });
    expect(workbookState(office.grid)).toEqual(before);
  });
});

test("when taking back fails as well, the error says where something is left", async () => {
  const office = await workbook({ "='Offtake workings'!$B$4": 10.5 });
  const run = Excel.run.bind(Excel);
  let runs = 0;
  jest.spyOn(Excel, "run").mockImplementation(((...args: Parameters<typeof Excel.run>) => {
    // What was written is taken back in a run of its own.
    if ((runs += 1) === 2) office.faults.failCall(CallError.internal);
    return run(...args);
  }) as typeof Excel.run);
  await expect(writeHandOver(WRITE, control(), true)).rejects.toMatchObject({
    problem: { kind: "leftBehind", address: expect.stringContaining("'Offtake workings'!A1") },
  });
});

// UndoNotSupported is the documented code; issues 6255 and 6711 of OfficeDev/office-js met others.
test.each(["UndoNotSupported", "GeneralException"])(
  "a grouped run that fails with %s is tried without a group",
  async (code) => {
    const office = await workbook();
    office.faults.failAction({ code, member: "WorksheetCollection.add" });
    await expect(writeHandOver(WRITE, control(), true)).resolves.toMatchObject({ cellsChanged: 5 });
    expect(office.grid.sheets()).toHaveLength(3);
  },
);

test("workings with a row to spare are handed over", async () => {
  const { grid } = await workbook();
  jest.replaceProperty(grid, "rowCount", WORKINGS.rows.length + 1);
  await expect(writeHandOver(WRITE, control(), true)).resolves.toMatchObject({ sheetName: "Offtake workings" });
});

test("values alone need no sheet", async () => {
  const { grid } = await workbook();
  const [first] = WRITE.changes;
  await expect(
    writeHandOver(
      { sheet: null, changes: [{ ...first!, contents: [[5]] }], scaleAt: () => 0, rememberingOf: () => [] },
      control(),
      true,
    ),
  ).resolves.toMatchObject({ sheetName: null, cellsChanged: 1 });
  expect(grid.sheets()).toHaveLength(2);
});
