import { ICommandService, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { isWithoutCalculation } from "./without-calculation";

/** Nobody waits longer than this for a calculation, whatever the engine does. */
const LONGEST_WAIT_MILLISECONDS = 5000;

/** The engine starts 100 ms after the last change; a change that has not started it by now, such as one of formats, never will. */
const START_MILLISECONDS = 130;

/** Knows whether the engine still has to calculate: it starts a moment after a change and works in slices. */
export class CalculationWatch {
  private isDirty = false;
  private isRunning = false;
  private waiting: (() => void)[] = [];
  private startTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      const { id, params } = command;
      if (id === SetFormulaCalculationStartMutation.id) {
        this.started();
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        if ((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState === undefined) return;
        this.isRunning = false;
        // A calculation that was stopped for another change starts again within this tick.
        setTimeout(() => this.release(), 0);
      } else if (options?.fromFormula !== true && dirtying.get(id) && !isWithoutCalculation(command, options)) {
        this.changed();
      }
    });
  }

  /** Resolves when everything written so far has been calculated; functions of an add-in may still be busy. */
  settled(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LONGEST_WAIT_MILLISECONDS);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private started(): void {
    clearTimeout(this.startTimer);
    this.isDirty = false;
    this.isRunning = true;
  }

  private changed(): void {
    this.isDirty = true;
    clearTimeout(this.startTimer);
    this.startTimer = setTimeout(() => {
      if (this.isRunning) return; // It is stopped for this change, and starts again.
      this.isDirty = false;
      this.release();
    }, START_MILLISECONDS);
  }

  private isIdle(): boolean {
    return !this.isDirty && !this.isRunning;
  }

  private release(): void {
    if (!this.isIdle()) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
