import type { Label, ReadLabel } from "./label";
import {
  BUYERS,
  cornerOf,
  type HeadingRow,
  isDetailRow,
  isOfDates,
  isRole,
  isRoleRow,
  OTHER_ROLES,
  ROLES,
  type Roles,
  type RowCell,
  SELLERS,
  tableStarts,
} from "./heading-row";

const LEAST_YEAR = 1990;
const LAST_YEAR = 2060;
/** Blank rows that end a table. */
const GAP = 2;
const MOST_TITLES = 3;
const NO_LABELS: readonly Label[] = [];
/** What the rows above say of the numbers below, collected while going down a sheet. */
export class SheetHeadings {
  keys: readonly Label[] = [];
  /** Whether headings stand over columns of customers and providers. */
  hasRoles = false;
  private corner: Label | null = null;
  private party: { readonly column: number; readonly label: Label } | null = null;
  private isCarried = false;
  private isUsed = false;
  private keyWords = new Set<string>();
  private above: Label[] = [];
  private group: Label | null = null;
  private rows: HeadingRow[] = [];
  private starts: readonly number[] = [];
  private columns = new Map<number, readonly Label[]>();
  private partyColumns = new Set<number>();
  private allTitles: readonly Label[] | null = null;
  private lastRow = -1;
  private was: "nothing" | "title" | "headings" | "numbers" = "nothing";

  constructor(
    private readonly sheetName: Label,
    private readonly read: ReadLabel,
  ) {}

  /** Takes a row of headings, titles or plain texts; false for a row with numbers to be read. */
  take(cells: readonly RowCell[], row: number, left: number): boolean {
    if (cells.length === 0) return true;
    const gap = Math.max(0, row - this.lastRow - 1);
    this.lastRow = row;
    if (gap >= GAP) {
      this.forget();
      this.allTitles = null;
    }
    const numbers = cells.filter(({ label }) => label === null);
    const isYears = numbers.length > 1 && numbers.every(({ value }) => isYear(Number(value)));
    if (numbers.length > 0 && !isYears && !this.areHeadings(cells, left)) {
      for (const { label, column } of cells)
        if (label !== null && label.parties.length > 0) this.partyColumns.add(left + column);
      this.carryParty(cells, left, gap);
      this.was = "numbers";
      this.isUsed = true;
      return false;
    }
    this.allTitles = null;
    this.takeTexts(
      cells.map((cell) => (cell.text === null ? cell : { ...cell, label: this.read(String(cell.value)) })),
      gap,
      left,
    );
    return true;
  }

  private takeTexts(cells: readonly RowCell[], gap: number, left: number): void {
    const [first, second] = cells;
    if (cells.length === 1 && first !== undefined && first.label !== null) this.takeTitle(first.label, gap);
    else if (first !== undefined && second !== undefined && this.isKey(cells, first, second))
      this.takeKey(first, second);
    else if (isRoleRow(cells) || !this.isTextRow(cells, gap, left)) this.takeHeadings(cells, left);
  }

  /** Dates typed as text are numbers only where something says what they are: others head columns, or are details. */
  private areHeadings(cells: readonly RowCell[], left: number): boolean {
    return (
      cells.every(({ label, text }) => label !== null || (text !== null && text.days !== null)) &&
      !cells.some(({ label }) => isOfDates(label)) &&
      !cells.some(({ label, column }) => label === null && this.over(left + column).some(isOfDates))
    );
  }

  /** The headings over a column, the nearest last: a heading of an upper row stands over what is right of it, too. */
  over(column: number): readonly Label[] {
    if (this.rows.length === 0) return NO_LABELS;
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const last = this.rows.at(-1);
    const found = this.rows.flatMap((row) => {
      const own = row.get(column);
      if (own !== undefined) return [own];
      if (row === last || last?.has(column) !== true) return [];
      const from = Math.max(-1, ...[...row.keys()].filter((each) => each < column));
      return row.get(from) ?? [];
    });
    this.columns.set(column, found);
    return found;
  }

  /** The sheet's name, the titles of the table, the heading of the group of rows. */
  titles(): readonly Label[] {
    const party = this.isCarried ? this.party?.label : null;
    this.allTitles ??= [this.sheetName, ...this.above, ...[this.corner ?? [], this.group ?? [], party ?? []].flat()];
    return this.allTitles;
  }

  /** What the headings call the parties of a row. */
  rolesOf(cells: readonly RowCell[], left: number): Roles {
    const under = (names: ReadonlySet<string>): readonly number[] =>
      cells.flatMap(({ label, column }) =>
        label !== null && this.over(left + column).some(({ words }) => words.some((word) => names.has(word)))
          ? label.parties
          : [],
      );
    return { buyers: under(BUYERS), sellers: under(SELLERS), others: under(OTHER_ROLES) };
  }

  isSourceColumn(column: number): boolean {
    return this.rows.some((row) => row.get(column)?.isSource === true);
  }

  /** The first column of the table that a column is in, where tables stand side by side and each names its own parties. */
  tableStart(column: number, labels: readonly { readonly column: number; readonly label: Label | null }[]): number {
    if (this.starts.length < 2) return 0;
    const start = Math.max(0, ...this.starts.filter((each) => each <= column));
    const hasParties = labels.some(
      (each) => each.column >= start && each.column < column && (each.label?.parties.length ?? 0) > 0,
    );
    return hasParties ? start : 0;
  }

  /** Whether deals stand side by side: several headings name parties. */
  private isAcross(): boolean {
    return this.rows.some((row) => [...row.values()].filter(({ parties }) => parties.length > 0).length > 1);
  }

  /** A party written once for the rows below it, whose cells are merged or empty: "IREN | NVIDIA", " | Microsoft". */
  private carryParty(cells: readonly RowCell[], left: number, gap: number): void {
    const isOfRole = (column: number): boolean => {
      const heading = this.rows.at(-1)?.get(column);
      return heading !== undefined && isRole(heading);
    };
    const parties = cells.filter(({ label, column }) => label?.parties.length === 1 && isOfRole(left + column));
    const [first] = parties;
    const column = left + (first?.column ?? 0);
    const wasCarried = this.isCarried;
    this.isCarried =
      gap === 0 &&
      this.party !== null &&
      this.party.column === this.starts[0] &&
      column > this.party.column &&
      cells.every((cell) => left + cell.column !== this.party?.column);
    if (!this.isCarried)
      this.party = first?.label === undefined || first.label === null ? null : { column, label: first.label };
    if (this.isCarried || wasCarried) this.allTitles = null;
  }

  private forget(): void {
    this.above = [];
    this.group = null;
    this.forgetTable();
    this.keys = [];
    this.keyWords.clear();
    this.isUsed = false;
  }

  private forgetTable(): void {
    this.rows = [];
    this.corner = null;
    this.party = null;
    this.isCarried = false;
    this.hasRoles = false;
    this.starts = [];
    this.columns = new Map();
    this.partyColumns = new Set();
  }

  /** A text alone is a title, or the heading of a group of rows where it follows on rows of a table. */
  private takeTitle(label: Label, gap: number): void {
    const isParty = label.parties.length === 1 && label.topics.length === 0 && label.unknown.length === 0;
    if (this.rows.length > 0 && (gap === 0 || isParty)) this.group = label;
    else {
      if (gap > 0 && (this.isUsed || this.was !== "title")) this.forget();
      this.forgetTable();
      this.group = null;
      this.above = [...(this.was === "title" ? this.above : []), label].slice(-MOST_TITLES);
    }
    this.was = "title";
  }

  /** "Customer | Meta" says of all that follows who the customer is; "Chips | GB300" beside it says nothing of numbers. */
  private isKey(cells: readonly RowCell[], first: RowCell, second: RowCell): boolean {
    if (cells.length !== 2 || second.column !== first.column + 1 || first.label === null || second.label === null)
      return false;
    if (first.label.parties.length > 0) return false;
    const isHeading = second.label.topics.length > 0 || second.label.unit.kind !== null;
    return second.label.parties.length > 0 || (this.keys.length > 0 && !isHeading);
  }

  private takeKey(first: RowCell, { label }: RowCell): void {
    if (this.keyWords.has(String(first.value))) {
      this.keys = [];
      this.keyWords.clear();
    }
    this.keyWords.add(String(first.value));
    if (label !== null && label.parties.length > 0) this.keys = [...this.keys, label];
  }

  /** A row of a table in which no number is known: "Meta | Google | not disclosed". */
  private isTextRow(cells: readonly RowCell[], gap: number, left: number): boolean {
    if (this.rows.length === 0 || gap > 0) return false;
    const head = this.rows.at(-1);
    if (this.isAcross() && isDetailRow(cells)) return true;
    return cells.some(({ label, column }) => {
      if (label === null || label.parties.length === 0) return false;
      const heading = head?.get(left + column);
      return this.partyColumns.has(left + column) || heading?.words.some((word) => ROLES.has(word)) === true;
    });
  }

  private takeHeadings(cells: readonly RowCell[], left: number): void {
    if (this.was !== "headings") {
      // What stands right above headings is their title.
      if (this.was === "title" && this.group !== null) this.above = [...this.above, this.group].slice(-MOST_TITLES);
      this.group = null;
      this.forgetTable();
    }
    const row = new Map(cells.map(({ column, value, label }) => [left + column, label ?? this.read(String(value))]));
    this.rows.push(row);
    this.corner = cornerOf(cells) ?? this.corner;
    this.hasRoles ||= cells.filter(({ label }) => label !== null && isRole(label)).length > 1;
    this.columns = new Map();
    this.starts = tableStarts(row);
    this.was = "headings";
  }
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= LEAST_YEAR && value <= LAST_YEAR;
}
