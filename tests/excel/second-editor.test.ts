/** @jest-environment jsdom */
import { refreshCells } from "../../src/excel/refresh-cells";
import { writeFormula } from "../../src/excel/write-formula";
import { writeHandOver } from "../../src/excel/hand-over-write";
import { writePlan } from "../../src/excel/write-plan";
import { CallError } from "../../src/workbench/protocol/faults";
import { OLDER_PLAN, olderCell } from "../checking/older-workbook";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { olderBlock } from "./older-block";
import { cases, overCases } from "../many-cases";
import { control, workbook, WRITE } from "./hand-over-workbook";
import { longPlan, SMALL_PLAN } from "./small-plan";

// Somebody else types into a cell that is about to be written, before each call to Excel in turn: his entry stands in the
// cell afterwards, or the error names the cell. The same while the write fails, and while Excel's answer is lost.

const SWEEP_TIMEOUT = 600_000;
const UNGROUPED = { mergeUndoGroup: false };
/** Calls that taking back may add to an action's own. */
const CALLS_OF_TAKING_BACK = cases(4, 10);

interface Cell {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

interface Action {
  readonly what: string;
  readonly start: () => Promise<OfficeInJest>;
  readonly act: () => Promise<unknown>;
  readonly cells: readonly Cell[];
  /** Shown by a formula whose spill the entry blocks. */
  readonly blocks?: Cell;
}

async function emptySheet(): Promise<OfficeInJest> {
  const office = await startOfficeInJest(["Mine"]);
  const sheetId = office.grid.sheets()[0]!.id;
  office.grid.setFormat({ sheetId, row: 0, column: 0, rows: 9, columns: 9 }, { fill: "#FFFFFF" });
  return office;
}

let refreshes: Parameters<typeof refreshCells>[0] = [];

async function withOlderBlock(): Promise<OfficeInJest> {
  const block = await olderBlock();
  refreshes = block.refreshes;
  return block.office;
}

const mine = (row: number, column: number): Cell => ({ sheetName: "Mine", row, column });
const model = (row: number, column: number): Cell => ({ sheetName: "Model", row, column });

const ACTIONS: readonly Action[] = [
  {
    what: "insert at the selection",
    start: emptySheet,
    act: () => writePlan(SMALL_PLAN, "selection", UNGROUPED),
    cells: cases([mine(1, 1)], [mine(0, 0), mine(1, 1), mine(2, 0), mine(3, 1), mine(2, 2)]),
  },
  {
    what: "insert at the selection in several parts",
    start: emptySheet,
    act: () => writePlan(longPlan(50), "selection", { ...UNGROUPED, payloadLimit: 3_000 }),
    cells: cases([mine(30, 1)], [mine(0, 0), mine(30, 1), mine(49, 0)]),
  },
  {
    what: "insert on a new sheet in several parts",
    start: emptySheet,
    act: () => writePlan(longPlan(50), "newSheet", { ...UNGROUPED, payloadLimit: 3_000 }),
    cells: cases(
      [{ ...mine(49, 0), sheetName: "Long" }],
      [0, 30, 49].map((row) => ({ sheetName: "Long", row, column: 1 })),
    ),
  },
  {
    what: "function at the cursor",
    start: emptySheet,
    act: () => writeFormula('=OFFTAKE.SCHEDULE("x")', { rows: 3, columns: 2 }, UNGROUPED),
    cells: [mine(0, 0), mine(2, 1)],
  },
  {
    what: "refresh",
    start: withOlderBlock,
    act: () => refreshCells(refreshes, UNGROUPED),
    cells: cases(["value"], ["value", "announced", "signed"]).map((figure) => ({
      sheetName: OLDER_PLAN.sheetName,
      ...olderCell(figure),
    })),
  },
  {
    what: "hand over, a cell",
    start: () => workbook(),
    act: () => writeHandOver(WRITE, control(), false),
    cells: [model(0, 1), model(2, 0)],
  },
  {
    what: "hand over, a cell of a spill",
    start: () => workbook(),
    act: () => writeHandOver(WRITE, control(), false),
    cells: cases([model(3, 1)], [model(2, 1), model(3, 0), model(3, 1)]),
    blocks: model(2, 0),
  },
];

const ENTRIES: readonly { readonly typed: string | number; readonly formula: string | number }[] = cases(
  [{ typed: 42.5, formula: 42.5 }],
  [
    { typed: 42.5, formula: 42.5 },
    { typed: "theirs", formula: "theirs" },
    { typed: "=1+1", formula: "=1+1" },
    { typed: "'=1+1", formula: "=1+1" },
    { typed: "'007", formula: "007" },
  ],
);

/** What else goes wrong: at the last call of the clean run, which writes. */
const TROUBLE: Readonly<Record<string, (office: OfficeInJest, afterCalls: number) => void>> = {
  nothing: () => undefined,
  "a failure half way": (office, afterCalls) =>
    office.faults.failAction({ code: "GeneralException", member: "Range.formulas" }, { afterCalls }),
  "a lost answer": (office, afterCalls) => office.faults.loseAnswer(CallError.internal, { afterCalls }),
};

describe.each(ACTIONS)("$what", ({ start, act, cells, blocks }) => {
  const isQuick = cells.every(({ sheetName }) => sheetName === "Mine");
  test.each(cases(isQuick ? Object.keys(TROUBLE) : ["nothing"], Object.keys(TROUBLE)))(
    overCases("an entry made before any call stands afterwards, or is named, with %s"),
    async (trouble) => {
      const carriedOut = await start();
      const before = carriedOut.syncs;
      await act();
      const calls = carriedOut.syncs - before;
      const writing = carriedOut.requests
        .filter(({ isCleanUp }) => !isCleanUp)
        .slice(before)
        .map(({ batch }) => batch.Actions.some(({ Name, ActionType }) => Name === "Formulas" && ActionType === 4))
        .lastIndexOf(true);
      for (const cell of cells) {
        for (const { typed, formula } of ENTRIES) {
          for (let call = 0; call < calls + CALLS_OF_TAKING_BACK; call += 1) {
            const office = await start();
            const first = office.syncs;
            let hasTyped = false;
            const at = (): { sheetId: string; row: number; column: number; rows: 1; columns: 1 } | null => {
              const sheet = office.grid.sheets().find(({ name }) => name === cell.sheetName);
              return sheet === undefined
                ? null
                : { sheetId: sheet.id, row: cell.row, column: cell.column, rows: 1, columns: 1 };
            };
            office.beforeCall = (number) => {
              const area = at();
              if (number - first !== call || area === null) return;
              hasTyped = true;
              office.grid.write(area, [[typed]]);
              if (
                blocks !== undefined &&
                String(office.grid.formulas({ ...area, ...blocks })[0]![0]).includes("SCHEDULE")
              )
                office.grid.setCalculated(area.sheetId, blocks.row, blocks.column, { error: "#SPILL!" });
            };
            TROUBLE[trouble]!(office, writing);
            const error = await act().then(
              () => null,
              (thrown: unknown) => thrown,
            );
            if (!hasTyped) continue;
            const area = at();
            const stands = area !== null && office.grid.formulas(area)[0]![0] === formula;
            const address = `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`;
            const told = JSON.stringify((error as { problem?: unknown } | null)?.problem ?? String(error));
            const isNamed = told.includes(address) || /answerLost|leftBehind/.test(told);
            expect({ cell, typed, call, told, holds: stands || isNamed }).toEqual({
              ...{ cell, typed, call, told },
              holds: true,
            });
          }
        }
      }
    },
    SWEEP_TIMEOUT,
  );
});

test("a clean insert asks Excel twice, and a function at the cursor, too", async () => {
  const office = await emptySheet();
  await writePlan(SMALL_PLAN, "selection", UNGROUPED);
  expect(office.syncs).toBe(2);
  const other = await emptySheet();
  await writeFormula('=OFFTAKE.TERM("x")', { rows: 1, columns: 1 }, UNGROUPED);
  expect(other.syncs).toBe(2);
});

test("what somebody else entered is put back with its number format, and the pane names the cell", async () => {
  const office = await emptySheet();
  const area = { sheetId: office.grid.sheets()[0]!.id, row: 1, column: 1, rows: 1, columns: 1 };
  office.beforeCall = (call) => {
    if (call !== 1) return;
    office.grid.setNumberFormats(area, [["d mmm yyyy"]]);
    office.grid.write(area, [[46_388]]);
  };
  await expect(writePlan(SMALL_PLAN, "selection", UNGROUPED)).rejects.toMatchObject({
    problem: { kind: "enteredMeanwhile", addresses: ["'Mine'!B2"] },
  });
  expect([office.grid.formulas(area), office.grid.numberFormats(area)]).toEqual([[[46_388]], [["d mmm yyyy"]]]);
  expect(office.grid.names()).toEqual([]);
});

test.each([
  { what: "insert", act: () => writePlan(SMALL_PLAN, "selection", UNGROUPED) },
  { what: "function", act: () => writeFormula("=1+1", { rows: 1, columns: 1 }, UNGROUPED) },
])("$what: an answer lost after it was applied is told, and nothing of ours stands", async ({ act }) => {
  for (const code of [
    CallError.internal,
    CallError.sessionTimedOut,
    CallError.responseTooLarge,
    CallError.notSupported,
  ]) {
    const office = await emptySheet();
    const sheetId = office.grid.sheets()[0]!.id;
    office.faults.loseAnswer(code, { afterCalls: 1 });
    await expect(act()).rejects.toMatchObject({
      problem: { kind: "answerLost", address: expect.stringMatching(/A1/) },
    });
    expect(office.grid.usedArea(sheetId)).toBeNull();
    expect(office.grid.format(sheetId, 1, 1).fill).toBe("#FFFFFF");
  }
});
