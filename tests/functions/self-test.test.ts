import { selfTestTable } from "../../src/functions/self-test-table";
import { selfTest } from "../../src/workings/self-test";

const EXAMPLE = {
  what: "two and two",
  tolerance: 0.5,
  unit: "apples",
  source: "arithmetic",
  expected: 4,
};

test("says above the table that all recomputed examples agree, and gives each a row with its source", () => {
  const [verdict, header, ...rows] = selfTestTable();
  expect(verdict?.[0]).toBe(`All ${rows.length} recomputed examples agree`);
  expect(header).toEqual(["example", "what", "expected", "got", "difference", "agrees", "source", "tolerance", "unit"]);
  for (const row of rows) {
    expect(row).toEqual([
      rows.indexOf(row) + 1,
      expect.any(String),
      expect.any(Number),
      expect.any(Number),
      expect.any(Number),
      "yes",
      expect.stringMatching(/./),
      expect.any(Number),
      expect.stringMatching(/./),
    ]);
  }
});

test.each`
  case                | calculate  | got  | difference | source
  ${"a wrong result"} | ${() => 5} | ${5} | ${1}       | ${"by hand"}
  ${"one that cannot be calculated"} | ${() => {
    throw new Error("no four today");
  }} | ${"no four today"} | ${""} | ${"by hand"}
`("$case is named in the verdict and marked in its row ($source)", ({ calculate, got, difference }) => {
  const [verdict, , row] = selfTestTable(selfTest([{ ...EXAMPLE, calculate }]));
  expect(verdict?.[0]).toBe("1 of 1 recomputed examples differ: 1 two and two");
  expect(row).toEqual([1, "two and two", 4, got, difference, "no", "arithmetic", 0.5, "apples"]);
});
