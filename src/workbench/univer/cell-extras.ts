import type { Hyperlink, KeptMark } from "../grid";
import type { SheetCells } from "./sheet-cells";

// What a cell of the engine carries besides value and style.

interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function linkOf(cells: SheetCells, { sheetId, row, column }: CellPlace): Hyperlink | null {
  const link: unknown = cells.stored(sheetId, row, column)?.custom?.link;
  if (!isLink(link)) return null;
  return { address: link.address, screenTip: link.screenTip, textToDisplay: cells.text(sheetId, row, column) };
}

export function setLink(cells: SheetCells, place: CellPlace, link: Hyperlink | null): void {
  const { sheetId, row, column } = place;
  if (link !== null && link.textToDisplay !== "" && link.textToDisplay !== cells.text(sheetId, row, column)) {
    cells.write({ sheetId, row, column, rows: 1, columns: 1 }, [[`'${link.textToDisplay}`]]);
  }
  const own = link === null ? undefined : { address: link.address, screenTip: link.screenTip };
  setExtras(cells, place, { ...extrasOf(cells, place), link: own });
}

/** The value that the cell shows now goes with the mark: it holds for no other. */
export function setKeptMark(cells: SheetCells, place: CellPlace, kept: KeptMark | null): void {
  const value = cells.value(place.sheetId, place.row, place.column);
  setExtras(cells, place, { ...extrasOf(cells, place), kept: kept === null ? undefined : { ...kept, value } });
}

function extrasOf(cells: SheetCells, { sheetId, row, column }: CellPlace): Record<string, unknown> {
  const { link, kept } = cells.stored(sheetId, row, column)?.custom ?? {};
  return { link, kept };
}

function setExtras(cells: SheetCells, { sheetId, row, column }: CellPlace, extras: Record<string, unknown>): void {
  const own = Object.entries(extras).filter(([, value]) => value !== undefined);
  cells.setCustom(sheetId, row, column, own.length === 0 ? null : Object.fromEntries(own));
}

function isLink(value: unknown): value is { readonly address: string; readonly screenTip: string } {
  return typeof value === "object" && value !== null && "address" in value;
}
