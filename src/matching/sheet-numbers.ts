import { calendarDay } from "../finance/serial-date";
import type { ScannedBlock, ScannedSheet } from "../workbook/scanning-port";
import type { Label, ReadLabel } from "./label";
import { rowCells, withParts } from "./row-cells";
import type { NumberText } from "./number-text";
import { amountInSentence, type SentenceAmount } from "./sentence-amount";
import { leavesOpen, type Roles, type RowCell } from "./heading-row";
import { isCalendarYear } from "./deal-years";
import { SheetHeadings } from "./sheet-headings";
import { unitInFormat } from "./stated-unit";

/** A number with the texts that say what it is. */
export interface NumberInContext {
  readonly row: number;
  readonly column: number;
  /** Which table of the sheet it stands in. */
  readonly table: number;
  readonly value: number;
  /** What a text says that was read as a number; null for a number. */
  readonly text: NumberText | null;
  readonly numberFormat: string;
  readonly formula: string | null;
  /** The texts to its left in its table, the nearest last. */
  readonly left: readonly Label[];
  /** Those behind it, up to the next number, the nearest first. */
  readonly right: readonly Label[];
  /** The headings above it in its column, the nearest last. */
  readonly heads: readonly Label[];
  /** What lines above say of all that follows: "Customer | Meta" before the figures of a contract. */
  readonly keys: readonly Label[];
  /** The name of its sheet, the title of its table and the heading of its group of rows. */
  readonly titles: readonly Label[];
  /** What rows above name, the nearest first. */
  readonly above: readonly Label[];
  /** Whether a line above its table picks a period: "Year | 2025". */
  readonly isOfPeriod: boolean;
  /** Whether columns of its table hold customers and providers. */
  readonly isOfContracts: boolean;
  /** Whether another column of its table holds contract values or terms. */
  readonly hasTerms: boolean;
  /** Whether another column holds terms: "Deal | $bn | yrs". */
  readonly hasLength: boolean;
  /** Who its row's columns say buys and sells. */
  readonly roles: () => Roles;
  /** Years of the dates in its row. */
  readonly rowYears: () => readonly number[];
  /** Years of its row that may be those of a part of a contract: "Year | 2027". */
  readonly partYears: () => readonly number[];
  /** Years of its column, where deals stand side by side. */
  readonly columnYears: readonly number[];
  /** Whether its row, or its table's column for sources, says where it comes from. */
  readonly hasSource: boolean;
  /** Whether it numbers a row: 1, or one more than the number that began the row before. */
  readonly isOrdinal: boolean;
  /** Whether no other number stands between it and the text before it. */
  readonly isFirstBehind: boolean;
  /** Whether it is the only number of its row. */
  readonly isAlone: boolean;
  /** "Microsoft signs a $9.7bn contract with IREN": an amount in a text that says what it is. */
  readonly isInSentence: boolean;
  /** Whether its row names neither party, and rows above both: "IREN | Microsoft | Value", " | | Term". */
  readonly isOfCarriedPair: boolean;
}

/** What rows above hold: the number that begins the last of them, and whom they name, the nearest first. */
interface Above {
  readonly number: number | null;
  readonly named: readonly Label[];
}

const GAP = 3;
const MOST_ABOVE = 10;
const COLUMNS_RIGHT = 3;
const LONGEST_HEADING = 6;
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
  const isGroup = named.length === 1 && named[0] === cells[0] && named[0]?.label?.parties.length === 1;
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
      label !== null && (label.parties.length > 0 || !headings.isOfReferences(block.column + column)),
  );
  const numbers = cells.filter(({ label }) => label === null).length;
  const attribute = headings.attributeOf(cells, block.column);
  let source: boolean | null = null;
  let [from, count, wasHeaded, left]: [number, number, boolean, readonly Label[]] = [0, 0, false, []];
  const placed = labels.map((each) => ({ ...each, column: each.column + block.column }));
  const rowYears = once(() => yearsOf(cells, block, row, headings));
  const partYears = (): readonly number[] => partYearsOf(cells, block.column, headings);
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
    const before = labelsBefore(labels, column);
    const isHeaded = heads.length > 0 && !headings.tables.hasCards;
    if (start !== from || before !== count || isHeaded !== wasHeaded) {
      [from, count, wasHeaded] = [start, before, isHeaded];
      const own = labels.slice(0, before).filter((each) => Math.ceil(each.column) + block.column >= start);
      left = own.flatMap((each, at) =>
        isHeaded || at === own.length - 1 || !isOfOwnNumber(cells, each) ? (each.label ?? []) : [],
      );
    }
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
      partYears,
      columnYears: headings.yearsOf(block.column + column),
      hasSource: source || heads.some((head) => head.isSource),
      isOrdinal: index === 0 && (value === 1 || (numberAbove !== null && value === numberAbove + 1)),
      isFirstBehind: (cells[index - 1]?.label ?? null) !== null,
      isAlone: numbers === 1,
      isInSentence: false,
      isOfCarriedPair: headings.isOfCarriedPair,
    };
  }
}

function* rowSentences(
  block: ScannedBlock,
  row: number,
  cells: readonly RowCell[],
  headings: SheetHeadings,
  read: ReadLabel,
): Generator<NumberInContext> {
  for (const { column, value, label } of cells) {
    const amount = label !== null && typeof value === "string" ? amountInSentence(value) : null;
    if (amount === null) continue;
    yield {
      row: block.row + row,
      column: block.column + column,
      table: headings.table,
      value: amount.text.value,
      text: amount.text,
      numberFormat: "General",
      formula: null,
      left: [statementOf(amount, read)],
      right: [],
      heads: [],
      keys: [],
      above: [],
      titles: [...headings.titles(), ...headings.over(block.column + column).filter(isHeading)]
        .filter(({ isStatement }) => !isStatement)
        .map(besideSentence),
      isOfPeriod: false,
      isOfContracts: false,
      hasTerms: false,
      hasLength: false,
      roles: () => headings.rolesOf([], 0),
      rowYears: () => yearsOf(cells, block, row, headings),
      partYears: () => [],
      columnYears: [],
      hasSource: true,
      isOrdinal: false,
      isFirstBehind: false,
      isAlone: true,
      isInSentence: true,
      isOfCarriedPair: false,
    };
  }
}

/** Titles that take back what is said below them. */
const LIMITING =
  /^(rumou?rs?|gossip|talks|unconfirmed|proposed|proposals?|rejected|scenarios?|hypothetical|not|no|never|also|denied|wrong|errors?|forecasts?|guess(es)?|probability|speculation|ideas?|other|others)$/;

/** A statement says itself what its amount is; of a title it needs whom it is about. */
function besideSentence(title: Label): Label {
  if (title.words.some((word) => LIMITING.test(word))) return title;
  return { ...title, others: [], isOther: false, isView: false, parts: [], isPartAsTitle: false, unknown: [] };
}

/** What stands above a sentence may be a sentence as well, of a chat or a list. */
function isHeading({ words }: Label): boolean {
  return words.length <= LONGEST_HEADING;
}

/** The sentence of an amount, or the statement in it that names the same two parties: what follows only comments on it. */
function statementOf({ sentence, statements }: SentenceAmount, read: ReadLabel): Label {
  const whole = read(sentence);
  if (whole.parties.length !== 2) return whole;
  for (const { statement, comment } of statements) {
    const [label, rest] = [read(statement), read(comment)];
    const isStatement = label.parties.length === 2 && (label.isContract || label.topics.includes("value"));
    if (isStatement && !rest.isOther && rest.parts.length === 0) return label;
  }
  return whole;
}

/** "Metric value" over a number whose row says which metric: the metric heads it. */
function headsOf(over: readonly Label[], attribute: Label | null): readonly Label[] {
  if (attribute === null || over.length === 0 || !over.every(leavesOpen)) return over;
  const isDocumented = attribute.isDocumented || over.some((head) => head.isDocumented);
  return [...over.map((head) => ({ ...head, topics: [], isOpen: true })), { ...attribute, isDocumented }];
}

/** "Term | 5 | years | 2": what stands without a heading behind a number and its unit is of neither. */
function isBehindUnit(cells: readonly RowCell[], index: number): boolean {
  return cells[index - 1]?.label?.isUnit === true && cells[index - 2]?.label === null;
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
    found.push(label);
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

/** A date of a contract says which of several it is. */
function yearsOf(
  cells: readonly RowCell[],
  { column: left, numberFormats }: ScannedBlock,
  row: number,
  headings: SheetHeadings,
): readonly number[] {
  return cells.flatMap(({ column, value, text }) => {
    const day = text?.days?.first;
    if (day !== undefined) return [calendarDay(day).year];
    if (typeof value !== "number" || value <= 0) return [];
    if (unitInFormat(numberFormats[row]?.[column] ?? "").kind === "date") return [calendarDay(value).year];
    return isCalendarYear(value) && headings.isOfSigning(left + column) ? [value] : [];
  });
}
