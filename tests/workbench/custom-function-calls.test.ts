/** @jest-environment jsdom */
import { type OfficeInJest, startOfficeInJest } from "../host/office-in-jest";
import { InvocationFlag } from "../../src/workbench/custom-function-calls";
import { functionResult } from "../../src/workbench/function-result";

const RUN = "captured from office.js 1.1.110";

let office: OfficeInJest;
beforeAll(async () => {
  office = await startOfficeInJest();
  const error = (code: CustomFunctions.ErrorCode, message?: string): CustomFunctions.Error =>
    new CustomFunctions.Error(code, message);
  const fail = (code: CustomFunctions.ErrorCode, message?: string): never => {
    throw error(code, message);
  };
  const functions: Record<string, (...args: never[]) => unknown> = {
    ADD: (a: number, b: number) => a + b,
    TABLE: () => [
      [1, "a"],
      [2, "b"],
    ],
    RAGGED: () => [[1, 2], [3]],
    EMPTY: () => [],
    NOTHING: () => null,
    LATER: async (text: string) => `later ${text}`,
    NOTDOCUMENTED: () => fail(CustomFunctions.ErrorCode.notAvailable, "no start documented"),
    WRONG: () => fail(CustomFunctions.ErrorCode.invalidValue, "the term needs a start"),
    DOMAIN: () => fail(CustomFunctions.ErrorCode.invalidNumber, "no root"),
    DIVIDED: () => fail(CustomFunctions.ErrorCode.divisionByZero),
    BUG: () => {
      throw new TypeError("our bug");
    },
    RETURNED: () => error(CustomFunctions.ErrorCode.notAvailable, "returned"),
    MIXED: () => [[1, error(CustomFunctions.ErrorCode.notAvailable, "inside")]],
    DATE: () => ({ type: "FormattedNumber", basicValue: 46112, numberFormat: "yyyy-mm-dd" }),
    ENTITY: () => ({ type: "Entity", text: "Acme", properties: { price: { type: "Double", basicValue: 5 } } }),
    NAN: () => NaN,
    SEEN: (value: unknown) => JSON.stringify(value),
    KINDS: (range: unknown[][]) =>
      JSON.stringify(range.flat().map((value) => (value instanceof CustomFunctions.Error ? value.code : value))),
    ISERROR: (value: unknown) => (value instanceof CustomFunctions.Error ? value.code : "none"),
    WHERE: (invocation: CustomFunctions.Invocation) => invocation.address ?? "unknown",
  };
  for (const [id, run] of Object.entries(functions))
    CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
});

test.each`
  case                        | id                 | args             | values                                                                                          | source
  ${"a number"}               | ${"ADD"}           | ${[1, 4]}        | ${[[5]]}                                                                                        | ${RUN}
  ${"an id in any case"}      | ${"add"}           | ${[1, 4]}        | ${[[5]]}                                                                                        | ${RUN}
  ${"a matrix"}               | ${"TABLE"}         | ${[]}            | ${[[1, "a"], [2, "b"]]}                                                                         | ${RUN}
  ${"a ragged matrix"}        | ${"RAGGED"}        | ${[]}            | ${[[1, 2], [3, { error: "#N/A" }]]}                                                             | ${"Excel fills with #N/A"}
  ${"an empty matrix"}        | ${"EMPTY"}         | ${[]}            | ${[[{ error: "#CALC!" }]]}                                                                      | ${"Excel: empty arrays are #CALC!"}
  ${"null"}                   | ${"NOTHING"}       | ${[]}            | ${[[null]]}                                                                                     | ${RUN}
  ${"a promise"}              | ${"LATER"}         | ${["x"]}         | ${[["later x"]]}                                                                                | ${RUN}
  ${"#N/A with a message"}    | ${"NOTDOCUMENTED"} | ${[]}            | ${[[{ error: "#N/A", message: "no start documented" }]]}                                        | ${RUN}
  ${"#VALUE! with a message"} | ${"WRONG"}         | ${[]}            | ${[[{ error: "#VALUE!", message: "the term needs a start" }]]}                                  | ${RUN}
  ${"#NUM! without"}          | ${"DOMAIN"}        | ${[]}            | ${[[{ error: "#NUM!" }]]}                                                                       | ${"Excel shows no text with #NUM!"}
  ${"#DIV/0!"}                | ${"DIVIDED"}       | ${[]}            | ${[[{ error: "#DIV/0!" }]]}                                                                     | ${RUN}
  ${"a bug"}                  | ${"BUG"}           | ${[]}            | ${[[{ error: "#VALUE!" }]]}                                                                     | ${RUN}
  ${"not associated"}         | ${"NOBODY"}        | ${[]}            | ${[[{ error: "#VALUE!" }]]}                                                                     | ${RUN}
  ${"an entity"}              | ${"ENTITY"}        | ${[]}            | ${[[{ error: "#VALUE!", message: "the workbench does not show a result of the type Entity" }]]} | ${"refused: Excel shows a card"}
  ${"a returned error"}       | ${"RETURNED"}      | ${[]}            | ${[[{ error: "#N/A", message: "returned" }]]}                                                   | ${RUN}
  ${"an error in a matrix"}   | ${"MIXED"}         | ${[]}            | ${[[1, { error: "#N/A", message: "inside" }]]}                                                  | ${RUN}
  ${"not a number"}           | ${"NAN"}           | ${[]}            | ${[[{ error: "#VALUE!", message: "NaN" }]]}                                                     | ${RUN}
  ${"a range argument"}       | ${"SEEN"}          | ${[[[1, null]]]} | ${[["[[1,null]]"]]}                                                                             | ${RUN}
  ${"an omitted argument"}    | ${"SEEN"}          | ${[null]}        | ${[["null"]]}                                                                                   | ${RUN}
`("a function that gives $case ($source)", async ({ id, args, values }) => {
  const { values: got } = await office.calls.call({ id, args }).result;
  expect(got).toEqual(values);
});

test("a formatted number comes with its format", async () => {
  expect(await office.calls.call({ id: "DATE", args: [] }).result).toMatchObject({
    values: [[46112]],
    numberFormats: [["yyyy-mm-dd"]],
  });
});

test("an error argument arrives as an error where the function takes errors", async () => {
  const { values } = await office.calls.call({
    id: "ISERROR",
    args: [{ error: "#N/A" }],
    flags: InvocationFlag.allowErrors,
  }).result;
  expect(values).toEqual([["#N/A"]]);
});

test("with data types a formatted number arrives as one, beside an error and plain values", async () => {
  const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 46_112, numberFormat: "yyyy-mm-dd" };
  const { values } = await office.calls.call({
    id: "KINDS",
    args: [[[formatted, { error: "#N/A" }, 1, "text", null]]],
    flags: InvocationFlag.allowErrors | InvocationFlag.richData,
  }).result;
  expect(JSON.parse(String(values[0]![0]))).toEqual([formatted, "#N/A", 1, "text", null]);
});

test("the address reaches a function that asks for it", async () => {
  const { values } = await office.calls.call({ id: "WHERE", args: [], address: "Sheet1!C2" }).result;
  expect(values).toEqual([["Sheet1!C2"]]);
});

test("1,000 calls of one moment travel in one message and all come back", async () => {
  const before = office.messages.length;
  const results = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => office.calls.call({ id: "ADD", args: [index, 1] }).result),
  );
  expect(results.map(({ values }) => values[0]?.[0])).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
  const sent = office.messages
    .slice(before)
    .filter(({ direction, message }) => direction === "out" && message._actionName === "richApiMessage");
  expect(sent).toHaveLength(1);
});

test("a streaming function gives one result after the other until it is cancelled", async () => {
  let streaming: CustomFunctions.StreamingInvocation<number> | undefined;
  let isCancelled = false;
  CustomFunctions.associate("COUNT", ((invocation: CustomFunctions.StreamingInvocation<number>) => {
    streaming = invocation;
    invocation.onCanceled = () => {
      isCancelled = true;
    };
    invocation.setResult(1);
  }) as (...args: unknown[]) => unknown);
  const seen: unknown[] = [];
  const call = office.calls.call({
    id: "COUNT",
    args: [],
    flags: InvocationFlag.streaming,
    onResult: ({ values }) => {
      seen.push(values[0]?.[0]);
      if (seen.length === 1) streaming?.setResult(2);
      else office.calls.cancel(call.invocationId);
    },
  });
  expect((await call.result).values).toEqual([[1]]);
  await office.calls.call({ id: "ADD", args: [1, 1] }).result;
  await office.settled();
  expect(seen).toEqual([1, 2]);
  expect(isCancelled).toBe(true);
});

test("a cancelled call is settled at once", async () => {
  const call = office.calls.call({ id: "ADD", args: [1, 2], flags: InvocationFlag.cancelable });
  office.calls.cancel(call.invocationId);
  expect((await call.result).values).toEqual([[{ error: "#BUSY!" }]]);
});

test.each`
  case                        | outcome                                                                                     | values                                                                                          | source
  ${"code 8"}                 | ${[false, "", 8, [0]]}                                                                      | ${[[{ error: "#NULL!" }]]}                                                                      | ${RUN}
  ${"code 10"}                | ${[false, "", 10, [0]]}                                                                     | ${[[{ error: "#NAME?" }]]}                                                                      | ${"CustomFunctions 1.8: not found"}
  ${"an entity"}              | ${[true, { type: "Entity", text: "Acme", basicType: "Error", basicValue: "#VALUE!" }, [0]]} | ${[[{ error: "#VALUE!", message: "the workbench does not show a result of the type Entity" }]]} | ${"refused: Excel shows a card"}
  ${"a column, not a matrix"} | ${[true, [1, 2], [0]]}                                                                      | ${[[1], [2]]}                                                                                   | ${"by hand"}
`("a delivered outcome: $case ($source)", ({ outcome, values }) => {
  expect(functionResult(outcome).values).toEqual(values);
});
