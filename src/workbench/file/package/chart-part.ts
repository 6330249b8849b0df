import type { Area } from "../../area";
import type { CellValue, Grid } from "../../grid";
import { formatAbsolute, quotedSheetName } from "../../model/a1";
import type { Anchor, ChartAxisSetup, ChartSeries, ChartType, SheetChart } from "../../sheet-objects";
import { escapedText, xmlElement } from "./edit-text";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const EMU_PER_POINT = 12_700;
const [CATEGORY_AXIS, VALUE_AXIS] = [111111111, 222222222];

interface Kind {
  readonly element: "barChart" | "lineChart";
  readonly grouping: "clustered" | "stacked" | "standard";
  readonly direction: "col" | "bar" | null;
  readonly markers: boolean;
}
const KINDS: Readonly<Record<ChartType, Kind>> = {
  ColumnClustered: { element: "barChart", grouping: "clustered", direction: "col", markers: false },
  ColumnStacked: { element: "barChart", grouping: "stacked", direction: "col", markers: false },
  BarClustered: { element: "barChart", grouping: "clustered", direction: "bar", markers: false },
  BarStacked: { element: "barChart", grouping: "stacked", direction: "bar", markers: false },
  Line: { element: "lineChart", grouping: "standard", direction: null, markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", direction: null, markers: true },
};

const c = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly string[]
): string => xmlElement(`c:${name}`, attributes, content.join(""));
const value = (name: string, val: string | number): string => c(name, { val });

/**
 * A chart as a part of its own, with what it shows kept beside the references, so that previews draw it (ECMA-376 part 1, 21.2.2).
 */
export function chartXml(grid: Grid, chart: SheetChart): string {
  const { type, showsTitle, title, showsLegend, legendPosition, series } = chart;
  const { element, grouping, direction, markers } = KINDS[type];
  const drawn = series.filter(({ values }) => values !== null);
  const isStacked = grouping === "stacked";
  const plot = c(
    element,
    {},
    direction === null ? "" : value("barDir", direction),
    value("grouping", grouping),
    value("varyColors", 0),
    ...drawn.map((one, index) => seriesXml(grid, one, index, element, markers)),
    direction === null ? value("marker", 1) : value("gapWidth", drawn[0]?.gapWidth ?? 150),
    isStacked ? value("overlap", 100) : "",
    value("axId", CATEGORY_AXIS),
    value("axId", VALUE_AXIS),
  );
  const heading = showsTitle
    ? (title ?? (drawn.length === 1 && drawn[0] !== undefined ? nameOf(grid, drawn[0]) : null))
    : null;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlElement(
    "c:chartSpace",
    { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
    [
      value("date1904", 0),
      value("roundedCorners", 0),
      c(
        "chart",
        {},
        heading === null ? "" : titleXml(heading),
        value("autoTitleDeleted", heading === null ? 1 : 0),
        c("plotArea", {}, "<c:layout/>", plot, categoryAxisXml(chart), valueAxisXml(chart)),
        showsLegend
          ? c("legend", {}, value("legendPos", legendPosition.charAt(0).toLowerCase()), value("overlay", 0))
          : "",
        value("plotVisOnly", 1),
        value("dispBlanksAs", "gap"),
      ),
    ].join(""),
  )}`;
}

/** The place of a chart in the drawing of its sheet. */
export function chartAnchor(chart: SheetChart, relationId: string, id: number): string {
  const corner = (name: string, { row, column, right, down }: Anchor): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(right * EMU_PER_POINT)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(down * EMU_PER_POINT)}</xdr:rowOff></xdr:${name}>`;
  const properties = xmlElement("xdr:cNvPr", { id, name: chart.name, descr: chart.title ?? chart.name });
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${corner("from", chart.place.from)}${corner("to", chart.place.to)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function seriesXml(grid: Grid, series: ChartSeries, index: number, element: Kind["element"], markers: boolean): string {
  const { values, categories, colour, nameCell } = series;
  const name = nameOf(grid, series);
  const paint =
    colour === "" ? "" : `<a:solidFill><a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;
  const shape = paint === "" ? "" : c("spPr", {}, element === "lineChart" ? `<a:ln w="28575">${paint}</a:ln>` : paint);
  return c(
    "ser",
    {},
    value("idx", index),
    value("order", index),
    nameCell === null
      ? name === ""
        ? ""
        : c("tx", {}, c("v", {}, escapedText(name)))
      : c(
          "tx",
          {},
          c(
            "strRef",
            {},
            c("f", {}, escapedText(reference(grid, nameCell))),
            c("strCache", {}, value("ptCount", 1), c("pt", { idx: 0 }, c("v", {}, escapedText(name)))),
          ),
        ),
    shape,
    element === "barChart" ? value("invertIfNegative", 0) : markers ? "" : c("marker", {}, value("symbol", "none")),
    series.hasLabels === true ? labelsXml(series.labelFormat) : "",
    categories === null ? "" : c("cat", {}, cached(grid, categories, true)),
    values === null ? "" : c("val", {}, cached(grid, values, false)),
    element === "lineChart" ? value("smooth", 0) : "",
  );
}

/** The value beside each mark (ECMA-376 part 1, 21.2.2.49). */
function labelsXml(format: string | undefined): string {
  const parts = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  const shown = format === undefined ? "" : c("numFmt", { formatCode: format, sourceLinked: 0 });
  return c("dLbls", {}, shown, ...parts.map((part) => value(`show${part}`, part === "Val" ? 1 : 0)));
}

/** A reference with the values that it has now. Categories are texts unless all of them are numbers. */
function cached(grid: Grid, area: Area, mayBeText: boolean): string {
  const values = grid.values(area).flat();
  const numbers = values.every((one) => one === null || typeof one === "number");
  const isText = mayBeText && !numbers;
  const texts = isText ? grid.texts(area).flat() : [];
  const points = values.flatMap((one: CellValue, index) => {
    if (one === null || (!isText && typeof one !== "number")) return [];
    return [c("pt", { idx: index }, c("v", {}, escapedText(isText ? (texts[index] ?? "") : String(one))))];
  });
  const format = isText ? "" : c("formatCode", {}, escapedText(grid.numberFormats(area).flat()[0] ?? "General"));
  return c(
    isText ? "strRef" : "numRef",
    {},
    c("f", {}, escapedText(reference(grid, area))),
    c(isText ? "strCache" : "numCache", {}, format, value("ptCount", values.length), ...points),
  );
}

function categoryAxisXml({ type, categoryAxis: axis }: SheetChart): string {
  const isBar = KINDS[type].direction === "bar";
  return c(
    "catAx",
    {},
    value("axId", CATEGORY_AXIS),
    scaling(axis),
    value("delete", axis.isVisible ? 0 : 1),
    value("axPos", isBar ? "l" : "b"),
    axis.showsGridlines ? "<c:majorGridlines/>" : "",
    axisTitle(axis),
    c("numFmt", {
      formatCode: axis.numberFormat === "" ? "General" : axis.numberFormat,
      sourceLinked: axis.numberFormat === "" ? 1 : 0,
    }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "low"),
    value("crossAx", VALUE_AXIS),
    value("crosses", "autoZero"),
    value("auto", 1),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("noMultiLvlLbl", 0),
  );
}

function valueAxisXml({ type, valueAxis: axis }: SheetChart): string {
  const isBar = KINDS[type].direction === "bar";
  return c(
    "valAx",
    {},
    value("axId", VALUE_AXIS),
    scaling(axis),
    value("delete", axis.isVisible ? 0 : 1),
    value("axPos", isBar ? "b" : "l"),
    axis.showsGridlines ? "<c:majorGridlines/>" : "",
    axisTitle(axis),
    c("numFmt", {
      formatCode: axis.numberFormat === "" ? "General" : axis.numberFormat,
      sourceLinked: axis.numberFormat === "" ? 1 : 0,
    }),
    value("majorTickMark", "out"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", CATEGORY_AXIS),
    value("crosses", "autoZero"),
    value("crossBetween", "between"),
  );
}

function scaling({ isReversed, minimum, maximum }: ChartAxisSetup): string {
  return c(
    "scaling",
    {},
    value("orientation", isReversed ? "maxMin" : "minMax"),
    maximum === null ? "" : value("max", maximum),
    minimum === null ? "" : value("min", minimum),
  );
}

function axisTitle({ showsTitle, title }: ChartAxisSetup): string {
  return showsTitle && title !== "" ? titleXml(title) : "";
}

function titleXml(text: string): string {
  return c(
    "title",
    {},
    c(
      "tx",
      {},
      c(
        "rich",
        {},
        `<a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${escapedText(text)}</a:t></a:r></a:p>`,
      ),
    ),
    value("overlay", 0),
  );
}

function nameOf(grid: Grid, { name, nameCell }: ChartSeries): string {
  return name ?? (nameCell === null ? "" : (grid.texts(nameCell)[0]?.[0] ?? ""));
}

function reference(grid: Grid, area: Area): string {
  const name = grid.sheets().find(({ id }) => id === area.sheetId)?.name ?? "";
  return `${quotedSheetName(name)}!${formatAbsolute(area, grid)}`;
}
