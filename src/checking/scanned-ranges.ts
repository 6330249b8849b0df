import type { RangeValues } from "../formulas/range-values";
import type { CellArea } from "../workbook/cell-address";
import { areaOf, splitSheet } from "../workbook/parse-address";
import type { ScannedWorkbook } from "../workbook/scanning-port";
import type { ScannedCells } from "./scanned-cells";

/** More cells than anyone gives a function as an argument: whole columns stay unread. */
const MOST_CELLS = 200_000;

/** A rectangle of cells on a sheet. */
export interface SheetArea extends CellArea {
  readonly sheetName: string;
}

/** Where the addresses in a sheet's formulas point: plain references and defined names; null for what is neither. */
export type FindArea = (address: string, onSheet: string) => SheetArea | null;

export function areaFinder({ names }: ScannedWorkbook): FindArea {
  const byName = new Map(names.map((name) => [`${name.scope?.toLowerCase() ?? ""}!${name.name.toLowerCase()}`, name]));
  return (address, onSheet) => {
    const { sheetName, rest } = splitSheet(address);
    const area = areaOf(rest);
    if (area !== null) return { sheetName: sheetName ?? onSheet, ...area };
    return (
      byName.get(`${(sheetName ?? onSheet).toLowerCase()}!${rest.toLowerCase()}`) ??
      byName.get(`!${rest.toLowerCase()}`) ??
      null
    );
  };
}

/** The cells that formulas on a sheet refer to, as functions get them. */
export function rangeReader(cells: ScannedCells, find: FindArea, onSheet: string): RangeValues {
  return (address) => {
    const area = find(address, onSheet);
    if (area === null || !cells.hasSheet(area.sheetName) || area.rows * area.columns > MOST_CELLS) return undefined;
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from(
        { length: area.columns },
        (_, j) => cells.at({ sheetName: area.sheetName, row: area.row + i, column: area.column + j }).value,
      ),
    );
  };
}
