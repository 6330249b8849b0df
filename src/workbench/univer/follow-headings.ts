import {
  ICommandService,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { tokenize } from "@borgar/fx";
import { IDefinedNamesService, SetDefinedNameMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/preset-sheets-table";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { movedStructured, type TableMoves } from "../file/package/moved-tables";
import { tableHeadings } from "../file/package/table-part";
import { isWithin } from "../file/package/what-if-tables";
import type { Grid, GridEvent } from "../grid";
import type { SheetTable } from "../sheet-objects";
import { WORKBOOK_ID } from "./create-univer";
import type { UniverWorkbook } from "./univer-workbook";

type Changes = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Keeps the names of tables' columns what their headings say, and has formulas and names follow, as in Excel; as shipped a column
 * keeps the name that it began with. No step of its own for undo: undoing the heading is followed the same way.
 */
export function followHeadings({ injector }: UniverWorkbook, grid: Grid): void {
  const commands = injector.get(ICommandService);
  const tables = injector.get(TableManager);
  grid.onEvent((event) => {
    for (const { id, area } of headersIn(grid, event)) {
      const table = tables.getTableById(WORKBOOK_ID, id);
      if (!table) continue;
      const headings = tableHeadings(grid.values({ ...area, rows: 1 })[0] ?? []);
      const renamed = new Map<string, string>();
      headings.forEach((heading, index) => {
        const column = table.getTableColumnByIndex(index);
        if (!column || column.displayName === heading) return;
        renamed.set(column.displayName.toLowerCase(), heading);
        column.displayName = heading;
      });
      if (renamed.size === 0) continue;
      const name = table.getDisplayName();
      commands.syncExecuteCommand(SetSuperTableMutation.id, {
        unitId: WORKBOOK_ID,
        tableName: name,
        reference: {
          range: table.getRange(),
          sheetId: area.sheetId,
          titleMap: new Map(headings.map((heading, index) => [heading, index])),
        },
      });
      rewrite({ injector, grid }, new Map([[name.toLowerCase(), { name, isRenamed: false, headings: renamed }]]), name);
    }
  });
}

/** Tables whose first row an event changed. */
function headersIn(grid: Grid, event: GridEvent): readonly SheetTable[] {
  if (event.kind !== "changed" || event.moved !== undefined) return [];
  const { sheetId, row, rows, column, columns } = event.area;
  return (grid.objects?.tables() ?? []).filter(
    ({ area }) =>
      area.sheetId === sheetId &&
      area.row >= row &&
      area.row < row + rows &&
      area.column < column + columns &&
      column < area.column + area.columns,
  );
}

/** Has all formulas and names follow; those in the table itself may leave out its name. */
function rewrite(
  { injector, grid }: { readonly injector: Injector; readonly grid: Grid },
  moves: TableMoves,
  table: string,
): void {
  const commands = injector.get(ICommandService);
  const own = (grid.objects?.tables() ?? []).find(({ name }) => name === table)?.area;
  for (const { id: subUnitId } of grid.sheets()) {
    const used = grid.usedArea(subUnitId);
    if (used === null) continue;
    const cellValue: Changes = {};
    const values = grid.values(used);
    grid.formulas(used).forEach((line, i) =>
      line.forEach((entry, j) => {
        if (typeof entry !== "string" || !entry.startsWith("=") || !entry.includes("[")) return;
        if (entry === values[i]?.[j]) return; // A text.
        const [row, column] = [used.row + i, used.column + j];
        const isInside = own?.sheetId === subUnitId && isWithin({ row, column }, own);
        const formula = followed(entry, moves, isInside ? table : null);
        if (formula !== entry) (cellValue[row] ??= {})[column] = { f: formula, si: null };
      }),
    );
    if (Object.keys(cellValue).length > 0)
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: WORKBOOK_ID, subUnitId, cellValue });
  }
  for (const name of Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(WORKBOOK_ID) ?? {})) {
    const formulaOrRefString = followed(name.formulaOrRefString, moves, null);
    if (formulaOrRefString !== name.formulaOrRefString)
      commands.syncExecuteCommand(SetDefinedNameMutation.id, { unitId: WORKBOOK_ID, ...name, formulaOrRefString });
  }
}

function followed(formula: string, moves: TableMoves, table: string | null): string {
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => (type === "structured" ? movedStructured(value, moves, { table, inFile: false }) : value))
    .join("");
}
