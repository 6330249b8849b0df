import { batchInParts, executeBatch, type BatchTarget } from "./batch";
import { CallError, type Faults } from "./faults";
import type { Batch, BatchReply } from "./wire";

/** Numbers of the older calls and of the batch call. */
const DispatchId = {
  selectedData: 64,
  setSelectedData: 65,
  refreshSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  batch: 93,
  commandDone: 94,
} as const;

/** Excel on the web refuses requests and responses above 5 MB. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;
/** Place of the batch text and of the flags in `ArrayData`. */
const BODY = 4;
const FLAGS = 6;
const CONTAINS_WRITE = 1;
const DELAY_FOR_CELL_EDIT = 64;
const ORDINARY_BATCH = "IterativeExecutor";

export interface MethodTarget {
  readonly batchTarget: BatchTarget;
  readonly faults: Faults;
  readonly settings: Map<string, string>;
  readonly documentUrl: string;
  readonly isEditing: () => boolean;
  /** Resolves once no cell is open for editing. */
  readonly editingEnded: () => Promise<void>;
  /** Resolves once what earlier calls wrote has been calculated; undefined where nothing is to wait for. */
  readonly calculated: () => Promise<void> | undefined;
  /** What is done until it resolves is one step for the user's undo. */
  readonly undoGroup: <T>(run: () => Promise<T>) => Promise<T>;
  readonly selectedData: () => unknown;
  readonly setSelectedData: (data: unknown) => void;
  readonly onCommandDone: (commandId: string, status: number) => void;
}

export type MethodReply = { readonly Version: 1; readonly Error: number; readonly [key: string]: unknown };

/** Answers one `executeMethod`. */
export async function executeMethod(data: unknown, target: MethodTarget): Promise<MethodReply> {
  const request = data as { readonly DdaMethod: { readonly DispatchId: number } } & Readonly<Record<string, unknown>>;
  switch (request.DdaMethod.DispatchId) {
    case DispatchId.batch:
      return batchReply(request["ArrayData"] as readonly unknown[], target);
    case DispatchId.selectedData:
      return succeeded({ Data: target.selectedData() });
    case DispatchId.setSelectedData:
      target.setSelectedData((request["DdaSetBindingData"] as { readonly Data: unknown }).Data);
      return succeeded();
    case DispatchId.refreshSettings:
      return succeeded({ Properties: { Settings: [...target.settings].map(([Name, Value]) => ({ Name, Value })) } });
    case DispatchId.saveSettings:
      saveSettings(request["DdaSettingsMethod"], target.settings);
      return succeeded();
    case DispatchId.fileProperties:
      return succeeded({ "0": { "1": target.documentUrl } });
    case DispatchId.commandDone:
      target.onCommandDone(String(request["0"]), Number(request["1"]));
      return succeeded();
    default:
      return failed(CallError.notSupported);
  }
}

async function batchReply(arrayData: readonly unknown[], target: MethodTarget): Promise<MethodReply> {
  const body = String(arrayData[BODY]);
  if (isTooLarge(body)) return failed(CallError.requestTooLarge);
  const batch = JSON.parse(body) as Batch;
  if (arrayData[0] !== ORDINARY_BATCH) return batchResult(executeBatch(batch, target.batchTarget));
  const { callError, lostAnswer, beforeAction } = target.faults.take(batch);
  if (callError !== null) return failed(callError);
  const flags = Number(arrayData[FLAGS]);
  if (target.isEditing()) {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return failed(CallError.cellEditMode);
    await target.editingEnded();
  }
  await target.calculated(); // In Excel a call reads what the one before it calculated.
  const batchTarget = beforeAction === undefined ? target.batchTarget : { ...target.batchTarget, beforeAction };
  const reply =
    (flags & CONTAINS_WRITE) === 0
      ? batchResult(executeBatch(batch, batchTarget))
      : await target.undoGroup(async () => batchResult(await calculatedBatch(batch, batchTarget, target.calculated)));
  return lostAnswer === null ? reply : failed(lostAnswer);
}

/** In Excel a request reads what its own writes were calculated to. */
async function calculatedBatch(
  batch: Batch,
  batchTarget: BatchTarget,
  calculated: MethodTarget["calculated"],
): Promise<BatchReply> {
  const parts = batchInParts(batch, batchTarget);
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
    await calculated();
  }
}

function batchResult(batchReply: BatchReply): MethodReply {
  const reply = JSON.stringify(batchReply);
  if (isTooLarge(reply)) return failed(CallError.responseTooLarge);
  return succeeded({ Data: [200, ["Content-Type", "application/json"], reply] });
}

function saveSettings(method: unknown, settings: Map<string, string>): void {
  settings.clear();
  for (const [name, value] of (method as { readonly Properties: readonly (readonly [string, string])[] }).Properties)
    settings.set(name, value);
}

/** UTF-8 takes at most three bytes for each of JavaScript's characters, so short texts need no count. */
function isTooLarge(text: string): boolean {
  return text.length * 3 > PAYLOAD_LIMIT_BYTES && new Blob([text]).size > PAYLOAD_LIMIT_BYTES;
}

function succeeded(fields: Readonly<Record<string, unknown>> = {}): MethodReply {
  return { Version: 1, Error: 0, ...fields };
}

function failed(error: number): MethodReply {
  return { Version: 1, Error: error };
}
