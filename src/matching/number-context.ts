import type { ScannedBlock, ScannedSheet } from "../workbook/scanning-port";
import type { TextFeatures } from "./text-features";

/** A number with the texts that say what it is. */
export interface NumberInContext {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly numberFormat: string;
  readonly formula: string | null;
  /** The texts to its left in its row, the nearest last. */
  readonly left: readonly TextFeatures[];
  /** The headings above it in its column, the nearest last. */
  readonly heads: readonly TextFeatures[];
  /** The heading of its group of rows, the title of its table and the name of its sheet. */
  readonly titles: readonly TextFeatures[];
  /** Whether its row, or its table's column for sources, says where it comes from. */
  readonly hasSource: boolean;
}

type Read = (text: string) => TextFeatures;

/** Headings collected while going down a sheet. */
interface Headings {
  title: TextFeatures | null;
  group: TextFeatures | null;
  columns: Map<number, TextFeatures[]>;
  sourceColumns: Set<number>;
  blankRows: number;
  wasHeading: boolean;
}

const LEAST_YEAR = 1990;
const LAST_YEAR = 2060;
/** Blank rows that end a table. */
const GAP = 2;

/**
 * The numbers of a sheet that stand beside or below a text, row by row. Between rows it gives null, so that a caller may
 * pause. Headings are rows of texts above; a year in a heading counts as one.
 */
export function* numbersInContext(sheet: ScannedSheet, read: Read): Generator<NumberInContext | null> {
  const name = read(sheet.name);
  const headings: Headings = {
    title: null,
    group: null,
    columns: new Map(),
    sourceColumns: new Set(),
    blankRows: 0,
    wasHeading: false,
  };
  for (const block of sheet.blocks) {
    for (let row = 0; row < block.values.length; row += 1) {
      yield* rowNumbers(block, row, name, headings, read);
      yield null;
    }
  }
}

function* rowNumbers(
  block: ScannedBlock,
  row: number,
  sheetName: TextFeatures,
  headings: Headings,
  read: Read,
): Generator<NumberInContext> {
  const values = block.values[row] ?? [];
  const { texts, numbers, years } = contents(values);
  if (texts === 0 && numbers === 0) {
    headings.blankRows += 1;
    headings.wasHeading = false;
    return;
  }
  if (headings.blankRows >= GAP)
    Object.assign(headings, { title: null, group: null, columns: new Map(), sourceColumns: new Set() });
  const isHeading = numbers === 0 || (numbers === years && numbers > 1);
  if (isHeading) readHeading(block, values, texts, headings, read);
  headings.blankRows = 0;
  headings.wasHeading = isHeading && texts + numbers > 1;
  if (isHeading) return;
  yield* placedNumbers(block, row, values, sheetName, headings, read);
}

function* placedNumbers(
  block: ScannedBlock,
  row: number,
  values: readonly unknown[],
  sheetName: TextFeatures,
  headings: Headings,
  read: Read,
): Generator<NumberInContext> {
  const titles = [
    sheetName,
    ...(headings.title === null ? [] : [headings.title]),
    ...(headings.group === null ? [] : [headings.group]),
  ];
  const left: TextFeatures[] = [];
  let hasSource: boolean | null = null;
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    if (typeof value === "string" && value !== "") left.push(read(value));
    if (typeof value !== "number") continue;
    const heads = headings.columns.get(block.column + column) ?? [];
    if (left.length === 0 && heads.length === 0) continue;
    hasSource ??= rowHasSource(block, values, headings, read);
    const formula = block.formulas[row]?.[column];
    yield {
      row: block.row + row,
      column: block.column + column,
      value,
      numberFormat: block.numberFormats[row]?.[column] ?? "General",
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : null,
      left: [...left],
      heads,
      titles,
      hasSource,
    };
  }
}

function contents(values: readonly unknown[]): { texts: number; numbers: number; years: number } {
  let [texts, numbers, years] = [0, 0, 0];
  for (const value of values) {
    if (typeof value === "number") {
      numbers += 1;
      if (Number.isInteger(value) && value >= LEAST_YEAR && value <= LAST_YEAR) years += 1;
    } else if (typeof value === "string" && value !== "") texts += 1;
  }
  return { texts, numbers, years };
}

/** One text alone is a title, or the heading of a group of rows where it follows on rows; more are headings of columns. */
function readHeading(
  block: ScannedBlock,
  values: readonly unknown[],
  texts: number,
  headings: Headings,
  read: Read,
): void {
  const isAlone = texts === 1 && values.filter((value) => value !== "").length === 1;
  if (isAlone) {
    const features = read(String(values.find((value) => value !== "")));
    if (headings.columns.size === 0 || headings.blankRows > 0) {
      headings.title = features;
      headings.group = null;
      if (headings.blankRows > 0) headings.columns = new Map();
    } else headings.group = features;
    return;
  }
  if (!headings.wasHeading) {
    headings.columns = new Map();
    headings.sourceColumns = new Set();
    headings.group = null;
  }
  values.forEach((value, index) => {
    if (value === "") return;
    const features = read(String(value));
    const column = block.column + index;
    headings.columns.set(column, [...(headings.columns.get(column) ?? []), features]);
    if (features.isSource) headings.sourceColumns.add(column);
  });
}

function rowHasSource(
  block: ScannedBlock,
  values: readonly unknown[],
  { sourceColumns }: Headings,
  read: Read,
): boolean {
  return values.some(
    (value, index) =>
      typeof value === "string" && value !== "" && (sourceColumns.has(block.column + index) || read(value).isSource),
  );
}
