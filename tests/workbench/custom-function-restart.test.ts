import { CustomFunctionCalls } from "../../src/workbench/custom-function-calls";
import type { RichEntry } from "../../src/workbench/protocol/wire";

function recording() {
  const messages: RichEntry[][] = [];
  const calls = new CustomFunctionCalls((entries) => {
    messages.push([...entries]);
    return true;
  });
  const invoked = (): unknown[] => messages.flat().map(([, type, , message]) => [type, JSON.parse(message)]);
  return { calls, messages, invoked };
}

const delivered = (): Promise<void> => Promise.resolve();

test("calls made before the add-in is ready are sent together once it is", async () => {
  const { calls, messages, invoked } = recording();
  const call = calls.call({ id: "A", args: [1] });
  calls.call({ id: "B", args: [[[1, null]]], flags: 4, address: "Sheet1!A1" });
  await delivered();
  expect(messages).toEqual([]);
  calls.markReady();
  await calls.ready;
  expect(messages).toHaveLength(1);
  expect(invoked()).toEqual([
    [1000, [1, "A", [1], null, 0, null]],
    [1000, [2, "B", [[[1, null]]], "Sheet1!A1", 4, null]],
  ]);
  calls.deliver([[1, true, 5, [12]]]);
  expect(await call.result).toEqual({ values: [[5]], numberFormats: [[null]], milliseconds: 12 });
});

test("after the page was loaded anew, what is under way is asked again, what is done is not", async () => {
  const { calls, invoked } = recording();
  calls.markReady();
  calls.call({ id: "A", args: [] });
  const second = calls.call({ id: "B", args: [] });
  await delivered();
  calls.deliver([[1, true, 5, [0]]]);
  calls.restart();
  calls.markReady();
  await delivered();
  expect(invoked().slice(2)).toEqual([[1000, [2, "B", [], null, 0, null]]]);
  calls.deliver([[2, false, "no data", 1, [0]]]);
  expect((await second.result).values).toEqual([[{ error: "#N/A", message: "no data" }]]);
});

test("results nobody waits for, and entries that are none, are ignored", () => {
  const { calls } = recording();
  expect(() => calls.deliver([[99, true, 1, [0]], "nonsense", null])).not.toThrow();
  expect(() => calls.cancel(99)).not.toThrow();
});
