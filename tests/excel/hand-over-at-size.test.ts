/** @jest-environment jsdom */
import "./text-coders";
import { readBook } from "../../src/excel/hand-over-read";
import { writeHandOver } from "../../src/excel/hand-over-write";
import { cellsToAskAbout } from "../../src/handover/found-formulas";
import { handOverPlan } from "../../src/handover/hand-over-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { startOfficeInJest } from "../host/office-in-jest";
import { calculates } from "./calculating-grid";
import { control } from "./hand-over-workbook";

// A large book beside what changes by itself: 5,000 calls, each of its own, and IronCalc for the formulas.

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
