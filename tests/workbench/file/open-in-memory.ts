import { CarriedFile } from "../../../src/workbench/file/carried-file";
import { withKeptResults } from "../../../src/workbench/file/keep-stored";
import { placeBook } from "../../../src/workbench/file/place-book";
import { readFile } from "../../../src/workbench/file/read-file";
import { MemoryGrid } from "../../../src/workbench/memory-grid";

/** Functions that the grid is taken not to have. */
const LACKING = new Set(["BDP", "MYVENDOR", "STOCKHISTORY", "GETPIVOTDATA"]);

export interface OpenInMemory {
  readonly grid: MemoryGrid;
  readonly carried: CarriedFile;
}

/** A file opened as the workbench opens it, on a grid that does not calculate. */
export function openInMemory(bytes: Uint8Array, namespace: string | null = "OFFTAKE"): OpenInMemory {
  const grid = new MemoryGrid();
  const { book: read, parts } = readFile(bytes, namespace, grid);
  const book = withKeptResults(
    read,
    Object.assign(grid, { knowsFunction: (name: string) => !LACKING.has(name) }),
    namespace,
  );
  return { grid, carried: new CarriedFile(grid, parts, book, placeBook(grid, book)) };
}
