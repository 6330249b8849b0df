import { partyCompanies, type CompanyNames } from "../../catalog/company-names";
import type { CompanyDeal } from "../../catalog/company-page";
import type { Deal } from "../../catalog/model";
import { scheduleView } from "../deals/schedule-view";
import type { Formats } from "../shared/formats";

/** What the deals on one side of a company deliver in each calendar year, by counterparty. */
export interface RunOffView {
  readonly years: readonly number[];
  /** The largest first; those beyond the fifth are together. */
  readonly parties: readonly { readonly name: string; readonly amounts: readonly number[]; readonly total: number }[];
  /** Deals without a schedule: their start, end or value is not documented. */
  readonly without: readonly Deal[];
}

/** Counterparties that are told apart in the picture. */
const MOST_PARTIES = 5;
const OTHERS = "Others";

/**
 * The run-off of the deals on one side, each spread as its own schedule is. null where none has a schedule.
 *
 * Shape:  a deal that another of the list replaced is left out, and so is a backstop, which is nobody's revenue.
 */
export function runOffView(
  side: "provider" | "customer",
  deals: readonly CompanyDeal[],
  names: CompanyNames,
  formats: Formats,
): RunOffView | null {
  const counted = countedDeals(deals.filter(({ role }) => role === side).map(({ deal }) => deal));
  const byParty = new Map<string, Map<number, number>>();
  const without: Deal[] = [];
  for (const deal of counted) {
    const schedule = scheduleView(deal, formats);
    if (schedule === null) {
      without.push(deal);
      continue;
    }
    const party = side === "provider" ? deal.customer : deal.provider;
    const name = partyCompanies(party, names)[0]?.name ?? party;
    const amounts = byParty.get(name) ?? new Map<number, number>();
    for (const { year, amount } of schedule.years) amounts.set(year, (amounts.get(year) ?? 0) + amount);
    byParty.set(name, amounts);
  }
  if (byParty.size === 0) return null;
  const found = [...byParty.values()].flatMap((amounts) => [...amounts.keys()]);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { years, parties: largest(byParty, years), without };
}

function countedDeals(deals: readonly Deal[]): readonly Deal[] {
  const replaced = new Set(
    deals.flatMap(({ relations }) =>
      relations.filter(({ kind }) => kind === "supersedes" || kind === "amends").map(({ deal }) => deal),
    ),
  );
  return deals.filter(({ id, type }) => !replaced.has(id) && type !== "credit-backstop");
}

function largest(
  byParty: ReadonlyMap<string, ReadonlyMap<number, number>>,
  years: readonly number[],
): RunOffView["parties"] {
  const all = [...byParty]
    .map(([name, amounts]) => {
      const each = years.map((year) => amounts.get(year) ?? 0);
      return { name, amounts: each, total: sum(each) };
    })
    .sort((a, b) => b.total - a.total);
  if (all.length <= MOST_PARTIES + 1) return all;
  const others = all.slice(MOST_PARTIES);
  const amounts = years.map((_, index) => sum(others.map((party) => party.amounts[index] ?? 0)));
  return [...all.slice(0, MOST_PARTIES), { name: `${OTHERS} (${others.length})`, amounts, total: sum(amounts) }];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
