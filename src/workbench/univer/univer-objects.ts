import { CommandType, ICommandService, IUndoRedoService, type IMutationInfo } from "@univerjs/core";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
  type ITableRange,
} from "@univerjs/preset-sheets-table";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
} from "@univerjs/sheets";
import type { Area } from "../area";
import { MemoryObjects } from "../memory-objects";
import { shiftedChart, shiftedChoices, shiftedPage, type Shift } from "../shifted-objects";
import type { FormatRule, PageSetup, SheetChart, SheetChoice, SheetObjects, SheetTable } from "../sheet-objects";
import { WORKBOOK_ID } from "./create-univer";
import { SheetRules } from "./sheet-rules";
import { tableTheme } from "./table-themes";
import type { UniverWorkbook } from "./univer-workbook";
import { WhatWent } from "./what-went";

const PUT_CHART = "workbench.mutation.put-chart";
const REMOVE_CHART = "workbench.mutation.remove-chart";
const PAGE_SETUP = "workbench.mutation.page-setup";
const CHOICES = "workbench.mutation.choices";
const FORMAT_RULES = "workbench.mutation.format-rules";

/** Charts, lists, conditional formats and print set-up as Univer's own mutations, so that undo knows them; tables are those of Univer's table plugin. */
export class UniverObjects implements SheetObjects {
  private readonly kept: MemoryObjects;
  private readonly commands: ICommandService;
  private readonly manager: TableManager;
  private readonly rules: SheetRules;
  private readonly went = new WhatWent<Followers>();

  constructor(private readonly engine: UniverWorkbook) {
    const { injector, workbook } = engine;
    this.kept = new MemoryObjects((sheetId) => workbook.getSheetBySheetId(sheetId) !== null);
    this.commands = injector.get(ICommandService);
    this.manager = injector.get(TableManager);
    this.rules = new SheetRules(engine, this.kept);
    this.register(PUT_CHART, ({ chart }: { chart: SheetChart }) => this.kept.putChart(chart));
    this.register(REMOVE_CHART, ({ id }: { id: string }) => this.kept.removeChart(id));
    this.register(PAGE_SETUP, ({ sheetId, setup }: { sheetId: string; setup: PageSetup }) =>
      this.kept.setPageSetup(sheetId, setup),
    );
    this.register(CHOICES, ({ sheetId, choices }: { sheetId: string; choices: readonly SheetChoice[] }) =>
      this.kept.setChoices(sheetId, choices),
    );
    this.register(FORMAT_RULES, ({ sheetId, rules }: { sheetId: string; rules: readonly FormatRule[] }) =>
      this.rules.keep(sheetId, rules),
    );
    // Undoing such a change is the opposite change, which shifts back, or brings back what went.
    this.commands.onCommandExecuted(({ id, params }) => {
      const shift = shiftOf(id, params);
      if (shift !== null) this.shift(shift, engine.undo.takesBack(params));
    });
  }

  tables(): readonly SheetTable[] {
    const looks = new Map(this.kept.tables().map((table) => [table.id, table]));
    return this.manager.getTableList(WORKBOOK_ID).map(({ id, name, subUnitId, range }) => {
      const look = looks.get(id) ?? { ...PLAIN_LOOK };
      const rows = range.endRow - range.startRow + 1 + (look.hasTotals ? 1 : 0);
      const area: Area = {
        sheetId: subUnitId,
        row: range.startRow,
        column: range.startColumn,
        rows,
        columns: range.endColumn - range.startColumn + 1,
      };
      return { ...look, id, name, area };
    });
  }

  putTable(table: SheetTable): void {
    const known = this.manager.getTableById(WORKBOOK_ID, table.id);
    const range = rangeOf(table);
    const place = { unitId: WORKBOOK_ID, subUnitId: table.area.sheetId };
    if (!known) {
      const options = { tableStyleId: tableTheme(table.style) };
      this.commands.syncExecuteCommand(AddSheetTableCommand.id, {
        ...place,
        id: table.id,
        name: table.name,
        range,
        options,
      });
    } else {
      const change = {
        ...(known.getDisplayName() === table.name ? {} : { name: table.name }),
        ...(isSame(known.getRange(), range) ? {} : { updateRange: { newRange: range } }),
        ...(known.getTableStyleId() === tableTheme(table.style) ? {} : { theme: tableTheme(table.style) }),
      };
      if (Object.keys(change).length > 0)
        this.commands.syncExecuteCommand(SetSheetTableCommand.id, { ...place, tableId: table.id, ...change });
    }
    this.kept.putTable(table);
  }

  removeTable(id: string): void {
    const table = this.manager.getTableById(WORKBOOK_ID, id);
    if (!table) return;
    this.commands.syncExecuteCommand(DeleteSheetTableCommand.id, {
      unitId: WORKBOOK_ID,
      subUnitId: table.getSubunitId(),
      tableId: id,
    });
  }

  charts(): readonly SheetChart[] {
    return this.kept.charts();
  }

  putChart(chart: SheetChart): void {
    const before = this.chart(chart.id);
    const undo =
      before === undefined
        ? { id: REMOVE_CHART, params: { id: chart.id } }
        : { id: PUT_CHART, params: { chart: before } };
    this.run({ id: PUT_CHART, params: { chart } }, undo);
  }

  removeChart(id: string): void {
    const chart = this.chart(id);
    if (chart !== undefined) this.run({ id: REMOVE_CHART, params: { id } }, { id: PUT_CHART, params: { chart } });
  }

  pageSetup(sheetId: string): PageSetup {
    return this.kept.pageSetup(sheetId);
  }

  setPageSetup(sheetId: string, setup: PageSetup): void {
    this.run(
      { id: PAGE_SETUP, params: { sheetId, setup } },
      { id: PAGE_SETUP, params: { sheetId, setup: this.pageSetup(sheetId) } },
    );
  }

  choices(sheetId: string): readonly SheetChoice[] {
    return this.kept.choices(sheetId);
  }

  setChoices(sheetId: string, choices: readonly SheetChoice[]): void {
    this.run(
      { id: CHOICES, params: { sheetId, choices } },
      { id: CHOICES, params: { sheetId, choices: this.choices(sheetId) } },
    );
  }

  formatRules(sheetId: string): readonly FormatRule[] {
    return this.kept.formatRules(sheetId);
  }

  setFormatRules(sheetId: string, rules: readonly FormatRule[]): void {
    this.run(
      { id: FORMAT_RULES, params: { sheetId, rules } },
      { id: FORMAT_RULES, params: { sheetId, rules: this.formatRules(sheetId) } },
    );
  }

  readonly forget = (sheetId: string): void => this.kept.forget(sheetId);

  private shift(shift: Shift, isUndo: boolean): void {
    this.rules.shift(shift, isUndo);
    const ids = this.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
    const now: Followers = {
      choices: new Map(ids.map((id) => [id, this.kept.choices(id)])),
      charts: new Map(this.kept.charts().map((chart) => [chart.id, chart])),
      pages: new Map([[shift.sheetId, this.kept.pageSetup(shift.sheetId)]]),
    };
    const { choices, charts, pages } = this.went.after(shift, isUndo, now, () => ({
      choices: mapped(now.choices, (each) => (each.length === 0 ? each : shiftedChoices(each, shift))),
      charts: mapped(now.charts, (chart) => shiftedChart(chart, shift)),
      pages: mapped(now.pages, (page) => shiftedPage(page, shift)),
    }));
    for (const [id, each] of choices) this.kept.setChoices(id, each);
    for (const chart of charts.values()) this.kept.putChart(chart);
    for (const [id, page] of pages) this.kept.setPageSetup(id, page);
  }

  private chart(id: string): SheetChart | undefined {
    return this.kept.charts().find((chart) => chart.id === id);
  }

  private register<T>(id: string, change: (params: T) => void): void {
    this.commands.registerCommand({
      id,
      type: CommandType.MUTATION,
      handler: (_accessor, params) => {
        change(params as T);
        return true;
      },
    });
  }

  private run(redo: IMutationInfo, undo: IMutationInfo): void {
    this.commands.syncExecuteCommand(redo.id, redo.params);
    this.engine.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: WORKBOOK_ID, undoMutations: [undo], redoMutations: [redo] });
  }
}

/** What follows rows and columns, tables and conditional formats aside. */
interface Followers {
  readonly choices: ReadonlyMap<string, readonly SheetChoice[]>;
  readonly charts: ReadonlyMap<string, SheetChart>;
  readonly pages: ReadonlyMap<string, PageSetup>;
}

function mapped<Value>(all: ReadonlyMap<string, Value>, next: (value: Value) => Value): ReadonlyMap<string, Value> {
  return new Map([...all].map(([key, value]) => [key, next(value)]));
}

function shiftOf(id: string, params: object | undefined): Shift | null {
  const isInsertion = id === InsertRowMutation.id || id === InsertColMutation.id;
  const isRemoval = id === RemoveRowMutation.id || id === RemoveColMutation.id;
  if (!isInsertion && !isRemoval) return null;
  const { subUnitId: sheetId, range } = params as IInsertRowMutationParams;
  const sign = isInsertion ? 1 : -1;
  return id === InsertRowMutation.id || id === RemoveRowMutation.id
    ? { sheetId, along: "rows", start: range.startRow, count: sign * (range.endRow - range.startRow + 1) }
    : { sheetId, along: "columns", start: range.startColumn, count: sign * (range.endColumn - range.startColumn + 1) };
}

/** A table that the user made. */
const PLAIN_LOOK = {
  hasTotals: false,
  style: "TableStyleMedium2",
  bandedRows: true,
  bandedColumns: false,
  boldFirstColumn: false,
  boldLastColumn: false,
  filterButtons: true,
} as const;

/** Without the totals row, which Univer does not know. */
function rangeOf({ area, hasTotals }: SheetTable): ITableRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - (hasTotals ? 2 : 1),
    endColumn: area.column + area.columns - 1,
  };
}

function isSame(one: ITableRange, other: ITableRange): boolean {
  return (
    one.startRow === other.startRow &&
    one.startColumn === other.startColumn &&
    one.endRow === other.endRow &&
    one.endColumn === other.endColumn
  );
}
