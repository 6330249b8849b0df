import type { PackageParts } from "./package-parts";
import { childNamed, xmlTree, type XmlNode } from "./scan-xml";

/** A theme's colours in the order that cells count them: light before dark, twice. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
/** Where a file has no theme: that of Office. */
const OFFICE = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");
/** ECMA-376 part 1, 18.8.27. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** "#RRGGBB" of a colour element; null where the file leaves the colour to the program. */
export type ColourReader = (colour: XmlNode | undefined) => string | null;

export function colourReader(parts: PackageParts, themePart: string | null): ColourReader {
  const theme = themePart === null ? OFFICE : themeColours(parts, themePart);
  return (colour) => {
    const { rgb, theme: place, indexed, tint } = colour?.attributes ?? {};
    const base =
      rgb ??
      (place !== undefined ? theme[Number(place)] : indexed !== undefined ? INDEXED[Number(indexed)] : undefined);
    if (base === undefined) return null;
    const channels = [0, 2, 4].map((start) => Number.parseInt(base.slice(-6).slice(start, start + 2), 16));
    if (channels.some(Number.isNaN)) return null;
    const mixed = channels.map((channel) =>
      tinted(channel, Number(tint ?? 0))
        .toString(16)
        .padStart(2, "0"),
    );
    return `#${mixed.join("")}`.toUpperCase();
  };
}

function themeColours(parts: PackageParts, part: string): readonly string[] {
  const scheme = childNamed(childNamed(xmlTree(parts.text(part), part), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const [colour] = childNamed(scheme, name)?.children ?? [];
    return colour?.attributes.lastClr ?? colour?.attributes.val ?? OFFICE[index] ?? "000000";
  });
}

/** Towards black below 0, towards white above. Excel does so with the lightness alone; on greys, which tints mostly are, it is the same. */
function tinted(channel: number, tint: number): number {
  return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
}
