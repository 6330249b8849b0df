import { ICommandService, Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { CalculationWatch } from "../../../src/workbench/univer/calculation-watch";

const { SUCCESS, STOP_EXECUTION, NOT_EXECUTED } = FormulaExecutedStateType;
const WRITE = "sheet.mutation.set-range-values";

/** What the engine tells, in its order. */
type Told = "write" | "start" | "goes on" | FormulaExecutedStateType;

function watched(): { readonly watch: CalculationWatch; tell(told: Told): void } {
  let listener: (command: { id: string; params?: object }) => void = () => undefined;
  const injector = new Injector([
    [ICommandService, { useValue: { onCommandExecuted: (told: typeof listener) => (listener = told) } as never }],
    [IActiveDirtyManagerService, { useValue: { get: (id: string) => id === WRITE } as never }],
  ]);
  const watch = new CalculationWatch(injector);
  const notification = (functionsExecutedState?: FormulaExecutedStateType) => ({
    id: SetFormulaCalculationNotificationMutation.id,
    params: { functionsExecutedState },
  });
  return {
    watch,
    tell: (told) => {
      if (told === "write") listener({ id: WRITE, params: {} });
      else if (told === "start") listener({ id: SetFormulaCalculationStartMutation.id });
      else listener(notification(told === "goes on" ? undefined : told));
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

// Source: CalculateFormulaService.execute and TriggerCalculationController of @univerjs 0.25.1: executions queue behind a lock,
// each tells once that it has ended, a stopped one twice; one is started anew while another still looks for dependants.
test.each<[what: string, before: readonly Told[], last: Told]>([
  ["one calculation", ["write", "start", "goes on"], SUCCESS],
  ["one that finds nothing to do", ["write", "start"], NOT_EXECUTED],
  [
    "two, the second asked for while the first looks for dependants",
    ["write", "start", "write", "start", SUCCESS],
    SUCCESS,
  ],
  ["three so", ["write", "start", "write", "start", "write", "start", SUCCESS, SUCCESS], SUCCESS],
  [
    "one stopped for a change, and its successor",
    ["write", "start", "write", STOP_EXECUTION, "start", STOP_EXECUTION],
    SUCCESS,
  ],
  ["one stopped with another behind it", ["write", "start", "write", "start", STOP_EXECUTION, STOP_EXECUTION], SUCCESS],
])("%s: settled after the last end, not before", async (_, before, last) => {
  const { watch, tell } = watched();
  let isSettled = false;
  const settled = (async () => {
    tell(before[0] ?? "write");
    await watch.settled();
    isSettled = true;
  })();
  for (const told of before.slice(1)) {
    tell(told);
    await jest.advanceTimersByTimeAsync(20);
    expect(isSettled).toBe(false);
  }
  tell(last);
  await jest.advanceTimersByTimeAsync(20);
  await settled;
  expect(isSettled).toBe(true);
});
