import { areOwnWords, hasParties, isDoubtful, isOfOwnKind, isOfYearMade } from "./doubts";
import type { Label } from "./label";
import { isYear } from "./date-text";
import { isContractAmount } from "./contract-amount";
import { type DealFinder, type KnownDeal, type NearLabels, ofYear } from "./named-deals";
import { areOfContracts, isInSpiteOf, MONEY } from "./other-titles";
import { ofOwnFigures, tellingLabel, withoutUnits, withTopics } from "./telling-labels";
import { isOfYear, notReversed, yearsOf } from "./row-details";
import { type SaidOfItself, saidOfItself } from "./said-of-itself";
import type { NumberInContext } from "./number-context";
import { DATES, figureOfUnit, mayBeOf, mayMeasure, SIGNING, UNITS } from "./topic-units";
import { type StatedUnit, unitInFormat, unitOf } from "./stated-unit";

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
  /** What is said of this number alone, and not of its column or its table. */
  readonly itself: SaidOfItself;
  /** Others of its kind leave no doubt that it is meant for the figure that its words name. */
  readonly isMeant: boolean;
}

/** Reads unit, topic and deal: the cell's own format before its row's nearest label, then headings, then titles. */
export function readNumber(context: NumberInContext, finder: DealFinder): ReadNumber {
  return new Reading(context, finder, true);
}

/** The same where its deal is supposed, whatever columns call its parties. */
export function readSupposed(context: NumberInContext, deals: readonly KnownDeal[]): ReadNumber {
  return new Reading(context, () => deals, false);
}

/** A title with more explains the columns: "val_usd full US dollars; term_y; it_mw". */
const MOST_TOPICS = 2;

/** Most numbers of a workbook name no deal: what only those that do are asked for is worked out when it is. */
class Reading implements ReadNumber {
  readonly labels: NearLabels;
  readonly deals: readonly KnownDeal[];
  readonly isMeant = false;
  private readonly before: readonly Label[];
  /** Of those before, the ones that say a unit only: "Contract value | US$ bn | 12". */
  private readonly units: readonly Label[];
  private readonly nearest: Label | undefined;
  private ordered: readonly Label[] | null = null;
  private readUnit: StatedUnit | null = null;
  private saidOfItself: SaidOfItself | null = null;
  private readonly heads: readonly Label[];
  private readonly head: Label | undefined;

  constructor(
    readonly context: NumberInContext,
    finder: DealFinder,
    isFound: boolean,
  ) {
    const { left, right, heads, keys, titles, isAlone } = context;
    // A number before its label: nothing to its left, and it is the row's only number or has a heading.
    const before = left.length === 0 && (isAlone || heads.length > 0) ? [...right].reverse() : left;
    const telling = withoutUnits(before);
    const ours = telling.length === 0 ? before : telling;
    this.units = telling.length === 0 ? [] : before.filter(({ isUnit }) => isUnit);
    const row = right.length === 0 || ours.some(hasParties) ? ours : [...right, ...ours];
    const all = { row, heads: keys.length === 0 ? heads : [...keys, ...heads], titles };
    const pair = finder(all);
    const deals =
      pair.length < 2
        ? pair
        : ofYear(
            pair,
            yearsOf([
              ...row,
              ...all.heads,
              ...titles.filter(({ parties, isContract }) => parties.length > (isContract ? 0 : 1)),
            ]),
          );
    const dated = deals.length < 2 ? deals : ofYear(deals, [...context.rowYears(), ...context.columnYears]);
    this.deals = isFound ? notReversed(dated, context) : pair;
    this.before = ofOwnFigures(ours, this.deals);
    this.heads = ofOwnFigures(heads, this.deals);
    this.labels = {
      row: row === ours ? this.before : ofOwnFigures(row, this.deals),
      heads: all.heads === heads ? this.heads : ofOwnFigures(all.heads, this.deals),
      titles,
    };
    this.nearest = tellingLabel(this.before);
    const head = withoutUnits(this.heads).at(-1);
    // "Value | GPUs": what the row's attribute says, though it is a unit, too.
    const isByUnit =
      head !== undefined && (head.isOpen || hasParties(head)) && (this.heads.at(-1)?.topics.length ?? 0) > 0;
    // "Contract value" over "Vendor A | Vendor B".
    const above = head?.isOfSource === true ? this.heads.filter(({ topics }) => topics.length > 0).at(-1) : undefined;
    this.head = isByUnit ? this.heads.at(-1) : (above ?? head ?? this.heads.at(-1));
  }

  get unit(): StatedUnit {
    return (this.readUnit ??= this.statedUnit());
  }

  private statedUnit(): StatedUnit {
    const { text, numberFormat } = this.context;
    const topics = this.topical()?.topics ?? [];
    const said = this.inOrder().filter(
      (label) => !this.labels.titles.includes(label) || mayMeasure(label.unit, topics),
    );
    return unitOf(
      text?.unit ?? unitInFormat(numberFormat),
      said.map(({ unit }) => unit),
    );
  }

  get topics(): readonly string[] {
    const day = this.bareDay();
    if (day !== null) return [day];
    if (this.isOfOwnColumn()) return [];
    const topical = this.topical();
    const topics = topical?.topics ?? [];
    if (this.context.stated !== null) return [this.context.stated];
    const ofUnit = figureOfUnit(this.context.text, topics);
    if (ofUnit !== null) return [ofUnit];
    // "IREN announced its contract with Microsoft | 9.7" under "$bn", "IREN leases capacity to Microsoft in a $9.7bn deal".
    const isOpen = this.unit.kind === "money" && topics.every((topic) => !MONEY.has(topic));
    return isOpen && this.isContractAmount() ? ["value"] : topics;
  }

  get itself(): SaidOfItself {
    const { context, deals, labels, before, heads, nearest, topics } = this;
    const isPart =
      (heads.some(isOfYear) && !this.saysAll()) || (nearest?.isPeriod === true && !this.isOfContractsTime(nearest));
    const isTelling = (label: Label): boolean => this.isTelling(label);
    const told = {
      context,
      deals,
      labels,
      before,
      heads,
      nearest,
      topical: this.topical(),
      topics,
      unit: this.unit.kind,
    };
    return (this.saidOfItself ??= saidOfItself({ ...told, isTelling, isPart }));
  }

  get isOther(): boolean {
    const [{ row, heads, titles }, { nearest, head }] = [this.labels, this];
    const topical = this.topical();
    return (
      this.isOfOwnColumn() ||
      // "Days to answer" over a number whose row says contract value.
      (head?.unit.kind === "days" && !this.topics.includes("notice period")) ||
      this.isOfOtherParties() ||
      heads.some((label) => this.saysOther(label)) ||
      row.some((label) => this.saysOther(label) && !this.isOfOtherColumn(label)) ||
      titles.some((title) => this.saysOther(title) && !isInSpiteOf(title, { topical, nearest, head, titles })) ||
      [...this.before, ...this.heads].some(
        (label) => !areOwnWords(label.othersNear, this.deals) && (this.isTelling(label) || this.heads.includes(label)),
      ) ||
      (this.heads.some(isOfYear) && !this.saysAll()) ||
      (this.context.isOfPeriod && topical?.isWhole !== true) ||
      (nearest?.isPeriod === true && !this.isOfContractsTime(nearest))
    );
  }

  get isDoubtful(): boolean {
    const { context, deals, labels, nearest, head, topics } = this;
    const [topical, isByHead] = [this.topical(), this.isByHead()];
    return isDoubtful({ context, deals, labels, nearest, head, topical, topics, isByHead });
  }

  private saysOther({ others }: Label): boolean {
    return !areOwnWords(others, this.deals);
  }

  /** Not a mere detail of the row: "cloud, six sites". */
  private isTelling(label: Label): boolean {
    return (label === this.nearest && !this.isByHead()) || hasParties(label) || label.topics.length > 0;
  }

  private isByHead(): boolean {
    const [{ head }, topical] = [this, this.topical()];
    return (
      head !== undefined &&
      ((topical !== undefined && this.heads.includes(topical)) || (topical === undefined && this.isContractAmount()))
    );
  }

  private inOrder(): readonly Label[] {
    return (this.ordered ??= this.byNearness());
  }

  private byNearness(): readonly Label[] {
    const { nearest, before } = this;
    const own = nearest === undefined ? [] : [nearest];
    const heads = [...this.heads].reverse();
    return [
      ...(this.isDetail() || this.isOfOtherFigure()
        ? [...heads, ...own, ...this.units]
        : [...own, ...this.units, ...heads]),
      ...this.context.right.filter(({ isOpen, isUnit }) => isOpen || isUnit), // "Contract value | 12 | $bn"
      ...before.slice(0, -1).reverse(),
      ...[...this.labels.titles].reverse().filter(({ topics }) => topics.length <= MOST_TOPICS),
    ];
  }

  /** What the number says itself that it is measured in, or a unit beside it. */
  private ownKind(): StatedUnit["kind"] {
    const { text, numberFormat, right } = this.context;
    const own = text?.unit ?? unitInFormat(numberFormat);
    return own.kind ?? [...this.units, ...right.filter(({ isUnit }) => isUnit)][0]?.unit.kind ?? null;
  }

  private topical(): Label | undefined {
    const kind = this.ownKind();
    const all = withTopics(this.inOrder(), this.labels.titles);
    // "Term | 5 | years" under "Value": the heading of money says nothing of years.
    const fitting = all.filter(({ topics }) => topics.some((topic) => mayBeOf(topic, kind)));
    const found = fitting.length > 0 ? fitting : all;
    return found.find((label) => !this.units.includes(label)) ?? found[0];
  }

  /** "Loan closed" among the details of a row, beside a column that says contract value. */
  private isOfOtherColumn(label: Label): boolean {
    const { head, nearest } = this;
    const isByHead = head !== undefined && head === this.topical() && head.isExplicit;
    return isByHead && label.isBeside && !hasParties(label) && (label !== nearest || label.topics.length === 0);
  }

  /** Acquirer and target, lender and borrower; not a borrower beside its customer, above "Contract value". */
  private isOfOtherParties(): boolean {
    const { others: all, buyers } = this.context.roles();
    const others = all.filter((party) => !this.deals.every(({ backers }) => backers.includes(party)));
    return (
      others.length > 0 &&
      !(buyers.length > 0 && (this.topical()?.isExplicit === true || areOfContracts(this.labels.titles)))
    );
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
    if (this.bareDay() !== null) return false;
    const isParty = head !== undefined && hasParties(head) && head.unknown.length === 0;
    return head !== undefined && !isParty && isOfOwnKind(head) && (this.nearest?.topics.length ?? 0) === 0;
  }

  /** "Date" in a table of contracts with their values or terms, or below a title of signings. */
  private bareDay(): "day made" | "day signed" | null {
    const { head, nearest, context, labels } = this;
    if (head?.unit.kind !== "date" || head.topics.length > 0 || (nearest?.topics.length ?? 0) > 0) return null;
    const isOfSignings = labels.titles.some(
      ({ topics, isOther }) => !isOther && topics.some((each) => SIGNING.has(each)),
    );
    return isOfSignings ? "day signed" : context.isOfContracts && context.hasTerms ? "day made" : null;
  }

  /** In a table of parties the label beside a number may be another column's: "Signed" before "Value". */
  private isDetail(): boolean {
    const { nearest, before, head } = this;
    return (
      nearest !== undefined &&
      !hasParties(nearest) &&
      (head?.topics.length ?? 0) > 0 &&
      // "Monthly fee" under "Value".
      !(nearest.topics.includes("monthly fee") && head?.isExplicit === false) &&
      before.some((label) => label !== nearest && hasParties(label))
    );
  }

  /** "NVIDIA, residual capacity" under "Expiry": the heading, with the number or its own unit, says which figure it is. */
  private isOfOtherFigure(): boolean {
    const { head, nearest } = this;
    if (head === undefined || nearest === undefined || nearest.unit.kind !== null || nearest.topics.length === 0)
      return false;
    if (head.topics.some((topic) => nearest.topics.includes(topic))) return false;
    if (head.topics.some((topic) => DATES.has(topic))) return this.ownKind() === "date" || isYear(this.context.value);
    // "Ready for service" under "MW" says which of them.
    const isOfContract = nearest.topics.every((topic) => UNITS.has(topic));
    return isOfContract && head.topics.some((topic) => head.unit.kind === UNITS.get(topic));
  }

  private isContractAmount(): boolean {
    const { head, nearest, unit, context, labels } = this;
    return isContractAmount({ head, nearest, unit, context, titles: labels.titles });
  }
}
