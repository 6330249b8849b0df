import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { SMALL_PLAN } from "../excel/small-plan";
import { packageFaults } from "./package-faults";
import { XlsxPackage } from "./read-package";
import { FIGURES, formula, planOf, PROPERTIES } from "./sample-plans";

test("the file of all deals' figures has no fault that would make Excel repair it", async () => {
  expect(packageFaults(new XlsxPackage(await xlsxOf(FIGURES, PROPERTIES)))).toEqual([]);
});

test.each([
  ["one of everything", [SMALL_PLAN]],
  ["the same sheet thrice", [SMALL_PLAN, SMALL_PLAN, SMALL_PLAN]],
  ["nothing but an empty cell", [planOf([[null]])]],
])("a file with %s is sound", async (_what, plans) => {
  expect(packageFaults(new XlsxPackage(await xlsxOf(plans, PROPERTIES)))).toEqual([]);
});

test.each([
  ["without formulas", [SMALL_PLAN], []],
  ["with formulas and their results", [planOf([[formula("=1+1")]])], [new Map([["A1", 2]])]],
  ["with formulas alone", [planOf([[formula("=1+1")]])], []],
])(
  "a file %s asks Excel to calculate, begins its fonts with Calibri 11 and has no empty part",
  async (_what, plans, results) => {
    const file = new XlsxPackage(await xlsxOf(plans, PROPERTIES, results));
    const [calculation, ...others] = file.elements("xl/workbook.xml", "calcPr");
    expect([calculation?.getAttribute("calcId"), calculation?.getAttribute("fullCalcOnLoad"), others]).toEqual([
      "191029",
      "1",
      [],
    ]);
    const fonts = file
      .elements("xl/styles.xml", "font")
      .map((font) => [...font.children].map(({ localName }) => localName));
    const [first] = file.elements("xl/styles.xml", "font");
    expect([...(first?.children ?? [])].map((piece) => piece.getAttribute("val"))).toEqual(["11", "Calibri"]);
    const order = ["b", "i", "strike", "u", "sz", "color", "name"]; // Microsoft's own validator takes no other.
    expect(fonts).toEqual(fonts.map((pieces) => order.filter((piece) => pieces.includes(piece))));
    expect(
      file.names.filter((name) => name.endsWith(".rels") && file.elements(name, "Relationship").length === 0),
    ).toEqual([]);
  },
);

// The checks themselves: each fault is put into a sound file and must be found.
test.each([
  { part: "xl/sharedStrings.xml", from: / count="\d+"/, to: ' count="1"', fault: "sharedStrings counts 1 uses of 8" },
  { part: "xl/workbook.xml", from: "deal_total", to: "DEAL_VALUE", fault: "two defined names are the same" },
  { part: "xl/workbook.xml", from: "deal_total", to: "a b", fault: ":a b is no name" },
  {
    part: "xl/workbook.xml",
    from: "'Meta – CoreWeave 2026'!$B$4",
    to: "Other!$B$4",
    fault: ":deal_total points at Other!$B$4, which is on no sheet of the file",
  },
  {
    part: "xl/worksheets/_rels/sheet1.xml.rels",
    from: "https://hubkub.example/a?b=c",
    to: "https://hubkub.example/a b",
    fault: "xl/worksheets/_rels/sheet1.xml.rels opens https://hubkub.example/a b, which is no clean https address",
  },
  {
    part: "xl/_rels/workbook.xml.rels",
    from: "worksheets/sheet1.xml",
    to: "worksheets/sheet2.xml",
    fault: "xl/_rels/workbook.xml.rels points at xl/worksheets/sheet2.xml, which is not there",
  },
  {
    part: "[Content_Types].xml",
    from: "/xl/styles.xml",
    to: "/xl/style.xml",
    fault: "a content type names xl/style.xml, which is not there",
  },
  {
    part: "xl/worksheets/sheet1.xml",
    from: 'r="B1"',
    to: 'r="B9"',
    fault: "xl/worksheets/sheet1.xml: B9 stands in row 1",
  },
  {
    part: "xl/worksheets/sheet1.xml",
    from: "<v>21000000000</v>",
    to: "<v>21 bn</v>",
    fault: "xl/worksheets/sheet1.xml: B2 holds what its type cannot",
  },
  { part: "xl/styles.xml", from: '<name val="Calibri"/>', to: "", fault: "styles: a font has no name" },
])("a file with $part changed to $to is found faulty", async ({ part, from, to, fault }) => {
  const parts = unzipSync(await xlsxOf([SMALL_PLAN], PROPERTIES));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  expect(packageFaults(new XlsxPackage(zipSync({ ...parts, [part]: strToU8(after) })))).toContain(fault);
});
