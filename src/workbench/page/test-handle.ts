import type { Area } from "../area";
import type { CellValue, Grid } from "../grid";
import type { Host } from "../host";
import { parseCells, splitAddress } from "../model/a1";
import { errorMessage } from "./cell-message";

/** What tests, and the curious at the console, get as `window.workbench`. Addresses: "B2", "B2:C4", "'Sheet 2'!A1". */
export interface WorkbenchHandle {
  /** Resolves when the add-in's functions can be called. */
  readonly ready: Promise<void>;
  readonly grid: Grid;
  readonly host: Host | null;
  /** As typed by the user. */
  setCell(address: string, text: string): void;
  value(address: string): CellValue;
  values(address: string): CellValue[][];
  formula(address: string): CellValue;
  text(address: string): string;
  texts(address: string): string[][];
  sheetNames(): string[];
  select(address: string): void;
  /** The words that came with an error, null where there are none. */
  errorMessage(address: string): string | null;
  /** Deletes the drafts of unsaved work; the page keeps none any more, and closes without a question. */
  discardDrafts(): Promise<void>;
}

export function areaAt(grid: Grid, address: string): Area {
  const { sheetName, cells } = splitAddress(address);
  const sheet = grid
    .sheets()
    .find(({ id, name }) =>
      sheetName === null ? id === grid.activeSheetId() : name.toLowerCase() === sheetName.toLowerCase(),
    );
  const rectangle = parseCells(cells, grid);
  if (!sheet || !rectangle)
    throw new Error(`the workbench needs an address of cells: got "${address}"; nothing was done`);
  return { sheetId: sheet.id, ...rectangle };
}

interface PageAnswers {
  readonly ready: Promise<void>;
  readonly host: () => Host | null;
  readonly discardDrafts: () => Promise<void>;
}

export function createHandle(grid: Grid, { ready, host, discardDrafts }: PageAnswers): WorkbenchHandle {
  const at = (address: string): Area => areaAt(grid, address);
  return {
    ready,
    grid,
    get host() {
      return host();
    },
    setCell: (address, text) => grid.write({ ...at(address), rows: 1, columns: 1 }, [[text]]),
    value: (address) => grid.values(at(address))[0]?.[0] ?? null,
    values: (address) => grid.values(at(address)),
    formula: (address) => grid.formulas(at(address))[0]?.[0] ?? null,
    text: (address) => grid.texts(at(address))[0]?.[0] ?? "",
    texts: (address) => grid.texts(at(address)),
    sheetNames: () => grid.sheets().map(({ name }) => name),
    select: (address) => grid.select(at(address)),
    errorMessage: (address) => errorMessage(grid, at(address)),
    discardDrafts,
  };
}
