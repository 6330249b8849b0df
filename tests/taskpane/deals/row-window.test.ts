import { rowAt, rowOffsets, rowsToRender, rowWindow } from "../../../src/taskpane/deals/row-window";

const HUNDRED = rowOffsets(100, (row) => (row % 2 === 0 ? 40 : 60)); // two rows every 100 pixels

test("rows begin where those before them end, and the last offset is the list's height", () => {
  expect([...rowOffsets(4, (row) => [10, 20, 30, 40][row] ?? 0)]).toEqual([0, 10, 30, 60, 100]);
  expect([...rowOffsets(0, () => 10)]).toEqual([0]);
});

test.each([
  { y: -500, row: 0, why: "above the list" },
  { y: 0, row: 0, why: "its top" },
  { y: 39.9, row: 0, why: "the last pixel of the first row" },
  { y: 40, row: 1, why: "the first pixel of the second" },
  { y: 4950, row: 99, why: "within the last" },
  { y: 1e9, row: 99, why: "below the list" },
])("$y pixels down is row $row: $why", ({ y, row }) => {
  expect(rowAt(HUNDRED, y)).toBe(row);
});

test.each([
  { top: 0, bottom: 700, first: 0, end: 24, why: "at the top nothing is needed above" },
  { top: 2000, bottom: 2700, first: 32, end: 64, why: "40 to 54 are in view, 8 more on each side, in steps of 4" },
  { top: 9000, bottom: 9700, first: 88, end: 100, why: "past the end the last rows stay" },
  { top: -900, bottom: -200, first: 0, end: 12, why: "the list is still below the screen" },
])("seen from $top to $bottom the page has rows $first to $end: $why", ({ top, bottom, first, end }) => {
  expect(rowWindow(HUNDRED, top, bottom)).toEqual({ first, end });
});

test("a list of up to 60 rows is wholly in the page, wherever it is scrolled to", () => {
  expect(
    rowWindow(
      rowOffsets(60, () => 50),
      2000,
      2700,
    ),
  ).toEqual({ first: 0, end: 60 });
  expect(
    rowWindow(
      rowOffsets(61, () => 50),
      2000,
      2700,
    ),
  ).not.toEqual({ first: 0, end: 61 });
  expect(
    rowWindow(
      rowOffsets(0, () => 50),
      0,
      700,
    ),
  ).toEqual({ first: 0, end: 0 });
});

test.each([
  { held: -1, rows: [4, 5, 6] },
  { held: 5, rows: [4, 5, 6] },
  { held: 1, rows: [1, 4, 5, 6] },
  { held: 9, rows: [4, 5, 6, 9] },
])("the held row $held is in the page, in its order", ({ held, rows }) => {
  expect(rowsToRender({ first: 4, end: 7 }, held)).toEqual(rows);
});
