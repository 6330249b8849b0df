import type { PlanCell } from "../workbook/sheet-plan";
import type { Working, WorkingBlock, WorkingFormula, WorkingReference } from "../workings/working";
import { columnLetters } from "../workbook/cell-address";
import { tableOf, type Entry, type InputLink, type ResultPlaces } from "./entry";
import { errorFormula } from "./error-formula";
import { formulaCell, inputCell, text, unitFormat } from "./workings-cells";

type Table = Extract<WorkingBlock, { readonly kind: "table" }>;
type Column = Table["columns"][number];
type Row = PlanCell[];

/** Rows of a working before its blocks: what call it is, who uses it, what it says, notes. */
export function headRows(entry: Entry): number {
  return 3 + (entry.sentence === "" ? 0 : 1) + entry.notes.length;
}

/** Where the blocks of a working stand, and how many rows it takes; rows from 0 on its sheet. */
export interface EntryLayout {
  readonly first: number;
  readonly rowCount: number;
  readonly width: number;
  /** Of every block: the row of a step, the header row of a table. */
  readonly blockRows: ReadonlyMap<string, number>;
  readonly result: { readonly row: number; readonly column: number };
}

/** The table of a working whose number of rows depends on the dates. */
export const PERIODS = "periods";

/** A label, a value beside it, and where it comes from. */
const VALUE = 1;
const STEP_WIDTH = 3;

export function entryLayout(entry: Entry, first: number): EntryLayout {
  const { body } = entry;
  const top = first + headRows(entry);
  if (body.kind === "values")
    return {
      first,
      rowCount: top + body.rows.length - first,
      width: entry.columns,
      blockRows: new Map(),
      result: { row: top, column: 0 },
    };
  if (body.kind === "error")
    return {
      first,
      rowCount: top + 1 - first,
      width: STEP_WIDTH,
      blockRows: new Map(),
      result: { row: top, column: VALUE },
    };
  const blockRows = new Map<string, number>();
  let [next, width] = [top, STEP_WIDTH];
  for (const block of body.working.blocks) {
    if (block.kind === "step") {
      blockRows.set(block.key, next);
      next += 1;
      continue;
    }
    blockRows.set(block.key, next + 1); // below its title
    next += 2 + block.rowCount + (block.key === PERIODS ? 1 : 0);
    width = Math.max(width, block.columns.length);
  }
  const { result } = body.working;
  if (result?.kind === "labelled")
    return { first, rowCount: next + result.rows.length - first, width, blockRows, result: { row: next, column: 0 } };
  const key = result?.kind === "step" ? result.step : (result?.table ?? "");
  const row = (blockRows.get(key) ?? NaN) + (result?.kind === "table" && !result.header ? 1 : 0);
  return {
    first,
    rowCount: next - first,
    width,
    blockRows,
    result: { row, column: result?.kind === "step" ? VALUE : 0 },
  };
}

/** The rows of a working below its head. */
export function bodyRows(entry: Entry, layout: EntryLayout, places: ResultPlaces): Row[] {
  const { body } = entry;
  switch (body.kind) {
    case "values":
      return body.rows.map((row) => row.map((value) => valueCell(value)));
    case "error":
      return [
        [
          text("Result", "line"),
          formulaCell(errorFormula(body.code) ?? "=NA()", "General", "total"),
          text(body.reason, "remark"),
        ],
      ];
    case "working":
      return new WorkingRows(body.working, body.links, layout, places).rows();
  }
}

class WorkingRows {
  constructor(
    private readonly working: Working,
    private readonly links: ReadonlyMap<string, InputLink>,
    private readonly layout: EntryLayout,
    private readonly places: ResultPlaces,
  ) {}

  rows(): Row[] {
    const { blocks, result } = this.working;
    const rows = blocks.flatMap((block) => (block.kind === "step" ? [this.stepRow(block)] : this.tableRows(block)));
    if (result?.kind !== "labelled") return rows;
    return [
      ...rows,
      ...result.rows.map(({ label, step }) => [
        text(label, "line"),
        formulaCell(`=${this.address({ step }, 0)}`, "General", "total"),
      ]),
    ];
  }

  private stepRow(step: Extract<WorkingBlock, { readonly kind: "step" }>): Row {
    const isResult = this.working.result?.kind === "step" && this.working.result.step === step.key;
    const format = unitFormat(step.unit, step.value);
    if (step.formula !== null) {
      return [
        text(step.label, "line"),
        formulaCell(`=${this.written(step.formula, 0)}`, format, isResult ? "total" : "calculation"),
        null,
      ];
    }
    const link = this.links.get(step.key) ?? null;
    return [
      text(step.label, "line"),
      this.input(link, step.value, format),
      text(sourceOf(link, step.source), "remark"),
    ];
  }

  private tableRows(table: Table): Row[] {
    const columns = orderedColumns(this.working, table);
    const rows: Row[] = [[text(table.title, "subtitle")], columns.map(({ header }) => text(header, "numberHeading"))];
    for (let index = 0; index < table.rowCount; index += 1) {
      rows.push(columns.map((column) => this.tableCell(table, column, index)));
    }
    return table.key === PERIODS ? [...rows, this.reachRow(table)] : rows;
  }

  /** Says whether the periods still reach the last day of service, wherever the user moves it. */
  private reachRow(table: Table): Row {
    const end = this.address({ step: "finalDay" }, 0);
    const last = this.address({ table: table.key, column: "lastDay", rows: "last" }, 0);
    const formula = `=IF(${end}<=${last},"yes","no: rows are missing")`;
    return [
      text("Check: the periods reach the last day of service", "line"),
      formulaCell(formula, "General", "calculation"),
    ];
  }

  private tableCell(table: Table, column: Column, index: number): PlanCell {
    const value = column.values[index] ?? 0;
    const format = column.key === "period" && column.unit === "whole" ? YEAR : unitFormat(column.unit, value);
    const formula = index === 0 ? (column.firstFormula ?? column.formula) : column.formula;
    if (formula === null)
      return this.input(this.links.get(`${table.key}.${column.key}.${index}`) ?? null, value, format);
    return formulaCell(`=${this.written(formula, index)}`, format, "calculation");
  }

  private input(link: InputLink, value: number | string, numberFormat: string): PlanCell {
    return inputCell(link, value, numberFormat, this.places);
  }

  private written(formula: WorkingFormula, index: number): string {
    return formula.map((part) => (typeof part === "string" ? part : this.address(part, index))).join("");
  }

  private address(reference: WorkingReference, index: number): string {
    if ("step" in reference) return cell(this.rowOf(reference.step), VALUE);
    const table = tableOf(this.working, reference.table);
    const column = orderedColumns(this.working, table).findIndex(({ key }) => key === reference.column);
    if (column < 0)
      throw new Error(`the working of ${this.working.name} has no column ${reference.column} in ${reference.table}`);
    const first = this.rowOf(reference.table) + 1;
    const last = first + table.rowCount - 1;
    switch (reference.rows) {
      case "this":
        return cell(first + index, column);
      case "previous":
        return cell(first + index - 1, column);
      case "toThis":
        return `${fixedCell(first, column)}:${cell(first + index, column)}`;
      case "all":
        return `${fixedCell(first, column)}:${fixedCell(last, column)}`;
      case "first":
        return fixedCell(first, column);
      case "last":
        return fixedCell(last, column);
    }
  }

  private rowOf(key: string): number {
    const row = this.layout.blockRows.get(key);
    if (row === undefined) throw new Error(`the working of ${this.working.name} has no block ${key}`);
    return row;
  }
}

/** The columns of the result first, side by side as the function spills them. */
function orderedColumns({ result }: Working, table: Table): readonly Column[] {
  if (result?.kind !== "table" || result.table !== table.key) return table.columns;
  const spilled = result.columns.flatMap((key) => table.columns.filter((column) => column.key === key));
  return [...spilled, ...table.columns.filter((column) => !spilled.includes(column))];
}

const YEAR = "0";

/** Nothing beside a reference: the formula says where it reads. */
function sourceOf(link: InputLink, source: string | null): string {
  if (link === null) return source ?? "";
  return "source" in link ? link.source : "";
}

function valueCell(value: number | string | boolean): PlanCell {
  if (typeof value === "number") return { kind: "number", value, numberFormat: "General", style: "constant" };
  if (typeof value === "boolean") return formulaCell(value ? "=TRUE" : "=FALSE", "General", "constant");
  const error = errorFormula(value);
  return error === null ? text(value, "line") : formulaCell(error, "General", "line");
}

function cell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
