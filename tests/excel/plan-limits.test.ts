import { cellAddress } from "../../src/workbook/cell-address";
import { checkPlan } from "../../src/workbook/check-plan";
import { cellFormat, cellInput } from "../../src/excel/cell-input";
import { rowChunks } from "../../src/excel/row-chunks";
import type { CellReference, PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";

const text = (words: string): PlanCell => ({ kind: "text", text: words, style: "body" });
const planOf = (rows: PlanCell[][]): SheetPlan => ({
  sheetName: "Test",
  rows,
  columnWidths: (rows[0] ?? []).map(() => 60),
  names: [],
  frozenRows: 0,
});

test.each<{ what: string; plan: SheetPlan; message: string }>([
  {
    what: "no rows",
    plan: planOf([]),
    message: 'The plan "Test" needs at least one cell and has none; nothing was written',
  },
  {
    what: "ragged rows",
    plan: planOf([[null, null], [null]]),
    message: 'Row 2 of the plan "Test" needs 2 cells and has 1; nothing was written',
  },
  {
    what: "an endless number",
    plan: planOf([[{ kind: "number", value: 1 / 0, numberFormat: "0", style: "input" }]]),
    message: 'Cell A1 of the plan "Test" needs a finite number and has Infinity; nothing was written',
  },
  {
    what: "not a number",
    plan: planOf([[{ kind: "number", value: NaN, numberFormat: "0", style: "input" }]]),
    message: 'Cell A1 of the plan "Test" needs a finite number and has NaN; nothing was written',
  },
  {
    what: "text too long (Excel: 32,767)",
    plan: planOf([[text("x".repeat(32_768))]]),
    message: 'Cell A1 of the plan "Test" may hold 32767 characters and has 32768; nothing was written',
  },
  {
    what: "a formula too long (Excel: 8,192)",
    plan: planOf([[{ kind: "formula", parts: ["x".repeat(8_193)], numberFormat: "0", style: "calculation" }]]),
    message: 'Cell A1 of the plan "Test" may hold a formula of 8192 characters and has 8193; nothing was written',
  },
  {
    what: "a link that is not https",
    plan: planOf([[{ kind: "text", text: "x", link: "javascript:alert(1)", style: "link" }]]),
    message:
      'Cell A1 of the plan "Test" needs a link that starts with https:// and has javascript:alert(1); nothing was written',
  },
])("a plan with $what is refused before Excel is asked", ({ plan, message }) => {
  expect(() => checkPlan(plan)).toThrow(new Error(message));
});

test("text goes out behind an apostrophe, references move with the plan, and empty text leaves the cell alone", () => {
  const addressOf = ({ row, column }: CellReference): string => cellAddress({ row: row + 4, column: column + 2 });
  expect(
    ["=1+1", "+1", "-1", "@x", "'x", "TRUE", "2027", "a"].map((words) => cellInput(text(words), addressOf)),
  ).toEqual(["'=1+1", "'+1", "'-1", "'@x", "''x", "'TRUE", "'2027", "'a"]);
  expect(cellInput(text(""), addressOf)).toBeNull();
  expect(
    cellInput(
      { kind: "formula", parts: ["=", { row: 0, column: 1 }, "*2"], numberFormat: "0", style: "calculation" },
      addressOf,
    ),
  ).toBe("=D5*2");
  expect([cellFormat(text("x")), cellFormat(null)]).toEqual(["General", null]);
});

test("rows are sent together up to the limit, and every row is in one part", () => {
  const plan = planOf(Array.from({ length: 100 }, () => [text("x".repeat(1_000))]));
  expect(rowChunks(plan, 3_500_000)).toEqual([{ first: 0, count: 100 }]);
  const parts = rowChunks(plan, 10_000);
  expect(parts.length).toBeGreaterThanOrEqual(10);
  expect(parts.reduce((next, { first, count }) => (expect(first).toBe(next), first + count), 0)).toBe(100);
});

test("a row that is over the limit by itself is still sent", () => {
  expect(rowChunks(planOf([[text("x".repeat(900))], [text("y")]]), 100)).toEqual([
    { first: 0, count: 1 },
    { first: 1, count: 1 },
  ]);
});
