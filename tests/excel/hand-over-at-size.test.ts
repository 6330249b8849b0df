/** @jest-environment jsdom */
import "./text-coders";
import { readBook } from "../../src/excel/hand-over-read";
import { writeHandOver } from "../../src/excel/hand-over-write";
import { cellsToAskAbout } from "../../src/handover/found-formulas";
import { handOverPlan } from "../../src/handover/hand-over-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { startOfficeInJest } from "../host/office-in-jest";
import type { Progress } from "../../src/workbook/progress";
import { calculates } from "./calculating-grid";
import { control } from "./hand-over-workbook";

// A large book beside what changes by itself: 5,000 calls, each of its own, and IronCalc for the formulas. Iterations calculate the
// whole book up to 100 times, so that there are fewer calls beside them; 19,900 are handed over in e2e/hand-over-large.test.ts.

const CALLS = 5_000;
const HOURS = 8_760;
const PATIENCE = 120_000;

beforeAll(startIronCalc);
afterEach(() => jest.restoreAllMocks());

test(
  "5,000 calls beside NOW() and RAND(): all equal, and named is what changes by itself",
  async () => {
    const { grid } = await startOfficeInJest(["Model"]);
    const sheetId = grid.sheets()[0]!.id;
    const rows = Array.from({ length: CALLS }, (_, row) => [
      1_000_000 + 1_000 * row,
      `=OFFTAKE.GPUHOURPRICE(A${row + 1},40,1)`,
    ]);
    const answers = new Map(rows.map(([spend, call]) => [String(call), Number(spend) / (40 * HOURS)]));
    const calculation = calculates(grid, answers);
    grid.write({ sheetId, row: 0, column: 0, rows: CALLS, columns: 2 }, rows);
    grid.write({ sheetId, row: 0, column: 3, rows: 5, columns: 1 }, [
      ["=NOW()"],
      ["=RAND()"],
      ["=B1*RAND()"],
      [`=SUM(B1:B${CALLS})`],
      ["=D4*2"],
    ]);
    const plan = handOverPlan(await readBook(cellsToAskAbout, control(), true));
    expect(plan.planned).toHaveLength(CALLS);
    const receipt = await writeHandOver(plan.write, control(), true);
    expect(receipt).toMatchObject({
      cellsChanged: CALLS,
      cellsCompared: 2 * CALLS + 2,
      formulasCompared: CALLS + 2,
      changing: ["'Model'!D1", "'Model'!D2", "'Model'!D3"],
    });
    calculation.stop();
  },
  PATIENCE,
);

const ITERATED_CALLS = 300;
/** A counter, interest on an average balance, the first time that A1 was above 0, and the last time that B7 changed. */
const [COUNTER, BALANCE, INTEREST, FIRST_TIME, LAST_TIME, LAST_VALUE] = [
  "='Model'!F1+1",
  "='Model'!F3*0.05+'Model'!B1",
  "='Model'!F2*0.05+100",
  "=IF('Model'!A1>0,IF('Model'!F4=0,NOW(),'Model'!F4),0)",
  "=IF('Model'!B7='Model'!G5,'Model'!F5,NOW())",
  "=IF('Model'!B7='Model'!G5,'Model'!G5,'Model'!B7)",
] as const;

async function iteratedBook(errorOf: (row: number) => number) {
  const { grid } = await startOfficeInJest(["Model"]);
  const sheetId = grid.sheets()[0]!.id;
  const rows = Array.from({ length: ITERATED_CALLS }, (_, row) => [
    1_000_000 + 1_000 * row,
    `=OFFTAKE.GPUHOURPRICE(A${row + 1},40,1)`,
  ]);
  const answers = new Map(
    rows.map(([spend, call], row) => [String(call), (Number(spend) / (40 * HOURS)) * (1 + errorOf(row))]),
  );
  const circular = new Set([COUNTER, BALANCE, INTEREST, FIRST_TIME, LAST_TIME, LAST_VALUE]);
  const calculation = calculates(grid, answers, circular);
  grid.write({ sheetId, row: 0, column: 0, rows: ITERATED_CALLS, columns: 2 }, rows);
  grid.write({ sheetId, row: 0, column: 5, rows: 8, columns: 2 }, [
    [COUNTER, ""],
    [BALANCE, "=B1*2"],
    [INTEREST, "=F2*3"],
    [FIRST_TIME, "=YEAR(F4)"],
    [LAST_TIME, LAST_VALUE],
    ["=F5*2", "=INT(G5)"],
    ["=NOW()", ""],
    [`=SUM(B1:B${ITERATED_CALLS})`, ""],
  ]);
  return { grid, sheetId, calculation };
}

test(
  "beside iterations: what is stable is compared, counters and stamps are named",
  async () => {
    // The call that a stamp watches is equal to 12 digits only, as results of two ways to calculate are: for it, a change.
    const { grid, sheetId, calculation } = await iteratedBook((row) => (row === 6 ? 2e-13 : 0));
    const seen = grid.values({ sheetId, row: 0, column: 5, rows: 8, columns: 2 });
    const plan = handOverPlan(await readBook(cellsToAskAbout, control(), true));
    const told: Progress[] = [];
    const receipt = await writeHandOver(
      plan.write,
      control(undefined, (progress) => told.push(progress)),
      true,
    );
    expect(receipt).toMatchObject({
      cellsChanged: ITERATED_CALLS,
      changing: ["'Model'!F1", "'Model'!F7"],
      remembering: ["'Model'!F5", "'Model'!F6"],
    });
    // Of 13 formulas beside the calls four are named; the others are what they were, the circle of two among them.
    expect(receipt.formulasCompared).toBe(ITERATED_CALLS + 13 - 4);
    const now = grid.values({ sheetId, row: 0, column: 5, rows: 8, columns: 2 });
    const relative = (row: number, column: number) =>
      Math.abs(Number(now[row]?.[column]) / Number(seen[row]?.[column]) - 1);
    for (const [row, column] of [
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 0],
      [3, 1],
      [5, 1],
      [7, 0],
    ] as const)
      expect([row, column, relative(row, column) < 1e-12]).toEqual([row, column, true]);
    const shares = told.map(({ cellsDone, cellsTotal }) => cellsDone / cellsTotal);
    expect(shares).toEqual([...shares].sort((one, two) => one - two));
    expect(shares.at(-1)).toBe(1);
    calculation.stop();
  },
  PATIENCE,
);

test(
  "beside iterations a call that comes out otherwise takes everything back, whatever circle reads it",
  async () => {
    const { grid, sheetId, calculation } = await iteratedBook((row) => (row === 0 ? 1e-6 : 0));
    const formulas = () => grid.formulas({ sheetId, row: 0, column: 0, rows: ITERATED_CALLS, columns: 7 });
    const before = formulas();
    const plan = handOverPlan(await readBook(cellsToAskAbout, control(), true));
    await expect(writeHandOver(plan.write, control(), true)).rejects.toMatchObject({
      problem: { kind: "notEqual", address: "'Model'!B1" },
    });
    expect(formulas()).toEqual(before);
    calculation.stop();
  },
  PATIENCE,
);
