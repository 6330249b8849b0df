import type { Area } from "../area";
import type { CellValue, Grid, GridEvent } from "../grid";
import { RichCategory, type RichEntry } from "../protocol/wire";
import { publicSheetId } from "./book";
import type { OpenWorkbook } from "./open-workbook";
import { jsonValue, valueType } from "./range-values";
import { WORKBOOK_TARGET } from "./worksheets";

/** Excel's numbers for the events of sheets. */
const EVENT_NUMBER = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
} as const;
type EventName = keyof typeof EVENT_NUMBER;

export interface EventChannel {
  send(entries: readonly RichEntry[]): void;
  /** The older selection event, which says only that something changed. */
  fireSelectionChanged(): void;
}

/** Turns what happens in the grid into Excel's events, for those the add-in subscribed to. */
export class GridEvents {
  private readonly subscriptions = new Set<string>();
  private queue: GridEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sent: Promise<void> = Promise.resolve();
  private lastActive: string;
  private isDisposed = false;

  constructor(
    grid: Grid,
    private readonly currentWorkbook: () => OpenWorkbook,
    private readonly channel: EventChannel,
  ) {
    this.lastActive = grid.activeSheetId();
    grid.onEvent((event) => this.note(event));
  }

  private get workbook(): OpenWorkbook {
    return this.currentWorkbook();
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
  }

  toggle(target: string, event: string, isOn: boolean): void {
    if (isOn) this.subscriptions.add(`${target}|${event}`);
    else this.subscriptions.delete(`${target}|${event}`);
  }

  forgetSubscriptions(): void {
    this.subscriptions.clear();
    this.queue = [];
    this.lastActive = this.workbook.book.grid.activeSheetId();
    this.workbook.root.eventsEnabled = true;
  }

  /** Events leave after the answer to the call that caused them, as in Excel, and many in one message. */
  private note(event: GridEvent): void {
    if (this.isDisposed || event.kind === "editEnded") return;
    if (!this.workbook.root.eventsEnabled) {
      if (event.kind === "sheetActivated") this.lastActive = event.sheetId;
      return;
    }
    this.queue.push(event);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const events = merged(this.queue);
      this.queue = [];
      // One that fails is told as uncaught, and later ones are sent all the same.
      const fail = (error: unknown) =>
        queueMicrotask(() => {
          throw error;
        });
      this.sent = this.sent.then(() => this.send(events)).catch(fail);
    }, 0);
  }

  private async send(events: readonly GridEvent[]): Promise<void> {
    // What a formula comes to is part of the event for a single cell.
    if (events.some((event) => this.isSingleFormula(event))) await this.workbook.book.grid.settled?.();
    if (this.isDisposed) return;
    const entries = events.flatMap((event) => this.entriesFor(event));
    if (entries.length > 0) this.channel.send(entries);
    if (events.some(({ kind }) => kind === "selected")) this.channel.fireSelectionChanged();
  }

  private isSingleFormula(event: GridEvent): boolean {
    if (
      event.kind !== "changed" ||
      event.before === undefined ||
      this.listening("DataChanged", event.area.sheetId).length === 0
    )
      return false;
    if (!this.hasSheet(event.area.sheetId)) return false;
    return String(this.workbook.book.grid.formulas(event.area)[0]?.[0] ?? "").startsWith("=");
  }

  private hasSheet(sheetId: string): boolean {
    return this.workbook.book.grid.sheets().some(({ id }) => id === sheetId);
  }

  private entriesFor(event: GridEvent): RichEntry[] {
    switch (event.kind) {
      case "changed":
        if (!this.hasSheet(event.area.sheetId)) return []; // Deleted since, or undone.
        return this.entries("DataChanged", event.area.sheetId, () => this.changeMessage(event));
      case "selected":
        return this.entries("SelectionChanged", event.area.sheetId, () => ({
          ...named("WorksheetSelectionChanged", event.area.sheetId),
          address: this.address(event.area),
        }));
      case "sheetActivated":
        return this.activated(event.sheetId);
      case "sheetAdded":
        return this.entries("Added", event.sheetId, () => ({
          ...named("WorksheetAdded", event.sheetId),
          source: "Local",
        }));
      case "sheetDeleted":
        return this.entries("Deleted", event.sheetId, () => ({
          ...named("WorksheetDeleted", event.sheetId),
          source: "Local",
        }));
      case "sheetRenamed":
        return this.entries("NameChanged", event.sheetId, () => ({
          ...named("WorksheetNameChanged", event.sheetId),
          source: "Local",
          nameBefore: event.nameBefore,
          nameAfter: this.sheetName(event.sheetId),
        }));
      case "calculated":
        return this.entries("Calculated", event.sheetId, () => ({
          ...named("WorksheetCalculated", event.sheetId),
          address: this.address(event.area),
        }));
      case "editEnded":
        return [];
    }
  }

  private activated(sheetId: string): RichEntry[] {
    const left = this.lastActive;
    this.lastActive = sheetId;
    if (left === sheetId) return []; // The grid went elsewhere and back by itself.
    const leaving = this.entries("Deactivated", left, () => named("WorksheetDeactivated", left));
    return [...leaving, ...this.entries("Activated", sheetId, () => named("WorksheetActivated", sheetId))];
  }

  private listening(event: EventName, sheetId: string): string[] {
    return [publicSheetId(sheetId), WORKBOOK_TARGET].filter((target) => this.subscriptions.has(`${target}|${event}`));
  }

  private entries(event: EventName, sheetId: string, message: () => Record<string, unknown>): RichEntry[] {
    const targets = this.listening(event, sheetId);
    if (targets.length === 0) return [];
    const text = JSON.stringify(message());
    return targets.map((target): RichEntry => [RichCategory.object, EVENT_NUMBER[event], target, text]);
  }

  private changeMessage({ area, source, moved, before }: Changed): Record<string, unknown> {
    const { book } = this.workbook;
    return {
      ...(before === undefined ? {} : changeDetails(before, book.grid.values(area)[0]?.[0] ?? null)),
      address: this.address(area),
      changeType: moved ?? "RangeEdited",
      source: "Local",
      triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
      worksheetId: publicSheetId(area.sheetId),
      referenceId: book.references.keepForEvent(book.range(area)),
      shiftDirection: "None",
    };
  }

  private address(area: Area): string {
    return this.workbook.book.range(area).localAddress;
  }

  private sheetName(sheetId: string): string {
    return this.workbook.book.grid.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  }
}

type Changed = Extract<GridEvent, { kind: "changed" }>;

/** Of a single cell. */
function changeDetails(before: CellValue, after: CellValue): Record<string, unknown> {
  return {
    valueBefore: jsonValue(before),
    valueAfter: jsonValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function named(type: string, sheetId: string): Record<string, unknown> {
  return { type, worksheetId: publicSheetId(sheetId) };
}

/** Joins writes of row blocks that follow one another, which is how the library sends a large write. */
function merged(events: readonly GridEvent[]): GridEvent[] {
  const result: GridEvent[] = [];
  for (const event of events) {
    const last = result.at(-1);
    const joined =
      last?.kind === "changed" &&
      event.kind === "changed" &&
      last.source === event.source &&
      last.moved === undefined &&
      event.moved === undefined
        ? joinedArea(last.area, event.area)
        : null;
    if (joined !== null && last?.kind === "changed")
      result[result.length - 1] = { kind: "changed", source: last.source, area: joined };
    else result.push(event);
  }
  return result;
}

function joinedArea(above: Area, below: Area): Area | null {
  const isBelow =
    above.sheetId === below.sheetId &&
    above.column === below.column &&
    above.columns === below.columns &&
    above.row + above.rows === below.row;
  return isBelow ? { ...above, rows: above.rows + below.rows } : null;
}
