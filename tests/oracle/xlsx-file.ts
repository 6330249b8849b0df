import { crc32 } from "node:zlib";
import { at } from "../finance/spreadsheet-forms";

// The smallest .xlsx that other engines open: one sheet of numbers and formulas, no results kept, so that all must be calculated.

const SPREADSHEETML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Shows every digit: text exports write what a cell shows. */
const ALL_DIGITS = "0.0000000000000000E+00";

const relationship = (type: string, target: string, id: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

const FIXED_PARTS: Record<string, string> = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relationship("officeDocument", "xl/workbook.xml", "rId1")}</Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${SPREADSHEETML}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Forms" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relationship("worksheet", "worksheets/sheet1.xml", "rId1")}${relationship("styles", "styles.xml", "rId2")}</Relationships>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${SPREADSHEETML}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${ALL_DIGITS}"/></numFmts><fonts count="1"><font/></fonts>` +
    `<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    `<cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** A workbook of the given cells; text that begins with "=" is a formula. */
export function xlsxFile(rows: readonly (readonly (number | string)[])[]): Buffer {
  const sheet = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, at(row + 1, column + 1))).join("")}</row>`,
    )
    .join("");
  const parts = {
    ...FIXED_PARTS,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${SPREADSHEETML}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return storedZip(
    Object.entries(parts).map(([name, text]) => [
      name,
      Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`),
    ]),
  );
}

function cellXml(cell: number | string, address: string): string {
  if (typeof cell === "number") return `<c r="${address}" s="1"><v>${cell}</v></c>`;
  if (cell === "") return "";
  if (!cell.startsWith("=")) return `<c r="${address}" t="inlineStr"><is><t>${inXml(cell)}</t></is></c>`;
  return `<c r="${address}" s="1"><f>${inXml(cell.slice(1))}</f></c>`;
}

function inXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A zip archive without compression (PKWARE APPNOTE 6.3: local headers, central directory, its end). */
function storedZip(files: readonly (readonly [string, Buffer])[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26); // From "version needed" on, the same in both headers.
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8); // 1 January 1980: no clock in a test file.
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    body.push(Buffer.from("PK\x03\x04"), common, nameBytes, content);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), common, rest, nameBytes);
    offset += 30 + nameBytes.length + content.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...body, entries, Buffer.from("PK\x05\x06"), end]);
}
