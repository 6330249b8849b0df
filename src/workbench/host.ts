// The host of one add-in: speaks the protocol of Excel on the web with the unmodified office.js in the pane.
//
//   const host = createHost({ grid, paneWindow: () => iframe.contentWindow, addinUrl, hostUrl: location.href });
//   Object.assign(iframe, { name: host.pane.name, src: host.pane.url }); iframe.setAttribute("sandbox", host.pane.sandbox);
//   host.calls.call({ id: "FIGURE", args: ["meta-coreweave-2026", "value"] }).result     one function call (see custom-function-calls.ts)
//   await host.clickCommand("insertFigures", "InsertFiguresButton")                      a ribbon button of type ExecuteFunction
//   host.runAction("showDeals")                                                         a keyboard shortcut
//   host.setPaneVisible(false)                                                          the user closed the pane (hide the iframe, never remove it)
//   host.onPaneVisibility((visible) => …)                                               the add-in asked to be shown or hidden
//
// Events of the grid become Excel's events by themselves. `host.faults` orders failures for tests.
import { appContext } from "./protocol/app-context";
import { CustomFunctionCalls } from "./custom-function-calls";
import { executeMethod, type MethodTarget } from "./protocol/execute-method";
import { Faults } from "./protocol/faults";
import type { Grid } from "./grid";
import { Commands } from "./commands";
import { EditGate } from "./edit-gate";
import { GridEvents } from "./model/grid-events";
import { paneAddress, type PaneAddress } from "./pane-address";
import { PaneRuntime } from "./pane-runtime";
import { References } from "./protocol/references";
import { ribbonService, type RibbonChange } from "./ribbon-service";
import { jsonValue } from "./model/range-values";
import { openWorkbook, writeSelection, type OpenWorkbook } from "./model/open-workbook";
import type { HostObject } from "./protocol/host-object";
import { RichCategory, type Message, type RichEntry } from "./protocol/wire";
import { XdmChannel, type MessageTarget } from "./protocol/xdm-channel";
import { openableAddress } from "./openable-address";

export interface HostOptions {
  readonly grid: Grid;
  /** The add-in's window; null while there is none. */
  readonly paneWindow: () => MessageTarget | null;
  /** Address of the add-in's page, from the manifest. */
  readonly addinUrl: string;
  /** Address of the page that plays Excel; https, with the add-in's host name. */
  readonly hostUrl: string;
  /** Where messages arrive; the page's window by default. */
  readonly inbox?: EventTarget;
  readonly addinName?: string;
  readonly documentUrl?: string;
  readonly locale?: string;
  /** Every message, for a log or a test. */
  readonly onMessage?: (direction: "in" | "out", message: Message) => void;
  /** What the pane says about focus and keys: 13 and 14 Tab left it, 15 Esc, 39 shortcut with its keys. */
  readonly onPaneNotification?: (code: number, detail: unknown) => void;
  readonly onRibbonChange?: (change: RibbonChange) => void;
  /** `window.open` in the pane was blocked: open this https address. */
  readonly onOpenWindow?: (url: string) => void;
  /** A failure that is the workbench's own; reported as an uncaught error by default. */
  readonly onBug?: (error: unknown) => void;
}

export interface Host {
  /** `name`, `src` and `sandbox` of the pane's iframe. */
  readonly pane: PaneAddress;
  readonly calls: CustomFunctionCalls;
  readonly faults: Faults;
  /** Runs a function of the add-in as a ribbon button does; resolves when it calls `event.completed()`. */
  clickCommand(functionName: string, sourceId: string): Promise<void>;
  /** Runs an associated action as a keyboard shortcut does; Excel gets no word of its end. */
  runAction(actionName: string, argument?: unknown): void;
  /** The user showed or hid the pane. */
  setPaneVisible(isVisible: boolean): void;
  isPaneVisible(): boolean;
  /** The pane's state changed, by the add-in or by `setPaneVisible`. */
  onPaneVisibility(listener: (isVisible: boolean) => void): void;
  /** Tells the pane about focus: 11 or 12 = Tab into it, forwards or backwards. */
  notifyPane(code: number): void;
  /** Document settings of the add-in: name and JSON text; to be kept with the file. */
  readonly settings: Map<string, string>;
  /** The grid shows another document from now on: what the add-in kept of the old one is gone. Load the pane anew. */
  documentReplaced(): void;
  dispose(): void;
}

const RICH_EVENT = "richApiMessage";
const COMMAND_EVENT = "appCommandInvoked";
const SELECTION_EVENT = "documentSelectionChanged";
const ACTION_DISPATCH = 1000;

/** A host that waits for its pane; load `host.pane` into an iframe to start the add-in. */
export function createHost(options: HostOptions): Host {
  return new AddinHost(options);
}

class AddinHost implements Host {
  readonly pane: PaneAddress;
  readonly calls: CustomFunctionCalls;
  readonly faults = new Faults();
  readonly settings = new Map<string, string>();
  private readonly instanceId = crypto.randomUUID();
  private readonly conversationId = crypto.randomUUID();
  private readonly references = new References();
  private readonly channel: XdmChannel;
  private readonly commands: Commands;
  private readonly runtime: PaneRuntime;
  private readonly events: GridEvents;
  private readonly editGate: EditGate;
  private readonly methods: MethodTarget;
  private workbook: OpenWorkbook;

  constructor(private readonly options: HostOptions) {
    const { grid, addinUrl, hostUrl, locale = "en-US" } = options;
    this.pane = paneAddress({
      addinUrl,
      hostUrl,
      locale,
      conversationId: this.conversationId,
      instanceId: this.instanceId,
    });
    this.channel = new XdmChannel({
      inbox: options.inbox ?? globalThis,
      pane: options.paneWindow,
      paneOrigin: new URL(addinUrl).origin,
      hostOrigin: new URL(hostUrl).origin,
      conversationId: this.conversationId,
      onInvoke: (action, data) => this.invoked(action, data),
      onRegister: (event) => this.registered(event),
      onUnregister: () => undefined,
      onMessage: options.onMessage,
      onBug: this.reportBug,
    });
    this.calls = new CustomFunctionCalls((entries) => this.sendRich(entries));
    this.commands = new Commands((payload) => this.channel.fire(COMMAND_EVENT, payload));
    this.runtime = new PaneRuntime((entry) => this.sendRich([entry]));
    this.editGate = new EditGate(grid);
    this.workbook = this.openWorkbook();
    this.events = new GridEvents(grid, () => this.workbook, {
      send: (entries) => this.sendRich(entries),
      fireSelectionChanged: () => this.channel.fire(SELECTION_EVENT, {}),
    });
    this.methods = this.methodTarget();
  }

  clickCommand(functionName: string, sourceId: string): Promise<void> {
    return this.commands.click(functionName, sourceId);
  }

  runAction(actionName: string, argument?: unknown): void {
    const message = argument === undefined ? [actionName] : [actionName, JSON.stringify(argument)];
    this.sendRich([[RichCategory.action, ACTION_DISPATCH, "", JSON.stringify(message)]]);
  }

  setPaneVisible(isVisible: boolean): void {
    this.runtime.setVisible(isVisible);
  }

  isPaneVisible(): boolean {
    return this.runtime.isVisible;
  }

  onPaneVisibility(listener: (isVisible: boolean) => void): void {
    this.runtime.onVisibility(listener);
  }

  notifyPane(code: number): void {
    this.channel.notify(code);
  }

  documentReplaced(): void {
    this.settings.clear();
    this.references.clear();
    this.events.forgetSubscriptions();
    this.workbook = this.openWorkbook();
  }

  dispose(): void {
    this.channel.dispose();
    this.events.dispose();
  }

  private readonly reportBug = (error: unknown): void => {
    if (this.options.onBug !== undefined) this.options.onBug(error);
    else globalThis.reportError(error);
  };

  private sendRich(entries: readonly RichEntry[]): boolean {
    return this.channel.fire(RICH_EVENT, { ArrayData: entries });
  }

  private registered(event: string): void {
    if (event === COMMAND_EVENT) this.commands.flush();
  }

  private methodTarget(): MethodTarget {
    const { grid } = this.options;
    const workbook = (): OpenWorkbook => this.workbook;
    return {
      batchTarget: {
        get root() {
          return workbook().root;
        },
        services: new Map<string, HostObject>([
          ["Microsoft.ExcelServices.CustomFunctions", this.calls],
          ["Microsoft.AppRuntime.AppRuntimeService", this.runtime.visibilityService],
          ["Microsoft.AppRuntime.AppRuntimePersistenceService", this.runtime.startService],
          ["Microsoft.InternalService.AddinInternalService", this.runtime.internalService],
          ["Microsoft.DynamicRibbon.DynamicRibbon", ribbonService((change) => this.options.onRibbonChange?.(change))],
        ]),
        references: this.references,
        toggleEvent: (target, event, isOn) => this.events.toggle(target, event, isOn),
        onBug: this.reportBug,
      },
      faults: this.faults,
      settings: this.settings,
      documentUrl: this.documentUrl,
      isEditing: () => grid.isEditing(),
      editingEnded: () => this.editGate.ended(),
      calculated: () => grid.settled?.(),
      undoGroup: async (run) => {
        grid.beginUndoGroup();
        try {
          return await run();
        } finally {
          grid.endUndoGroup();
        }
      },
      selectedData: () => grid.values(grid.selection()).map((row) => row.map(jsonValue)),
      setSelectedData: (data) => writeSelection(this.workbook.book, data),
      onCommandDone: (commandId, status) => this.commands.done(commandId, status),
    };
  }

  private openWorkbook(): OpenWorkbook {
    const fileName = decodeURIComponent(new URL(this.documentUrl).pathname.split("/").at(-1) ?? "");
    return openWorkbook({ grid: this.options.grid, references: this.references, fileName });
  }

  private get documentUrl(): string {
    return this.options.documentUrl ?? "https://localhost/Book1.xlsx";
  }

  private openWindow(text: string): void {
    const address = openableAddress(text);
    if (address === null) throw new Error(`the workbench opens http and https addresses: got ${text.slice(0, 80)}`);
    this.options.onOpenWindow?.(address);
  }

  private invoked(action: string, data: unknown): unknown {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return this.activated();
      case "ContextActivationManager_notifyHost": {
        const [, code, detail] = data as readonly unknown[];
        this.options.onPaneNotification?.(Number(code), detail ?? null);
        return null;
      }
      case "ContextActivationManager_openWindowInHost":
        this.openWindow(String((data as { readonly strUrl: unknown }).strUrl));
        return null;
      case "executeMethod":
        return executeMethod(data, this.methods);
      default:
        throw new Error(`The workbench has no answer to ${action}`);
    }
  }

  /** A page of the add-in starts, for the first time or after a reload. */
  private activated(): Record<string, unknown> {
    this.channel.forgetRegistrations();
    this.references.clear();
    this.events.forgetSubscriptions();
    this.calls.restart();
    this.commands.restart();
    return appContext({
      instanceId: this.instanceId,
      locale: this.options.locale ?? "en-US",
      documentUrl: this.documentUrl,
      addinName: this.options.addinName ?? "Add-in",
      appDomains: [new URL(this.options.addinUrl).origin],
      settings: this.settings,
      windowSize: { width: globalThis.innerWidth ?? 1280, height: globalThis.innerHeight ?? 720 },
    });
  }
}
