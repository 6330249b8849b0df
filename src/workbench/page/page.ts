import { savedInSteps } from "../file/saved-workbook";
import { ILayoutService } from "@univerjs/ui";
import { improveCellDisplay } from "../univer/cell-display";
import { closeChannels } from "../univer/closed-channels";
import { createUniverWorkbook } from "../univer/create-univer";
import { enterAsTyped } from "../univer/enter-as-typed";
import { readEnteredFormulas } from "../univer/entered-formulas";
import { refuseFarAddresses } from "../univer/far-addresses";
import { applyFixes } from "../univer/fixes";
import { findRowsAtOnce } from "../univer/found-rows";
import { followHeadings } from "../univer/follow-headings";
import { calculateManyFormulas } from "../univer/many-formulas";
import { measureOnlyHighCells } from "../univer/measured-rows";
import { keepTyping } from "../univer/keep-typing";
import { readEntries } from "../univer/read-entries";
import { SheetView } from "../univer/sheet-view";
import { UniverGrid } from "../univer/univer-grid";
import { AreaKeys, elementArea, type PageArea } from "./area-keys";
import { ChartLayer } from "./chart-layer";
import { ChoiceList } from "./choice-list";
import { closeCellMenu, openCellMenu } from "./cell-menu";
import { listenForCellMenuKeys } from "./cell-menu-keys";
import { showCellMessages } from "./cell-message";
import { KeptList } from "./kept-list";
import { Ribbon } from "./ribbon";
import { DraftKeeper } from "./draft-keeper";
import { offerDrafts } from "./draft-offer";
import { DraftStore, type Draft } from "./draft-store";
import { offerOpening, openFile, OWN_WORK, type OpenButton } from "./open-button";
import { OpenDocument } from "./open-document";
import { offerSaving } from "./save-button";
import { startAddin, type RunningAddin } from "./start-addin";
import { StatusBar } from "./status-bar";
import { areaAt, createHandle, type WorkbenchHandle } from "./test-handle";
import type { FUniver } from "@univerjs/core/facade";
import type { Grid, Hyperlink } from "../grid";

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

const PATIENCE_SECONDS = 30;

const dark = matchMedia("(prefers-color-scheme: dark)");
const status = new StatusBar(element("status"), element("tip"));
const engine = createUniverWorkbook("grid", dark.matches);
applyFixes(engine);
measureOnlyHighCells();
closeChannels();
calculateManyFormulas();
findRowsAtOnce();
enterAsTyped(engine);
keepTyping(engine);
improveCellDisplay(engine);
const grid = new UniverGrid(engine);
dark.addEventListener("change", () => engine.univer.toggleDarkMode(dark.matches));
const view = new SheetView(engine);
showCellMessages(engine, grid, view, element("cell-message"));
showLocks(grid, status);
grid.veryHidden.onRefused = () => status.warn("Only an add-in or a macro can show this sheet: it was not shown.");
readEnteredFormulas(engine, (why) => status.warn(`The cell was not changed: ${why}.`));
readEntries(engine, grid);
refuseFarAddresses(engine, (why) => status.warn(`${why}. Nothing was selected.`));
followHeadings(engine, grid);
new ChartLayer(grid, view, {
  leave: focusGrid,
  undo: () => void engine.univer.undo(),
  redo: () => void engine.univer.redo(),
});
new ChoiceList(grid, view, engine, focusGrid);
followLinks(engine.univer, grid, element("grid"), (address) => grid.select(areaAt(grid, address)));

let addin: RunningAddin | null = null;
const ribbon = new Ribbon(element("ribbon-tabs"), element("ribbon-panels"), (button) => addin?.press(button));
listenForCellMenuKeys({
  canOpen: () => !grid.isEditing() && element("grid").contains(document.activeElement),
  open: () => openCellMenu(engine, grid, view),
  close: () => {
    closeCellMenu(engine);
    focusGrid();
  },
});
window.addEventListener(
  "keydown",
  (event) => {
    if (grid.isEditing() || !addin?.pressKeys(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  { capture: true },
);
const paneArea: PageArea = {
  hasFocus: () => addin?.area.hasFocus() ?? false,
  enter: () => addin?.area.enter() ?? false,
};
const areas = new AreaKeys([
  {
    hasFocus: () => document.activeElement === document.body || element("grid").contains(document.activeElement),
    enter: () => {
      focusGrid();
      return true;
    },
  },
  elementArea([element("ribbon-tabs"), element("ribbon-panels")], '[role="tab"][aria-selected="true"]'),
  paneArea,
  elementArea([element("status-bar")], "#status"),
]);

// The pane is another page, whose clicks are not heard here.
window.addEventListener("blur", () => closeCellMenu(engine));

const shown = new OpenDocument(grid, element("document-name"));
const namespace = (): string | null => addin?.manifest.functions?.namespace ?? null;
offerSaving({ grid, button: element("save") as HTMLButtonElement, status, shown, leave: focusGrid, namespace });
const keptList = new KeptList(grid, element("kept") as HTMLButtonElement, focusGrid);
const opening: OpenButton = {
  grid,
  button: element("open") as HTMLButtonElement,
  status,
  shown,
  namespace,
  leave: focusGrid,
  startWorker: () => new Worker(workerAddress(), { type: "module" }),
  keeps: (results) => keptList.show(results),
  undo: () => void engine.univer.undo(),
  replacing: () => addin?.host.documentReplaced(),
  replaced: () => addin?.reload(),
};
offerOpening(opening);

const drafts = new DraftStore();
const keeper = new DraftKeeper({
  grid,
  store: drafts,
  shown,
  file: () => savedInSteps(grid, namespace(), shown.carried),
  sign: element("draft"),
  warn: (words) => status.warn(words),
});
const ready = load();
window.workbench = createHandle(grid, {
  ready,
  host: () => addin?.host ?? null,
  discardDrafts: () => keeper.stop(),
});
// Formulas of a draft are read once the add-in's functions are known, or will not come.
ready
  .catch(() => undefined)
  .then(() => offerDrafts({ element: element("drafts"), store: drafts, restore, leave: focusGrid }))
  .catch((problem: Error) => console.warn(`Drafts are not available: ${problem.message}`));

async function restore({ fileName, file, isCalculated }: Draft): Promise<boolean> {
  const isOpen = await openFile(new File([file as BlobPart], fileName), opening, {
    ...OWN_WORK,
    areResultsOld: isCalculated === false, // The window was closed before they were calculated.
  });
  if (isOpen) shown.changed(); // Still not saved.
  return isOpen;
}

async function load(): Promise<void> {
  try {
    const config = (await (await fetch("./config.json")).json()) as { readonly manifestUrl: string };
    addin = await startAddin(
      {
        engine,
        grid,
        ribbon,
        status,
        paneElement: element("pane"),
        splitter: element("splitter"),
        focusGrid,
        leavePane: (step) => areas.leave(paneArea, step),
      },
      config.manifestUrl,
    );
    const { manifest, functionNames, ready } = addin;
    status.say(`Loading ${manifest.name} …`);
    const late = setTimeout(
      () =>
        status.fail(
          `${manifest.name} has not answered for ${PATIENCE_SECONDS} seconds. Reload this page to start it again.`,
        ),
      PATIENCE_SECONDS * 1000,
    );
    await ready.finally(() => clearTimeout(late));
    status.say(`${manifest.name} functions ready: ${functionNames.length}`);
    if (manifest.getStarted) status.showTip(manifest.getStarted.title, manifest.getStarted.description);
  } catch (problem) {
    status.fail(`The add-in did not start: ${(problem as Error).message}`);
    throw problem;
  }
}

/** Of the same version as this page. */
function workerAddress(): string {
  const own = document.querySelector<HTMLScriptElement>('script[src*="page.js"]');
  return `open-worker.js${own === null ? "" : new URL(own.src).search}`;
}

// As in Excel: after a click on a sheet's tab, what is typed goes into its active cell. A name that is being edited keeps the focus.
document.addEventListener("click", ({ target }) => {
  const tab = target instanceof Element ? target.closest('[data-u-comp="slide-tab-item"]') : null;
  if (tab !== null && !(document.activeElement as HTMLElement | null)?.isContentEditable) focusGrid();
});

function focusGrid(): void {
  engine.injector.get(ILayoutService).focus();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the workbench page needs an element with the id ${id}`);
  return found;
}

/** Lets hyperlinks of cells be followed with a click, and shows where they lead. */
function followLinks(univer: FUniver, grid: Grid, surface: HTMLElement, goTo: (address: string) => void): void {
  univer.addEvent(univer.Event.CellHover, ({ worksheet, row, column }) => {
    const link = grid.hyperlink(worksheet.getSheetId(), row, column);
    surface.title = link === null ? "" : tipOf(link);
    surface.classList.toggle("grid--over-link", link !== null);
  });
  univer.addEvent(univer.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = grid.hyperlink(worksheet.getSheetId(), row, column);
    if (link === null) return;
    if (link.address.startsWith("#")) goTo(link.address.slice(1));
    else if (/^(https?|mailto):/i.test(link.address)) window.open(link.address, "_blank", "noopener");
  });
}

function tipOf({ address, screenTip }: Hyperlink): string {
  return `${screenTip === "" ? address : screenTip}\nClick to follow.`;
}

const PICTURE =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 14'><path d='M3 6V4a3 3 0 0 1 6 0v2h1.5v7.5h-9V6zm1.4 0h3.2V4a1.6 1.6 0 0 0-3.2 0z' fill='%23808a86'/></svg>";
const LOCK = `content: ""; width: 10px; height: 12px; margin-right: 5px; background: url("data:image/svg+xml,${PICTURE}") center / contain no-repeat;`;

/** Marks the tabs of protected sheets, and says why a cell there cannot be edited. */
function showLocks(grid: UniverGrid, status: StatusBar): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  grid.protection.onChange = (sheetIds) => {
    const tabs = sheetIds.map((id) => `[data-u-comp="slide-tab-item"][data-id="${CSS.escape(id)}"]::before`);
    sheet.replaceSync(tabs.length === 0 ? "" : `${tabs.join(", ")} { ${LOCK} }`);
  };
  grid.protection.onRefusedEdit = () =>
    status.warn("This sheet is protected: the cell was not changed. Unprotect the sheet first.");
}
