import {
  columnLetters,
  formatAbsolute,
  formatCells,
  parseCells,
  quotedSheetName,
  splitAddress,
} from "../../../src/workbench/model/a1";

const SIZE = { rowCount: 1_048_576, columnCount: 16_384 };

test.each`
  column    | letters  | source
  ${0}      | ${"A"}   | ${"by hand"}
  ${25}     | ${"Z"}   | ${"by hand"}
  ${26}     | ${"AA"}  | ${"26 = one full round"}
  ${701}    | ${"ZZ"}  | ${"26 + 26 × 26 − 1"}
  ${702}    | ${"AAA"} | ${"26 + 26 × 26"}
  ${16_383} | ${"XFD"} | ${"Excel specifications and limits"}
`("column $column is $letters ($source)", ({ column, letters }) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseCells(`${letters}1`, SIZE)).toEqual({ row: 0, column, rows: 1, columns: 1 });
});

test.each(["A1", "B2:C3", "A:C", "2:5", "XFD1048576"])("%s is read and written alike", (address) => {
  const cells = parseCells(address, SIZE);
  expect(cells === null ? null : formatCells(cells, SIZE)).toBe(address);
});

test.each(["", "A", "1", "A0", "A1:", "A1:B", "A:1", "A1:B2:C3", "XFE1", "A1048577", "ABCD1", "A1 B2", "R1C1x"])(
  "%s is no address",
  (address) => {
    expect(parseCells(address, SIZE)).toBeNull();
  },
);

test("absolute addresses have their dollars", () => {
  expect(formatAbsolute({ row: 0, column: 0, rows: 2, columns: 28 }, SIZE)).toBe("$A$1:$AB$2");
});

test.each`
  name          | quoted          | source
  ${"Sheet1"}   | ${"Sheet1"}     | ${"Excel"}
  ${"My Sheet"} | ${"'My Sheet'"} | ${"Excel"}
  ${"It's"}     | ${"'It''s'"}    | ${"Excel doubles apostrophes"}
  ${"2026"}     | ${"'2026'"}     | ${"begins with a digit"}
  ${"A1"}       | ${"'A1'"}       | ${"reads as a cell"}
  ${"R1C1"}     | ${"'R1C1'"}     | ${"reads as a cell"}
`("the sheet $name stands as $quoted in an address ($source)", ({ name, quoted }) => {
  expect(quotedSheetName(name)).toBe(quoted);
  expect(splitAddress(`${quoted}!A1`)).toEqual({ sheetName: name, cells: "A1" });
});
