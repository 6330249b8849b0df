import type { Grid } from "../../grid";
import type { SheetChart } from "../../sheet-objects";
import { shiftedChart, type Shift } from "../../shifted-objects";
import type { CarriedChart, CarriedSheet } from "../carried-file";
import { chartAnchor, chartXml, SHEET_DRAWING } from "./chart-part";
import { addContentType, removeContentType } from "./content-types";
import { editedText, xmlElement } from "./edit-text";
import type { PackageParts } from "./package-parts";
import { addRelationship, relatedPart, relationshipsPart, removeRelationship } from "./relationships";
import { relationId } from "./scan-book";
import { scanSheet } from "./scan-sheet";
import { childrenNamed, descendantsNamed, xmlTree, type XmlNode } from "./scan-xml";
import { withSections } from "./sheet-sections";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Charts of a sheet that came, went or changed since the file was opened. One that only moved along with its cells is moved by what
 * moves all that lies on sheets.
 *
 * Shape: `shifts` are those of all sheets, whose cells a chart may read.
 */
export function saveCharts(
  parts: PackageParts,
  part: string,
  grid: Grid,
  {
    charts,
    carried,
    shifts,
  }: { charts: readonly SheetChart[]; carried: CarriedSheet | null; shifts: readonly Shift[] },
): void {
  const known = carried?.charts ?? new Map<string, CarriedChart>();
  for (const [id, own] of known) {
    const chart = charts.find((one) => one.id === id);
    if (chart === undefined) removeChart(parts, own);
    else saveChart(parts, grid, own, chart, shifts);
  }
  const added = charts.filter(({ id }) => !known.has(id));
  if (added.length === 0) return;
  const drawing = relatedPart(parts, part, "drawing") ?? newDrawing(parts, part);
  for (const chart of added) addChart(parts, drawing, grid, chart);
}

function saveChart(
  parts: PackageParts,
  grid: Grid,
  { part, drawing, relation, chart: before }: CarriedChart,
  chart: SheetChart,
  shifts: readonly Shift[],
): void {
  const { name: oldName, place: oldPlace, ...old } = shifts.reduce(shiftedChart, before);
  const { name, place, ...content } = chart;
  if (JSON.stringify(content) !== JSON.stringify(old)) parts.write(part, chartXml(grid, chart));
  if (name === oldName && JSON.stringify(place) === JSON.stringify(oldPlace)) return;
  const xml = parts.text(drawing);
  const anchor = anchorOf(xml, drawing, relation);
  if (anchor === undefined) return;
  const id = Number(descendantsNamed(anchor, "cNvPr")[0]?.attributes.id ?? 1_001);
  parts.write(
    drawing,
    editedText(xml, [{ start: anchor.start, end: anchor.end, text: chartAnchor(chart, relation, id) }]),
  );
}

function removeChart(parts: PackageParts, { part, drawing, relation }: CarriedChart): void {
  const xml = parts.text(drawing);
  const anchor = anchorOf(xml, drawing, relation);
  if (anchor !== undefined) parts.write(drawing, editedText(xml, [{ start: anchor.start, end: anchor.end, text: "" }]));
  removeRelationship(parts, drawing, ({ id }) => id === relation);
  parts.remove(part);
  parts.remove(relationshipsPart(part));
  removeContentType(parts, part);
}

function anchorOf(xml: string, drawing: string, relation: string): XmlNode | undefined {
  return childrenNamed(xmlTree(xml, drawing), "twoCellAnchor").find((anchor) =>
    descendantsNamed(anchor, "chart").some((shown) => relationId(shown) === relation),
  );
}

function addChart(parts: PackageParts, drawing: string, grid: Grid, chart: SheetChart): void {
  const name = parts.freeName("xl/charts/chart%.xml");
  parts.write(name, chartXml(grid, chart));
  addContentType(parts, name, CHART);
  const id = addRelationship(parts, drawing, { kind: "chart", target: name });
  const xml = parts.text(drawing);
  const root = xmlTree(xml, drawing);
  const anchor = chartAnchor(chart, id, root.children.length + 1_001);
  const edit = root.isEmpty
    ? {
        start: root.start,
        end: root.end,
        text: `${xml.slice(root.start, root.end).replace(/\s*\/>$/, ">")}${anchor}</${root.prefix}wsDr>`,
      }
    : { start: root.closeStart, end: root.closeStart, text: anchor };
  parts.write(drawing, editedText(xml, [edit]));
}

function newDrawing(parts: PackageParts, part: string): string {
  const name = parts.freeName("xl/drawings/drawing%.xml");
  parts.write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}"></xdr:wsDr>`,
  );
  addContentType(parts, name, DRAWING);
  const id = addRelationship(parts, part, { kind: "drawing", target: name });
  const scan = scanSheet(parts.text(part), part);
  const section = xmlElement(`${scan.prefix}drawing`, { "xmlns:r": RELATIONSHIPS, "r:id": id });
  parts.write(part, withSections(scan, new Map([["drawing", section]])));
  return name;
}
