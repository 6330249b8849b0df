// The shape of functions.json, as far as we use it, and what the generator leaves for us to add.
import { ENUMERATION_OF_PARAMETER, type Enumeration } from "./enumerations";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** The enumeration it chooses from. */
  readonly customEnumId?: string;
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface FunctionMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionEntry[];
  readonly enums?: readonly Enumeration[];
}

/** Written before every function name in a formula; the manifest gives it to Excel. */
export const NAMESPACE = "OFFTAKE";

/**
 * The generated metadata, completed: a help address for each function on the add-in's own origin; leave to receive error
 * values and formatted numbers, so that an error in a terms range is passed on and a date that one of our functions spilled
 * can be read back (that one permission covers both; with `allowErrorForDataTypeAny` beside it Excel LTSC 2021 crashes, says
 * Microsoft in issue 4385 of OfficeDev/office-js); and the enumerations that AutoComplete offers. A host without enumerations skips them.
 */
export function completedMetadata(
  generated: FunctionMetadata,
  origin: string,
  enums: readonly Enumeration[],
): FunctionMetadata {
  return {
    ...generated,
    allowCustomDataForDataTypeAny: true,
    functions: generated.functions.map((entry) => ({
      ...entry,
      helpUrl: `${origin}/functions.html#${entry.id}`,
      parameters: entry.parameters.map((parameter) => withEnumeration(entry.name, parameter)),
    })),
    enums,
  };
}

/** A parameter that takes more than text, as a period that may be a date does, chooses from no words. */
function withEnumeration(functionName: string, parameter: FunctionParameter): FunctionParameter {
  const own = ENUMERATION_OF_PARAMETER.get(`${functionName}.${parameter.name}`);
  const customEnumId = parameter.type === "string" ? (own ?? ENUMERATION_OF_PARAMETER.get(parameter.name)) : undefined;
  return customEnumId === undefined ? parameter : { ...parameter, customEnumId };
}

/** How the function is written in a formula: `OFFTAKE.TERM(deal, [convention], [basis])`. */
export function signature(entry: FunctionEntry): string {
  const parameters = entry.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `${NAMESPACE}.${entry.name}(${parameters.join(", ")})`;
}
