import { parseCells, splitAddress, type SheetSize } from "../../model/a1";
import type { Anchor, ChartAxisSetup, ChartType, LegendPosition } from "../../sheet-objects";
import type { FileArea, FileChart, FileSeries } from "../file-book";
import type { PackageParts } from "./package-parts";
import { relatedPart, relationshipsOf } from "./relationships";
import { relationId } from "./scan-book";
import { childNamed, childrenNamed, descendantsNamed, isOn, xmlTree, type XmlNode } from "./scan-xml";

const EMU_PER_POINT = 12_700;
/** What the workbench and the command line write. A chart with anything else would lose it when it is changed here. */
const KNOWN = new Set(
  (
    "chartSpace date1904 roundedCorners chart title tx rich bodyPr lstStyle p pPr defRPr r rPr t overlay autoTitleDeleted plotArea layout " +
    "barChart lineChart barDir grouping varyColors ser idx order strRef f strCache numRef numCache formatCode ptCount pt v spPr ln solidFill " +
    "srgbClr invertIfNegative marker symbol cat val smooth gapWidth overlap axId catAx valAx scaling orientation max min delete axPos majorGridlines " +
    "numFmt majorTickMark minorTickMark tickLblPos crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl crossBetween legend legendPos " +
    "plotVisOnly dispBlanksAs showDLblsOverMax dLbls showLegendKey showVal showCatName showSerName showPercent showBubbleSize"
  ).split(" "),
);
const LEGENDS: Readonly<Record<string, LegendPosition>> = { t: "Top", b: "Bottom", l: "Left", r: "Right" };

/** The charts of a sheet that the grid can draw and change as they are; the others stay in the file. */
export function readCharts(parts: PackageParts, sheet: string, size: SheetSize): FileChart[] {
  const drawing = relatedPart(parts, sheet, "drawing");
  if (drawing === null) return [];
  const targets = new Map(relationshipsOf(parts, drawing).map(({ id, target }) => [id, target]));
  return childrenNamed(xmlTree(parts.text(drawing), drawing), "twoCellAnchor").flatMap((anchor): FileChart[] => {
    const [shown] = descendantsNamed(anchor, "chart");
    const [named] = descendantsNamed(anchor, "cNvPr");
    const [from, to] = [corner(childNamed(anchor, "from")), corner(childNamed(anchor, "to"))];
    const relation = shown === undefined ? "" : relationId(shown);
    const part = parts.find(targets.get(relation) ?? "");
    if (part === null || from === null || to === null) return [];
    const content = chartContent(xmlTree(parts.text(part), part), size);
    return content === null
      ? []
      : [{ ...content, name: named?.attributes.name ?? "Chart", place: { from, to }, part, drawing, relation }];
  });
}

function corner(node: XmlNode | undefined): Anchor | null {
  const number = (name: string): number => Number(childNamed(node, name)?.text ?? NaN);
  const [row, column] = [number("row"), number("col")];
  if (!Number.isInteger(row) || !Number.isInteger(column)) return null;
  return { row, column, right: (number("colOff") || 0) / EMU_PER_POINT, down: (number("rowOff") || 0) / EMU_PER_POINT };
}

type ChartContent = Omit<FileChart, "name" | "place" | "part" | "drawing" | "relation">;

function chartContent(root: XmlNode, size: SheetSize): ChartContent | null {
  if (!isKnown(root)) return null;
  const chart = childNamed(root, "chart");
  const plots = childNamed(chart, "plotArea")?.children ?? [];
  const [plot, ...others] = plots.filter(({ name }) => name.endsWith("Chart"));
  const [category, value] = [plots.find(({ name }) => name === "catAx"), plots.find(({ name }) => name === "valAx")];
  if (plot === undefined || others.length > 0 || category === undefined || value === undefined) return null;
  const type = chartType(plot);
  const series = childrenNamed(plot, "ser").map((one) => fileSeries(one, plot, size));
  if (type === null || series.some((one) => one === null)) return null;
  const title = childNamed(chart, "title");
  const legend = childNamed(chart, "legend");
  return {
    type,
    showsTitle: title !== undefined,
    title: title === undefined ? null : words(title),
    showsLegend: legend !== undefined,
    legendPosition: LEGENDS[val(legend, "legendPos") ?? ""] ?? "Bottom",
    categoryAxis: axis(category),
    valueAxis: axis(value),
    series: series.flatMap((one) => one ?? []),
  };
}

function isKnown(node: XmlNode): boolean {
  return KNOWN.has(node.name) && node.children.every(isKnown);
}

function chartType(plot: XmlNode): ChartType | null {
  const grouping = val(plot, "grouping") ?? "clustered";
  if (plot.name === "lineChart") {
    const isPlain = childrenNamed(plot, "ser").every((one) => val(childNamed(one, "marker"), "symbol") === "none");
    return grouping === "standard" ? (isPlain ? "Line" : "LineMarkers") : null;
  }
  const isBar = val(plot, "barDir") === "bar";
  if (grouping === "clustered") return isBar ? "BarClustered" : "ColumnClustered";
  return grouping === "stacked" ? (isBar ? "BarStacked" : "ColumnStacked") : null;
}

/** Null for one that reads what the grid has not. */
function fileSeries(node: XmlNode, plot: XmlNode, size: SheetSize): FileSeries | null {
  const read = (name: string): FileArea | null | undefined => {
    const [reference] = descendantsNamed(childNamed(node, name) ?? { ...node, children: [] }, "f");
    return reference === undefined ? null : (fileArea(reference.text, size) ?? undefined);
  };
  const [nameCell, values, categories] = [read("tx"), read("val"), read("cat")];
  if (nameCell === undefined || values === undefined || categories === undefined) return null;
  const labels = childNamed(node, "dLbls");
  const labelFormat = childNamed(labels ?? node, "numFmt")?.attributes.formatCode;
  const [colour] = descendantsNamed(childNamed(node, "spPr") ?? { ...node, children: [] }, "srgbClr");
  return {
    name: nameCell === null ? (childNamed(childNamed(node, "tx"), "v")?.text ?? "") : null,
    nameCell,
    values,
    categories,
    colour: colour === undefined ? "" : `#${colour.attributes.val ?? ""}`,
    gapWidth: Number(val(plot, "gapWidth") ?? 150),
    ...(isOn(val(labels, "showVal")) && { hasLabels: true }),
    ...(labelFormat !== undefined && { labelFormat }),
  };
}

function fileArea(reference: string, size: SheetSize): FileArea | null {
  const { sheetName, cells } = splitAddress(reference);
  const area = parseCells(cells, size);
  return sheetName === null || area === null ? null : { sheetName, ...area };
}

function axis(node: XmlNode): ChartAxisSetup {
  const scaling = childNamed(node, "scaling");
  const format = childNamed(node, "numFmt")?.attributes;
  const title = childNamed(node, "title");
  const bound = (name: string): number | null => {
    const found = val(scaling, name);
    return found === undefined ? null : Number(found);
  };
  return {
    isVisible: !isOn(val(node, "delete")),
    title: title === undefined ? "" : words(title),
    showsTitle: title !== undefined,
    numberFormat: format === undefined || isOn(format.sourceLinked) ? "" : (format.formatCode ?? ""),
    showsGridlines: childNamed(node, "majorGridlines") !== undefined,
    isReversed: val(scaling, "orientation") === "maxMin",
    minimum: bound("min"),
    maximum: bound("max"),
  };
}

function val(node: XmlNode | undefined, name: string): string | undefined {
  return childNamed(node, name)?.attributes.val;
}

function words(node: XmlNode): string {
  return descendantsNamed(node, "t")
    .map(({ text }) => text)
    .join("");
}
