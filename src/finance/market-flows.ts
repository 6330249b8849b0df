import type { Contract, LivingTranche } from "./contract";
import { dayBeforeStart } from "./day-it-begins";
import { FinanceError } from "./errors";
import { charges, partsOf, type PaymentTerms, type RemainingFlows, remainingFlows } from "./payments";
import { priceRatios } from "./price-ratios";
import { lruCache } from "./lru-cache";
import { isoFromSerial, wholeDay } from "./serial-date";
import { trancheName } from "./tranche";
import type { Amount, SerialDate } from "./units";

/** The day on which the market price was the contract price, but for the premium: a day, or that of each tranche's inception. */
export type PricedOn = SerialDate | "inception";

/** How the payments are cut, and on which day the market was at the contract price; by default on as-of. */
export interface MarketPaymentTerms extends PaymentTerms {
  readonly pricedOn?: PricedOn | undefined;
}

/** Charges after as-of that were priced on one day and in one price. */
export interface MarketGroup {
  /** What each charge counts by. */
  readonly share: number;
  readonly remaining: RemainingFlows;
  /** Contract price of each charge over the first one; null where it never changes. */
  readonly ratios: Float64Array | null;
  readonly pricedOn: SerialDate;
  /** Contract price of a unit; null where it is not stated. */
  readonly price: Amount | null;
}

/** What is still to be paid after a day, for comparison with a market price. */
export interface MarketFlows {
  readonly asOf: SerialDate;
  readonly groups: readonly MarketGroup[];
}

/** As many as a workbook asks of one deal: as-of days of a column, profiles, periods. */
const MOST_WAYS = 64;
const kept = lruCache<Contract, Map<string, MarketFlows>>({ most: 40, room: 250_000 });

/**
 * The charges after a day by the day on which their market price starts: those of each count, tranches of one inception and
 * one price together.
 *
 * Shape:  a group for each; none where nothing is left to pay.
 * Units:  as-of by default the day before service; priced on as-of by default, and on inception or as-of if that is earlier
 *         where "inception" is asked for.
 * Errors: as `charges`; "domain" for a priced-on day after as-of or outside the calendar.
 * Source: contract-life §3.
 */
export function marketFlows(contract: Contract, terms: MarketPaymentTerms): MarketFlows {
  const asOf = wholeDay(terms.asOf ?? dayBeforeStart(contract), "an as-of date");
  const ways = kept.of(contract) ?? kept.keep(contract, new Map<string, MarketFlows>(), contract.tranches.length);
  const { period, profile, fiscalYearEndMonth, count, pricedOn } = terms;
  const key = `${asOf},${period},${profile},${fiscalYearEndMonth},${count},${pricedOn}`;
  const known = ways.get(key);
  if (known !== undefined) return known;
  const groups: MarketGroup[] = [];
  for (const { share, of } of partsOf(contract, { ...terms, asOf }))
    for (const group of groupsOf(of, pricedOn, asOf)) {
      const remaining = remainingFlows(group.contract, charges(group.contract, { ...terms, count: "all" }), asOf);
      if (remaining.flows.length === 0) continue;
      const ratios = priceRatios(group.contract, remaining, terms);
      groups.push({ share, remaining, ratios, pricedOn: group.pricedOn, price: group.price });
    }
  if (ways.size >= MOST_WAYS) ways.clear();
  const made = { asOf, groups };
  ways.set(key, made);
  return made;
}

interface PricedContract {
  readonly contract: Contract;
  readonly pricedOn: SerialDate;
  readonly price: Amount | null;
}

function groupsOf(contract: Contract, pricedOn: PricedOn | undefined, asOf: SerialDate): readonly PricedContract[] {
  const day = typeof pricedOn === "number" ? wholeDay(pricedOn, "a priced-on date") : null;
  if (day !== null && day > asOf)
    throw new FinanceError(
      "domain",
      `a priced-on date must not be after the as-of date, ${isoFromSerial(asOf)}: got ${isoFromSerial(day)}`,
    );
  const dayOf = ({ inception }: LivingTranche): SerialDate =>
    day ?? (pricedOn === "inception" ? Math.min(inception ?? asOf, asOf) : asOf);

  const groups = new Map<string, { pricedOn: SerialDate; price: Amount | null; tranches: LivingTranche[] }>();
  contract.tranches.forEach((tranche, index) => {
    const priced = dayOf(tranche);
    const price = tranche.price ?? null;
    const key = `${priced},${price}`;
    const group = groups.get(key) ?? { pricedOn: priced, price, tranches: [] };
    groups.set(key, group);
    group.tranches.push(tranche.calledBy ? tranche : withName(tranche, contract, index));
  });
  const [only] = groups.values();
  if (groups.size === 1 && only !== undefined) return [{ contract, pricedOn: only.pricedOn, price: only.price }];
  return [...groups.values()].map(({ tranches, ...group }) => ({
    ...group,
    contract: { name: contract.name, tranches },
  }));
}

function withName(tranche: LivingTranche, contract: Contract, index: number): LivingTranche {
  return contract.tranches.length === 1 ? tranche : { ...tranche, calledBy: trancheName(contract, index) };
}
