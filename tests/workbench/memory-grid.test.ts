import { displayed, entered } from "../../src/workbench/memory-cell";
import { MemoryGrid } from "../../src/workbench/memory-grid";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ sheetId: "sheet-1", row, column, rows, columns });

test.each`
  written      | format       | stored                           | source
  ${"12"}      | ${"General"} | ${{ value: 12 }}                 | ${"typed into Excel"}
  ${"-1.5e3"}  | ${"General"} | ${{ value: -1500 }}              | ${"typed into Excel"}
  ${"1,200.5"} | ${"General"} | ${{ value: 1200.5 }}             | ${"typed into Excel"}
  ${"5%"}      | ${"General"} | ${{ value: 5 / 100 }}            | ${"typed into Excel"}
  ${"1,2"}     | ${"General"} | ${{ value: "1,2" }}              | ${"no thousands group"}
  ${"TRUE"}    | ${"General"} | ${{ value: true }}               | ${"typed into Excel"}
  ${"'TRUE"}   | ${"General"} | ${{ value: "TRUE" }}             | ${"typed into Excel"}
  ${"=A1"}     | ${"General"} | ${{ value: 0, formula: "=A1" }}  | ${"not calculated here"}
  ${"-A1"}     | ${"General"} | ${{ value: 0, formula: "=-A1" }} | ${"Range.values reference"}
  ${"="}       | ${"General"} | ${{ value: "=" }}                | ${"a lone sign is text"}
  ${"=A1"}     | ${"@"}       | ${{ value: "=A1" }}              | ${"cells formatted as text"}
  ${"12"}      | ${"@"}       | ${{ value: "12" }}               | ${"cells formatted as text"}
  ${true}      | ${"@"}       | ${{ value: true }}               | ${"by hand"}
`("$written in a cell formatted $format is stored as $stored ($source)", ({ written, format, stored }) => {
  expect(entered(written, format)).toEqual(stored);
});

test.each`
  value                | format        | text          | source
  ${null}              | ${"General"}  | ${""}         | ${"by hand"}
  ${true}              | ${"General"}  | ${"TRUE"}     | ${"Excel"}
  ${{ error: "#N/A" }} | ${"General"}  | ${"#N/A"}     | ${"Excel"}
  ${1234.5}            | ${"#,##0.00"} | ${"1,234.50"} | ${"Excel"}
  ${0.125}             | ${"0%"}       | ${"13%"}      | ${"Excel rounds half away from zero"}
  ${0.5}               | ${"odd"}      | ${"0.5"}      | ${"formats the grid does not know"}
`("$value under $format shows $text ($source)", ({ value, format, text }) => {
  expect(displayed(value, format)).toBe(text);
});

test("a format on whole columns holds for cells there already and for those to come", () => {
  const grid = new MemoryGrid();
  grid.setFormat(at(0, 0), { bold: true });
  grid.setFormat(at(0, 0, grid.rowCount, 2), { bold: false, fill: "#FFFF00" });
  grid.setFormat(at(5, 1), { fill: "" });
  expect([
    grid.format("sheet-1", 0, 0).bold,
    grid.format("sheet-1", 99, 1).fill,
    grid.format("sheet-1", 5, 1).fill,
    grid.format("sheet-1", 0, 2).fill,
  ]).toEqual([false, "#FFFF00", "", ""]);
});

test("formats do not make a cell used; values and formulas do", () => {
  const grid = new MemoryGrid();
  grid.setFormat(at(9, 9), { bold: true });
  grid.setNumberFormats(at(8, 8), [["0%"]]);
  expect(grid.usedArea("sheet-1")).toBeNull();
  grid.write(at(1, 1), [["x"]]);
  grid.write(at(4, 3), [["=A1"]]);
  expect(grid.usedArea("sheet-1")).toEqual(at(1, 1, 4, 3));
  grid.write(at(4, 3), [[""]]);
  expect(grid.usedArea("sheet-1")).toEqual(at(1, 1));
});

test("what is written in a group is one step for undo, nested groups included", () => {
  const grid = new MemoryGrid();
  grid.write(at(0, 0), [[1]]);
  grid.beginUndoGroup();
  grid.beginUndoGroup();
  grid.write(at(1, 0), [[1]]);
  grid.endUndoGroup();
  grid.setFormat(at(1, 0), { bold: true });
  grid.endUndoGroup();
  grid.beginUndoGroup();
  grid.endUndoGroup();
  expect(grid.undoSteps.map((step) => step.length)).toEqual([1, 2]);
});
