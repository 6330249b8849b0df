import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle } from "../workbook/sheet-plan";
import { STYLE_SHEET, type Look } from "../workbook/style-sheet";

/** A file without a font name falls back to a serif face, so every style names it. */
export const FONT = { name: "Calibri", size: 11 } as const;

/** The styles of a file: the same object for the same look and format, of which a workbook has thousands of cells. */
export class FileStyles {
  private readonly made = new Map<string, FileStyle>();

  of(style: CellStyle, numberFormat: string): FileStyle {
    const key = `${style} ${numberFormat}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = fileStyle(STYLE_SHEET[style], numberFormat);
    this.made.set(key, made);
    return made;
  }
}

/** A look and a number format as a file's style. */
export function fileStyle(look: Look, numberFormat: string): FileStyle {
  const { bold, italic, underline, fontSize, fontColor, fill, wrap, align } = look;
  return {
    font: {
      ...FONT,
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline === undefined ? {} : { underline }),
      color: { rgb: withoutHash(fontColor) },
    },
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: withoutHash(fill) } } }),
    alignment: {
      vertical: "top",
      ...(align === undefined ? {} : { horizontal: align }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
      ...(align === undefined ? {} : { horizontal: align }),
    },
    // "General" is what a file means when it says nothing.
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
  };
}

function withoutHash(color: string): string {
  return color.replace("#", "");
}
