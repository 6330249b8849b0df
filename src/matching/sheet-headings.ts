import { headingsOf, isAnswered, isBanner, titlesOf } from "./banner";
import { CarriedParties } from "./carried-parties";
import { areOfReferences, areOfYears, isMeasured } from "./column-kinds";
import { areYears, DealYears, picksPeriod } from "./deal-years";
import {
  areHeadings,
  cornerOf,
  headingRow,
  isAcross,
  type HeadingRow,
  isDetailRow,
  isOfAttributes,
  isOfSigning,
  roleLine,
  isSide,
  namesOnly,
  isRoleRow,
  ROLES,
  type Roles,
  rolesIn,
  type RowCell,
} from "./heading-row";
import { namesOneParty, withHeading, withoutEarlier } from "./earlier-titles";
import { KeyLines } from "./key-lines";
import type { Label, ReadLabel } from "./label";
import { SideBySide } from "./side-by-side";
import { SheetSubject } from "./sheet-subject";

/** Blank rows that end a table. */
const GAP = 2;
const MOST_TITLES = 3;
const NO_LABELS: readonly Label[] = [];

/** What the rows above say of the numbers below, collected while going down a sheet. */
export class SheetHeadings {
  private readonly keyLines = new KeyLines();
  private readonly subject = new SheetSubject();
  readonly carried = new CarriedParties();
  private readonly years = new DealYears();
  /** Whether headings stand over columns of customers and providers. */
  hasRoles = false;
  /** Whether headings stand over columns of contract values or terms. */
  hasTerms = false;
  hasLength = false;
  /** Whether a line above picks a year or another period of all that follows. */
  isOfPeriod = false;
  table = 0; // Numbers the tables of the sheet, from the top.
  /** Tables and cards side by side. */
  readonly tables = new SideBySide();
  private corner: Label | null = null;
  private isUsed = false;
  private above: Label[] = [];
  private group: Label | null = null;
  /** The title that stood right above the last headings. */
  private headed: Label | null = null;
  private rows: HeadingRow[] = [];
  private firstRow: readonly RowCell[] = [];
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
    else if (gap > 0 && this.tables.hasCards) this.forgetTable();
    if (gap > 0) this.allTitles = null;
    // "Customer: Meta | rating AA- | 6.1%" over a table of its providers.
    const role = gap > 0 ? roleLine(cells) : null;
    if (role !== null) this.takeTitle(role, gap, left + (cells[0]?.column ?? 0));
    this.isOfPeriod ||= this.rows.length === 0 && picksPeriod(cells);
    const over = (column: number): readonly Label[] => this.over(left + column);
    if (cells.some(({ label }) => label === null) && !areYears(cells, this.rows) && !areHeadings(cells, over)) {
      for (const { label, column } of cells)
        if (label !== null && label.parties.length > 0) this.partyColumns.add(left + column);
      if (this.carried.take(cells, left, gap, this.rows.at(-1))) this.allTitles = null;
      this.years.take(cells, left, this.rows);
      this.was = role === null ? "numbers" : "title";
      this.isUsed = true;
      this.subject.takeTable();
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
    if (cells.length === 1 && first !== undefined && first.label !== null)
      this.takeTitle(first.label, gap, left + first.column);
    else if (this.keyLines.isOne(cells)) {
      this.keyLines.take(cells);
      this.subject.takeKeys(this.keys);
    } else if (isRoleRow(cells) || !this.isTextRow(cells, gap, left)) this.takeHeadings(cells, left);
  }

  /** The headings over a column, the nearest last: a heading of an upper row stands over what is right of it, too. */
  over(column: number): readonly Label[] {
    if (this.rows.length === 0) return NO_LABELS;
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const last = this.rows.at(-1);
    const card = this.tables.hasCards ? last?.get(this.tables.cardOf(column)) : undefined;
    const found =
      card !== undefined
        ? [card]
        : this.rows.flatMap((row) => {
            const own = row.get(column);
            if (own !== undefined) return [own];
            if (row === last || last?.has(column) !== true) return [];
            return row.get(Math.max(-1, ...[...row.keys()].filter((each) => each < column))) ?? [];
          });
    this.columns.set(column, found);
    return found;
  }

  get keys(): readonly Label[] {
    return this.keyLines.labels;
  }

  /** Years in which the deal of a column, where deals stand side by side, was made. */
  yearsOf(column: number): readonly number[] {
    return this.years.of(column);
  }

  /** Whether a column holds ids and the like, or values in a unit: texts in it say nothing of the numbers beside them. */
  isOfReferences(column: number): boolean {
    return (
      areOfReferences(this.over(column)) ||
      (!this.tables.hasCards && column > 0 && isMeasured(this.rows.at(-1)?.get(column)))
    );
  }

  /** Whether dates and years of a column may be those of the deals in their rows. */
  isOfSigning(column: number): boolean {
    return this.over(column).some(isOfSigning);
  }

  /** "Year", "Fiscal year": whether years of a column may be those of a part of the deal; "Year built" is a building's. */
  isOfYears(column: number): boolean {
    return areOfYears(this.over(column));
  }

  /** The sheet's name, the titles of the table, the heading of the group of rows. */
  titles(): readonly Label[] {
    if (this.allTitles !== null) return this.allTitles;
    const subject = this.subject.of(this.rows, [...this.above, ...this.keys, this.group]);
    this.allTitles = withoutEarlier([
      this.sheetName,
      ...(subject === null ? [] : [{ ...this.read(""), parties: [subject] }]),
      ...this.above,
      ...[this.corner ?? [], this.group ?? []].flat(),
      ...this.carried.labels,
    ]);
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

  private forget(): void {
    this.above = [];
    this.headed = null;
    this.group = null;
    this.forgetTable();
    this.keyLines.forget();
    this.isOfPeriod = false;
    this.isUsed = false;
  }

  private forgetTable(): void {
    this.table += 1;
    this.rows = [];
    this.corner = null;
    this.carried.forget();
    this.years.forget();
    this.hasRoles = false;
    this.hasTerms = false;
    this.hasLength = false;
    this.tables.forget();
    this.columns = new Map();
    this.partyColumns = new Set();
    this.attributeColumns = [];
  }

  /** A text alone is a title, or the heading of a group of rows where it follows on rows of a table. */
  private takeTitle(label: Label, gap: number, column: number): void {
    this.demoteBanner(Infinity, column);
    if (this.rows.length > 0 && (gap === 0 || namesOneParty(label))) {
      // "Lessee: Fluidstack" in place of "Lessee: CoreWeave".
      if (namesOneParty(label))
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
    if (this.was === "numbers" && cells.some(isAnswered)) return true;
    const head = this.rows.at(-1);
    if (isAcross(this.rows) && isDetailRow(cells, left, this.tables.isInCards(cells, left) ? undefined : head))
      return true;
    return cells.some(({ label, column }) => {
      if (label === null || label.parties.length === 0) return false;
      const heading = head?.get(left + column);
      // A column under "Microsoft – IREN contract value" is not one of contracts: names below it head tiles.
      const isOfRoles = heading?.parties.length === 0 && heading.words.some((word) => ROLES.has(word));
      return this.partyColumns.has(left + column) || isOfRoles;
    });
  }

  /** A row that looked like headings was the title of what comes now. */
  private demoteBanner(next: number, column: number): void {
    if (this.was !== "headings" || this.rows.length !== 1 || !isBanner(this.firstRow, next)) return;
    // A title begins where the rows below it do.
    if ((this.firstRow[0]?.column ?? 0) > column) return;
    const titles = titlesOf(this.firstRow);
    const rest = headingsOf(this.firstRow);
    this.firstRow = [];
    this.forgetTable();
    if (rest.length > 0 && next < Infinity) this.rows = [headingRow(rest, 0, this.read)];
    this.above = [...this.above, ...titles].slice(-MOST_TITLES);
    for (const title of titles) this.subject.takeTitle(title, this.lastRow);
    this.was = next < Infinity ? "headings" : "title";
  }

  private takeHeadings(cells: readonly RowCell[], left: number): void {
    // "CFO | Bitcoin contributed to the quarter." heads nothing.
    const isTold = [...(this.rows.at(-1)?.values() ?? [])].some(({ isProse }) => isProse);
    if (this.was !== "headings" || isTold) {
      // What stands right above headings is their title.
      if (this.was === "title" && this.group !== null)
        this.above = withHeading(this.above, this.headed, this.group).slice(-MOST_TITLES);
      if (this.was === "title") this.headed = this.above.at(-1) ?? null;
      this.group = null;
      this.forgetTable();
      this.firstRow = cells.map((cell) => ({ ...cell, column: left + cell.column }));
    }
    this.demoteBanner(cells.length, left + (cells[0]?.column ?? 0));
    const row = headingRow(cells, left, this.read);
    this.rows.push(row);
    this.corner = cornerOf(cells) ?? this.corner;
    const topics = [...row.values()].flatMap((label) => (label.isOther ? [] : label.topics));
    this.hasLength ||= topics.includes("term");
    this.hasTerms ||= this.hasLength || topics.includes("value");
    this.hasRoles ||= cells.filter(({ label }) => label !== null && isSide(label)).length > 1;
    this.columns = new Map();
    this.attributeColumns = [...row].flatMap(([column, label]) => (isOfAttributes(label) ? [column] : []));
    this.tables.take(this.rows);
    this.was = "headings";
  }
}
