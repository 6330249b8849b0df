import {
  ICommandService,
  IUndoRedoService,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../area";
import { refuseUncalculated } from "../file/uncalculated-formula";
import type { AreaLook, CellValue, UsedCells } from "../grid";
import { type Looks, stylePatch } from "./cell-format";
import { cellValue, isTextFormat, storedCell } from "./cell-values";
import { WORKBOOK_ID } from "./create-univer";
import { textAtAnyWidth } from "./general-text";

/** Where entries of a write go: a cell, what is stored there; undefined keeps what is there. */
type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Reads and writes the cells of one workbook, spilled cells included. */
export class SheetCells {
  private readonly formulas: FormulaDataModel;
  private readonly commands: ICommandService;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: FWorkbook,
  ) {
    this.formulas = injector.get(FormulaDataModel);
    this.commands = injector.get(ICommandService);
  }

  sheet(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`the workbook needs a sheet with the id ${sheetId} and has none; nothing was changed`);
    return sheet;
  }

  /** What a cell holds as its own: a spilled cell holds nothing of its own. */
  stored(sheetId: string, row: number, column: number): ICellData | null {
    return this.sheet(sheetId).getSheet().getCellRaw(row, column) ?? null;
  }

  value(sheetId: string, row: number, column: number): CellValue {
    const own = cellValue(this.stored(sheetId, row, column));
    return own ?? cellValue(this.spilled(sheetId, row, column));
  }

  /** What `read` makes of each cell of an area, given what is stored and what is spilled there. */
  map<T>(
    { sheetId, row, column, rows, columns }: Area,
    read: (stored: ICellData | null, spilled: ICellData | null, row: number, column: number) => T,
  ): T[][] {
    const stored = this.sheet(sheetId).getSheet().getCellMatrix().getMatrix(); // Looked up once: an area may have 200,000 cells.
    const spilled = this.formulas.getArrayFormulaCellData()[WORKBOOK_ID]?.[sheetId];
    return Array.from({ length: rows }, (_row, i) => {
      const [storedRow, spilledRow] = [stored[row + i], spilled?.[row + i]];
      return Array.from({ length: columns }, (_column, j) =>
        read(storedRow?.[column + j] ?? null, spilledRow?.[column + j] ?? null, row + i, column + j),
      );
    });
  }

  values(area: Area): CellValue[][] {
    return this.map(area, (stored, spilled) => cellValue(stored) ?? cellValue(spilled));
  }

  formulaTexts(area: Area): CellValue[][] {
    return this.map(area, (stored, spilled, row, column) => {
      const formula = stored?.f || stored?.si ? this.formula(area.sheetId, row, column) : null;
      return formula ?? cellValue(stored) ?? cellValue(spilled);
    });
  }

  numberFormats(area: Area): string[][] {
    const styles = this.workbook.getWorkbook().getStyles();
    return this.map(area, (stored, spilled) => styles.getStyleByCell(stored ?? spilled)?.n?.pattern ?? "General");
  }

  texts(area: Area): string[][] {
    const sheet = this.sheet(area.sheetId).getSheet();
    return this.map(area, (stored, spilled, row, column) => {
      const value = cellValue(stored) ?? cellValue(spilled);
      if (value === null) return "";
      if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
      if (typeof value === "object") return value.error;
      const shown = String(sheet.getCell(row, column)?.v ?? value);
      if (!/^#+$/.test(shown) || typeof value !== "number") return shown;
      return textAtAnyWidth(value, this.style(area.sheetId, row, column)?.n?.pattern);
    });
  }

  formula(sheetId: string, row: number, column: number): string | null {
    return this.formulas.getFormulaStringByCell(row, column, sheetId, WORKBOOK_ID) || null;
  }

  text(sheetId: string, row: number, column: number): string {
    return this.texts({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
  }

  style(sheetId: string, row: number, column: number): IStyleData | null {
    const stored = this.stored(sheetId, row, column) ?? this.spilled(sheetId, row, column);
    return this.workbook.getWorkbook().getStyles().getStyleByCell(stored) ?? null;
  }

  /** The rectangle that the formula of a cell fills; null when it fills its own cell only. */
  spillArea(sheetId: string, row: number, column: number): Area | null {
    const range = this.formulas.getArrayFormulaRange()[WORKBOOK_ID]?.[sheetId]?.[row]?.[column];
    if (!range) return null;
    const area = {
      sheetId,
      row,
      column,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
    return area.rows * area.columns > 1 ? area : null;
  }

  /** The cell whose formula fills this one, itself included; null when none does. */
  spillParent(sheetId: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
    // Rows whose formulas are gone stay behind without content.
    const rows = this.formulas.getArrayFormulaRange()[WORKBOOK_ID]?.[sheetId] as
      Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<IRange>>>>>> | undefined;
    for (const line of Object.values(rows ?? {})) {
      for (const range of Object.values(line ?? {})) {
        if (!range || this.spillArea(sheetId, range.startRow, range.startColumn) === null) continue;
        const isInside =
          row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
        if (isInside) return { row: range.startRow, column: range.startColumn };
      }
    }
    return null;
  }

  /** Stores the entries of an area, null leaving a cell alone, as one step. */
  write(area: Area, entries: readonly (readonly CellValue[])[]): void {
    const matrix: CellMatrix = {};
    for (let i = 0; i < area.rows; i += 1) {
      for (let j = 0; j < area.columns; j += 1) {
        const entry = entries[i]?.[j];
        if (entry === null || entry === undefined) continue;
        refuseUncalculated(entry);
        const row = area.row + i;
        const column = area.column + j;
        const pattern = this.style(area.sheetId, row, column)?.n?.pattern ?? "General";
        const { cell, numberFormat } = storedCell(entry, isTextFormat(pattern));
        const isGeneral = pattern === "General";
        const style = numberFormat !== undefined && isGeneral ? { s: { n: { pattern: numberFormat } } } : {};
        put(matrix, row, column, { ...cell, ...style, ...this.keptLink(area.sheetId, row, column) });
      }
    }
    this.store(area.sheetId, matrix);
  }

  /** The command takes a cell without formula for one that loses its formula, even where only its style changes. */
  private keptFormula(sheetId: string, row: number, column: number): Pick<ICellData, "f" | "si"> {
    const { f, si } = this.stored(sheetId, row, column) ?? {};
    return { ...(f ? { f } : {}), ...(si ? { si } : {}) };
  }

  /** A link outlives what is written over its cell, as in Excel. */
  private keptLink(sheetId: string, row: number, column: number): Pick<ICellData, "custom"> {
    const link: unknown = this.stored(sheetId, row, column)?.custom?.link;
    return link === undefined ? {} : { custom: { link } };
  }

  /** Lays a partial style over every cell of an area. `patch` may differ by cell; null leaves a cell alone. */
  setStyles(area: Area, patch: (i: number, j: number) => IStyleData | null): void {
    const looks: Looks = {};
    for (let i = 0; i < area.rows; i += 1) {
      for (let j = 0; j < area.columns; j += 1) {
        const style = patch(i, j);
        if (style !== null) (looks[area.row + i] ??= {})[area.column + j] = style;
      }
    }
    this.layLooks(area.sheetId, looks);
  }

  /** Lays partial styles over the cells they stand for. */
  layLooks(sheetId: string, looks: Looks): void {
    const [alone, withHeights]: [CellMatrix, CellMatrix] = [{}, {}];
    for (const [row, line] of Object.entries(looks)) {
      for (const [column, s] of Object.entries(line)) {
        const [i, j] = [Number(row), Number(column)];
        const changesHeight = CHANGES_HEIGHTS.some((key) => s[key] !== undefined);
        put(changesHeight ? withHeights : alone, i, j, { s, ...this.keptFormula(sheetId, i, j) });
      }
    }
    this.store(sheetId, withHeights);
    this.restyle(sheetId, alone);
  }

  /** null leaves a cell's format alone. A formula that is told to be General does not take the format of the cell it reads. */
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const now = this.numberFormats(area);
    this.setStyles(area, (i, j) => {
      const pattern = formats[i]?.[j];
      if (pattern === null || pattern === undefined) return null;
      const { f, si } = this.keptFormula(area.sheetId, area.row + i, area.column + j);
      return pattern === now[i]?.[j] && (pattern !== "General" || !(f ?? si)) ? null : { n: { pattern } };
    });
  }

  /** Lays looks over areas that do not overlap, as one step. */
  setLooks(sheetId: string, areas: readonly AreaLook[]): void {
    const looks: Looks = {};
    for (const { area, look } of areas) {
      const pattern = look.numberFormat === "General" ? {} : { n: { pattern: look.numberFormat } };
      const style = { ...stylePatch(look.format), ...pattern };
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1)
          (looks[row] ??= {})[column] = style;
    }
    this.layLooks(sheetId, looks);
  }

  /**
   * Looks alone, told as such: the command that stores cells takes every cell for one with new contents, goes through all
   * formulas of the workbook and measures all rows.
   */
  private restyle(subUnitId: string, cellValue: CellMatrix): void {
    if (Object.keys(cellValue).length === 0) return;
    const params = { unitId: WORKBOOK_ID, subUnitId, cellValue, trigger: SetStyleCommand.id };
    const before = SetRangeValuesUndoMutationFactory(this.injector, params);
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: WORKBOOK_ID,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  setCustom(sheetId: string, row: number, column: number, custom: Record<string, unknown> | null): void {
    const matrix: CellMatrix = {};
    put(matrix, row, column, { custom, ...this.keptFormula(sheetId, row, column) } as ICellData);
    this.store(sheetId, matrix);
  }

  /** Rows and columns that hold something, spilled cells included; with `formatted` also cells with a look alone. */
  usedArea(sheetId: string, { formatted = false, within }: UsedCells): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number): void => {
      if (within !== undefined && !isInside(within, row, column)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.sheet(sheetId)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cellValue(cell) !== null || cell?.f || cell?.si || (formatted && cell?.s)) include(row, column);
      });
    new ObjectMatrix<Nullable<ICellData>>(
      this.formulas.getArrayFormulaCellData()[WORKBOOK_ID]?.[sheetId] ?? {},
    ).forValue((row, column, cell) => {
      if (cellValue(cell) !== null) include(row, column);
    });
    return bottom < 0 ? null : { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private spilled(sheetId: string, row: number, column: number): ICellData | null {
    return this.formulas.getArrayFormulaCellData()[WORKBOOK_ID]?.[sheetId]?.[row]?.[column] ?? null;
  }

  private store(sheetId: string, value: CellMatrix): void {
    if (Object.keys(value).length === 0) return;
    this.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: WORKBOOK_ID,
      subUnitId: sheetId,
      range: ANY_RANGE,
      value,
    });
  }
}

/** Of a style: font, its size, wrapping, rotation. */
const CHANGES_HEIGHTS = ["ff", "fs", "tb", "tr"] as const;

// The command takes the cells from the matrix; it only insists that some range is given.
const ANY_RANGE = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

function isInside({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

function put(matrix: CellMatrix, row: number, column: number, cell: ICellData): void {
  (matrix[row] ??= {})[column] = cell;
}
