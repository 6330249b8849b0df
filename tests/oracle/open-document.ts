import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { cellAddress } from "../../src/workbook/cell-address";

// What another program found in a workbook, read from what it saved as an OpenDocument spreadsheet (ODF 1.2): unlike a text
// export it tells text from numbers and keeps every digit.

export type FoundCell =
  | { readonly kind: "number"; readonly value: number; readonly formula: string | null }
  | { readonly kind: "text" | "error"; readonly value: string; readonly formula: string | null };

const { DOMParser } = new JSDOM("").window;
const DAYS_1900_TO_1970 = 25_569;
const MS_PER_DAY = 86_400_000;
const ERRORS = /^(#N\/A|#VALUE!|#REF!|#NAME\?|#DIV\/0!|#NUM!|#NULL!|Err:\d+)$/;

/** The filled cells of every sheet, by sheet name and address. */
export function openDocumentCells(path: string): Map<string, Map<string, FoundCell>> {
  const content = unzipSync(readFileSync(path))["content.xml"];
  if (content === undefined) throw new Error(`${path} needs a part content.xml and has none`);
  const document = new DOMParser().parseFromString(strFromU8(content), "application/xml");
  return new Map(
    [...document.getElementsByTagName("table:table")].map((table) => [
      table.getAttribute("table:name") ?? "",
      tableCells(table),
    ]),
  );
}

function tableCells(table: Element): Map<string, FoundCell> {
  const cells = new Map<string, FoundCell>();
  let row = 0;
  for (const line of table.getElementsByTagName("table:table-row")) {
    const rows = Number(line.getAttribute("table:number-rows-repeated") ?? 1);
    let column = 0;
    for (const element of line.children) {
      const columns = Number(element.getAttribute("table:number-columns-repeated") ?? 1);
      const cell = foundCell(element);
      // Only filled cells are spread out: a run of empty ones goes to the edge of the sheet.
      for (let down = 0; cell !== null && down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1)
          cells.set(cellAddress({ row: row + down, column: column + right }), cell);
      }
      column += columns;
    }
    row += rows;
  }
  return cells;
}

function foundCell(element: Element): FoundCell | null {
  const type = element.getAttribute("office:value-type");
  if (type === null) return null;
  const formula = element.getAttribute("table:formula");
  if (type !== "string") return { kind: "number", value: numberIn(element, type), formula };
  const shown = textIn(element);
  if (element.getAttribute("calcext:value-type") === "error" || (formula !== null && ERRORS.test(shown)))
    return { kind: "error", value: shown, formula };
  // What the cell holds stands apart where its number format shows it otherwise.
  return { kind: "text", value: element.getAttribute("office:string-value") ?? shown, formula };
}

function numberIn(element: Element, type: string): number {
  if (type === "date")
    return (
      Date.parse(`${element.getAttribute("office:date-value") ?? ""}Z`.replace(/^(\d{4}-\d\d-\d\d)Z$/, "$1")) /
        MS_PER_DAY +
      DAYS_1900_TO_1970
    );
  return Number(element.getAttribute("office:value") ?? NaN);
}

/** Paragraphs and line breaks are both new lines; `text:s` is a run of spaces. White space between tags is layout. */
function textIn(element: Element): string {
  return [...element.children]
    .filter(({ tagName }) => tagName === "text:p")
    .map((paragraph) => [...paragraph.childNodes].map(inlineText).join(""))
    .join("\n");
}

function inlineText(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? "";
  const element = node as Element;
  switch (element.tagName) {
    case "text:s":
      return " ".repeat(Number(element.getAttribute("text:c") ?? 1));
    case "text:tab":
      return "\t";
    case "text:line-break":
      return "\n";
    default:
      return [...element.childNodes].map(inlineText).join("");
  }
}
