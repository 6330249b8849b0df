import { cellFormat, stylePatch } from "../../../src/workbench/univer/cell-format";
import type { CellFormat } from "../../../src/workbench/grid";

test("a cell without a style has Excel's defaults", () => {
  expect(cellFormat(null)).toMatchObject({
    bold: false,
    fill: "",
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    fontColor: "#000000",
  });
});

test("every part of a format comes back as it was set", () => {
  const format: CellFormat = {
    bold: true,
    italic: true,
    fontSize: 14,
    fontName: "Calibri",
    fontColor: "#0000FF",
    underline: true,
    fill: "#FFF2CC",
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    borderBottom: "#BFBFBF",
  };
  expect(cellFormat(stylePatch(format))).toEqual(format);
});

test("a partial format touches nothing else", () => {
  expect(Object.keys(stylePatch({ bold: true }))).toEqual(["bl"]);
});

test("no fill and no border are said, not left out", () => {
  expect(stylePatch({ fill: "", borderBottom: "" })).toEqual({ bg: null, bd: { b: null } });
});

test.each([
  ["rgb(0, 128, 255)", "#0080FF"],
  ["#0af", "#00AAFF"],
  ["#14594a", "#14594A"],
])("a colour stored as %s reads as %s", (stored, expected) => {
  expect(cellFormat({ cl: { rgb: stored } }).fontColor).toBe(expected);
});
