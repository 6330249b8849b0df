import { recentRanges } from "../../src/functions/recent-ranges";

const LIMITS = { ranges: 2, cells: 12 };
const date = (basicValue: number): object => ({
  type: "FormattedNumber",
  basicType: "Double",
  basicValue,
  numberFormat: "yyyy-mm-dd",
});
const range = (value: unknown): unknown[][] => [
  ["value", value],
  ["term", 5],
];

test("a range with the same content is read once, though the host delivers it anew", () => {
  const recent = recentRanges<string>(LIMITS);
  const read = jest.fn(() => "contract");
  expect([recent(range(21e9), read), recent(range(21e9), read)]).toEqual(["contract", "contract"]);
  expect(read).toHaveBeenCalledTimes(1);
});

test.each`
  case                              | some                        | other
  ${"another number"}               | ${range(1)}                 | ${range(2)}
  ${"a text for a number"}          | ${range(1)}                 | ${range("1")}
  ${"nothing for 0"}                | ${range(0)}                 | ${range(null)}
  ${"a row more"}                   | ${range(1)}                 | ${[...range(1), ["end", 0]]}
  ${"a column more"}                | ${range(1)}                 | ${range(1).map((row) => [...row, 0])}
  ${"another date with its format"} | ${range(date(1))}           | ${range(date(2))}
  ${"a plain number for a date"}    | ${range(date(1))}           | ${range(1)}
  ${"errors, which have no value"}  | ${range({ type: "Error" })} | ${range({ type: "Error" })}
`("$case is another range", ({ some, other }: { some: unknown[][]; other: unknown[][] }) => {
  const recent = recentRanges<unknown>(LIMITS);
  expect([recent(some, () => "some"), recent(other, () => "other")]).toEqual(["some", "other"]);
});

test("the same date with its format is the same content", () => {
  const recent = recentRanges<string>(LIMITS);
  expect([recent(range(date(1)), () => "first"), recent(range(date(1)), () => "second")]).toEqual(["first", "first"]);
});

test("a failure is not remembered", () => {
  const recent = recentRanges<string>(LIMITS);
  expect(() =>
    recent(range(1), () => {
      throw new Error("not yet");
    }),
  ).toThrow("not yet");
  expect(recent(range(1), () => "contract")).toBe("contract");
});

test("the range that was not used for longest is forgotten, so that memory stays bounded", () => {
  const recent = recentRanges<number>(LIMITS);
  const read = jest.fn(() => 7);
  for (const value of [1, 2, 1, 3, 1, 2]) recent(range(value), read); // 3 forgets 2, not 1
  expect(read).toHaveBeenCalledTimes(4);
});

test("a range above the limit of cells is read each time", () => {
  const recent = recentRanges<number>(LIMITS);
  const read = jest.fn(() => 7);
  const large = Array.from({ length: 7 }, (_, row) => [row, row]);
  recent(large, read);
  recent(large, read);
  expect(read).toHaveBeenCalledTimes(2);
});
