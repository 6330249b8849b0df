import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A workbook of one sheet, "Data", with so many rows and columns of ordinary numbers, as programs write it. */
export function fileOfNumbers(rows: number, columns: number): Uint8Array {
  const cells = (row: number): string =>
    Array.from({ length: columns }, (_, column) => {
      const value = ((row * columns + column) * 7919) % 1_000_003;
      return `<c r="${letters(column)}${row}"><v>${value / 100}</v></c>`;
    }).join("");
  const sheet = Array.from({ length: rows }, (_, row) => `<row r="${row + 1}">${cells(row + 1)}</row>`).join("");
  return fileOfSheet(`<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`);
}

/** A workbook of one sheet, "Data", that is this text. */
export function fileOfSheet(sheet: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(partsOfSheet(sheet)).map(([name, text]) => [name, strToU8(text)])));
}

/** Its parts by their names. */
export function partsOfSheet(sheet: string): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
  };
}

function letters(column: number): string {
  const first = column < 26 ? "" : letters(Math.floor(column / 26) - 1);
  return `${first}${String.fromCharCode(65 + (column % 26))}`;
}
