import { parseFunctionsJson, type CustomFunctionMetadata } from "../functions/functions-json";
import { createHost, type Host } from "../host";
import { formatCells, quotedSheetName } from "../model/a1";
import type { UniverWorkbook } from "../univer/univer-workbook";
import { registerAddinFunctions } from "../univer/register-functions";
import type { UniverGrid } from "../univer/univer-grid";
import { AddinPane } from "./addin-pane";
import { addToCellMenu } from "./cell-menu";
import { parseManifest, type AddinManifest } from "./manifest";
import type { ManifestButton } from "./manifest-controls";
import type { Ribbon } from "./ribbon";
import { parseShortcuts, type ActionOf, type PressedKey } from "./shortcuts";
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
  /** Runs the add-in's action for these keys; false when it has none. */
  pressKeys(keys: PressedKey): boolean;
}

/** Loads an add-in as Excel does: manifest, ribbon, metadata of its functions, and its page in the pane. */
export async function startAddin(parts: PageParts, manifestUrl: string): Promise<RunningAddin> {
  const { engine, grid, ribbon, status } = parts;
  const manifest = parseManifest(await textAt(manifestUrl));
  const functions = manifest.functions ? parseFunctionsJson(await textAt(manifest.functions.metadataUrl)) : [];
  const actionOf: ActionOf =
    manifest.extendedOverridesUrl === null ? () => null : parseShortcuts(await textAt(manifest.extendedOverridesUrl));
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
      if (PANE_LEFT.has(code)) parts.focusGrid();
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

  if (manifest.functions) {
    const address = (place: { sheetId: string; row: number; column: number }): string => {
      const name = grid.sheets().find(({ id }) => id === place.sheetId)?.name ?? "";
      return `${quotedSheetName(name)}!${formatCells({ ...place, rows: 1, columns: 1 }, grid)}`;
    };
    registerAddinFunctions(engine, manifest.functions.namespace, functions, askAddin(host.calls, address));
  }
  ribbon.show(manifest.tabs);
  addToCellMenu(engine, manifest.cellMenu, press);
  pane.setVisible(host.isPaneVisible());
  pane.load(host.pane);

  return {
    host,
    manifest,
    functionNames: functions.map(({ name }) => name),
    ready: functions.length === 0 ? Promise.resolve() : host.calls.ready,
    press,
    reload: () => pane.load(host.pane),
    pressKeys,
  };
}

/** Notifications with which the pane gives the keyboard back: Ctrl+F6, Tab past its end, Esc. */
const PANE_LEFT: ReadonlySet<number> = new Set([5, 6, 13, 14, 15]);
/** Notification of keys pressed in the pane, with them. */
const KEYS_PRESSED = 39;

async function textAt(url: string): Promise<string> {
  const response = await fetch(url).catch((problem: Error) => {
    throw new Error(`the workbench needs ${url} and could not reach it (${problem.message})`);
  });
  if (!response.ok) throw new Error(`the workbench needs ${url}: the server answered ${response.status}`);
  return response.text();
}

/** Sends the calls of formulas to the add-in by the route that Excel takes. */
function askAddin(calls: CustomFunctionCalls, addressOf: (place: CellPlace) => string): AskAddin {
  return ({ metadata, args, place }, deliver) => {
    const address = metadata.options.requiresAddress ? { address: addressOf(place) } : {};
    calls.call({ id: metadata.id, args, flags: invocationFlags(metadata), ...address, onResult: deliver });
  };
}

function invocationFlags({ options, allowErrors }: CustomFunctionMetadata): number {
  return (
    (options.cancelable ? InvocationFlag.cancelable : 0) |
    (options.stream ? InvocationFlag.streaming : 0) |
    (allowErrors ? InvocationFlag.allowErrors : 0)
  );
}
