import { comparedSheets } from "../../src/workbook/compared-sheets";
import type { ScannedSheet, CellContent } from "../../src/workbook/scanning-port";

const sheet = (values: CellContent[][], formulas = values, row = 0, column = 0): ScannedSheet => ({
  name: "S",
  isVisible: true,
  blocks: [{ row, column, values, formulas, numberFormats: [] }],
});
const none = () => false;
const noScale = () => 0;

test.each`
  what                          | before              | after                    | equal
  ${"the same"}                 | ${[[1, "a", true]]} | ${[[1, "a", true]]}      | ${true}
  ${"the last digits of a sum"} | ${[[1e9]]}          | ${[[1e9 * (1 + 5e-13)]]} | ${true}
  ${"the thirteenth digit"}     | ${[[1e9]]}          | ${[[1e9 * (1 + 5e-12)]]} | ${false}
  ${"nothing for a number"}     | ${[[0]]}            | ${[[""]]}                | ${false}
  ${"nothing and nothing"}      | ${[["", 1]]}        | ${[["", 1]]}             | ${true}
  ${"an error for a number"}    | ${[[1]]}            | ${[["#N/A"]]}            | ${false}
  ${"another error"}            | ${[["#NUM!"]]}      | ${[["#VALUE!"]]}         | ${false}
  ${"a number for its text"}    | ${[["1"]]}          | ${[[1]]}                 | ${false}
  ${"a cell that came along"}   | ${[[1]]}            | ${[[1, 2]]}              | ${false}
`("$what", ({ before, after, equal }: { before: CellContent[][]; after: CellContent[][]; equal: boolean }) => {
  expect(comparedSheets([sheet(before)], [sheet(after)], none, noScale).differences.length === 0).toBe(equal);
});

test("names the cell, and what it showed", () => {
  const { differences } = comparedSheets(
    [sheet([[1], [2]], undefined, 4, 2)],
    [sheet([[1], [3]], undefined, 4, 2)],
    none,
    noScale,
  );
  const cell = { sheetName: "S", row: 5, column: 2 };
  expect(differences).toEqual([{ cell, address: "'S'!C6", before: "2", after: "3" }]);
});

test("a used part that has grown or moved is compared by its cells", () => {
  expect(
    comparedSheets(
      [sheet([[5]], undefined, 1, 1)],
      [
        sheet([
          ["", ""],
          ["", 5],
        ]),
      ],
      none,
      noScale,
    ),
  ).toMatchObject({ cells: 1, differences: [] });
});

test("a sheet that is gone differs in every cell; a new one is not compared", () => {
  expect(
    comparedSheets([sheet([[1, 2]])], [{ ...sheet([[1, 2]]), name: "Other" }], none, noScale).differences,
  ).toHaveLength(2);
});

test("counts cells that hold something, and those of them with a formula", () => {
  expect(comparedSheets([sheet([[1, "", 3]])], [sheet([[1, "", 3]], [["=A2", "", 3]])], none, noScale)).toMatchObject({
    cells: 2,
    formulas: 1,
    largestDifference: 0,
  });
});

test("a difference of large numbers keeps the digits of the largest", () => {
  const [before, after] = [[sheet([[5]])], [sheet([[5.004]])]];
  expect(comparedSheets(before, after, none, () => 1e10).differences).toEqual([]);
  expect(comparedSheets(before, after, none, () => 1e9).differences).toHaveLength(1);
});

test("what is calculated from changed cells may differ as far as they do", () => {
  const before = [sheet([[5, 50]])];
  const after = [sheet([[5 * (1 + 1e-9), 50 * (1 + 4e-9)]])];
  const isChanged = ({ column }: { column: number }) => column === 0;
  expect(comparedSheets(before, after, isChanged, ({ column }) => (column === 0 ? 1e5 : 0)).differences).toEqual([]);
  expect(comparedSheets(before, after, none, ({ column }) => (column === 0 ? 1e5 : 0)).differences).toHaveLength(1);
});

// 1e-9 of a changed cell: a cell behind it may differ by eight times as much, which is the room for a few steps of rounding.
test.each`
  difference | equal    | source
  ${4e-9}    | ${true}  | ${"half of the eightfold"}
  ${7.9e-9}  | ${true}  | ${"just below the eightfold"}
  ${8.2e-9}  | ${false} | ${"just above it"}
  ${1e-6}    | ${false} | ${"a thousandfold"}
  ${0.5}     | ${false} | ${"another number"}
`(
  "beside a changed cell that differs by 1e-9, another may differ by $difference: $equal ($source)",
  ({ difference, equal }) => {
    const [before, after] = [[sheet([[5, 50]])], [sheet([[5 * (1 + 1e-9), 50 * (1 + Number(difference))]])]];
    const isChanged = ({ column }: { column: number }) => column === 0;
    const scaleAt = ({ column }: { column: number }) => (column === 0 ? 1e5 : 0);
    expect(comparedSheets(before, after, isChanged, scaleAt).differences.length === 0).toBe(equal);
  },
);

test("a changed cell has no such room", () => {
  const [before, after] = [[sheet([[5, 6]])], [sheet([[5 * (1 + 5e-13), 6 * (1 + 3e-12)]])]];
  expect(comparedSheets(before, after, () => true, noScale).differences).toHaveLength(1);
});

test("the largest difference that counted as equal is told", () => {
  const { largestDifference } = comparedSheets([sheet([[5]])], [sheet([[5.004]])], none, () => 1e10);
  expect(largestDifference).toBeCloseTo(0.004 / 5.004, 12);
});
