import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  numfmt,
  WrapStrategy,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { ERROR_TEXTS, TEXT_FORMAT } from "./cell-values";
import type { UniverWorkbook } from "./univer-workbook";
import { generalText } from "./general-text";
import { keptMarkOf } from "./kept-mark";

// The engine fills in spilled values at 100, applies number formats at 11, and ends the row of interceptors at -1.
const BETWEEN_SPILL_AND_FORMAT = 50;
const AFTER_FORMAT = 5;
const CELL_PADDING_PIXELS = 5;
const KEPT_MARK = { color: "#8A5A00", size: 7 };

/** Shows cells as Excel does where the engine as shipped does not. */
export function improveCellDisplay({ injector, workbook }: UniverWorkbook): void {
  const formulas = injector.get(FormulaDataModel);
  const interceptors = injector.get(SheetInterceptorService);
  const styles = workbook.getWorkbook().getStyles();
  const textWidth = textMeasure();

  // A number format that came with a spilled value holds where the cell has none of its own.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "spilled-number-format",
    priority: BETWEEN_SPILL_AND_FORMAT,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const format = styles.getStyleByCell(spilled)?.n;
      if (!cell || !format) return next(cell);
      const own: Nullable<IStyleData> = styles.getStyleByCell(cell);
      return next(own?.n ? cell : { ...cell, s: { ...own, n: format } });
    },
  });

  // A number without a format is rounded to what fits its column; #### stands for one that cannot be shown.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "number-that-fits",
    priority: AFTER_FORMAT,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { worksheet, row, col }, next) => {
      if (!isNumber(cell)) return next(cell);
      const style = styles.getStyleByCell(cell);
      if (style?.tb === WrapStrategy.WRAP || worksheet.getMergedCell(row, col)) return next(cell);
      const room = worksheet.getColumnWidth(col) - CELL_PADDING_PIXELS;
      const font = fontOf(style);
      const digits = Math.floor(room / textWidth("0", font));
      const shown = typeof cell.v === "number" ? generalText(cell.v, digits) : cell.v;
      const text =
        textWidth(shown, font) <= room ? shown : "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
      return next(text === String(cell.v) ? cell : { ...cell, v: text, t: CellValueType.NUMBER });
    },
  });

  // A number format may have a part for text, and it is the one with an "@" ("@_)" leaves room to the right).
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "format-of-text",
    priority: AFTER_FORMAT,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _, next) => {
      if (!isText(cell)) return next(cell);
      const pattern = styles.getStyleByCell(cell)?.n?.pattern;
      if (pattern === undefined || pattern === TEXT_FORMAT || !pattern.includes("@")) return next(cell);
      return next({ ...cell, v: numfmt.format(pattern, cell.v) });
    },
  });

  // A result that the file brought and nothing here calculates has a mark in its corner.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "kept-result",
    priority: AFTER_FORMAT,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { worksheet, row, col }, next) => {
      if (!cell || keptMarkOf(worksheet.getCellRaw(row, col)) === null) return next(cell);
      return next({ ...cell, markers: { ...cell.markers, tl: KEPT_MARK } });
    },
  });

  // Errors stand in the middle of their cell.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "errors-in-the-middle",
    priority: AFTER_FORMAT,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _, next) => {
      if (!isText(cell) || cell.t === CellValueType.FORCE_STRING || !ERROR_TEXTS.has(cell.v)) return next(cell);
      const style = styles.getStyleByCell(cell);
      return next(
        style?.ht === undefined || style.ht === null ? { ...cell, s: { ...style, ht: HorizontalAlign.CENTER } } : cell,
      );
    },
  });
}

function isText(cell: Nullable<ICellDataForSheetInterceptor>): cell is ICellDataForSheetInterceptor & { v: string } {
  return typeof cell?.v === "string" && (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING);
}

/** A number, or the text that a number format has made of it. */
function isNumber(
  cell: Nullable<ICellDataForSheetInterceptor>,
): cell is ICellDataForSheetInterceptor & { v: number | string } {
  if (!cell || cell.v === null || cell.v === undefined || typeof cell.v === "boolean") return false;
  return cell.t === CellValueType.NUMBER || (typeof cell.v === "number" && (cell.t === undefined || cell.t === null));
}

function fontOf(style: Nullable<IStyleData>): string {
  const weight = style?.bl === BooleanNumber.TRUE ? "bold " : "";
  return `${weight}${style?.fs ?? 11}pt ${style?.ff ?? "Arial"}`;
}

function textMeasure(): (text: string, font: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("the workbench needs a canvas to measure text and the browser gave none");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      if (known.size > 20_000) known.clear();
      known.set(key, width);
    }
    return width;
  };
}
