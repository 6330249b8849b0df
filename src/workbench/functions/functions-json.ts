// The part of an add-in's functions.json that a host acts on.

export type ParameterType = "number" | "string" | "boolean" | "any";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

export interface FunctionOptions {
  readonly cancelable: boolean;
  readonly stream: boolean;
  readonly volatile: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
}

export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options: FunctionOptions;
  /** Errors in arguments declared "any" are handed to the function and do not become its result. */
  readonly allowErrors: boolean;
  /** Data types, such as formatted numbers, are handed over as such where an argument is declared "any". */
  readonly allowDataTypes: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Reads functions.json; throws, naming the entry, when it does not say what a host needs. */
export function parseFunctionsJson(text: string): readonly CustomFunctionMetadata[] {
  const document = asObject(JSON.parse(text), "functions.json");
  if (!Array.isArray(document.functions))
    throw new Error('functions.json needs a list "functions" and has none; no function was registered');
  // The second lets rich data through, and errors are rich data (Microsoft, issue 4385 of OfficeDev/office-js).
  const allowDataTypes = document.allowCustomDataForDataTypeAny === true;
  const allowErrors = document.allowErrorForDataTypeAny === true || allowDataTypes;
  return document.functions.map((entry: unknown, index) => ({
    ...parseFunction(asObject(entry, `functions[${index}]`), index, allowErrors),
    allowDataTypes,
  }));
}

function parseFunction(
  entry: Json,
  index: number,
  allowErrorsInAll: boolean,
): Omit<CustomFunctionMetadata, "allowDataTypes"> {
  const name = text(entry.name);
  const id = text(entry.id);
  if (name === "" || id === "")
    throw new Error(`functions.json needs an id and a name in functions[${index}]; no function was registered`);
  const options = asObject(entry.options ?? {}, `options of ${name}`);
  const parameters = Array.isArray(entry.parameters) ? entry.parameters : [];
  return {
    id,
    name,
    description: text(entry.description),
    helpUrl: text(entry.helpUrl),
    parameters: parameters.map((parameter: unknown) => parseParameter(asObject(parameter, `a parameter of ${name}`))),
    options: {
      cancelable: options.cancelable === true,
      stream: options.stream === true,
      volatile: options.volatile === true,
      requiresAddress: options.requiresAddress === true,
      requiresParameterAddresses: options.requiresParameterAddresses === true,
    },
    allowErrors: allowErrorsInAll || entry.allowErrorForDataTypeAny === true,
  };
}

function parseParameter(entry: Json): FunctionParameter {
  const type = entry.type === "number" || entry.type === "string" || entry.type === "boolean" ? entry.type : "any";
  return {
    name: text(entry.name),
    description: text(entry.description),
    type,
    isMatrix: entry.dimensionality === "matrix",
    isOptional: entry.optional === true,
    isRepeating: entry.repeating === true,
  };
}

function asObject(value: unknown, what: string): Json {
  if (typeof value !== "object" || value === null)
    throw new Error(`functions.json needs an object as ${what}; no function was registered`);
  return value as Json;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
