import { parseFunctionsJson, type CustomFunctionMetadata } from "../functions/functions-json";
import { createHost, type Host } from "../host";
import { formatCells, quotedSheetName } from "../model/a1";
import type { UniverWorkbook } from "../univer/univer-workbook";
import { registerAddinFunctions } from "../univer/register-functions";
import type { UniverGrid } from "../univer/univer-grid";
import { AddinPane } from "./addin-pane";
import type { PageArea } from "./area-keys";
import { addToCellMenu } from "./cell-menu";
import { parseManifest, type AddinManifest } from "./manifest";
import type { ManifestButton } from "./manifest-controls";
import type { Ribbon } from "./ribbon";
import { keysByAction, parseShortcuts, type ActionOf, type PressedKey } from "./shortcuts";
import type { StatusBar } from "./status-bar";
import { InvocationFlag, type CustomFunctionCalls } from "../custom-function-calls";
import type { AskAddin, CellPlace } from "../functions/call-cache";

export interface PageParts {
  readonly engine: UniverWorkbook;
  readonly grid: UniverGrid;
  readonly ribbon: Ribbon;
  readonly status: StatusBar;
  readonly paneElement: HTMLElement;
  readonly splitter: HTMLElement;
  readonly focusGrid: () => void;
  /** F6 in the pane: the keyboard goes to the next area of the window, or the one before. */
  readonly leavePane: (step: 1 | -1) => void;
}

export interface RunningAddin {
  readonly host: Host;
  readonly manifest: AddinManifest;
  /** Names of the functions, and when they can be called. */
  readonly functionNames: readonly string[];
  readonly ready: Promise<void>;
  press(button: ManifestButton): void;
  /** Starts the add-in's page anew: another workbook is shown. */
  reload(): void;
  /** The pane, as a part of the window. */
  readonly area: PageArea;
  /** Runs the add-in's action for these keys; false when it has none. */
  pressKeys(keys: PressedKey): boolean;
}

/** Loads an add-in as Excel does: manifest, ribbon, metadata of its functions, and its page in the pane. */
export async function startAddin(parts: PageParts, manifestUrl: string): Promise<RunningAddin> {
  const { engine, grid, ribbon, status } = parts;
  const manifest = parseManifest(await textAt(manifestUrl));
  const functions = manifest.functions ? parseFunctionsJson(await textAt(manifest.functions.metadataUrl)) : [];
  const shortcuts = manifest.extendedOverridesUrl === null ? null : await textAt(manifest.extendedOverridesUrl);
  const actionOf: ActionOf = shortcuts === null ? () => null : parseShortcuts(shortcuts);
  let closePane = (): void => undefined;
  const pane = new AddinPane({
    element: parts.paneElement,
    splitter: parts.splitter,
    title: manifest.name,
    iconUrl: manifest.iconUrl,
    onClose: () => closePane(),
  });
  const host = createHost({
    grid,
    paneWindow: () => pane.frame.contentWindow,
    addinUrl: manifest.pageUrl,
    hostUrl: location.href,
    addinName: manifest.name,
    onRibbonChange: (change) => ribbon.apply(change),
    onOpenWindow: (url) => void window.open(url, "_blank", "noopener"),
    onPaneNotification: (code, detail) => {
      const step = AREA_LEFT.get(code);
      if (step !== undefined) parts.leavePane(step);
      else if (PANE_LEFT.has(code)) parts.focusGrid();
      else if (code === KEYS_PRESSED) pressKeys(detail as PressedKey);
    },
  });
  const pressKeys = (keys: PressedKey): boolean => {
    const action = actionOf(keys);
    if (action !== null) host.runAction(action);
    return action !== null;
  };
  const press = ({ action, id, label }: ManifestButton): void => {
    if (action.kind === "showPane") {
      host.setPaneVisible(true);
      pane.focus(); // Also where it is open already.
      return;
    }
    host.clickCommand(action.functionName, id).catch((problem: Error) => status.warn(`${label}: ${problem.message}`));
    parts.focusGrid();
  };
  closePane = () => {
    host.setPaneVisible(false);
    parts.focusGrid();
  };
  host.onPaneVisibility((isVisible) => pane.setVisible(isVisible));

  if (manifest.functions)
    registerAddinFunctions(engine, manifest.functions.namespace, functions, askAddin(host.calls, addressIn(grid)));
  ribbon.show(manifest.tabs, shortcuts === null ? new Map() : keysByAction(shortcuts));
  addToCellMenu(engine, manifest.cellMenu, press);
  pane.setVisible(host.isPaneVisible());
  pane.load(host.pane);

  return {
    host,
    manifest,
    functionNames: functions.map(({ name }) => name),
    ready: functions.length === 0 ? Promise.resolve() : host.calls.ready,
    press,
    area: areaOf(pane, host),
    reload: () => pane.load(host.pane),
    pressKeys,
  };
}

/** The pane as a part of the window; it is passed over while it is closed. */
function areaOf(pane: AddinPane, host: Host): PageArea {
  return {
    hasFocus: () => document.activeElement === pane.frame,
    enter: () => {
      if (!host.isPaneVisible()) return false;
      pane.focus();
      host.notifyPane(AREA_ENTERED);
      return true;
    },
  };
}

/** Notifications with which the pane gives the keyboard back: Tab past its end, Esc. */
const PANE_LEFT: ReadonlySet<number> = new Set([13, 14, 15]);
/** Ctrl+F6 in it, without and with Shift. */
const AREA_LEFT: ReadonlyMap<number, 1 | -1> = new Map([
  [5, 1],
  [6, -1],
]);
/** Tells the pane that the keyboard comes by Ctrl+F6: its first control takes it. */
const AREA_ENTERED = 4;
/** Notification of keys pressed in the pane, with them. */
const KEYS_PRESSED = 39;

async function textAt(url: string): Promise<string> {
  const response = await fetch(url).catch((problem: Error) => {
    throw new Error(`the workbench needs ${url} and could not reach it (${problem.message})`);
  });
  if (!response.ok) throw new Error(`the workbench needs ${url}: the server answered ${response.status}`);
  return response.text();
}

/** "'Sheet 1'!B2" */
function addressIn(grid: UniverGrid): (place: CellPlace) => string {
  return ({ sheetId, ...cell }) => {
    const name = grid.sheets().find(({ id }) => id === sheetId)?.name ?? "";
    return `${quotedSheetName(name)}!${formatCells({ ...cell, rows: 1, columns: 1 }, grid)}`;
  };
}

/** Sends the calls of formulas to the add-in by the route that Excel takes. */
function askAddin(calls: CustomFunctionCalls, addressOf: (place: CellPlace) => string): AskAddin {
  return ({ metadata, args, place }, deliver) => {
    const address = metadata.options.requiresAddress ? { address: addressOf(place) } : {};
    calls.call({ id: metadata.id, args, flags: invocationFlags(metadata), ...address, onResult: deliver });
  };
}

function invocationFlags({ options, allowErrors, allowDataTypes }: CustomFunctionMetadata): number {
  return (
    (options.cancelable ? InvocationFlag.cancelable : 0) |
    (options.stream ? InvocationFlag.streaming : 0) |
    (allowErrors ? InvocationFlag.allowErrors : 0) |
    (allowDataTypes ? InvocationFlag.richData : 0)
  );
}
