import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { isWithoutCalculation } from "./without-calculation";

/** The engine starts 100 ms after the last change; a change that has not started it by now, such as one of formats, never will. */
const START_MILLISECONDS = 130;

/** Not public: what the engine's executions queue behind. */
interface Executions {
  readonly _executeLock: { acquire(key: string, execution: () => Promise<void>): Promise<void> };
}

/** Knows whether the engine still has to calculate: it starts a moment after a change and works in slices. */
export class CalculationWatch {
  private isDirty = false;
  /** Executions asked for and not ended: one that is asked for while another looks for what depends on what waits for it. */
  private running = 0;
  private waiting: (() => void)[] = [];
  private startTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    const commands = injector.get(ICommandService);
    commands.onCommandExecuted((command, options) => {
      const canChangeResults = options?.fromFormula !== true && dirtying.get(command.id);
      if (canChangeResults && !isWithoutCalculation(command, options)) this.changed();
    });
    const { _executeLock: lock } = injector.get(ICalculateFormulaService) as unknown as Executions;
    const acquire = lock.acquire.bind(lock);
    lock.acquire = (key, execution) => {
      this.started();
      return acquire(key, execution)
        .catch((problem: unknown) => {
          // The engine tells nobody that an execution has failed, and would wait for its end for ever, and start none.
          void commands.executeCommand(SetFormulaCalculationNotificationMutation.id, STOPPED, { onlyLocal: true });
          throw problem;
        })
        .finally(() => this.ended());
    };
  }

  /** Resolves when everything written so far has been calculated; functions of an add-in may still be busy. */
  settled(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  isIdle(): boolean {
    return !this.isDirty && this.running === 0;
  }

  private changed(): void {
    this.isDirty = true;
    this.awaitStart();
  }

  private awaitStart(): void {
    clearTimeout(this.startTimer);
    this.startTimer = setTimeout(() => {
      if (this.running > 0) return; // It is stopped for this change, and starts again.
      this.isDirty = false;
      this.release();
    }, START_MILLISECONDS);
  }

  private started(): void {
    clearTimeout(this.startTimer);
    this.isDirty = false;
    this.running += 1;
  }

  private ended(): void {
    this.running -= 1;
    if (this.isDirty) this.awaitStart();
    // A calculation that was stopped for another change starts again within this tick.
    setTimeout(() => this.release(), 0);
  }

  private release(): void {
    if (!this.isIdle()) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** What was to be calculated is calculated with the next change. */
const STOPPED = { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION };
