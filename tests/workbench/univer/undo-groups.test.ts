import { LocalUndoRedoService } from "@univerjs/core";
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
  const pushed: string[] = [];
  const undo = Object.assign<object, object>(Object.create(GroupedUndo.prototype) as object, {
    collected: [],
    depth: 0,
  }) as GroupedUndo;
  const spied = jest
    .spyOn(LocalUndoRedoService.prototype, "pushUndoRedo")
    .mockImplementation(({ unitID, undoMutations }) => {
      pushed.push(`${unitID}: ${undoMutations.map(({ id }) => id).join(", ")}`);
    });
  undo.begin();
  undo.pushUndoRedo({ ...step("typed"), unitID: "__INTERNAL_EDITOR__DOCS_NORMAL" });
  undo.pushUndoRedo(step("write"));
  undo.pushUndoRedo(step("select"));
  undo.end();
  spied.mockRestore();
  expect(pushed).toEqual(["__INTERNAL_EDITOR__DOCS_NORMAL: undo typed", "book: undo select, undo write"]);
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
