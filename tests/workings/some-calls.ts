import fc from "fast-check";
import { allDeals, catalogue } from "../../src/catalog/catalogue";
import { figureValue } from "../../src/catalog/figure";
import type { Tranche } from "../../src/finance/contract";
import { COUNTS } from "../../src/finance/counted";
import { PERIODS } from "../../src/finance/period";
import type { PriceCurve } from "../../src/finance/price-curve";
import { PROFILES } from "../../src/finance/profile";
import { resolvedContract } from "../../src/finance/resolved-contract";
import { monthEnd, serialFromIso } from "../../src/finance/serial-date";
import { BASES } from "../../src/finance/year-fraction";
import type { Calls, NativeName } from "../../src/workings/calls";
import type { DealGiven } from "../../src/workings/deal-given";
import { workingOf } from "../../src/workings/workings";
import { contract, tranche } from "../finance/contracts";
import { someLivingDeal } from "./some-lives";

const someDay = fc.integer({ min: serialFromIso("2000-01-01"), max: serialFromIso("2045-12-31") });
const trickyDay = fc.oneof(
  someDay,
  someDay.map((day) => monthEnd(day)),
  someDay.map((day) => monthEnd(day) + 1),
);

// Inputs have few digits: an engine keeps 15 of a number typed into a cell.
const part = (least: number, most: number, steps = 1000): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(least * steps), max: Math.round(most * steps) }).map((number) => number / steps);

const someTranche: fc.Arbitrary<Tranche> = fc
  .record({
    cents: fc.integer({ min: 100, max: 9e12 }),
    start: trickyDay,
    days: fc.integer({ min: 2, max: 900 }),
    lead: fc.integer({ min: 0, max: 700 }),
    rampMonths: fc.integer({ min: 0, max: 40 }),
    escalator: part(-0.2, 0.4, 100),
    prepaid: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 2 }),
  })
  .map(({ cents, start, days, lead, rampMonths, escalator, prepaid }) =>
    tranche({
      value: cents / 100,
      start,
      end: start + days,
      term: Math.round(days / 36.5) / 10 + 0.1,
      signed: start - lead,
      rampMonths,
      escalator,
      prepayment: prepaid === null ? null : Math.round((cents * prepaid) / 100) / 100,
    }),
  );

/** Tranches of one deal start within a year or so of one another. */
function near(tranches: Tranche[]): Tranche[] {
  const first = tranches[0]?.start ?? 0;
  return tranches.map((each) => {
    const shift = first + ((each.start ?? 0) % 400) - (each.start ?? 0);
    return {
      ...each,
      start: (each.start ?? 0) + shift,
      end: (each.end ?? 0) + shift,
      signed: (each.signed ?? 0) + shift,
    };
  });
}

const typed = (tranches: fc.Arbitrary<Tranche[]>): fc.Arbitrary<DealGiven> =>
  tranches.map((all) => ({ contract: resolvedContract(contract(...all)), deal: null }));
const someDeal = fc.oneof(
  typed(
    fc.oneof(
      { arbitrary: fc.tuple(someTranche), weight: 2 },
      { arbitrary: fc.array(someTranche, { minLength: 2, maxLength: 3 }).map(near), weight: 1 },
    ),
  ),
  someLivingDeal,
);
const termDeal = fc.oneof(
  someLivingDeal,
  typed(
    fc.oneof(
      fc.tuple(someTranche),
      fc.array(someTranche, { minLength: 2, maxLength: 5 }),
      // Tranches that document different things, so that each takes its own convention.
      fc
        .array(fc.tuple(someTranche, fc.constantFrom({}, { start: null, end: null }, { start: null, term: null })), {
          minLength: 2,
          maxLength: 5,
        })
        .map((all) => all.map(([stated, missing]) => ({ ...stated, ...missing }))),
    ),
  ),
);

interface OnDeal {
  readonly deal: DealGiven;
  readonly after: number;
}
/** A deal, and a day around its service. */
const dated = fc.record({ deal: someDeal, after: fc.integer({ min: -300, max: 1_100 }) });
const dayOf = ({ deal, after }: OnDeal): number =>
  Math.min(...deal.contract.tranches.map(({ start }) => start ?? NaN)) + after;
/** A day with several payments after it: with one alone its gain at breakeven is nothing but rounding. */
const earlyDay = ({ deal, after }: OnDeal): number => {
  const ends = deal.contract.tranches.map(({ end }) => end ?? NaN);
  return Math.min(dayOf({ deal, after }), Math.max(...ends) - 100);
};

function isLong({
  deal: {
    contract: { tranches },
  },
}: OnDeal): boolean {
  return tranches.every(({ start, end }) => (end ?? NaN) - (start ?? NaN) > 150);
}

const profile = fc.constantFrom(...PROFILES);
const amounts = fc.array(part(0.01, 1e6, 100), { minLength: 1, maxLength: 12 });
const utilization = fc.option(part(0.05, 1), { nil: undefined });
const money = part(1e5, 1e9, 100);

const count = fc.constantFrom(undefined, ...COUNTS);
const period = fc.constantFrom(...PERIODS);
const recognised = fc
  .record({ on: dated, profile, count, isMonthEnd: fc.boolean() })
  .map(({ on, isMonthEnd, ...terms }) => ({
    ...terms,
    deal: on.deal,
    asOf: isMonthEnd ? monthEnd(dayOf(on)) : dayOf(on),
  }));
/** Priced on a day before as-of, or on inception. */
const market = fc.record({
  rate: part(-0.1, 0.4),
  premium: fc.option(part(-0.9, 1), { nil: undefined }),
  pricedBefore: fc.option(fc.integer({ min: 0, max: 400 })),
  profile,
  count,
});
const curve: fc.Arbitrary<PriceCurve> = fc
  .array(fc.tuple(part(0.1, 2, 10), part(0.2, 3, 100)), { minLength: 2, maxLength: 5 })
  .map((steps) => {
    let tenths = 0;
    return {
      points: steps.map(([years, price], index) => {
        tenths += index === 0 ? 0 : Math.round(10 * years);
        return { at: tenths / 10, price };
      }),
    };
  });
const catalogueFigures = allDeals().flatMap((deal) =>
  deal.figures.flatMap((figure) => {
    if (figure.withheld !== null || figure.unit === "text" || !isDocumented(() => figureValue(deal, figure.name)))
      return [];
    return [{ deal: { deal, contract: { name: deal.id, tranches: [] } }, figure: figure.name }];
  }),
);

function isDocumented(look: () => unknown): boolean {
  try {
    look();
    return true;
  } catch {
    return false;
  }
}

/** Functions that look a number up: their workings are that constant with its citation, and no formula. */
export const CONSTANTS: ReadonlySet<NativeName> = new Set<NativeName>(["FIGURE", "ASSUMPTION"]);

/** Calls that have a result, as each function gets them. */
export const SOME_CALLS: { readonly [Name in NativeName]: fc.Arbitrary<Calls[Name]> } = {
  FIGURE: fc.constantFrom(...catalogueFigures),
  COMBINED: fc
    .constantFrom(...allDeals().filter((deal) => isDocumented(() => figureValue(deal, "value"))))
    .map((deal) => ({ deals: [deal] })),
  TERM: fc.record({
    deal: someDeal,
    convention: fc.constantFrom("service" as const, "signing" as const, undefined),
    basis: fc.constantFrom(...BASES),
  }),
  ANNUALSPEND: fc.record({ deal: termDeal, basis: fc.constantFrom(...BASES) }),
  SCHEDULE: fc
    .record({
      on: dated,
      period,
      profile,
      count,
      fiscalYearEndMonth: fc.integer({ min: 1, max: 12 }),
      isDated: fc.boolean(),
    })
    .map(({ on, isDated, ...terms }) => ({ ...terms, deal: on.deal, asOf: isDated ? dayOf(on) : undefined })),
  CASHFLOW: fc
    .record({ on: dated, period, profile, count, isDated: fc.boolean() })
    .map(({ on, isDated, ...terms }) => ({ ...terms, deal: on.deal, asOf: isDated ? dayOf(on) : undefined })),
  RECOGNIZED: recognised,
  REMAINING: recognised,
  RPOBAND: fc
    .record({
      call: recognised,
      from: fc.integer({ min: 0, max: 40 }),
      length: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(100_000)),
    })
    .map(({ call, from, length }) => ({ ...call, fromMonths: from, toMonths: from + length })),
  PRESENTVALUE: fc
    .record({ on: dated, rate: part(-0.1, 0.4), period, profile, count, isDated: fc.boolean() })
    .map(({ on, isDated, ...terms }) => ({ ...terms, deal: on.deal, asOf: isDated ? dayOf(on) : undefined })),
  MARKTOMARKET: fc
    .record({
      on: dated,
      market,
      decline: fc.oneof({ arbitrary: part(-0.5, 0.9), weight: 2 }, { arbitrary: curve, weight: 1 }),
      side: fc.constantFrom("buyer" as const, "seller" as const),
    })
    .map(({ on, market: { pricedBefore, premium, ...terms }, decline, side }) => {
      const asOf = dayOf(on);
      const call = { ...terms, deal: on.deal, asOf, side, decline };
      if (typeof decline !== "number") return call;
      return { ...call, premium, pricedOn: pricedBefore === null ? undefined : asOf - pricedBefore };
    }),
  BREAKEVENDECLINE: fc
    .record({ on: dated.filter(isLong), market, rate: part(0, 0.4), premium: part(-0.3, 0.5) })
    .map(({ on, market: { pricedBefore, profile: shape, count: counts }, ...terms }) => {
      const asOf = earlyDay(on);
      const pricedOn = pricedBefore === null ? undefined : asOf - pricedBefore;
      return { ...terms, deal: on.deal, asOf, pricedOn, profile: shape, count: counts };
    }),
  FORWARDPRICE: fc
    .record({ nearYears: part(0, 5, 10), nearPrice: part(0.1, 20), more: part(0.1, 5, 10), farPrice: part(0.1, 20) })
    .map(({ more, ...terms }) => ({ ...terms, farYears: terms.nearYears + more })),
  GPUHOURPRICE: fc.record({ annualSpend: money, gpus: part(1, 1e6, 1), utilization }),
  GPUS: fc.record({ annualSpend: money, gpuHourPrice: part(0.1, 20), utilization }),
  MEGAWATTS: fc.record({
    gpus: part(0, 1e6, 1),
    kilowattsPerGpu: part(0.1, 5),
    pue: fc.option(part(1, 2), { nil: undefined }),
  }),
  SPENDPERMW: fc.record({ annualSpend: money, megawatts: part(0.1, 5000) }),
  GPUHOURCOST: fc.record({
    capexPerGpu: part(1, 1e5),
    rate: part(0.01, 0.4),
    lifeYears: part(1, 15, 4),
    yearlyOpex: fc.option(part(0, 1e4), { nil: undefined }),
    utilization,
  }),
  COMPUTEGROWTH: fc.record({ years: part(-3, 10), doublingMonths: part(4, 40) }),
  CONCENTRATION: fc.record({ amounts }),
  CONCENTRATIONRANGE: fc
    .record({
      weights: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }),
      open: fc.integer({ min: 0, max: 300 }),
    })
    .map(({ weights, open }) => ({
      shares: weights
        .map((weight) => Math.floor((1000 * weight) / weights.reduce((sum, each) => sum + each, open)) / 1000)
        .filter((share) => share > 0),
    }))
    .filter(({ shares }) => shares.length > 0),
  TOPSHARE: amounts.chain((all) =>
    fc.record({ amounts: fc.constant(all), n: fc.integer({ min: 1, max: all.length }) }),
  ),
  RENTEDSHARE: fc.record({ rented: part(0, 1000), owned: part(1, 1000) }),
  ASSUMPTION: fc.constantFrom(
    ...catalogue.assumptions.filter(({ claim }) => typeof claim.value === "number").map(({ id }) => ({ id })),
  ),
};

/** Calls with a result: terms at random can lack what a call needs, or have nothing left to pay. */
export function sampleCalls<Name extends NativeName>(name: Name, number: number, seed: number): Calls[Name][] {
  const some = (SOME_CALLS[name] as fc.Arbitrary<Calls[Name]>).filter((call) =>
    isDocumented(() => workingOf(name, call)),
  );
  return fc.sample(some, { numRuns: number, seed });
}

export const NATIVE_NAMES = Object.keys(SOME_CALLS) as NativeName[];
export const SEEDS = Object.fromEntries(NATIVE_NAMES.map((name, index) => [name, 200 + index])) as Readonly<
  Record<NativeName, number>
>;
