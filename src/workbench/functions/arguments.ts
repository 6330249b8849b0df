import type { CellError, CellValue } from "../grid";
import type { CustomFunctionMetadata, FunctionParameter } from "./functions-json";

/** Excel's data type of a number that brings its format along, as a function gave it (ExcelApi before 1.19). */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

export type RawValue = CellValue | FormattedNumber;

/** An argument as the calculation engine hands it over. */
export type RawArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "scalar"; readonly value: RawValue }
  | { readonly kind: "matrix"; readonly values: readonly (readonly RawValue[])[] };

/** As sent to the add-in; an error or a data type stands only where the function takes them. */
export type WireArgument = RawValue | readonly WireArgument[];

export function isFormattedNumber(value: RawValue): value is FormattedNumber {
  return typeof value === "object" && value !== null && "basicValue" in value;
}

export type ConvertedArguments =
  { readonly ok: true; readonly args: readonly WireArgument[] } | { readonly ok: false; readonly error: CellError };

/**
 * The arguments of a call as Excel would hand them to the add-in: one entry for each declared parameter, null for one
 * left out, a two-dimensional array for a matrix parameter (also for a single cell), scalars converted to the declared
 * type. An error among them is the result of the call, unless the function takes errors.
 */
export function convertArguments(metadata: CustomFunctionMetadata, raw: readonly RawArgument[]): ConvertedArguments {
  const { parameters, options } = metadata;
  if (options.requiresParameterAddresses)
    return valueError(`${metadata.name} asks where its arguments stand, which the workbench does not tell`);
  const repeating = parameters.findIndex((parameter) => parameter.isRepeating);
  const most = repeating < 0 ? parameters.length : Infinity;
  if (raw.length > most)
    return valueError(`${metadata.name} takes ${parameters.length} arguments at most: got ${raw.length}`);

  const args: WireArgument[] = [];
  try {
    parameters.forEach((parameter, index) => {
      if (parameter.isRepeating) {
        args.push(raw.slice(index).map((argument) => convert(parameter, argument, metadata)));
        return;
      }
      const argument = raw[index] ?? { kind: "omitted" };
      if (argument.kind === "omitted" && !parameter.isOptional)
        throw refusal("#VALUE!", `${metadata.name} needs ${parameter.name}: it was left out`);
      args.push(convert(parameter, argument, metadata));
    });
  } catch (refused) {
    if (refused instanceof Refusal) return { ok: false, error: refused.cellError };
    throw refused;
  }
  return { ok: true, args };
}

/** What a function takes beside plain values. */
type Taken = Pick<CustomFunctionMetadata, "allowErrors" | "allowDataTypes">;

function convert(parameter: FunctionParameter, argument: RawArgument, taken: Taken): WireArgument {
  if (argument.kind === "omitted") return null;
  if (parameter.isMatrix) {
    const rows = argument.kind === "matrix" ? argument.values : [[argument.value]];
    return rows.map((row) => row.map((value) => convertScalar(parameter, value, taken)));
  }
  return convertScalar(parameter, onlyCell(parameter, argument), taken);
}

function onlyCell(parameter: FunctionParameter, argument: Exclude<RawArgument, { kind: "omitted" }>): RawValue {
  if (argument.kind === "scalar") return argument.value;
  const [row] = argument.values;
  if (argument.values.length === 1 && row?.length === 1) return row[0] ?? null;
  throw refusal(
    "#VALUE!",
    `${parameter.name} needs a single value: got a range of ${argument.values.length} x ${row?.length ?? 0} cells`,
  );
}

// As Excel on the web hands over a blank cell; the desktop product gives 0 for "any" too (OfficeDev/office-js issue 4702).
const BLANK = { number: 0, string: "", boolean: false, any: null } as const;

function convertScalar(parameter: FunctionParameter, value: RawValue, taken: Taken): RawValue {
  const { name, type } = parameter;
  if (value === null) return BLANK[type];
  if (isFormattedNumber(value))
    return type === "any" && taken.allowDataTypes ? value : convertScalar(parameter, value.basicValue, taken);
  if (typeof value === "object") {
    if (taken.allowErrors && type === "any") return value;
    throw new Refusal(value);
  }
  if (type === "any" || typeof value === type) return value;
  if (type === "string") return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
  if (type === "number") {
    const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
    if (Number.isFinite(number)) return number;
    throw refusal("#VALUE!", `${name} needs a number: got "${value}"`);
  }
  if (typeof value === "number") return value !== 0;
  if (/^(true|false)$/i.test(String(value))) return /^true$/i.test(String(value));
  throw refusal("#VALUE!", `${name} needs TRUE or FALSE: got "${value}"`);
}

class Refusal extends Error {
  constructor(readonly cellError: CellError) {
    super(cellError.message);
  }
}

function refusal(error: string, message: string): Refusal {
  return new Refusal({ error, message });
}

function valueError(message: string): ConvertedArguments {
  return { ok: false, error: { error: "#VALUE!", message } };
}
