import type { Deal } from "../../catalog/model";
import { numberFinding } from "../../checking/number-finding";
import { neededRanges } from "../../formulas/argument-value";
import { formulaCalls } from "../../formulas/formula-calls";
import { numberText } from "../../matching/number-text";
import type { NumberReader } from "../../matching/number-reader";
import type { CellsAround, ReadingPort, SelectedCell, WorkbookName } from "../../workbook/reading-port";
import { explainCall } from "./explain-call";
import type { Explanation, FormulaPlace, Subject } from "./explanation";
import { commentOf, insertedState } from "./inserted-state";
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

async function explainedValue(cell: SelectedCell, { reading, deals, reader }: ExplainContext): Promise<Subject> {
  if (cell.kind === "empty" && cell.formula === null) return { kind: "other" };
  const isNumber = cell.kind === "number" || (cell.kind === "text" && numberText(String(cell.value)) !== null);
  const isPlainNumber = isNumber && cell.formula === null && cell.spillParent === null;
  const [names, around] = await Promise.all([reading.names(), isPlainNumber ? reading.cellsAround(cell) : null]);
  return (
    explainedName(cell, names, deals) ?? (around === null ? { kind: "other" } : explainedNumber(cell, around, reader))
  );
}

function explainedName(cell: SelectedCell, names: readonly WorkbookName[], deals: readonly Deal[]): Subject | null {
  for (const { name, comment, sheetName, address } of names) {
    if (address !== cell.address || sheetName !== cell.sheetName) continue;
    const known = namedFigure(name, deals);
    if (known === null) continue;
    const said = commentOf(cell, comment);
    const { deal, figure, words } = known;
    const state = figure === null ? "notAFigure" : insertedState(cell, deal, figure, said?.inserted);
    return { kind: "inserted", deal, figure, words, name, state, version: said?.version ?? null };
  }
  return null;
}

function explainedNumber(cell: SelectedCell, around: CellsAround, reader: NumberReader): Subject {
  const number = reader.numberAt({ ...cell, around });
  const reported = number === null ? null : reader.reported(number);
  if (reported !== null) return { kind: "number", contradiction: null, matches: [], notChecked: null, reported };
  const finding = number === null ? null : numberFinding(reader.judgement(number));
  const contradiction = finding?.kind === "contradiction" || finding?.kind === "near" ? finding : null;
  const figure = contradiction?.documented;
  const matches = (number === null ? [] : reader.equals(number)).filter(
    (match) => match.deal !== figure?.deal || match.figure.name !== figure.figure,
  );
  const notChecked = finding?.kind === "notChecked" ? finding.message : null;
  const isText = cell.kind === "text" && finding === null && matches.length === 0;
  return isText ? { kind: "other" } : { kind: "number", contradiction, matches, notChecked };
}
