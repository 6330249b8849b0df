import { FinanceError } from "../finance/errors";
import { isoFromSerial, serialFromIso } from "../finance/serial-date";
import type { Amount, SerialDate } from "../finance/units";
import { backlogLines, type BacklogLine, backlogSum, type BacklogSum, type BacklogTerms, isInTotal } from "./backlog";
import { catalogue, companies, reportedData, sourceById } from "./catalogue";
import { dateWords } from "./claim-words";
import type { Company } from "./company";
import { companyNamed } from "./company-names";
import { type OwnDeal, ownPartyDeals } from "./own-deals";
import { contractOrReason, type DealBook, dealsOnSide, PARTY_SIDES, partyDeals, type PartySide } from "./party-deals";
import { companyHistory, type ReportedValue } from "./reported";
import { undisputedNumber } from "./reported-number";

/** Which of a party's deals are meant: both sides are two lists and never one sum. */
export const BACKLOG_SIDES = ["provider", "customer", "both"] as const;
export type BacklogSides = (typeof BACKLOG_SIDES)[number];

/** What a backlog is asked with. */
export interface BacklogQuery extends Omit<BacklogTerms, "asOf"> {
  readonly party: string;
  /** The day on which the catalogue was compiled where none is given. */
  readonly asOf: SerialDate | undefined;
  readonly side: BacklogSides;
  /** Deals of the user's own in place of the catalogue's. */
  readonly deals?: readonly OwnDeal[] | null;
}

/** A figure that the party reported, beside what is documented. */
export interface ReportedBeside {
  readonly reported: ReportedValue;
  readonly value: Amount;
}

/** One side of a party's backlog. */
export interface SideOfBacklog {
  readonly side: PartySide;
  readonly lines: readonly BacklogLine[];
  /** All but backstops. */
  readonly total: BacklogSum;
  /** RPO and backlog as reported at the nearest period end; of the provider's side only. */
  readonly reported: readonly ReportedBeside[];
}

export interface CompanyBacklog {
  readonly party: string;
  readonly terms: BacklogTerms;
  readonly sides: readonly SideOfBacklog[];
}

/** The catalogue that is built in. */
export function builtInBook(): DealBook {
  return { deals: catalogue.deals, names: companies(), sourceOf: sourceById };
}

/**
 * What is still owed to or by a party at the end of a day, deal by deal, and what it reported itself.
 *
 * Errors: "missing-data" for an unknown party naming the nearest, a side on which it has no deals, and a day before its first
 *         deal; "shape" for own deals without an as-of date.
 */
export function companyBacklog(query: BacklogQuery): CompanyBacklog {
  const own = query.deals ?? null;
  if (own !== null && query.asOf === undefined)
    throw new FinanceError("shape", "asOf must be a date where deals of your own are given: got nothing");
  const terms = { ...query, asOf: query.asOf ?? serialFromIso(catalogue.compiled) };
  const book = builtInBook();
  const company = own === null ? companyNamed(query.party, book.names) : null;
  const wanted = query.side === "both" ? PARTY_SIDES : [query.side];
  const sides = wanted.flatMap((side): readonly SideOfBacklog[] => {
    const deals =
      own === null && company !== null
        ? partyDeals(company, side, terms.asOf, book)
        : ownPartyDeals(query.party, side, terms, own ?? [], book.names);
    if (deals.length === 0) return [];
    const lines = backlogLines(deals, terms);
    const reported = company === null || side === "customer" ? [] : reportedBeside(company, terms.asOf);
    return [{ side, lines, total: backlogSum(lines.filter(isInTotal)), reported }];
  });
  const party = company?.name ?? query.party;
  if (sides.length === 0) throw noDeals(party, query.side, company, book);
  if (company !== null) refuseBeforeFirst(company, wanted, terms.asOf, book);
  return { party, terms, sides };
}

function noDeals(party: string, side: BacklogSides, company: Company | null, book: DealBook): FinanceError {
  const other = PARTY_SIDES.find(
    (each) => each !== side && company !== null && dealsOnSide(company, each, book).length > 0,
  );
  const hint = other === undefined || side === "both" ? "" : `; it has some as ${other}`;
  const as = side === "both" ? "" : ` as ${side}`;
  return new FinanceError("missing-data", `${party} has no documented deal${as}${hint}`);
}

/**
 * Refuses a day before the first deal of a company.
 *
 * Errors: "missing-data" naming that deal.
 */
export function refuseBeforeFirst(
  company: Company,
  sides: readonly PartySide[],
  asOf: SerialDate,
  book: DealBook,
): void {
  let [first, deal] = [Infinity, ""];
  for (const each of new Set(sides.flatMap((side) => dealsOnSide(company, side, book)))) {
    const tranches = contractOrReason(each, book).contract?.tranches ?? [];
    for (const { inception } of tranches) if ((inception ?? 0) < first) [first, deal] = [inception ?? 0, each.id];
  }
  if (first <= asOf || first === Infinity) return;
  throw new FinanceError(
    "missing-data",
    `${company.name} had no documented deal on ${dateWords(isoFromSerial(asOf))}: the first is ${deal} of ${dateWords(isoFromSerial(first))}`,
  );
}

/** RPO and backlog are two measures with definitions of their own; neither stands for the other. */
const BESIDE = ["rpo", "backlog"] as const;
/** A quarter and some days: a figure further away is of another time. */
const NEAR_IN_DAYS = 100;

/** What a company reported as RPO and as backlog at the period end nearest to a day, the earlier of two as near. */
export function reportedBeside(company: Company, asOf: SerialDate): readonly ReportedBeside[] {
  return BESIDE.flatMap((metric) => {
    const away = ({ figure }: ReportedValue): number => Math.abs(serialFromIso(figure.periodEnd) - asOf);
    const nearest = companyHistory(company.id, metric, reportedData())
      .filter(({ figure }) => figure.part === null)
      .reduce<ReportedValue | null>((best, each) => (best === null || away(each) < away(best) ? each : best), null);
    if (nearest === null || away(nearest) > NEAR_IN_DAYS) return [];
    try {
      return [{ reported: nearest, value: undisputedNumber(nearest) }];
    } catch (error) {
      if (error instanceof FinanceError) return []; // Sources disagree: there is no one number to compare with.
      throw error;
    }
  });
}
