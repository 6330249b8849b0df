import type { Grid } from "../grid";

const EXTENSION = /\.xlsx$/i;

/** The workbook that the page shows: its name, and whether it has changed since it was opened or saved. */
export class OpenDocument {
  private hasChanged = false;
  private own = "Book1";

  constructor(
    private readonly grid: Grid,
    private readonly heading: HTMLElement,
  ) {
    grid.onEvent(({ kind }) => {
      this.hasChanged ||=
        kind === "changed" || kind === "sheetAdded" || kind === "sheetDeleted" || kind === "sheetRenamed";
    });
  }

  get name(): string {
    return this.own;
  }

  get fileName(): string {
    return `${this.own}.xlsx`;
  }

  /** Whether closing it would lose something. */
  get isUnsaved(): boolean {
    return this.hasChanged && this.grid.sheets().some(({ id }) => this.grid.usedArea(id) !== null);
  }

  saved(): void {
    this.hasChanged = false;
  }

  opened(fileName: string): void {
    this.own = fileName.replace(EXTENSION, "");
    this.heading.textContent = this.own;
    document.title = `${this.own} - Workbench`;
    this.hasChanged = false;
  }
}
