import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { isWithoutCalculation } from "./without-calculation";

/**
 * The engine tells how far it is many times a second. After two such spans without a word it has failed, and nobody waits for it any
 * longer; two, because the first may have passed while the page's own thread was busy. A calculation that goes on is waited for,
 * however long it takes. A clock, because the engine tells nobody that an execution has failed: only its private lock would show it.
 */
const SILENCE_MILLISECONDS = 5000;

/** The engine starts 100 ms after the last change; a change that has not started it by now, such as one of formats, never will. */
const START_MILLISECONDS = 130;

/** Knows whether the engine still has to calculate: it starts a moment after a change and works in slices. */
export class CalculationWatch {
  private isDirty = false;
  /** Executions asked for and not ended: one that is asked for while another looks for what depends on what waits for it. */
  private running = 0;
  /** A stopped execution says twice that it has ended. */
  private saidStopped = false;
  private waiting: (() => void)[] = [];
  private startTimer: ReturnType<typeof setTimeout> | undefined;
  private silenceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      const { id, params } = command;
      if (id === SetFormulaCalculationStartMutation.id) {
        this.started();
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState === undefined) this.heard();
        else this.ended(functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION);
      } else if (options?.fromFormula !== true && dirtying.get(id) && !isWithoutCalculation(command, options)) {
        this.changed();
      }
    });
  }

  /** Resolves when everything written so far has been calculated; functions of an add-in may still be busy. */
  settled(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private started(): void {
    clearTimeout(this.startTimer);
    this.isDirty = false;
    this.running += 1;
    this.heard();
  }

  private ended(isStopped: boolean): void {
    this.saidStopped = isStopped && !this.saidStopped;
    if (!isStopped || this.saidStopped) this.running = Math.max(0, this.running - 1);
    if (this.isIdle()) clearTimeout(this.silenceTimer);
    // A calculation that was stopped for another change starts again within this tick.
    setTimeout(() => this.release(), 0);
  }

  private heard(): void {
    clearTimeout(this.silenceTimer);
    this.silenceTimer = setTimeout(() => {
      this.silenceTimer = setTimeout(() => {
        this.running = 0;
        this.isDirty = false;
        this.release();
      }, SILENCE_MILLISECONDS);
    }, SILENCE_MILLISECONDS);
  }

  private changed(): void {
    this.isDirty = true;
    clearTimeout(this.startTimer);
    this.startTimer = setTimeout(() => {
      if (this.running > 0) return; // It is stopped for this change, and starts again.
      this.isDirty = false;
      this.release();
    }, START_MILLISECONDS);
  }

  isIdle(): boolean {
    return !this.isDirty && this.running === 0;
  }

  private release(): void {
    if (!this.isIdle()) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
