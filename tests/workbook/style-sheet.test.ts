import { numfmt } from "@univerjs/core";
import type { CellStyle } from "../../src/workbook/sheet-plan";
import { STYLE_SHEET, textFormat } from "../../src/workbook/style-sheet";

// As a library for Excel's number formats reads them (numfmt, which comes with the workbench's grid).

test.each<[CellStyle, string | number, string, string]>([
  ["numberHeading", "High", "High ", "room to the right, as beside the numbers below"],
  ["numberHeading", "#N/A", "#N/A ", "text, whatever it says"],
  ["numberHeading", 2027.5, "2027.5 ", "a number typed over the heading is a number"],
  ["numberHeading", -3, "-3 ", "and keeps its sign"],
  ["heading", "High", "High", "General"],
  ["body", "High", "High", "General"],
])("in the style %s, %p reads %p: %s", (style, content, expected) => {
  expect(numfmt.format(textFormat(style), content)).toBe(expected);
});

test("only text that is set to the right has a format of its own", () => {
  const styles = Object.keys(STYLE_SHEET) as CellStyle[];
  expect(styles.filter((style) => textFormat(style) !== "General")).toEqual(
    styles.filter((style) => STYLE_SHEET[style].align === "right"),
  );
});
