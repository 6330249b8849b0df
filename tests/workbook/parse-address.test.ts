import fc from "fast-check";
import { areaAddress, sheetAddress } from "../../src/workbook/cell-address";
import { areaOf, splitSheet } from "../../src/workbook/parse-address";

test.each`
  address         | expected
  ${"B3"}         | ${{ row: 2, column: 1, rows: 1, columns: 1 }}
  ${"$B$3:d7"}    | ${{ row: 2, column: 1, rows: 5, columns: 3 }}
  ${"D7:B3"}      | ${{ row: 2, column: 1, rows: 5, columns: 3 }}
  ${"XFD1048576"} | ${{ row: 1048575, column: 16383, rows: 1, columns: 1 }}
  ${"XFE1"}       | ${null}
  ${"A1048577"}   | ${null}
  ${"A0"}         | ${null}
  ${"A:A"}        | ${null}
  ${"value"}      | ${null}
`("$address (by hand)", ({ address, expected }) => {
  expect(areaOf(address)).toEqual(expected);
});

test.each`
  reference               | sheetName      | rest
  ${"Sheet1!A1"}          | ${"Sheet1"}    | ${"A1"}
  ${"='It''s 2026'!$B$2"} | ${"It's 2026"} | ${"$B$2"}
  ${"A1:B2"}              | ${null}        | ${"A1:B2"}
  ${"=0.5"}               | ${null}        | ${"0.5"}
`("$reference is split at its sheet (by hand)", ({ reference, sheetName, rest }) => {
  expect(splitSheet(reference)).toEqual({ sheetName, rest });
});

test("an address written is the area read, on any sheet", () => {
  const area = fc.record({
    row: fc.nat(1000),
    column: fc.nat(800),
    rows: fc.integer({ min: 1, max: 50 }),
    columns: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(area, fc.stringMatching(/^[A-Za-z0-9' –]{1,20}$/), (cells, sheet) => {
      const { sheetName, rest } = splitSheet(sheetAddress(sheet, areaAddress(cells)));
      expect([sheetName, areaOf(rest)]).toEqual([sheet, cells]);
    }),
  );
});
