import { sentenceOfCall } from "../formulas/working-of-call";
import { UnreadableArgument } from "../formulas/unreadable-argument";
import { VALUES_ONLY } from "../workings/workings";
import { cellAddress, sheetAddress } from "../workbook/cell-address";
import type { CellChange, HandOverBook, HandOverWrite } from "../workbook/hand-over-port";
import type { ScannedPlace } from "../workbook/scanning-port";
import { freeSheetName } from "../workbook/sheet-name";
import { BookCells } from "./book-cells";
import { CallEntries, outermost } from "./call-entries";
import { referringCells, resultText, rewrittenCell, valueCells } from "./changed-cell";
import type { Entry, Text } from "./entry";
import { errorFormula, isErrorText } from "./error-formula";
import { formulaCells, ourCells, type FormulaCell, type OurCell } from "./found-formulas";
import { unchangedItems, unknownFunctions, type LeftAlone } from "./unchanged-items";
import { hasFixedSpill, rewrittenFormula, type ReferenceReader } from "./rebased-formula";
import { rangeValues } from "./read-argument";
import { rememberingCells } from "./remembering-cells";
import { textKey } from "./rendered-text";
import { workingsSheet, type ValueNote, type WorkingsSheet } from "./workings-sheet";

/** One cell, or one spill, as the user is shown it before anything changes. */
export interface PlannedChange {
  readonly change: CellChange;
  /** A reference or formula: live. Values: with the reason why. */
  readonly kind: "live" | "values";
  /** What the cell, the first one of a spill, will hold. */
  readonly becomes: string;
  /** Why the cell becomes values, or what of its working is fixed; empty where nothing is to say. */
  readonly remarks: readonly string[];
}

/** What a hand-over will do, before it does it. */
export interface HandOverPlan {
  readonly planned: readonly PlannedChange[];
  readonly left: readonly LeftAlone[];
  /** Cells among the changes that show an error: handed over, they show it for good. */
  readonly errors: readonly ScannedPlace[];
  /** Cells whose answer is still under way: nothing can be handed over before it is there. */
  readonly waiting: readonly ScannedPlace[];
  readonly write: HandOverWrite;
}

const SHEET_NAME = "Offtake workings";
const WAITING: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);
/** What Excel shows in place of a result that our functions did not give. */
const HOST_ERRORS: ReadonlyMap<unknown, string> = new Map([
  ["#SPILL!", "Cells in the way keep the result from being shown."],
  ["#NAME?", "Excel does not know the function: the add-in was not loaded when it calculated."],
  ["#CONNECT!", "Excel could not reach the add-in."],
  ["#CALC!", "Excel could not calculate the formula."],
]);

const OTHER_SIZE =
  "The result recalculates to another size than the sheet shows, so it stays as values. To keep it live, recalculate (F9), then choose Refresh preview.";

/**
 * What to change so that a workbook shows the same numbers without the add-in.
 *
 * Shape:  every cell with a call of ours is changed, waited for, or left with the reason.
 */
export function handOverPlan(book: HandOverBook): HandOverPlan {
  return new Planner(book).plan();
}

interface Rewritten {
  readonly cell: FormulaCell;
  readonly text: Text;
  readonly entries: readonly Entry[];
}

class Planner {
  private readonly reader: ReferenceReader;
  private readonly entries: CallEntries;
  private readonly used = new Set<Entry>();
  private readonly notes: ValueNote[] = [];
  private readonly ours: readonly OurCell[];
  private readonly blocked: { readonly cell: OurCell; readonly reason: string }[] = [];

  constructor(private readonly book: HandOverBook) {
    this.ours = ourCells(book);
    const fixed = new Set(
      this.ours
        .filter(
          ({ calls, value }) => calls.some(({ isWhole, isBound }) => isWhole || isBound) && !HOST_ERRORS.has(value),
        )
        .map(cellKey),
    );
    this.reader = { cells: new BookCells(book), isFixed: (cell) => fixed.has(cellKey(cell)) };
    this.entries = new CallEntries(this.reader);
  }

  plan(): HandOverPlan {
    const waiting = this.ours
      .filter(({ value }) => WAITING.has(value))
      .map(({ sheetName, row, column }) => ({ sheetName, row, column }));
    const left = unchangedItems(this.book, this.reader);
    if (waiting.length > 0)
      return {
        planned: [],
        left,
        errors: [],
        waiting,
        write: { sheet: null, changes: [], scaleAt: () => 0, rememberingOf: () => [] },
      };
    const drafts = [...this.ours.flatMap((cell) => this.draft(cell)), ...this.spillReaders()];
    const sheet = workingsSheet(
      freeSheetName(
        SHEET_NAME,
        this.book.sheets.map(({ name }) => name),
      ),
      [...this.used],
      this.notes,
    );
    const planned = drafts.map((draft) => draft(sheet));
    const scales = new Map(this.ours.map((cell) => [cellKey(cell), 0]));
    for (const entry of this.used)
      for (const user of entry.users) scales.set(cellKey(user), Math.max(scales.get(cellKey(user)) ?? 0, entry.scale));
    const blocked = this.blocked.map(({ cell, reason }) => ({
      place: sheetAddress(cell.sheetName, cellAddress(cell)),
      what: cell.formula,
      reason,
    }));
    const inError = new Set(this.ours.filter(({ value }) => isErrorText(value)).map(cellKey));
    const changes = planned.map(({ change }) => change);
    return {
      planned,
      left: [...blocked, ...unknownFunctions(this.book), ...left],
      errors: changes.filter((change) => inError.has(cellKey(change))),
      waiting,
      write: {
        sheet: sheet?.plan ?? null,
        changes,
        scaleAt: (cell) => Math.max(scales.get(cellKey(cell)) ?? 0, this.reader.cells.largestPrecedent(cell)),
        rememberingOf: (differing) => rememberingCells(this.reader.cells, differing),
      },
    };
  }

  /** A change still without the places of its results; none for a cell that must be left as it is. */
  private draft(cell: OurCell): ((sheet: WorkingsSheet | null) => PlannedChange)[] {
    const reason = HOST_ERRORS.get(cell.value) ?? staleErrorReason(cell, []);
    if (reason !== null) return this.leave(cell, reason);
    const [call] = cell.calls;
    if (call?.isWhole === true && VALUES_ONLY.has(call.name) && !isErrorText(cell.value))
      return [this.asValues(cell, `No native formula gives what ${call.name} gives: its result stays as a value.`)];
    try {
      return this.live(cell);
    } catch (error) {
      if (!(error instanceof UnreadableArgument)) throw error;
      return [this.asValues(cell, `${sentenceCase(error.message)}.`)];
    }
  }

  private leave(cell: OurCell, reason: string): [] {
    this.blocked.push({ cell, reason });
    return [];
  }

  private live(cell: OurCell): ((sheet: WorkingsSheet | null) => PlannedChange)[] {
    if (cell.calls.some(({ isBound }) => isBound)) throw new UnreadableArgument("a name of a LET or LAMBDA");
    const { text, entries } = this.rewritten(cell);
    const reason = staleErrorReason(cell, entries);
    if (reason !== null) return this.leave(cell, reason);
    const [entry] = entries;
    const isWhole = cell.calls[0]?.isWhole === true && entry !== undefined;
    if (isWhole && isSpilledAsOther(cell, entry, this.reader.cells)) return [this.asValues(cell, OTHER_SIZE)];
    if (isWhole && entry.body.kind === "values") return [this.asValues(cell, entry.notes.join(" "))];
    for (const each of entries) {
      each.users.push({ sheetName: cell.sheetName, row: cell.row, column: cell.column });
      this.use(each);
    }
    const remarks = [...new Set(entries.flatMap(({ notes }) => notes))];
    const draft = (sheet: WorkingsSheet | null): PlannedChange => {
      if (sheet === null) throw new Error("a live formula needs the sheet of workings");
      const { places, plan } = sheet;
      const change = isWhole
        ? referringCells(cell, entry, this.reader.cells.spillOf(cell), places, plan.sheetName)
        : rewrittenCell(cell, text, places, plan.sheetName);
      if (change === null) return this.values(cell, "The formula would be longer than Excel allows.");
      const kind = entries.every(({ body }) => body.kind === "values") ? "values" : "live";
      return { change, kind, becomes: String(change.contents[0]?.[0]), remarks };
    };
    return [draft];
  }

  private rewritten(cell: OurCell): Rewritten {
    const entries: Entry[] = [];
    const calls = outermost(cell.calls);
    const formula = { formula: cell.formula, at: cell, calls };
    const text = rewrittenFormula(
      formula,
      (call) => {
        const entry = this.entries.entryOf(call, formula, cell.calls);
        if (!entries.includes(entry)) entries.push(entry);
        return resultText(entry, cell.formula, call);
      },
      this.reader,
    );
    return { cell, text, entries };
  }

  private asValues(cell: OurCell, reason: string): () => PlannedChange {
    const [call] = cell.calls;
    const sentence =
      call?.isWhole === true ? sentenceOrNothing(() => sentenceOfCall(call, rangeValues(this.reader, cell))) : "";
    this.notes.push({ cell, formula: cell.formula, sentence, reason });
    return () => this.values(cell, reason);
  }

  private values(cell: OurCell, reason: string): PlannedChange {
    const spill = this.reader.cells.spillOf(cell);
    const shown = this.reader.cells.valuesAt({ ...cell, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 }) ?? [
      [cell.value],
    ];
    const change = valueCells(cell, spill, shown);
    return { change, kind: "values", becomes: String(cell.value), remarks: [reason] };
  }

  /** Formulas without a call of ours that refer with "#" to a spill that becomes a fixed range. */
  private spillReaders(): ((sheet: WorkingsSheet | null) => PlannedChange)[] {
    const ours = new Set(this.ours.map(cellKey));
    const readers = [...formulaCells(this.book.sheets)].filter(
      (cell) => !ours.has(cellKey(cell)) && hasFixedSpill(cell.formula, cell, this.reader),
    );
    return readers.map((cell) => () => {
      const becomes = textKey(rewrittenFormula({ formula: cell.formula, at: cell, calls: [] }, () => [], this.reader));
      const { sheetName, row, column, formula } = cell;
      const change = {
        sheetName,
        row,
        column,
        rows: 1,
        columns: 1,
        formula,
        contents: [[becomes]],
        numberFormats: [[null]],
      };
      return { change, kind: "live", becomes, remarks: [] };
    });
  }

  /** With what it needs before it, so that the sheet reads from the top. */
  private use(entry: Entry): void {
    if (this.used.has(entry)) return;
    for (const needed of entry.needs) this.use(needed);
    this.used.add(entry);
  }
}

/** A spill of another size than the entry's, because the cells it was read from have changed meanwhile or cannot be read as Excel does. */
function isSpilledAsOther(cell: OurCell, entry: Entry, cells: BookCells): boolean {
  const spill = cells.spillOf(cell);
  if (spill === null || (spill.rows === 1 && spill.columns === 1)) return false;
  return spill.rows !== entry.rows || spill.columns !== entry.columns;
}

function sentenceOrNothing(sentence: () => string): string {
  try {
    return sentence();
  } catch (error) {
    if (error instanceof UnreadableArgument) return "";
    throw error;
  }
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cellKey({ sheetName, row, column }: ScannedPlace): string {
  return `${sheetName.toLowerCase()}!${row},${column}`;
}

/**
 * Why a cell that shows an error must be left as it is, because what takes its place would show something else, and the
 * comparison would take the whole hand-over back; null for every other cell.
 *
 * Shape:  `entries` are the results that its formula is to refer to; none where it is to become what it shows.
 */
function staleErrorReason({ value, calls }: OurCell, entries: readonly Entry[]): string | null {
  if (!isErrorText(value)) return null;
  const isWhole = calls[0]?.isWhole === true;
  const errors = entries.flatMap(({ body }) => (body.kind === "error" ? [body.code] : []));
  if (errorFormula(value) === null) {
    return isWhole || errors.length > 0
      ? `The cell shows ${value}, which no Offtake function returns. Correct the cells it reads, then hand over.`
      : null;
  }
  const [entry] = entries;
  if (!isWhole || entry === undefined || errors.includes(value)) return null;
  return `The cell shows ${value} but recalculates to ${errors[0] ?? "a result"}. Recalculate (F9), then hand over.`;
}
