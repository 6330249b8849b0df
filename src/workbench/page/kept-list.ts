import type { Grid, KeptMark } from "../grid";
import { formatCells } from "../model/a1";

/** More are counted, not listed. */
const MOST_LISTED = 500;

interface KeptCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly mark: KeptMark;
}

/** A button that says how many results are kept from the file, and opens the list of them; each leads to its cell. */
export class KeptList {
  constructor(
    private readonly grid: Grid,
    private readonly button: HTMLButtonElement,
    private readonly leave: () => void,
  ) {
    button.addEventListener("click", () => this.open());
  }

  show(results: number): void {
    this.button.hidden = results === 0;
    this.button.textContent = `${results.toLocaleString("en-US")} ${results === 1 ? "result" : "results"} kept`;
  }

  private open(): void {
    const cells = this.cells();
    this.show(cells.length);
    if (cells.length === 0) return;
    const dialog = document.createElement("dialog");
    dialog.className = "question kept-list";
    dialog.setAttribute("aria-labelledby", "kept-title");
    const title = Object.assign(document.createElement("h2"), { id: "kept-title", textContent: "Kept from the file" });
    const text = Object.assign(document.createElement("p"), {
      textContent:
        "These cells show the result that the file has and are not calculated here. A saved copy has their formulas, and Excel calculates them.",
    });
    const list = document.createElement("ul");
    for (const cell of cells.slice(0, MOST_LISTED)) list.append(this.entry(cell, dialog));
    const form = Object.assign(document.createElement("form"), { method: "dialog" });
    form.append(Object.assign(document.createElement("button"), { textContent: "Close" }));
    dialog.append(title, text, list, form);
    document.body.append(dialog);
    dialog.showModal();
    dialog.addEventListener("close", () => {
      dialog.remove();
      this.leave();
    });
  }

  private entry({ sheetId, row, column, address, mark }: KeptCell, dialog: HTMLDialogElement): HTMLElement {
    const item = document.createElement("li");
    const cell = Object.assign(document.createElement("button"), { type: "button", textContent: address });
    cell.addEventListener("click", () => {
      dialog.close();
      this.grid.select({ sheetId, row, column, rows: 1, columns: 1 });
    });
    const code = Object.assign(document.createElement("code"), { textContent: mark.formula });
    item.append(cell, " ", code, ` (${mark.why})`);
    return item;
  }

  private cells(): KeptCell[] {
    const { grid } = this;
    return grid.sheets().flatMap(({ id: sheetId, name }) => {
      const used = grid.usedArea(sheetId);
      const found: KeptCell[] = [];
      for (let row = used?.row ?? 0; used !== null && row < used.row + used.rows; row += 1)
        for (let { column } = used; column < used.column + used.columns; column += 1) {
          const mark = grid.keptMark?.(sheetId, row, column) ?? null;
          if (mark === null) continue;
          const address = `${name}!${formatCells({ row, column, rows: 1, columns: 1 }, grid)}`;
          found.push({ sheetId, row, column, address, mark });
        }
      return found;
    });
  }
}
