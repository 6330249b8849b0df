import { backlogGrid, backlogLines, isInTotal, type BacklogLine } from "../../catalog/backlog";
import { catalogue } from "../../catalog/catalogue";
import type { Company } from "../../catalog/company";
import { partyDeals, type DealBook, type PartySide } from "../../catalog/party-deals";
import { serialFromIso } from "../../finance/serial-date";

/** What is still owed under the deals on one side of a company, by calendar year and counterparty. */
export interface RunOffView {
  readonly years: readonly number[];
  /** The largest first; those beyond the fifth are together. */
  readonly parties: readonly PartyRunOff[];
  /** Deals that are owed and have no schedule, by id, each with why. */
  readonly without: readonly { readonly id: string; readonly reason: string }[];
}

export interface PartyRunOff {
  readonly name: string;
  /** US dollars in each of the years. */
  readonly amounts: readonly number[];
  readonly total: number;
}

/** Counterparties that are told apart in the picture. */
const MOST_PARTIES = 5;
const DECEMBER = 12;

/**
 * The picture of a backlog (`backlogLines`): firm parts, at the end of a day, backstops apart. null where no deal on this
 * side has a schedule.
 *
 * Units:  US dollars; what falls due after the last year shown is not in the picture.
 */
export function runOffView(company: Company, side: PartySide, asOf: string | null, book: DealBook): RunOffView | null {
  const day = serialFromIso(asOf ?? catalogue.compiled);
  const terms = { asOf: day, count: "firm", period: "year", fiscalYearEndMonth: DECEMBER } as const;
  const lines = backlogLines(partyDeals(company, side, day, book), terms).filter(isInTotal);
  const { grid } = backlogGrid(terms);
  const byParty = new Map<string, Map<number, number>>();
  for (const { deal, runOff } of lines) {
    if (runOff === null || runOff.cents.length === 0) continue;
    const amounts = byParty.get(deal.counterparty) ?? new Map<number, number>();
    runOff.cents.forEach((cents, index) => {
      const year = grid.label(runOff.first + index);
      amounts.set(year, (amounts.get(year) ?? 0) + cents / 100);
    });
    byParty.set(deal.counterparty, amounts);
  }
  const found = [...byParty.values()].flatMap((amounts) =>
    [...amounts].flatMap(([year, sum]) => (sum > 0 ? [year] : [])),
  );
  if (found.length === 0) return null;
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { years, parties: largest(byParty, years), without: lines.flatMap(withoutSchedule) };
}

function withoutSchedule({ state, deal, reason }: BacklogLine): RunOffView["without"] {
  return state === "without schedule" ? [{ id: deal.id, reason }] : [];
}

function largest(
  byParty: ReadonlyMap<string, ReadonlyMap<number, number>>,
  years: readonly number[],
): readonly PartyRunOff[] {
  const all = [...byParty]
    .map(([name, amounts]) => {
      const each = years.map((year) => amounts.get(year) ?? 0);
      return { name, amounts: each, total: sum(each) };
    })
    .sort((a, b) => b.total - a.total);
  if (all.length <= MOST_PARTIES + 1) return all;
  const others = all.slice(MOST_PARTIES);
  const amounts = years.map((_, index) => sum(others.map((party) => party.amounts[index] ?? 0)));
  return [...all.slice(0, MOST_PARTIES), { name: `${others.length} others`, amounts, total: sum(amounts) }];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
