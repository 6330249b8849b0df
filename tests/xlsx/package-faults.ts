import { posix } from "node:path";
import type { XlsxPackage } from "./read-package";
import { tableFaults } from "./table-faults";

// What makes Excel offer to repair a file, checked part by part. Source: ECMA-376 part 1 (SpreadsheetML) and part 2 (packages).

const RELATIONSHIP_PARTS = /(^|\/)_rels\/[^/]*\.rels$/;
/** CT_Worksheet is a sequence (part 1, 18.3.1.99): these are the children that can occur here, in its order. */
const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "drawing",
  "legacyDrawing",
  "tableParts",
  "extLst",
];
const WORKBOOK_ORDER = ["workbookPr", "workbookProtection", "bookViews", "sheets", "definedNames", "calcPr", "extLst"];
const STYLES_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "extLst",
];
/** Excel's limits, from its page "specifications and limits" and the names' dialog. */
const LONGEST_COMMENT = 255;
const LONGEST_FORMULA = 8_192;
const RESULT_TYPES: Readonly<Record<string, RegExp>> = {
  n: /^(-?\d+(\.\d+)?(E[+-]?\d+)?)?$/i,
  s: /^\d+$/,
  b: /^[01]$/,
  e: /^#[A-Z0-9/_]+[!?]?$/,
  str: /^[^]*$/,
  inlineStr: /^$/,
};

/** Everything found wrong with a file, in words; none for a sound one. */
export function packageFaults(file: XlsxPackage): string[] {
  const sheets = file.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return [
    ...file.names.flatMap((name) =>
      name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml") ? thrownBy(() => file.xml(name)) : [],
    ),
    ...contentTypeFaults(file),
    ...file.names.filter((name) => RELATIONSHIP_PARTS.test(name)).flatMap((name) => relationshipFaults(file, name)),
    ...orderFaults(file, "xl/workbook.xml", WORKBOOK_ORDER),
    ...orderFaults(file, "xl/styles.xml", STYLES_ORDER),
    ...styleFaults(file),
    ...stringFaults(file, sheets),
    ...nameFaults(file),
    ...tableFaults(file),
    ...sheets.flatMap((name) => [...orderFaults(file, name, SHEET_ORDER), ...cellFaults(file, name)]),
  ];
}

function thrownBy(action: () => unknown): string[] {
  try {
    action();
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function contentTypeFaults(file: XlsxPackage): string[] {
  const types = file.xml("[Content_Types].xml");
  const defaults = new Set([...types.getElementsByTagName("Default")].map((each) => each.getAttribute("Extension")));
  const overrides = [...types.getElementsByTagName("Override")].map((each) =>
    (each.getAttribute("PartName") ?? "").slice(1),
  );
  const twice = overrides.filter((name, index) => overrides.indexOf(name) !== index);
  return [
    ...twice.map((name) => `${name} has two content types`),
    ...overrides
      .filter((name) => !file.names.includes(name))
      .map((name) => `a content type names ${name}, which is not there`),
    ...file.names
      .filter(
        (name) =>
          name !== "[Content_Types].xml" && !overrides.includes(name) && !defaults.has(name.split(".").at(-1) ?? ""),
      )
      .map((name) => `${name} has no content type`),
  ];
}

function relationshipFaults(file: XlsxPackage, name: string): string[] {
  const owner = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, ".rels"));
  const relationships = file.elements(name, "Relationship");
  const ids = relationships.map((each) => each.getAttribute("Id") ?? "");
  const used =
    owner === "." || !file.names.includes(owner)
      ? []
      : [...file.text(owner).matchAll(/\br:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id ?? "");
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name} has ${id} twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} uses ${id}, which ${name} does not have`),
    ...relationships.flatMap((each) => targetFaults(file, name, each)),
  ];
}

function targetFaults(file: XlsxPackage, name: string, relationship: Element): string[] {
  const target = relationship.getAttribute("Target") ?? "";
  if (relationship.getAttribute("TargetMode") === "External") {
    return URL.canParse(target) && new URL(target).href === target && target.startsWith("https://")
      ? []
      : [`${name} opens ${target}, which is no clean https address`];
  }
  const part = target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(posix.dirname(name)), target);
  return file.names.includes(part) ? [] : [`${name} points at ${part}, which is not there`];
}

function orderFaults(file: XlsxPackage, name: string, order: readonly string[]): string[] {
  const places = [...file.xml(name).documentElement.children].map((child) => order.indexOf(child.localName));
  const ordered = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  return ordered ? [] : [`${name} has its elements in another order than the schema`];
}

function styleFaults(file: XlsxPackage): string[] {
  const styles = file.xml("xl/styles.xml");
  const lists = ["numFmts", "fonts", "fills", "borders", "cellXfs"].flatMap((tag) => [
    ...styles.getElementsByTagName(tag),
  ]);
  const fonts = [...styles.getElementsByTagName("font")].filter(
    (font) => font.getElementsByTagName("name").length === 0,
  );
  return [
    ...lists
      .filter((list) => list.children.length !== Number(list.getAttribute("count")))
      .map((list) => `styles: ${list.localName} counts wrong`),
    ...fonts.map(() => "styles: a font has no name"),
  ];
}

function stringFaults(file: XlsxPackage, sheets: readonly string[]): string[] {
  if (!file.names.includes("xl/sharedStrings.xml")) return [];
  const table = file.xml("xl/sharedStrings.xml").documentElement;
  const uses = sheets.flatMap((name) =>
    file
      .elements(name, "c")
      .filter((cell) => cell.getAttribute("t") === "s")
      .map((cell) => Number(cell.textContent)),
  );
  const known = table.children.length;
  return [
    ...(Number(table.getAttribute("count")) === uses.length
      ? []
      : [`sharedStrings counts ${table.getAttribute("count")} uses of ${uses.length}`]),
    ...(Number(table.getAttribute("uniqueCount")) === known
      ? []
      : [`sharedStrings counts ${table.getAttribute("uniqueCount")} strings of ${known}`]),
    ...uses.filter((index) => !(index < known)).map((index) => `a cell uses string ${index} of ${known}`),
  ];
}

function nameFaults(file: XlsxPackage): string[] {
  const names = file.elements("xl/workbook.xml", "definedName").map((each) => ({
    name: `${each.getAttribute("localSheetId") ?? ""}:${(each.getAttribute("name") ?? "").toLowerCase()}`,
    range: each.textContent ?? "",
    legal: /^(_xlnm\.)?[A-Za-z_\\][\w.\\]*$/.test(each.getAttribute("name") ?? ""),
  }));
  const comments = file
    .elements("xl/workbook.xml", "definedName")
    .filter((each) => (each.getAttribute("comment") ?? "").length > LONGEST_COMMENT);
  const sheetNames = file.sheetNames.flatMap((name) => [
    `'${name.replaceAll("'", "''")}'!`,
    ...(/^[A-Za-z_]\w*$/.test(name) ? [`${name}!`] : []),
  ]);
  return [
    ...(new Set(names.map(({ name }) => name)).size === names.length ? [] : ["two defined names are the same"]),
    ...comments.map((each) => `the comment of ${each.getAttribute("name") ?? ""} is too long`),
    ...names.filter(({ legal }) => !legal).map(({ name }) => `${name} is no name`),
    ...names
      .filter(({ range }) => !sheetNames.some((sheet) => range.startsWith(sheet)))
      .map(({ name, range }) => `${name} points at ${range}, which is on no sheet of the file`),
    ...file.sheetNames
      .filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$|^$/.test(name))
      .map((name) => `"${name}" is no sheet name`),
  ];
}

function cellFaults(file: XlsxPackage, name: string): string[] {
  const styleCount = file.xml("xl/styles.xml").getElementsByTagName("cellXfs")[0]?.children.length ?? 0;
  const cells = file
    .elements(name, "c")
    .map((cell) => ({ cell, at: cell.getAttribute("r") ?? "", row: cell.parentElement?.getAttribute("r") ?? "" }));
  const order = cells.map(({ at }) => placeOf(at));
  return [
    ...cells
      .filter(({ cell }) => (cell.getElementsByTagName("f")[0]?.textContent ?? "").length > LONGEST_FORMULA)
      .map(({ at }) => `${name}: the formula of ${at} is too long`),
    ...cells
      .filter(({ at, row }) => at.replace(/^[A-Z]+/, "") !== row)
      .map(({ at, row }) => `${name}: ${at} stands in row ${row}`),
    ...order.filter((place, index) => place <= (order[index - 1] ?? -1)).map(() => `${name}: cells are not in order`),
    ...cells
      .filter(({ cell }) => Number(cell.getAttribute("s") ?? 0) >= styleCount)
      .map(({ at }) => `${name}: ${at} has a style that is not there`),
    ...cells
      .filter(
        ({ cell }) =>
          !(RESULT_TYPES[cell.getAttribute("t") ?? "n"] ?? /$^/).test(
            cell.getElementsByTagName("v")[0]?.textContent ?? "",
          ),
      )
      .map(({ at }) => `${name}: ${at} holds what its type cannot`),
  ];
}

/** Cells in reading order. */
function placeOf(address: string): number {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return Number(row) * 16_384 + [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
