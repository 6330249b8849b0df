import { ICommandService, Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { CalculationWatch } from "../../../src/workbench/univer/calculation-watch";

const WRITE = "sheet.mutation.set-range-values";

/** What happens, in its order; the execution that ends or fails is the one that was started first. */
type Step = "write" | "start" | "end" | "fail";

interface Watched {
  readonly watch: CalculationWatch;
  readonly commands: readonly unknown[][];
  go(step: Step): void;
}

function watched(): Watched {
  let listener: (command: { id: string; params?: object }) => void = () => undefined;
  const commands: unknown[][] = [];
  const executions: { resolve: () => void; reject: (problem: Error) => void }[] = [];
  const lock = { acquire: () => new Promise<void>((resolve, reject) => executions.push({ resolve, reject })) };
  const commandService = {
    onCommandExecuted: (told: typeof listener) => (listener = told),
    executeCommand: (...command: unknown[]) => Promise.resolve(commands.push(command)),
  };
  const injector = new Injector([
    [ICommandService, { useValue: commandService as never }],
    [IActiveDirtyManagerService, { useValue: { get: (id: string) => id === WRITE } as never }],
    [ICalculateFormulaService, { useValue: { _executeLock: lock } as never }],
  ]);
  const watch = new CalculationWatch(injector);
  return {
    watch,
    commands,
    go: (step) => {
      if (step === "write") listener({ id: WRITE, params: {} });
      else if (step === "start") lock.acquire().catch(() => undefined);
      else if (step === "end") executions.shift()?.resolve();
      else executions.shift()?.reject(new Error("a function threw"));
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

// Source: CalculateFormulaService.execute and TriggerCalculationController of @univerjs 0.25.1: executions queue behind a lock, which
// each leaves when it has ended, was stopped or has failed; one is started anew while another still looks for dependants, or is stopped.
test.each<[what: string, before: readonly Step[], last: Step, milliseconds: number]>([
  ["one calculation", ["write", "start"], "end", 20],
  ["two, the second asked for while the first runs", ["write", "start", "write", "start", "end"], "end", 20],
  ["three so", ["write", "start", "write", "start", "write", "start", "end", "end"], "end", 20],
  ["one stopped for a change that starts it anew", ["write", "start", "write", "start", "end"], "end", 20],
  ["one that fails", ["write", "start"], "fail", 20],
  ["one that fails with another behind it", ["write", "start", "write", "start", "fail"], "end", 20],
  ["one behind another that fails", ["write", "start", "write", "start", "end"], "fail", 20],
  ["a change during one that fails, which starts no other", ["write", "start", "write"], "fail", 150],
  ["a change that starts none", [], "write", 150],
])("%s: settled after the last end, not before", async (_, before, last, milliseconds) => {
  const { watch, go } = watched();
  let isSettled = false;
  const [first = last, ...next] = [...before, last];
  go(first);
  const settled = watch.settled().then(() => (isSettled = true));
  for (const step of next) {
    expect(isSettled).toBe(false);
    go(step);
    await jest.advanceTimersByTimeAsync(20);
  }
  await jest.advanceTimersByTimeAsync(milliseconds - 20);
  await settled;
  expect(watch.isIdle()).toBe(true);
});

test.each<[last: Step, told: readonly unknown[]]>([
  ["fail", [SetFormulaCalculationNotificationMutation.id]],
  ["end", []],
])(
  "after an execution's %s the engine is told that it was stopped, if it does not say so itself",
  async (last, told) => {
    const { commands, go } = watched();
    go("start");
    go(last);
    await jest.advanceTimersByTimeAsync(0);
    expect(commands.map(([id]) => id)).toEqual(told);
    for (const [, state] of commands)
      expect(state).toEqual({ functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION });
  },
);
