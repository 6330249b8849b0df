import fc from "fast-check";
import { areaAddress, columnLetters, sheetAddress } from "../../src/workbook/cell-address";
import { definedName } from "../../src/plan/defined-name";
import { freeSheetName, legalSheetName } from "../../src/workbook/sheet-name";

test.each([
  { column: 0, letters: "A", source: "by hand" },
  { column: 25, letters: "Z", source: "by hand" },
  { column: 26, letters: "AA", source: "by hand" },
  { column: 701, letters: "ZZ", source: "26 + 26 × 26 columns of one and two letters" },
  { column: 702, letters: "AAA", source: "by hand" },
  { column: 16_383, letters: "XFD", source: "Excel specifications and limits: last column" },
])("column $column is $letters ($source)", ({ column, letters }) => {
  expect(columnLetters(column)).toBe(letters);
});

test("an area of one cell has a single address, and a sheet's apostrophe is doubled", () => {
  expect(areaAddress({ row: 2, column: 1, rows: 1, columns: 1 })).toBe("B3");
  expect(areaAddress({ row: 2, column: 1, rows: 5, columns: 3 })).toBe("B3:D7");
  expect(sheetAddress("Bob's 2026", "A1")).toBe("'Bob''s 2026'!A1");
});

test.each([
  { proposed: "Meta – CoreWeave 2026", taken: [], expected: "Meta – CoreWeave 2026" },
  { proposed: "Meta – CoreWeave 2026", taken: ["meta – COREWEAVE 2026"], expected: "Meta – CoreWeave 2026 (2)" },
  {
    proposed: "Meta – CoreWeave 2026",
    taken: ["Meta – CoreWeave 2026", "Meta – CoreWeave 2026 (2)"],
    expected: "Meta – CoreWeave 2026 (3)",
  },
  {
    proposed: "Cipher Mining – Fluidstack 2025",
    taken: ["Cipher Mining – Fluidstack 2025"],
    expected: "Cipher Mining – Fluidstack (2)",
  },
  { proposed: "History", taken: [], expected: "History (2)" },
  { proposed: "a/b\\c?d*e[f]g:h", taken: [], expected: "a b c d e f g h" },
  { proposed: "'quoted'", taken: [], expected: "quoted" },
  { proposed: "", taken: [], expected: "Offtake" },
])("a sheet proposed as “$proposed” beside $taken is called “$expected”", ({ proposed, taken, expected }) => {
  expect(freeSheetName(proposed, taken)).toBe(expected);
});

test("any text becomes a name that Excel's rules allow and nobody has", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(fc.string({ maxLength: 31 }), { maxLength: 5 }),
      (proposed, others) => {
        const taken = [...others, legalSheetName(proposed)];
        const name = freeSheetName(proposed, taken);
        expect(name).toMatch(/^[^':\\/?*[\]]([^:\\/?*[\]]{0,29}[^':\\/?*[\]])?$/su);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
      },
    ),
  );
});

test.each([
  { deal: "meta-coreweave-2026", figure: "value", expected: "meta_coreweave_2026_value" },
  { deal: "meta-coreweave-2026", figure: "combined commitment", expected: "meta_coreweave_2026_combined_commitment" },
  { deal: "3com", figure: "value", expected: "_3com_value" },
  { deal: "größe", figure: "=1", expected: "gr__e__1" },
])("the figure $figure of $deal is named $expected", ({ deal, figure, expected }) => {
  expect(definedName(deal, figure)).toBe(expected);
});
