import type { HeadingRow, RowCell } from "./heading-row";
import type { Label } from "./label";

/** Tables or cards that stand side by side below one row of headings, by their first columns. */
export class SideBySide {
  /** Whether titles of cards stand above. */
  hasCards = false;
  private starts: readonly number[] = [];
  /** Where parts of a row begin that have the same headings: "Offtaker 1 | TCV | Years | Offtaker 2 | TCV | Years". */
  private parts: readonly number[] = [];

  /** Takes the last of some rows of headings. */
  take(rows: readonly HeadingRow[]): void {
    const [row, before] = [rows.at(-1), rows.at(-2)];
    // "text | text | USD mn" below headings: units, and no tables side by side.
    if (row !== undefined && row.size > (before?.size ?? 0)) this.starts = tableStarts(row);
    this.parts = row === undefined || this.starts.length > 1 ? [] : partStarts(row);
    this.hasCards = areCards(rows);
  }

  forget(): void {
    this.starts = [];
    this.parts = [];
    this.hasCards = false;
  }

  /** The first column of the card that a column is in. */
  cardOf(column: number): number {
    return Math.max(0, ...this.starts.filter((each) => each <= column));
  }

  /** The first column of the table that a column is in, where tables stand side by side and each names its own parties. */
  startOf(
    column: number,
    labels: readonly { readonly column: number; readonly label: Label | null }[],
    heads: readonly Label[],
  ): number {
    if (this.starts.length < 2) return 0;
    const start = this.cardOf(column);
    // "Contract | AWS – Cipher |  | Contract | Google – SpaceX".
    if (heads.some(({ parties }) => parties.length > 1)) return start;
    const isNamed = labels.some(
      (each) =>
        each.column >= start && each.column < column && (this.hasCards || (each.label?.parties.length ?? 0) > 0),
    );
    return isNamed ? start : 0;
  }

  /** The first column of the part of a row that a column is in; 0 for what is of all parts. */
  partOf(column: number): number {
    return Math.max(0, ...this.parts.filter((each) => each <= column));
  }

  /** Whether a column is in another part of a row than a number, and in none that is of all. */
  isOfAnother(column: number, number: number): boolean {
    const part = this.partOf(Math.ceil(column));
    return part !== 0 && part !== this.partOf(number);
  }

  /** The last column of that table. */
  endOf(column: number): number {
    return Math.min(Infinity, ...this.starts.filter((each) => each > column)) - 1;
  }

  /** Whether a row begins in the first of several cards. */
  isInCards([first]: readonly RowCell[], left: number): boolean {
    return this.hasCards && left + (first?.column ?? 0) >= (this.starts[0] ?? 0);
  }
}

/** Where tables begin in a row of headings: behind an empty column, or where the first heading comes again. */
function tableStarts(row: HeadingRow): readonly number[] {
  const columns = [...row.keys()].sort((one, other) => one - other);
  const first = row.get(columns[0] ?? 0)?.words.join(" ");
  return columns.filter(
    (column, index) =>
      index === 0 || column > (columns[index - 1] ?? 0) + 1 || row.get(column)?.words.join(" ") === first,
  );
}

/** Titles of cards side by side, each over labels and their numbers: "Microsoft x IREN |  |  | AWS x Cipher". */
function areCards(rows: readonly HeadingRow[]): boolean {
  const [row, ...others] = rows;
  return (
    row !== undefined &&
    others.length === 0 &&
    row.size > 1 &&
    [...row].every(([column, { parties }]) => parties.length > 0 && !row.has(column + 1))
  );
}

/** Where the same headings come again in a row, two or more of them, with the one before each that says whose they are. */
function partStarts(row: HeadingRow): readonly number[] {
  const words = (column: number): string => row.get(column)?.words.join(" ") ?? "";
  const isFigure = (column: number): boolean => (row.get(column)?.topics.length ?? 0) > 0;
  const isAgain = (column: number, later: number): boolean => isFigure(column) && words(column) === words(later);
  const columns = [...row.keys()].sort((one, other) => one - other);
  for (const column of columns) {
    const again = columns.filter(
      (later) => later > column + 1 && isAgain(column, later) && isAgain(column + 1, later + 1),
    );
    if (again.length > 0) return column === 0 ? [] : [column, ...again].map((each) => each - 1);
  }
  return [];
}
