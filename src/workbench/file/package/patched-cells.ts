import type { CellValue } from "../../grid";
import type { Shift } from "../../shifted-objects";
import { blankCell, sameValue, type CellState, type SheetState } from "../sheet-state";
import type { AddedStyles } from "./added-styles";
import { cellXml, resultType, resultXml, type CellContent } from "./cell-xml";
import { escapedText, retagged, xmlElement } from "./edit-text";
import { changedStyle } from "./changed-style";
import { inheritedFormat } from "./inherited-format";
import { filledBy, hasResult, newContent, type ContentPatch, type Place } from "./new-content";
import { movedCells, movedFormula, movedIndex, movedInputs, placesAfter, type Moves } from "./moved-references";
import type { CellReader } from "./read-cells";
import { addressOf, type CellScan, type RowScan, type SheetScan } from "./scan-sheet";
import { patchedRow } from "./patched-row";
import { isUnchanged, rowChange, type RowChange } from "./row-change";
import { isWithin, whatIfTables } from "./what-if-tables";

export interface CellPatch extends ContentPatch {
  readonly scan: SheetScan;
  readonly reader: CellReader;
  /** The sheet's name in the file. */
  readonly sheetName: string;
  readonly before: SheetState;
  readonly now: SheetState;
  readonly shifts: readonly Shift[];
  readonly moves: Moves;
  readonly styles: AddedStyles;
}

export interface PatchedCells {
  /** All rows; null when none of them changes. */
  readonly rows: string | null;
  /** Cells whose formulas Excel would not take: they are written as text. */
  readonly asText: readonly string[];
  /** What-if tables in which cells were changed, by their areas: Excel changes none alone, so they are values from now on. */
  readonly dissolved: readonly string[];
  /** Whether a formula or a value differs from the file's. */
  readonly hasNewContent: boolean;
}

/** The rows of a sheet with what changed in it; every other row and cell is the file's own text. */
export function patchedCells(patch: CellPatch): PatchedCells {
  return new CellPatching(patch).result();
}

class CellPatching {
  private readonly asText: string[] = [];
  private hasNewContent = false;
  private readonly oldRows: ReadonlyMap<number, number>;
  private readonly oldColumns: ReadonlyMap<number, number>;
  /** Groups of shared formulas that are written one by one. */
  private readonly unshared = new Set<string>();
  /** First cells of what-if tables that are none any more. */
  private readonly dissolved = new Map<CellScan, string>();

  constructor(private readonly patch: CellPatch) {
    const { before, now, shifts } = patch;
    const lastRow = Math.max(before.rows, now.rows);
    const lastColumn = Math.max(before.columns, now.columns);
    this.oldRows = placesAfter(lastRow, "rows", shifts);
    this.oldColumns = placesAfter(lastColumn, "columns", shifts);
    this.findUnshared();
    this.findDissolved();
  }

  result(): PatchedCells {
    const { scan, shifts } = this.patch;
    const rows = new Map<number, { source: RowScan | null; cells: Map<number, string> }>();
    let isChanged = shifts.length > 0;
    for (const source of scan.rows) {
      const row = movedIndex(source.row, "rows", shifts);
      if (row === null) {
        this.hasNewContent ||= source.cells.length > 0;
        continue;
      }
      const cells = new Map<number, string>();
      for (const cell of source.cells) {
        const column = movedIndex(cell.column, "columns", shifts);
        if (column === null) {
          this.hasNewContent = true;
          continue;
        }
        const written = this.patchedCell(cell, { row, column });
        if (written !== scan.xml.slice(cell.start, cell.end)) isChanged = true;
        cells.set(column, written);
      }
      rows.set(row, { source, cells });
    }
    if (this.addNew(rows)) isChanged = true;
    const written = [...rows]
      .sort(([one], [other]) => one - other)
      .map(([row, { source, cells }]) => ({
        source,
        ...patchedRow(this.patch.scan, {
          row,
          source,
          cells,
          ...this.rowChange(row),
        }),
      }));
    if (written.some(({ isNew }) => isNew)) isChanged = true;
    return {
      rows: isChanged ? this.spaced(written) : null,
      asText: this.asText,
      dissolved: [...this.dissolved.values()],
      hasNewContent: this.hasNewContent || shifts.length > 0,
    };
  }

  /** Rows with the blanks that the file has before them. */
  private spaced(written: readonly { readonly source: RowScan | null; readonly xml: string }[]): string {
    const { xml, rows, sections } = this.patch.scan;
    const list = sections.find(({ name }) => name === "sheetData");
    const ends = new Map(rows.map((row, index) => [row, rows[index - 1]?.end ?? list?.openEnd ?? row.start]));
    const tail =
      list === undefined || list.isEmpty ? "" : xml.slice(rows.at(-1)?.end ?? list.closeStart, list.closeStart);
    const pieces = written.map(({ source, xml: row }) =>
      source === null ? row : `${xml.slice(ends.get(source) ?? source.start, source.start)}${row}`,
    );
    return `${pieces.join("")}${tail}`;
  }

  private rowChange(row: number): RowChange {
    return rowChange(this.patch, this.oldRows.get(row), row);
  }

  private before({ row, column }: Place): CellState {
    const [oldRow, oldColumn] = [this.oldRows.get(row), this.oldColumns.get(column)];
    const { before } = this.patch;
    return oldRow === undefined || oldColumn === undefined
      ? blankCell(before.cell(Infinity, Infinity).look)
      : before.cell(oldRow, oldColumn);
  }

  /** A formula that cells share is written for each of them as soon as it does not stand in all of them as it did. */
  private findUnshared(): void {
    const { scan, shifts } = this.patch;
    for (const { cells } of scan.rows)
      for (const cell of cells) {
        const { t, si } = cell.formula?.attributes ?? {};
        if (t !== "shared" || si === undefined) continue;
        const [row, column] = [movedIndex(cell.row, "rows", shifts), movedIndex(cell.column, "columns", shifts)];
        const stays = shifts.length === 0 && row !== null && column !== null && this.isSame(cell, { row, column });
        if (!stays || this.movedText(cell) !== this.patch.reader.formulaOf(cell)) this.unshared.add(si);
      }
  }

  private findDissolved(): void {
    const { scan, shifts } = this.patch;
    const cells = scan.rows.flatMap((row) => row.cells);
    for (const { cell, area } of whatIfTables(cells)) {
      const isChanged = cells.some((one) => {
        if (!isWithin(one, area)) return false;
        const [row, column] = [movedIndex(one.row, "rows", shifts), movedIndex(one.column, "columns", shifts)];
        return row !== null && column !== null && !this.isSame(one, { row, column });
      });
      const { ref = "" } = cell.formula?.attributes ?? {};
      if (isChanged) this.dissolved.set(cell, movedCells(ref, shifts) ?? ref);
    }
  }

  private movedText(cell: CellScan): string | null {
    const { reader, sheetName, moves } = this.patch;
    const text = reader.formulaOf(cell);
    return text === null ? null : movedFormula(text, sheetName, moves);
  }

  /** Whether a cell holds what it held: its formula, moved along, or its value. Beyond the grid nothing changes. */
  private isSame(cell: CellScan, place: Place): boolean {
    const { before, now, sheetName, moves } = this.patch;
    const [old, current] = [before.cell(cell.row, cell.column), now.cell(place.row, place.column)];
    if (old.formula === null) return current.formula === null && sameValue(old.value, current.value);
    const { formula } = current;
    return formula !== null && (formula === old.formula || formula === movedFormula(old.formula, sheetName, moves));
  }

  private patchedCell(cell: CellScan, place: Place): string {
    const { scan, before, now } = this.patch;
    const [old, current] = [before.cell(cell.row, cell.column), now.cell(place.row, place.column)];
    const own = Number(cell.attributes.s ?? 0);
    const style = current.look === old.look ? own : changedStyle(this.patch.styles, own, old.look, current.look);
    if (!this.isSame(cell, place)) {
      this.hasNewContent = true;
      return cellXml(scan.prefix, addressOf(place), style, this.newContent(current, place));
    }
    const isMoved = place.row !== cell.row || place.column !== cell.column;
    const formula = this.dissolved.has(cell) ? "" : this.keptFormula(cell, place, old, current);
    const source = scan.xml.slice(cell.start, cell.end);
    const hasNewValue = old.formula !== null && !sameValue(old.value, current.value) && !hasResult(cell, current.value);
    if (formula === null && !hasNewValue && !isMoved && style === own) return source;
    const tag = scan.xml.slice(cell.start, cell.openEnd);
    const placed = retagged(tag, {
      ...((isMoved || cell.attributes.r !== undefined) && { r: addressOf(place) }),
      ...(style !== own && { s: style }),
    });
    if (formula === null && !hasNewValue) return `${placed}${scan.xml.slice(cell.openEnd, cell.end)}`;
    this.hasNewContent = true;
    return this.withResult(cell, placed, formula, hasNewValue ? current.value : undefined);
  }

  /** The cell with another formula text (null: its own) and another result (undefined: its own). */
  private withResult(cell: CellScan, tag: string, formula: string | null, value: CellValue | undefined): string {
    const { scan } = this.patch;
    const written = formula ?? (cell.formula === null ? "" : scan.xml.slice(cell.formula.start, cell.formula.end));
    const kept = cell.valueElement === null ? "" : scan.xml.slice(cell.valueElement.start, cell.valueElement.end);
    const retyped = value === undefined ? tag : retagged(tag, { t: resultType(value) });
    const result = value === undefined ? kept : resultXml(scan.prefix, value);
    return `${retyped.replace(/\s*\/>$/, ">")}${written}${result}</${scan.prefix}c>`;
  }

  /** The element of a formula that stays but is spelled otherwise; null where it stays as it is. */
  private keptFormula(cell: CellScan, place: Place, old: CellState, current: CellState): string | null {
    const { formula } = cell;
    if (formula === null) return null;
    const { scan, shifts } = this.patch;
    const { t, si, ref } = formula.attributes;
    const text = this.movedText(cell);
    const isUnshared = t === "shared" && si !== undefined && this.unshared.has(si);
    if (isUnshared) return text === null ? "" : xmlElement(`${scan.prefix}f`, {}, escapedText(text));
    const area =
      ref === undefined
        ? undefined
        : current.spill !== old.spill
          ? filledBy(place, current.spill)
          : (movedCells(ref, shifts) ?? addressOf(place));
    const inputs = t === "dataTable" ? movedInputs(formula.attributes, shifts) : {};
    const isSame =
      area === ref && Object.keys(inputs).length === 0 && text === (this.patch.reader.formulaOf(cell) ?? null);
    if (isSame) return null;
    const tag = retagged(scan.xml.slice(formula.start, formula.openEnd), {
      ...(area !== undefined && { ref: area }),
      ...inputs,
    });
    if (formula.isEmpty) return tag;
    return `${tag}${escapedText(text ?? "")}</${scan.prefix}f>`;
  }

  private newContent(cell: CellState, place: Place): CellContent {
    const { content, isText } = newContent(cell, place, this.patch);
    if (isText) this.asText.push(addressOf(place));
    return content;
  }

  /** Cells that the file does not have; whether there are any. */
  private addNew(rows: Map<number, { source: RowScan | null; cells: Map<number, string> }>): boolean {
    const { now, scan } = this.patch;
    let isNew = false;
    for (let row = 0; row < now.rows; row += 1) {
      if (!rows.has(row) && !isUnchanged(this.rowChange(row))) rows.set(row, { source: null, cells: new Map() });
      for (let column = 0; column < now.columns; column += 1) {
        if (rows.get(row)?.cells.has(column) === true) continue;
        const [old, current] = [this.before({ row, column }), now.cell(row, column)];
        const isSame = old.formula === current.formula && sameValue(old.value, current.value);
        const style =
          old.look === current.look
            ? 0
            : changedStyle(
                this.patch.styles,
                inheritedFormat(this.patch.scan, rows.get(row)?.source, this.oldColumns.get(column) ?? column),
                old.look,
                current.look,
              );
        if (isSame && old.look === current.look) continue;
        const own = rows.get(row) ?? { source: null, cells: new Map<number, string>() };
        rows.set(row, own);
        if (!isSame) this.hasNewContent = true;
        const written =
          style === 0 ? inheritedFormat(this.patch.scan, own.source, this.oldColumns.get(column) ?? column) : style;
        own.cells.set(
          column,
          cellXml(scan.prefix, addressOf({ row, column }), written, this.newContent(current, { row, column })),
        );
        isNew = true;
      }
    }
    return isNew;
  }
}
