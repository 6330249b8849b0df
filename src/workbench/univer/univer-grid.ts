import { IFunctionService } from "@univerjs/engine-formula";
import type { Area } from "../area";
import type {
  AreaLook,
  CellFormat,
  CellValue,
  DefinedName,
  Grid,
  GridEvent,
  Hyperlink,
  KeptMark,
  SheetInfo,
  SheetVisibility,
  UsedCells,
} from "../grid";
import { CalculationWatch } from "./calculation-watch";
import { cellFormat, stylePatch } from "./cell-format";
import type { UniverWorkbook } from "./univer-workbook";
import { COLUMN_COUNT, insertSheet, requireFreeName, ROW_COUNT, WORKBOOK_ID } from "./create-univer";
import { definedNames, insertName, removeName } from "./defined-names";
import { listenToUniver } from "./grid-events";
import { keepExtrasOfResults, linkOf, setKeptMark, setLink } from "./cell-extras";
import { forgetGoneSheets } from "./gone-sheets";
import { Inside } from "./inside";
import { selectArea } from "./kept-selection";
import { keptMarkOf } from "./kept-mark";
import { LaterLooks } from "./later-looks";
import { protectFromMenu } from "./protect-menu";
import { activeCell, selectedArea, selectedAreas } from "./selected-areas";
import { SheetCells } from "./sheet-cells";
import { SheetProtection } from "./sheet-protection";
import { SheetSizes } from "./sheet-sizes";
import { UniverObjects } from "./univer-objects";
import { VeryHidden } from "./very-hidden";
import { watchEditing } from "./watch-editing";

/** The visible grid: Univer behind the seam that the host's object model works on. */
export class UniverGrid implements Grid {
  readonly rowCount = ROW_COUNT;
  readonly columnCount = COLUMN_COUNT;
  readonly objects: UniverObjects;
  private readonly laterLooks: LaterLooks;
  private readonly calculation: CalculationWatch;
  private readonly listeners: ((event: GridEvent) => void)[] = [];
  readonly protection = new SheetProtection();
  readonly veryHidden: VeryHidden;
  private readonly addin = new Inside();

  constructor(private readonly engine: UniverWorkbook) {
    const cells = new SheetCells(engine.injector, engine.workbook);
    this.laterLooks = new LaterLooks(cells, this.addin);
    this.objects = new UniverObjects(engine);
    this.veryHidden = new VeryHidden(engine, () => this.addin.isOn);
    this.calculation = new CalculationWatch(engine.injector);
    keepExtrasOfResults(engine);
    forgetGoneSheets(engine, (sheetId) => {
      this.objects.forget(sheetId);
      this.protection.forget(sheetId);
    });
    listenToUniver(engine.injector, this.addin, (event) => this.emit(event));
    watchEditing(engine.univer, {
      isRefused: () => !this.addin.isOn && this.protection.has(this.activeSheetId()),
      onRefused: () => this.protection.onRefusedEdit(),
      onEnded: () => this.emit({ kind: "editEnded" }),
    });
    protectFromMenu(engine, () => this.setProtected(this.activeSheetId(), !this.protection.has(this.activeSheetId())));
  }

  // Sheets

  sheets(): readonly SheetInfo[] {
    return this.engine.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      visible: !sheet.isSheetHidden(),
      visibility: this.veryHidden.visibilityOf(sheet),
      isProtected: this.protection.has(sheet.getSheetId()),
    }));
  }

  activeSheetId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  activateSheet(sheetId: string): void {
    this.asAddin(() => this.cells.sheet(sheetId).activate());
  }

  addSheet(name: string): string {
    requireFreeName(this.sheets(), name);
    const id = `sheet-${crypto.randomUUID()}`;
    this.stayingHere(() => insertSheet(this.engine.injector, id, name));
    return id;
  }

  renameSheet(sheetId: string, name: string): void {
    this.asAddin(() => this.cells.sheet(sheetId).setName(name));
  }

  deleteSheet(sheetId: string): void {
    this.asAddin(() => this.engine.workbook.deleteSheet(sheetId));
  }

  withoutFollowing(action: () => void): void {
    this.engine.unfollowed.run(action);
  }

  setProtected(sheetId: string, isProtected: boolean): void {
    this.protection.set(sheetId, isProtected);
  }

  setSheetVisibility(sheetId: string, visibility: SheetVisibility): void {
    const sheet = this.cells.sheet(sheetId);
    if (visibility === "Visible") this.stayingHere(() => sheet.showSheet());
    // The engine refuses to hide a hidden sheet where a single one is visible.
    else if (!sheet.isSheetHidden()) this.asAddin(() => sheet.hideSheet());
    this.veryHidden.set(sheetId, visibility === "VeryHidden");
  }

  moveSheet(sheetId: string, position: number): void {
    this.asAddin(() => this.engine.workbook.moveSheet(this.cells.sheet(sheetId), position));
  }

  setFrozenRows(sheetId: string, rows: number): void {
    const sheet = this.cells.sheet(sheetId);
    this.asAddin(() => (rows === 0 ? sheet.cancelFreeze() : sheet.setFrozenRows(rows)));
  }

  frozenRows(sheetId: string): number {
    return this.cells.sheet(sheetId).getFrozenRows();
  }

  // Cells

  values(area: Area): CellValue[][] {
    return this.cells.values(area);
  }

  formulas(area: Area): CellValue[][] {
    return this.cells.formulaTexts(area);
  }

  texts(area: Area): string[][] {
    return this.cells.texts(area);
  }

  write(area: Area, entries: readonly (readonly CellValue[])[]): void {
    this.asAddin(() => this.cells.write(area, entries));
  }

  usedArea(sheetId: string, which: UsedCells = {}): Area | null {
    return this.cells.usedArea(sheetId, which);
  }

  numberFormats(area: Area): string[][] {
    return this.cells.numberFormats(area);
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.asAddin(() => this.cells.setNumberFormats(area, formats));
  }

  format(sheetId: string, row: number, column: number): CellFormat {
    return cellFormat(this.cells.style(sheetId, row, column));
  }

  setFormat(area: Area, format: Partial<CellFormat>): void {
    this.laterLooks.add(area, stylePatch(format));
    if (!this.engine.undo.isGroupOpen) this.laterLooks.laid();
  }

  setLooks(sheetId: string, looks: readonly AreaLook[]): void {
    this.asAddin(() => this.cells.setLooks(sheetId, looks));
  }

  private readonly sizes = new SheetSizes({
    cells: () => this.cells,
    injector: () => this.engine.injector,
    asAddin: (action) => this.asAddin(action),
  });
  readonly columnWidth = this.sizes.columnWidth;
  readonly setColumnWidths = this.sizes.setColumnWidths;
  readonly rowHeight = this.sizes.rowHeight;
  readonly setRowHeights = this.sizes.setRowHeights;
  readonly isRowHidden = this.sizes.isRowHidden;
  readonly setRowsHidden = this.sizes.setRowsHidden;
  readonly autofitColumns = this.sizes.autofitColumns;
  readonly autofitRows = this.sizes.autofitRows;

  spillArea(sheetId: string, row: number, column: number): Area | null {
    return this.cells.spillArea(sheetId, row, column);
  }

  spillParent(sheetId: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
    return this.cells.spillParent(sheetId, row, column);
  }

  readonly calculate = (): void => this.engine.univer.getFormula().executeCalculation();

  settled(): Promise<void> {
    this.laterLooks.laid(); // A batch may pause here, and the user look.
    return this.engine.undo.waitOutside(this.calculation.settled());
  }

  isSettled(): boolean {
    return this.calculation.isIdle();
  }

  hyperlink(sheetId: string, row: number, column: number): Hyperlink | null {
    return linkOf(this.cells, { sheetId, row, column });
  }

  setHyperlink(sheetId: string, row: number, column: number, link: Hyperlink | null): void {
    this.asAddin(() => setLink(this.cells, { sheetId, row, column }, link));
  }

  markKept(sheetId: string, row: number, column: number, kept: KeptMark | null): void {
    this.asAddin(() => setKeptMark(this.cells, { sheetId, row, column }, kept));
  }

  keptMark(sheetId: string, row: number, column: number): KeptMark | null {
    return keptMarkOf(this.cells.stored(sheetId, row, column));
  }

  knowsFunction(name: string): boolean {
    return this.engine.injector.get(IFunctionService).hasExecutor(name);
  }

  // Names

  names(): readonly DefinedName[] {
    return definedNames(this.engine.workbook);
  }

  addName(name: DefinedName): void {
    this.asAddin(() => insertName(this.engine.injector, this.engine.workbook, name));
  }

  deleteName(name: string, sheetId: string | null): void {
    this.asAddin(() => removeName(this.engine.injector, this.engine.workbook, name, sheetId));
  }

  // The user

  selections(): readonly Area[] {
    return selectedAreas(this.engine.workbook);
  }

  selection(): Area {
    return selectedArea(this.engine.workbook);
  }

  activeCell(): Area {
    return activeCell(this.engine.workbook);
  }

  select(area: Area): void {
    this.asAddin(() => selectArea(this.engine, this.cells.sheet(area.sheetId), area));
  }

  isEditing(): boolean {
    return this.engine.workbook.isCellEditing();
  }

  readonly beginUndoGroup = (): void => this.engine.undo.begin();

  endUndoGroup(): void {
    try {
      this.laterLooks.laid();
    } finally {
      this.engine.undo.end();
    }
  }

  readonly forgetHistory = (): void => this.engine.undo.clearUndoRedo(WORKBOOK_ID);

  onEvent(listener: (event: GridEvent) => void): void {
    this.listeners.push(listener);
  }

  private emit(event: GridEvent): void {
    // Told late by the engine, which has gone back since: nobody was there.
    if (event.kind === "sheetActivated" && event.sheetId !== this.activeSheetId()) return;
    for (const listener of this.listeners) listener(event);
  }

  /** Univer goes to a sheet that is added or shown; Excel stays where it is. */
  private stayingHere(action: () => void): void {
    const here = this.activeSheetId();
    this.asAddin(action);
    if (this.activeSheetId() !== here) this.activateSheet(here);
  }

  /** The cells with the looks that were still waiting. */
  private get cells(): SheetCells {
    return this.laterLooks.laid();
  }

  private readonly asAddin = <T>(action: () => T): T => {
    this.laterLooks.laid();
    return this.addin.run(action);
  };
}
