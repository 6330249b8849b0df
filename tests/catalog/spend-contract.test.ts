import fc from "fast-check";
import { allDeals, dealById, sourceById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import type { Bound } from "../../src/catalog/bounds";
import type { Deal } from "../../src/catalog/model";
import { spendContract } from "../../src/catalog/spend-contract";
import type { ClaimFile } from "../../src/catalog/read-catalogue";
import { annualSpend } from "../../src/finance/annual-spend";
import type { Contract } from "../../src/finance/contract";
import { derivedEnd } from "../../src/finance/derived-dates";
import { FinanceError } from "../../src/finance/errors";
import { isoFromSerial, serialFromIso as day } from "../../src/finance/serial-date";
import { CONVENTIONS, type Convention } from "../../src/finance/term";
import { BASES, yearFraction } from "../../src/finance/year-fraction";
import { cases, overCases } from "../many-cases";
import { gradedById, syntheticDeal } from "./synthetic-deal";

const MADE_UP = syntheticDeal({}).id;

interface Counted {
  readonly convention?: Convention | undefined;
  readonly basis?: number | undefined;
}

function spend(deal: Deal, bound: Bound, { convention, basis }: Counted = {}): number {
  const graded = (of: Deal, side: Bound): Contract =>
    contractOf(of, side, deal.id === MADE_UP ? gradedById : sourceById);
  return annualSpend(spendContract(deal, bound, { convention, basis }, graded), convention, basis);
}

/** null where that is not documented. */
function spendOrNull(deal: Deal, bound: Bound, counted: Counted = {}): number | null {
  try {
    return spend(deal, bound, counted);
  } catch (error) {
    if (error instanceof FinanceError) return null;
    throw error;
  }
}

type Claim = Partial<ClaimFile>;

/** A deal whose figures have one claim each, all of a filing. */
function documented(figures: Readonly<Record<string, Claim>>): Deal {
  const unitOf = (name: string): "USD" | "years" | "date" =>
    name === "value" || name === "monthly fee" ? "USD" : name === "term" ? "years" : "date";
  return syntheticDeal({
    figures: Object.entries(figures).map(([name, claim]) => ({
      name,
      label: name,
      unit: unitOf(name),
      claims: [
        { precision: "exact", basis: unitOf(name) === "USD" ? "incremental" : null, sources: ["filing_1"], ...claim },
      ],
    })),
  });
}

const VALUE = { value: 12e9 };
const AT_LEAST_FIVE: Claim = { value: 5, precision: "lowerBound" };

test.each<{
  what: string;
  deal: Deal;
  convention: Convention;
  low: number | null;
  base: number;
  high: number | null;
  source: string;
}>([
  {
    what: "meta-nebius-2026",
    deal: dealById("meta-nebius-2026"),
    convention: "signing",
    low: 12e9 / (2267 / 360),
    base: 12e9 / (2088 / 360),
    high: 12e9 / (2088 / 360),
    source: "signed 13 Mar 2026, five years from H1 2027: to 31 Dec 2031 at the earliest, to 29 Jun 2032 at the latest",
  },
  {
    what: "openai-oracle-2025",
    deal: dealById("openai-oracle-2025"),
    convention: "signing",
    low: 300e9 / (2640 / 360),
    base: 300e9 / (2251 / 360),
    high: 300e9 / (2251 / 360),
    source: "announced in Sep 2025: 1 Sep 2025 to 30 Dec 2032; 30 Sep 2025 to 31 Dec 2031",
  },
  {
    what: "microsoft-iren-2025, service",
    deal: dealById("microsoft-iren-2025"),
    convention: "service",
    low: 9.7e9 / (1801 / 360),
    base: 9.7e9 / (1801 / 360),
    high: 9.7e9 / 5,
    source: "1 Jan 2026 to 1 Jan 2031; five years that end in 2031 begin on 2 Jan 2026 at the earliest",
  },
  {
    what: "microsoft-iren-2025, signing",
    deal: dealById("microsoft-iren-2025"),
    convention: "signing",
    low: 9.7e9 / (2218 / 360),
    base: 9.7e9 / (1859 / 360),
    high: 9.7e9 / (1859 / 360),
    source: "3 Nov 2025 to 30 Dec 2031, and to 1 Jan 2031",
  },
  {
    what: "five years from 2026 that end in 2030",
    deal: documented({ value: VALUE, start: { value: "2026" }, end: { value: "2030" }, term: { value: 5 } }),
    convention: "service",
    low: 12e9 / 5,
    base: 12e9 / 5,
    high: 12e9 / 5,
    source: "only 1 Jan 2026 leads into 2030: a later start is no shorter service",
  },
  {
    what: "two dates that vary on their own",
    deal: documented({ value: VALUE, start: { value: "2027" }, end: { value: "2031-12" } }),
    convention: "service",
    low: 12e9 / 5,
    base: 12e9 / 5,
    high: 12e9 / (1412 / 360),
    source: "31 Dec 2027 (as the 30th) to 2 Dec 2031, the day after: 3 years, 11 months and 2 days, 30/360",
  },
  {
    what: "a start and an end in one year",
    deal: documented({ value: VALUE, start: { value: "2027" }, end: { value: "2027" } }),
    convention: "service",
    low: 12e9,
    base: 12e9,
    high: 12e9 * 360,
    source: "nothing documented says that it is more than a day",
  },
  {
    what: "a length between five and six years from a known day",
    deal: documented({
      value: VALUE,
      start: { value: "2027-01-01" },
      term: { low: 5, high: 6, value: 5.5, precision: "range" },
    }),
    convention: "service",
    low: 12e9 / 6,
    base: 12e9 / 5.5,
    high: 12e9 / 5,
    source: "by hand",
  },
  {
    what: "a floor of the length, by the days",
    deal: documented({
      value: VALUE,
      start: { value: "2027-01-01" },
      end: { value: "2031-12-31" },
      term: AT_LEAST_FIVE,
    }),
    convention: "service",
    low: 12e9 / 5,
    base: 12e9 / 5,
    high: 12e9 / 5,
    source: "service needs no stated length",
  },
  {
    what: "a floor of the length, as stated",
    deal: documented({
      value: VALUE,
      start: { value: "2027-01-01" },
      end: { value: "2031-12-31" },
      term: AT_LEAST_FIVE,
    }),
    convention: "stated",
    low: null,
    base: 12e9 / 5,
    high: 12e9 / 5,
    source: "five years at least: 2.4 bn a year at most",
  },
  {
    what: "a value that is a floor",
    deal: documented({ value: { value: 12e9, precision: "lowerBound" }, term: { value: 5 } }),
    convention: "stated",
    low: 12e9 / 5,
    base: 12e9 / 5,
    high: null,
    source: "a floor has no high",
  },
  {
    what: "a signing known to the month",
    deal: documented({ value: VALUE, signed: { value: "2026-03" }, end: { value: "2031-12-31" } }),
    convention: "signing",
    low: 12e9 / (2100 / 360),
    base: 12e9 / (2071 / 360),
    high: 12e9 / (2071 / 360),
    source: "from 1 March, or from the 31st (as the 30th), to 1 Jan 2032",
  },
  {
    what: "an end in the year of signing",
    deal: documented({ value: VALUE, signed: { value: "2026-06-30" }, end: { value: "2026" } }),
    convention: "signing",
    low: 12e9 / (181 / 360),
    base: 12e9 / (181 / 360),
    high: 12e9 / (2 / 360),
    source: "no contract ends before it is signed: 1 July 2026 at the earliest",
  },
  {
    what: "a fee of which a range is stated, with a value that is a ceiling",
    deal: documented({
      value: { value: 12e9, precision: "upperBound" },
      start: { value: "2027-01-01" },
      end: { value: "2031-12-31" },
      "monthly fee": { value: 100e6, low: 90e6, high: 120e6, precision: "range" },
    }),
    convention: "service",
    low: 12 * 90e6,
    base: 12 * 100e6,
    high: 12 * 120e6,
    source: "12 fees; the value is not needed",
  },
])("low, base and high of $what, $convention ($source)", ({ deal, convention, low, base, high }) => {
  const got = (["low", "base", "high"] as const).map((bound) => spendOrNull(deal, bound, { convention }));
  for (const [index, expected] of [low, base, high].entries())
    if (expected === null) expect([index, got[index]]).toEqual([index, null]);
    else expect(Math.abs((got[index] ?? NaN) / expected - 1)).toBeLessThan(1e-12);
});

test("a length that is a floor has no low spend as stated, and the message says what sources say", () => {
  const deal = documented({
    value: VALUE,
    start: { value: "2027-01-01" },
    end: { value: "2031-12-31" },
    term: AT_LEAST_FIVE,
  });
  expect(() => spend(deal, "low", { convention: "stated" })).toThrow(
    "no documented high: sources say at least 5 years",
  );
});

test("a cap has no low spend", () => {
  expect(() => spendContract(dealById("meta-coreweave-2025"), "low", { convention: "signing" })).toThrow(
    "no documented low: sources say up to $14.2 bn",
  );
});

test("a contingent part that is a ceiling does not keep the firm part from having a low", () => {
  expect(spendOrNull(dealById("meta-nebius-2026"), "low")).toBe(2.4e9);
});

describe("of every deal of the catalogue, under every convention and basis", () => {
  test("a low is never above base and a high never below it", () => {
    let compared = 0;
    for (const deal of allDeals())
      for (const convention of [undefined, ...CONVENTIONS])
        for (const basis of BASES) {
          const counted = { convention, basis };
          const [low, base, high] = (["low", "base", "high"] as const).map((bound) =>
            spendOrNull(deal, bound, counted),
          );
          const case_ = `${deal.id} ${convention ?? "own"} ${basis}`;
          if (base === null || base === undefined) continue;
          compared += 1;
          if (low !== null) expect([case_, (low ?? NaN) <= base]).toEqual([case_, true]);
          if (high !== null) expect([case_, (high ?? NaN) >= base]).toEqual([case_, true]);
        }
    expect(compared).toBeGreaterThan(500);
  });
});

// What the documents may mean, drawn at random and worked out without the code under test: a day inside each period, a value
// and a length inside their ranges, and an end that the start and the length give wherever the end is not documented.

const FIRST = day("2026-01-01");
const SPAN = 700;
const period = (serial: number, kind: "day" | "month" | "year"): string =>
  isoFromSerial(serial).slice(0, { day: 10, month: 7, year: 4 }[kind]);
const daysOf = (iso: string): readonly [number, number] => {
  if (iso.length === 10) return [day(iso), day(iso)];
  const [year, month] = iso.split("-").map(Number);
  if (month === undefined) return [day(`${iso}-01-01`), day(`${iso}-12-31`)];
  const next = month === 12 ? `${(year ?? 0) + 1}-01` : `${year ?? 0}-${String(month + 1).padStart(2, "0")}`;
  return [day(`${iso}-01`), day(`${next}-01`) - 1];
};
const KINDS = ["day", "month", "year"] as const;

const someDocuments = fc.record({
  announced: fc.integer({ min: FIRST, max: FIRST + SPAN }),
  lead: fc.integer({ min: 1, max: 900 }),
  months: fc.integer({ min: 6, max: 96 }),
  more: fc.integer({ min: 0, max: 24 }),
  value: fc.tuple(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 0, max: 300 })),
  announcedKind: fc.constantFrom(...KINDS),
  startKind: fc.constantFrom(...KINDS),
  endKind: fc.constantFrom("none", ...KINDS),
  hasTerm: fc.boolean(),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const someMeaning = fc.record({ signing: share, start: share, length: share, end: share, value: share });
const pick = ([from, to]: readonly [number, number], at: number): number => from + Math.round((to - from) * at);

test(overCases("whatever the documents may mean lies between low and high, and so does base"), () => {
  let compared = 0;
  fc.assert(
    fc.property(someDocuments, someMeaning, fc.constantFrom(...CONVENTIONS), (documents, meaning, convention) => {
      const { announced, lead, months, more, announcedKind, startKind, endKind } = documents;
      const [value, width] = documents.value;
      const start = announced + lead;
      const end = derivedEnd(start, (months + more / 2) / 12, "it");
      const hasTerm = documents.hasTerm || endKind === "none";
      const iso = {
        announced: period(announced, announcedKind),
        start: period(start, startKind),
        end: endKind === "none" ? null : period(end, endKind),
      };
      const [low, high] = [months / 12, (months + more) / 12];
      const deal = documented({
        value: { value: value * 1e6, low: value * 1e6, high: (value + width) * 1e6, precision: "range" },
        announced: { value: iso.announced },
        start: { value: iso.start },
        ...(iso.end === null ? {} : { end: { value: iso.end } }),
        ...(hasTerm ? { term: { value: (low + high) / 2, low, high, precision: "range" } } : {}),
      });
      const [least, base, most] = (["low", "base", "high"] as const).map((bound) =>
        spendOrNull(deal, bound, { convention }),
      );
      if (typeof least !== "number" || typeof most !== "number") return;
      if (typeof base === "number") {
        expect(least).toBeLessThanOrEqual(base);
        expect(most).toBeGreaterThanOrEqual(base);
      }

      const [announcedDays, startDays] = [daysOf(iso.announced), daysOf(iso.start)];
      const endDays = iso.end === null ? null : daysOf(iso.end);
      const earliest = Math.min(Math.max(startDays[0], announcedDays[1] + 1), startDays[1]);
      const first = pick([earliest, startDays[1]], meaning.start);
      const years = low + (high - low) * meaning.length;
      // A length of a filing says more than a year: the end is then the one that start and length give.
      const gaveWay = hasTerm && (startKind === "year" || endKind === "year");
      const last = endDays === null || gaveWay ? derivedEnd(first, years, "it") : pick(endDays, meaning.end);
      if (endDays !== null && (last < endDays[0] || last > endDays[1])) return;
      if (last <= Math.max(first, announcedDays[1])) return;
      const from = convention === "service" ? first : pick(announcedDays, meaning.signing);
      const length = convention === "stated" ? years : yearFraction(from, last + 1, 0);
      const meant = (value + width * meaning.value) * 1e6;
      // In 30/360 a length differs by up to two days with the day of the month that it begins on.
      const slack = convention === "stated" ? 1e-9 : 3 / 360;
      compared += 1;
      expect(meant / (length + slack)).toBeLessThanOrEqual(most);
      if (length > slack) expect(meant / (length - slack)).toBeGreaterThanOrEqual(least);
    }),
    { numRuns: cases(300, 5_000) },
  );
  expect(compared).toBeGreaterThan(100);
});
