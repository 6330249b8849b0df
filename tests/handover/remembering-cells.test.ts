import { handOverPlan } from "../../src/handover/hand-over-plan";
import { type CellRows, scannedBook } from "./some-book";

// Which cells keep what they came to before: those of a circle, and those that read one of them that differs.
const CELLS: CellRows = [
  // A: a counter, what reads it; B: a circle of two, what reads it; C: no circle.
  [["=A1+1", 5], ["=B2*0.5", 1], ["=OFFTAKE.TERM(D1)", 4], "x"],
  [["=A1*2", 10], ["=B1+1", 2], ["=C1*2", 8], 0],
  [["=SUM(A1:A2)", 15], ["=ROUND(B2,0)", 2], ["=SUM(C1:C2)", 12], 0],
  [
    ["=A3+1", 16],
    ["=B3*7", 14],
    ["=IF(C1=D4,C4,NOW())", 46_000],
    ["=IF(C1=D4,D4,C1)", 4],
  ],
  [["=later", 1], ["=INDEX(A:A,7)", 0], ["=Other!A1", 3], 0],
];
const book = scannedBook(
  { Model: CELLS, Other: [[["=Model!C5", 3]], [["=SUM(A:A)", 3]]] },
  { names: [{ name: "later", scope: null, formula: "=Model!$A$5" }] },
);
const { rememberingOf } = handOverPlan(book).write;

function place(address: string) {
  const [, sheetName = "Model", letter = "A", row = "1"] = /^(?:(\w+)!)?([A-D])(\d+)$/.exec(address) ?? [];
  return { sheetName, row: Number(row) - 1, column: letter.charCodeAt(0) - 65, address };
}

test.each`
  what                                             | differing             | remembering
  ${"a counter"}                                   | ${["A1"]}             | ${["A1"]}
  ${"a circle of two"}                             | ${["B1", "B2"]}       | ${["B1", "B2"]}
  ${"what reads a counter, over several cells"}    | ${["A4", "A3", "A1"]} | ${["A4", "A3", "A1"]}
  ${"what reads one that has stayed equal"}        | ${["A2"]}             | ${[]}
  ${"what reads one behind a cell that is equal"}  | ${["B4", "B2"]}       | ${["B2"]}
  ${"a cell without a circle"}                     | ${["C1", "C2", "C3"]} | ${[]}
  ${"the same beside a counter"}                   | ${["C1", "A1", "C3"]} | ${["A1"]}
  ${"a time stamp and the value it watches"}       | ${["C4", "D4"]}       | ${["C4", "D4"]}
  ${"a circle through a defined name"}             | ${["A5"]}             | ${["A5"]}
  ${"a circle through another sheet"}              | ${["C5", "Other!A1"]} | ${["C5", "Other!A1"]}
  ${"a sum of the column it stands in"}            | ${["Other!A2"]}       | ${["Other!A2"]}
  ${"a column that leads to no circle of its own"} | ${["B5"]}             | ${[]}
  ${"a constant"}                                  | ${["D1"]}             | ${[]}
`("$what (by hand)", ({ differing, remembering }: { differing: string[]; remembering: string[] }) => {
  expect(
    rememberingOf(differing.map(place))
      .map(({ address }) => address)
      .sort(),
  ).toEqual([...remembering].sort());
});

test("a chain of 20,000 formulas that ends in a counter is followed to its end", () => {
  const rows: CellRows = [
    [["=A1+1", 1]],
    ...Array.from({ length: 20_000 }, (_, row) => [[`=A${row + 1}+1`, 1] as const]),
  ];
  const differing = rows.map((_, row) => ({ sheetName: "Long", row, column: 0 }));
  expect(handOverPlan(scannedBook({ Long: rows })).write.rememberingOf(differing)).toHaveLength(20_001);
});

test("sums over all rows above, too many to go through, are not excused", () => {
  const rows: CellRows = [
    [["=A1+1", 1]],
    ...Array.from({ length: 4_000 }, (_, row) => [[`=SUM(A$1:A${row + 1})`, 1] as const]),
  ];
  const last = { sheetName: "Sums", row: 4_000, column: 0 };
  expect(handOverPlan(scannedBook({ Sums: rows })).write.rememberingOf([last])).toEqual([]);
});
