import { cellAddress, sheetAddress } from "../../src/workbook/cell-address";
import type { FindingKind } from "../../src/checking/finding";
import type { CellReference, SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellContent, ScannedName, ScannedSheet, ScannedWorkbook } from "../../src/workbook/scanning-port";

/** What a labelled cell is: planted with a kind of finding, documented as it is, or innocent (README.md). */
export type Label = FindingKind | "correct" | "innocent";

interface BuiltCell {
  readonly value: CellContent;
  readonly formula?: string;
  readonly format?: string;
}

/** A workbook written cell by cell, with what is planted in it. Numbers without a label are innocent, too. */
export class WorkbookBuilder {
  readonly labels = new Map<string, Label>();
  private readonly sheets = new Map<string, Map<number, Map<number, BuiltCell>>>();
  private readonly names: ScannedName[] = [];

  sheet(name: string): SheetBuilder {
    const rows = this.sheets.get(name) ?? new Map<number, Map<number, BuiltCell>>();
    this.sheets.set(name, rows);
    return new SheetBuilder(name, (row, column, cell, label) => {
      const cells = rows.get(row) ?? new Map<number, BuiltCell>();
      rows.set(row, cells.set(column, cell));
      if (label !== undefined) this.labels.set(`${name}!${row},${column}`, label);
      else if (typeof cell.value === "number") this.labels.set(`${name}!${row},${column}`, "innocent");
    });
  }

  name(name: Pick<ScannedName, "name" | "comment" | "sheetName" | "row" | "column">): void {
    this.names.push({ scope: null, rows: 1, columns: 1, ...name });
  }

  workbook(): ScannedWorkbook {
    const sheets = [...this.sheets].map(([name, rows]) => scannedSheet(name, rows));
    const cellsRead = sheets
      .flatMap(({ blocks }) => blocks)
      .reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
    return { sheets, names: this.names, dateSystem: 1900, isComplete: true, cellsRead, cellsTotal: cellsRead };
  }
}

type Put = (row: number, column: number, cell: BuiltCell, label?: Label) => void;

export class SheetBuilder {
  /** The next row to write. */
  row = 0;

  constructor(
    readonly name: string,
    private readonly put: Put,
  ) {}

  /** Cells of the next row; null leaves one empty. A cell with a label counts. */
  line(...cells: readonly (CellContent | null | Labelled)[]): number {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      if (typeof cell === "object") this.put(this.row, column, cell, cell.label);
      else this.put(this.row, column, { value: cell });
    });
    this.row += 1;
    return this.row - 1;
  }

  gap(rows = 2): void {
    this.row += rows;
  }

  at(row: number, column: number, cell: Labelled): void {
    this.put(row, column, cell, cell.label);
  }

  /** What `write-plan` writes: the plan's cells and names, its formulas with the text that they say, else with a value of 1. */
  plan(plan: SheetPlan, builder: WorkbookBuilder, top = this.row, left = 0): void {
    const place = ({ row, column }: CellReference): string =>
      sheetAddress(this.name, cellAddress({ row: row + top, column: column + left }));
    plan.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === null) return;
        if (cell.kind === "text" && cell.text !== "") this.put(top + row, left + column, { value: cell.text });
        if (cell.kind === "number")
          this.put(top + row, left + column, { value: cell.value, format: cell.numberFormat });
        if (cell.kind === "formula") {
          const formula = cell.parts.map((part) => (typeof part === "string" ? part : place(part))).join("");
          this.put(top + row, left + column, {
            value: cell.says ?? (formula === "=NA()" ? "#N/A" : 1),
            formula,
            format: cell.numberFormat,
          });
        }
      }),
    );
    // The second sheet is not built, nor what has its name there.
    for (const { name, comment, row, column, on } of plan.names)
      if (on !== "workings")
        builder.name({ name, comment, sheetName: this.name, row: top + row, column: left + column });
    this.row = top + plan.rows.length;
  }
}

export interface Labelled extends BuiltCell {
  readonly label?: Label;
}

export const planted = (label: FindingKind, value: CellContent, format?: string, formula?: string): Labelled => ({
  value,
  label,
  ...(format === undefined ? {} : { format }),
  ...(formula === undefined ? {} : { formula }),
});
export const innocent = (value: CellContent, format?: string): Labelled => labelled("innocent", value, format);
export const correct = (value: CellContent, format?: string): Labelled => labelled("correct", value, format);

function labelled(label: Label, value: CellContent, format?: string): Labelled {
  return { value, label, ...(format === undefined ? {} : { format }) };
}

function scannedSheet(name: string, rows: ReadonlyMap<number, ReadonlyMap<number, BuiltCell>>): ScannedSheet {
  const height = Math.max(...rows.keys(), 0) + 1;
  const width = Math.max(...[...rows.values()].flatMap((cells) => [...cells.keys()]), 0) + 1;
  const matrix = <T>(read: (cell: BuiltCell | undefined) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => read(rows.get(row)?.get(column))),
    );
  return {
    name,
    isVisible: true,
    blocks: [
      {
        row: 0,
        column: 0,
        values: matrix((cell) => cell?.value ?? ""),
        formulas: matrix((cell) => cell?.formula ?? cell?.value ?? ""),
        numberFormats: matrix((cell) => cell?.format ?? "General"),
      },
    ],
  };
}
