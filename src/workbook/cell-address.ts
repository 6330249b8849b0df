/** A cell by row and column, both from 0. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, rows and columns from 0. */
export interface CellArea extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/** "A" for column 0, "XFD" for column 16,383. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? "" : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
}

/** "B3" for row 2, column 1; "$B$3" where it is fixed. */
export function cellAddress({ row, column, isFixed }: Cell & { readonly isFixed?: boolean }): string {
  return isFixed === true ? `$${columnLetters(column)}$${row + 1}` : `${columnLetters(column)}${row + 1}`;
}

/** "B3:D7", or "B3" for a single cell. */
export function areaAddress({ row, column, rows, columns }: CellArea): string {
  const first = cellAddress({ row, column });
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** "$3:$4" for two rows from the third. */
export function fixedRows({ first, count }: { readonly first: number; readonly count: number }): string {
  return `$${first + 1}:$${first + count}`;
}

/** "$A:$B" for two columns from the first. */
export function fixedColumns({ first, count }: { readonly first: number; readonly count: number }): string {
  return `$${columnLetters(first)}:$${columnLetters(first + count - 1)}`;
}

/** `'It''s 2026'!A1:B2`: an address together with its sheet, as Excel reads it in formulas. */
export function sheetAddress(sheetName: string, address: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${address}`;
}
