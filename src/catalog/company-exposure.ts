import type { Contract } from "../finance/contract";
import { expectedLoss } from "../finance/expected-loss";
import { existsOn } from "../finance/inception";
import { payments, remainingFlows } from "../finance/payments";
import { presentValue } from "../finance/present-value";
import { remaining } from "../finance/recognition";
import type { Amount, Rate, SerialDate } from "../finance/units";
import { type BacklogLine, backlogSum, isCalculable, isInTotal, isUnknown } from "./backlog";
import { type BacklogSides, companyBacklog } from "./company-backlog";
import type { PartySide } from "./party-deals";
import { unknownInWords } from "./unknown-in-words";

/** What exposures are asked with. */
export interface ExposureQuery {
  readonly party: string;
  readonly rate: Rate;
  readonly asOf: SerialDate | undefined;
  /** Credit spread of those who pay: the counterparties, on the customer side the party; undefined: no expected loss. */
  readonly spread: Rate | undefined;
  readonly recovery: Rate | undefined;
  readonly side: BacklogSides;
}

/** The customary assumption for senior debt that is not secured, used where a spread is given and no recovery. */
export const USUAL_RECOVERY = 0.4;

/** What one counterparty owes, or on the customer side is owed; nothing of it is set off against another's. */
export interface Exposure {
  readonly counterparty: string;
  /** Still to be served: of what the customer cannot leave, and of everything. null: not known. */
  readonly firm: Amount | null;
  readonly all: Amount | null;
  /** Full values of deals without a schedule, some of them only floors; null where all there is has no documented value. */
  readonly withoutSchedule: Amount | null;
  readonly presentValue: Amount | null;
  readonly expectedLoss: Amount | null;
  /** Amounts of backstops, which are owed only if something happens. */
  readonly backstops: Amount;
  readonly reasons: readonly string[];
}

export interface SideOfExposure {
  readonly side: PartySide;
  readonly exposures: readonly Exposure[];
  readonly total: Exposure;
}

export interface CompanyExposure {
  readonly party: string;
  readonly asOf: SerialDate;
  readonly sides: readonly SideOfExposure[];
}

/**
 * What the counterparties of a company owe or are owed at the end of a day.
 *
 * Shape:  a row for each counterparty, the largest first, and their sum; sides apart.
 * Units:  currency; payments by month, in arrears (see `payments`).
 * Errors: as `companyBacklog`, `presentValue` and `expectedLoss`.
 * Source: `expectedLoss`; contract-life §2.
 */
export function companyExposure(query: ExposureQuery): CompanyExposure {
  const { party, terms, sides } = companyBacklog({
    party: query.party,
    asOf: query.asOf,
    side: query.side,
    count: "firm",
    period: "year",
    fiscalYearEndMonth: 12,
  });
  return {
    party,
    asOf: terms.asOf,
    sides: sides.map(({ side, lines }) => {
      const byParty = new Map<string, BacklogLine[]>();
      for (const line of lines) {
        const list = byParty.get(line.deal.counterparty) ?? [];
        byParty.set(line.deal.counterparty, list);
        list.push(line);
      }
      const exposures = [...byParty].map(([name, own]) => exposureOf(name, own, query, terms.asOf)).sort(bySize);
      const unknown = unknownInWords(lines.filter(isInTotal));
      const total = totalOf(exposures, unknown === "" ? [] : [unknown]);
      return { side, exposures, total };
    }),
  };
}

function exposureOf(
  counterparty: string,
  lines: readonly BacklogLine[],
  { rate, spread, recovery = USUAL_RECOVERY }: ExposureQuery,
  asOf: SerialDate,
): Exposure {
  const counted = lines.filter(isInTotal);
  const scheduled = counted
    .filter(({ state }) => state === "calculated")
    .flatMap(({ deal }) => (deal.contract === null ? [] : [existing(deal.contract, asOf)]));
  const sum = (of: (contract: Contract) => Amount): Amount | null =>
    scheduled.length === 0 ? null : scheduled.reduce((total, contract) => total + of(contract), 0);
  const credit = spread === undefined ? null : { rate, spread, recovery };
  const isAllKnown = scheduled.every((contract) => isCalculable(contract, { asOf, count: "all" }));
  const firm = sum((contract) => remaining(contract, asOf));
  const discounted = sum((contract) => presentValue(contract, { rate, asOf, count: "firm" }));
  return {
    counterparty,
    firm,
    all: isAllKnown ? sum((contract) => remaining(contract, asOf, "level", "all")) : null,
    withoutSchedule: counted.length > 0 && counted.every(isUnknown) ? null : backlogSum(counted).withoutSchedule,
    presentValue: discounted,
    expectedLoss:
      credit === null
        ? null
        : sum((contract) =>
            expectedLoss(
              remainingFlows(contract, payments(contract, { asOf, count: "firm" }), asOf).flows,
              asOf,
              credit,
            ),
          ),
    backstops: lines.reduce((total, line) => total + (isInTotal(line) || isUnsigned(line) ? 0 : (line.value ?? 0)), 0),
    reasons: [
      ...((discounted ?? 0) > (firm ?? 0)
        ? ["the present value exceeds the firm amount, because the payment for the current month counts in full"]
        : []),
      ...(isAllKnown ? [] : ["options or contingent parts have no dates, so “all” is blank"]),
      ...counted.flatMap(({ state, deal, reason }) => (state === "calculated" ? [] : [`${deal.id}: ${reason}`])),
    ],
  };
}

function existing(contract: Contract, asOf: SerialDate): Contract {
  const tranches = contract.tranches.filter((tranche) => existsOn(tranche, asOf));
  return tranches.length === contract.tranches.length ? contract : { ...contract, tranches };
}

function isUnsigned({ state }: BacklogLine): boolean {
  return state === "left out";
}

function totalOf(exposures: readonly Exposure[], reasons: readonly string[]): Exposure {
  const sum = (of: (each: Exposure) => Amount | null): Amount | null => {
    const known = exposures.map(of).filter((each) => each !== null);
    return known.length === 0 ? null : known.reduce((total, each) => total + each, 0);
  };
  return {
    counterparty: "total",
    firm: sum(({ firm }) => firm),
    all: exposures.some(({ firm, all }) => firm !== null && all === null) ? null : sum(({ all }) => all),
    withoutSchedule: sum((each) => each.withoutSchedule),
    presentValue: sum((each) => each.presentValue),
    expectedLoss: sum((each) => each.expectedLoss),
    backstops: sum((each) => each.backstops) ?? 0,
    reasons,
  };
}

function bySize(one: Exposure, other: Exposure): number {
  const size = ({ firm, withoutSchedule, backstops }: Exposure): number =>
    (firm ?? 0) + (withoutSchedule ?? 0) + backstops;
  return size(other) - size(one) || (one.counterparty < other.counterparty ? -1 : 1);
}
