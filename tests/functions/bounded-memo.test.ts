import { boundedMemo } from "../../src/functions/bounded-memo";

test("a result is computed once for each key", () => {
  const compute = jest.fn(() => 7);
  const remembered = boundedMemo<number>(10);
  expect([remembered("a", compute), remembered("a", compute), remembered("b", compute)]).toEqual([7, 7, 7]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test("a failure is not remembered", () => {
  const remembered = boundedMemo<number>(10);
  expect(() =>
    remembered("a", () => {
      throw new Error("not yet");
    }),
  ).toThrow("not yet");
  expect(remembered("a", () => 7)).toBe(7);
});

test("at the limit everything is forgotten, so that memory stays bounded", () => {
  const compute = jest.fn(() => 7);
  const remembered = boundedMemo<number>(2);
  for (const key of ["a", "b", "c", "a"]) remembered(key, compute);
  expect(compute).toHaveBeenCalledTimes(4);
});
