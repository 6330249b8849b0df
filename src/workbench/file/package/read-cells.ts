import { FilledAreas } from "./filled-areas";
import type { CellValue } from "../../grid";
import type { FileContent } from "../file-book";
import { plainText } from "../file-text";
import { piecesTooMany, readOfAnotherWorkbook } from "../uncalculated-formula";
import { gridFormula, sharedFormula } from "../grid-formula";
import { addressOf, areaOf, type CellScan, type SheetScan } from "./scan-sheet";

const MS_PER_DAY = 86_400_000;
/** 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
/** Excel has a 29 February 1900, so days before it count one less. */
const FIRST_TRUE_SERIAL = 61;

/** What cells hold. */
export class CellReader {
  /** Formulas that a file keeps once for many cells, by their number: text, and the cell it is written for. */
  private readonly masters = new Map<string, { readonly text: string; readonly at: string }>();
  /** What-if tables, which hold results alone. */
  private readonly whatIf = new FilledAreas();

  constructor(
    private readonly sheet: SheetScan,
    private readonly strings: readonly string[],
    private readonly namespace: string | null,
  ) {
    for (const { cells } of sheet.rows) for (const cell of cells) this.note(cell);
  }

  private note(cell: CellScan): void {
    const { formula } = cell;
    if (formula === null) return;
    const { t, si, ref } = formula.attributes;
    if (t === "shared" && si !== undefined && formula.text !== "")
      this.masters.set(si, { text: formula.text, at: addressOf(cell) });
    const area = t === "dataTable" ? areaOf(ref ?? "") : null;
    if (area !== null) this.whatIf.add(cell, area);
  }

  /** The formula of a cell as the file spells it, one of several cells' included; null where it has none. */
  formulaOf(cell: CellScan): string | null {
    const { formula } = cell;
    if (formula === null) return null;
    const { t, si } = formula.attributes;
    if (formula.text !== "") return formula.text;
    const master = t === "shared" && si !== undefined ? this.masters.get(si) : undefined;
    return master === undefined ? null : sharedFormula(master.text, master.at, addressOf(cell));
  }

  /** Whether the cell shows what the formula of another fills it with. */
  isFilled(cell: CellScan): boolean {
    return this.sheet.filled.has(cell);
  }

  content(cell: CellScan): FileContent {
    if (this.isFilled(cell)) return null;
    const stored = this.value(cell);
    if (cell.formula?.attributes.t === "dataTable" || (cell.formula === null && this.whatIf.has(cell)))
      return { kept: whatIfText(cell), stored, why: "it belongs to a what-if data table" };
    if (cell.attributes.vm !== undefined && this.formulaOf(cell) === null)
      return { kept: "a linked data type", stored, why: "it is a data type of Excel's" };
    const text = this.formulaOf(cell);
    if (text === null)
      return stored === null ? null : typeof stored === "string" ? { text: stored } : { value: stored };
    const why = reasonToKeep(text);
    const formula = gridFormula(text, this.namespace);
    // Some programs write an empty result where they have none.
    const hasResult = cell.value !== null && (cell.value !== "" || cell.attributes.t === "str");
    return why === null ? { formula, stored: hasResult ? stored : undefined } : { kept: formula, stored, why };
  }

  /** The value in the file. */
  value({ attributes, value, inline }: CellScan): CellValue {
    switch (attributes.t) {
      case "s":
        return this.strings[Number(value)] ?? "";
      case "inlineStr":
        return plainText(inline ?? "");
      case "str":
        return plainText(value ?? "");
      case "b":
        return value === null ? null : value === "1" || value === "true";
      case "e":
        return value === null ? null : { error: value };
      case "d":
        return value === null ? null : serialOf(value);
      default:
        return value === null || value.trim() === "" || !Number.isFinite(Number(value)) ? null : Number(value);
    }
  }
}

function whatIfText({ formula }: CellScan): string {
  const { r1, r2, dt2D, dtr } = formula?.attributes ?? {};
  if (r1 === undefined) return "part of a what-if data table";
  const inputs = dt2D === "1" ? [r1, r2 ?? ""] : dtr === "1" ? [r1, ""] : ["", r1];
  return `=TABLE(${inputs.join(",")})`;
}

/** Why the grid is not asked to calculate a formula; null for one that it may try. */
function reasonToKeep(formula: string): string | null {
  if (piecesTooMany(formula) !== null) return "it is too long for the workbench to calculate";
  return readOfAnotherWorkbook(formula) === null ? null : "it reads another workbook";
}

/** "2027-01-01T12:00:00" (ISO 8601) as a serial day. */
function serialOf(text: string): CellValue {
  const isTime = /^T?\d{2}:\d{2}/.test(text);
  const time = Date.parse(
    isTime
      ? `1970-01-01T${text.replace(/^T/, "")}Z`
      : /Z$|[+-]\d{2}:\d{2}$/.test(text) || !text.includes("T")
        ? text
        : `${text}Z`,
  );
  if (Number.isNaN(time)) return text;
  if (isTime) return time / MS_PER_DAY;
  // One division of whole numbers, so that a time of day comes back to the last bit.
  const serial = (UNIX_EPOCH_SERIAL * MS_PER_DAY + time) / MS_PER_DAY;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
