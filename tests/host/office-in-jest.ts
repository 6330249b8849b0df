import type { CustomFunctionCalls } from "../../src/workbench/custom-function-calls";
import { createHost, type Host } from "../../src/workbench/host";
import { MemoryGrid } from "../../src/workbench/memory-grid";
import { type Faults, isCleanUp } from "../../src/workbench/protocol/faults";
import type { Batch, Message } from "../../src/workbench/protocol/wire";
import type { RibbonChange } from "../../src/workbench/ribbon-service";
import { type JsdomPane, openJsdomPane } from "./jsdom-pane";

// The real, unmodified office.js in jsdom, talking over its real messages to the workbench's host: for tests of all that
// calls Excel. A test file that uses it begins with  /** @jest-environment jsdom */  and calls startOfficeInJest() before
// each test, which gives a fresh workbook; `Excel` and `Office` are then there as globals.

/** One call to Excel, as the add-in sent it. */
export interface RecordedRequest {
  readonly batch: Batch;
  readonly bytes: number;
  /** The call in which `Excel.run` gives back its references: not a sync of the add-in's own. */
  readonly isCleanUp: boolean;
}

export interface OfficeInJest {
  /** The cells; `grid.editing`, `grid.setProtected` and `grid.setCalculated` play the user. */
  readonly grid: MemoryGrid;
  /** Failures to come: `faults.failCall(CallError.cellEditMode)`, `faults.failAction({ code: "AccessDenied" })`. */
  readonly faults: Faults;
  /** Custom functions associated in the window. */
  readonly calls: CustomFunctionCalls;
  readonly host: Host;
  /** What the add-in did to its ribbon. */
  readonly ribbonChanges: readonly RibbonChange[];
  /** Every call to Excel since this start, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** How often the add-in went to Excel; the clean-up of `Excel.run` does not count. */
  readonly syncs: number;
  /** Somebody else at work: called before each call to Excel, clean-ups aside, with its number from 0. */
  beforeCall: ((call: number) => void) | null;
  /** All messages since this start. */
  readonly messages: readonly { readonly direction: "in" | "out"; readonly message: Message }[];
  /** Resolves when the messages and events under way have been delivered and answered. */
  settled(): Promise<void>;
}

/** Batches of the add-in itself, not those by which the library reports to the host. */
const ORDINARY_BATCH = "IterativeExecutor";

/** The library boots once per test file, because it cannot be unloaded. */
let booted: Promise<JestSession> | null = null;

/** The library, connected to an empty workbook with these sheets. */
export async function startOfficeInJest(sheetNames: readonly string[] = ["Sheet1"]): Promise<OfficeInJest> {
  booted ??= JestSession.boot();
  const session = await booted;
  await session.settled();
  session.reset(sheetNames);
  return session;
}

class JestSession implements OfficeInJest {
  readonly grid = new MemoryGrid();
  readonly host: Host;
  requests: RecordedRequest[] = [];
  beforeCall: ((call: number) => void) | null = null;
  /** Failures of the workbench itself; the next start shows the first. */
  readonly bugs: unknown[] = [];
  ribbonChanges: RibbonChange[] = [];
  messages: { direction: "in" | "out"; message: Message }[] = [];

  private constructor(pane: JsdomPane) {
    this.host = createHost({
      grid: this.grid,
      addinUrl: `${location.origin}/taskpane.html`,
      hostUrl: pane.hostUrl,
      inbox: pane.toHost,
      paneWindow: () => pane.window,
      onMessage: (direction, message) => this.record(direction, message),
      onRibbonChange: (change) => void this.ribbonChanges.push(change),
      onBug: (error) => void this.bugs.push(error),
    });
  }

  static async boot(): Promise<JestSession> {
    const pane = openJsdomPane();
    const session = new JestSession(pane);
    pane.load(session.host.pane.name);
    await Office.onReady();
    await session.calls.ready;
    return session;
  }

  get faults(): Faults {
    return this.host.faults;
  }

  get calls(): CustomFunctionCalls {
    return this.host.calls;
  }

  get syncs(): number {
    return this.requests.filter((request) => !request.isCleanUp).length;
  }

  reset(sheetNames: readonly string[]): void {
    const bug = this.bugs.shift();
    if (bug !== undefined) throw bug;
    this.grid.reset(sheetNames);
    this.host.documentReplaced();
    this.faults.clear();
    this.ribbonChanges = [];
    this.requests = [];
    this.beforeCall = null;
    this.messages = [];
  }

  /** Three turns of the event loop without a message: each side has had the chance to react to the other. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      const before = this.messages.length;
      await new Promise((resolve) => setTimeout(resolve, 0));
      quiet = this.messages.length === before ? quiet + 1 : 0;
    }
  }

  private record(direction: "in" | "out", message: Message): void {
    this.messages.push({ direction, message });
    const request = message._data as { readonly ArrayData?: readonly unknown[] } | null;
    if (direction === "out" || message._actionName !== "executeMethod" || request?.ArrayData?.[0] !== ORDINARY_BATCH)
      return;
    const text = String(request.ArrayData[4]);
    const batch = JSON.parse(text) as Batch;
    if (!isCleanUp(batch)) this.beforeCall?.(this.syncs);
    this.requests.push({ batch, bytes: Buffer.byteLength(text), isCleanUp: isCleanUp(batch) });
  }
}
