import type { CellValue } from "./grid";

/** What a custom function gave, ready for the cells from its own to the right and down. */
export interface FunctionResult {
  /** 1 × 1 for a scalar, otherwise what spills; at least one row and column. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formats of formatted numbers, at the places of `values`; null where the cell's own format stays. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
  /** As the add-in measured it. */
  readonly milliseconds: number;
}

/** Error numbers of the library. Excel shows `#VALUE!` for the others. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
/** The messages Excel shows on the cell; with the others it has a text of its own. */
const SHOWS_MESSAGE = new Set(["#VALUE!", "#N/A"]);

/** Data types that Excel shows as a card or a picture. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  "Entity",
  "LinkedEntity",
  "WebImage",
  "LocalImage",
  "Array",
  "Reference",
  "Function",
]);

/** The outcome part of a result entry: `[succeeded, value, code when failed, [milliseconds]]`. */
export function functionResult(outcome: readonly unknown[]): FunctionResult {
  const [succeeded, value, code] = outcome;
  const timing = outcome.at(-1);
  const milliseconds = Array.isArray(timing) && typeof timing[0] === "number" ? timing[0] : 0;
  if (succeeded !== true)
    return functionFailure(
      ERROR_OF_CODE[Number(code)] ?? "#VALUE!",
      typeof value === "string" ? value : "",
      milliseconds,
    );
  const rows = matrixOf(value);
  return {
    values: rows.map((row) => row.map(cellValue)),
    numberFormats: rows.map((row) => row.map(numberFormat)),
    milliseconds,
  };
}

export function functionFailure(error: string, message: string, milliseconds = 0): FunctionResult {
  return { values: [[cellError(error, message)]], numberFormats: [[null]], milliseconds };
}

function matrixOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  const rows = value.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [[{ type: "Error", basicValue: "#CALC!", message: "the function returned an empty array" }]];
  // Excel fills short rows of a ragged array with #N/A.
  return rows.map((row) => [
    ...row,
    ...new Array<unknown>(width - row.length).fill({ type: "Error", basicValue: "#N/A" }),
  ]);
}

function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const rich = value as {
    readonly basicType?: string;
    readonly type?: string;
    readonly basicValue?: unknown;
    readonly code?: unknown;
    readonly message?: unknown;
  };
  if (rich.type !== undefined && NOT_SHOWN.has(rich.type))
    return cellError("#VALUE!", `the workbench does not show a result of the type ${rich.type}`);
  if (rich.type === "Error" || rich.basicType === "Error" || rich.basicValue === undefined) {
    const error =
      typeof rich.basicValue === "string" ? rich.basicValue : typeof rich.code === "string" ? rich.code : "#VALUE!";
    return cellError(error, typeof rich.message === "string" ? rich.message : "");
  }
  return cellValue(rich.basicValue);
}

function cellError(error: string, message: string): CellValue {
  return message !== "" && SHOWS_MESSAGE.has(error) ? { error, message } : { error };
}

function numberFormat(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("numberFormat" in value)) return null;
  return typeof value.numberFormat === "string" ? value.numberFormat : null;
}
