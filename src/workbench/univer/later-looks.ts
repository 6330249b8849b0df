import type { IStyleData } from "@univerjs/core";
import type { Area } from "../area";
import type { Looks } from "./cell-format";
import type { Inside } from "./inside";
import type { SheetCells } from "./sheet-cells";

/**
 * Looks that wait until somebody looks: a batch sets some hundred formats one after the other, and the engine goes through
 * its listeners for each. Of two on one cell the later one counts, property by property.
 */
export class LaterLooks {
  private readonly waiting = new Map<string, Looks>();

  constructor(
    private readonly cells: SheetCells,
    private readonly addin: Inside,
  ) {}

  /** The cells with all their looks. */
  laid(): SheetCells {
    if (this.waiting.size === 0) return this.cells;
    const all = [...this.waiting];
    this.waiting.clear();
    this.addin.run(() => all.forEach(([sheetId, looks]) => this.cells.layLooks(sheetId, looks)));
    return this.cells;
  }

  add({ sheetId, row, column, rows, columns }: Area, look: IStyleData): void {
    const looks = this.waiting.get(sheetId) ?? {};
    this.waiting.set(sheetId, looks);
    for (let i = row; i < row + rows; i += 1) {
      const line = (looks[i] ??= {});
      for (let j = column; j < column + columns; j += 1) {
        const before = line[j];
        line[j] = before === undefined ? look : { ...before, ...look };
      }
    }
  }
}
