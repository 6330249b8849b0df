/** @jest-environment jsdom */
import { refreshCells } from "../../src/excel/refresh-cells";
import { writeFormula } from "../../src/excel/write-formula";
import { writeHandOver } from "../../src/excel/hand-over-write";
import { writePlan } from "../../src/excel/write-plan";
import type { MemoryGrid } from "../../src/workbench/memory-grid";
import { CallError } from "../../src/workbench/protocol/faults";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { cases, overCases } from "../many-cases";
import { control, workbook, WRITE } from "./hand-over-workbook";
import { olderBlock } from "./older-block";
import { SMALL_PLAN } from "./small-plan";

// Somebody else renames or deletes sheets before each call to Excel in turn, also before those by which an action is taken back,
// and while a write fails or its answer is lost. The action succeeds as a whole, wherever its cells stand by then; or it ends in
// words, with nothing of ours left that they do not name. No cell of theirs is lost.

const UNGROUPED = { mergeUndoGroup: false };
const SWEEP_TIMEOUT = 600_000;
/** Calls that taking back may add to an action's own. */
const CALLS_OF_TAKING_BACK = 8;

interface Action {
  readonly start: () => Promise<OfficeInJest>;
  readonly act: () => Promise<unknown>;
}

let refreshes: Parameters<typeof refreshCells>[0] = [];

async function twoSheets(): Promise<OfficeInJest> {
  const office = await startOfficeInJest(["Mine", "Other"]);
  const [mine] = office.grid.sheets();
  office.grid.write({ sheetId: mine!.id, row: 30, column: 0, rows: 1, columns: 2 }, [["theirs", 42.5]]);
  return office;
}

async function withOlderBlock(): Promise<OfficeInJest> {
  const block = await olderBlock();
  refreshes = block.refreshes;
  return block.office;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  "insert at the selection": { start: twoSheets, act: () => writePlan(SMALL_PLAN, "selection", UNGROUPED) },
  "insert on a new sheet": { start: twoSheets, act: () => writePlan(SMALL_PLAN, "newSheet", UNGROUPED) },
  "function at the cursor": { start: twoSheets, act: () => writeFormula("=1+1", { rows: 1, columns: 1 }, UNGROUPED) },
  refresh: { start: withOlderBlock, act: () => refreshCells(refreshes, UNGROUPED) },
  "hand over": { start: () => workbook(), act: () => writeHandOver(WRITE, control(), false) },
};

/** The sheets that there are when an action starts, by their place; the sheet that it adds comes after them. */
type Edit = (grid: MemoryGrid) => void;
const rename =
  (place: number): Edit =>
  (grid) => {
    const sheet = grid.sheets()[place];
    if (sheet !== undefined) grid.renameSheet(sheet.id, `His ${sheet.name}`);
  };
const remove =
  (place: number): Edit =>
  (grid) => {
    const sheet = grid.sheets()[place];
    if (sheet !== undefined) grid.deleteSheet(sheet.id);
  };
const EDITS: Readonly<Record<string, Edit>> = {
  "renames the first sheet": rename(0),
  "renames the second sheet": rename(1),
  "renames the new sheet": rename(2),
  "deletes the first sheet": remove(0),
  "deletes the second sheet": remove(1),
  "deletes the new sheet": remove(2),
};

const TROUBLE: Readonly<Record<string, (office: OfficeInJest, afterCalls: number) => void>> = {
  nothing: () => undefined,
  "a failure half way": (office, afterCalls) =>
    office.faults.failAction({ code: "GeneralException", member: "Range.formulas" }, { afterCalls }),
  "a lost answer": (office, afterCalls) => office.faults.loseAnswer(CallError.internal, { afterCalls }),
};

const ROWS = 60;
const COLUMNS = 14;

interface Cells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
}
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether every cell that held something holds it still: an insert goes to another sheet where the one in front is deleted. */
const keeps = ({ formulas }: Cells, before: Cells | undefined): boolean =>
  before !== undefined &&
  before.formulas.every((row, i) => row.every((cell, j) => cell === null || cell === formulas[i]?.[j]));

/** What stands in each sheet, by its id. */
function contents(grid: MemoryGrid): Map<string, Cells> {
  return new Map(
    grid.sheets().map(({ id }) => {
      const area = { sheetId: id, row: 0, column: 0, rows: ROWS, columns: COLUMNS };
      return [id, { formulas: grid.formulas(area), numberFormats: grid.numberFormats(area) }];
    }),
  );
}

const writtenCall = (office: OfficeInJest, before: number): number =>
  office.requests
    .filter(({ isCleanUp }) => !isCleanUp)
    .slice(before)
    .map(({ batch }) => batch.Actions.some(({ Name, ActionType }) => Name === "Formulas" && ActionType === 4))
    .lastIndexOf(true);

interface Outcome {
  readonly edits: number;
  readonly succeeded: number;
  readonly inWords: number;
  readonly leftBehind: number;
  readonly lost: number;
}
const table = new Map<string, Outcome>();
afterAll(() => {
  const rows = [...table].map(
    ([what, each]) =>
      `| ${what} | ${each.edits} | ${each.succeeded} | ${each.inWords} | ${each.leftBehind} | ${each.lost} |`,
  );
  const head = "| action, edit, trouble | edits | succeeded | ended in words | of these left behind, named | lost |";
  if (KINDS === ALL) process.stdout.write(`${[head, "|---|---|---|---|---|---|", ...rows].join("\n")}\n`);
});

type Kind = readonly [action: string, edit: string, trouble: string];
/** Each of these once ended with cells of ours that nobody named, or is the plainest of its action. */
const FEW: readonly Kind[] = [
  ["refresh", "renames the second sheet", "a lost answer"],
  ["refresh", "deletes the second sheet", "nothing"],
  ["hand over", "renames the first sheet", "nothing"],
  ["insert on a new sheet", "renames the new sheet", "a lost answer"],
  ["insert at the selection", "deletes the first sheet", "nothing"],
  ["function at the cursor", "renames the first sheet", "nothing"],
];
const ALL: readonly Kind[] = Object.keys(ACTIONS).flatMap((action) =>
  Object.keys(EDITS).flatMap((edit) => Object.keys(TROUBLE).map((trouble) => [action, edit, trouble] as const)),
);
const KINDS = cases(FEW, ALL);

test.each(KINDS)(
  overCases("%s, while somebody else %s before any call, with %s"),
  async (action, edit, trouble) => {
    const { start, act } = ACTIONS[action]!;
    const carriedOut = await start();
    const first = carriedOut.syncs;
    await act();
    const [calls, writing] = [carriedOut.syncs - first, writtenCall(carriedOut, first)];
    const done = contents(carriedOut.grid);
    let outcome: Outcome = { edits: 0, succeeded: 0, inWords: 0, leftBehind: 0, lost: 0 };
    for (let call = 0; call < calls + CALLS_OF_TAKING_BACK; call += 1) {
      const office = await start();
      const begun = office.syncs;
      const before = contents(office.grid);
      let hasEdited = false;
      office.beforeCall = (number) => {
        if (number - begun !== call) return;
        const sheets = office.grid.sheets().map(({ id, name }) => id + name);
        EDITS[edit]!(office.grid);
        hasEdited = JSON.stringify(sheets) !== JSON.stringify(office.grid.sheets().map(({ id, name }) => id + name));
      };
      TROUBLE[trouble]!(office, writing);
      const error: unknown = await act().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      office.beforeCall = null;
      if (!hasEdited) continue;
      const after = contents(office.grid);
      const kind = (error as { problem?: { kind: string } } | null)?.problem?.kind ?? String(error);
      const isAsBefore = [...after].every(([id, cells]) => isSame(cells, before.get(id)));
      const isInsert = /^(insert|function)/.test(action);
      const isDone = [...after].every(
        ([id, cells]) => isSame(cells, done.get(id)) || (isInsert && keeps(cells, before.get(id))),
      );
      const isNamed = kind === "leftBehind" || kind === "answerLost";
      // A failure of the host is told as what it is; for a sheet that is gone there are words.
      const isInWords = kind !== "unexpected" || trouble !== "nothing";
      const holds = error === null ? isDone : (isAsBefore || isNamed) && isInWords;
      outcome = {
        edits: outcome.edits + 1,
        succeeded: outcome.succeeded + (error === null ? 1 : 0),
        inWords: outcome.inWords + (error === null ? 0 : 1),
        leftBehind: outcome.leftBehind + (kind === "leftBehind" ? 1 : 0),
        lost: outcome.lost + (holds ? 0 : 1),
      };
    }
    table.set(`${action}, ${edit}, ${trouble}`, outcome);
    expect(outcome.lost).toBe(0);
  },
  SWEEP_TIMEOUT,
);
