import { ApiError } from "./api-error";
import type { Batch } from "./wire";

/** Errors of a whole call, by the library's numbers: it turns them into an error code of its own. */
export const CallError = {
  notSupported: 5000,
  internal: 5001,
  /** `InvalidOperationInCellEditMode` */
  cellEditMode: 5004,
  /** `InvalidOrTimedOutSession` */
  sessionTimedOut: 5012,
  /** `ActivityLimitReached` */
  activityLimit: 5102,
  /** `RequestPayloadSizeLimitExceeded` */
  requestTooLarge: 5103,
  /** `ResponsePayloadSizeLimitExceeded` */
  responseTooLarge: 5104,
  /** `AccessDenied` */
  accessDenied: 7000,
} as const;

export interface ActionFault {
  /** One of `Excel.ErrorCodes`. */
  readonly code: string;
  readonly message?: string;
  /** Fails the action at this place in the batch, 0 by default… */
  readonly actionIndex?: number;
  /** …or the first action on this member, as errors name it: "Range.values". */
  readonly member?: string;
}

export interface FaultTiming {
  /** How many calls go through before; 0 by default. */
  readonly afterCalls?: number;
}

type Planned = { wait: number } & (
  { readonly callError: number } | { readonly lostAnswer: number } | { readonly action: ActionFault }
);

/** Failures that a test orders. Each happens once; clean-up calls of `Excel.run` neither count nor fail. */
export class Faults {
  private planned: Planned[] = [];

  /** The next call to Excel fails as a whole and does nothing, with a number of `CallError`. */
  failCall(callError: number, { afterCalls = 0 }: FaultTiming = {}): void {
    this.planned.push({ wait: afterCalls, callError });
  }

  /** The next call is carried out, and the add-in is told that it failed, with a number of `CallError`. */
  loseAnswer(callError: number, { afterCalls = 0 }: FaultTiming = {}): void {
    this.planned.push({ wait: afterCalls, lostAnswer: callError });
  }

  /** The next call stops at one action; the actions before it are done. */
  failAction(action: ActionFault, { afterCalls = 0 }: FaultTiming = {}): void {
    this.planned.push({ wait: afterCalls, action });
  }

  clear(): void {
    this.planned = [];
  }

  /** The failures that this call must show. */
  take(batch: Batch): {
    callError: number | null;
    lostAnswer: number | null;
    beforeAction: ((index: number, location: string) => void) | undefined;
  } {
    if (this.planned.length === 0 || isCleanUp(batch))
      return { callError: null, lostAnswer: null, beforeAction: undefined };
    const due = this.planned.filter((fault) => fault.wait === 0);
    this.planned = this.planned.filter((fault) => fault.wait > 0);
    for (const fault of this.planned) fault.wait -= 1;
    const call = due.find((fault) => "callError" in fault);
    const lost = due.find((fault) => "lostAnswer" in fault);
    const actions = due.flatMap((fault) => ("action" in fault ? [fault.action] : []));
    return {
      callError: call !== undefined && "callError" in call ? call.callError : null,
      lostAnswer: lost !== undefined && "lostAnswer" in lost ? lost.lostAnswer : null,
      beforeAction:
        actions.length === 0
          ? undefined
          : (index, location) => actions.forEach((fault) => failWhenDue(fault, index, location)),
    };
  }
}

/** True for the call in which `Excel.run` gives its references back. */
export function isCleanUp(batch: Batch): boolean {
  return (
    batch.Actions.some((action) => action.Name === "_RemoveReference") &&
    batch.Actions.every((action) => action.ActionType === 1 || action.Name === "_RemoveReference")
  );
}

function failWhenDue(fault: ActionFault, index: number, location: string): void {
  const isDue = fault.member === undefined ? index === (fault.actionIndex ?? 0) : fault.member === location;
  if (isDue) throw new ApiError(fault.code, fault.message ?? `${fault.code}, as ordered by the test`, location);
}
