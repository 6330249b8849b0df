import { UnreadableFile } from "../../../src/workbench/file/file-book";
import { FilledAreas } from "../../../src/workbench/file/package/filled-areas";

const WHOLE_SHEET = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

// Source: `<f t="array" ref="A1:XFD1048576">` in a file of two kilobytes kept the workbench busy for ever.
test("an array over the whole sheet is kept as one area: every cell but its own is filled", () => {
  const areas = new FilledAreas();
  areas.add({ row: 0, column: 0 }, WHOLE_SHEET);
  expect([
    areas.has({ row: 0, column: 0 }),
    areas.has({ row: 0, column: 1 }),
    areas.has({ row: 1_048_575, column: 16_383 }),
  ]).toEqual([false, true, true]);
});

test("a cell is filled by the array it lies in, across bands of rows, and by no other", () => {
  const areas = new FilledAreas();
  areas.add({ row: 60, column: 2 }, { top: 60, left: 2, bottom: 70, right: 3 });
  areas.add({ row: 5, column: 5 }, { top: 5, left: 5, bottom: 5, right: 5 });
  expect(
    [
      [60, 2],
      [60, 3],
      [70, 2],
      [71, 2],
      [64, 4],
      [5, 5],
    ].map(([row = 0, column = 0]) => areas.has({ row, column })),
  ).toEqual([false, true, true, false, false, false]);
});

test("more of them than can be kept are refused in words", () => {
  const areas = new FilledAreas();
  expect(() => {
    for (let column = 0; column < 1_000; column += 1) areas.add({ row: 0, column }, WHOLE_SHEET);
  }).toThrow(UnreadableFile);
});
