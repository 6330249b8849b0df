import type { ScannedArea, ScannedPlace } from "../workbook/scanning-port";
import type { BookCells } from "./book-cells";

/** Precedents gone through before the search ends: sums over long columns, row by row, have more than anybody waits for. */
const MOST_STEPS = 2_000_000;

/**
 * Of cells that differ after a hand-over those whose formulas are part of a circle, or read such a cell that differs: with
 * iterative calculation they show what they came to before, as a time stamp or a counter does, and not what they are
 * calculated from alone. No cell where the workbook is too large to find out.
 *
 *     a cell remembers ⇔ it reaches itself, or it reads a cell that differs and remembers
 *
 * Source: circles are the strongly connected components of what formulas read (Tarjan, SIAM J. Comput. 1 (1972), 146-160).
 */
export function rememberingCells<Cell extends ScannedPlace>(cells: BookCells, differing: readonly Cell[]): Cell[] {
  const circles = new Circles(cells);
  const remembers = new Set<string>();
  const readBy = new Map<string, Cell[]>();
  const keys = new Set(differing.map(cellKey));
  const found: Cell[] = [];
  const add = (cell: Cell): void => {
    if (remembers.has(cellKey(cell))) return;
    remembers.add(cellKey(cell));
    found.push(cell);
  };
  for (const cell of differing) {
    const isInCircle = circles.has(cell);
    if (isInCircle === null) return [];
    if (isInCircle) add(cell);
    for (const precedent of circles.precedentsOf(cell)) {
      const key = cellKey(precedent);
      if (keys.has(key)) readBy.set(key, [...(readBy.get(key) ?? []), cell]);
    }
  }
  // The list grows while it is gone through.
  for (const cell of found) for (const reader of readBy.get(cellKey(cell)) ?? []) add(reader);
  return found;
}

interface Visit {
  readonly place: ScannedPlace;
  readonly index: number;
  lowest: number;
  isOpen: boolean;
  readonly rest: Iterator<ScannedPlace>;
}

/** Tarjan's search, begun again for each cell that is asked about, without recursion: chains of formulas are long. */
class Circles {
  private readonly visits = new Map<string, Visit>();
  private readonly inCircles = new Set<string>();
  private readonly open: Visit[] = [];
  private steps = 0;

  constructor(private readonly cells: BookCells) {}

  /** null where the search would take too long. */
  has(cell: ScannedPlace): boolean | null {
    if (!this.visits.has(cellKey(cell)) && !this.search(cell)) return null;
    return this.inCircles.has(cellKey(cell));
  }

  *precedentsOf(cell: ScannedPlace): Generator<ScannedPlace> {
    for (const area of this.cells.precedents(cell)) yield* this.cellsOf(area);
  }

  private *cellsOf({ sheetName, row, column, rows, columns }: ScannedArea): Generator<ScannedPlace> {
    for (let i = row; i < row + rows; i += 1)
      for (let j = column; j < column + columns; j += 1) {
        this.steps += 1;
        if (this.steps > MOST_STEPS) return;
        const place = { sheetName, row: i, column: j };
        if (this.cells.hasFormula(place)) yield place;
      }
  }

  private search(start: ScannedPlace): boolean {
    const path = [this.enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.rest.next();
      if (this.steps > MOST_STEPS) return false;
      if (next.done !== true) {
        const key = cellKey(next.value);
        const known = this.visits.get(key);
        if (known === undefined) path.push(this.enter(next.value));
        else if (known.isOpen) {
          visit.lowest = Math.min(visit.lowest, known.index);
          if (known === visit) this.inCircles.add(key);
        }
        continue;
      }
      path.pop();
      const reader = path.at(-1);
      if (reader !== undefined) reader.lowest = Math.min(reader.lowest, visit.lowest);
      if (visit.lowest === visit.index) this.close(visit);
    }
    return true;
  }

  private enter(place: ScannedPlace): Visit {
    const index = this.visits.size;
    const visit = { place, index, lowest: index, isOpen: true, rest: this.precedentsOf(place) };
    this.visits.set(cellKey(place), visit);
    this.open.push(visit);
    return visit;
  }

  /** Everything entered since the visit is one component with it. */
  private close(root: Visit): void {
    const component = this.open.splice(this.open.lastIndexOf(root));
    for (const visit of component) {
      visit.isOpen = false;
      if (component.length > 1) this.inCircles.add(cellKey(visit.place));
    }
  }
}

function cellKey({ sheetName, row, column }: ScannedPlace): string {
  return `${sheetName.toLowerCase()}!${row},${column}`;
}
