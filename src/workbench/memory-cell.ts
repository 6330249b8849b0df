import type { Area } from "./area";
import type { CellFormat, CellValue, Hyperlink, SheetVisibility } from "./grid";

/** One cell of the memory grid; absent parts are the defaults. */
export interface MemoryCell {
  value: CellValue;
  /** "=..." where the cell holds a formula. */
  formula?: string;
  numberFormat?: string;
  format?: Partial<CellFormat>;
  hyperlink?: Hyperlink;
}

/** One sheet of the memory grid. */
export interface MemorySheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  frozenRows: number;
  /** By row × columns + column. */
  readonly cells: Map<number, MemoryCell>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  /** Formats of areas too large to be kept cell by cell, oldest first. */
  readonly layers: { readonly area: Area; readonly format: Partial<CellFormat> }[];
}

export function emptySheet(id: string, name: string): MemorySheet {
  return {
    ...{ id, name, visibility: "Visible", isProtected: false, frozenRows: 0 },
    ...{ cells: new Map(), widths: new Map(), heights: new Map(), layers: [] },
  };
}

/** Whether a cell has a format of its own. */
export function isFormatted({ numberFormat = "General", format, hyperlink }: MemoryCell): boolean {
  return numberFormat !== "General" || format !== undefined || hyperlink !== undefined;
}

/**
 * What Excel makes of one written value: "=…" and the like a formula, text that reads as a number or a truth value that
 * value, an apostrophe or the format "@" plain text.
 */
export function entered(
  written: Exclude<CellValue, null>,
  numberFormat: string,
): { readonly value: CellValue; readonly formula?: string } {
  if (typeof written !== "string") return { value: written };
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (numberFormat === "@") return { value: written };
  const number = numberIn(written);
  if (number !== null) return { value: number };
  if (/^(true|false)$/i.test(written)) return { value: written.toLowerCase() === "true" };
  if (/^[=+-]./s.test(written)) return { value: 0, formula: written.startsWith("=") ? written : `=${written}` };
  return { value: written };
}

/** As displayed under the few formats that tests look at; any other number shows as it is. */
export function displayed(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return value;
  const percent = /^0(?:\.(0+))?%$/.exec(numberFormat);
  if (percent !== null) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  const decimals = /^#,##0(?:\.(0+))?$/.exec(numberFormat);
  if (decimals !== null) {
    const digits = decimals[1]?.length ?? 0;
    return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
  return String(value);
}

function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) return Number(trimmed.replaceAll(",", ""));
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(trimmed)) return Number(trimmed.slice(0, -1)) / 100;
  return null;
}
