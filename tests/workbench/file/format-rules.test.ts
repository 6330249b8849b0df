import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "../../../src/workbench/file/read-file";
import { savedWorkbook } from "../../../src/workbench/file/saved-workbook";
import { MemoryGrid } from "../../../src/workbench/memory-grid";
import type { FormatRule } from "../../../src/workbench/sheet-objects";
import { xlsxOf } from "../../../src/xlsx/write-xlsx";
import { packageFaults } from "../../xlsx/package-faults";
import { XlsxPackage } from "../../xlsx/read-package";
import { body, planOf, PROPERTIES } from "../../xlsx/sample-plans";
import { openInMemory } from "./open-in-memory";

const PAGE = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

const attributes = (file: XlsxPackage, part: string, tag: string, name: string): (string | null)[] =>
  file.elements(part, tag).map((element) => element.getAttribute(name));
const texts = (file: XlsxPackage, tag: string): (string | null)[] =>
  file.elements(PAGE, tag).map((element) => element.textContent);

function rule(sheetId: string, id: string, change: Partial<FormatRule> = {}): FormatRule {
  return {
    ...{ id, areas: [{ sheetId, row: 2, column: 1, rows: 2, columns: 1 }], type: "Custom", formula: '=$B$1="US$ m"' },
    ...{ numberFormat: "$#,##0.0,,", stopIfTrue: false, inFile: null, isCarried: false },
    ...change,
  };
}

/** Two rules that the grid shows, over cells of a workbook of its own. */
function filledGrid(): MemoryGrid {
  const grid = new MemoryGrid(["Page"]);
  const sheetId = grid.activeSheetId();
  const cells = { sheetId, row: 0, column: 1, rows: 4, columns: 1 };
  grid.write(cells, [["US$ bn"], ["x"], [21e9], [3e9]]);
  grid.objects.setFormatRules(sheetId, [
    rule(sheetId, "one"),
    rule(sheetId, "two", {
      areas: [cells, { ...cells, column: 3 }],
      formula: "=B1<SORT($F$1:$F$2)",
      numberFormat: '0.0 "a & b"',
      stopIfTrue: true,
    }),
  ]);
  return grid;
}

test("rules are saved as Excel writes them, and come back when the file is opened (ECMA-376 part 1, 18.3.1.10, 18.8.14)", () => {
  const { file } = savedWorkbook(filledGrid(), "OFFTAKE");
  const saved = new XlsxPackage(file);
  expect(packageFaults(saved)).toEqual([]);
  expect(attributes(saved, PAGE, "conditionalFormatting", "sqref")).toEqual(["B3:B4", "B1:B4 D1:D4"]);
  expect(attributes(saved, PAGE, "cfRule", "priority")).toEqual(["1", "2"]);
  expect(attributes(saved, PAGE, "cfRule", "stopIfTrue")).toEqual([null, "1"]);
  expect(attributes(saved, PAGE, "cfRule", "dxfId")).toEqual(["0", "1"]);
  expect(texts(saved, "formula")).toEqual(['$B$1="US$ m"', "B1<_xlfn._xlws.SORT($F$1:$F$2)"]);
  expect(saved.elements(STYLES, "dxf").map((one) => one.firstElementChild?.getAttribute("formatCode"))).toEqual([
    "$#,##0.0,,",
    '0.0 "a & b"',
  ]);

  const { grid, carried } = openInMemory(file);
  const sheetId = grid.activeSheetId();
  expect(grid.objects.formatRules(sheetId)).toMatchObject([
    {
      areas: [{ sheetId, row: 2, column: 1, rows: 2, columns: 1 }],
      formula: '=$B$1="US$ m"',
      numberFormat: "$#,##0.0,,",
    },
    {
      areas: [
        { row: 0, column: 1 },
        { row: 0, column: 3 },
      ],
      formula: "=B1<SORT($F$1:$F$2)",
      stopIfTrue: true,
    },
  ]);
  expect(Buffer.from(savedWorkbook(grid, "OFFTAKE", carried).file).equals(Buffer.from(file))).toBe(true);
});

const rulesText = `<conditionalFormatting sqref="B3:B4"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="expression" dxfId="0" priority="3"><formula>$B$1="m"</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B3 D9:D10"><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>B3&lt;OFFTAKE.PV(1)</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B4"><cfRule type="cellIs" operator="lessThan" dxfId="0" priority="2"><formula>0</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="2" priority="6"><formula>TRUE</formula></cfRule></conditionalFormatting>`;
const extensions = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="5" id="{A}"><xm:f>Other!$A$1&gt;0</xm:f><x14:dxf><numFmt numFmtId="1" formatCode="0"/></x14:dxf></x14:cfRule><xm:sqref>B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
const looks = `<dxfs count="3"><dxf><numFmt numFmtId="170" formatCode="0.0,,"/></dxf><dxf><font><b/><name val="Calibri"/></font><numFmt numFmtId="1"/></dxf><dxf><numFmt numFmtId="3"/></dxf></dxfs>`;

/** A user's file with rules of many kinds, of which two give a number format and nothing besides. */
async function usersFile(): Promise<Uint8Array> {
  const parts = unzipSync(await xlsxOf([planOf([[body("a"), body("b")]])], PROPERTIES));
  const edit = (part: string, change: (xml: string) => string): void => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = change(before);
    expect(after).not.toBe(before);
    parts[part] = strToU8(after);
  };
  edit(PAGE, (xml) =>
    xml.replace("</sheetData>", `</sheetData>${rulesText}`).replace("</worksheet>", `${extensions}</worksheet>`),
  );
  edit(STYLES, (xml) =>
    xml.replace(/<dxfs[^>]*\/>|<tableStyles/, (tag) => `${looks}${tag.startsWith("<dxfs") ? "" : tag}`),
  );
  return zipSync(parts);
}

test("of a user's file what gives a number format alone is shown, all else is told of and carried, first things first", async () => {
  const file = await usersFile();
  const { grid } = openInMemory(file);
  const found = grid.objects.formatRules(grid.activeSheetId());
  expect(
    found.map(({ type, formula, numberFormat, inFile, isCarried }) => [type, formula, numberFormat, inFile, isCarried]),
  ).toEqual([
    ["Custom", "=B3<OFFTAKE.PV(1)", null, 2, true],
    ["CellValue", "", "0.0,,", 3, true],
    ["Custom", '=$B$1="m"', "0.0,,", 1, false],
    ["ColorScale", "", null, 0, true],
    ["Custom", "=Other!$A$1>0", null, null, true],
    ["Custom", "=TRUE", "#,##0", 4, false],
  ]);
  expect(found[0]?.areas).toMatchObject([
    { row: 2, column: 1, rows: 1 },
    { row: 8, column: 3, rows: 2 },
  ]);
  expect(readFile(file, "OFFTAKE", grid).book.notShown).toEqual(["3 conditional formats"]);
});

test("a user's file is the same to the byte when nothing changed", async () => {
  const file = await usersFile();
  const { grid, carried } = openInMemory(file);
  const saved = unzipSync(savedWorkbook(grid, "OFFTAKE", carried).file);
  const before = unzipSync(file);
  expect(Object.keys(saved)).toEqual(Object.keys(before));
  for (const [name, part] of Object.entries(before))
    expect(strFromU8(saved[name] ?? new Uint8Array())).toBe(strFromU8(part));
});

test("a rule that comes goes before all of them, one that is deleted goes, and the others stay as they are spelled", async () => {
  const { grid, carried } = openInMemory(await usersFile());
  const sheetId = grid.activeSheetId();
  const [own, ...others] = grid.objects.formatRules(sheetId);
  expect(own).toBeDefined();
  grid.objects.setFormatRules(sheetId, [
    rule(sheetId, "new", { numberFormat: "0.0,," }),
    ...(own === undefined ? [] : [own]),
    ...others.filter(({ inFile }) => inFile !== 1 && inFile !== 4),
  ]);
  const saved = new XlsxPackage(savedWorkbook(grid, "OFFTAKE", carried).file);
  expect(packageFaults(saved)).toEqual([]);
  expect(attributes(saved, PAGE, "conditionalFormatting", "sqref")).toEqual(["B3:B4", "B3 D9:D10", "B4", "B3:B4"]);
  expect(attributes(saved, PAGE, "cfRule", "type")).toEqual(["colorScale", "expression", "cellIs", "expression"]);
  expect(attributes(saved, PAGE, "cfRule", "priority")).toEqual(["4", "2", "3", "1"]);
  expect(attributes(saved, PAGE, "cfRule", "dxfId")).toEqual([null, "1", "0", "3"]);
  expect(texts(saved, "formula")).toEqual(["B3<OFFTAKE.PV(1)", "0", '$B$1="US$ m"']);
  expect(saved.elements(PAGE, "colorScale").length).toBe(1);
  expect(saved.elements(PAGE, "x14:cfRule").length).toBe(1);
  expect(attributes(saved, STYLES, "dxfs", "count")).toEqual(["4"]);
});

test("rows that come move all rules and what they read, the file's own in its own text", async () => {
  const { grid, carried } = openInMemory(await usersFile());
  const sheetId = grid.activeSheetId();
  const shift = { sheetId, along: "rows", start: 0, count: 2 } as const;
  carried.shifted(shift);
  const saved = new XlsxPackage(savedWorkbook(grid, "OFFTAKE", carried).file);
  expect(attributes(saved, PAGE, "conditionalFormatting", "sqref")).toEqual(["B5:B6", "B5 D11:D12", "B6", "A3"]);
  expect(texts(saved, "formula")).toEqual(['$B$3="m"', "B5<OFFTAKE.PV(1)", "0", "TRUE"]);
});

test("a file of the command line opens with its rules", async () => {
  const plan = {
    ...planOf([[body("a"), body("b")]]),
    formatRules: [
      {
        area: { row: 0, column: 1, rows: 1, columns: 1 },
        when: ["=", { row: 0, column: 0, isFixed: true }, '="a"'],
        numberFormat: "0.0,,",
      },
    ],
  };
  const { grid } = openInMemory(await xlsxOf([plan], PROPERTIES));
  expect(grid.objects.formatRules(grid.activeSheetId())).toMatchObject([
    { areas: [{ row: 0, column: 1 }], formula: '=$A$1="a"', numberFormat: "0.0,,", isCarried: false },
  ]);
});
