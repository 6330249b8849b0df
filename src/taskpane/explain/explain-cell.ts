import type { Deal } from "../../catalog/model";
import { numberFinding } from "../../checking/number-finding";
import { neededRanges } from "../../formulas/argument-value";
import { formulaCalls } from "../../formulas/formula-calls";
import { numberText } from "../../matching/number-text";
import type { NumberReader } from "../../matching/number-reader";
import type { InsertedContent, NameComment } from "../../plan/name-comment";
import { areaAddress } from "../../workbook/cell-address";
import type { CellsAround, ReadingPort, SelectedCell, WorkbookName } from "../../workbook/reading-port";
import { explainCall } from "./explain-call";
import { explainNative } from "./explain-native";
import type { Explanation, FormulaPlace, InsertedExplanation, InsertedState, Subject } from "./explanation";
import { commentOf, insertedState } from "./inserted-state";
import { nameHint } from "./name-hint";
import { namedFigure } from "./named-figure";

/** What explanations are made from. */
export interface ExplainContext {
  readonly reading: ReadingPort;
  readonly deals: readonly Deal[];
  readonly reader: NumberReader;
}

/** What there is to say about the cell that is selected now. Two round trips at most, those of the second side by side. */
export async function explainSelectedCell(context: ExplainContext): Promise<Explanation> {
  const cell = await context.reading.selectedCell();
  const hint = cell.formula !== null && NAME_ERRORS.has(cell.value) ? nameHint(cell.formula) : null;
  if (hint !== null) return { cell, kind: "other", hint };
  const calls = await explainedCalls(cell, context);
  return { cell, ...(calls ?? (await explainedValue(cell, context))) };
}

async function explainedCalls(cell: SelectedCell, { reading }: ExplainContext): Promise<Subject | null> {
  const from = formulaPlace(cell);
  const calls = from === null ? [] : formulaCalls(from.formula);
  if (from === null || calls.length === 0) return null;
  const contents = await reading.readRanges([...new Set(calls.flatMap(neededRanges))], from.sheetName);
  return { kind: "calls", from, calls: calls.map((call) => explainCall(from.formula, call, contents)) };
}

function formulaPlace({ sheetName, address, formula, spillParent }: SelectedCell): FormulaPlace | null {
  return formula === null ? spillParent : { sheetName, address, formula };
}

async function explainedValue(cell: SelectedCell, context: ExplainContext): Promise<Subject> {
  const { reading, deals, reader } = context;
  if (cell.kind === "empty" && cell.formula === null) return NOTHING;
  const from = formulaPlace(cell);
  const isNumber = cell.kind === "number" || (cell.kind === "text" && numberText(String(cell.value)) !== null);
  const [names, around] = await Promise.all([
    reading.names(),
    isNumber && from === null ? reading.cellsAround(cell) : null,
  ]);
  const named = explainedName(cell, names, deals);
  if (from !== null && (named === null || named.figure === null))
    return explainNative(from, cell.value, names, context);
  if (named?.state === "input") return { ...named, beside: await besideOf(cell, reading) };
  return named ?? (around === null ? NOTHING : explainedNumber(cell, around, reader));
}

/** What a name that nobody defined gives: the second in the workbench, where a function of ours is asked all the same. */
const NAME_ERRORS: ReadonlySet<unknown> = new Set(["#NAME?", "#VALUE!"]);
const NOTHING: Subject = { kind: "other", hint: null };
/** Columns to the right of a model's input that say what it is and where it comes from. */
const COLUMNS_BESIDE = 10;

/** The texts to the right of a cell. */
async function besideOf({ sheetName, row, column }: SelectedCell, reading: ReadingPort): Promise<readonly string[]> {
  const reference = areaAddress({ row, column: column + 1, rows: 1, columns: COLUMNS_BESIDE });
  const content = (await reading.readRanges([reference], sheetName)).get(reference);
  return (content?.values[0] ?? []).filter((value) => typeof value === "string" && value.trim() !== "").map(String);
}

function explainedName(
  cell: SelectedCell,
  names: readonly WorkbookName[],
  deals: readonly Deal[],
): InsertedExplanation | null {
  for (const { name, comment, sheetName, address } of names) {
    if (address !== cell.address || sheetName !== cell.sheetName) continue;
    const known = namedFigure(name, comment, deals);
    if (known === null) continue;
    const said = commentOf(cell, comment);
    const { deal, figure, words } = known;
    const state = figure === null ? modelState(said) : insertedState(cell, deal, figure, said?.inserted);
    const insertedValue = otherInserted(cell, said?.inserted);
    return {
      kind: "inserted",
      deal,
      figure,
      words,
      name,
      state,
      insertedValue,
      beside: [],
      version: said?.version ?? null,
    };
  }
  return null;
}

/** A result of a model was inserted as a formula: of it no value is recorded. */
function modelState(said: NameComment | null): InsertedState {
  return said !== null && said.inserted === undefined ? "resultTypedOver" : "input";
}

/** What was inserted, where the cell now holds something else. */
function otherInserted({ value }: SelectedCell, inserted: InsertedContent | undefined): number | string | null {
  if (inserted === undefined || inserted === "#N/A" || !("value" in inserted)) return null;
  return inserted.value === value ? null : inserted.value;
}

function explainedNumber(cell: SelectedCell, around: CellsAround, reader: NumberReader): Subject {
  const { number = null, judgement = null } = reader.judgedAt({ ...cell, around }) ?? {};
  const reported = number === null ? null : reader.reported(number);
  if (reported !== null)
    return { kind: "number", contradiction: null, matches: [], derived: [], notChecked: null, reported };
  const finding = number === null ? null : numberFinding(judgement, cell.value);
  const contradiction = finding?.kind === "contradiction" || finding?.kind === "near" ? finding : null;
  const figure = contradiction?.documented;
  const matches = (number === null ? [] : reader.equals(number)).filter(
    (match) => match.deal !== figure?.deal || match.figure.name !== figure.figure,
  );
  const notChecked = finding?.kind === "notChecked" ? finding.message : null;
  const derived = number === null || contradiction !== null || matches.length > 0 ? [] : reader.derived(number);
  const isText = cell.kind === "text" && finding === null && matches.length === 0 && derived.length === 0;
  return isText ? NOTHING : { kind: "number", contradiction, matches, derived, notChecked };
}
