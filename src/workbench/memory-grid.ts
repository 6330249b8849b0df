import type { Area } from "./area";
import type { CellFormat, CellValue, DefinedName, Grid, GridEvent, Hyperlink, SheetInfo, UsedCells } from "./grid";
import { displayed, emptySheet, entered, type MemoryCell, type MemorySheet } from "./memory-cell";
import { MemoryObjects } from "./memory-objects";
import { sheetInfo } from "./memory-sheet-info";
import { setSizes } from "./memory-sizes";
import { contains, MemorySpills } from "./memory-spills";
import { MemoryUndo } from "./memory-undo";
import { usedAreaOf } from "./memory-used-area";
import { PLAIN_FORMAT } from "./model/clear-range";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const DEFAULT_SIZE = { width: 48, height: 15 }; // Points.
const LARGE = 100_000;

/** A workbook in memory. It does not calculate: a formula's value is 0 until a test sets another. */
export class MemoryGrid implements Grid {
  readonly rowCount: number = ROWS;
  readonly columnCount = COLUMNS;
  /** Set by a test: the user is editing a cell. */
  editing = false;
  /** Set by a test: File, Options, Advanced, "Use 1904 date system". */
  dateSystem: 1900 | 1904 = 1900;
  /** Set by a test: what the user selected with Ctrl before the last rectangle. */
  otherSelections: readonly Area[] = [];
  private readonly undo = new MemoryUndo();
  /** What the user could undo. */
  readonly undoSteps = this.undo.steps;
  readonly beginUndoGroup = this.undo.begin.bind(this.undo);
  readonly endUndoGroup = this.undo.end.bind(this.undo);
  readonly objects = new MemoryObjects((sheetId) => this.all.some(({ id }) => id === sheetId));
  readonly isRowHidden = this.objects.isRowHidden.bind(this.objects);
  readonly setRowsHidden = this.objects.setRowsHidden.bind(this.objects);
  readonly spills = new MemorySpills();
  readonly spillArea = this.spills.areaFrom.bind(this.spills);
  readonly spillParent = this.spills.parentOf.bind(this.spills);
  private all: MemorySheet[] = [];
  private active = "";
  private selected: Area = { sheetId: "", row: 0, column: 0, rows: 1, columns: 1 };
  private definedNames: DefinedName[] = [];
  private readonly listeners: ((event: GridEvent) => void)[] = [];
  private nextId = 1;

  constructor(sheetNames: readonly string[] = ["Sheet1"]) {
    this.reset(sheetNames);
  }

  /** Another, empty workbook; whoever listens keeps listening. */
  reset(sheetNames: readonly string[] = ["Sheet1"]): void {
    this.all = [];
    this.objects.clear();
    this.definedNames = [];
    this.spills.clear();
    this.editing = false;
    this.dateSystem = 1900;
    this.nextId = 1;
    for (const name of sheetNames) this.addSheet(name);
    this.active = this.all[0]?.id ?? this.addSheet("Sheet1");
    this.selected = { sheetId: this.active, row: 0, column: 0, rows: 1, columns: 1 };
    this.undo.clear();
  }

  readonly sheets = (): readonly SheetInfo[] => this.all.map(sheetInfo);

  activeSheetId(): string {
    return this.active;
  }

  activateSheet(sheetId: string): void {
    if (sheetId === this.active) return;
    this.active = sheetId;
    this.selected = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    this.emit({ kind: "sheetActivated", sheetId });
  }

  addSheet(name: string): string {
    if (this.all.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`There is a sheet ${name} already`);
    const id = `sheet-${this.nextId++}`;
    this.all.push(emptySheet(id, name));
    this.emit({ kind: "sheetAdded", sheetId: id });
    return id;
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.sheet(sheetId);
    const nameBefore = sheet.name;
    sheet.name = name;
    this.emit({ kind: "sheetRenamed", sheetId, nameBefore });
  }

  deleteSheet(sheetId: string): void {
    this.all.splice(this.all.indexOf(this.sheet(sheetId)), 1);
    this.definedNames = this.definedNames.filter((name) => name.sheetId !== sheetId);
    this.emit({ kind: "sheetDeleted", sheetId });
    const first = this.all.find(({ visibility }) => visibility === "Visible");
    if (this.active === sheetId && first !== undefined) this.activateSheet(first.id);
  }

  withoutFollowing(action: () => void): void {
    action(); // No formula of this grid follows a sheet's name.
  }

  setProtected(sheetId: string, isProtected: boolean): void {
    this.sheet(sheetId).isProtected = isProtected;
  }

  setSheetVisibility(sheetId: string, visibility: SheetInfo["visibility"]): void {
    this.sheet(sheetId).visibility = visibility;
    const other = this.all.find((sheet) => sheet.visibility === "Visible");
    if (visibility !== "Visible" && this.active === sheetId && other !== undefined) this.activateSheet(other.id);
  }

  setFrozenRows(sheetId: string, rows: number): void {
    this.sheet(sheetId).frozenRows = rows;
  }

  frozenRows(sheetId: string): number {
    return this.sheet(sheetId).frozenRows;
  }

  values(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell?.value ?? null);
  }

  formulas(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell?.formula ?? cell?.value ?? null);
  }

  texts(area: Area): string[][] {
    return this.read(area, (cell) => displayed(cell?.value ?? null, cell?.numberFormat ?? "General"));
  }

  write(area: Area, cells: readonly (readonly CellValue[])[]): void {
    const before = area.rows * area.columns === 1 ? { before: this.values(area)[0]?.[0] ?? null } : {};
    this.change(area, (cell, i, j) => {
      const written = cells[i]?.[j] ?? null;
      if (written === null) return;
      delete cell.formula;
      if (written === "") cell.value = null;
      else Object.assign(cell, entered(written, cell.numberFormat ?? "General"));
    });
    this.emit({ kind: "changed", area, source: this.undo.isGrouping ? "addin" : "user", ...before });
  }

  /** For tests: the value a formula has come to. */
  setCalculated(sheetId: string, row: number, column: number, value: CellValue): void {
    const area = { sheetId, row, column, rows: 1, columns: 1 };
    this.change(area, (cell) => {
      cell.value = value;
    });
    this.emit({ kind: "calculated", sheetId, area });
  }

  usedArea(sheetId: string, which: UsedCells = {}): Area | null {
    return usedAreaOf(this.sheet(sheetId), COLUMNS, which);
  }

  numberFormats(area: Area): string[][] {
    return this.read(area, (cell) => cell?.numberFormat ?? "General");
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.change(area, (cell, i, j) => {
      const format = formats[i]?.[j] ?? null;
      if (format !== null) cell.numberFormat = format;
    });
  }

  format(sheetId: string, row: number, column: number): CellFormat {
    const { cells, layers } = this.sheet(sheetId);
    const layered = layers.filter(({ area }) => contains(area, row, column)).map(({ format }) => format);
    return Object.assign({ ...PLAIN_FORMAT }, ...layered, cells.get(row * COLUMNS + column)?.format);
  }

  setFormat(area: Area, format: Partial<CellFormat>): void {
    if (area.rows * area.columns < LARGE) {
      this.change(area, (cell) => {
        cell.format = { ...cell.format, ...format };
      });
      return;
    }
    const { cells, layers } = this.sheet(area.sheetId);
    layers.push({ area, format });
    for (const [key, cell] of cells) {
      if (contains(area, Math.floor(key / COLUMNS), key % COLUMNS)) cell.format = { ...cell.format, ...format };
    }
    this.undo.note(area);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).widths.get(column) ?? DEFAULT_SIZE.width;
  }

  readonly setColumnWidths: Grid["setColumnWidths"] = (sheetId, columns, points) =>
    setSizes(this.sheet(sheetId).widths, columns, points);

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).heights.get(row) ?? DEFAULT_SIZE.height;
  }

  readonly setRowHeights: Grid["setRowHeights"] = (sheetId, rows, points) =>
    setSizes(this.sheet(sheetId).heights, rows, points);

  autofitColumns(): void {}

  autofitRows(): void {}

  hyperlink(sheetId: string, row: number, column: number): Hyperlink | null {
    return this.sheet(sheetId).cells.get(row * COLUMNS + column)?.hyperlink ?? null;
  }

  setHyperlink(sheetId: string, row: number, column: number, link: Hyperlink | null): void {
    this.change({ sheetId, row, column, rows: 1, columns: 1 }, (cell) => {
      if (link === null) delete cell.hyperlink;
      else cell.hyperlink = link;
    });
  }

  names(): readonly DefinedName[] {
    return this.definedNames;
  }

  addName(name: DefinedName): void {
    this.definedNames = [...this.definedNames, name];
  }

  deleteName(name: string, sheetId: string | null): void {
    this.definedNames = this.definedNames.filter(
      (known) => known.sheetId !== sheetId || known.name.toLowerCase() !== name.toLowerCase(),
    );
  }

  selection(): Area {
    return this.selected;
  }

  selections(): readonly Area[] {
    return [...this.otherSelections, this.selected];
  }

  select(area: Area): void {
    this.otherSelections = [];
    this.activateSheet(area.sheetId);
    this.selected = area;
    this.emit({ kind: "selected", area });
  }

  isEditing(): boolean {
    return this.editing;
  }

  /** For tests: the user presses Enter or Esc. */
  endEditing(): void {
    this.editing = false;
    this.emit({ kind: "editEnded" });
  }

  onEvent(listener: (event: GridEvent) => void): void {
    this.listeners.push(listener);
  }

  /** Also for tests, of what this grid cannot do, such as whole rows that come or go. */
  emit(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private sheet(sheetId: string): MemorySheet {
    const sheet = this.all.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new Error(`There is no sheet ${sheetId}`);
    return sheet;
  }

  private read<T>(area: Area, value: (cell: MemoryCell | undefined) => T): T[][] {
    const { cells } = this.sheet(area.sheetId);
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => value(cells.get((area.row + i) * COLUMNS + area.column + j))),
    );
  }

  private change(area: Area, edit: (cell: MemoryCell, i: number, j: number) => void): void {
    const { cells } = this.sheet(area.sheetId);
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const key = (area.row + i) * COLUMNS + area.column + j;
        const cell = cells.get(key) ?? { value: null };
        cells.set(key, cell);
        edit(cell, i, j);
      }
    }
    this.undo.note(area);
  }
}
