import fc from "fast-check";
import { areaAddress } from "../../src/workbook/cell-address";
import { joinedAreas } from "../../src/excel/joined-areas";

const marked = (picture: string[]) => picture.map((line) => [...line].map((mark) => mark === "x"));

test.each([
  { picture: ["....", "...."], expected: [] },
  { picture: ["xx..", "xx.."], expected: ["A1:B2"] },
  { picture: ["xx.x", "xx.."], expected: ["A1:B2", "D1"] },
  { picture: ["xxx", ".x.", "xxx"], expected: ["A1:C1", "B2", "A3:C3"] },
  { picture: ["x", ".", "x"], expected: ["A1", "A3"] },
])("$picture is $expected (by hand)", ({ picture, expected }) => {
  expect(joinedAreas(marked(picture), (isMarked) => (isMarked ? "x" : null)).map(areaAddress)).toEqual(expected);
});

test("every cell is in exactly one area of its kind, and cells left out are in none", () => {
  const grids = fc.array(fc.array(fc.constantFrom("a", "b", null), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(grids, (grid) => {
      const covered: (string | null)[][] = grid.map((row) => row.map(() => null));
      for (const { row, column, rows, columns, kind } of joinedAreas(grid, (cell) => cell)) {
        for (let i = row; i < row + rows; i += 1) {
          for (let j = column; j < column + columns; j += 1) {
            expect(covered[i]?.[j]).toBeNull();
            covered[i]![j] = kind;
          }
        }
      }
      expect(covered).toEqual(grid);
    }),
  );
});
