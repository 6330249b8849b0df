import type { Look } from "../../src/workbook/style-sheet";
import { fileStyle } from "../../src/xlsx/cell-look";

// `Required` makes this file fail to compile when a look can say something that this test does not know.
const LOOK: Required<Look> = {
  bold: true,
  italic: true,
  underline: true,
  fontSize: 14,
  fontColor: "#0563C1",
  fill: "#FFF9E5",
  wrap: true,
  align: "right",
};

test("everything a look says is in the file's style, and the font is named", () => {
  expect(fileStyle(LOOK, "$#,##0")).toEqual({
    font: { name: "Calibri", size: 14, bold: true, italic: true, underline: true, color: { rgb: "0563C1" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF9E5" } },
    alignment: { vertical: "top", wrapText: true, horizontal: "right" },
    numFmt: "$#,##0",
  });
});

test("a plain look has the font's own size and no number format of its own", () => {
  expect(fileStyle({ fontColor: "#000000" }, "General")).toEqual({
    font: { name: "Calibri", size: 11, color: { rgb: "000000" } },
    alignment: { vertical: "top" },
  });
});
