import { DEFAULT_PAGE, type PageSetup, type SheetChart, type SheetObjects, type SheetTable } from "./sheet-objects";

/** Tables, charts and print set-up, kept in memory; `hasSheet` tells which sheets still are there. */
export class MemoryObjects implements SheetObjects {
  private readonly tablesById = new Map<string, SheetTable>();
  private readonly chartsById = new Map<string, SheetChart>();
  private readonly pages = new Map<string, PageSetup>();

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

  clear(): void {
    this.tablesById.clear();
    this.chartsById.clear();
    this.pages.clear();
  }
}
