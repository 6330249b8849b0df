import type { ICellData, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FunctionResult } from "../function-result";
import type { RawArgument, RawValue } from "../functions/arguments";
import type { CellValue } from "../grid";

/** An argument of the engine in plain values. Only a reference tells an empty cell from an argument left out. */
export function rawArgument(variant: FunctionVariantType): RawArgument {
  if (variant.isReferenceObject()) {
    return { kind: "matrix", values: matrixOf((variant as BaseReferenceObject).toArrayValueObject(), rawValue) };
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) return { kind: "matrix", values: matrixOf(value as ArrayValueObject, rawValue) };
  return value.isNull() ? { kind: "omitted" } : { kind: "scalar", value: rawValue(value) };
}

type Held = BaseValueObject | null | undefined | void;

/** What `read` makes of the values of an array of the engine. */
export function matrixOf<T = CellValue>(
  array: ArrayValueObject,
  read: (value: Held) => T | CellValue = plainValue,
): (T | CellValue)[][] {
  return Array.from({ length: array.getRowCount() }, (_row, i) =>
    Array.from({ length: array.getColumnCount() }, (_column, j) => read(array.get(i, j))),
  );
}

/** As `plainValue`, but a number that brings its format along stays one. */
function rawValue(value: Held): RawValue {
  const plain = plainValue(value);
  const numberFormat = value ? valueFormatOf(value.getCustomData()) : null;
  if (typeof plain !== "number" || numberFormat === null) return plain;
  return { type: "FormattedNumber", basicType: "Double", basicValue: plain, numberFormat };
}

/** The format that a value brings along, from the custom data of a value or of the cell that holds it. */
function valueFormatOf(custom: unknown): string | null {
  const { valueFormat } = (custom ?? {}) as { readonly valueFormat?: unknown };
  return typeof valueFormat === "string" ? valueFormat : null;
}

/**
 * Formulas that read a cell get the number with its format, as in Excel, where a data type is kept "throughout the calculations":
 * the engine would hand on the number alone.
 */
export function keepFormatsOfValues(): void {
  const { prototype } = BaseReferenceObject;
  const { getCellValueObject, getFirstCell, iterator } = prototype;
  const withFormat = <T extends Held>(value: T, cell: Nullable<ICellData>): T => {
    const valueFormat = valueFormatOf(cell?.custom);
    if (valueFormat !== null && value?.isNumber() === true) value.withCustomData({ valueFormat });
    return value;
  };
  prototype.getCellValueObject = function (cell) {
    return withFormat(getCellValueObject.call(this, cell), cell);
  };
  // The first cell of a range is made anew, for its number format.
  prototype.getFirstCell = function () {
    const { startRow, startColumn } = this.getRangePosition();
    return withFormat(getFirstCell.call(this), this.getCellData(startRow, startColumn));
  };
  prototype.iterator = function (callback) {
    const { startRow, startColumn } = this.getRangePosition();
    iterator.call(this, (value, row, column) => {
      const isFirst = row === startRow && column === startColumn;
      return callback(
        isFirst && value?.isNumber() ? withFormat(value, this.getCellData(row, column)) : value,
        row,
        column,
      );
    });
  };
}

function plainValue(value: Held): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String((value as ErrorValueObject).getErrorType()) };
  if (value.isBoolean()) return value.getValue() === true;
  if (value.isNumber()) return Number(value.getValue());
  return String(value.getValue());
}

/** What a function returned as a value of the engine; a single cell becomes a scalar. */
export function resultObject({ values, numberFormats }: FunctionResult): BaseValueObject {
  const rows = values.map((row, i) => row.map((value, j) => scalarObject(value, numberFormats[i]?.[j] ?? "")));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only ?? arrayObject(rows);
}

/** An array of the engine that belongs to no range. */
export function arrayObject(rows: readonly (readonly BaseValueObject[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => [...row]),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarObject(value: CellValue, numberFormat: string): BaseValueObject {
  if (value === null) return NumberValueObject.create(0, numberFormat); // A formula cannot leave its cell empty (OfficeDev/office-js issue 1503).
  if (typeof value === "number") {
    const number = NumberValueObject.create(value, numberFormat);
    return numberFormat === "" ? number : number.withCustomData({ valueFormat: numberFormat });
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return errorObject(value.error, value.message ?? "");
}

/** An error value; its message travels in the cell's custom data. */
export function errorObject(error: string, message: string): ErrorValueObject {
  // The engine's list of errors lacks some of Excel's, and treats any text given here as an error.
  const object = ErrorValueObject.create(error as ErrorType, message);
  return object.withCustomData({ message });
}
