import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

// A reader of .xlsx files for tests: nothing but a zip reader and a strict XML parser, so that the library which wrote a
// file is not the one to say what is in it.

export interface FileCell {
  /** The cell's `t`: "s", "n", "e", "str", "inlineStr" … */
  readonly type: string;
  /** What a spreadsheet shows: the text itself for shared and inline strings. */
  readonly content: string;
  readonly formula: string | null;
  readonly style: number;
}

const { DOMParser } = new JSDOM("").window;
const DECODER = /_x([0-9a-f]{4})_/gi;

export class XlsxPackage {
  private readonly parts: ReadonlyMap<string, string>;
  private readonly documents = new Map<string, Document>();

  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  text(name: string): string {
    const text = this.parts.get(name);
    if (text === undefined) throw new Error(`The file has no part ${name}, only ${this.names.join(", ")}`);
    return text;
  }

  /** A part as XML; a part that is not well-formed fails. */
  xml(name: string): Document {
    const parsed = this.documents.get(name);
    if (parsed !== undefined) return parsed;
    const document = new DOMParser().parseFromString(this.text(name), "application/xml");
    const fault = document.getElementsByTagName("parsererror")[0];
    if (fault !== undefined) throw new Error(`${name} is not well-formed: ${fault.textContent ?? ""}`);
    this.documents.set(name, document);
    return document;
  }

  elements(name: string, tag: string): Element[] {
    return [...this.xml(name).getElementsByTagName(tag)];
  }

  get sheetNames(): string[] {
    return this.elements("xl/workbook.xml", "sheet").map((sheet) => sheet.getAttribute("name") ?? "");
  }

  /** A sheet's cells by address; `number` counts from 1. */
  cells(number: number): Map<string, FileCell> {
    const strings = this.names.includes("xl/sharedStrings.xml")
      ? this.elements("xl/sharedStrings.xml", "si").map(stringOf)
      : [];
    return new Map(
      this.elements(`xl/worksheets/sheet${number}.xml`, "c").map((cell) => [
        cell.getAttribute("r") ?? "",
        fileCell(cell, strings),
      ]),
    );
  }
}

function fileCell(cell: Element, strings: readonly string[]): FileCell {
  const type = cell.getAttribute("t") ?? "n";
  const value = cell.getElementsByTagName("v")[0]?.textContent ?? "";
  const inline = cell.getElementsByTagName("is")[0];
  return {
    type,
    content: type === "s" ? (strings[Number(value)] ?? "") : inline === undefined ? value : stringOf(inline),
    formula: cell.getElementsByTagName("f")[0]?.textContent ?? null,
    style: Number(cell.getAttribute("s") ?? 0),
  };
}

/** ECMA-376 part 1, 22.9.2.19: `_x000D_` is a carriage return. White space at the ends counts only where the file says so. */
function stringOf(element: Element): string {
  const runs = [...element.getElementsByTagName("t")].map((run) => {
    const text = run.textContent ?? "";
    return run.getAttribute("xml:space") === "preserve" ? text : text.replace(/^[ \t\n]+|[ \t\n]+$/g, "");
  });
  return runs.join("").replace(DECODER, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
