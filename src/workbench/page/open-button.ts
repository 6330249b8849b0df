import { UnreadableFile } from "../file/file-book";
import { placeBook } from "../file/place-book";
import { readFile } from "../file/read-file";
import type { Grid } from "../grid";
import type { OpenDocument } from "./open-document";
import type { StatusBar } from "./status-bar";

/** A file beyond it would stop the page for minutes. */
const LARGEST_MB = 30;

export interface OpenButton {
  readonly grid: Grid;
  readonly button: HTMLButtonElement;
  readonly status: StatusBar;
  readonly shown: OpenDocument;
  /** That of the add-in's functions; null while there is none. */
  readonly namespace: () => string | null;
  /** Gives the keyboard back to the cells. */
  readonly leave: () => void;
  /** Takes back the last step. */
  readonly undo: () => void;
  /** Another workbook is about to be shown: what the add-in knows of this one is void. */
  readonly replacing: () => void;
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
    if (file !== undefined) void open(file, parts).finally(parts.leave);
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

async function open(
  file: File,
  { grid, status, shown, namespace, undo, replacing, replaced }: OpenButton,
): Promise<void> {
  try {
    if (file.size > LARGEST_MB * 1e6)
      throw new UnreadableFile(
        `it has ${Math.ceil(file.size / 1e6)} MB, and the workbench opens ${LARGEST_MB} MB at most`,
      );
    const book = await readFile(new Uint8Array(await file.arrayBuffer()), namespace(), grid);
    if (shown.isUnsaved && !(await mayReplace(shown.name, file.name))) return;
    status.say(`Opening ${file.name} …`);
    await nextFrame(); // So that the words are seen.
    replacing();
    grid.beginUndoGroup();
    try {
      placeBook(grid, book);
    } catch (problem) {
      grid.endUndoGroup();
      undo();
      replaced(); // What the add-in knew is void already.
      throw problem;
    }
    grid.endUndoGroup();
    grid.forgetHistory?.();
    await grid.settled?.();
    shown.opened(file.name);
    replaced();
    const { leftOut } = book;
    status.say(
      `${file.name} is open${leftOut.length === 0 ? "" : `. The workbench does not show ${leftOut.join(", ")}: a copy saved here is without them`}`,
    );
  } catch (problem) {
    status.fail(
      `${file.name} was not opened: ${(problem as Error).message}. ${shown.name} is still open and unchanged.`,
    );
    if (!(problem instanceof UnreadableFile)) console.error(problem);
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Asks whether an unsaved workbook may give way to another; Esc means no. */
function mayReplace(shownName: string, fileName: string): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "question";
  dialog.setAttribute("aria-labelledby", "question-title");
  const title = Object.assign(document.createElement("h2"), {
    id: "question-title",
    textContent: `${shownName} has changes that are not saved`,
  });
  const text = Object.assign(document.createElement("p"), {
    textContent: `If ${fileName} is opened in its place they are lost. To keep them, cancel and save a copy first.`,
  });
  const form = Object.assign(document.createElement("form"), { method: "dialog" });
  form.append(choice("Cancel", "no"), choice("Open without saving", "yes"));
  dialog.append(title, text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      resolve(dialog.returnValue === "yes");
      dialog.remove();
    });
  });
}

function choice(label: string, value: string): HTMLButtonElement {
  return Object.assign(document.createElement("button"), { textContent: label, value });
}
