import { hasParties, hasUnknownWord, isOfOtherYear, isOfYearMade, isOfOwnKind, isOtherAmount } from "./doubts";
import type { Label } from "./label";
import { type DealFinder, type KnownDeal, type NearLabels, ofYear } from "./named-deals";
import type { NumberInContext } from "./sheet-numbers";
import { type StatedUnit, unitInFormat, unitOf } from "./stated-unit";

/** Topics of dates. */
const DATES = new Set(["announced", "signed", "start", "end"]);

/** A number with what its format and the labels around it say: the one reading that both questions are asked of. */
export interface ReadNumber {
  readonly context: NumberInContext;
  readonly labels: NearLabels;
  readonly unit: StatedUnit;
  /** Names of the figures that the nearest label with any is about. */
  readonly topics: readonly string[];
  /** Deals that the labels name by both parties, of a year that is named. */
  readonly deals: readonly KnownDeal[];
  /** The labels are about something else than a documented figure, or about a year's part. */
  readonly isOther: boolean;
  /** What the labels say may make it a part, another contract, or another quantity: no ground for an accusation. */
  readonly isDoubtful: boolean;
}

/** Reads unit, topic and deal: the cell's own format before its row's nearest label, then headings, then titles. */
export function readNumber(context: NumberInContext, finder: DealFinder): ReadNumber {
  return new Reading(context, finder);
}

/** Most numbers of a workbook name no deal: what only those that do are asked for is worked out when it is. */
class Reading implements ReadNumber {
  readonly labels: NearLabels;
  readonly deals: readonly KnownDeal[];
  private readonly before: readonly Label[];
  /** Of those before, the ones that say a unit only: "Contract value | US$ bn | 12". */
  private readonly units: readonly Label[];
  private readonly nearest: Label | undefined;
  private ordered: readonly Label[] | null = null;
  private readUnit: StatedUnit | null = null;
  private readonly head: Label | undefined;

  constructor(
    readonly context: NumberInContext,
    finder: DealFinder,
  ) {
    const { left, right, heads, keys, titles, isAlone } = context;
    // A number before its label: nothing to its left, and it is the row's only number or has a heading.
    const before = left.length === 0 && (isAlone || heads.length > 0) ? [...right].reverse() : left;
    const telling = withoutUnits(before);
    this.before = telling.length === 0 ? before : telling;
    this.units = telling.length === 0 ? [] : before.filter(({ isUnit }) => isUnit);
    const row = right.length === 0 || this.before.some(hasParties) ? this.before : [...right, ...this.before];
    this.labels = { row, heads: keys.length === 0 ? heads : [...keys, ...heads], titles };
    this.nearest = this.before.at(-1);
    this.head = withoutUnits(heads).at(-1) ?? heads.at(-1);
    const pair = finder(this.labels);
    const deals = pair.length < 2 ? pair : ofYear(pair, this.namedYears());
    const dated = deals.length < 2 ? deals : ofYear(deals, [...context.rowYears(), ...context.columnYears]);
    this.deals = notReversed(dated, context);
  }

  get unit(): StatedUnit {
    return (this.readUnit ??= this.statedUnit());
  }

  private statedUnit(): StatedUnit {
    const { text, numberFormat } = this.context;
    return unitOf(
      text?.unit ?? unitInFormat(numberFormat),
      this.inOrder().map(({ unit }) => unit),
    );
  }

  get topics(): readonly string[] {
    if (this.isOfOwnColumn()) return [];
    const topical = this.topical();
    const topics = topical?.topics ?? [];
    // "IREN announced its contract with Microsoft | 9.7" under "$bn".
    const isOpen = this.unit.kind === "money" && topics.every((topic) => DATES.has(topic));
    return isOpen && this.isContractAmount() ? ["value"] : topics;
  }

  get isOther(): boolean {
    const { row, heads, titles } = this.labels;
    return (
      this.isOfOwnColumn() ||
      this.isOfOtherParties() ||
      [row, heads].some((labels) => labels.some(({ isOther }) => isOther)) ||
      titles.some((title) => title.isOther && !this.isInSpiteOf(title)) ||
      [this.before, this.context.heads].some((labels) => labels.some(({ isOtherNear }) => isOtherNear)) ||
      (this.context.heads.some(isOfYear) && !this.saysAll()) ||
      (this.context.isOfPeriod && this.topical()?.isWhole !== true) ||
      (this.nearest?.isPeriod === true && !this.isOfContractsTime(this.nearest))
    );
  }

  get isDoubtful(): boolean {
    const { row, heads, titles } = this.labels;
    const { nearest, head } = this;
    const topical = this.topical();
    const isByHead = head !== undefined && (head === topical || (topical === undefined && this.isContractAmount()));
    return (
      this.context.isOrdinal ||
      // Not by the sheet's name: "First look".
      [row, heads, titles.slice(1)].some((labels) => labels.some(({ isPart }) => isPart)) ||
      isOfOtherYear(this.deals, this.namedYears()) ||
      !isOfYearMade(this.deals, this.context.partYears()) ||
      (isByHead && row.some((label) => isOtherAmount(label, head))) ||
      (nearest !== undefined && !hasParties(nearest) && !isByHead && isOfOwnKind(nearest)) ||
      hasUnknownWord({ nearest, head, row, topical, isByHead }, this.deals)
    );
  }

  private inOrder(): readonly Label[] {
    return (this.ordered ??= this.byNearness());
  }

  private byNearness(): readonly Label[] {
    const { nearest, before } = this;
    const own = nearest === undefined ? [] : [nearest];
    const heads = [...this.context.heads].reverse();
    return [
      ...(this.isDetail() ? [...heads, ...own] : [...own, ...this.units, ...heads]),
      ...this.context.right.filter(({ isOpen, isUnit }) => isOpen || isUnit), // "Contract value | 12 | $bn"
      ...before.slice(0, -1).reverse(),
      ...[...this.labels.titles].reverse(),
    ];
  }

  private topical(): Label | undefined {
    const found = this.inOrder().filter(({ topics }) => topics.length > 0);
    return found.find((label) => !this.units.includes(label)) ?? found[0];
  }

  /** "Contract value" below "Loan tape": its own labels, or a nearer title, say that it is a contract's. */
  private isInSpiteOf(title: Label): boolean {
    const topical = this.topical();
    if (topical === undefined || (topical !== this.nearest && topical !== this.head)) return false;
    const [sheetName, ...titles] = this.labels.titles;
    const isTitled = titles.some(({ isContract, isOther }) => isContract && !isOther);
    if (title.isBeside) return topical.isExplicit || isTitled;
    return (topical.isWhole && title.isView) || (title === sheetName && topical.isExplicit && isTitled);
  }

  /** Acquirer and target, lender and borrower; not a borrower beside its customer, above "Contract value". */
  private isOfOtherParties(): boolean {
    const { others, buyers } = this.context.roles();
    return others.length > 0 && !(buyers.length > 0 && this.topical()?.isExplicit === true);
  }

  /** "IREN | Microsoft | 4Q25" under "Contract value", where the contract is of that year. */
  private isOfContractsTime({ years }: Label): boolean {
    const { head } = this;
    return head?.isExplicit === true && years.length > 0 && isOfYearMade(this.deals, years);
  }

  /** A row with one number, below years of other rows: "Contract value, $bn | 12". */
  private saysAll(): boolean {
    const { nearest } = this;
    return this.context.isAlone && nearest !== undefined && nearest.topics.length > 0 && nearest.unit.scale !== null;
  }

  /** A column of its own kind is not read by the sheet's topic. */
  private isOfOwnColumn(): boolean {
    const { head } = this;
    const isParty = head !== undefined && hasParties(head) && head.unknown.length === 0;
    return head !== undefined && !isParty && isOfOwnKind(head) && (this.nearest?.topics.length ?? 0) === 0;
  }

  /** In a table of parties the label beside a number may be another column's: "Signed" before "Value". */
  private isDetail(): boolean {
    const { nearest, before, head } = this;
    return (
      nearest !== undefined &&
      !hasParties(nearest) &&
      (head?.topics.length ?? 0) > 0 &&
      before.some((label) => label !== nearest && hasParties(label))
    );
  }

  /** "Amount (US$ m)" or "$bn" in a table of agreements, of customers and providers, or beside "Microsoft lease from Nebius". */
  private isContractAmount(): boolean {
    const { head, nearest, unit } = this;
    if (unit.kind !== "money" || unit.scale === null || (head !== undefined && !head.isOpen)) return false;
    if (nearest?.isContract === true && hasParties(nearest)) return true;
    if (head === undefined) return false;
    const [, ...titles] = this.labels.titles;
    const isPlain = this.context.isOfContracts && titles.every(isPlainTitle);
    return (
      head.isContract ||
      (head.unit.scale !== null && (isPlain || this.labels.titles.some(({ isContract }) => isContract)))
    );
  }

  private namedYears(): readonly number[] {
    const { row, heads } = this.labels;
    return [...row, ...heads].flatMap(({ years }) => years);
  }
}

function withoutUnits(labels: readonly Label[]): readonly Label[] {
  return labels.some(({ isUnit }) => isUnit) ? labels.filter(({ isUnit }) => !isUnit) : labels;
}

/** A title that leaves an amount below to be a contract's; "GPU purchases" does not. */
function isPlainTitle({ isContract, isOpen, parties, unknown }: Label): boolean {
  return isContract || isOpen || (parties.length > 0 && unknown.length === 0);
}

/** "2026", "2026 ($m)": what stands below is a year's. */
function isOfYear({ isPeriod, years, isOpen }: Label): boolean {
  return isPeriod || (isOpen && years.length > 0);
}

/** Chips that IREN as customer buys from NVIDIA are no contract of NVIDIA as customer with IREN. */
function notReversed(deals: readonly KnownDeal[], { roles, left, right }: NumberInContext): readonly KnownDeal[] {
  if (deals.length === 0) return deals;
  const { buyers, sellers } = roles();
  const from = [...left, ...right].flatMap((label) => label.sellers);
  return deals.filter(
    ({ customer, provider }) => !(buyers.includes(provider) && sellers.includes(customer)) && !from.includes(customer),
  );
}
