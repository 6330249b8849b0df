import type { CellFormat } from "../../grid";
import { editedText, retagged, xmlElement, type TextEdit } from "./edit-text";
import { BUILT_IN_FORMATS, type StylesScan } from "./scan-styles";
import { childNamed, type XmlNode } from "./scan-xml";

/** What a cell is to look like other than the format that it starts from. */
export interface FormatChange {
  readonly format: Partial<CellFormat>;
  readonly numberFormat: string | null;
}

const FIRST_OWN_FORMAT = 164;
/** Children of <font> in the order of the schema (ECMA-376 part 1, CT_Font as Excel writes it). */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const EDGES = { left: "borderLeft", right: "borderRight", top: "borderTop", bottom: "borderBottom" } as const;
/** Lists that stand behind the formats of rules (CT_Stylesheet). */
const BEHIND_RULES = new Set(["tableStyles", "colors", "extLst"]);
/** What a font is at the least, and stays when it changes; its underlining in another style included. */
type Pieces = ReadonlyMap<string, string>;

/** Formats that were not in the file, put behind those that were: none is ever renumbered. */
export class AddedStyles {
  private readonly added = {
    numFmts: [] as string[],
    fonts: [] as string[],
    fills: [] as string[],
    borders: [] as string[],
    cellXfs: [] as string[],
    dxfs: [] as string[],
  };
  private readonly known = new Map<string, number>();
  private readonly prefix: string;
  private nextFormat: number;

  constructor(private readonly styles: StylesScan) {
    this.prefix = styles.root.prefix;
    const numbers = styles.list("numFmts").map(({ attributes }) => Number(attributes.numFmtId));
    this.nextFormat = Math.max(FIRST_OWN_FORMAT - 1, ...numbers) + 1;
  }

  /** The number of the format that is like `base`, with the change. */
  changed(base: number, { format, numberFormat }: FormatChange): number {
    const key = JSON.stringify([base, format, numberFormat]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const xf = this.styles.list("cellXfs")[base];
    const number = this.add("cellXfs", this.xf(xf, format, numberFormat));
    this.known.set(key, number);
    return number;
  }

  /** The number of the format of a rule that gives a number format and nothing besides. */
  formatOfRule(pattern: string): number {
    const { prefix } = this;
    const format = xmlElement(`${prefix}numFmt`, { numFmtId: this.numberFormat(pattern), formatCode: pattern });
    return this.add("dxfs", `<${prefix}dxf>${format}</${prefix}dxf>`);
  }

  /** The part with everything added; the text as it was when nothing was. */
  written(): string {
    const edits: TextEdit[] = [];
    const { xml, root } = this.styles;
    for (const [name, entries] of Object.entries(this.added) as [keyof AddedStyles["added"], string[]][]) {
      if (entries.length === 0) continue;
      const list = childNamed(root, name);
      const count = this.styles.list(name).length + entries.length;
      if (list === undefined) {
        // The schema wants number formats first, those of rules before these, and every other list is always there.
        const start =
          name === "dxfs"
            ? (root.children.find((child) => BEHIND_RULES.has(child.name))?.start ?? root.closeStart)
            : root.openEnd;
        edits.push({
          start,
          end: start,
          text: xmlElement(`${this.prefix}${name}`, { count }, entries.join("")),
        });
        continue;
      }
      const tag = retagged(xml.slice(list.start, list.openEnd).replace(/\s*\/>$/, ">"), { count });
      edits.push({ start: list.start, end: list.openEnd, text: tag });
      const end = list.isEmpty ? `</${this.prefix}${name}>` : "";
      edits.push({ start: list.closeStart, end: list.closeStart, text: `${entries.join("")}${end}` });
    }
    return edits.length === 0 ? xml : editedText(xml, edits);
  }

  private add(list: keyof AddedStyles["added"], entry: string): number {
    const before = this.styles.list(list).length;
    const known = this.added[list].indexOf(entry);
    return before + (known >= 0 ? known : this.added[list].push(entry) - 1);
  }

  private xf(base: XmlNode | undefined, format: Partial<CellFormat>, numberFormat: string | null): string {
    const { prefix } = this;
    const tag =
      base === undefined
        ? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">`
        : this.source(base.start, base.openEnd);
    const has = (...names: (keyof CellFormat)[]): boolean => names.some((name) => format[name] !== undefined);
    const [font, fill, edges, alignment] = [
      has("bold", "italic", "underline", "fontSize", "fontName", "fontColor"),
      has("fill"),
      has("borderTop", "borderRight", "borderBottom", "borderLeft"),
      has("horizontalAlignment", "verticalAlignment", "wrapText"),
    ];
    const ids = base?.attributes ?? {};
    const opening = retagged(tag.replace(/\s*\/>$/, ">"), {
      ...(numberFormat !== null && { numFmtId: this.numberFormat(numberFormat), applyNumberFormat: 1 }),
      ...(font && { fontId: this.font(Number(ids.fontId ?? 0), format), applyFont: 1 }),
      ...(fill && { fillId: this.fill(format.fill ?? ""), applyFill: 1 }),
      ...(edges && { borderId: this.border(Number(ids.borderId ?? 0), format), applyBorder: 1 }),
      ...(alignment && { applyAlignment: 1 }),
    });
    const children = (base?.children ?? [])
      .filter(({ name }) => name !== "alignment")
      .map(({ start, end }) => this.source(start, end));
    const own = base?.children.find(({ name }) => name === "alignment");
    const aligned = alignment ? this.alignment(own, format) : own === undefined ? "" : this.source(own.start, own.end);
    const content = `${aligned}${children.join("")}`;
    return content === "" ? opening.replace(/>$/, "/>") : `${opening}${content}</${prefix}xf>`;
  }

  private numberFormat(pattern: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(
      ([, known]) => known === pattern && pattern !== "m/d/yyyy" && pattern !== "m/d/yyyy h:mm",
    );
    if (builtIn !== undefined) return Number(builtIn[0]);
    const own = this.styles.list("numFmts").find(({ attributes }) => attributes.formatCode === pattern);
    if (own !== undefined) return Number(own.attributes.numFmtId);
    const key = `format ${pattern}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.add("numFmts", xmlElement(`${this.prefix}numFmt`, { numFmtId: id, formatCode: pattern }));
    this.known.set(key, id);
    return id;
  }

  private font(base: number, format: Partial<CellFormat>): number {
    const { prefix } = this;
    const pieces = new Map(this.pieces(this.styles.list("fonts")[base]));
    const set = (name: string, isSo: boolean | undefined, written: string): void => {
      if (isSo === true) pieces.set(name, written);
      else if (isSo === false) pieces.delete(name);
    };
    set("b", format.bold, `<${prefix}b/>`);
    set("i", format.italic, `<${prefix}i/>`);
    if (format.underline !== true || !pieces.has("u")) set("u", format.underline, `<${prefix}u/>`);
    if (format.fontSize !== undefined) pieces.set("sz", `<${prefix}sz val="${format.fontSize}"/>`);
    if (format.fontColor !== undefined)
      pieces.set("color", xmlElement(`${prefix}color`, { rgb: argb(format.fontColor) }));
    if (format.fontName !== undefined) {
      pieces.set("name", xmlElement(`${prefix}name`, { val: format.fontName }));
      for (const related of ["family", "charset", "scheme"]) pieces.delete(related);
    }
    const ordered = [...pieces].sort(([one], [other]) => FONT_ORDER.indexOf(one) - FONT_ORDER.indexOf(other));
    return this.add("fonts", `<${prefix}font>${ordered.map(([, piece]) => piece).join("")}</${prefix}font>`);
  }

  private fill(colour: string): number {
    const { prefix } = this;
    if (colour === "") return 0; // The first fill of every file is none (ECMA-376 part 1, 18.8.20).
    const content = `${xmlElement(`${prefix}fgColor`, { rgb: argb(colour) })}${xmlElement(`${prefix}bgColor`, { indexed: 64 })}`;
    return this.add(
      "fills",
      `<${prefix}fill>${xmlElement(`${prefix}patternFill`, { patternType: "solid" }, content)}</${prefix}fill>`,
    );
  }

  private border(base: number, format: Partial<CellFormat>): number {
    const { prefix } = this;
    const node = this.styles.list("borders")[base];
    const pieces = new Map(this.pieces(node));
    for (const [side, edge] of Object.entries(EDGES)) {
      const colour = format[edge];
      if (colour === undefined) {
        if (!pieces.has(side)) pieces.set(side, `<${prefix}${side}/>`);
      } else if (colour === "") pieces.set(side, `<${prefix}${side}/>`);
      else
        pieces.set(
          side,
          xmlElement(`${prefix}${side}`, { style: "thin" }, xmlElement(`${prefix}color`, { rgb: argb(colour) })),
        );
    }
    if (!pieces.has("diagonal")) pieces.set("diagonal", `<${prefix}diagonal/>`);
    const order = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
    const ordered = [...pieces].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
    const tag =
      node === undefined ? `<${prefix}border>` : this.source(node.start, node.openEnd).replace(/\s*\/>$/, ">");
    return this.add("borders", `${tag}${ordered.map(([, piece]) => piece).join("")}</${prefix}border>`);
  }

  private alignment(own: XmlNode | undefined, format: Partial<CellFormat>): string {
    const { prefix } = this;
    const tag = own === undefined ? `<${prefix}alignment/>` : this.source(own.start, own.openEnd);
    const { horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText } = format;
    const changed = retagged(tag, {
      ...(horizontal !== undefined && { horizontal: horizontal === "General" ? undefined : horizontal.toLowerCase() }),
      ...(vertical !== undefined && { vertical: vertical.toLowerCase() }),
      ...(wrapText !== undefined && { wrapText: wrapText ? 1 : undefined }),
    });
    return own === undefined || own.isEmpty
      ? changed
      : `${changed.replace(/\/>$/, ">")}${this.source(own.openEnd, own.end)}`;
  }

  private pieces(node: XmlNode | undefined): Pieces {
    return new Map(node?.children.map(({ name, start, end }) => [name, this.source(start, end)]) ?? []);
  }

  private source(start: number, end: number): string {
    return this.styles.xml.slice(start, end);
  }
}

function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase().padStart(6, "0").slice(-6)}`;
}
