import { convertArguments, type RawArgument } from "../../../src/workbench/functions/arguments";
import type { CustomFunctionMetadata, FunctionParameter } from "../../../src/workbench/functions/functions-json";

const omitted: RawArgument = { kind: "omitted" };
const scalar = (value: number | string | boolean | null): RawArgument => ({ kind: "scalar", value });
const formatted = {
  type: "FormattedNumber",
  basicType: "Double",
  basicValue: 46_022,
  numberFormat: "yyyy-mm-dd",
} as const;
const cell = (value: number | string | boolean | null | { error: string } | typeof formatted): RawArgument => ({
  kind: "matrix",
  values: [[value]],
});

function parameter(over: Partial<FunctionParameter>): FunctionParameter {
  return { name: "x", description: "", type: "any", isMatrix: false, isOptional: false, isRepeating: false, ...over };
}

function fn(
  parameters: readonly Partial<FunctionParameter>[],
  allowErrors = false,
  allowDataTypes = false,
): CustomFunctionMetadata {
  const options = {
    cancelable: false,
    stream: false,
    volatile: false,
    requiresAddress: false,
    requiresParameterAddresses: false,
  };
  return {
    id: "F",
    name: "F",
    description: "",
    helpUrl: "",
    parameters: parameters.map(parameter),
    options,
    allowErrors,
    allowDataTypes,
  };
}

const DOCS = "custom functions: parameter options and types (Microsoft Learn)";
const DATA_TYPES = "custom-functions-data-types-concepts: with allowCustomDataForDataTypeAny (Microsoft Learn)";
const CALC = "how Excel's own functions treat the argument";

test.each<[string, CustomFunctionMetadata, RawArgument[], unknown, string]>([
  ["a number stays", fn([{ type: "number" }]), [scalar(4)], [4], DOCS],
  ["a cell reference to a scalar parameter gives its value", fn([{ type: "number" }]), [cell(4)], [4], DOCS],
  ["a blank cell is 0 as a number", fn([{ type: "number" }]), [cell(null)], [0], CALC],
  ["a blank cell is empty text as text", fn([{ type: "string" }]), [cell(null)], [""], CALC],
  ["a blank cell is null as anything", fn([{}]), [cell(null)], [null], DOCS],
  ["an empty text is no blank cell", fn([{}]), [cell("")], [""], "host review, row 27: Excel hands over the text"],
  ["a formatted number is a number", fn([{}]), [cell(formatted)], [46_022], DATA_TYPES],
  ["a formatted number stays one", fn([{}], true, true), [cell(formatted)], [formatted], DATA_TYPES],
  [
    "a formatted number in a range",
    fn([{ isMatrix: true }], true, true),
    [{ kind: "matrix", values: [[1, formatted]] }],
    [[[1, formatted]]],
    DATA_TYPES,
  ],
  [
    "a parameter of numbers takes the number",
    fn([{ type: "number" }], true, true),
    [cell(formatted)],
    [46_022],
    DATA_TYPES,
  ],
  [
    "a parameter of texts takes its text",
    fn([{ type: "string" }], true, true),
    [cell(formatted)],
    ["46022"],
    DATA_TYPES,
  ],
  ["an empty text stays text", fn([{ type: "string" }]), [cell("")], [""], CALC],
  ["number text becomes a number", fn([{ type: "number" }]), [scalar("12.5")], [12.5], CALC],
  ["TRUE becomes 1", fn([{ type: "number" }]), [scalar(true)], [1], CALC],
  ["a number becomes text", fn([{ type: "string" }]), [scalar(7)], ["7"], CALC],
  ["a truth value becomes text", fn([{ type: "string" }]), [scalar(false)], ["FALSE"], CALC],
  ["a number becomes a truth value", fn([{ type: "boolean" }]), [scalar(2)], [true], CALC],
  ["text that reads as a truth value becomes one", fn([{ type: "boolean" }]), [scalar("false")], [false], CALC],
  ["a single cell becomes a matrix of one", fn([{ isMatrix: true }]), [scalar("id")], [[["id"]]], DOCS],
  [
    "a range stays a matrix, blanks null",
    fn([{ isMatrix: true }]),
    [
      {
        kind: "matrix",
        values: [
          [1, null],
          ["a", true],
        ],
      },
    ],
    [
      [
        [1, null],
        ["a", true],
      ],
    ],
    DOCS,
  ],
  ["an argument left out at the end is null", fn([{}, { isOptional: true }]), [scalar(1)], [1, null], DOCS],
  [
    "an argument left out in the middle is null",
    fn([{}, { isOptional: true }, {}]),
    [scalar(1), omitted, scalar(3)],
    [1, null, 3],
    DOCS,
  ],
  [
    "repeating arguments come as one list",
    fn([{ type: "number", isRepeating: true }]),
    [scalar(1), scalar(2), cell(3)],
    [[1, 2, 3]],
    DOCS,
  ],
  [
    "an error reaches a function that takes errors",
    fn([{}], true),
    [cell({ error: "#N/A" })],
    [{ error: "#N/A" }],
    DOCS,
  ],
])("%s", (_title, metadata, raw, expected) => {
  expect(convertArguments(metadata, raw)).toEqual({ ok: true, args: expected });
});

test.each<[string, CustomFunctionMetadata, RawArgument[], string, string]>([
  [
    "text where a number is needed",
    fn([{ name: "rate", type: "number" }]),
    [scalar("high")],
    "#VALUE!",
    'rate needs a number: got "high"',
  ],
  [
    "empty text where a number is needed",
    fn([{ name: "rate", type: "number" }]),
    [scalar(" ")],
    "#VALUE!",
    'rate needs a number: got " "',
  ],
  [
    "text where a truth value is needed",
    fn([{ name: "on", type: "boolean" }]),
    [scalar("x")],
    "#VALUE!",
    'on needs TRUE or FALSE: got "x"',
  ],
  [
    "a range where one value is needed",
    fn([{ name: "rate" }]),
    [{ kind: "matrix", values: [[1, 2]] }],
    "#VALUE!",
    "rate needs a single value: got a range of 1 x 2 cells",
  ],
  ["too many arguments", fn([{}]), [scalar(1), scalar(2)], "#VALUE!", "F takes 1 arguments at most: got 2"],
  ["a needed argument left out", fn([{ name: "deal" }]), [omitted], "#VALUE!", "F needs deal: it was left out"],
])("refuses %s and says so", (_title, metadata, raw, error, message) => {
  expect(convertArguments(metadata, raw)).toEqual({ ok: false, error: { error, message } });
});

test.each<[string, CustomFunctionMetadata, RawArgument[]]>([
  ["of a cell", fn([{ type: "number" }]), [cell({ error: "#DIV/0!" })]],
  ["inside a range", fn([{ isMatrix: true }]), [{ kind: "matrix", values: [[1], [{ error: "#DIV/0!" }]] }]],
  ["declared as text, even when errors are allowed", fn([{ type: "string" }], true), [cell({ error: "#DIV/0!" })]],
])("an error %s is the result of the call", (_title, metadata, raw) => {
  expect(convertArguments(metadata, raw)).toEqual({ ok: false, error: { error: "#DIV/0!" } });
});

test("a function that asks where its arguments stand is refused in words", () => {
  const asking = fn([{}]);
  const metadata = { ...asking, options: { ...asking.options, requiresParameterAddresses: true } };
  expect(convertArguments(metadata, [scalar(1)])).toEqual({
    ok: false,
    error: { error: "#VALUE!", message: "F asks where its arguments stand, which the workbench does not tell" },
  });
});
