import type { CellFormat } from "../../grid";
import type { FileCellFormat } from "../file-book";
import type { ColourReader } from "./file-colours";
import { childNamed, childrenNamed, isOn, xmlTree, type XmlNode } from "./scan-xml";

/** Number formats that a file names by number alone (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  ...{
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
  },
  ...{
    14: "m/d/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
  },
  ...{ 22: "m/d/yyyy h:mm", 37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)" },
  ...{ 40: "#,##0.00_);[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@" },
};
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

/** The part of styles: its lists by name, each entry with its place in the text. */
export interface StylesScan {
  readonly xml: string;
  readonly root: XmlNode;
  readonly list: (name: "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs") => readonly XmlNode[];
}

export function scanStyles(xml: string, part: string): StylesScan {
  const root = xmlTree(xml, part);
  return { xml, root, list: (name) => childNamed(root, name)?.children ?? [] };
}

/** The looks of a file's cells by the number of their format; one object for each. */
export class FileLooks {
  private readonly made = new Map<number, FileCellFormat>();
  private readonly patterns: ReadonlyMap<number, string>;

  constructor(
    private readonly styles: StylesScan,
    private readonly colour: ColourReader,
  ) {
    this.patterns = new Map(
      styles.list("numFmts").map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? "General"]),
    );
  }

  of(index: number): FileCellFormat {
    const known = this.made.get(index);
    if (known !== undefined) return known;
    const xf = this.styles.list("cellXfs")[index];
    const pattern = Number(xf?.attributes.numFmtId ?? 0);
    const look = {
      numberFormat: this.patterns.get(pattern) ?? BUILT_IN_FORMATS[pattern] ?? "General",
      format: xf === undefined ? {} : this.format(xf),
    };
    this.made.set(index, look);
    return look;
  }

  private format({ attributes, children }: XmlNode): Partial<CellFormat> {
    const entry = (list: "fonts" | "fills" | "borders", id: string | undefined): XmlNode | undefined =>
      this.styles.list(list)[Number(id ?? 0)];
    const alignment = children.find(({ name }) => name === "alignment")?.attributes ?? {};
    const [horizontal, vertical] = [HORIZONTAL[alignment.horizontal ?? ""], VERTICAL[alignment.vertical ?? ""]];
    return {
      ...this.font(entry("fonts", attributes.fontId)),
      ...this.fill(entry("fills", attributes.fillId)),
      ...this.borders(entry("borders", attributes.borderId)),
      ...(horizontal !== undefined && { horizontalAlignment: horizontal }),
      ...(vertical !== undefined && { verticalAlignment: vertical }),
      ...(isOn(alignment.wrapText) && { wrapText: true }),
    };
  }

  private font(font: XmlNode | undefined): Partial<CellFormat> {
    const has = (name: string): boolean => {
      const found = childNamed(font, name);
      return found !== undefined && (found.attributes.val === undefined || isOn(found.attributes.val));
    };
    const underline = childNamed(font, "u");
    const [size, name] = [childNamed(font, "sz")?.attributes.val, childNamed(font, "name")?.attributes.val];
    const colour = this.colour(childNamed(font, "color"));
    return {
      ...(has("b") && { bold: true }),
      ...(has("i") && { italic: true }),
      ...(underline !== undefined && underline.attributes.val !== "none" && { underline: true }),
      ...(size !== undefined && { fontSize: Number(size) }),
      ...(name !== undefined && { fontName: name }),
      ...(colour !== null && { fontColor: colour }),
    };
  }

  private fill(fill: XmlNode | undefined): Partial<CellFormat> {
    const pattern = childNamed(fill, "patternFill");
    const colour = pattern?.attributes.patternType === "solid" ? this.colour(childNamed(pattern, "fgColor")) : null;
    return colour === null ? {} : { fill: colour };
  }

  private borders(border: XmlNode | undefined): Partial<CellFormat> {
    const edges = { borderTop: "top", borderRight: "right", borderBottom: "bottom", borderLeft: "left" };
    return Object.fromEntries(
      Object.entries(edges).flatMap(([edge, side]) => {
        const [drawn] = childrenNamed(border, side);
        const isDrawn = drawn?.attributes.style !== undefined && drawn.attributes.style !== "none";
        return isDrawn ? [[edge, this.colour(childNamed(drawn, "color")) ?? "#000000"]] : [];
      }),
    );
  }
}
