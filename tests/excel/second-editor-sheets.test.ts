/** @jest-environment jsdom */
import { writeFormula } from "../../src/excel/write-formula";
import { writePlan } from "../../src/excel/write-plan";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { SMALL_PLAN } from "./small-plan";
import { workbookState } from "./workbook-state";

// Somebody else renames, protects, deletes or adds sheets, or takes a name of ours, before each call to Excel in turn: the action
// succeeds as a whole, or ends with an error that names what it met, and the workbook is as he left it.

const UNGROUPED = { mergeUndoGroup: false };
const MOST_CALLS = 8;

const mine = (office: OfficeInJest): string => office.grid.sheets()[0]!.id;
const EDITS: Readonly<Record<string, (office: OfficeInJest) => void>> = {
  "renames the sheet": (office) => office.grid.renameSheet(mine(office), "His"),
  "protects the sheet": (office) => office.grid.setProtected(mine(office), true),
  "deletes the sheet": (office) => office.grid.deleteSheet(mine(office)),
  "adds a sheet of our name": (office) => void office.grid.addSheet(SMALL_PLAN.sheetName),
  "takes a name of ours": (office) =>
    office.grid.addName({ name: "deal_value", formula: "=1", comment: "his", sheetId: null }),
};
const ACTS: Readonly<Record<string, () => Promise<unknown>>> = {
  "insert on a new sheet": () => writePlan(SMALL_PLAN, "newSheet", UNGROUPED),
  "insert at the selection": () => writePlan(SMALL_PLAN, "selection", UNGROUPED),
  "function at the cursor": () => writeFormula("=1+1", { rows: 1, columns: 1 }, UNGROUPED),
};

async function start(): Promise<OfficeInJest> {
  return startOfficeInJest(["Mine", "Other"]);
}

const KINDS = Object.keys(EDITS).flatMap((edit) => Object.keys(ACTS).map((act) => [act, edit] as const));

test.each(KINDS)("%s while somebody else %s", async (act, edit) => {
  for (let at = 0; at < MOST_CALLS; at += 1) {
    const office = await start();
    let his: unknown = null;
    office.beforeCall = (call) => {
      if (call !== at) return;
      EDITS[edit]!(office);
      his = workbookState(office.grid);
    };
    const problem: unknown = await ACTS[act]!().then(
      () => null,
      (error: { problem?: { kind: string } }) => error.problem?.kind ?? String(error),
    );
    office.beforeCall = null;
    if (his === null) return; // The action needed no further call.
    if (problem === null) continue;
    expect(typeof problem).toBe("string");
    if (problem === "leftBehind") continue; // It names what may stand there.
    if (at === 0) expect(workbookState(office.grid)).toEqual(his);
    expect([at, problem, ours(office)]).toEqual([at, problem, []]);
  }
});

/** Cells with our texts, and our names, that stand in the workbook. */
function ours({ grid }: OfficeInJest): readonly string[] {
  const cells = grid.sheets().flatMap(({ id, name }) => {
    const used = grid.usedArea(id);
    return used === null ? [] : [`cells of ${name}`];
  });
  return [
    ...cells,
    ...grid
      .names()
      .filter(({ comment }) => comment !== "his")
      .map(({ name }) => name),
  ];
}
