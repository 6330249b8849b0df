import type { CellStyle } from "hucre/xlsx";
import type { CellFormat } from "../grid";

type Border = NonNullable<CellStyle["border"]>;

/** The styles of a file: the same object for the same format, of which a workbook has thousands of cells. */
export class FileStyles {
  private readonly made = new Map<string, CellStyle>();

  of(format: CellFormat, numberFormat: string): CellStyle {
    const key = JSON.stringify([format, numberFormat]);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = fileStyle(format, numberFormat);
    this.made.set(key, made);
    return made;
  }
}

function fileStyle(format: CellFormat, numberFormat: string): CellStyle {
  const { bold, italic, underline, fontSize, fontName, fontColor, fill, wrapText } = format;
  const border = fileBorder(format);
  return {
    font: {
      name: fontName,
      size: fontSize,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      color: { rgb: withoutHash(fontColor) },
    },
    ...(fill !== "" && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: withoutHash(fill) } } }),
    ...(border !== null && { border }),
    alignment: {
      ...(format.horizontalAlignment !== "General" && { horizontal: lower(format.horizontalAlignment) }),
      vertical: lower(format.verticalAlignment),
      ...(wrapText && { wrapText }),
    },
    ...(numberFormat !== "General" && { numFmt: numberFormat }),
  };
}

/** Every edge is one thin line in its colour. */
function fileBorder({ borderTop = "", borderRight = "", borderBottom, borderLeft = "" }: CellFormat): Border | null {
  const edges = { top: borderTop, right: borderRight, bottom: borderBottom, left: borderLeft };
  const drawn = Object.entries(edges).filter(([, colour]) => colour !== "");
  if (drawn.length === 0) return null;
  return Object.fromEntries(
    drawn.map(([edge, colour]) => [edge, { style: "thin", color: { rgb: withoutHash(colour) } }]),
  ) as Border;
}

function lower<Word extends string>(word: Word): Lowercase<Word> {
  return word.toLowerCase() as Lowercase<Word>;
}

function withoutHash(colour: string): string {
  return colour.replace("#", "").toUpperCase().padStart(6, "0");
}
