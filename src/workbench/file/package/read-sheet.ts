import { parseCells, type SheetSize } from "../../model/a1";
import { UnreadableFile, type FileCell, type FileSheet, type FileTable } from "../file-book";
import type { PackageParts } from "./package-parts";
import { CellReader } from "./read-cells";
import { readCharts } from "./read-charts";
import { readChoices } from "./choice-section";
import { readRules } from "./rule-section";
import { relationshipsOf } from "./relationships";
import type { BookSheet } from "./scan-book";
import { relationId } from "./scan-book";
import { addressOf, type CellScan, type SheetScan } from "./scan-sheet";
import type { FileLooks, StylesScan } from "./scan-styles";
import { childNamed, isOn, xmlTree, type XmlElement } from "./scan-xml";

const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_DIGIT = 7;
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
/** A link may lie over a whole sheet; then it is shown at its first cell. */
const MOST_LINKED = 1_000;
/** And when so many cells of the sheet have one. */
const MOST_LINKED_IN_ALL = 100_000;

export interface SheetContext {
  readonly parts: PackageParts;
  readonly strings: readonly string[];
  readonly looks: FileLooks;
  readonly styles: StylesScan;
  readonly namespace: string | null;
  readonly size: SheetSize;
}

export function readSheet(
  { name, part, state }: BookSheet & { readonly part: string },
  scan: SheetScan,
  context: SheetContext,
): FileSheet {
  const { parts, size } = context;
  const reader = new CellReader(scan, context.strings, context.namespace);
  const links = linksIn(scan, part, context);
  const cells = new Map<string, FileCell>();
  for (const row of scan.rows)
    for (const cell of row.cells) {
      const read = fileCell(cell, reader, context.looks);
      if (read !== null) cells.set(`${cell.row},${cell.column}`, read);
    }
  for (const [key, link] of links) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    cells.set(key, { ...(cells.get(key) ?? { row, column, content: null, look: null }), link });
  }
  const pane = section(scan, "sheetViews");
  return {
    name,
    part,
    visibility: VISIBILITY[state],
    isProtected: isOn(section(scan, "sheetProtection")?.attributes.sheet),
    frozenRows: pane === undefined ? 0 : frozenRows(scan, pane),
    cells: withinGrid(name, [...cells.values()], size),
    widths: widths(scan, size),
    heights: heights(scan, size),
    hiddenRows: scan.rows
      .filter(({ row, attributes }) => isOn(attributes.hidden) && row < size.rowCount)
      .map(({ row }) => row),
    choices: readChoices(scan, name, size),
    formatRules: readRules(scan, context),
    tables: relationshipsOf(parts, part)
      .filter(({ kind, target }) => kind === "table" && parts.has(target))
      .flatMap(({ target }) => fileTable(parts, target, size)),
    charts: readCharts(parts, part, size),
  };
}

function section(scan: SheetScan, name: string): SheetScan["sections"][number] | undefined {
  return scan.sections.find((one) => one.name === name);
}

function fileCell(cell: CellScan, reader: CellReader, looks: FileLooks): FileCell | null {
  const content = reader.content(cell);
  const look = cell.attributes.s === undefined ? null : looks.of(Number(cell.attributes.s));
  const { row, column } = cell;
  return content === null && look === null ? null : { row, column, content, look, link: null };
}

function linksIn(
  scan: SheetScan,
  part: string,
  { parts, size }: SheetContext,
): ReadonlyMap<string, NonNullable<FileCell["link"]>> {
  const targets = new Map(relationshipsOf(parts, part).map(({ id, target }) => [id, target]));
  const links = new Map<string, NonNullable<FileCell["link"]>>();
  let linked = 0;
  for (const { attributes } of section(scan, "hyperlinks")?.children ?? []) {
    const area = parseCells(attributes.ref ?? "", size);
    if (area === null) continue;
    const target = targets.get(relationId({ attributes })) ?? "";
    const { location } = attributes;
    const link = {
      address: location === undefined ? target : `${target}#${location}`,
      screenTip: attributes.tooltip ?? "",
    };
    linked += area.rows * area.columns;
    const isLarge = area.rows * area.columns > MOST_LINKED || linked > MOST_LINKED_IN_ALL;
    for (let i = 0; i < (isLarge ? 1 : area.rows); i += 1)
      for (let j = 0; j < (isLarge ? 1 : area.columns); j += 1) links.set(`${area.row + i},${area.column + j}`, link);
  }
  return links;
}

/** Looks of cells beyond the grid do not matter; contents do. */
function withinGrid(sheetName: string, cells: readonly FileCell[], size: SheetSize): FileCell[] {
  for (const cell of cells) if (cell.content !== null) requireWithin(sheetName, cell, size);
  return cells.filter(({ row, column }) => row < size.rowCount && column < size.columnCount);
}

/** Errors: `UnreadableFile` for a cell that the grid does not have. */
export function requireWithin(
  sheetName: string,
  cell: Pick<FileCell, "row" | "column">,
  { rowCount, columnCount }: SheetSize,
): void {
  if (cell.row < rowCount && cell.column < columnCount) return;
  throw new UnreadableFile(
    `the sheet "${sheetName}" uses ${addressOf(cell)}, and the workbench has ${rowCount.toLocaleString("en-US")} rows and ${columnCount} columns`,
  );
}

function frozenRows({ xml }: SheetScan, views: XmlElement): number {
  const [, pane = ""] = /<(?:\w+:)?pane\b([^>]*)>/.exec(xml.slice(views.openEnd, views.closeStart)) ?? [];
  const isFrozen = /\bstate\s*=\s*["']frozen/.test(pane);
  return isFrozen ? Math.floor(Number(/\bySplit\s*=\s*["']([^"']+)/.exec(pane)?.[1] ?? 0)) : 0;
}

function widths(scan: SheetScan, { columnCount }: SheetSize): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { attributes } of section(scan, "cols")?.children ?? []) {
    if (attributes.width === undefined) continue;
    const points = Math.round(Number(attributes.width) * PIXELS_PER_DIGIT) / PIXELS_PER_POINT;
    for (let column = Number(attributes.min) - 1; column < Math.min(Number(attributes.max), columnCount); column += 1)
      found.set(column, points);
  }
  return found;
}

function heights(scan: SheetScan, { rowCount }: SheetSize): ReadonlyMap<number, number> {
  return new Map(
    scan.rows.flatMap(({ row, attributes }) =>
      attributes.ht === undefined || row >= rowCount ? [] : [[row, Number(attributes.ht)] as const],
    ),
  );
}

function fileTable(parts: PackageParts, part: string, size: SheetSize): FileTable[] {
  const root = xmlTree(parts.text(part), part);
  const cells = parseCells(root.attributes.ref ?? "", size);
  if (cells === null) return [];
  const style = childNamed(root, "tableStyleInfo")?.attributes ?? {};
  return [
    {
      name: root.attributes.displayName ?? root.attributes.name ?? "",
      cells,
      part,
      hasTotals: Number(root.attributes.totalsRowCount ?? 0) > 0,
      style: style.name ?? "",
      bandedRows: isOn(style.showRowStripes),
      bandedColumns: isOn(style.showColumnStripes),
      filterButtons: childNamed(root, "autoFilter") !== undefined,
    },
  ];
}
