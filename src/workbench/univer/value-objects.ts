import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FunctionResult } from "../function-result";
import type { RawArgument } from "../functions/arguments";
import type { CellValue } from "../grid";

/** An argument of the engine in plain values. Only a reference tells an empty cell from an argument left out. */
export function rawArgument(variant: FunctionVariantType): RawArgument {
  if (variant.isReferenceObject()) {
    return { kind: "matrix", values: matrixOf((variant as BaseReferenceObject).toArrayValueObject()) };
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) return { kind: "matrix", values: matrixOf(value as ArrayValueObject) };
  return value.isNull() ? { kind: "omitted" } : { kind: "scalar", value: plainValue(value) };
}

/** Plain values of an array of the engine. */
export function matrixOf(array: ArrayValueObject): CellValue[][] {
  return Array.from({ length: array.getRowCount() }, (_row, i) =>
    Array.from({ length: array.getColumnCount() }, (_column, j) => plainValue(array.get(i, j))),
  );
}

function plainValue(value: BaseValueObject | null | undefined | void): CellValue {
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
  if (typeof value === "number") return NumberValueObject.create(value, numberFormat);
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
