import { UnreadableFile } from "../file-book";
import { FilledAreas, type FilledArea } from "./filled-areas";
import { scanXml, type XmlElement } from "./scan-xml";

/** A worksheet's part by its pieces, each with its place in the text. */
export interface SheetScan {
  readonly xml: string;
  /** Of the sheet's elements: "" or "x:". */
  readonly prefix: string;
  readonly root: XmlElement;
  /** What stands beside the cells, in the part's order: "sheetViews", "mergeCells", "drawing". */
  readonly sections: readonly SheetSection[];
  readonly rows: readonly RowScan[];
  /** What array formulas fill, but for the formulas' own cells. */
  readonly filled: FilledAreas;
}

export interface SheetSection extends XmlElement {
  readonly children: readonly XmlElement[];
}

export interface RowScan extends XmlElement {
  /** From 0. */
  readonly row: number;
  readonly cells: CellScan[];
}

export interface CellScan extends XmlElement {
  readonly row: number;
  readonly column: number;
  formula: FormulaScan | null;
  /** What <v> holds; null without one. */
  value: string | null;
  valueElement: XmlElement | null;
  /** The text of an inline string; null where there is none. */
  inline: string | null;
}

export interface FormulaScan extends XmlElement {
  text: string;
}

/** What a cell's own elements are, and those of a string that are read: <t>, but not what stands in <rPh>. */
const CELLS = "sheetData";

export interface ScanLimits {
  readonly mostCells: number;
  /** Called with each cell that holds something, as soon as it is met; may throw. */
  readonly admit: (cell: CellScan) => void;
}

const NO_LIMITS: ScanLimits = { mostCells: Infinity, admit: () => undefined };

/** Errors: `UnreadableFile` where it is no worksheet, has more cells than allowed, or its array formulas claim too many. */
export function scanSheet(xml: string, part: string, limits = NO_LIMITS): SheetScan {
  const reading = new SheetReading(part, limits);
  scanXml(xml, reading, part);
  const { root } = reading;
  if (root?.name !== "worksheet") throw new UnreadableFile(`its part ${part} is no worksheet`);
  return { xml, prefix: root.prefix, root, sections: reading.sections, rows: reading.rows, filled: reading.filled };
}

class SheetReading {
  root: XmlElement | null = null;
  readonly sections: (SheetSection & { readonly children: XmlElement[] })[] = [];
  readonly rows: RowScan[] = [];
  readonly filled = new FilledAreas();
  private count = 0;
  private row: RowScan | null = null;
  private cell: CellScan | null = null;
  private wanted: "formula" | "value" | "inline" | null = null;
  private isPhonetic = false;

  constructor(
    private readonly part: string,
    private readonly limits: ScanLimits,
  ) {}

  readonly open = (element: XmlElement, depth: number): void => {
    if (depth === 0) this.root = element;
    else if (depth === 1) this.sections.push(Object.assign(element, { children: [] }));
    else if (this.sections.at(-1)?.name !== CELLS) {
      if (depth === 2) this.sections.at(-1)?.children.push(element);
    } else if (depth === 2 && element.name === "row") this.openRow(element);
    else if (depth === 3 && element.name === "c") this.openCell(element);
    else if (depth >= 4) this.openContent(element);
  };

  readonly close = (element: XmlElement, depth: number): void => {
    if (depth === 3) this.cell = null;
    if (element.name === "rPh") this.isPhonetic = false;
    if (depth >= 4) this.wanted = null;
  };

  readonly text = (text: string): void => {
    if (this.cell === null || this.wanted === null) return;
    this.limits.admit(this.cell);
    if (this.wanted === "formula" && this.cell.formula !== null) this.cell.formula.text += text;
    if (this.wanted === "value") this.cell.value = (this.cell.value ?? "") + text;
    if (this.wanted === "inline" && !this.isPhonetic) this.cell.inline = (this.cell.inline ?? "") + text;
  };

  private openRow(element: XmlElement): void {
    // Rows and cells may leave out where they stand: then they follow the one before (ECMA-376 part 1, 18.3.1.73).
    const row = element.attributes.r === undefined ? (this.row?.row ?? -1) + 1 : Number(element.attributes.r) - 1;
    if (!Number.isInteger(row) || row < 0)
      throw new UnreadableFile(`its part ${this.part} has a row "${element.attributes.r ?? ""}"`);
    this.row = Object.assign(element, { row, cells: [] });
    this.rows.push(this.row);
  }

  private openCell(element: XmlElement): void {
    if (this.row === null) return;
    this.count += 1;
    const { mostCells } = this.limits;
    if (this.count > mostCells)
      throw new UnreadableFile(`one of its sheets has more than ${mostCells.toLocaleString("en-US")} cells`);
    const at = element.attributes.r;
    const place =
      at === undefined ? { row: this.row.row, column: (this.row.cells.at(-1)?.column ?? -1) + 1 } : placeOf(at);
    if (place === null) throw new UnreadableFile(`its part ${this.part} has a cell "${at ?? ""}"`);
    this.cell = Object.assign(element, { ...place, formula: null, value: null, valueElement: null, inline: null });
    this.row.cells.push(this.cell);
  }

  /** As soon as it is met: the rest of a file that claims too much need not be read. */
  private noteArray(cell: CellScan, { attributes: { t, ref = "" } }: XmlElement): void {
    const area = t === "array" ? areaOf(ref) : null;
    if (area !== null) this.filled.add(cell, area);
  }

  private openContent(element: XmlElement): void {
    if (this.cell === null) return;
    this.wanted = null;
    switch (element.name) {
      case "f":
        this.cell.formula = Object.assign(element, { text: "" });
        this.noteArray(this.cell, element);
        this.wanted = "formula";
        break;
      case "v":
        this.cell.value = "";
        this.cell.valueElement = element;
        this.wanted = "value";
        break;
      case "rPh":
        this.isPhonetic = true;
        break;
      case "t":
        this.cell.inline ??= "";
        this.wanted = "inline";
    }
  }
}

/** Of "B3", from 0. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Of "A1:B2" or "A1", from 0. */
export function areaOf(reference: string): FilledArea | null {
  const [from, to = from] = reference.split(":").map(placeOf);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}

export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function columnLetters(column: number): string {
  let [letters, rest] = ["", column + 1];
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
