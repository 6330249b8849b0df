import { formulaIn, isShown, renamedRules, rulesWithout, shiftedRules } from "../../src/workbench/format-rules";
import { MemoryObjects } from "../../src/workbench/memory-objects";
import type { FormatRule } from "../../src/workbench/sheet-objects";

const area = (row: number, rows = 1, sheetId = "s") => ({ sheetId, row, column: 1, rows, columns: 1 });
const rule = (formula: string, change: Partial<FormatRule> = {}): FormatRule => ({
  ...{ id: "r", areas: [area(4, 3)], type: "Custom", formula, numberFormat: "0" },
  ...{ stopIfTrue: false, inFile: 2, isCarried: false },
  ...change,
});
const rows = (along: "rows" | "columns", start: number, count: number, sheetId = "s") => ({
  ...{ sheetId, along, start, count },
});

/** By hand, as Excel moves a rule and what it reads. */
test.each`
  what                       | formula               | shift                      | moved                 | areas
  ${"rows above both"}       | ${'=$B$2="a"'}        | ${rows("rows", 0, 2)}      | ${'=$B$4="a"'}        | ${[area(6, 3)]}
  ${"a row between"}         | ${'=$B$2="a"'}        | ${rows("rows", 3, 1)}      | ${'=$B$2="a"'}        | ${[area(5, 3)]}
  ${"a row within"}          | ${'=$B$2="a"'}        | ${rows("rows", 5, 1)}      | ${'=$B$2="a"'}        | ${[area(4, 4)]}
  ${"rows below"}            | ${'=$B$2="a"'}        | ${rows("rows", 9, 5)}      | ${'=$B$2="a"'}        | ${[area(4, 3)]}
  ${"the row that is read"}  | ${'=$B$2="a"'}        | ${rows("rows", 1, -1)}     | ${'=#REF!="a"'}       | ${[area(3, 3)]}
  ${"its own rows"}          | ${'=$B$2="a"'}        | ${rows("rows", 4, -3)}     | ${'=$B$2="a"'}        | ${[]}
  ${"a column before"}       | ${"=B5>$B$2"}         | ${rows("columns", 0, 1)}   | ${"=C5>$C$2"}         | ${[{ ...area(4, 3), column: 2 }]}
  ${"rows of another sheet"} | ${"=Other!$B$2>$B$2"} | ${rows("rows", 0, 1, "o")} | ${"=Other!$B$3>$B$2"} | ${[area(4, 3)]}
`("$what: $formula reads the same cells, as $moved", ({ formula, shift, moved, areas }) => {
  const names: Readonly<Record<string, string>> = { s: "Own", o: "Other" };
  const [after] = shiftedRules([rule(formula)], "Own", shift, names[shift.sheetId] ?? "");
  expect(after).toEqual(rule(moved, { areas }));
});

test("a sheet that is renamed keeps being read", () => {
  const read = rule("='Old name'!$A$1>Other!$A$1");
  expect(renamedRules([read], "Own", { from: "Old name", to: "New" })).toEqual([rule("=New!$A$1>Other!$A$1")]);
});

test.each`
  what                     | shown    | given
  ${"a number format"}     | ${true}  | ${rule("=$B$1>0")}
  ${"all cells, fixed"}    | ${true}  | ${rule("=$B$1>0", { areas: [area(0, 1_000_000)] })}
  ${"all cells, each own"} | ${false} | ${rule("=B1>0", { areas: [area(0, 1_000_000)] })}
  ${"none"}                | ${false} | ${rule("=$B$1>0", { numberFormat: null })}
  ${"no formula yet"}      | ${false} | ${rule("")}
  ${"carried"}             | ${false} | ${rule("=$B$1>0", { isCarried: true })}
`("$what is shown: $shown", ({ given, shown }) => expect(isShown(given)).toBe(shown));

test("in its second area a formula reads the cells that belong there, and so does what is left of it", () => {
  const two = rule("=B5>$B$1", { areas: [area(4), area(9)] });
  expect(two.areas.map((one) => formulaIn(two, one))).toEqual(["=B5>$B$1", "=B10>$B$1"]);
  expect(rulesWithout([two], area(4))).toEqual([{ ...two, areas: [area(9)], formula: "=B10>$B$1", inFile: null }]);
  expect(rulesWithout([two], area(5))).toEqual([two]);
  expect(rulesWithout([{ ...two, isCarried: true }], area(0, 20))).toEqual([{ ...two, isCarried: true }]);
});

/** Undo of deleted rows knows by it that no rule was changed since: met on a sheet beside one without rules. */
test("a sheet without rules answers the same list whenever it is asked", () => {
  const objects = new MemoryObjects(() => true);
  expect(objects.formatRules("s")).toBe(objects.formatRules("s"));
});
