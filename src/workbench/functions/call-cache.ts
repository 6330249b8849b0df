import type { FunctionResult } from "../function-result";
import type { WireArgument } from "./arguments";
import type { CustomFunctionMetadata } from "./functions-json";

/** Where a formula stands. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A call that a formula needs. */
export interface WantedCall {
  readonly metadata: CustomFunctionMetadata;
  readonly args: readonly WireArgument[];
  readonly place: CellPlace;
}

/** Asks the add-in; `deliver` is called with the result, again and again for a function that streams. */
export type AskAddin = (call: WantedCall, deliver: (result: FunctionResult) => void) => void;

interface Entry {
  result: FunctionResult | null;
  readonly places: Map<string, CellPlace>;
}

const MOST_ENTRIES = 20_000;

/**
 * Lets a calculation that cannot wait use functions that answer later: the first time a call is met it is sent to the
 * add-in and `result` says null (the engine shows #BUSY!); when the answer is there, `onAnswered` names the cells to
 * calculate again, and this time the answer is at hand.
 */
export class CallCache {
  private readonly entries = new Map<string, Entry>();
  private answered = new Map<string, CellPlace>();
  private isScheduled = false;

  constructor(
    private readonly ask: AskAddin,
    private readonly onAnswered: (cells: readonly CellPlace[]) => void,
    private readonly schedule: (action: () => void) => void = (action) => void setTimeout(action, 0),
  ) {}

  /** The result of a call if the add-in has given it, else null, and the cell is calculated again when it comes. */
  result(call: WantedCall): FunctionResult | null {
    const key = callKey(call);
    const known = this.entries.get(key) ?? this.send(key, call);
    if (known.result === null || call.metadata.options.stream) known.places.set(placeKey(call.place), call.place);
    if (known.result !== null && call.metadata.options.volatile) this.entries.delete(key); // Good for this calculation only.
    return known.result;
  }

  /** Forgets every answer: the add-in has been loaded anew, or the user asked for a full recalculation. */
  clear(): void {
    this.entries.clear();
  }

  /** Calls without an answer yet. */
  pending(): number {
    return [...this.entries.values()].filter((entry) => entry.result === null).length;
  }

  private send(key: string, call: WantedCall): Entry {
    const entry: Entry = { result: null, places: new Map() };
    this.entries.set(key, entry);
    this.forgetOldest();
    this.ask(call, (result) => {
      entry.result = result;
      for (const [id, place] of entry.places) this.answered.set(id, place);
      if (!call.metadata.options.stream) entry.places.clear();
      this.announce();
    });
    return entry;
  }

  /** Answers that arrive together are announced together, so that one calculation serves them all. */
  private announce(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.schedule(() => {
      const places = [...this.answered.values()];
      this.answered = new Map();
      this.isScheduled = false;
      this.onAnswered(places);
    });
  }

  private forgetOldest(): void {
    if (this.entries.size <= MOST_ENTRIES) return;
    for (const [key, entry] of this.entries) {
      if (entry.result === null) continue;
      this.entries.delete(key);
      return;
    }
  }
}

function callKey({ metadata: { id, options }, args, place }: WantedCall): string {
  const byCell = options.requiresAddress || options.volatile || options.stream;
  return JSON.stringify([id.toUpperCase(), args, byCell ? placeKey(place) : ""]);
}

function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row},${column}`;
}
