import type {
  InputOrigin,
  TableReference,
  WorkingBlock,
  WorkingColumn,
  WorkingFormula,
  WorkingReference,
  WorkingStep,
  WorkingTable,
  WorkingUnit,
} from "./working";

/** What a cell of a working is called and how it is read. */
export interface CellName {
  readonly key: string;
  readonly label: string;
  readonly unit: WorkingUnit;
}

/** A reference to a cell with its value, so that the next value can be computed from it. */
export interface Cell {
  readonly at: WorkingReference;
  readonly value: number;
}

/** A column whose formulas refer to the row they are in. */
export interface Column {
  readonly at: TableReference;
  readonly values: readonly number[];
}

/** What is typed by the user and what is chosen by us, where no citation stands. */
export const TYPED = "typed";
export const ARGUMENT = "argument of the function";

/** Collects the blocks of a working in order of calculation. */
export class WorkingBuilder {
  private readonly collected: WorkingBlock[] = [];

  get blocks(): readonly WorkingBlock[] {
    return this.collected;
  }

  /** An argument of the function; the key is its name in `Calls`. */
  argument(name: CellName, value: number): Cell {
    return this.input(name, value, ARGUMENT, { kind: "argument", name: name.key });
  }

  /** A number that the user or the catalogue gives, or that was solved for. */
  input(name: CellName, value: number | string, source: string, origin: InputOrigin | null = null): Cell {
    return this.put({ ...name, formula: null, value, source, origin });
  }

  step(name: CellName, value: number, ...formula: WorkingFormula): Cell {
    return this.put({ ...name, formula, value, source: null, origin: null });
  }

  table(key: string, title: string, rowCount: number): TableBuilder {
    const columns: WorkingColumn[] = [];
    const table: WorkingTable = { key, title, rowCount, columns };
    this.collected.push({ kind: "table", ...table });
    return new TableBuilder(table, columns);
  }

  private put(step: WorkingStep): Cell {
    this.collected.push({ kind: "step", ...step });
    return { at: { step: step.key }, value: Number(step.value) };
  }
}

/** Adds columns to one table of a working. */
export class TableBuilder {
  constructor(
    private readonly table: WorkingTable,
    private readonly columns: WorkingColumn[],
  ) {}

  get rowCount(): number {
    return this.table.rowCount;
  }

  /** The numbers of a range argument, by its name in `Calls`. */
  items(name: CellName, argument: string, values: readonly number[]): Column {
    return this.input(
      name,
      values,
      values.map(() => ARGUMENT),
      values.map((_, index) => ({ kind: "item", name: argument, index })),
    );
  }

  /** One column of a range argument of two: the points of a curve. */
  points(name: CellName, column: "at" | "price", values: readonly number[]): Column {
    return this.input(
      name,
      values,
      values.map(() => ARGUMENT),
      values.map((_, index) => ({ kind: "point", column, index })),
    );
  }

  input(
    name: CellName,
    values: readonly (number | string)[],
    sources: readonly (string | null)[],
    origins: readonly (InputOrigin | null)[] = values.map(() => null),
  ): Column {
    return this.put({ ...named(name), formula: null, firstFormula: null, values, sources, origins });
  }

  column(name: CellName, value: (row: number) => number, ...formula: WorkingFormula): Column {
    return this.columnFrom(name, null, value, ...formula);
  }

  /** A column whose first row has a formula of its own, because the others refer to the row above. */
  columnFrom(
    name: CellName,
    firstFormula: WorkingFormula | null,
    value: (row: number) => number,
    ...formula: WorkingFormula
  ): Column {
    const values: number[] = [];
    for (let row = 0; row < this.rowCount; row++) values.push(value(row));
    return this.put({ ...named(name), formula, firstFormula, values, sources: [], origins: [] });
  }

  /** What formulas call the row above of a column that is still to be added. */
  previous(key: string): TableReference {
    return { table: this.table.key, column: key, rows: "previous" };
  }

  private put(column: WorkingColumn): Column {
    this.columns.push(column);
    return { at: { table: this.table.key, column: column.key, rows: "this" }, values: column.values.map(Number) };
  }
}

/** Other rows of a column than that of the formula. */
export function rowsOf({ at }: Column, rows: TableReference["rows"]): TableReference {
  return { ...at, rows };
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function named({ key, label, unit }: CellName): Pick<WorkingColumn, "key" | "header" | "unit"> {
  return { key, header: label, unit };
}
