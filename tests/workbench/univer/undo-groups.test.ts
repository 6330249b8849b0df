import { joined } from "../../../src/workbench/univer/undo-groups";

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
