// The shape of functions.json, as far as we use it, and what the generator leaves for us to add.

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
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
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionEntry[];
}

/** Written before every function name in a formula; the manifest gives it to Excel. */
export const NAMESPACE = "OFFTAKE";

/**
 * The generated metadata, completed: a help address for each function on the add-in's own origin, and leave to receive
 * error values and formatted numbers, so that an error in a terms range is passed on and a date that one of our functions
 * spilled can be read back.
 */
export function completedMetadata(generated: FunctionMetadata, origin: string): FunctionMetadata {
  return {
    ...generated,
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((entry) => ({ ...entry, helpUrl: `${origin}/functions.html#${entry.id}` })),
  };
}

/** How the function is written in a formula: `OFFTAKE.TERM(deal, [convention], [basis])`. */
export function signature(entry: FunctionEntry): string {
  const parameters = entry.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `${NAMESPACE}.${entry.name}(${parameters.join(", ")})`;
}
