import type { Label } from "./label";
import { type DealFinder, type KnownDeal, type NearLabels, ofYear } from "./named-deals";
import type { NumberInContext } from "./sheet-numbers";
import { NO_UNIT, type StatedUnit, unitInFormat } from "./stated-unit";

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
    const telling = before.some(({ isUnit }) => isUnit) ? before.filter(({ isUnit }) => !isUnit) : before;
    this.before = telling.length === 0 ? before : telling;
    this.units = telling.length === 0 ? [] : before.filter(({ isUnit }) => isUnit);
    const row = right.length === 0 || this.before.some(hasParties) ? this.before : [...right, ...this.before];
    this.labels = { row, heads: keys.length === 0 ? heads : [...keys, ...heads], titles };
    this.nearest = this.before.at(-1);
    this.head = heads.at(-1);
    const pair = finder(this.labels);
    const deals = pair.length < 2 ? pair : ofYear(pair, this.namedYears());
    this.deals = notReversed(deals.length < 2 ? deals : ofYear(deals, context.rowYears()), context);
  }

  get unit(): StatedUnit {
    return (this.readUnit ??= this.statedUnit());
  }

  private statedUnit(): StatedUnit {
    return statedUnit(this.context.text?.unit ?? unitInFormat(this.context.numberFormat), this.inOrder());
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
    const [sheetName, ...others] = titles;
    return (
      this.isOfOwnColumn() ||
      this.context.roles().others.length > 0 ||
      [row, heads, others].some((labels) => labels.some(({ isOther }) => isOther)) ||
      (sheetName?.isOther === true && !(sheetName.isBeside && this.isClear())) ||
      [this.before, this.context.heads].some((labels) => labels.some(({ isOtherNear }) => isOtherNear)) ||
      (this.context.heads.some(isOfYear) && !this.saysAll()) ||
      (this.nearest?.isPeriod ?? false)
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
      ...this.context.right.filter(({ isOpen }) => isOpen), // "Contract value | 12 | $bn"
      ...before.slice(0, -1).reverse(),
      ...[...this.labels.titles].reverse(),
    ];
  }

  private topical(): Label | undefined {
    const found = this.inOrder().filter(({ topics }) => topics.length > 0);
    return found.find((label) => !this.units.includes(label)) ?? found[0];
  }

  /** Its own labels, or a title nearer than the sheet's name, say that it is a contract's. */
  private isClear(): boolean {
    const topical = this.topical();
    const isNear = topical !== undefined && (topical === this.nearest || topical === this.head);
    const [, ...titles] = this.labels.titles;
    return isNear && (topical.isExplicit || titles.some(({ isContract }) => isContract));
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

function hasParties({ parties }: Label): boolean {
  return parties.length > 0;
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

/** A detail that names a figure or a unit of its own may be what the number is: "Texas part, $bn". */
function saysWhat({ topics, unit }: Label): boolean {
  return topics.length > 0 || unit.kind !== null;
}

/** "GPUs bought, $bn" under "Contract value": money, for something else than the heading says. */
function isOtherAmount({ parties, topics, unit }: Label, head: Label): boolean {
  return (
    parties.length === 0 &&
    unit.kind === "money" &&
    topics.length > 0 &&
    !topics.some((topic) => head.topics.includes(topic))
  );
}

/** "Useful life, years", "PUE", "Note": says what its numbers are, and they are no figure of a contract. */
function isOfOwnKind({ topics, isOpen }: Label): boolean {
  return topics.length === 0 && !isOpen;
}

/** The format says what a number is; labels fill in what it leaves open. "US$ bn" over a percentage says nothing of the percentage. */
function statedUnit(format: StatedUnit, labels: readonly Label[]): StatedUnit {
  const foreign = [format, ...labels.map(({ unit }) => unit)].find(({ kind }) => kind === "foreign");
  if (foreign !== undefined) return foreign;
  const units = labels.map(({ unit }) => unit).filter(({ kind }) => kind !== null);
  const whole = units.find(({ kind, scale }) => scale !== null || kind !== "money");
  if (format.kind === null) return whole ?? units[0] ?? NO_UNIT;
  if (format.scale !== null) return format;
  return whole?.kind === format.kind ? whole : format;
}

/** The labels name years, and none of them is a year of the deals. */
function isOfOtherYear(deals: readonly KnownDeal[], years: readonly number[]): boolean {
  return years.length > 0 && !deals.some((deal) => years.some((year) => deal.years.has(year) || deal.year === year));
}

interface Telling {
  readonly nearest: Label | undefined;
  readonly head: Label | undefined;
  readonly row: readonly Label[];
  readonly topical: Label | undefined;
  /** The heading says what the number is. */
  readonly isByHead: boolean;
}

/**
 * Whether a label that says what the number is, or whose, has a word we do not know. Other texts of the row are details
 * ("Chips", "Status"), except of power and chips, which often are of one site.
 */
function hasUnknownWord({ nearest, head, row, topical, isByHead }: Telling, deals: readonly KnownDeal[]): boolean {
  const isOfSites = topical?.topics.some((topic) => topic === "capacity" || topic === "gpus") === true;
  const telling = [
    ...row.filter((label) => hasParties(label) || isOfSites || saysWhat(label)),
    ...(head === undefined ? [] : [head]),
    ...(nearest === undefined || isByHead ? [] : [nearest]),
  ];
  return telling.some(({ unknown }) => unknown.some((word) => !deals.some((deal) => deal.words.has(word))));
}
