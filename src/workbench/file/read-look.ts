import type { CellStyle } from "hucre/xlsx";
import type { CellFormat } from "../grid";
import type { FileLook } from "./file-book";

type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** Places of a theme's colours as cells count them: light and dark stand the other way round in the theme itself. */
const THEME_ORDER = [1, 0, 3, 2];
const HORIZONTAL: Readonly<Record<string, CellFormat["horizontalAlignment"]>> = {
  left: "Left",
  center: "Center",
  centerContinuous: "Center",
  right: "Right",
};
const VERTICAL: Readonly<Record<string, CellFormat["verticalAlignment"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
};

/** The looks of a file's cells: one object for all cells that look the same. */
export class FileLooks {
  private readonly made = new Map<string, FileLook>();

  constructor(private readonly themeColors: readonly string[]) {}

  of(style: CellStyle): FileLook {
    const key = JSON.stringify(style);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const look = { numberFormat: style.numFmt ?? "General", format: this.format(style) };
    this.made.set(key, look);
    return look;
  }

  private format({ font = {}, fill, border = {}, alignment = {} }: CellStyle): Partial<CellFormat> {
    const edges = {
      borderTop: border.top,
      borderRight: border.right,
      borderBottom: border.bottom,
      borderLeft: border.left,
    };
    const drawn = Object.entries(edges).filter(([, side]) => side !== undefined);
    const fontColor = this.hex(font.color);
    const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? this.hex(fill.fgColor) : null;
    return {
      ...(font.bold === true && { bold: true }),
      ...(font.italic === true && { italic: true }),
      ...(font.underline !== undefined && font.underline !== false && { underline: true }),
      ...(font.size !== undefined && { fontSize: font.size }),
      ...(font.name !== undefined && { fontName: font.name }),
      ...(fontColor !== null && { fontColor }),
      ...(fillColor !== null && { fill: fillColor }),
      ...Object.fromEntries(drawn.map(([edge, side]) => [edge, this.hex(side?.color) ?? "#000000"])),
      ...(HORIZONTAL[alignment.horizontal ?? ""] !== undefined && {
        horizontalAlignment: HORIZONTAL[alignment.horizontal ?? ""],
      }),
      ...(VERTICAL[alignment.vertical ?? ""] !== undefined && {
        verticalAlignment: VERTICAL[alignment.vertical ?? ""],
      }),
      ...(alignment.wrapText === true && { wrapText: true }),
    };
  }

  /** "#RRGGBB"; null where the file leaves the colour to the program. */
  private hex({ rgb, theme, tint = 0 }: Color = {}): string | null {
    const base = rgb ?? (theme === undefined ? undefined : this.themeColors[THEME_ORDER[theme] ?? theme]);
    if (base === undefined) return null;
    const channels = [0, 2, 4].map((start) => Number.parseInt(base.slice(-6).slice(start, start + 2), 16));
    if (channels.some(Number.isNaN)) return null;
    return `#${channels.map((channel) => tinted(channel, tint).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  }
}

/** Towards black below 0, towards white above. Excel does so with the lightness alone; on greys, which tints mostly are, it is the same. */
function tinted(channel: number, tint: number): number {
  return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
}
