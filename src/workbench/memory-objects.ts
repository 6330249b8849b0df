import type { Span } from "./grid";
import {
  DEFAULT_PAGE,
  type FormatRule,
  type PageSetup,
  type SheetChart,
  type SheetChoice,
  type SheetObjects,
  type SheetTable,
} from "./sheet-objects";

/** One and the same, so that whoever asks twice sees that nothing changed. */
const NO_RULES: readonly FormatRule[] = [];
const NO_CHOICES: readonly SheetChoice[] = [];

/** Tables, charts, lists, conditional formats, print set-up and hidden rows, kept in memory; `hasSheet` tells which sheets still are there. */
export class MemoryObjects implements SheetObjects {
  private readonly tablesById = new Map<string, SheetTable>();
  private readonly chartsById = new Map<string, SheetChart>();
  private readonly pages = new Map<string, PageSetup>();
  private readonly hiddenRows = new Map<string, Set<number>>();
  private readonly choicesBySheet = new Map<string, readonly SheetChoice[]>();
  private readonly rulesBySheet = new Map<string, readonly FormatRule[]>();

  constructor(private readonly hasSheet: (sheetId: string) => boolean) {}

  tables(): readonly SheetTable[] {
    return [...this.tablesById.values()].filter(({ area }) => this.hasSheet(area.sheetId));
  }

  putTable(table: SheetTable): void {
    this.tablesById.set(table.id, table);
  }

  removeTable(id: string): void {
    this.tablesById.delete(id);
  }

  charts(): readonly SheetChart[] {
    return [...this.chartsById.values()].filter(({ sheetId }) => this.hasSheet(sheetId));
  }

  putChart(chart: SheetChart): void {
    this.chartsById.set(chart.id, chart);
  }

  removeChart(id: string): void {
    this.chartsById.delete(id);
  }

  pageSetup(sheetId: string): PageSetup {
    return this.pages.get(sheetId) ?? DEFAULT_PAGE;
  }

  setPageSetup(sheetId: string, setup: PageSetup): void {
    this.pages.set(sheetId, setup);
  }

  choices(sheetId: string): readonly SheetChoice[] {
    return this.choicesBySheet.get(sheetId) ?? NO_CHOICES;
  }

  setChoices(sheetId: string, choices: readonly SheetChoice[]): void {
    this.choicesBySheet.set(sheetId, choices);
  }

  formatRules(sheetId: string): readonly FormatRule[] {
    return this.rulesBySheet.get(sheetId) ?? NO_RULES;
  }

  setFormatRules(sheetId: string, rules: readonly FormatRule[]): void {
    this.rulesBySheet.set(sheetId, rules);
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.hiddenRows.get(sheetId)?.has(row) ?? false;
  }

  setRowsHidden(sheetId: string, { first, count }: Span, isHidden: boolean): void {
    const rows = this.hiddenRows.get(sheetId) ?? new Set();
    for (let row = first; row < first + count; row += 1)
      if (isHidden) rows.add(row);
      else rows.delete(row);
    this.hiddenRows.set(sheetId, rows);
  }

  /** A sheet that is gone for good. */
  forget(sheetId: string): void {
    for (const records of [this.pages, this.hiddenRows, this.choicesBySheet, this.rulesBySheet])
      records.delete(sheetId);
    for (const [id, { area }] of this.tablesById) if (area.sheetId === sheetId) this.tablesById.delete(id);
    for (const [id, chart] of this.chartsById) if (chart.sheetId === sheetId) this.chartsById.delete(id);
  }

  clear(): void {
    this.hiddenRows.clear();
    this.choicesBySheet.clear();
    this.rulesBySheet.clear();
    this.tablesById.clear();
    this.chartsById.clear();
    this.pages.clear();
  }
}
