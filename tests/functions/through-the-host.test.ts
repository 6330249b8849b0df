/** @jest-environment jsdom */
import * as functions from "../../src/functions/functions";
import { InvocationFlag } from "../../src/workbench/custom-function-calls";
import type { FunctionResult } from "../../src/workbench/function-result";
import { type OfficeInJest, startOfficeInJest } from "../host/office-in-jest";

// The wrappers called by the real office.js, as formulas of the workbench call them: what arrives, and what leaves.
let office: OfficeInJest;
beforeAll(async () => {
  office = await startOfficeInJest();
  const associated: Record<string, (...args: never[]) => unknown> = {
    FIGURE: functions.figureCell,
    DEALS: functions.dealsCell,
    EVIDENCE: functions.evidenceCell,
    COMBINED: functions.combinedCell,
    MARKTOMARKET: functions.markToMarketCell,
    SIMULATE: functions.simulateCell,
    CONCENTRATION: functions.concentrationCell,
    GPUHOURPRICE: functions.gpuHourPriceCell,
  };
  for (const [id, run] of Object.entries(associated))
    CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
});

const call = (id: string, ...args: unknown[]): Promise<FunctionResult> =>
  office.calls.call({ id, args, flags: InvocationFlag.allowErrors }).result;
const DEAL = [["meta-coreweave-2026"]];
const EARLIER = [["meta-coreweave-2025"]];

test("several ids come as one list of ranges and are added up", async () => {
  expect((await call("COMBINED", [EARLIER, DEAL])).values).toEqual([[35.2e9]]);
  expect((await call("COMBINED", [[...EARLIER, ...DEAL]])).values).toEqual([[35.2e9]]);
});

test("a refusal to count twice reaches the cell in words", async () => {
  const { values } = await call("COMBINED", [DEAL, DEAL]);
  expect(values).toEqual([
    [{ error: "#VALUE!", message: "each deal counts once: meta-coreweave-2026 was given twice" }],
  ]);
});

test("a table spills with the reason in the cell of what is not documented, and dates with their format", async () => {
  const { values, numberFormats } = await call("DEALS", "openai-oracle", null);
  expect(values[1]?.[0]).toBe("openai-oracle-2025");
  expect(values[1]?.[6]).toEqual({ error: "#N/A", message: expect.stringMatching(/openai-oracle-2025 has no .*end/) });
  expect(numberFormats[1]?.[4]).toBe("yyyy-mm-dd");
});

test("evidence spills as a rectangle without blanks of a kind that Excel shows as 0", async () => {
  const { values } = await call("EVIDENCE", DEAL, null, null);
  for (const row of values) for (const cell of row) expect(cell).not.toBeNull();
});

test("an omitted argument arrives as null and means the default", async () => {
  const [given, omitted] = await Promise.all([
    call("MARKTOMARKET", DEAL, 0.08, 0.2, 0, null, "buyer", null, null, null),
    call("MARKTOMARKET", DEAL, 0.08, 0.2, null, null, null, null, null, null),
  ]);
  expect(omitted.values).toEqual(given.values);
  expect(omitted.values[0]?.[0]).toBeCloseTo(-8631380922.48, 1);
});

test("an error in an argument or a range is the result, as the same error", async () => {
  expect(
    (await call("MARKTOMARKET", DEAL, { error: "#DIV/0!" }, 0.2, null, null, null, null, null, null)).values,
  ).toEqual([[{ error: "#DIV/0!" }]]);
  expect((await call("CONCENTRATION", [[20, { error: "#N/A" }]])).values).toEqual([
    [{ error: "#N/A", message: "row 1, column 2 of amounts holds #N/A" }],
  ]);
});

test("a number typed as text is refused with what is needed", async () => {
  expect((await call("GPUHOURPRICE", "1940000000", 76_000, null)).values).toEqual([
    [{ error: "#VALUE!", message: 'annualSpend must be a number: got "1940000000"' }],
  ]);
});

test("a day before the deal was known is #N/A and says since when it is documented", async () => {
  expect((await call("FIGURE", DEAL, "value", "base", 46111)).values).toEqual([
    [
      {
        error: "#N/A",
        message: "meta-coreweave-2026 was not documented on 2026-03-30: the first source is dated 2026-04-09",
      },
    ],
  ]);
});
