import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import fc from "fast-check";
import { findRowsAtOnce } from "../../../src/workbench/univer/found-rows";

type Index = typeof CELL_INVERTED_INDEX_CACHE;
const newIndex = (): Index => new (CELL_INVERTED_INDEX_CACHE.constructor as new () => Index)();
const found = (index: Index) => index.getCellValuePositions("book", "sheet", 3);

const VALUES = fc.constantFrom("", null, 0, 1, "1", "b", "B", true, 2.5);

test("rows stand where Univer itself keeps them, whatever is calculated and read in whatever order", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(VALUES, fc.nat(5), fc.boolean())), (results) => {
      const [ours, shipped] = [newIndex(), newIndex()];
      findRowsAtOnce(ours);
      for (const [value, row, isResult] of results)
        for (const index of [ours, shipped]) index.set("book", "sheet", 3, value as never, row, isResult);
      expect(found(ours)).toEqual(found(shipped));
    }),
  );
});

test("rows that a search has read are found, too", () => {
  const index = newIndex();
  findRowsAtOnce(index);
  index.set("book", "sheet", 3, 7, 0, true);
  index.set("book", "sheet", 3, 8, 1);
  index.set("book", "sheet", 3, 9, 1, true);
  expect(found(index)).toEqual(
    new Map([
      [7, new Set([0])],
      [8, new Set()],
      [9, new Set([1])],
    ]),
  );
});

test("rows that a search has gone through are not read again", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(VALUES, fc.nat(5), fc.boolean())), (results) => {
      const [ours, shipped] = [newIndex(), newIndex()];
      findRowsAtOnce(ours);
      for (const index of [ours, shipped]) index.setContinueBuildingCache("book", "sheet", 3, 2, 4);
      for (const [value, row, isResult] of results)
        for (const index of [ours, shipped]) index.set("book", "sheet", 3, value as never, row, isResult);
      expect(found(ours)).toEqual(found(shipped));
    }),
  );
});
