import { parseFunctionsJson } from "../../../src/workbench/functions/functions-json";

test("reads what a host acts on", () => {
  const text = JSON.stringify({
    functions: [
      {
        id: "SPREAD",
        name: "Spread",
        description: "A spread.",
        helpUrl: "https://localhost/help",
        options: { stream: true, requiresAddress: true },
        parameters: [
          { name: "rates", description: "Rates.", type: "number", dimensionality: "matrix" },
          { name: "more", type: "any", optional: true, repeating: true },
          { name: "untyped" },
        ],
        allowErrorForDataTypeAny: true,
      },
    ],
  });
  expect(parseFunctionsJson(text)).toEqual([
    {
      id: "SPREAD",
      name: "Spread",
      description: "A spread.",
      helpUrl: "https://localhost/help",
      options: {
        cancelable: false,
        stream: true,
        volatile: false,
        requiresAddress: true,
        requiresParameterAddresses: false,
      },
      parameters: [
        { name: "rates", description: "Rates.", type: "number", isMatrix: true, isOptional: false, isRepeating: false },
        { name: "more", description: "", type: "any", isMatrix: false, isOptional: true, isRepeating: true },
        { name: "untyped", description: "", type: "any", isMatrix: false, isOptional: false, isRepeating: false },
      ],
      allowErrors: true,
      allowDataTypes: false,
    },
  ]);
});

test.each([
  ["no list", "{}", 'needs a list "functions"'],
  ["an entry without an id", '{"functions":[{"name":"A"}]}', "needs an id and a name in functions[0]"],
  ["an entry that is no object", '{"functions":[5]}', "needs an object as functions[0]"],
])("refuses %s", (_title, text, message) => {
  expect(() => parseFunctionsJson(text)).toThrow(message);
});
