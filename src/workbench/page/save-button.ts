import type { Grid } from "../grid";
import { savedWorkbook } from "../file/saved-workbook";
import { withoutWords } from "../file/without-words";
import type { OpenDocument } from "./open-document";
import { maySave } from "./replace-question";
import type { StatusBar } from "./status-bar";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface SaveButton {
  readonly grid: Grid;
  readonly button: HTMLButtonElement;
  readonly status: StatusBar;
  readonly shown: OpenDocument;
  /** Gives the keyboard back to the cells. */
  readonly leave: () => void;
  /** That of the add-in's functions; null while there is none. */
  readonly namespace: () => string | null;
}

/** Saves the workbook as a file of the browser's downloads: by the button, and by Ctrl+S. */
export function offerSaving({ grid, button, status, shown, leave, namespace }: SaveButton): void {
  async function save(): Promise<void> {
    if (grid.isEditing()) {
      status.warn("A cell is being edited: press Enter or Esc, then save. Nothing was saved.");
      return;
    }
    leave();
    try {
      await grid.settled?.();
      const saved = savedWorkbook(grid, namespace(), shown.carried);
      const without = withoutWords(saved);
      if (without !== null && !(await maySave(shown.fileName, without))) {
        status.say("Nothing was saved");
        return;
      }
      download(saved.file, shown.fileName);
      shown.saved();
      status.say(`Saved as ${shown.fileName} in the browser's downloads`);
    } catch (problem) {
      status.fail(`The workbook could not be saved: ${(problem as Error).message}. It is still open and unchanged.`);
    }
  }
  button.addEventListener("click", () => void save());
  document.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "s")
        return;
      event.preventDefault();
      void save();
    },
    true,
  );
}

function download(file: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([file as BlobPart], { type: TYPE }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
