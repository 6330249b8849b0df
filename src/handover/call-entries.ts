import { FinanceError } from "../finance/errors";
import { argumentValues } from "../formulas/argument-value";
import type { FormulaCall } from "../formulas/formula-calls";
import { formulaReferences } from "../formulas/formula-references";
import { tableOfCall } from "../formulas/table-of-call";
import { sentenceOfCall, workingOfCall } from "../formulas/working-of-call";
import { ErrorInCell } from "../functions/cell-value";
import type { ScannedPlace } from "../workbook/scanning-port";
import type { Working } from "../workings/working";
import { sizeOfResult, type Entry, type EntryBody, type Text } from "./entry";
import { PERIODS } from "./entry-rows";
import { errorCode } from "./error-formula";
import { entriesIn, fixedArguments, inputLinks, type ReadCall } from "./input-link";
import { rebasedFormula, type FormulaInCell, type ReferenceReader } from "./rebased-formula";
import { cellOfRange, rangeValues } from "./read-argument";
import { textKey } from "./rendered-text";

/** The entries of a workbook's calls: one for all cells that make the same call. */
export class CallEntries {
  private readonly byCall = new Map<string, Entry>();

  constructor(private readonly reader: ReferenceReader) {}

  /**
   * The entry of a call, and those of the calls in its arguments before it.
   * Errors: `UnreadableArgument` for what only Excel can calculate.
   */
  entryOf(call: FormulaCall, formula: FormulaInCell, all: readonly FormulaCall[]): Entry {
    const nested = outermost(all.filter(({ start, end }) => start > call.start && end < call.end));
    const inner: FormulaInCell = { ...formula, calls: nested };
    const callText = (each: FormulaCall): Text => [{ entry: this.entryOf(each, formula, all), cell: null }];
    const texts = call.args.map(({ start, end }) => rebasedFormula(inner, [start, end], callText, this.reader));
    const written: Text = [
      `OFFTAKE.${call.name}(`,
      ...texts.flatMap((text, index) => (index === 0 ? text : [",", ...text])),
      ")",
    ];
    const key = textKey(written);
    const known = this.byCall.get(key);
    if (known !== undefined) return known;

    const needs = entriesIn(texts);
    const ranges = call.args.map((argument, index) =>
      cellOfRange(argument, formula.at, onlyEntry(texts[index] ?? []), this.reader),
    );
    const entry = this.made(call, formula.at, { id: this.byCall.size + 1, written, texts, ranges, needs });
    this.byCall.set(key, entry);
    return entry;
  }

  private made(call: FormulaCall, at: ScannedPlace, parts: CallParts): Entry {
    const { id, written, needs } = parts;
    const values = rangeValues(this.reader, at);
    const entry = { id, name: call.name, call: written, needs, users: [] };
    try {
      const working = workingOfCall(call, values);
      if (working.result === null) {
        const rows = tableOfCall(call, values);
        return {
          ...entry,
          sentence: working.sentence,
          notes: [VALUES_NOTE],
          body: { kind: "values", rows },
          rows: rows.length,
          columns: rows[0]?.length ?? 0,
          scale: 0,
        };
      }
      const read = readCall(call, argumentValues(call, values), parts);
      const body: EntryBody = {
        kind: "working",
        working,
        links: read === null ? new Map() : inputLinks(working, read),
      };
      return {
        ...entry,
        sentence: working.sentence,
        notes: notesOf(working, read),
        body,
        ...sizeOfResult(working),
        scale: scaleOf(working),
      };
    } catch (error) {
      if (!(error instanceof FinanceError || error instanceof ErrorInCell)) throw error;
      const body: EntryBody = { kind: "error", code: errorCode(error), reason: sentenceOfCall(call, values) };
      return { ...entry, sentence: "", notes: [], body, rows: 1, columns: 1, scale: 0 };
    }
  }
}

/** Those calls that are in no other one. */
export function outermost(calls: readonly FormulaCall[]): FormulaCall[] {
  const found: FormulaCall[] = [];
  for (const call of calls)
    if (!found.some(({ start, end }) => call.start >= start && call.end <= end)) found.push(call);
  return found;
}

/** The entry that a text consists of; null where there is more to it. */
function onlyEntry([part, ...others]: Text): Entry | null {
  return part === undefined || typeof part === "string" || others.length > 0 ? null : part.entry;
}

interface CallParts {
  readonly id: number;
  readonly written: Text;
  readonly texts: readonly Text[];
  readonly ranges: ReadCall["ranges"];
  readonly needs: readonly Entry[];
}

function readCall(
  { name, args }: FormulaCall,
  values: readonly unknown[],
  { texts, ranges }: CallParts,
): ReadCall | null {
  if (name === "WHY") return null;
  const readsCells = args.map(
    ({ text }, index) =>
      formulaReferences(`=${text}`).length > 0 || (texts[index] ?? []).some((part) => typeof part !== "string"),
  );
  return { name, args, values, texts, ranges, readsCells };
}

const VALUES_NOTE = "Values at hand-over: no native formula gives them.";

function notesOf(working: Working, read: ReadCall | null): string[] {
  const fixed = read === null ? [] : fixedArguments(working, read);
  const periods = working.blocks.find((block) => block.kind === "table" && block.key === PERIODS);
  return [
    ...(fixed.length === 0
      ? []
      : [`Fixed at hand-over: ${fixed.join(", ")}. Changing the cells behind this does not change the working.`]),
    ...(periods?.kind === "table"
      ? [
          `Written for ${periods.rowCount} periods. You may change amounts and dates. If the service then runs past the last period, the check says that rows are missing.`,
        ]
      : []),
    ...(isSplitByValue(working)
      ? ["Rounding to the cent was fixed at hand-over: with other amounts a period may differ by a cent."]
      : []),
    ...(working.check === null
      ? []
      : [
          `The result was found by search and is a fixed number here. Once the check is more than ${working.check.tolerance.toLocaleString("en-US", { maximumFractionDigits: 20 })} away from 0, the result no longer fits the inputs: solve again (Goal Seek).`,
        ]),
  ];
}

function isSplitByValue({ blocks }: Working): boolean {
  return blocks.some(
    (block) =>
      block.kind === "table" &&
      block.columns.some(({ key, values }) => key === "rounding" && values.some((value) => value !== 0)),
  );
}

/** What is a sum of gains and losses keeps as many digits as the largest of them. */
const SUMS: ReadonlySet<string> = new Set(["MARKTOMARKET", "PRESENTVALUE"]);

function scaleOf({ name, blocks }: Working): number {
  if (!SUMS.has(name)) return 0;
  const numbers = blocks.flatMap((block) =>
    block.kind === "table" ? block.columns.filter(({ unit }) => unit === "money").flatMap(({ values }) => values) : [],
  );
  return numbers.reduce<number>((largest, number) => Math.max(largest, Math.abs(Number(number))), 0);
}
