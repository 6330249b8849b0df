import type { ScannedBlock, ScannedSheet } from "../workbook/scanning-port";
import type { Label, ReadLabel } from "./label";
import { rowCells, withParts } from "./row-cells";
import type { NumberInContext } from "./number-context";
import { leavesOpen, type RowCell } from "./heading-row";
import { isCalendarYear } from "./deal-years";
import { rowSentences } from "./sentence-numbers";
import { SheetHeadings } from "./sheet-headings";
import { rowYearsOf } from "./row-years";
import { unitInFormat } from "./stated-unit";

/** What rows above hold: the number that begins the last of them, and whom they name, the nearest first. */
interface Above {
  readonly number: number | null;
  readonly named: readonly Label[];
}

const GAP = 3;
const MOST_ABOVE = 10;
const COLUMNS_RIGHT = 3;
const PREPAID = /^(prepa|advance)/;

/**
 * The numbers of a sheet that stand beside or below a text, row by row; texts such as "$38bn" are numbers. Between rows it
 * gives null, so that a caller may pause.
 */
export function* numbersInContext(sheet: ScannedSheet, read: ReadLabel): Generator<NumberInContext | null> {
  const headings = new SheetHeadings(read(sheet.name), read);
  let first: number | null = null;
  let above: readonly Label[] = [];
  let last = -1;
  for (const block of sheet.blocks) {
    for (let row = 0; row < block.values.length; row += 1) {
      const cells = withParts(rowCells(block.values[row] ?? [], read), (column) =>
        headings.over(block.column + column),
      );
      if (!headings.take(cells, block.row + row, block.column))
        yield* rowNumbers(block, row, cells, headings, { number: first, named: above }, read);
      yield* rowSentences(block, row, cells, headings, read);
      if (cells.length > 0) {
        if (block.row + row - last > GAP) above = [];
        last = block.row + row;
        const named = namedFor(cells);
        if (named.length > 0) above = [...named, ...above].slice(0, MOST_ABOVE);
      }
      const [begin] = cells;
      if (begin !== undefined) first = begin.label === null ? Number(begin.value) : null;
      yield null;
    }
  }
}

/** Whom a row names for those below: a row of texts all of them, one of numbers only whom it begins with, "IREN | 13.1 | 2". */
function namedFor(cells: readonly RowCell[]): readonly Label[] {
  const named = cells.filter(({ label }) => label !== null && label.parties.length + label.places.length > 0);
  const isOfNumbers = cells.some(({ label }) => label === null);
  const [first] = named;
  // "- Microsoft" is of the group above it.
  const isWithin = /^\s|^[-–•]/.test(String(first?.value));
  const isGroup = named.length === 1 && first === cells[0] && (first?.label?.parties.length ?? 0) > 0 && !isWithin;
  return isOfNumbers && !isGroup ? [] : named.flatMap(({ label }) => label ?? []);
}

function* rowNumbers(
  block: ScannedBlock,
  row: number,
  cells: readonly RowCell[],
  headings: SheetHeadings,
  { number: numberAbove, named: above }: Above,
  read: ReadLabel,
): Generator<NumberInContext> {
  const labels = cells.filter(
    ({ label, column }) =>
      label?.isStatement === false && (label.parties.length > 0 || !headings.isOfReferences(block.column + column)),
  );
  const numbers = cells.filter(({ label }) => label === null).length;
  const attribute = headings.attributeOf(cells, block.column);
  let source: boolean | null = null;
  const leftOf = labelsLeft(labels, cells, headings, block.column);
  const placed = labels.map((each) => ({ ...each, column: each.column + block.column }));
  const rowYears = once(() => rowYearsOf(cells, block, row, headings));
  const roles = once(() => headings.rolesOf(cells, block.column));
  for (const [index, { column, value, label, text }] of cells.entries()) {
    if (label !== null) continue;
    const heads = headsOf(headings.over(block.column + column), attribute);
    if (heads.length === 0 && (labels.length === 0 || isBehindUnit(cells, index))) continue;
    const formats = block.numberFormats[row] ?? [];
    const start = headings.tables.startOf(block.column + column, placed, heads);
    source ??= labels.some(
      (each) => each.label?.isSource === true || headings.isSourceColumn(block.column + each.column),
    );
    const isHeaded = heads.length > 0 && !headings.tables.hasCards;
    const left = leftOf(column, start, isHeaded);
    const isShare = (text?.unit ?? unitInFormat(formats[column] ?? "")).kind === "share";
    yield {
      row: block.row + row,
      column: block.column + column,
      table: headings.table,
      value: text?.value ?? Number(value),
      text,
      numberFormat: formats[column] ?? "General",
      formula: formulaIn(block.formulas[row]?.[column]),
      left: isShare ? ofShares(left, read) : left,
      right: behind(cells, index, isHeaded, headings.tables.endOf(block.column + column) - block.column),
      heads: isShare ? ofShares(heads, read) : heads,
      keys: headings.keys,
      titles: headings.titles(),
      above,
      isOfPeriod: heads.length > 0 ? headings.isOfPeriod : isBehindYear(cells, index),
      isOfContracts: headings.hasRoles,
      hasTerms: headings.hasTerms,
      hasLength: headings.hasLength,
      roles,
      rowYears,
      partYears: () => partYearsOf(cells, block.column, headings),
      columnYears: headings.yearsOf(block.column + column),
      hasSource: source || heads.some((head) => head.isSource),
      isOrdinal: index === 0 && (value === 1 || (numberAbove !== null && value === numberAbove + 1)),
      isFirstBehind: (cells[index - 1]?.label ?? null) !== null,
      isAlone: numbers === 1,
      isInSentence: false,
      stated: null,
      isOfCarriedPair: headings.carried.isPair,
    };
  }
}

/** "Metric value" over a number whose row says which metric: the metric heads it. */
function headsOf(over: readonly Label[], attribute: Label | null): readonly Label[] {
  if (attribute === null || over.length === 0 || !over.every(saysNothing)) return over;
  const isDocumented = attribute.isDocumented || over.some((head) => head.isDocumented);
  return [...over.map((head) => ({ ...head, topics: [], isOpen: true })), { ...attribute, isDocumented }];
}

/** "Value", but not "As of". */
function saysNothing(head: Label): boolean {
  return leavesOpen(head) && head.othersNear.length === 0;
}

/** "Term | 5 | years | 2": what stands without a heading behind a number and its unit is of neither. */
function isBehindUnit(cells: readonly RowCell[], index: number): boolean {
  return cells[index - 1]?.label?.isUnit === true && cells[index - 2]?.label === null;
}

/** The labels before a number of a row, from where its table begins; numbers beside each other share them. */
function labelsLeft(
  labels: readonly RowCell[],
  cells: readonly RowCell[],
  { tables }: SheetHeadings,
  first: number,
): (column: number, start: number, isHeaded: boolean) => readonly Label[] {
  let known = "";
  let found: readonly Label[] = [];
  return (column, start, isHeaded) => {
    const before = labelsBefore(labels, column);
    const asked = `${start} ${before} ${isHeaded} ${tables.partOf(first + column)}`;
    if (asked === known) return found;
    const own = labels
      .slice(0, before)
      .filter(
        (each) => Math.ceil(each.column) + first >= start && !tables.isOfAnother(each.column + first, column + first),
      );
    known = asked;
    found = own.flatMap((each, at) =>
      isHeaded || at === own.length - 1 || !isOfOwnNumber(cells, each) ? (each.label ?? []) : [],
    );
    return found;
  };
}

function labelsBefore(labels: readonly RowCell[], column: number): number {
  let count = 0;
  while (count < labels.length && (labels[count]?.column ?? 0) < column) count += 1;
  return count;
}

function formulaIn(content: unknown): string | null {
  return typeof content === "string" && content.startsWith("=") ? content : null;
}

/** "Prepayment" above a percentage is a share of the value. */
function ofShares(labels: readonly Label[], read: ReadLabel): readonly Label[] {
  return labels.map((label) =>
    label.topics.every((topic) => topic === "value") && label.words.some((word) => PREPAID.test(word))
      ? read(`${label.words.filter((word) => !PREPAID.test(word)).join(" ")}, prepayment %`)
      : label,
  );
}

/** "Revenue | 310 | Contract value | 7900": a label before its own number says nothing of another one. */
function isOfOwnNumber(cells: readonly RowCell[], { column, label }: RowCell): boolean {
  const at = cells.findIndex((cell) => cell.column === column);
  return label?.parties.length === 0 && cells[at + 1]?.label === null;
}

/** What stands behind another number belongs to that one. */
function behind(cells: readonly RowCell[], index: number, isHeaded: boolean, last: number): readonly Label[] {
  const found: Label[] = [];
  // "Contract value | 7900 | Revenue | 310": pairs of label and number.
  const isPair = !isHeaded && (cells[index - 1]?.label ?? null) !== null;
  for (let at = index + 1; at < cells.length; at += 1) {
    const { column = 0, label = null } = cells[at] ?? {};
    if (label === null || column > last || column > (cells[index]?.column ?? 0) + COLUMNS_RIGHT) break;
    if (isPair && !label.isUnit && label.parties.length === 0 && cells[at + 1]?.label === null) break;
    if (!label.isStatement) found.push(label);
  }
  return found;
}

/** Works out what the numbers of a row share when the first of them asks. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** "Contract value, $bn | 2027 | 1.9": a year's part, where no heading says what the year is. */
function isBehindYear(cells: readonly RowCell[], index: number): boolean {
  const before = cells[index - 1];
  return before?.label === null && isCalendarYear(Number(before.value));
}

function partYearsOf(cells: readonly RowCell[], left: number, headings: SheetHeadings): readonly number[] {
  return cells.flatMap(({ column, value, label }) =>
    label === null && isCalendarYear(Number(value)) && headings.isOfYears(left + column) ? [Number(value)] : [],
  );
}
