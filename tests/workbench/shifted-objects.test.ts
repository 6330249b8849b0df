import type { Area } from "../../src/workbench/area";
import { shiftedArea } from "../../src/workbench/shifted-objects";

const area = (row: number, rows: number): Area => ({ sheetId: "a", row, column: 4, rows, columns: 2 });

test.each`
  case                                  | start | count | expected
  ${"rows above it move it down"}       | ${2}  | ${3}  | ${area(8, 4)}
  ${"rows at its first row do too"}     | ${5}  | ${1}  | ${area(6, 4)}
  ${"rows inside it widen it"}          | ${7}  | ${2}  | ${area(5, 6)}
  ${"rows below it change nothing"}     | ${9}  | ${2}  | ${area(5, 4)}
  ${"rows gone above move it up"}       | ${1}  | ${-2} | ${area(3, 4)}
  ${"rows gone inside shorten it"}      | ${6}  | ${-2} | ${area(5, 2)}
  ${"rows gone across its top do both"} | ${3}  | ${-4} | ${area(3, 2)}
  ${"rows gone across its end"}         | ${8}  | ${-9} | ${area(5, 3)}
  ${"all its rows gone leave nothing"}  | ${4}  | ${-9} | ${null}
`(
  "an area of rows 5 to 8: $case (by hand)",
  ({ start, count, expected }: { start: number; count: number; expected: Area | null }) => {
    expect(shiftedArea(area(5, 4), { sheetId: "a", along: "rows", start, count })).toEqual(expected);
  },
);

test("columns and other sheets are told apart", () => {
  expect(shiftedArea(area(5, 4), { sheetId: "a", along: "columns", start: 0, count: 1 })).toEqual({
    ...area(5, 4),
    column: 5,
  });
  expect(shiftedArea(area(5, 4), { sheetId: "b", along: "rows", start: 0, count: 1 })).toEqual(area(5, 4));
});
