type Cells = readonly (readonly unknown[])[];

interface Entry<Result> {
  readonly cells: Cells;
  readonly result: Result;
}

/** What is kept at most. */
export interface RecentLimits {
  readonly ranges: number;
  /** Cells of all ranges together; a range larger than this is never kept. */
  readonly cells: number;
}

/**
 * Remembers what was made of the ranges that were read last, by their content: many cells of a sheet calculate with the
 * same table of contracts, and comparing it takes a tenth of the time of reading it. A failure is not remembered.
 * Shape:  cells are compared as they were delivered; of data types the kind and the plain value, on which reading depends.
 */
export function recentRanges<Result>(limits: RecentLimits): (cells: Cells, read: () => Result) => Result {
  let entries: Entry<Result>[] = []; // the last used one first
  return (cells, read) => {
    const known = entries.findIndex((entry) => sameCells(entry.cells, cells));
    const entry = entries[known] ?? { cells, result: read() };
    if (known !== 0) entries = withinLimits([entry, ...entries.filter((other) => other !== entry)], limits);
    return entry.result;
  };
}

function withinLimits<Result>(entries: Entry<Result>[], limits: RecentLimits): Entry<Result>[] {
  let cells = 0;
  const past = entries.findIndex((entry, index) => {
    cells += entry.cells.length * (entry.cells[0]?.length ?? 0);
    return index >= limits.ranges || cells > limits.cells;
  });
  return past < 0 ? entries : entries.slice(0, past);
}

function sameCells(some: Cells, others: Cells): boolean {
  if (some.length !== others.length) return false;
  for (let row = 0; row < some.length; row += 1) {
    const [line, other] = [some[row] ?? [], others[row] ?? []];
    if (line.length !== other.length) return false;
    for (let column = 0; column < line.length; column += 1) {
      if (line[column] !== other[column] && !sameDataType(line[column], other[column])) return false;
    }
  }
  return true;
}

function sameDataType(some: unknown, other: unknown): boolean {
  if (typeof some !== "object" || typeof other !== "object" || some === null || other === null) return false;
  const [one, two] = [some, other] as { type?: unknown; basicValue?: unknown }[];
  return one?.type === two?.type && one?.basicValue === two?.basicValue && one?.basicValue !== undefined;
}
