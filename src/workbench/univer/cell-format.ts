import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellFormat } from "../grid";

const DEFAULT_FONT = "Arial";
const DEFAULT_FONT_SIZE = 11;
const DEFAULT_FONT_COLOR = "#000000";

const HORIZONTAL = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

/** Partial styles by row and column. */
export type Looks = Record<number, Record<number, IStyleData>>;

/** Univer's style of a cell in Excel's words. */
export function cellFormat(style: IStyleData | null): CellFormat {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    fontSize: style?.fs ?? DEFAULT_FONT_SIZE,
    fontName: style?.ff ?? DEFAULT_FONT,
    fontColor: hexColor(style?.cl?.rgb) ?? DEFAULT_FONT_COLOR,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    fill: hexColor(style?.bg?.rgb) ?? "",
    horizontalAlignment: keyOf(HORIZONTAL, style?.ht ?? null) ?? "General",
    verticalAlignment: keyOf(VERTICAL, style?.vt ?? null) ?? "Bottom",
    wrapText: style?.tb === WrapStrategy.WRAP,
    borderBottom: hexColor(style?.bd?.b?.cl.rgb) ?? "",
  };
}

/** The part of Univer's style that a partial format sets; everything else of the cell stays. */
export function stylePatch(format: Partial<CellFormat>): IStyleData {
  const patch: IStyleData = {};
  if (format.bold !== undefined) patch.bl = booleanNumber(format.bold);
  if (format.italic !== undefined) patch.it = booleanNumber(format.italic);
  if (format.fontSize !== undefined) patch.fs = format.fontSize;
  if (format.fontName !== undefined) patch.ff = format.fontName;
  if (format.fontColor !== undefined) patch.cl = { rgb: format.fontColor };
  if (format.underline !== undefined) patch.ul = { s: booleanNumber(format.underline) };
  if (format.fill !== undefined) patch.bg = format.fill === "" ? null : { rgb: format.fill };
  if (format.horizontalAlignment !== undefined) patch.ht = HORIZONTAL[format.horizontalAlignment];
  if (format.verticalAlignment !== undefined) patch.vt = VERTICAL[format.verticalAlignment];
  if (format.wrapText !== undefined) patch.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.borderBottom !== undefined) {
    patch.bd = {
      b: format.borderBottom === "" ? null : { s: BorderStyleTypes.THIN, cl: { rgb: format.borderBottom } },
    };
  }
  return patch;
}

function booleanNumber(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<K extends string>(table: Readonly<Record<K, number | null>>, value: number | null): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

/** "#RRGGBB" in capitals, from what Univer stores: "#rgb", "#rrggbb" or "rgb(r, g, b)". */
function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (channels)
    return `#${channels
      .slice(1, 4)
      .map((channel) => Number(channel).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`
      : color
  ).toUpperCase();
}
