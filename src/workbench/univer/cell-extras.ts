import { ICommandService, ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Hyperlink, KeptMark } from "../grid";
import type { SheetCells } from "./sheet-cells";
import type { UniverWorkbook } from "./univer-workbook";

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
  return { ...cells.stored(sheetId, row, column)?.custom };
}

function setExtras(cells: SheetCells, { sheetId, row, column }: CellPlace, extras: Record<string, unknown>): void {
  const own = Object.entries(extras).filter(([, value]) => value !== undefined);
  cells.setCustom(sheetId, row, column, own.length === 0 ? null : Object.fromEntries(own));
}

function isLink(value: unknown): value is { readonly address: string; readonly screenTip: string } {
  return typeof value === "object" && value !== null && "address" in value;
}

/**
 * What a formula's result brings along, its message or its format, stands beside what the cell has of its own, its link, where the
 * engine would put one in place of the other; it goes with the result.
 */
export function keepExtrasOfResults({ injector, workbook }: UniverWorkbook): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula !== true) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const stored = workbook.getSheetBySheetId(subUnitId)?.getSheet().getCellMatrix(); // Looked up once: there may be 60,000 results.
    if (!stored) return; // The sheet went while it was calculated.
    new ObjectMatrix(cellValue ?? {}).forValue((row, column, result) => {
      const own = stored.getValue(row, column)?.custom;
      if (result === null || result === undefined || !own) return;
      const extras = Object.fromEntries(
        Object.entries({ link: own.link as unknown, kept: own.kept as unknown }).filter(
          ([, value]) => value !== undefined,
        ),
      );
      const custom = { ...extras, ...result.custom };
      result.custom = Object.keys(custom).length === 0 ? null : custom;
    });
  });
}
