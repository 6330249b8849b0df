import { CellValueType } from "@univerjs/core";
import { cellValue, storedCell } from "../../../src/workbench/univer/cell-values";

test.each([
  ["nothing", null, null],
  ["a number", { v: 4, t: CellValueType.NUMBER }, 4],
  ["text", { v: "a", t: CellValueType.STRING }, "a"],
  ["forced text that looks like a number", { v: "012", t: CellValueType.FORCE_STRING }, "012"],
  ["a truth value, which is stored as a number", { v: 1, t: CellValueType.BOOLEAN }, true],
  ["an error", { v: "#N/A", t: CellValueType.STRING }, { error: "#N/A" }],
  [
    "an error with words",
    { v: "#N/A", t: CellValueType.STRING, custom: { message: "unknown deal" } },
    { error: "#N/A", message: "unknown deal" },
  ],
  ["an error of Univer's own, as Excel shows it", { v: "#ERROR!", t: CellValueType.STRING }, { error: "#VALUE!" }],
  ["text that was forced to look like an error", { v: "#N/A", t: CellValueType.FORCE_STRING }, "#N/A"],
  ["rich text", { p: { id: "d", body: { dataStream: "rich\r\n" }, documentStyle: {} } }, "rich"],
])("shows %s", (_title, cell, expected) => {
  expect(cellValue(cell)).toEqual(expected);
});

test.each([
  ["a number", 4, { v: 4, t: CellValueType.NUMBER }, undefined],
  ["a truth value", true, { v: 1, t: CellValueType.BOOLEAN }, undefined],
  ["a formula", "=A1+1", { f: "=A1+1", v: null }, undefined],
  ["a lone equals sign, which is text", "=", { v: "=", t: CellValueType.STRING }, undefined],
  [
    "text after an apostrophe, whatever it looks like",
    "'=A1",
    { v: "=A1", t: CellValueType.FORCE_STRING, f: null },
    undefined,
  ],
  ["nothing", "", { v: null, f: null }, undefined],
  ["text", "Deal", { v: "Deal", t: CellValueType.STRING }, undefined],
  ["a number in text", "12.5", { v: 12.5, t: CellValueType.NUMBER }, undefined],
  ["a percentage", "5%", { v: 0.05, t: CellValueType.NUMBER }, "0%"],
  ["a comma where no thousands are", "14,37", { v: "14,37", t: CellValueType.STRING }, undefined],
  ["commas between thousands", "1,234.5", { v: 1234.5, t: CellValueType.NUMBER }, "#,##0.00"],
  ["a whole number and a fraction", "1 1/2", { v: 1.5, t: CellValueType.NUMBER }, "# ?/?"],
  ["a text that begins with a minus", "-abc", { f: "=-abc", v: null }, undefined],
  ["a negative number", "-4", { v: -4, t: CellValueType.NUMBER }, undefined],
  ["a date", "2026-03-31", { v: 46112, t: CellValueType.NUMBER }, "yyyy-mm-dd"],
  ["a truth value in text", "TRUE", { v: 1, t: CellValueType.BOOLEAN }, undefined],
  ["an error", { error: "#N/A" }, { v: "#N/A", t: CellValueType.STRING }, undefined],
] as const)("stores %s as Excel does when it is typed", (_title, entry, cell, numberFormat) => {
  const stored = storedCell(entry, false);
  expect(stored.cell).toMatchObject(cell);
  expect(stored.numberFormat).toBe(numberFormat);
});

test("in a cell formatted as text everything is text", () => {
  expect(storedCell("=A1", true).cell).toMatchObject({ v: "=A1", t: CellValueType.FORCE_STRING });
  expect(storedCell("12", true).cell).toMatchObject({ v: "12", t: CellValueType.FORCE_STRING });
});

test("what was written before leaves no trace in the cell", () => {
  expect(storedCell(1, false).cell).toMatchObject({ f: null, si: null, p: null, custom: null });
});
