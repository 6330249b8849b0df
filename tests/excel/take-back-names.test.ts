/** @jest-environment jsdom */
import { writePlan } from "../../src/excel/write-plan";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { SMALL_PLAN } from "./small-plan";
import { workbookState } from "./workbook-state";

/** A grouped write that fails is tried once more without a group. */
const UNGROUPED = { mergeUndoGroup: false };
const [PLANNED] = SMALL_PLAN.names;

/** A write that fails while names are added; what somebody else does in that moment comes before it is taken back. */
async function failedWrite(office: OfficeInJest, placement: "selection" | "newSheet", meanwhile: () => void) {
  office.faults.failAction({ code: "GeneralException", member: "NamedItemCollection.add" }, { afterCalls: 1 });
  const run = Excel.run.bind(Excel);
  const spy = jest
    .spyOn(Excel, "run")
    .mockImplementationOnce(((...args: Parameters<typeof Excel.run>) =>
      run(...args).catch((error: unknown) => (meanwhile(), Promise.reject(error)))) as typeof Excel.run);
  await expect(writePlan(SMALL_PLAN, placement, UNGROUPED)).rejects.toBeDefined();
  spy.mockRestore();
}

test.each`
  what                     | comment             | isKept
  ${"another comment"}     | ${"somebody's own"} | ${true}
  ${"no comment"}          | ${""}               | ${true}
  ${"our comment, cut"}    | ${"Contract"}       | ${true}
  ${"exactly our comment"} | ${PLANNED?.comment} | ${false}
`(
  "a name of ours with $what is taken back: $isKept is that it stays (a comment is how we know our names)",
  async ({ comment, isKept }: { comment: string; isKept: boolean }) => {
    const office = await startOfficeInJest(["Mine"]);
    const name = PLANNED?.name ?? "";
    await failedWrite(office, "selection", () =>
      office.grid.addName({ name, formula: "='Mine'!$A$9", comment, sheetId: null }),
    );
    expect(office.grid.names().some((each) => each.name === name)).toBe(isKept);
  },
);

test("cells that were written before the failure are empty again, and have no links", async () => {
  const office = await startOfficeInJest(["Mine"]);
  const before = workbookState(office.grid);
  await failedWrite(office, "selection", () => undefined);
  expect(workbookState(office.grid)).toEqual(before);
});

test("the sheet that was added is gone, and no other", async () => {
  const office = await startOfficeInJest(["Mine", "Other"]);
  await failedWrite(office, "newSheet", () => undefined);
  expect(office.grid.sheets().map(({ name }) => name)).toEqual(["Mine", "Other"]);
});
