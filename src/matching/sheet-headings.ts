import { CarriedParties } from "./carried-parties";
import { areYears, DealYears, picksPeriod } from "./deal-years";
import {
  cornerOf,
  isAcross,
  type HeadingRow,
  isDetailRow,
  isInForce,
  isOfAttributes,
  isOfDates,
  isOfSigning,
  isRole,
  namesOnly,
  areCards,
  startOf,
  isRoleRow,
  ROLES,
  type Roles,
  rolesIn,
  type RowCell,
  tableStarts,
} from "./heading-row";
import { KeyLines } from "./key-lines";
import type { Label, ReadLabel } from "./label";
import { SheetSubject } from "./sheet-subject";

/** Blank rows that end a table. */
const GAP = 2;
const MOST_TITLES = 3;
const REFERENCES = new Set(["id", "ref", "reference", "ticker", "isin"]);
const BUILT = new Set("built constructed founded established incorporated listed opened".split(" "));
const isOfTerms = (topic: string): boolean => topic === "value" || topic === "term";
const NO_LABELS: readonly Label[] = [];

/** What the rows above say of the numbers below, collected while going down a sheet. */
export class SheetHeadings {
  private readonly keyLines = new KeyLines();
  private readonly subject = new SheetSubject();
  private readonly carried = new CarriedParties();
  private readonly years = new DealYears();
  /** Whether headings stand over columns of customers and providers. */
  hasRoles = false;
  /** Whether headings stand over columns of contract values or terms. */
  hasTerms = false;
  /** Whether a line above picks a year or another period of all that follows. */
  isOfPeriod = false;
  /** Whether titles of cards stand above. */
  hasCards = false;
  private corner: Label | null = null;
  private isUsed = false;
  private above: Label[] = [];
  private group: Label | null = null;
  private rows: HeadingRow[] = [];
  private starts: readonly number[] = [];
  private columns = new Map<number, readonly Label[]>();
  private partyColumns = new Set<number>();
  private attributeColumns: readonly number[] = [];
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
    if (gap >= GAP) this.forget();
    else if (gap > 0 && this.hasCards) this.forgetTable();
    if (gap > 0) this.allTitles = null;
    this.isOfPeriod ||= this.rows.length === 0 && picksPeriod(cells);
    if (cells.some(({ label }) => label === null) && !areYears(cells, this.rows) && !this.areHeadings(cells, left)) {
      for (const { label, column } of cells)
        if (label !== null && label.parties.length > 0) this.partyColumns.add(left + column);
      if (this.carried.take(cells, left, gap, this.rows.at(-1))) this.allTitles = null;
      this.years.take(cells, left, this.rows);
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
    const [first] = cells;
    // A letter before a table, an empty row between them.
    if (gap > 0) this.above = this.above.filter(({ isProse }) => !isProse);
    if (cells.length === 1 && first !== undefined && first.label !== null) this.takeTitle(first.label, gap);
    else if (this.keyLines.isOne(cells)) {
      this.keyLines.take(cells);
      this.subject.takeKeys(this.keys);
    } else if (isRoleRow(cells) || !this.isTextRow(cells, gap, left)) this.takeHeadings(cells, left);
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
    const card = this.hasCards ? last?.get(startOf(this.starts, column)) : undefined;
    const found =
      card !== undefined
        ? [card]
        : this.rows.flatMap((row) => {
            const own = row.get(column);
            if (own !== undefined) return [own];
            if (row === last || last?.has(column) !== true) return [];
            const from = Math.max(-1, ...[...row.keys()].filter((each) => each < column));
            return row.get(from) ?? [];
          });
    this.columns.set(column, found);
    return found;
  }

  /** Whether what its row leaves out names both parties of a contract. */
  get isOfCarriedPair(): boolean {
    return this.carried.isPair;
  }

  get keys(): readonly Label[] {
    return this.keyLines.labels;
  }

  /** Years in which the deal of a column, where deals stand side by side, was made. */
  yearsOf(column: number): readonly number[] {
    return this.years.of(column);
  }

  /** Whether a column holds ids and the like, which say nothing of the numbers beside them. */
  isOfReferences(column: number): boolean {
    return this.over(column).some(({ words }) => REFERENCES.has(words.at(-1) ?? ""));
  }

  /** Whether dates and years of a column may be those of the deals in their rows. */
  isOfSigning(column: number): boolean {
    return this.over(column).some(isOfSigning);
  }

  /** "Year", "Fiscal year": whether years of a column may be those of a part of the deal; "Year built" is a building's. */
  isOfYears(column: number): boolean {
    const isOfPart = ({ words }: Label): boolean => words.includes("year") && !words.some((word) => BUILT.has(word));
    return this.over(column).some((label) => isOfPart(label) && !isOfDates(label));
  }

  /** The sheet's name, the titles of the table, the heading of the group of rows. */
  titles(): readonly Label[] {
    if (this.allTitles !== null) return this.allTitles;
    const subject = this.subject.of(this.rows, [...this.above, ...this.keys, this.group]);
    this.allTitles = [
      this.sheetName,
      ...(subject === null ? [] : [{ ...this.read(""), parties: [subject] }]),
      ...this.above,
      ...[this.corner ?? [], this.group ?? []].flat(),
      ...this.carried.labels,
    ];
    return this.allTitles;
  }

  /** What the headings call the parties of a row. */
  rolesOf(cells: readonly RowCell[], left: number): Roles {
    return rolesIn(cells, left, (column) => this.over(column));
  }

  /** What a row's column of attributes says that its numbers are: "Metric | Value". */
  attributeOf(cells: readonly RowCell[], left: number): Label | null {
    const isNamed = ({ label, column }: RowCell): boolean =>
      label === null || this.over(left + column).every(namesOnly);
    if (this.attributeColumns.length === 0 || !cells.every(isNamed)) return null;
    const found = cells.find(
      ({ label, column }) =>
        label !== null &&
        label.topics.length + label.parties.length > 0 &&
        this.attributeColumns.includes(left + column),
    );
    return found?.label ?? null;
  }

  isSourceColumn(column: number): boolean {
    return this.rows.some((row) => row.get(column)?.isSource === true);
  }

  /** The first column of the table that a column is in, where tables stand side by side and each names its own parties. */
  tableStart(column: number, labels: readonly { readonly column: number; readonly label: Label | null }[]): number {
    if (this.starts.length < 2) return 0;
    const start = startOf(this.starts, column);
    const isCard = this.hasCards;
    const isNamed = labels.some(
      (each) => each.column >= start && each.column < column && (isCard || (each.label?.parties.length ?? 0) > 0),
    );
    return isNamed ? start : 0;
  }

  private forget(): void {
    this.above = [];
    this.group = null;
    this.forgetTable();
    this.keyLines.forget();
    this.isOfPeriod = false;
    this.isUsed = false;
  }

  private forgetTable(): void {
    this.rows = [];
    this.corner = null;
    this.carried.forget();
    this.years.forget();
    this.hasRoles = false;
    this.hasTerms = false;
    this.starts = [];
    this.hasCards = false;
    this.columns = new Map();
    this.partyColumns = new Set();
    this.attributeColumns = [];
  }

  /** A text alone is a title, or the heading of a group of rows where it follows on rows of a table. */
  private takeTitle(label: Label, gap: number): void {
    const isParty = label.parties.length === 1 && label.topics.length === 0 && label.unknown.length === 0;
    if (this.rows.length > 0 && (gap === 0 || isParty)) {
      // "Lessee: Fluidstack" in place of "Lessee: CoreWeave".
      if (isParty)
        this.above = this.above.filter((each) => each.parties.length !== 1 || each.words[0] !== label.words[0]);
      this.group = label;
    } else {
      if (gap > 0 && (this.isUsed || this.was !== "title")) this.forget();
      this.forgetTable();
      this.group = null;
      this.above = [...(this.was === "title" ? this.above : []), label].slice(-MOST_TITLES);
    }
    this.subject.takeTitle(label, this.lastRow);
    this.was = "title";
  }

  /** A row of a table in which no number is known: "Meta | Google | not disclosed". */
  private isTextRow(cells: readonly RowCell[], gap: number, left: number): boolean {
    if (this.rows.length === 0 || gap > 0) return false;
    const head = this.rows.at(-1);
    if (isAcross(this.rows) && isDetailRow(cells)) return true;
    return cells.some(({ label, column }) => {
      if (label === null || label.parties.length === 0) return false;
      const heading = head?.get(left + column);
      // A column under "Microsoft – IREN contract value" is not one of contracts: names below it head tiles.
      const isOfRoles = heading?.parties.length === 0 && heading.words.some((word) => ROLES.has(word));
      return this.partyColumns.has(left + column) || isOfRoles;
    });
  }

  private takeHeadings(cells: readonly RowCell[], left: number): void {
    if (this.was !== "headings") {
      // What stands right above headings is their title.
      if (this.was === "title" && this.group !== null) this.above = [...this.above, this.group].slice(-MOST_TITLES);
      this.group = null;
      this.forgetTable();
    }
    const row = new Map(
      cells.map(({ column, value, label }) => {
        const own = label ?? this.read(String(value));
        return [left + column, isInForce(own, cells) ? this.read("figure") : own];
      }),
    );
    this.rows.push(row);
    this.subject.takeHeadings();
    this.corner = cornerOf(cells) ?? this.corner;
    this.hasTerms ||= [...row.values()].some(({ topics, isOther }) => topics.some(isOfTerms) && !isOther);
    this.hasRoles ||= cells.filter(({ label }) => label !== null && isRole(label)).length > 1;
    this.columns = new Map();
    this.attributeColumns = [...row].flatMap(([column, label]) => (isOfAttributes(label) ? [column] : []));
    this.starts = tableStarts(row);
    this.hasCards = areCards(this.rows);
    this.was = "headings";
  }
}
