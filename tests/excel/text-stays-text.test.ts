/** @jest-environment jsdom */
import fc from "fast-check";
import { writePlan } from "../../src/excel/write-plan";
import { startOfficeInJest } from "../host/office-in-jest";
import { text } from "./small-plan";

/** What makes Excel take text for something else: formula characters, numbers, dates, truth values, apostrophes. */
const TEMPTING = fc.constantFrom(
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "'",
  "''=1",
  "TRUE",
  "2027",
  "1e3",
  "5%",
  "$5",
  "1/2",
  "May 2026",
  "#N/A",
  " ",
);
const TEXTS = fc.oneof(
  TEMPTING,
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.tuple(fc.constantFrom("=", "+", "-", "@", "'"), fc.string()).map((parts) => parts.join("")),
);

test("any text is read back as the same text, with and without a link, and is never a formula", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(TEXTS, { minLength: 1, maxLength: 12 }), async (words) => {
      const office = await startOfficeInJest();
      const rows = words.map((each) => [text(each), { ...text(each), link: "https://source.example/" } as const]);
      await writePlan(
        { sheetName: "Text", rows: rows as never, columnWidths: [60, 60], names: [], frozenRows: 0 },
        "newSheet",
        { mergeUndoGroup: true },
      );
      const sheetId = office.grid.sheets().find(({ name }) => name === "Text")?.id ?? "";
      const values = office.grid.values({ sheetId, row: 0, column: 0, rows: words.length, columns: 2 });
      expect(values.map(([plain]) => plain)).toEqual(words.map((each) => (each === "" ? null : each)));
      words.forEach((each, row) => {
        if (each !== "") expect(values[row]?.[1]).toBe(each);
      });
      // Nothing that goes to Excel as a cell's content begins like a formula, and no link brings a text of its own.
      const actions = office.requests.flatMap(({ batch }) => batch.Actions);
      const contents = actions
        .filter(({ Name }) => Name === "Formulas" || Name === "Values")
        .flatMap(({ ArgumentInfo }) => ArgumentInfo?.Arguments ?? []);
      expect(contents.flat(2).every((content) => content === null || String(content).startsWith("'"))).toBe(true);
      const links = actions
        .filter(({ Name }) => Name === "Hyperlink")
        .flatMap(({ ArgumentInfo }) => ArgumentInfo?.Arguments ?? []);
      expect(links.every((link) => (link as { readonly textToDisplay?: unknown }).textToDisplay === undefined)).toBe(
        true,
      );
    }),
    { numRuns: 60 },
  );
});
