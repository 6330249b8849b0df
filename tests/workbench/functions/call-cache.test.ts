import { CallCache, type CellPlace, type WantedCall } from "../../../src/workbench/functions/call-cache";
import type { CustomFunctionMetadata, FunctionOptions } from "../../../src/workbench/functions/functions-json";
import type { FunctionResult } from "../../../src/workbench/function-result";

const A1 = { sheetId: "s", row: 0, column: 0 };
const A2 = { sheetId: "s", row: 1, column: 0 };
const seven: FunctionResult = { values: [[7]], numberFormats: [[null]], milliseconds: 0 };
const eight: FunctionResult = { values: [[8]], numberFormats: [[null]], milliseconds: 0 };

function metadata(options: Partial<FunctionOptions> = {}): CustomFunctionMetadata {
  const none = {
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
    parameters: [],
    options: { ...none, ...options },
    allowErrors: false,
    allowDataTypes: false,
  };
}

/** A cache, what was asked of the add-in, and what was announced; `settle` runs what is scheduled. */
function scene() {
  const asked: { call: WantedCall; deliver: (result: FunctionResult) => void }[] = [];
  const announced: (readonly CellPlace[])[] = [];
  const scheduled: (() => void)[] = [];
  const cache = new CallCache(
    (call, deliver) => asked.push({ call, deliver }),
    (places) => announced.push(places),
    (action) => scheduled.push(action),
  );
  const settle = (): void => scheduled.splice(0).forEach((action) => action());
  return { cache, asked, announced, settle };
}

test("a call is asked for once, waits, and is answered when the cell is calculated again", () => {
  const { cache, asked, announced, settle } = scene();
  const call = { metadata: metadata(), args: [1], place: A1 };
  expect(cache.result(call)).toBeNull();
  expect(cache.result(call)).toBeNull();
  expect(asked).toHaveLength(1);
  expect(cache.pending()).toBe(1);

  asked[0]?.deliver(seven);
  settle();
  expect(announced).toEqual([[A1]]);
  expect(cache.result(call)).toBe(seven);
  expect(cache.pending()).toBe(0);
});

test("cells with the same call share one question, and are announced together", () => {
  const { cache, asked, announced, settle } = scene();
  cache.result({ metadata: metadata(), args: [1], place: A1 });
  cache.result({ metadata: metadata(), args: [1], place: A2 });
  cache.result({ metadata: metadata(), args: [2], place: A2 });
  expect(asked).toHaveLength(2);
  asked.forEach(({ deliver }) => deliver(seven));
  settle();
  expect(announced).toEqual([[A1, A2]]);
});

test("another argument is another question", () => {
  const { cache, asked } = scene();
  cache.result({ metadata: metadata(), args: ["1"], place: A1 });
  cache.result({ metadata: metadata(), args: [1], place: A1 });
  cache.result({ metadata: metadata(), args: [null], place: A1 });
  expect(asked).toHaveLength(3);
});

test("a function that asks for its address is asked for each cell", () => {
  const { cache, asked } = scene();
  cache.result({ metadata: metadata({ requiresAddress: true }), args: [1], place: A1 });
  cache.result({ metadata: metadata({ requiresAddress: true }), args: [1], place: A2 });
  expect(asked.map(({ call }) => call.place)).toEqual([A1, A2]);
});

test("a stream announces its cell with every value", () => {
  const { cache, asked, announced, settle } = scene();
  const call = { metadata: metadata({ stream: true }), args: [], place: A1 };
  cache.result(call);
  asked[0]?.deliver(seven);
  settle();
  expect(cache.result(call)).toBe(seven);
  asked[0]?.deliver(eight);
  settle();
  expect(cache.result(call)).toBe(eight);
  expect(announced).toEqual([[A1], [A1]]);
});

test("a volatile function is asked again for the next calculation", () => {
  const { cache, asked, settle } = scene();
  const call = { metadata: metadata({ volatile: true }), args: [], place: A1 };
  cache.result(call);
  asked[0]?.deliver(seven);
  settle();
  expect(cache.result(call)).toBe(seven);
  expect(cache.result(call)).toBeNull();
  expect(asked).toHaveLength(2);
});

test("forgetting makes every call be asked again", () => {
  const { cache, asked } = scene();
  const call = { metadata: metadata(), args: [], place: A1 };
  cache.result(call);
  asked[0]?.deliver(seven);
  cache.clear();
  expect(cache.result(call)).toBeNull();
  expect(asked).toHaveLength(2);
});
