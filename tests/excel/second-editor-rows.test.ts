/** @jest-environment jsdom */
import { refreshCells } from "../../src/excel/refresh-cells";
import { writeFormula } from "../../src/excel/write-formula";
import { writeHandOver } from "../../src/excel/hand-over-write";
import { writePlan } from "../../src/excel/write-plan";
import type { MemoryGrid } from "../../src/workbench/memory-grid";
import type { MemorySheet } from "../../src/workbench/memory-cell";
import { OLDER_PLAN, olderCell } from "../checking/older-workbook";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { control, WORKINGS, workbook, WRITE } from "./hand-over-workbook";
import { olderBlock } from "./older-block";
import { SMALL_PLAN } from "./small-plan";

// Somebody else inserts, deletes or sorts rows before each call to Excel in turn, so that cells stand elsewhere when they are
// written, or taken back. Each of his cells still stands somewhere on its sheet, or was replaced where the action says so.

const UNGROUPED = { mergeUndoGroup: false };
const CALLS_OF_TAKING_BACK = 5;

interface Action {
  readonly start: () => Promise<OfficeInJest>;
  readonly act: () => Promise<unknown>;
  /** Where the other person works: the sheet and a row of it. */
  readonly sheetName: string;
  readonly row: number;
}

let refreshes: Parameters<typeof refreshCells>[0] = [];

async function oneSheet(): Promise<OfficeInJest> {
  const office = await startOfficeInJest(["Mine"]);
  const sheetId = office.grid.sheets()[0]!.id;
  office.grid.write({ sheetId, row: 30, column: 0, rows: 2, columns: 2 }, [
    ["theirs", 42.5],
    ["=A31", "too"],
  ]);
  return office;
}

async function withOlderBlock(): Promise<OfficeInJest> {
  const block = await olderBlock();
  refreshes = block.refreshes;
  return block.office;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  "insert at the selection": {
    start: oneSheet,
    act: () => writePlan(SMALL_PLAN, "selection", UNGROUPED),
    ...{ sheetName: "Mine", row: 1 },
  },
  "function at the cursor": {
    start: oneSheet,
    act: () => writeFormula("=1+1", { rows: 2, columns: 1 }, UNGROUPED),
    ...{ sheetName: "Mine", row: 1 },
  },
  refresh: {
    start: withOlderBlock,
    act: () => refreshCells(refreshes, UNGROUPED),
    ...{ sheetName: OLDER_PLAN.sheetName, row: olderCell("value").row },
  },
  "hand over": {
    start: () => workbook(),
    act: () => writeHandOver(WRITE, control(), false),
    ...{ sheetName: "Model", row: 1 },
  },
};

const COLUMNS = 16_384;
type Row = (row: number) => number | null;
const EDITS: Readonly<Record<string, (row: number) => Row>> = {
  "inserts a row at the top": () => (row) => row + 1,
  "inserts a row in the middle": (at) => (row) => (row >= at ? row + 1 : row),
  "inserts ten rows at the top": () => (row) => row + 10,
  "sorts two rows": (at) => (row) => (row === at ? at + 1 : row === at + 1 ? at : row),
};

/** Cells and names of a sheet stand in other rows, as after an insertion or a sort. */
function move(grid: MemoryGrid, sheetName: string, to: Row): void {
  const sheet = grid.sheets().find(({ name }) => name === sheetName)!;
  const { cells } = (grid as unknown as { sheet(id: string): MemorySheet }).sheet(sheet.id);
  const moved = [...cells].map(
    ([key, cell]) => [to(Math.floor(key / COLUMNS))! * COLUMNS + (key % COLUMNS), cell] as const,
  );
  cells.clear();
  for (const [key, cell] of moved) cells.set(key, cell);
  for (const name of grid.names()) {
    const row = /!\$[A-Z]+\$(\d+)$/.exec(name.formula)?.[1];
    if (row === undefined || !name.formula.replaceAll("''", "'").includes(sheetName)) continue;
    grid.deleteName(name.name, name.sheetId);
    grid.addName({ ...name, formula: name.formula.replace(/\d+$/, String(to(Number(row) - 1)! + 1)) });
  }
}

/** What the memory grid shows of the spill; it does not spill anew when the formula moves. */
const SPILLED = new Set(["8", "9", "10"]);

/** What stands on the sheet, wherever. */
function contents(grid: MemoryGrid, sheetName: string): string[] {
  const sheetId = grid.sheets().find(({ name }) => name === sheetName)?.id ?? "";
  const area = { sheetId, row: 0, column: 0, rows: 200, columns: 14 };
  return grid
    .formulas(area)
    .flat()
    .filter((cell) => cell !== null && cell !== "")
    .map(String)
    .filter((cell) => sheetName !== "Model" || !SPILLED.has(cell))
    .sort();
}

const KINDS = Object.keys(ACTIONS).flatMap((action) => Object.keys(EDITS).map((edit) => [action, edit] as const));

test.each(KINDS)("%s, while somebody else %s before any call", async (action, edit) => {
  const { start, act, sheetName, row } = ACTIONS[action]!;
  const clean = await start();
  const begun = clean.syncs;
  await act();
  const [calls, done] = [clean.syncs - begun, contents(clean.grid, sheetName)];
  for (let call = 0; call < calls + CALLS_OF_TAKING_BACK; call += 1) {
    const office = await start();
    const first = office.syncs;
    const before = contents(office.grid, sheetName);
    let hasMoved = false;
    office.beforeCall = (number) => {
      if (number - first !== call) return;
      hasMoved = true;
      move(office.grid, sheetName, EDITS[edit]!(row));
    };
    const problem: unknown = await act().then(
      () => null,
      (error: { problem?: { kind: string }; finding?: unknown }) => error.problem ?? error,
    );
    office.beforeCall = null;
    if (!hasMoved) break;
    const after = contents(office.grid, sheetName);
    const workings = office.grid.sheets().some(({ name }) => name === WORKINGS.sheetName);
    const isNamed = (problem as { kind?: string } | null)?.kind === "movedMeanwhile" && workings;
    const holds = problem === null ? after : isNamed ? "named, and alive" : before;
    expect([call, problem, isNamed ? holds : after]).toEqual([call, problem, problem === null ? done : holds]);
  }
});
