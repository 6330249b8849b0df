import { joined } from "../../../src/workbench/univer/undo-groups";

const step = (name: string) => ({ unitID: "book", redoMutations: [{ id: `do ${name}`, params: {} }], undoMutations: [{ id: `undo ${name}`, params: {} }] });

test("a group is done in order and taken back in the opposite order", () => {
  const group = joined([step("add sheet"), step("write"), step("name")]);
  expect(group.unitID).toBe("book");
  expect(group.redoMutations.map(({ id }) => id)).toEqual(["do add sheet", "do write", "do name"]);
  expect(group.undoMutations.map(({ id }) => id)).toEqual(["undo name", "undo write", "undo add sheet"]);
});
