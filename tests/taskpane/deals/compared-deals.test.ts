import fc from "fast-check";
import { moved, toggled } from "../../../src/taskpane/deals/compared-deals";

test("a deal comes in at the end and goes out from where it was", () => {
  expect(toggled(["a", "b"], "c")).toEqual(["a", "b", "c"]);
  expect(toggled(["a", "b", "c"], "b")).toEqual(["a", "c"]);
});

test.each`
  id     | step  | after              | why
  ${"b"} | ${-1} | ${["b", "a", "c"]} | ${"one earlier"}
  ${"b"} | ${1}  | ${["a", "c", "b"]} | ${"one later"}
  ${"a"} | ${-1} | ${["a", "b", "c"]} | ${"already first"}
  ${"c"} | ${1}  | ${["a", "b", "c"]} | ${"already last"}
  ${"x"} | ${1}  | ${["a", "b", "c"]} | ${"not among them"}
`("moving $id by $step gives $after: $why", ({ id, step, after }) => {
  expect(moved(["a", "b", "c"], id, step)).toEqual(after);
});

test("moving loses no deal and doubles none, and there and back is where it was", () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 });
  fc.assert(
    fc.property(ids, fc.nat(), (compared, at) => {
      const id = compared[at % (compared.length - 1)] ?? "";
      const later = moved(compared, id, 1);
      expect([...later].sort()).toEqual([...compared].sort());
      expect(moved(later, id, -1)).toEqual(compared);
    }),
  );
});
