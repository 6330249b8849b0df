import { strToU8, zipSync } from "fflate";
import { readFile } from "../../../src/workbench/file/read-file";
import { partsOfSheet } from "../../e2e/large-file";

// Small files that say the same thing a hundred thousand times over: refused in words before any of it is read, or read for what a
// grid can show. Source for links and page breaks: support.microsoft.com, “Excel specifications and limits”.

const SIZE = { rowCount: 20_000, columnCount: 60 };
const ONE = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join("");

function fileOf(sheet: string, names = ""): Uint8Array {
  const parts = partsOfSheet(`<worksheet>${sheet}</worksheet>`);
  const book = (parts["xl/workbook.xml"] ?? "").replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`);
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, "xl/workbook.xml": book }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}

const links = (count: number): string =>
  `${ONE}<hyperlinks>${many(count, (index) => `<hyperlink ref="A1:B500" location="S!A${index + 1}"/>`)}</hyperlinks>`;

test.each([
  ["links", fileOf(links(65_531)), "65,531 links, and the workbench opens 65,530 at most"],
  [
    "page breaks",
    fileOf(`${ONE}<rowBreaks>${many(10_001, (index) => `<brk id="${index}"/>`)}</rowBreaks>`),
    "10,001 page breaks, and the workbench opens 10,000 at most",
  ],
  [
    "rows",
    fileOf(`<sheetData>${many(150_001, (index) => `<row r="${index + 1}" ht="${index % 97}"/>`)}</sheetData>`),
    "150,001 rows, and the workbench opens 150,000 at most",
  ],
  [
    "names",
    fileOf(
      ONE,
      many(50_001, (index) => `<definedName name="n_${index}">${index}</definedName>`),
    ),
    "the workbook has 50,001 names, and the workbench opens 50,000 at most",
  ],
])("too many %s are refused in words", (_what, file, words) => {
  expect(() => readFile(file, null, SIZE)).toThrow(words);
});

test("links over the same cells thousands of times are read once a cell, then at their first one", () => {
  const { book } = readFile(fileOf(links(20_000)), null, SIZE);
  const linked = book.sheets[0]?.cells.filter(({ link }) => link !== null) ?? [];
  expect(linked).toHaveLength(1_000);
  expect(linked[0]?.link?.address).toBe("#S!A20000");
});
