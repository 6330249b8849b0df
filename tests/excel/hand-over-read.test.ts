/** @jest-environment jsdom */
import { readBook } from "../../src/excel/hand-over-read";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { control } from "./hand-over-workbook";

const nothing = () => [];

async function book(): Promise<OfficeInJest> {
  const office = await startOfficeInJest(["Model", "Empty", "It's hidden"]);
  const [model, , hidden] = office.grid.sheets();
  office.grid.write({ sheetId: model!.id, row: 2, column: 1, rows: 2, columns: 2 }, [
    ["Spend", "=OFFTAKE.SCHEDULE(A1)"],
    [1.5, ""],
  ]);
  office.grid.setCalculated(model!.id, 2, 2, { error: "#N/A" });
  office.grid.setNumberFormats({ sheetId: model!.id, row: 2, column: 2, rows: 1, columns: 1 }, [["0.0"]]);
  office.grid.write({ sheetId: hidden!.id, row: 0, column: 0, rows: 1, columns: 1 }, [["=1+1"]]);
  office.grid.setSheetVisibility(hidden!.id, "Hidden");
  office.grid.setProtected(hidden!.id, true);
  office.grid.addName({ name: "spend", formula: "='Model'!$B$3", comment: "", sheetId: null });
  office.grid.addName({ name: "own", formula: "='Model'!$B$4", comment: "", sheetId: model!.id });
  return office;
}

test("reads every sheet, hidden and protected ones too, with formulas, values, names and what was asked about", async () => {
  await book();
  const read = await readBook((sheets) => [{ sheetName: sheets[0]!.name, row: 2, column: 2 }], control(), true);
  expect(read.sheets).toEqual([
    {
      name: "Model",
      isVisible: true,
      blocks: [
        {
          row: 2,
          column: 1,
          formulas: [
            ["Spend", "=OFFTAKE.SCHEDULE(A1)"],
            [1.5, ""],
          ],
          values: [
            ["Spend", "#N/A"],
            [1.5, ""],
          ],
          numberFormats: [],
        },
      ],
    },
    { name: "Empty", isVisible: true, blocks: [] },
    {
      name: "It's hidden",
      isVisible: false,
      blocks: [{ row: 0, column: 0, formulas: [["=1+1"]], values: [[0]], numberFormats: [] }],
    },
  ]);
  expect(read.names).toEqual([
    { name: "spend", scope: null, formula: "='Model'!$B$3" },
    { name: "own", scope: "Model", formula: "='Model'!$B$4" },
  ]);
  expect(read.spills).toEqual([
    { sheetName: "Model", row: 2, column: 2, rows: 1, columns: 1, numberFormats: [["0.0"]] },
  ]);
  // The workbench does not know these members; Excel does.
  expect(read.unreadRules).toEqual(["data validation"]);
});

/** What a file brings and the workbench does not show has no rule to read, but for formulas. */
test.each`
  what                                  | type           | isCarried | formulas                     | unread
  ${"a number format by a formula"}     | ${"Custom"}    | ${false}  | ${["=OFFTAKE.TERM($A$1)>3"]} | ${["data validation"]}
  ${"a colour by a formula, of a file"} | ${"Custom"}    | ${true}   | ${["=OFFTAKE.TERM($A$1)>3"]} | ${["data validation"]}
  ${"bars, of a file"}                  | ${"DataBar"}   | ${true}   | ${[]}                        | ${["data validation"]}
  ${"a comparison, of a file"}          | ${"CellValue"} | ${true}   | ${[]}                        | ${["conditional format", "data validation"]}
`("the rule of $what is read, or told as unread: $unread", async ({ type, isCarried, formulas, unread }) => {
  const { grid } = await book();
  const sheetId = grid.activeSheetId();
  grid.objects.setFormatRules(sheetId, [
    {
      ...{ id: "{r}", areas: [{ sheetId, row: 2, column: 1, rows: 1, columns: 1 }], type, isCarried },
      ...{ formula: formulas[0] ?? "", numberFormat: "0", stopIfTrue: false, inFile: null },
    },
  ]);
  const read = await readBook(nothing, control(), true);
  expect(read.rules.map(({ formula }) => formula)).toEqual(formulas);
  expect(read.unreadRules).toEqual(unread);
});

test("a spill is read with the formats of its cells, where the host knows spills", async () => {
  const office = await book();
  const [model] = office.grid.sheets();
  const spilling = Object.assign(office.grid, {
    spillArea: () => ({ sheetId: model!.id, row: 2, column: 1, rows: 2, columns: 2 }),
  });
  const ask = () => [{ sheetName: "Model", row: 2, column: 1 }];
  expect((await readBook(ask, control(), true)).spills).toMatchObject([
    {
      rows: 2,
      columns: 2,
      numberFormats: [
        ["General", "0.0"],
        ["General", "General"],
      ],
    },
  ]);
  expect((await readBook(ask, control(), false)).spills).toMatchObject([{ rows: 1, columns: 1 }]);
  delete (spilling as { spillArea?: unknown }).spillArea;
});

describe("a question about rules, the last that is asked", () => {
  /** A workbook in which Excel refuses the first of the two questions with this code. */
  async function refusing(code: string): Promise<void> {
    const undisturbed = await book();
    await readBook(nothing, control(), true);
    const before = undisturbed.syncs - 2;
    (await book()).faults.failAction({ code, actionIndex: 0 }, { afterCalls: before });
  }

  // VBA's SpecialCells is refused on a protected sheet; what the API answers there is not known here, so any refusal will do.
  test.each(["AccessDenied", "GeneralException"])(
    "refused with %s ends nothing: rules are told as unread",
    async (code) => {
      await refusing(code);
      const read = await readBook(nothing, control(), true);
      expect(read.sheets.map(({ name }) => name)).toEqual(["Model", "Empty", "It's hidden"]);
      expect(read.unreadRules).toContain("conditional format");
    },
  );

  test("that meets a cell being edited is answered so, and the hand-over does not go on without the rules", async () => {
    await refusing("InvalidOperationInCellEditMode");
    await expect(readBook(nothing, control(), true)).rejects.toMatchObject({ problem: { kind: "editing" } });
  });
});

test("a large sheet is read in parts, in order, and tells how far it is", async () => {
  const office = await startOfficeInJest(["Large"]);
  const rows = Array.from({ length: 30_000 }, (_, row) => [row, `=${row}+1`]);
  office.grid.write({ sheetId: office.grid.sheets()[0]!.id, row: 0, column: 0, rows: rows.length, columns: 2 }, rows);
  const told: string[] = [];
  const { sheets } = await readBook(
    nothing,
    control(undefined, ({ cellsDone, cellsTotal }) => told.push(`${cellsDone}/${cellsTotal}`)),
    true,
  );
  expect(sheets[0]?.blocks.flatMap(({ formulas }) => formulas).map(([first]) => first)).toEqual(
    rows.map(([first]) => first),
  );
  expect(told).toEqual(["0/60000", "20000/60000", "40000/60000", "60000/60000"]);
});

test("stopped while reading, it reads no further and changes nothing", async () => {
  const office = await book();
  const stopping = new AbortController();
  await expect(
    readBook(
      nothing,
      control(stopping.signal, () => stopping.abort()),
      true,
    ),
  ).rejects.toMatchObject({ name: "HandOverStopped" });
  expect(office.requests.every(({ batch }) => batch.Actions.every(({ ActionType }) => ActionType !== 4))).toBe(true);
});

test("a workbook with more cells than can be read is refused before its cells are read", async () => {
  const office = await startOfficeInJest(["Full"]);
  const sheetId = office.grid.sheets()[0]!.id;
  office.grid.write({ sheetId, row: 0, column: 0, rows: 3, columns: 1 }, [[1], [2], [3]]);
  await expect(readBook(nothing, control(), true, { mostCells: 2 })).rejects.toMatchObject({
    problem: { kind: "tooLarge" },
  });
  expect(office.syncs).toBe(2);
});

test("cells at opposite ends of a sheet are handed over, too: what lies between is not read", async () => {
  const office = await startOfficeInJest(["Far"]);
  const sheetId = office.grid.sheets()[0]!.id;
  office.grid.write({ sheetId, row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
  office.grid.write({ sheetId, row: 900, column: 120, rows: 1, columns: 1 }, [["=A1"]]);
  const { sheets } = await readBook(nothing, control(), true, { cellsOfDenseArea: 1_000 });
  expect(sheets[0]?.blocks.map(({ row, column, formulas }) => [row, column, formulas])).toEqual([
    [0, 0, [[1]]],
    [900, 120, [["=A1"]]],
  ]);
});

test("a host's failure is told with what was being done", async () => {
  const office = await book();
  office.faults.failAction({ code: "GeneralException", message: "injected" });
  await expect(readBook(nothing, control(), true)).rejects.toMatchObject({
    problem: { kind: "unexpected", detail: expect.stringContaining("reading the workbook") },
  });
});
