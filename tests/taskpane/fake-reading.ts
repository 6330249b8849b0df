import { areaAddress } from "../../src/workbook/cell-address";
import { areaOf, splitSheet } from "../../src/workbook/parse-address";
import type {
  CellPlace,
  RangeContent,
  ReadingPort,
  SelectedCell,
  ValueKind,
  WorkbookName,
} from "../../src/workbook/reading-port";
import type { CellContent } from "../../src/workbook/scanning-port";

export interface FakeCell {
  readonly formula?: string;
  readonly value?: CellContent;
  readonly text?: string;
  readonly numberFormat?: string;
  /** Address of the cell whose formula fills this one. */
  readonly spilledFrom?: string;
}

/** One sheet in memory, for tests of views; src/excel is tested through the real library. */
export interface FakeReading extends ReadingPort {
  /** The user's own selecting: the listeners hear of it. */
  readonly choose: (address: string) => void;
  readonly change: (address: string, cell: FakeCell) => void;
  readonly selected: () => string;
  /** How often something was asked. */
  readonly asked: Record<"selectedCell" | "cellsAround" | "readRanges" | "names", number>;
  readonly listening: () => number;
}

const SHEET = "Sheet1";

export function fakeReading(
  cells: Readonly<Record<string, FakeCell>> = {},
  names: readonly WorkbookName[] = [],
): FakeReading {
  const all = new Map(Object.entries(cells));
  const selection = new Set<() => void>();
  const content = new Set<() => void>();
  const asked = { selectedCell: 0, cellsAround: 0, readRanges: 0, names: 0 };
  let selected = "A1";

  const valueAt = (row: number, column: number): CellContent =>
    all.get(areaAddress({ row, column, rows: 1, columns: 1 }))?.value ?? "";
  const formatOf = (row: number, column: number): string =>
    all.get(areaAddress({ row, column, rows: 1, columns: 1 }))?.numberFormat ?? "General";
  const matrix = <T>(address: string, read: (cell: FakeCell | undefined) => T): T[][] => {
    const area = areaOf(address);
    if (area === null) throw new Error(`the fake reads cells: got ${address}`);
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) =>
        read(all.get(areaAddress({ row: area.row + i, column: area.column + j, rows: 1, columns: 1 }))),
      ),
    );
  };
  const follow = (listeners: Set<() => void>, listener: () => void) => {
    listeners.add(listener);
    return Promise.resolve(async () => {
      listeners.delete(listener);
    });
  };
  return {
    asked,
    selected: () => selected,
    listening: () => selection.size + content.size,
    choose: (address) => {
      selected = address;
      for (const listener of selection) listener();
    },
    change: (address, cell) => {
      all.set(address, cell);
      for (const listener of content) listener();
    },
    select: async ({ address }: CellPlace) => {
      selected = address;
      for (const listener of selection) listener();
    },
    onSelection: (listener) => follow(selection, listener),
    onContent: (listener) => follow(content, listener),
    selection: async () => ({ sheetName: SHEET, address: selected }),
    decimalSign: async () => ".",
    names: async () => {
      asked.names += 1;
      return names;
    },
    selectedCell: async () => {
      asked.selectedCell += 1;
      return selectedCell(selected, all);
    },
    cellsAround: async ({ row }) => {
      asked.cellsAround += 1;
      const values = Array.from({ length: row + 1 }, (_, i) => Array.from({ length: 16 }, (_, j) => valueAt(i, j)));
      return { row: 0, column: 0, values, numberFormats: values.map((line, i) => line.map((_, j) => formatOf(i, j))) };
    },
    readRanges: async (references) => {
      asked.readRanges += 1;
      return new Map(
        references.flatMap((reference): [string, RangeContent][] => {
          const address = splitSheet(reference).rest.replaceAll("$", "");
          if (areaOf(address) === null) return [];
          return [
            [
              reference,
              {
                sheetName: splitSheet(reference).sheetName ?? SHEET,
                address,
                values: matrix(address, (cell) => cell?.value ?? ""),
                formulas: matrix(address, (cell) => cell?.formula ?? cell?.value ?? ""),
              },
            ],
          ];
        }),
      );
    },
  };
}

function selectedCell(selected: string, all: ReadonlyMap<string, FakeCell>): SelectedCell {
  const { row, column, rows, columns } = areaOf(selected) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const address = areaAddress({ row, column, rows: 1, columns: 1 });
  const {
    formula = null,
    value = "",
    text = String(value),
    numberFormat = "General",
    spilledFrom,
  } = all.get(address) ?? {};
  const parent = spilledFrom === undefined ? undefined : all.get(spilledFrom)?.formula;
  return {
    sheetName: SHEET,
    address,
    row,
    column,
    selectedCells: rows * columns,
    formula,
    value,
    kind: kindOf(value),
    text,
    numberFormat,
    spillParent:
      parent === undefined || spilledFrom === undefined
        ? null
        : { sheetName: SHEET, address: spilledFrom, formula: parent },
  };
}

function kindOf(value: CellContent): ValueKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "truth";
  return value === "" ? "empty" : value.startsWith("#") ? "error" : "text";
}
