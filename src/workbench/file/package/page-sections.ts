import type { PageSetup } from "../../sheet-objects";
import { escapedText, retagged, xmlElement } from "./edit-text";
import type { SheetScan } from "./scan-sheet";

const POINTS_PER_INCH = 72;
/** ECMA-376 part 1, 18.3.1.63. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Tabloid: 3, Legal: 5, A3: 8, A4: 9, A5: 11 };

/** How a sheet prints, as the sections that say so. */
export function pageSections(scan: SheetScan, page: PageSetup): ReadonlyMap<string, string> {
  const { prefix } = scan;
  const name = (tag: string): string => `${prefix}${tag}`;
  const on = (isOn: boolean): number | undefined => (isOn ? 1 : undefined);
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = page.zoom;
  const fits = wide !== undefined || high !== undefined;
  const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  const { left, right, top, bottom, header, footer } = page.margins;
  const options = {
    horizontalCentered: on(page.centerHorizontally),
    verticalCentered: on(page.centerVertically),
    headings: on(page.printHeadings),
    gridLines: on(page.printGridlines),
  };
  const isPlain = Object.values(options).every((value) => value === undefined);
  return new Map([
    ["printOptions", isPlain ? "" : xmlElement(name("printOptions"), options)],
    [
      "pageMargins",
      xmlElement(name("pageMargins"), {
        left: inches(left),
        right: inches(right),
        top: inches(top),
        bottom: inches(bottom),
        header: inches(header),
        footer: inches(footer),
      }),
    ],
    [
      "pageSetup",
      xmlElement(name("pageSetup"), {
        paperSize: PAPERS[page.paperSize],
        scale: fits || scale === undefined || scale === 100 ? undefined : scale,
        fitToWidth: fits ? (wide ?? 0) : undefined,
        fitToHeight: fits ? (high ?? 0) : undefined,
        orientation: page.orientation.toLowerCase(),
        blackAndWhite: on(page.blackAndWhite),
      }),
    ],
    ["headerFooter", headerFooter(prefix, page.headersFooters)],
    ["rowBreaks", rowBreaks(prefix, page.breaksBefore)],
    ...(fits ? [["sheetPr", fittingProperties(scan)] as const] : []),
  ]);
}

/** Each by the row above which it breaks, from 0 (ECMA-376 part 1, 18.3.1.3). */
function rowBreaks(prefix: string, rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => xmlElement(`${prefix}brk`, { id: row, max: 16_383, man: 1 })).join("");
  return xmlElement(`${prefix}rowBreaks`, { count: rows.length, manualBreakCount: rows.length }, breaks);
}

function headerFooter(prefix: string, texts: PageSetup["headersFooters"]): string {
  const part = (which: "Header" | "Footer"): string => {
    const pieces = (["left", "center", "right"] as const).flatMap((side) => {
      const text = texts[`${side}${which}`] ?? "";
      return text === "" ? [] : [`&${side.charAt(0).toUpperCase()}${text}`];
    });
    return pieces.length === 0 ? "" : xmlElement(`${prefix}odd${which}`, {}, escapedText(pieces.join("")));
  };
  const content = `${part("Header")}${part("Footer")}`;
  return content === "" ? "" : xmlElement(`${prefix}headerFooter`, {}, content);
}

function fittingProperties({ sections, xml, prefix }: SheetScan): string {
  const own = sections.find(({ name }) => name === "sheetPr");
  const fit = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (own === undefined) return xmlElement(`${prefix}sheetPr`, {}, fit);
  const source = xml.slice(own.start, own.end);
  const [setUp] = new RegExp(`<${prefix}pageSetUpPr\\b[^>]*>`).exec(source) ?? [];
  if (setUp !== undefined) return source.replace(setUp, retagged(setUp, { fitToPage: 1 }));
  return own.isEmpty
    ? `${source.replace(/\s*\/>$/, ">")}${fit}</${prefix}sheetPr>`
    : source.replace(new RegExp(`</${prefix}sheetPr>$`), (end) => `${fit}${end}`);
}
