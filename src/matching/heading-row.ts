import type { Label, ReadLabel } from "./label";
import type { NumberText } from "./number-text";

/** A cell of a row: a label, or a number. */
export interface RowCell {
  readonly column: number;
  readonly value: number | string;
  readonly label: Label | null;
  readonly text: NumberText | null;
}

/** Parties in a column of customers, and in one of providers. */
export interface Roles {
  readonly buyers: readonly number[];
  readonly sellers: readonly number[];
  /** Parties to something else: acquirer and target, lender and borrower. */
  readonly others: readonly number[];
  /** What columns of kinds say its amounts are: "Networking order". */
  readonly kinds: readonly Label[];
  /** What columns of attributes say its numbers are: "Metric | Contract value". */
  readonly attributes: readonly Label[];
  /** What stands below headings that ask for no place and no part: "Chips", "Rating". */
  readonly details: readonly Label[];
}

/** A row of headings, by column. */
export type HeadingRow = ReadonlyMap<number, Label>;

const PAIR = 2;
const DATES = new Set(["announced", "signed", "start", "end"]);
/** Headings of columns that hold parties. */
export const BUYERS = new Set(
  "customer client offtaker obligor user buyer buys payer purchaser tenant lessee occupier".split(" "),
);
export const SELLERS = new Set(
  "provider operator developer supplier seller sells payee host vendor landlord lessor".split(" "),
);
const PARTIES = new Set([...BUYERS, ...SELLERS]);
/** Of parties to something else than a contract for compute. */
export const OTHER_ROLES = new Set(
  "acquirer acquiror bidder target investor investee lender borrower shareholder holder guarantor".split(" "),
);
const LOANS = new Set(["loan", "loans", "debt", "notes", "bond", "bonds", "facility"]);
export const ROLES = new Set([
  ...BUYERS,
  ...SELLERS,
  ..."deal deals contract agreement parties party counterparty company".split(" "),
]);

/** Headings of columns that say what the amounts of a row are: "Kind | Equity". */
const KINDS = new Set(
  "kind type instrument agreement document nature class category product scope scenario case broker view".split(" "),
);

/** Headings of columns that say which part of a contract a row is. */
const SITES = new Set(
  "site sites campus location project building hall facility asset region state country place where city county market plant phase stage tranche part scope item description comment note remark name what".split(
    " ",
  ),
);

/** Headings of columns that say what the numbers of a row are: "Item | Value". */
const ATTRIBUTES = new Set(
  "metric item attribute field quantity measure parameter kpi characteristic indicator".split(" "),
);
/** "deal_uid": of columns that number their rows. */
const IDS = new Set(["id", "uid", "ref"]);
const NAMES = new Set("unit units uom currency scale name id code".split(" "));
/** "Before | Now": of a table that is corrected, the second is in force. */
const BEFORE = new Set(["before", "was", "draft"]);
const NOW = new Set(["now", "is", "corrected", "final"]);
/** "Field | Old | New": of corrections; "Deal | Old | New" may be two contracts. */
const OLD = new Set(["old"]);
const NEW = new Set(["new"]);

/** Whether a heading over a text beside an attribute leaves the number what it is; "Scenario", "Analyst" and "Period" do not. */
export function namesOnly(label: Label): boolean {
  return isRole(label) || isOfAttributes(label) || label.isSource || label.words.every((word) => NAMES.has(word));
}

export function isOfAttributes({ words, parties }: Label): boolean {
  return parties.length === 0 && words.some((word) => ATTRIBUTES.has(word)) && !words.includes("value");
}

/** "Metric value", "Figure": leaves it to the row's attribute what its numbers are. */
export function leavesOpen({ topics, unknown, isExplicit, isOther, parties }: Label): boolean {
  const isPlain = topics.every((topic) => topic === "value") && !isExplicit && !isOther && parties.length === 0;
  return isPlain && unknown.every((word) => ATTRIBUTES.has(word));
}

/** Whether a heading says that its column is in force, beside one of what was before. */
function isInForce({ words }: Label, row: readonly RowCell[]): boolean {
  const areAll = (all: readonly string[], known: ReadonlySet<string>): boolean =>
    all.length > 0 && all.every((word) => known.has(word));
  const has = (known: ReadonlySet<string>): boolean =>
    row.some(({ label }) => label !== null && areAll(label.words, known));
  const isCorrection = row.some(({ label }) => label !== null && isOfAttributes(label));
  return (areAll(words, NOW) && has(BEFORE)) || (areAll(words, NEW) && has(OLD) && isCorrection);
}

/** "Disclosed | Our model | House": what stands beside a column of what is documented is not. */
function isBesideDocumented(label: Label, row: readonly RowCell[]): boolean {
  const isPlain = ({ topics, unit, parties }: Label): boolean =>
    topics.length + parties.length === 0 && unit.kind === null;
  if (!isPlain(label) || label.isDocumented || label.isOfSource || label.isSource || isRole(label)) return false;
  return row.some((cell) => cell.label?.isDocumented === true && isPlain(cell.label));
}

/** "As first published" beside "Corrected value". */
function isBeforeCorrection({ words }: Label, row: readonly RowCell[]): boolean {
  const isFirst = words.includes("first") || words.includes("originally") || words.includes("initially");
  return isFirst && row.some(({ label }) => label?.words.includes("corrected") === true);
}

/** "Tenor" behind "Borrower | Loan, $m", beside the columns of a lease. */
function isOfLoan({ isExplicit, topics }: Label, column: number, row: readonly RowCell[]): boolean {
  if (isExplicit || !topics.includes("term")) return false;
  const before = row.filter((cell) => cell.column < column);
  const isLoan = (cell: RowCell): boolean =>
    cell.label?.words.some((word) => OTHER_ROLES.has(word) || LOANS.has(word)) === true;
  const isContract = ({ label: each }: RowCell): boolean => each !== null && (isRole(each) || each.isContract);
  return before.map(isLoan).lastIndexOf(true) > before.map(isContract).lastIndexOf(true);
}

/** A row of headings by column. */
export function headingRow(cells: readonly RowCell[], left: number, read: ReadLabel): HeadingRow {
  const heading = ({ column, value, label }: RowCell): Label => {
    const own = label ?? read(String(value));
    if (isInForce(own, cells)) return { ...read("figure"), isDocumented: true };
    return isBesideDocumented(own, cells) || isBeforeCorrection(own, cells) || isOfLoan(own, column, cells)
      ? { ...own, others: [String(value)], isOther: true }
      : own;
  };
  return new Map(cells.map((cell) => [left + cell.column, heading(cell)]));
}

export function isOfDates(label: Label | null): boolean {
  return label?.topics.some((topic) => DATES.has(topic)) === true;
}

/** Says when a contract was made, which tells it from others of the same pair; its start or end may be of another one's year. */
export function isOfSigning(label: Label | null): boolean {
  return label?.topics.some((topic) => topic === "signed" || topic === "announced") === true;
}

/** "Customer: Meta | rating AA- | 6.1%": whom the table below is about. */
export function roleLine([first, ...others]: readonly RowCell[]): Label | null {
  const label = first?.label ?? null;
  const isOfRole = label !== null && label.parties.length === 1 && PARTIES.has(label.words[0] ?? "");
  return isOfRole && others.length > 0 ? label : null;
}

export function isRole({ words, parties }: Label): boolean {
  return parties.length === 0 && words.length <= 2 && words.some((word) => ROLES.has(word));
}

/** A role in a contract: what a payer pays a payee may be a month's. */
export function isSide(label: Label): boolean {
  return isRole(label) && !label.words.some((word) => word === "payer" || word === "payee");
}

/** "Customer | Meta | Microsoft": deals stand side by side. */
export function isRoleRow([first, ...others]: readonly RowCell[]): boolean {
  const isName = first?.label !== undefined && first.label !== null && isRole(first.label);
  const named = others.filter(({ label }) => label !== null && label.parties.length > 0).length;
  // "Buyer | Microsoft | OpenAI | us".
  return isName && named > 1 && named >= others.length - 1 && others.every(({ label }) => label !== null);
}

/** Whether deals stand side by side: several headings name parties. */
export function isAcross(rows: readonly HeadingRow[]): boolean {
  return rows.some((row) => [...row.values()].filter(({ parties }) => parties.length > 0).length > 1);
}

/** "Status | signed | announced" below deals that stand side by side. */
export function isDetailRow(
  [first, ...others]: readonly RowCell[],
  left: number,
  head: HeadingRow | undefined,
): boolean {
  const isDetail = ({ label }: RowCell): boolean =>
    label !== null && label.parties.length === 0 && label.topics.length === 0 && label.unit.kind === null;
  // "Disclosed | Our model | Disclosed | Our model" below two deals heads columns.
  if (head !== undefined && others.some(({ column }) => !head.has(left + column))) return false;
  return first?.label?.parties.length === 0 && others.length > 0 && others.every(isDetail);
}

/** What the heading of the first column says of all numbers: "Microsoft – IREN | Number", "US$ bn | CoreWeave | Oracle". */
export function cornerOf([first, ...others]: readonly RowCell[]): Label | null {
  const corner = first?.label ?? null;
  if (corner === null) return null;
  const isOfParties = others.some(({ label }) => label !== null && label.parties.length > 0);
  const says = isOfParties
    ? corner.unit.kind !== null || corner.topics.length > 0
    : corner.parties.length === PAIR ||
      (corner.isContract && !isRole(corner)) ||
      (corner.unit.kind === "money" && corner.unit.scale !== null);
  return says && (!isOfParties || corner.parties.length === 0) ? corner : null;
}

/** What the headings over a row's columns call its parties. */
export function rolesIn(cells: readonly RowCell[], left: number, over: (column: number) => readonly Label[]): Roles {
  const says = (column: number, names: ReadonlySet<string>): boolean =>
    over(column).some(({ words }) => words.some((word) => names.has(word)));
  const under = (names: ReadonlySet<string>, but?: ReadonlySet<string>): readonly number[] =>
    cells.flatMap(({ label, column }) =>
      label !== null && says(left + column, names) && (but === undefined || !says(left + column, but))
        ? label.parties
        : [],
    );
  // "Customer > provider" holds both.
  const isTelling = (column: number): boolean =>
    !says(column, IDS) &&
    ([SITES, KINDS, ROLES, SELLERS, ATTRIBUTES].some((names) => says(column, names)) ||
      over(column).some(({ isContract }) => isContract));
  const details = cells.flatMap(({ label, column }) =>
    label !== null && over(left + column).length > 0 && !isTelling(left + column) ? label : [],
  );
  const labelsUnder = (names: ReadonlySet<string>): readonly Label[] =>
    cells.flatMap(({ label, column }) => (label !== null && says(left + column, names) ? label : []));
  return {
    buyers: under(BUYERS, SELLERS),
    sellers: under(SELLERS, BUYERS),
    // "Acquiror of capacity" buys it by a contract.
    others: under(OTHER_ROLES, new Set([...PARTIES, "capacity", "compute"])),
    kinds: labelsUnder(KINDS),
    attributes: labelsUnder(ATTRIBUTES),
    details,
  };
}

/** Dates typed as text are numbers only where something says what they are: others head columns, or are details. */
export function areHeadings(cells: readonly RowCell[], over: (column: number) => readonly Label[]): boolean {
  if (cells.every(({ label, text }) => label !== null || (text !== null && isBand(text)))) return true;
  return (
    cells.every(({ label, text }) => label !== null || (text !== null && text.days !== null)) &&
    !cells.some(({ label }) => isOfDates(label)) &&
    !cells.some(({ label, column }) => label === null && over(column).some(isOfDates))
  );
}

/** "<1y", ">5 years": of a column of what falls due. */
function isBand({ isBound, unit: { kind } }: NumberText): boolean {
  return isBound && (kind === "years" || kind === "months" || kind === "days");
}
