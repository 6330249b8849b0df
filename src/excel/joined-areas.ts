import type { CellArea } from "../workbook/cell-address";

/**
 * Cells of equal kind joined into rectangles: runs along the rows, then equal runs under one another.
 * `kindOf` null leaves a cell out. Every other cell is in exactly one rectangle.
 */
export function joinedAreas<Cell, Kind extends string>(
  rows: readonly (readonly Cell[])[],
  kindOf: (cell: Cell) => Kind | null,
): (CellArea & { readonly kind: Kind })[] {
  const areas: (CellArea & { rows: number; readonly kind: Kind })[] = [];
  let above = new Map<string, (typeof areas)[number]>();
  rows.forEach((cells, row) => {
    const here: typeof above = new Map();
    for (const { column, columns, kind } of runsOf(cells, kindOf)) {
      const key = `${column}:${columns}:${kind}`;
      let area = above.get(key);
      if (area === undefined) areas.push((area = { row, column, rows: 0, columns, kind }));
      area.rows += 1;
      here.set(key, area);
    }
    above = here;
  });
  return areas;
}

interface Run<Kind> {
  readonly column: number;
  columns: number;
  readonly kind: Kind;
}

function runsOf<Cell, Kind extends string>(cells: readonly Cell[], kindOf: (cell: Cell) => Kind | null): Run<Kind>[] {
  const runs: Run<Kind>[] = [];
  let run: Run<Kind> | null = null;
  cells.forEach((cell, column) => {
    const kind = kindOf(cell);
    if (run !== null && run.kind === kind) run.columns += 1;
    else {
      run = kind === null ? null : { column, columns: 1, kind };
      if (run !== null) runs.push(run);
    }
  });
  return runs;
}
