import { WorkbookError, type WorkbookProblem } from "../workbook/workbook-port";

/** What is known about an error that Excel, or the library that talks to it, has thrown. */
interface HostError {
  readonly code: string;
  readonly message: string;
  /** The member at which a batch stopped; absent when the host refused the batch as a whole and did none of it. */
  readonly location: string | undefined;
}

/** The reason in the pane's terms. `operation` says what was being done, `sheetName` where. */
export function workbookFailure(error: unknown, operation: string, sheetName: string | null): WorkbookError {
  return error instanceof WorkbookError ? error : new WorkbookError(problemOf(hostError(error), operation, sheetName));
}

/** The same, where Excel stopped half way and what stands at `address` could not be taken back. */
export function leftBehind(error: unknown, operation: string, address: string): WorkbookError {
  const failure = hostError(error);
  return new WorkbookError({ kind: "leftBehind", address, code: failure.code, detail: detailOf(failure, operation) });
}

/** The same, where Excel wrote what it was told and its answer did not come. */
export function answerLost(error: unknown, operation: string, address: string): WorkbookError {
  const failure = hostError(error);
  return new WorkbookError({ kind: "answerLost", address, code: failure.code, detail: detailOf(failure, operation) });
}

/**
 * Whether a run that grouped its steps for Undo may go through without a group: Excel failed, and for none of the reasons it
 * has for refusing. Grouping itself has failed with various codes (OfficeDev/office-js, issues 6255, 6491 and 6711).
 */
export function mayGoUngrouped(error: unknown): boolean {
  return isHostError(error) && problemOf(hostError(error), "", null).kind === "unexpected";
}

/** True when the host did not begin with the batch: nothing of it can stand in the workbook. */
export function refusedAsWhole(error: unknown): boolean {
  const { code, location } = hostError(error);
  return location === undefined && REFUSALS.has(code);
}

export function hostCode(error: unknown): string {
  return hostError(error).code;
}

/** Whether Excel said it, or the library for it: such errors have a code, ours have none. */
export function isHostError(error: unknown): boolean {
  return error instanceof Object && "code" in error && typeof error.code === "string";
}

/** The member at which a batch stopped. */
export function hostLocation(error: unknown): string | undefined {
  return hostError(error).location;
}

export const EDITING = "InvalidOperationInCellEditMode";
const TOO_LARGE = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
];
const REFUSALS: ReadonlySet<string> = new Set([EDITING, "RequestPayloadSizeLimitExceeded", "ActivityLimitReached"]);

function problemOf(error: HostError, operation: string, sheetName: string | null): WorkbookProblem {
  const { code } = error;
  if (code === EDITING) return { kind: "editing" };
  if (code === "AccessDenied")
    return sheetName === null ? { kind: "workbookProtected" } : { kind: "protected", sheetName };
  if (TOO_LARGE.includes(code)) return { kind: "tooLarge" };
  // Excel answers InvalidSelection, too, while another of its windows is in front.
  if (code === "InactiveWorkbook" || code === "InvalidSelection") return { kind: "inactiveWorkbook" };
  if (isSheetGone(error)) return { kind: "sheetGone" };
  if (code === "ApiNotFound") return { kind: "unsupported", requirement: error.location ?? error.message };
  return { kind: "unexpected", code, detail: detailOf(error, operation) };
}

/** Sheets are asked for only where they were seen a moment before. */
function isSheetGone({ code, location = "" }: HostError): boolean {
  return (code === "ItemNotFound" && /^Worksheet(Collection)?\b/.test(location)) || code === "InvalidReference";
}

function detailOf({ message, location }: HostError, operation: string): string {
  return `${operation}: ${message}${location === undefined ? "" : ` (at ${location})`}`;
}

function hostError(error: unknown): HostError {
  if (!(error instanceof Object)) return { code: "Unknown", message: String(error), location: undefined };
  const { code, name, message, debugInfo } = error as {
    readonly code?: unknown;
    readonly name?: unknown;
    readonly message?: unknown;
    readonly debugInfo?: { readonly errorLocation?: unknown };
  };
  const location = debugInfo?.errorLocation;
  return {
    code: String(code ?? name ?? "Unknown"),
    message: String(message ?? ""),
    location: typeof location === "string" && location !== "" ? location : undefined,
  };
}
