import { ICommandService, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";

/** Nobody waits longer than this for a calculation, whatever the engine does. */
const LONGEST_WAIT_MILLISECONDS = 5000;

/** Knows whether the engine still has to calculate: it starts a moment after a change and works in slices. */
export class CalculationWatch {
  private isDirty = false;
  private isRunning = false;
  private waiting: (() => void)[] = [];

  constructor(injector: Injector) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.isDirty = false;
        this.isRunning = true;
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        if ((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState === undefined) return;
        this.isRunning = false;
        // A calculation that was stopped for another change starts again within this tick.
        setTimeout(() => this.release(), 0);
      } else if (options?.fromFormula !== true && dirtying.get(id)) {
        this.isDirty = true;
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

  private isIdle(): boolean {
    return !this.isDirty && !this.isRunning;
  }

  private release(): void {
    if (!this.isIdle()) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
