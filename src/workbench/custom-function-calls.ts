import type { CellValue } from "./grid";
import { Arguments } from "./protocol/arguments";
import type { HostObject, MemberTable } from "./protocol/host-object";
import { type FunctionResult, functionFailure, functionResult } from "./function-result";
import { RichCategory, type RichEntry } from "./protocol/wire";

/** Bits of an invocation's flags; from the function's metadata. */
export const InvocationFlag = { cancelable: 1, streaming: 2, allowErrors: 4, richData: 8 } as const;

export interface FunctionCall {
  /** The function's id in functions.json. */
  readonly id: string;
  /** One entry per declared parameter: a scalar, a matrix for a range, null when omitted. */
  readonly args: readonly unknown[];
  /** Sum of `InvocationFlag`s; 0 by default. */
  readonly flags?: number;
  /** "Sheet1!C2", where the function asks for its address. */
  readonly address?: string;
  /** Every result of a streaming function; `result` resolves with the first. */
  readonly onResult?: (result: FunctionResult) => void;
}

export interface RunningCall {
  readonly invocationId: number;
  /** Never rejects: a failure is a result with an error value. */
  readonly result: Promise<FunctionResult>;
}

interface Pending {
  readonly call: FunctionCall;
  readonly resolve: (result: FunctionResult) => void;
}

const INVOKE = 1000;
const CANCEL = 1001;
/** "Deliver results every 200 ms instead of 500 ms." */
const FAST_DELIVERY = 2;

/** Sends calls of custom functions to the add-in, many in one message, and hands their results back. */
export class CustomFunctionCalls implements HostObject {
  readonly members: MemberTable<never> = SERVICE;
  /** Resolves once the add-in's functions can be called. */
  readonly ready: Promise<void>;
  private becomeReady: () => void = () => undefined;
  private isReady = false;
  private readonly pending = new Map<number, Pending>();
  private outbox: RichEntry[] = [];
  private lastId = 0;

  constructor(private readonly send: (entries: readonly RichEntry[]) => boolean) {
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve;
    });
  }

  call(call: FunctionCall): RunningCall {
    const invocationId = ++this.lastId;
    const result = new Promise<FunctionResult>((resolve) => this.pending.set(invocationId, { call, resolve }));
    if (this.isReady) this.queue(invocation(invocationId, call));
    return { invocationId, result };
  }

  /** Stops a call; its promise resolves with `#BUSY!`, which nobody should still be showing. */
  cancel(invocationId: number): void {
    const pending = this.pending.get(invocationId);
    if (pending === undefined) return;
    this.pending.delete(invocationId);
    if (this.isReady) this.queue([RichCategory.customFunction, CANCEL, "", JSON.stringify({ invocationId })]);
    pending.resolve(functionFailure("#BUSY!", "the calculation was cancelled"));
  }

  /** The pane was loaded anew: calls under way are repeated as soon as its functions are registered again. */
  restart(): void {
    this.isReady = false;
    this.outbox = [];
  }

  /** The add-in says that its functions are registered. */
  markReady(): void {
    this.isReady = true;
    for (const [invocationId, { call }] of this.pending) this.queue(invocation(invocationId, call));
    this.becomeReady();
  }

  /** One delivery from the add-in: `[id, succeeded, value, code when failed, [milliseconds]]` each. */
  deliver(entries: readonly unknown[]): void {
    for (const entry of entries) {
      if (!Array.isArray(entry)) continue;
      const [invocationId, ...outcome] = entry as [number, ...unknown[]];
      const pending = this.pending.get(invocationId);
      if (pending === undefined) continue;
      const result = functionResult(outcome);
      if (((pending.call.flags ?? 0) & InvocationFlag.streaming) === 0) this.pending.delete(invocationId);
      pending.call.onResult?.(result);
      pending.resolve(result);
    }
  }

  private queue(entry: RichEntry): void {
    if (this.outbox.length === 0) queueMicrotask(() => this.flush());
    this.outbox.push(entry);
  }

  private flush(): void {
    const entries = this.outbox;
    this.outbox = [];
    if (entries.length > 0) this.send(entries);
  }
}

function invocation(invocationId: number, { id, args, flags = 0, address }: FunctionCall): RichEntry {
  const isRich = (flags & InvocationFlag.richData) !== 0;
  const message = [invocationId, id, args.map((arg) => argumentOf(arg, isRich)), address ?? null, flags, null];
  return [RichCategory.customFunction, INVOKE, "", JSON.stringify(message)];
}

/** Errors travel in the form the library turns into a `CustomFunctions.Error`; with rich data every object is a JSON text. */
function argumentOf(value: unknown, isRich: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => argumentOf(one, isRich));
  if (typeof value !== "object" || value === null) return value;
  const sent = isCellError(value) ? { type: "CustomFunctionError", code: value.error } : value;
  return isRich ? { value: JSON.stringify(sent) } : sent;
}

function isCellError(value: unknown): value is Exclude<CellValue, number | string | boolean | null> {
  return typeof value === "object" && value !== null && "error" in value;
}

const SERVICE: MemberTable<CustomFunctionCalls> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => calls.markReady(),
    _GetEnabledFeatures: () => [FAST_DELIVERY],
    SetInvocationArrayResults: (calls, args: Arguments) => calls.deliver((args.at(0) as unknown[] | null) ?? []),
  },
};
