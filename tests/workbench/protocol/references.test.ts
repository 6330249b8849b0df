import type { HostObject } from "../../../src/workbench/protocol/host-object";
import { References } from "../../../src/workbench/protocol/references";

const object = (): HostObject => ({ members: { name: "Range" } });

test("an object keeps one reference until it is given back, and then gets a new one", () => {
  const references = new References();
  const range = object();
  const id = references.keep(range);
  expect([references.keep(range), references.find(id), references.idOf(range)]).toEqual([id, range, id]);
  references.drop(id);
  expect([references.find(id), references.idOf(range), references.size]).toEqual([undefined, undefined, 0]);
  expect(references.keep(range)).not.toBe(id);
});

test("references sent with events go by themselves, the oldest first", () => {
  const references = new References();
  const ids = Array.from({ length: 201 }, () => references.keepForEvent(object()));
  expect([references.find(ids[0] ?? ""), references.size]).toEqual([undefined, 200]);
  expect(references.find(ids[200] ?? "")).toBeDefined();
});

test("a new document has no references", () => {
  const references = new References();
  const id = references.keep(object());
  references.clear();
  expect(references.find(id)).toBeUndefined();
});
