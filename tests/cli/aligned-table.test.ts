import { alignedTable } from "../../src/cli/aligned-table";

test("columns line up, numbers to the right, and no line ends in spaces", () => {
  const columns = [{ heading: "id" }, { heading: "value", align: "right" }, { heading: "note" }] as const;
  expect(
    alignedTable(columns, [
      ["a", "9", "long note"],
      ["bb", "10,000", ""],
      ["🏭", "", "x"],
    ]),
  ).toBe(["id   value  note", "a        9  long note", "bb  10,000", "🏭           x", ""].join("\n"));
});

test("a table without rows is its headings", () => {
  expect(alignedTable([{ heading: "id" }], [])).toBe("id\n");
});
