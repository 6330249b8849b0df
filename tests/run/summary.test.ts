import { closingLine, type StepResult, stepTable, totals } from "./summary";

const good: StepResult = { name: "unit", seconds: 71.6, tests: { passed: 3900, failed: 0 }, isDone: true };
const plain: StepResult = { name: "static", seconds: 28.2, tests: null, isDone: true };
const bad: StepResult = { name: "gates", seconds: 9, tests: { passed: 90, failed: 2 }, isDone: false };

test("a run ends with a table: step, seconds, tests", () => {
  expect(stepTable([plain, good, bad]).split("\n")).toEqual([
    "step   seconds   tests",
    "static      28",
    "unit        72    3900",
    "gates        9      92  failed",
    "all        109    3992",
  ]);
});

test.each([
  ["tests that passed", [plain, good], "3900 passed, 0 failed"],
  ["tests that failed", [plain, good, bad], "3990 passed, 2 failed"],
  ["a step that failed without tests, as one", [{ ...plain, isDone: false }], "0 passed, 1 failed"],
  ["tests that could not start, as one", [{ ...bad, tests: { passed: 0, failed: 0 } }], "0 passed, 1 failed"],
])("the closing line counts %s", (_what, results, line) => {
  expect(closingLine(totals(results))).toBe(line);
});
