import type { CellContent, ScannedBlock, ScannedSheet } from "./scanning-port";

/** The cells of a scanned sheet by row and column, from 0. A cell that was not read is empty: "". */
export class SheetCells {
  /** The row below the last cell that was read, and the column to its right; 0 for an empty sheet. */
  readonly bottom: number;
  readonly right: number;
  private last: ScannedBlock | undefined;

  constructor(private readonly sheet: ScannedSheet) {
    this.bottom = Math.max(0, ...sheet.blocks.map(({ row, values }) => row + values.length));
    this.right = Math.max(0, ...sheet.blocks.map(({ column, values }) => column + (values[0]?.length ?? 0)));
  }

  isRead(row: number, column: number): boolean {
    return this.blockAt(row, column) !== undefined;
  }

  valueAt(row: number, column: number): CellContent {
    const block = this.blockAt(row, column);
    return block?.values[row - block.row]?.[column - block.column] ?? "";
  }

  /** The cell's formula where it has one, else its value. */
  formulaAt(row: number, column: number): CellContent {
    const block = this.blockAt(row, column);
    return block?.formulas[row - block.row]?.[column - block.column] ?? "";
  }

  private blockAt(row: number, column: number): ScannedBlock | undefined {
    // Cells are asked for in runs: the block of the last one most often has the next one, too.
    if (this.last === undefined || !hasCell(this.last, row, column))
      this.last = this.sheet.blocks.find((block) => hasCell(block, row, column)) ?? this.last;
    return this.last !== undefined && hasCell(this.last, row, column) ? this.last : undefined;
  }
}

/** Every cell that was read, block by block, each from the top. */
export function* cellsRead({ blocks }: ScannedSheet): Generator<ReadCell> {
  // Counted loops: workbooks have millions of cells, and `entries` makes an array of each.
  for (const { row, column, values, formulas } of blocks) {
    for (let i = 0; i < values.length; i += 1) {
      const [valuesOfRow, formulasOfRow] = [values[i] ?? [], formulas[i] ?? []];
      for (let j = 0; j < valuesOfRow.length; j += 1)
        yield { row: row + i, column: column + j, value: valuesOfRow[j] ?? "", formula: formulasOfRow[j] ?? "" };
    }
  }
}

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  /** The formula where there is one, else the value. */
  readonly formula: CellContent;
}

function hasCell({ row: top, column: left, values }: ScannedBlock, row: number, column: number): boolean {
  return row >= top && row < top + values.length && column >= left && column < left + (values[0]?.length ?? 0);
}
