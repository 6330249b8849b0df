/** @jest-environment jsdom */
import { writePlan } from "../../src/excel/write-plan";
import type { MemoryGrid } from "../../src/workbench/memory-grid";
import { CallError } from "../../src/workbench/protocol/faults";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { SMALL_PLAN } from "./small-plan";
import { workbookState } from "./workbook-state";

// Somebody else gives empty cells of the target a look, a link, a width or a list before each call to Excel in turn, and the write
// fails: what he gave them stands afterwards, and everything else is as it was.

const UNGROUPED = { mergeUndoGroup: false };
const PLAN: SheetPlan = {
  ...SMALL_PLAN,
  choices: [{ area: { row: 2, column: 2, rows: 1, columns: 1 }, from: ["a", "b"] }],
};
const his = (office: OfficeInJest, row: number, column: number) => ({
  ...{ sheetId: office.grid.sheets()[0]!.id, rows: 1, columns: 1 },
  ...{ row, column },
});
const listAt = (office: OfficeInJest, row: number, column: number) =>
  office.grid.objects.setChoices(his(office, 0, 0).sheetId, [{ area: his(office, row, column), from: ["his"] }]);

const EDITS: Readonly<Record<string, (office: OfficeInJest) => void>> = {
  "fills a cell": (office) => office.grid.setFormat(his(office, 1, 1), { fill: "#FF0000" }),
  "fills a heading's cell and aligns it": (office) =>
    office.grid.setFormat(his(office, 0, 2), { fill: "#FF0000", horizontalAlignment: "Center" }),
  "writes a cell in bold": (office) => office.grid.setFormat(his(office, 2, 0), { bold: true, fontSize: 15 }),
  "gives a number format": (office) => office.grid.setNumberFormats(his(office, 1, 1), [["d mmm yyyy"]]),
  "gives a number format to a cell that stays blank": (office) =>
    office.grid.setNumberFormats(his(office, 2, 2), [["d mmm yyyy"]]),
  "links a cell": (office) =>
    office.grid.setHyperlink(his(office, 0, 0).sheetId, 3, 0, {
      address: "https://his.example/",
      textToDisplay: "",
      screenTip: "",
    }),
  "makes a column wider": (office) =>
    office.grid.setColumnWidths(his(office, 0, 0).sheetId, { first: 1, count: 1 }, 200),
  "gives a list": (office) => listAt(office, 3, 1),
};

const TROUBLE: Readonly<Record<string, (office: OfficeInJest) => void>> = {
  "a failure half way": (office) =>
    office.faults.failAction({ code: "GeneralException", member: "Range.formulas" }, { afterCalls: 1 }),
  "a failure at the end": (office) =>
    office.faults.failAction({ code: "GeneralException", member: "Range.select" }, { afterCalls: 1 }),
  "a lost answer": (office) => office.faults.loseAnswer(CallError.internal, { afterCalls: 1 }),
};

async function start(): Promise<OfficeInJest> {
  const office = await startOfficeInJest(["Mine"]);
  office.grid.setFormat({ ...his(office, 0, 0), rows: 9, columns: 9 }, { fill: "#FFFFFF", italic: true });
  return office;
}

const stateOf = (grid: MemoryGrid): unknown => [
  workbookState(grid),
  grid.sheets().map(({ id }) => grid.objects.choices(id)),
];

/**
 * Looks and widths that our write lays over his in the very request that fails later are gone: only contents and number formats are
 * read in that request.
 */
const LAID_OVER = ["fills a heading's cell and aligns it", "makes a column wider"];

const KINDS = Object.keys(EDITS).flatMap((edit) => Object.keys(TROUBLE).map((trouble) => [edit, trouble] as const));

test.each(KINDS)(
  "somebody else %s before the cells are written, or looked at again, with %s",
  async (edit, trouble) => {
    for (const at of [1, 2]) {
      const office = await start();
      EDITS[edit]!(office);
      const expected = stateOf(office.grid);
      await start();
      office.beforeCall = (call) => {
        if (call === at) EDITS[edit]!(office);
      };
      TROUBLE[trouble]!(office);
      const problem: unknown = await writePlan(PLAN, "selection", UNGROUPED).then(
        () => null,
        (error: { problem?: { kind: string } }) => error.problem?.kind ?? error,
      );
      office.beforeCall = null;
      // A number format that he gives to a cell of ours goes with what we wrote there.
      const isOnOurs = at === 2 && edit === "gives a number format" && trouble !== "a failure half way";
      const isGone = isOnOurs || (at === 1 && (LAID_OVER.includes(edit) || problem === "answerLost"));
      expect([at, problem, isGone ? null : stateOf(office.grid)]).toEqual([
        at,
        trouble === "a lost answer" ? "answerLost" : "unexpected",
        isGone ? null : expected,
      ]);
    }
  },
);

test("a cell with a list of the user's own is in the way of one of ours", async () => {
  const office = await start();
  listAt(office, 2, 2);
  const before = stateOf(office.grid);
  await expect(writePlan(PLAN, "selection", UNGROUPED)).rejects.toMatchObject({
    problem: { kind: "occupied", sheetName: "Mine", addresses: ["C3"] },
  });
  expect(stateOf(office.grid)).toEqual(before);
  listAt(office, 5, 5);
  await writePlan(PLAN, "selection", UNGROUPED);
  expect(office.grid.objects.choices(his(office, 0, 0).sheetId)).toHaveLength(2);
});
