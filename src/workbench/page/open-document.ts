import type { CarriedFile } from "../file/carried-file";
import type { Grid, GridEvent } from "../grid";

const EXTENSION = /\.xls[xm]$/i;

/** The workbook that the page shows: its name, and whether it has changed since it was opened or saved. */
export class OpenDocument {
  private hasChanged = false;
  private own = "Book1.xlsx";
  private file: CarriedFile | null = null;
  private readonly listeners: ((isUnsaved: boolean) => void)[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly heading: HTMLElement,
  ) {
    grid.onEvent((event) => {
      const { kind } = event;
      if (kind === "changed" || kind === "sheetAdded" || kind === "sheetDeleted" || kind === "sheetRenamed")
        this.changed();
      this.follow(event);
    });
  }

  get name(): string {
    return this.own.replace(EXTENSION, "");
  }

  get fileName(): string {
    return this.own;
  }

  /** The file that it was opened from; null for a new workbook. */
  get carried(): CarriedFile | null {
    return this.file;
  }

  /** Whether closing it would lose something. */
  get isUnsaved(): boolean {
    return this.hasChanged && this.grid.sheets().some(({ id }) => this.grid.usedArea(id) !== null);
  }

  /** Hears of every change (true), and when nothing is left to save (false). */
  onState(listener: (isUnsaved: boolean) => void): void {
    this.listeners.push(listener);
  }

  /** It differs from any file. */
  changed(): void {
    this.hasChanged = true;
    this.tell();
  }

  saved(): void {
    this.hasChanged = false;
    this.tell();
  }

  opened(fileName: string, carried: CarriedFile): void {
    this.own = fileName;
    this.file = carried;
    this.heading.textContent = this.name;
    document.title = `${this.name} - Workbench`;
    this.saved();
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this.hasChanged);
  }

  /** Rows and columns that come and go are so in the file, too. */
  private follow(event: GridEvent): void {
    if (event.kind !== "changed" || event.moved === undefined) return;
    const { sheetId, row, column, rows, columns } = event.area;
    const sign = event.moved.endsWith("Inserted") ? 1 : -1;
    this.file?.shifted(
      event.moved.startsWith("Row")
        ? { sheetId, along: "rows", start: row, count: sign * rows }
        : { sheetId, along: "columns", start: column, count: sign * columns },
    );
  }
}
