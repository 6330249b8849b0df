import {
  IUndoRedoService,
  IUniverInstanceService,
  Univer,
  UniverInstanceType,
  type IUndoRedoItem,
} from "@univerjs/core";
import { GroupedUndo, joined } from "../../../src/workbench/univer/undo-groups";

const step = (name: string) => ({
  unitID: "book",
  redoMutations: [{ id: `do ${name}`, params: {} }],
  undoMutations: [{ id: `undo ${name}`, params: {} }],
});

test("a group is done in order and taken back in the opposite order", () => {
  const group = joined([step("add sheet"), step("write"), step("name")]);
  expect(group.unitID).toBe("book");
  expect(group.redoMutations.map(({ id }) => id)).toEqual(["do add sheet", "do write", "do name"]);
  expect(group.undoMutations.map(({ id }) => id)).toEqual(["undo name", "undo write", "undo add sheet"]);
});

/** The line that a cell is edited in takes over what a cell holds when that changes: met when a value was chosen from a list. */
test("what the line for editing notes while a group is open is a step of its own, and the group the workbook's", () => {
  const univer = new Univer({ override: [[IUndoRedoService, { useClass: GroupedUndo }]] });
  const undo = univer.__getInjector().get(IUndoRedoService) as GroupedUndo;
  undo.begin();
  undo.pushUndoRedo({ ...step("typed"), unitID: "__INTERNAL_EDITOR__DOCS_NORMAL" });
  undo.pushUndoRedo(step("write"));
  undo.pushUndoRedo(step("select"));
  undo.end();
  const stacks = undo as unknown as { _getUndoStack(unit: string): IUndoRedoItem[] };
  const undone = (unit: string) => stacks._getUndoStack(unit).map((one) => one.undoMutations.map(({ id }) => id));
  expect(undone("book")).toEqual([["undo select", "undo write"]]);
  expect(undone("__INTERNAL_EDITOR__DOCS_NORMAL")).toEqual([["undo typed"]]);
  univer.dispose();
});

test("cells and sizes of a sheet that goes with the group are not taken back first; all else is undone", () => {
  const addSheet = {
    unitID: "book",
    redoMutations: [],
    undoMutations: [{ id: "sheet.mutation.remove-sheet", params: { subUnitId: "new" } }],
  };
  const write = (sheet: string) => ({
    unitID: "book",
    redoMutations: [],
    undoMutations: [{ id: "sheet.mutation.set-range-values", params: { subUnitId: sheet } }],
  });
  const widen = {
    unitID: "book",
    redoMutations: [],
    undoMutations: [{ id: "sheet.mutation.set-worksheet-col-width", params: { subUnitId: "new" } }],
  };
  const group = joined([addSheet, widen, write("new"), write("old"), step("name")]);
  expect(group.undoMutations).toEqual([
    { id: "undo name", params: {} },
    { id: "sheet.mutation.set-range-values", params: { subUnitId: "old" } },
    { id: "sheet.mutation.remove-sheet", params: { subUnitId: "new" } },
  ]);
});

const inserted = (id: string) => ({ id: "sheet.mutation.insert-sheet", params: { unitId: "book", sheet: { id } } });
const removed = (id: string) => ({ id: "sheet.mutation.remove-sheet", params: { unitId: "book", subUnitId: id } });
const deletion = { unitID: "book", undoMutations: [inserted("s")], redoMutations: [removed("s")] };
const addition = { unitID: "book", undoMutations: [removed("s")], redoMutations: [inserted("s")] };

// Source: LocalUndoRedoService of @univerjs/core 0.25.1 keeps 20 steps and drops what was undone with the next step.
test.each<[what: string, done: (undo: GroupedUndo) => void, isBrought: boolean]>([
  ["a sheet that was deleted", (undo) => undo.pushUndoRedo(deletion), true],
  ["another one", (undo) => undo.pushUndoRedo({ ...deletion, undoMutations: [inserted("other")] }), false],
  ["one that a group under way has deleted", (undo) => (undo.begin(), undo.pushUndoRedo(deletion)), true],
  ["the same while the group waits", (undo) => (undo.begin(), undo.pushUndoRedo(deletion), waits(undo)), true],
  ["one that can be added again", (undo) => (undo.pushUndoRedo(addition), undo.popUndoToRedo()), true],
  ["the same a step later", (undo) => (undo.pushUndoRedo(addition), undo.popUndoToRedo(), push(undo, "type")), false],
  ["one of 20 steps ago", (undo) => (undo.pushUndoRedo(deletion), pushAll(undo, 20)), false],
  ["one of 19 steps ago", (undo) => (undo.pushUndoRedo(deletion), pushAll(undo, 19)), true],
  ["one of a history that is gone", (undo) => (undo.pushUndoRedo(deletion), undo.clearUndoRedo("book")), false],
])("%s: whether undo or redo brings it back", (_, done, isBrought) => {
  const univer = new Univer({ override: [[IUndoRedoService, { useClass: GroupedUndo }]] });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: "book" });
  const undo = univer.__getInjector().get(IUndoRedoService) as GroupedUndo;
  univer.__getInjector().get(IUniverInstanceService).focusUnit("book");
  done(undo);
  expect(undo.bringsBack("s")).toBe(isBrought);
  univer.dispose();
});

function pushAll(undo: GroupedUndo, count: number): void {
  for (let step = 0; step < count; step += 1) push(undo, `${step}`);
}

function waits(undo: GroupedUndo): void {
  void undo.waitOutside(new Promise(() => undefined));
}

/** The steps that the user can take back, the oldest first, after a group of two writes with a calculation between them. */
async function stepsAfter(meanwhile: (undo: GroupedUndo) => void): Promise<string[]> {
  const univer = new Univer({ override: [[IUndoRedoService, { useClass: GroupedUndo }]] });
  const undo = univer.__getInjector().get(IUndoRedoService) as GroupedUndo;
  undo.begin();
  push(undo, "a");
  let calculated = (): void => undefined;
  const waited = undo.waitOutside(new Promise((resolve) => (calculated = resolve)));
  meanwhile(undo);
  calculated();
  await waited;
  push(undo, "b");
  undo.end();
  const stacks = undo as unknown as { _getUndoStack(unit: string): IUndoRedoItem[] };
  const steps = stacks._getUndoStack("book").map(({ redoMutations }) => redoMutations.map(({ id }) => id.slice(3)));
  univer.dispose();
  return steps.map((names) => names.join(" + "));
}

test.each`
  what                   | meanwhile                                                                              | steps
  ${"nothing"}           | ${() => undefined}                                                                     | ${["a + b"]}
  ${"an entry"}          | ${(undo: GroupedUndo) => push(undo, "user")}                                           | ${["a", "user", "b"]}
  ${"a group of theirs"} | ${(undo: GroupedUndo) => (undo.begin(), push(undo, "u"), push(undo, "v"), undo.end())} | ${["a", "u + v", "b"]}
`(
  "the user does $what while a group waits for a calculation",
  async ({ meanwhile, steps }: { meanwhile: (undo: GroupedUndo) => void; steps: string[] }) => {
    expect(await stepsAfter(meanwhile)).toEqual(steps);
  },
);

function push(undo: GroupedUndo, name: string): void {
  undo.pushUndoRedo(step(name));
}
