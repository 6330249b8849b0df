import { CarriedFile } from "../file/carried-file";
import { UnreadableFile, type FileBook } from "../file/file-book";
import { keepStoredResults, withKeptResults } from "../file/keep-stored";
import { LIMITS } from "../file/package/package-parts";
import { placeBook, type PlacedBook } from "../file/place-book";
import { readInWorker } from "../file/read-in-worker";
import type { Grid } from "../grid";
import type { OpenDocument } from "./open-document";
import { mayReplace } from "./replace-question";
import type { StatusBar } from "./status-bar";

/** What may be opened: a file beyond it would stop the page for minutes. */
const OTHERS_FILES = { megabytes: 30, limits: LIMITS, areResultsOld: false };
/** What was made here is opened whatever its size. */
export const OWN_WORK = { megabytes: Infinity, limits: { ...LIMITS, cells: Infinity }, areResultsOld: false };

export interface OpenButton {
  readonly grid: Grid;
  readonly button: HTMLButtonElement;
  readonly status: StatusBar;
  readonly shown: OpenDocument;
  /** That of the add-in's functions; null while there is none. */
  readonly namespace: () => string | null;
  /** Gives the keyboard back to the cells. */
  readonly leave: () => void;
  readonly startWorker: () => Worker;
  /** Takes back the last step. */
  readonly undo: () => void;
  /** Another workbook is about to be shown: what the add-in knows of this one is void. */
  readonly replacing: () => void;
  /** So many results are kept from the file. */
  readonly keeps: (results: number) => void;
  /** It is shown, or could not be: the add-in starts anew. */
  readonly replaced: () => void;
}

/** Opens an .xlsx file in place of the workbook: by the button, and by Ctrl+O. */
export function offerOpening(parts: OpenButton): void {
  const { grid, button, status } = parts;
  const picker = Object.assign(document.createElement("input"), { type: "file", accept: ".xlsx", hidden: true });
  picker.setAttribute("aria-label", "Workbook to open");
  button.after(picker);
  const ask = (): void => {
    if (grid.isEditing()) status.warn("A cell is being edited: press Enter or Esc, then open. Nothing was opened.");
    else picker.click();
  };
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    picker.value = ""; // So that the same file can be chosen again.
    if (file !== undefined) void openFile(file, parts).finally(parts.leave);
  });
  button.addEventListener("click", ask);
  document.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "o")
        return;
      event.preventDefault();
      ask();
    },
    true,
  );
}

/** Opens it in place of the workbook, and asks first where that has unsaved work; false when it was not opened. */
export async function openFile(file: File, parts: OpenButton, may = OTHERS_FILES): Promise<boolean> {
  const { grid, status, shown, namespace, replaced } = parts;
  try {
    if (file.size > may.megabytes * 1e6)
      throw new UnreadableFile(
        `it has ${Math.ceil(file.size / 1e6)} MB, and the workbench opens ${may.megabytes} MB at most`,
      );
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { rowCount, columnCount } = grid;
    const request = { bytes, namespace: namespace(), size: { rowCount, columnCount }, limits: may.limits };
    const stopped = new AbortController();
    const isRead = status.sayWithStop(`Reading ${file.name} …`, () => stopped.abort());
    const opened = await readInWorker(parts.startWorker, request, stopped.signal).finally(isRead);
    if (shown.isUnsaved && !(await mayReplace(shown.name, file.name))) return false;
    status.say(`Opening ${file.name} …`);
    await nextFrame(); // So that the words are seen.
    const book = withKeptResults(opened.book, grid, namespace());
    const { placed, kept } = await place(book, parts, may.areResultsOld);
    grid.forgetHistory?.();
    shown.opened(file.name, new CarriedFile(grid, opened.parts, book, placed));
    parts.keeps(kept);
    replaced();
    status.say(`${file.name} is open${openWords(book, kept)}`);
    return true;
  } catch (problem) {
    status.fail(
      `${file.name} was not opened: ${(problem as Error).message}. ${shown.name} is still open and unchanged.`,
    );
    if (!(problem instanceof UnreadableFile)) console.error(problem);
    return false;
  }
}

/** Shows the book; when that fails everything is as it was: what the grid's undo does not know of is put back by hand. */
async function place(
  book: FileBook,
  { grid, namespace, undo, replacing, replaced }: OpenButton,
  areResultsOld: boolean,
): Promise<{ readonly placed: PlacedBook; readonly kept: number }> {
  const [names, sheets, active] = [grid.names(), grid.sheets(), grid.activeSheetId()];
  replacing();
  grid.beginUndoGroup();
  try {
    const placed = placeBook(grid, book);
    await nextFrame(); // Names that came are looked up anew a moment later.
    await grid.settled?.();
    const differing = areResultsOld ? 0 : await keepStoredResults(grid, book, placed, namespace());
    const kept = keptIn(book) + differing;
    grid.endUndoGroup();
    return { placed, kept };
  } catch (problem) {
    grid.endUndoGroup();
    try {
      undo();
    } finally {
      restore(grid, names, sheets, active);
      replaced(); // What the add-in knew is void already.
    }
    throw problem;
  }
}

function restore(
  grid: Grid,
  names: ReturnType<Grid["names"]>,
  sheets: ReturnType<Grid["sheets"]>,
  active: string,
): void {
  // The sheet that was drawn last is gone; until another is shown, the engine draws results on nothing and fails.
  grid.activateSheet(active);
  for (const { id, isProtected } of sheets) grid.setProtected(id, isProtected);
  const isThere = (name: (typeof names)[number]): boolean =>
    grid.names().some((known) => known.name === name.name && known.sheetId === name.sheetId);
  for (const name of names) if (!isThere(name)) grid.addName(name);
}

function keptIn({ sheets }: FileBook): number {
  return sheets.reduce(
    (sum, { cells }) => sum + cells.filter(({ content }) => content !== null && "kept" in content).length,
    0,
  );
}

function openWords({ notShown }: FileBook, kept: number): string {
  const results =
    kept === 0
      ? ""
      : `. ${kept.toLocaleString("en-US")} ${kept === 1 ? "result is" : "results are"} kept from the file and not calculated here`;
  const rest =
    notShown.length === 0 ? "" : `. It also has ${notShown.join(", ")}: they stay in the file and are not shown here`;
  return `${results}${rest}`;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
