import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { savedWorkbook } from "../../../src/workbench/file/saved-workbook";
import { withoutWords } from "../../../src/workbench/file/without-words";
import type { Shift } from "../../../src/workbench/shifted-objects";
import { PackageParts } from "../../../src/workbench/file/package/package-parts";
import { sharedStrings } from "../../../src/workbench/file/package/shared-strings";
import { readFile } from "../../../src/workbench/file/read-file";
import type { MemoryGrid } from "../../../src/workbench/memory-grid";
import { openInMemory } from "./open-in-memory";

// A workbook with what a grid does not show. Written by hand, so that no library's habits are what is tested.
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookProtection workbookPassword="ABCD" lockStructure="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Model" sheetId="7" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$C$9</definedName><definedName name="rate" comment="why">Data!$B$2</definedName></definedNames><calcPr iterate="1"/></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B3" i="1"/></calcChain>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><strike/><sz val="9"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left style="double"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"><alignment indent="2" textRotation="45"/><protection locked="0"/></xf></cellXfs></styleSheet>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>
<row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>rich</t></r><r><t> text</t></r></is></c><c r="C1" s="1"><v>46388</v></c></row>
<row r="2" hidden="1"><c r="B2"><v>0.08</v></c></row>
<row r="3"><c r="B3"><f t="shared" ref="B3:B5" si="0">B2*2</f><v>0.16</v></c><c r="C3"><f>BDP("x")</f><v>7</v></c></row>
<row r="4"><c r="B4"><f t="shared" si="0"/><v>0.32</v></c></row>
<row r="5"><c r="B5"><f t="shared" si="0"/><v>0.64</v></c></row>
</sheetData><sheetProtection password="CAFE" sheet="1" formatCells="0"/><mergeCells count="2"><mergeCell ref="A7:B8"/><mergeCell ref="A4:C4"/></mergeCells><conditionalFormatting sqref="B2:B5"><cfRule type="expression" priority="1"><formula>B2&gt;Model!$A$1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C5"><formula1>$B$2:$B$5</formula1></dataValidation></dataValidations><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks></worksheet>`,
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c><c><f>Data!B3+rate</f><v>0.24</v></c></row></sheetData></worksheet>`,
  "customXml/item1.xml": "<anything>that nobody knows</anything>",
};
const fileOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

type Edit = (grid: MemoryGrid, sheets: readonly string[]) => void;

function savedAfter(edit: Edit, shifts: readonly Shift[] = []): Record<string, string> {
  return saving(PARTS, edit, shifts).parts;
}

/** A file of these parts, opened, edited and saved: its parts, and what is said before it is written. */
function saving(
  before: Readonly<Record<string, string>>,
  edit: Edit,
  shifts: readonly Shift[] = [],
): {
  readonly parts: Record<string, string>;
  readonly dissolved: readonly string[];
  readonly without: string | null;
  readonly grid: MemoryGrid;
} {
  const { grid, carried } = openInMemory(fileOf(before));
  edit(
    grid,
    grid.sheets().map(({ id }) => id),
  );
  for (const shift of shifts) carried.shifted({ ...shift, sheetId: grid.sheets()[0]?.id ?? "" });
  const saved = savedWorkbook(grid, "OFFTAKE", carried);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(saved.file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  return { parts, dissolved: saved.dissolved, without: withoutWords(saved), grid };
}

const cell = (sheetId = "", row: number, column: number) => ({ sheetId, row, column, rows: 1, columns: 1 });

test("without an edit every part is the same to the byte", () => {
  expect(savedAfter(() => undefined)).toEqual(PARTS);
});

test("an edited number changes its own cell and nothing else of the sheet", () => {
  const {
    "xl/workbook.xml": book,
    "xl/worksheets/sheet1.xml": sheet,
    ...others
  } = savedAfter((grid, [data]) => grid.write(cell(data, 1, 1), [[0.09]]));
  const { "xl/workbook.xml": oldBook = "", "xl/worksheets/sheet1.xml": oldSheet = "", ...oldOthers } = PARTS;
  expect(sheet).toBe(oldSheet.replace('<c r="B2"><v>0.08</v></c>', '<c r="B2"><v>0.09</v></c>'));
  // Excel is to calculate what this change touches, and makes the chain of calculation anew.
  expect(book).toBe(oldBook.replace('<calcPr iterate="1"/>', '<calcPr iterate="1" fullCalcOnLoad="1"/>'));
  expect(Object.keys(oldOthers).filter((name) => others[name] !== oldOthers[name])).toEqual(
    ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"].filter(
      (name) => name !== "[Content_Types].xml",
    ),
  );
  expect(others["xl/calcChain.xml"]).toBeUndefined();
});

test.each`
  what                              | edit                                                                                                                                            | part                          | holds
  ${"a text"}                       | ${(grid: MemoryGrid, [data]: string[]) => grid.write(cell(data, 1, 1), [["a & b"]])}                                                            | ${"xl/worksheets/sheet1.xml"} | ${'<c r="B2" t="inlineStr"><is><t xml:space="preserve">a &amp; b</t></is></c>'}
  ${"a cell that was not there"}    | ${(grid: MemoryGrid, [data]: string[]) => grid.write(cell(data, 1, 3), [[5]])}                                                                  | ${"xl/worksheets/sheet1.xml"} | ${'<row r="2" hidden="1"><c r="B2"><v>0.08</v></c><c r="D2"><v>5</v></c></row>'}
  ${"a row that was not there"}     | ${(grid: MemoryGrid, [data]: string[]) => grid.write(cell(data, 9, 0), [[true]])}                                                               | ${"xl/worksheets/sheet1.xml"} | ${'<row r="10"><c r="A10" t="b"><v>1</v></c></row>'}
  ${"the first of shared formulas"} | ${(grid: MemoryGrid, [data]: string[]) => grid.write(cell(data, 2, 1), [["=1+1"]])}                                                             | ${"xl/worksheets/sheet1.xml"} | ${'<c r="B4"><f>B3*2</f><v>0.32</v></c>'}
  ${"a later function"}             | ${(grid: MemoryGrid, [data]: string[]) => grid.write(cell(data, 5, 0), [["=LET(x,2,x)"]])}                                                      | ${"xl/worksheets/sheet1.xml"} | ${"<f>_xlfn.LET(_xlpm.x,2,_xlpm.x)</f>"}
  ${"what is no formula"}           | ${(grid: MemoryGrid, [data]: string[]) => grid.write(cell(data, 5, 0), [["=1+"]])}                                                              | ${"xl/worksheets/sheet1.xml"} | ${'<t xml:space="preserve">=1+</t>'}
  ${"bold, beside what it had"}     | ${(grid: MemoryGrid, [data]: string[]) => grid.setFormat(cell(data, 0, 2), { bold: true })}                                                     | ${"xl/styles.xml"}            | ${"<font><b/><strike/><sz"}
  ${"rotation and lock stay"}       | ${(grid: MemoryGrid, [data]: string[]) => grid.setFormat(cell(data, 0, 2), { bold: true })}                                                     | ${"xl/styles.xml"}            | ${'applyFont="1"><alignment indent="2" textRotation="45"/><protection locked="0"/></xf></cellXfs>'}
  ${"a place to go to"}             | ${(grid: MemoryGrid, [data]: string[]) => grid.setHyperlink(data ?? "", 1, 1, { address: "#'My sheet'!A1", textToDisplay: "", screenTip: "" })} | ${"xl/worksheets/sheet1.xml"} | ${'<hyperlink ref="B2" location="\'My sheet\'!A1"/>'}
  ${"another name of a sheet"}      | ${(grid: MemoryGrid, [data]: string[]) => grid.renameSheet(data ?? "", "It's new")}                                                             | ${"xl/worksheets/sheet2.xml"} | ${"<f>'It''s new'!B3+rate</f>"}
  ${"and of its print area"}        | ${(grid: MemoryGrid, [data]: string[]) => grid.renameSheet(data ?? "", "It's new")}                                                             | ${"xl/workbook.xml"}          | ${"localSheetId=\"0\">'It''s new'!$A$1:$C$9</definedName>"}
  ${"a new sheet"}                  | ${(grid: MemoryGrid) => grid.addSheet("More")}                                                                                                  | ${"xl/workbook.xml"}          | ${'<sheet name="More" sheetId="8"'}
  ${"very hidden stays so"}         | ${(grid: MemoryGrid) => grid.addSheet("More")}                                                                                                  | ${"xl/workbook.xml"}          | ${'<sheet name="Model" sheetId="7" state="veryHidden" r:id="rId2"/>'}
  ${"a very hidden one, hidden"}    | ${(grid: MemoryGrid, [, model]: string[]) => grid.setSheetVisibility(model ?? "", "Hidden")}                                                    | ${"xl/workbook.xml"}          | ${'<sheet name="Model" sheetId="7" state="hidden" r:id="rId2"/>'}
  ${"a sheet that goes"}            | ${(grid: MemoryGrid, [, model]: string[]) => grid.deleteSheet(model ?? "")}                                                                     | ${"xl/worksheets/sheet1.xml"} | ${"<formula>B2&gt;#REF!</formula>"}
`("$what is in the file", ({ edit, part, holds }: { edit: Edit; part: string; holds: string }) => {
  expect(savedAfter(edit)[part]).toContain(holds);
});

test("what nobody changed of an edited sheet is its own text", () => {
  const sheet = savedAfter((grid, [data]) => grid.write(cell(data, 9, 0), [["new"]]))["xl/worksheets/sheet1.xml"] ?? "";
  const rest = (PARTS["xl/worksheets/sheet1.xml"] ?? "").split("</sheetData>")[1] ?? "";
  expect(sheet.endsWith(rest)).toBe(true);
  expect(sheet).toContain("<is><r><rPr><b/></rPr><t>rich</t></r><r><t> text</t></r></is>");
});

describe("a row that comes above row 3", () => {
  const shift = { sheetId: "", along: "rows", start: 2, count: 1 } as const;
  /** As the grid would have it after the insertion. */
  const edit: Edit = (grid, [data = "", model = ""]) => {
    const area = { sheetId: data, row: 2, column: 1, rows: 4, columns: 2 };
    grid.write(area, [
      ["", ""],
      ["=B2*2", 7],
      ["=B4*2", ""],
      ["=B5*2", ""],
    ]);
    grid.write(cell(model, 0, 1), [["=Data!B4+rate"]]);
  };
  const parts = savedAfter(edit, [shift]);
  test.each([
    ["a merged area below moves", '<mergeCell ref="A8:B9"/>'],
    ["a merged area of one row moves", '<mergeCell ref="A5:C5"/>'],
    ["a conditional format grows", 'sqref="B2:B6"'],
    ["its formula stays with its first cell", "<formula>B2&gt;Model!$A$1</formula>"],
    ["a validation moves", 'sqref="C6"'],
    ["and the cells it reads", "<formula1>$B$2:$B$6</formula1>"],
    ["a page break moves", '<brk id="5"'],
    ["a formula that the grid does not calculate moves with its result", '<c r="C4"><f>BDP("x")</f><v>7</v></c>'],
    ["a shared formula is written for each cell", '<c r="B5"><f>B4*2</f>'],
    ["a hidden row stays hidden", '<row r="2" hidden="1">'],
  ])("%s", (_, holds) => {
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(holds);
  });
  test("another sheet's formula and a print area follow", () => {
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("<f>Data!B4+rate</f>");
    expect(parts["xl/workbook.xml"]).toContain("Data!$A$1:$C$10</definedName>");
  });
  test("undone, nothing of it is left", () => {
    expect(savedAfter(() => undefined, [shift, { ...shift, count: -1 }])).toEqual(PARTS);
  });
});

test.each`
  file                             | bytes                                                                                                                                                          | why
  ${"that unpacks to much"}        | ${() => zipSync({ "xl/workbook.xml": new Uint8Array(2_000_000) })}                                                                                             | ${/unpacked it has more than 1 MB/}
  ${"of very many parts"}          | ${() => zipSync(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`p${i}`, strToU8("x")])))}                                                            | ${/more than 50 parts/}
  ${"with entities of its own"}    | ${() => withSheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>')}                                                                                            | ${/sheet1.xml cannot be read: it declares a document type/}
  ${"with half a sheet"}           | ${() => withSheet("<worksheet><sheetData>")}                                                                                                                   | ${/sheet1.xml cannot be read/}
  ${"with too many cells"}         | ${() => withSheet(`<worksheet><sheetData><row>${"<c/>".repeat(101)}</row></sheetData></worksheet>`)}                                                           | ${/has 103 cells, and the workbench opens 100 at most/}
  ${"and under a prefix"}          | ${() => withSheet(`<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row>${"<x:c/>".repeat(101)}</x:row></x:sheetData></x:worksheet>`)}                           | ${/more than 100 cells/}
  ${"with a cell too far"}         | ${() => withSheet('<worksheet><sheetData><row><c r="BI1"><v>1</v></c></row>and no more is read')}                                                              | ${/uses BI1, and the workbench has 20,000 rows and 60 columns/}
  ${"of sheets that are one part"} | ${() => fileOf({ ...PARTS, "xl/workbook.xml": (PARTS["xl/workbook.xml"] ?? "").replace("<sheets>", '<sheets><sheet name="Twin" sheetId="9" r:id="rId1"/>') })} | ${/two of its sheets are the same part/}
  ${"that nests too deep"}         | ${() => withSheet(`${"<a>".repeat(300)}${"</a>".repeat(300)}`)}                                                                                                | ${/nests too deep/}
`("a file $file is refused in words", ({ bytes, why }: { bytes: () => Uint8Array; why: RegExp }) => {
  const size = { rowCount: 20_000, columnCount: 60 };
  expect(() => readFile(bytes(), null, size, { parts: 50, megabytes: 1, cells: 100 })).toThrow(
    expect.objectContaining({ name: "UnreadableFile", message: expect.stringMatching(why) as string }),
  );
});

test.each`
  file                                      | read                                                                                                         | why
  ${"that packs as no program's file does"} | ${() => PackageParts.unzipped(zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(11_000_000).fill(32) }))} | ${/sheet1.xml unpacks to 11 MB, over 150 times what is stored/}
  ${"of more texts than can be kept"}       | ${() => sharedStrings(PackageParts.of([["s.xml", `<sst>${"<si/>".repeat(1_000_001)}</sst>`]]), "s.xml")}     | ${/more than 1,000,000 different texts/}
`("a file $file is refused before it is read whole", ({ read, why }: { read: () => unknown; why: RegExp }) => {
  expect(read).toThrow(
    expect.objectContaining({ name: "UnreadableFile", message: expect.stringMatching(why) as string }),
  );
});

test("a part that packs as well and is not large is opened (9 MB of blanks)", () => {
  const small = zipSync({ "xl/a.xml": new Uint8Array(9_000_000).fill(32) });
  expect(PackageParts.unzipped(small).text("xl/a.xml").length).toBe(9_000_000);
});

// A what-if data table over B2:B3, a table with a structured reference in a cell, a name, a validation; a place kept as an address.
const TABLED: Readonly<Record<string, string>> = {
  ...PARTS,
  "xl/workbook.xml": (PARTS["xl/workbook.xml"] ?? "").replace("Data!$B$2<", "Deals[usd]<"),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/><v>10</v></c></row><row r="3"><c r="A3"><v>6</v></c><c r="B3"><v>12</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>deal</t></is></c><c r="B5" t="inlineStr"><is><t>usd</t></is></c><c r="D5"><f>SUM(Deals[usd])</f><v>3</v></c></row><row r="6"><c r="A6" t="inlineStr"><is><t>x</t></is></c><c r="B6"><v>3</v></c><c r="D6"><f>BDP(Deals[[#This Row],[usd]])</f><v>4</v></c></row></sheetData><dataValidations count="1"><dataValidation type="custom" sqref="C9"><formula1>SUM(Deals[usd])&gt;1</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A9" r:id="rId2"/></hyperlinks><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/><Relationship Id="rId2" Type="${OFFICE}/hyperlink" Target="#'Model'!A1" TargetMode="External"/></Relationships>`,
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="Deals" displayName="Deals" ref="A5:B6"><tableColumns count="2"><tableColumn id="1" name="deal"/><tableColumn id="2" name="usd"><calculatedColumnFormula>Deals[[#This Row],[usd]]+0</calculatedColumnFormula></tableColumn></tableColumns></table>`,
};

function tabledAfter(edit: Edit, shifts: readonly Shift[] = []): ReturnType<typeof saving> {
  return saving(TABLED, edit, shifts);
}

describe("a heading that is renamed, to US$ (m)", () => {
  const { parts } = tabledAfter((grid, [data]) => grid.write(cell(data, 4, 1), [["US$ (m)"]]));
  test.each([
    ["the column", "xl/tables/table1.xml", 'name="US$ (m)"'],
    ["its own formula", "xl/tables/table1.xml", "Deals[[#This Row],[US$ (m)]]+0"],
    ["a cell's formula", "xl/worksheets/sheet1.xml", '<c r="D5"><f>SUM(Deals[US$ (m)])</f><v>3</v></c>'],
    [
      "a formula that is not calculated here",
      "xl/worksheets/sheet1.xml",
      "<f>BDP(Deals[[#This Row],[US$ (m)]])</f><v>4</v>",
    ],
    ["a validation", "xl/worksheets/sheet1.xml", "<formula1>SUM(Deals[US$ (m)])&gt;1</formula1>"],
    ["a name", "xl/workbook.xml", ">Deals[US$ (m)]</definedName>"],
  ])("%s follows", (_, part, holds) => {
    expect(parts[part]).toContain(holds);
  });
});

test("a table that is renamed is followed by the formulas that name it", () => {
  const { parts } = tabledAfter((grid) => {
    const [table] = grid.objects.tables();
    if (table !== undefined) grid.objects.putTable({ ...table, name: "Spend" });
  });
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>SUM(Spend[usd])</f>");
  expect(parts["xl/tables/table1.xml"]).toContain("<calculatedColumnFormula>Spend[[#This Row],[usd]]+0<");
});

test("a place that is kept as an address follows its sheet's name", () => {
  const { parts } = tabledAfter((grid, [, model]) => grid.renameSheet(model ?? "", "My model"));
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(`Target="#'My%20model'!A1"`);
});

describe("a what-if data table", () => {
  test("in which no cell was changed stays one", () => {
    const { parts, dissolved } = tabledAfter((grid, [data]) => grid.write(cell(data, 9, 0), [[1]]));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="B2"><f t="dataTable" ref="B2:B3"');
    expect(dissolved).toEqual([]);
  });

  test.each([
    ["its first cell", 1, '<c r="B2"><v>99</v></c>', '<c r="B3"><v>12</v></c>'],
    ["another cell", 2, '<c r="B2"><v>10</v></c>', '<c r="B3"><v>99</v></c>'],
  ])("in which %s was changed is values, and that is said", (_, row, first, second) => {
    const { parts, dissolved, without } = tabledAfter((grid, [data]) => grid.write(cell(data, row, 1), [[99]]));
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect([sheet.includes(first), sheet.includes(second), sheet.includes("dataTable")]).toEqual([true, true, false]);
    expect(dissolved).toEqual(["Data!B2:B3"]);
    expect(without).toBe(
      "Cells of the what-if data table Data!B2:B3 were changed, and Excel keeps such a table whole or not at all: the file will have its values and no formula.",
    );
  });

  test("whose input cell went says so (ECMA-376 part 1, 18.3.1.40: del1)", () => {
    const gone = { sheetId: "", along: "rows", start: 0, count: -1 } as const;
    const { parts } = tabledAfter(
      (grid, [data]) => {
        grid.write({ ...cell(data, 0, 0), rows: 6, columns: 4 }, [
          [5, 10, "", ""],
          [6, 12, "", ""],
          ["", "", "", ""],
          ["deal", "usd", "", "=SUM(Deals[usd])"],
          ["x", 3, "", 4],
          ["", "", "", ""],
        ]);
      },
      [gone],
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<f t="dataTable" ref="B1:B2"[^>]* del1="1"/);
  });
});

test("what may not follow rows that move is named before the file is written", () => {
  const withSlicer = {
    ...PARTS,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2007/relationships/slicer" Target="../slicers/slicer1.xml"/></Relationships>`,
    "xl/slicers/slicer1.xml": "<slicers/>",
  };
  const shift = { sheetId: "", along: "rows", start: 20, count: 1 } as const;
  expect(saving(withSlicer, () => undefined).without).toBeNull();
  expect(saving(withSlicer, () => undefined, [shift]).without).toBe(
    "Rows, columns or sheets were moved. 1 slicer on Data could not be moved along: in the file it still refers to the old cells.",
  );
});

// Legal in Excel, which takes 8,192 characters; the grid's engine would stop for the whole workbook.
test("a formula of 8,181 characters is kept with its result, and saved as it was", () => {
  const formula = `${"1+".repeat(4_090)}1`;
  expect(formula).toHaveLength(8_181);
  const long = {
    ...PARTS,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>${formula}</f><v>4091</v></c><c r="B1"><f>A1*2</f><v>8182</v></c></row></sheetData></worksheet>`,
  };
  const { parts, grid } = saving(long, (open, [data]) => open.write(cell(data, 2, 0), [[1]]));
  const [first] = grid.sheets();
  expect(grid.formulas({ ...cell(first?.id, 0, 0), columns: 2 })).toEqual([[4091, "=A1*2"]]);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<c r="A1"><f>${formula}</f><v>4091</v></c>`);
});

function withSheet(xml: string): Uint8Array {
  return fileOf({ ...PARTS, "xl/worksheets/sheet1.xml": xml });
}
