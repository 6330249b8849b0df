import type { Grid, SheetInfo } from "../grid";
import type { CarriedFile } from "./carried-file";
import { newcomer } from "./newcomer";
import { AddedStyles } from "./package/added-styles";
import { BLANK_SHEET, blankPackage } from "./package/blank-package";
import { addContentType } from "./package/content-types";
import { dynamicMark } from "./package/dynamic-mark";
import { movedPart } from "./package/moved-part";
import { isMoved, type Moves, type SheetMove } from "./package/moved-references";
import { fixedObjects } from "./package/fixed-objects";
import { moveInnerAddresses } from "./package/inner-addresses";
import type { PackageParts } from "./package/package-parts";
import { patchedSheet } from "./package/patched-sheet";
import { partsBehind, removeSheets } from "./package/remove-sheets";
import { addRelationship, relatedPart } from "./package/relationships";
import { patchedBook, sheetIdOf } from "./package/save-book";
import { saveCharts } from "./package/save-charts";
import { headingsOf, saveTables, tableMoves } from "./package/save-objects";
import { scanBook } from "./package/scan-book";
import { scanStyles } from "./package/scan-styles";
import { blankCell, KnownLooks, sheetState, type SheetState } from "./sheet-state";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

export interface SavedWorkbook {
  readonly file: Uint8Array;
  /** Cells whose formulas no file takes, as "Sheet1!A1": they are in it as text. */
  readonly asText: readonly string[];
  /** What-if tables in which cells were changed, as "Sheet1!B2:C9": they are in it as values. */
  readonly dissolved: readonly string[];
  /** What could not be moved along with rows, columns and sheets: parts, or "1 slicer on Sheet1". */
  readonly notMoved: readonly string[];
}

/**
 * The open workbook as the bytes of an .xlsx file. One that came from a file is that file with what changed since: every part
 * that nothing changed in is the same to the byte.
 *
 * Shape:  `namespace` is that of the add-in's functions, which a file keeps in Excel's own spelling for them.
 */
export function savedWorkbook(grid: Grid, namespace: string | null, carried: CarriedFile | null = null): SavedWorkbook {
  return finished(savedInSteps(grid, namespace, carried));
}

/** What comes of the steps, all taken at once. */
export function finished<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, with a rest after each sheet, for whoever has more to do than to wait; the grid must not change in a rest. */
export function savedInSteps(
  grid: Grid,
  namespace: string | null,
  carried: CarriedFile | null = null,
): Generator<void, SavedWorkbook, void> {
  return new Saving(grid, namespace, carried).saved();
}

class Saving {
  private readonly parts: PackageParts;
  private readonly looks: KnownLooks;
  private readonly styles: AddedStyles;
  private readonly stylesPart: string;
  private readonly moves: Moves;
  private readonly added = new Map<string, string>();
  private readonly asText: string[] = [];
  private readonly dissolved: string[] = [];
  private readonly notMoved: string[] = [];
  private readonly printed: string[] = [];
  private hasNewContent = false;
  private mark: number | null | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly namespace: string | null,
    private readonly carried: CarriedFile | null,
  ) {
    this.parts = carried?.parts.copy() ?? blankPackage();
    this.looks = carried?.looks ?? new KnownLooks();
    const { part } = scanBook(this.parts);
    this.stylesPart = relatedPart(this.parts, part, "styles") ?? this.newStyles(part);
    this.styles = new AddedStyles(scanStyles(this.parts.text(this.stylesPart), this.stylesPart));
    const open = new Map(grid.sheets().map(({ id, name }) => [id, name]));
    this.moves = {
      sheets: new Map(
        [...(carried?.sheets ?? [])].map(([id, { name, shifts }]): [string, SheetMove] => {
          const now = open.get(id) ?? null;
          return [name.toLowerCase(), { name: now, isRenamed: now !== null && now !== name, shifts }];
        }),
      ),
      tables: tableMoves(grid, carried),
    };
  }

  *saved(): Generator<void, SavedWorkbook, void> {
    const { parts, grid, carried, moves } = this;
    const book = scanBook(parts);
    const sheetParts = new Map<string, string>();
    for (const sheet of grid.sheets()) {
      sheetParts.set(sheet.id, this.saveCells(sheet, book.part));
      yield;
    }
    if (isMoved(moves)) this.moveOthers();
    for (const [sheetId, part] of sheetParts) {
      const tables = (grid.objects?.tables() ?? []).filter(({ area }) => area.sheetId === sheetId);
      saveTables(parts, part, grid, tables, carried?.sheets.get(sheetId) ?? null);
      saveCharts(parts, part, grid, {
        charts: (grid.objects?.charts() ?? []).filter((chart) => chart.sheetId === sheetId),
        carried: carried?.sheets.get(sheetId) ?? null,
        shifts: [...(carried?.sheets.values() ?? [])].flatMap((sheet) => sheet.shifts),
      });
    }
    const styles = this.styles.written();
    if (styles !== parts.text(this.stylesPart)) parts.write(this.stylesPart, styles);
    const { hasNewContent, namespace, added, printed } = this;
    const patched = patchedBook({
      book,
      grid,
      carried,
      moves,
      namespace,
      added,
      printed,
      hasNewContent: hasNewContent && carried !== null,
    });
    if (patched !== book.xml) parts.write(book.part, patched);
    const open = new Set(grid.sheets().map(({ id }) => id));
    const gone = book.sheets.filter((sheet) => {
      const id = sheetIdOf(sheet, carried);
      return id !== null && !open.has(id);
    });
    removeSheets(
      parts,
      book.part,
      gone.flatMap(({ part }) => part ?? []),
      hasNewContent || gone.length > 0,
    );
    yield;
    const { asText, dissolved, notMoved } = this;
    return { file: parts.zipped(), asText, dissolved, notMoved };
  }

  /** Writes the sheet's own part and answers its name. */
  private saveCells(sheet: SheetInfo, bookPart: string): string {
    const { grid, parts } = this;
    const known = this.carried?.sheets.get(sheet.id);
    const part = known?.part ?? this.newSheet(sheet.id, bookPart);
    const carried = known ?? newcomer(sheet.name, part);
    const xml = parts.text(part);
    const tables = (grid.objects?.tables() ?? []).filter(({ area }) => area.sheetId === sheet.id);
    const now = withHeadings(
      sheetState(grid, sheet.id, { rows: carried.before.rows, columns: carried.before.columns }, this.looks),
      grid,
      tables,
    );
    const page = grid.objects?.pageSetup(sheet.id) ?? null;
    if (
      page !== null &&
      JSON.stringify(page) !== carried.page &&
      (known !== undefined || page.area !== null || page.titleRows !== null || page.titleColumns !== null)
    )
      this.printed.push(sheet.id);
    const patched = patchedSheet({
      xml,
      part,
      carried: known ?? { ...carried, before: { ...carried.before, cell: () => blankCell(this.blankLook(sheet.id)) } },
      now,
      grid,
      tables,
      moves: this.moves,
      styles: this.styles,
      namespace: this.namespace,
      page,
      choices: grid.objects?.choices(sheet.id) ?? [],
      formatRules: grid.objects?.formatRules(sheet.id) ?? [],
      dynamicMark: () => (this.mark ??= dynamicMark(parts, bookPart)),
      addressId: (address) => addRelationship(parts, part, { kind: "hyperlink", target: address, isExternal: true }),
    });
    if (patched.xml !== xml) parts.write(part, patched.xml);
    this.hasNewContent ||= patched.hasNewContent;
    this.asText.push(...patched.asText.map((address) => `${sheet.name}!${address}`));
    this.dissolved.push(...patched.dissolved.map((cells) => `${sheet.name}!${cells}`));
    return part;
  }

  private blankLook(
    sheetId: string,
  ): SheetState["cell"] extends (...args: never[]) => { look: infer Look } ? Look : never {
    const { grid } = this;
    return this.looks.of(grid.format(sheetId, grid.rowCount - 1, grid.columnCount - 1), "General");
  }

  private newSheet(sheetId: string, bookPart: string): string {
    const { parts } = this;
    const part = parts.freeName("xl/worksheets/sheet%.xml");
    parts.write(
      part,
      this.carried === null && sheetId === this.grid.activeSheetId()
        ? BLANK_SHEET.replace("<sheetView ", '<sheetView tabSelected="1" ')
        : BLANK_SHEET,
    );
    addContentType(parts, part, WORKSHEET);
    this.added.set(sheetId, addRelationship(parts, bookPart, { kind: "worksheet", target: part }));
    return part;
  }

  private newStyles(bookPart: string): string {
    const part = this.parts.freeName("xl/styles%.xml");
    this.parts.write(part, blankPackage().text("xl/styles.xml"));
    addContentType(this.parts, part, STYLES);
    addRelationship(this.parts, bookPart, { kind: "styles", target: part });
    return part;
  }

  /** What lies on and beside sheets refers to the same cells as before. */
  private moveOthers(): void {
    const { parts, moves, carried } = this;
    const moved = new Set<string>([...(carried?.sheets.values() ?? [])].map(({ part }) => part));
    for (const { name: sheetName, part: sheet, shifts } of carried?.sheets.values() ?? []) {
      moveInnerAddresses(parts, sheet, { sheetName, moves });
      if (shifts.length > 0) this.notMoved.push(...fixedObjects(parts, sheet).map((one) => `${one} on ${sheetName}`));
      for (const part of partsBehind(parts, sheet)) {
        if (moved.has(part) || !/\.(xml|vml)$/i.test(part)) continue;
        moved.add(part);
        try {
          const xml = parts.text(part);
          const patched = movedPart(xml, part, { sheetName, moves });
          if (patched !== xml) parts.write(part, patched);
        } catch {
          this.notMoved.push(part); // It cannot be read, so it is left as it is, and said.
        }
      }
    }
  }
}

/** The first row of a table as the file must have it: texts that differ. */
function withHeadings(state: SheetState, grid: Grid, tables: Parameters<typeof saveTables>[3]): SheetState {
  const headings = new Map(
    tables.flatMap((table) =>
      headingsOf(grid, table).map(
        (heading, index) => [`${table.area.row},${table.area.column + index}`, heading] as const,
      ),
    ),
  );
  return headings.size === 0
    ? state
    : {
        ...state,
        cell: (row, column) => {
          const cell = state.cell(row, column);
          const heading = headings.get(`${row},${column}`);
          return heading === undefined || heading === cell.value
            ? cell
            : { ...cell, formula: null, value: heading, spill: null };
        },
      };
}
