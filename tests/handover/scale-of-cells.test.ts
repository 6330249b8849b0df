import { handOverPlan } from "../../src/handover/hand-over-plan";
import { type CellRows, scannedBook } from "./some-book";

// A number that came from a subtraction keeps the digits of the largest number behind it: hand-over compares it on that scale.
const CELLS: CellRows = [
  [["=OFFTAKE.COMPUTEGROWTH(1,12)", 10], 21e9, -35e9],
  [
    ["=B1-B1", 0],
    ["=SUM(B1:C1)", -14e9],
    ["=big/7", 3e9],
  ],
  [["=Other!A1*2", 4], ["=1+2", 3], 5],
  ["text", ["=A4", "text"], ["=Gone!A1", "#REF!"]],
];
const book = scannedBook(
  { Model: CELLS, Other: [[-2e12]] },
  { names: [{ name: "big", scope: null, formula: "=Model!$B$1" }] },
);
const { scaleAt } = handOverPlan(book).write;

test.each`
  cell    | row  | column | scale   | source
  ${"A2"} | ${1} | ${0}   | ${21e9} | ${"B1, twice"}
  ${"B2"} | ${1} | ${1}   | ${35e9} | ${"the larger of B1 and C1, without its sign"}
  ${"C2"} | ${1} | ${2}   | ${21e9} | ${"a defined name"}
  ${"A3"} | ${2} | ${0}   | ${2e12} | ${"another sheet"}
  ${"B3"} | ${2} | ${1}   | ${0}    | ${"no cell behind it"}
  ${"C3"} | ${2} | ${2}   | ${0}    | ${"a constant"}
  ${"B4"} | ${3} | ${1}   | ${0}    | ${"a text behind it"}
  ${"C4"} | ${3} | ${2}   | ${0}    | ${"a sheet that is gone"}
`("$cell is compared on the scale of $source: $scale (by hand)", ({ row, column, scale }) =>
  expect(scaleAt({ sheetName: "Model", row, column })).toBe(scale),
);

test("the sheet's name is found in any letter case", () =>
  expect(scaleAt({ sheetName: "MODEL", row: 1, column: 0 })).toBe(21e9));
