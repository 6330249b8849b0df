import { annualSpend } from "../../src/finance/annual-spend";
import { contractDay, inArgumentRange, type RangedArgument, sharesOfOne } from "../../src/finance/argument-range";
import { cashFlow } from "../../src/finance/cash-flow";
import { type CoarseDate, knownDay, refines } from "../../src/finance/coarse-date";
import type { LivingTranche } from "../../src/finance/contract";
import { type DatesOfDeal, datesFromDocuments, type DocumentedDates } from "../../src/finance/dates-from-documents";
import { dayBeforeStart, dayItBegins } from "../../src/finance/day-it-begins";
import { derivedStart, monthsAndDays } from "../../src/finance/derived-dates";
import { limitOfCounted, limitOfSum, type LimitOfSum } from "../../src/finance/limit-of-sum";
import { markToMarket } from "../../src/finance/mark-to-market";
import { refuseMixedKinds } from "../../src/finance/mixed-kinds";
import { payments } from "../../src/finance/payments";
import { prepaymentEvent } from "../../src/finance/prepayment";
import { presentValue } from "../../src/finance/present-value";
import { type CurvePoint, curvePrice } from "../../src/finance/price-curve";
import { remaining } from "../../src/finance/recognition";
import { resolvedContract, trancheContradiction } from "../../src/finance/resolved-contract";
import { schedule } from "../../src/finance/schedule";
import { isoFromSerial, serialFromIso } from "../../src/finance/serial-date";
import { continuousDrift, simulate } from "../../src/finance/simulate";
import { contractTerm } from "../../src/finance/term";
import { contract, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const day = serialFromIso;
type Typed = Parameters<typeof tranche>[0];
const resolved = (...stated: Typed[]): ReturnType<typeof resolvedContract> =>
  resolvedContract(contract(...stated.map(tranche)));
const first = (stated: Typed): LivingTranche => resolved(stated).tranches[0] ?? tranche({});

/** "2026", "2026-05", "2026-05-06", or "first to last". */
function documentedDate(text: string | null): CoarseDate | null {
  if (text === null) return null;
  const [from, to] = text.split(" to ");
  if (from !== undefined && to !== undefined) return { first: day(from), last: day(to) };
  if (text.length === 10) return knownDay(day(text));
  if (text.length === 7) return { first: day(`${text}-01`), last: day(`${text}-01`) + daysOfMonth(text) - 1 };
  return { first: day(`${text}-01-01`), last: day(`${text}-12-31`), isYear: true };
}

const daysOfMonth = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

describe("inception", () => {
  test.each`
    signed          | announced       | start           | inception       | source
    ${"2026-03-31"} | ${"2026-04-09"} | ${"2027-01-01"} | ${"2026-03-31"} | ${"signed comes first"}
    ${null}         | ${"2026-05-06"} | ${"2026-05"}    | ${"2026-05-06"} | ${"else announced"}
    ${"2026-03"}    | ${null}         | ${"2027"}       | ${"2026-03-31"} | ${"signed to the month: its last day"}
    ${"2026-03"}    | ${"2026-03-10"} | ${"2027"}       | ${"2026-03-10"} | ${"or the announcement if earlier"}
    ${"2025"}       | ${"2026-03-10"} | ${"2027"}       | ${"2025-12-31"} | ${"signed to the year"}
    ${null}         | ${"2026-03"}    | ${"2027"}       | ${"2026-03-31"} | ${"announced to the month"}
    ${null}         | ${"2026-03-10"} | ${"2026-01-01"} | ${"2026-01-01"} | ${"a start known to the day is earlier still"}
    ${"2026-03"}    | ${null}         | ${"2026-03-15"} | ${"2026-03-15"} | ${"the same beside a month of signing"}
    ${null}         | ${"2026-03-10"} | ${"2025-10"}    | ${"2025-10-31"} | ${"served by then at the latest (our reading: §1 is silent)"}
    ${null}         | ${null}         | ${"2026-01-01"} | ${null}         | ${"not stated: it counts on every day"}
  `(
    "of signed $signed, announced $announced, start $start is $inception ($source)",
    (row: Record<"signed" | "announced" | "start" | "inception", string | null>) => {
      const { inception } = resolvedDates(row);
      expect(inception === null ? null : isoFromSerial(inception)).toBe(row.inception);
    },
  );

  test("service before a day of signing is refused, of a deal and in typed terms", () => {
    const refusal = financeError(
      "domain",
      /service that starts before signing: type the day the contract took effect.*2026-01-01.*2026-03-31/,
    );
    expect(() => resolvedDates({ signed: "2026-03-31", announced: null, start: "2026-01-01" })).toThrow(refusal);
    expect(() => resolved({ value: 1, start: "2026-01-01", end: "2026-12-31", signed: "2026-03-31" })).toThrow(refusal);
  });
});

function resolvedDates(
  stated: Partial<Record<"signed" | "announced" | "start" | "end", string | null>>,
  length: DocumentedDates["length"] = null,
): DatesOfDeal {
  const of = (part: "signed" | "announced" | "start" | "end"): CoarseDate | null =>
    documentedDate(stated[part] ?? null);
  return datesFromDocuments(
    { signed: of("signed"), announced: of("announced"), start: of("start"), end: of("end"), length },
    "the deal",
  );
}

describe("coarse and derived dates", () => {
  const graded = (years: number): DocumentedDates["length"] => ({ years, isBound: false, isWellGraded: true });
  const press = (years: number): DocumentedDates["length"] => ({ years, isBound: false, isWellGraded: false });
  const bound = (years: number): DocumentedDates["length"] => ({ years, isBound: true, isWellGraded: true });
  test.each`
    stated                                                     | length         | start           | end             | derived    | contradicts | convention  | source
    ${{ announced: "2026-05-06", start: "2026-05" }}           | ${null}        | ${"2026-05-07"} | ${null}         | ${null}    | ${false}    | ${null}     | ${"not before the day after inception"}
    ${{ announced: "2025-11-03", start: "2026", end: "2029" }} | ${null}        | ${"2026-01-01"} | ${"2029-12-31"} | ${null}    | ${false}    | ${null}     | ${"first day, last day"}
    ${{ start: "2026-07-01 to 2026-09-30" }}                   | ${press(1)}    | ${"2026-07-01"} | ${"2027-06-30"} | ${"end"}   | ${false}    | ${null}     | ${"a quarter, and an end by the length"}
    ${{ end: "2031-12-31" }}                                   | ${press(5)}    | ${"2027-01-01"} | ${"2031-12-31"} | ${"start"} | ${false}    | ${null}     | ${"a start by the length"}
    ${{ signed: "2027-03-01", end: "2031-12-31" }}             | ${press(5)}    | ${"2027-03-02"} | ${"2031-12-31"} | ${"start"} | ${false}    | ${null}     | ${"held after inception"}
    ${{ start: "2026-01-01" }}                                 | ${bound(5)}    | ${"2026-01-01"} | ${null}         | ${null}    | ${false}    | ${null}     | ${"a bound derives nothing"}
    ${{ start: "2026-04-01", end: "2031" }}                    | ${graded(5)}   | ${"2026-04-01"} | ${"2031-03-31"} | ${"end"}   | ${false}    | ${null}     | ${"a year gives way to a graded length"}
    ${{ start: "2026-04-01", end: "2031" }}                    | ${press(5)}    | ${"2026-04-01"} | ${"2031-12-31"} | ${null}    | ${true}     | ${null}     | ${"but not to one of the press"}
    ${{ start: "2026", end: "2031-06-30" }}                    | ${graded(5)}   | ${"2026-07-01"} | ${"2031-06-30"} | ${"start"} | ${false}    | ${"stated"} | ${"a start known to the year"}
    ${{ start: "2026-01-15", end: "2030" }}                    | ${graded(5)}   | ${"2026-01-15"} | ${"2030-12-31"} | ${"end"}   | ${false}    | ${null}     | ${"held inside its year: 14 days"}
    ${{ announced: "2025-09-08", start: "2025", end: "2031" }} | ${graded(5)}   | ${"2025-09-09"} | ${"2031-12-31"} | ${null}    | ${true}     | ${"stated"} | ${"moved by 115 days: they contradict (microsoft-nebius-2025)"}
    ${{ start: "2027-01-01", end: "2032-12-20" }}              | ${press(6.5)}  | ${"2027-01-01"} | ${"2032-12-20"} | ${null}    | ${true}     | ${null}     | ${"meta-coreweave-2026: 192 days"}
    ${{ start: "2026-10-01", end: "2029-06-30" }}              | ${press(2.67)} | ${"2026-10-01"} | ${"2029-06-30"} | ${null}    | ${false}    | ${null}     | ${"29 days is none"}
  `(
    "of $stated and $length.years years: $start to $end ($source)",
    (row: {
      stated: Record<string, string>;
      length: DocumentedDates["length"];
      start: string | null;
      end: string | null;
      derived: string | null;
      contradicts: boolean;
      convention: string | null;
    }) => {
      const dates = resolvedDates(row.stated, row.length);
      const shown = (date: DatesOfDeal["start"]): string | null => (date === null ? null : isoFromSerial(date.day));
      expect([shown(dates.start), shown(dates.end), dates.derived]).toEqual([row.start, row.end, row.derived]);
      expect([dates.contradiction !== null, dates.convention]).toEqual([row.contradicts, row.convention]);
    },
  );

  test("bounds are those of the period, and of a derived date as coarse as what it comes from", () => {
    const { start, end } = resolvedDates({ announced: "2026-05-06", start: "2026-05" }, press(1));
    expect([start?.low, start?.high].map((each) => isoFromSerial(each ?? NaN))).toEqual(["2026-05-07", "2026-05-31"]);
    expect([end?.low, end?.high].map((each) => isoFromSerial(each ?? NaN))).toEqual(["2027-05-06", "2027-05-30"]);
  });

  test("a finer claim refines a coarser one only from inside it", () => {
    const of = (text: string): CoarseDate => documentedDate(text) ?? knownDay(1);
    expect(refines(of("2026-05"), of("2026"))).toBe(true);
    expect(refines(of("2027-05"), of("2026"))).toBe(false);
    expect(refines(of("2026"), of("2026-05"))).toBe(false);
  });

  test("a length in months and days is by hand, and the start is the end's mirror", () => {
    expect(monthsAndDays(2.67, "it")).toEqual({ months: 32, days: 1 });
    expect(monthsAndDays(6.5, "it")).toEqual({ months: 78, days: 0 });
    expect(isoFromSerial(derivedStart(day("2029-06-01"), 2.67, null, "it"))).toBe("2026-10-01");
    expect(() => monthsAndDays(0, "it")).toThrow(financeError("domain", /length above 0/));
  });

  test("typed terms that contradict keep their dates, and say both ends", () => {
    const typed = first({ value: 1, start: "2027-01-01", end: "2032-12-20", term: 6.5 });
    expect([typed.end, trancheContradiction(typed, "it")]).toEqual([
      day("2032-12-20"),
      { end: day("2032-12-20"), endByLength: day("2033-06-30") },
    ]);
  });

  test("a tranche's own convention is used where none is asked for", () => {
    const deal = resolved({ start: "2027-01-01", end: "2031-12-31", term: 6, convention: "stated" });
    expect(contractTerm(deal).years).toBe(6);
    expect(contractTerm(deal, "service").years).toBe(5);
  });
});

describe("delay", () => {
  const service = { value: 365, start: "2027-01-01", end: "2027-12-31" };
  test.each`
    delay         | start           | end             | value  | source
    ${null}       | ${"2027-04-01"} | ${"2028-03-31"} | ${365} | ${"shift is the default"}
    ${"compress"} | ${"2027-04-01"} | ${"2027-12-31"} | ${365} | ${"end and value stay"}
    ${"forfeit"}  | ${"2027-04-01"} | ${"2027-12-31"} | ${275} | ${"90 of 365 days are lost"}
  `("of 3 months, $delay: $start to $end ($source)", (row: Record<string, unknown>) => {
    const late = first({ ...service, delayMonths: 3, delay: row.delay as string | null });
    expect([isoFromSerial(late.start ?? NaN), isoFromSerial(late.end ?? NaN)]).toEqual([row.start, row.end]);
    expectClose(late.value ?? NaN, row.value as number);
  });

  test("never rescales a fee: what is lost is the fees of the lost days", () => {
    const fee = { ...service, monthlyFee: 10, feeFrom: "2027-03-01", value: 130 }; // 100 of fees, 30 before them.
    const forfeited = resolved({ ...fee, delayMonths: 1, delay: "forfeit" });
    expectClose(remaining(forfeited, 1), 100 + (30 * 28) / 59);
    const compressed = resolved({ ...fee, delayMonths: 1, delay: "compress" });
    expectClose(remaining(compressed, 1), 130);
    expectClose(remaining(resolved({ ...fee, delayMonths: 1 }), 1), 130); // 11 months of fees, 20 before them.
  });

  test("leaves no day, or months that are not whole, refused", () => {
    const late = (more: Typed) => () => resolved({ ...service, ...more });
    expect(late({ delayMonths: 12, delay: "compress" })).toThrow(financeError("domain", /no day of service left/));
    expect(late({ delayMonths: 1.5 })).toThrow(financeError("domain", /whole delay months/));
    expect(late({ delayMonths: -1 })).toThrow(financeError("domain", /whole delay months/));
  });

  test("past a step of the escalator begins at the risen price (by hand)", () => {
    const late = resolved({ ...service, escalator: 0.1, firstStep: "2027-02-01", delayMonths: 3 });
    const atStart = markToMarket(late, { rate: 0, decline: 0, asOf: day("2027-03-31"), profile: "escalating" });
    // 306 days at 1.1 (a step year of 365) and 60 at 1.21 (of 366): volume at the first price is what the market pays.
    const [cost, volume] = [(306 * 1.1) / 365 + (60 * 1.21) / 366, 306 / 365 + 60 / 366];
    expect(Math.abs(atStart - 365 * (volume / cost - 1))).toBeLessThan(0.1); // Charges are to the cent.
  });
});

describe("what counts", () => {
  const service = { value: 730, start: "2027-01-01", end: "2028-12-30" }; // 730 days
  const asOf = day("2026-12-31");
  test.each`
    stated                                                                | count         | expected | source
    ${{}}                                                                 | ${"firm"}     | ${730}   | ${"firm is the default kind"}
    ${{ kind: "cancellable", noticeDays: 90 }}                            | ${"firm"}     | ${90}    | ${"to 90 days after as-of"}
    ${{ kind: "cancellable", noticeDays: 90, noticeFrom: "2027-07-01" }}  | ${"firm"}     | ${272}   | ${"to 29 Sep 2027: notice from 1 Jul"}
    ${{ kind: "cancellable", noticeDays: 9000 }}                          | ${"firm"}     | ${730}   | ${"notice longer than the contract"}
    ${{ kind: "cancellable", noticeDays: 90, probability: 0.25 }}         | ${"expected"} | ${250}   | ${"90 + 25 % × 640"}
    ${{ kind: "cancellable" }}                                            | ${"all"}      | ${730}   | ${"all needs neither notice nor probability"}
    ${{ kind: "option", probability: 0.5 }}                               | ${"firm"}     | ${0}     | ${"an option is not firm"}
    ${{ kind: "option", probability: 0.5 }}                               | ${"expected"} | ${365}   | ${"half of it"}
    ${{ kind: "option", probability: 0.5, exerciseBy: "2026-12-31" }}     | ${"all"}      | ${730}   | ${"on its last day"}
    ${{ kind: "option", probability: 0.5, exerciseBy: "2026-12-30" }}     | ${"all"}      | ${0}     | ${"past it"}
    ${{ kind: "contingent", probability: 0 }}                             | ${"expected"} | ${0}     | ${"no chance"}
    ${{ kind: "option", start: null, end: null }}                         | ${"firm"}     | ${0}     | ${"what does not count needs no dates"}
    ${{ kind: "cancellable", signed: "2027-02-01", start: "2027-02-01" }} | ${"firm"}     | ${0}     | ${"before inception nothing is asked of it"}
  `(
    "$count of $stated is $expected ($source)",
    ({ stated, count, expected }: { stated: Typed; count: "firm"; expected: number }) => {
      expectClose(remaining(resolved({ ...service, ...stated }), asOf, "level", count), expected);
    },
  );

  test.each`
    stated                                        | count         | kind              | message
    ${{ kind: "cancellable" }}                    | ${"firm"}     | ${"missing-data"} | ${/no documented notice days/}
    ${{ kind: "cancellable", noticeDays: 1.5 }}   | ${"firm"}     | ${"domain"}       | ${/whole notice days/}
    ${{ kind: "option" }}                         | ${"expected"} | ${"missing-data"} | ${/no documented probability/}
    ${{ kind: "option", probability: 1.01 }}      | ${"expected"} | ${"domain"}       | ${/probability from 0 to 100 %: got 1.01/}
    ${{ kind: "option", start: null, end: null }} | ${"all"}      | ${"missing-data"} | ${/no documented start and no documented end/}
  `(
    "$count of $stated is refused as $kind",
    ({ stated, count, kind, message }: { stated: Typed; count: "firm"; kind: string; message: RegExp }) => {
      const deal = resolved(service, { ...service, ...stated });
      expect(() => remaining(deal, asOf, "level", count)).toThrow(financeError(kind, message));
      expect(() => remaining(deal, asOf, "level", count)).toThrow(financeError(kind, /the deal \(tranche 2\)/));
      expect(() => presentValue(deal, { rate: 0, asOf, count })).toThrow(financeError(kind, /the deal \(tranche 2\)/));
    },
  );

  test("of a prepayment counts up to its credits in the counted part (by hand)", () => {
    const deal = resolved({ ...service, kind: "cancellable", noticeDays: 90, prepayment: 365, signed: "2026-12-31" });
    const flows = payments(deal, { asOf });
    expect(flows[0]).toEqual({ date: asOf, amount: 45 }); // Half of the 90 that count.
    expectClose(
      flows.reduce((sum, { amount }) => sum + amount, 0),
      90,
    );
  });

  test("a schedule of nothing that counts has its periods with 0", () => {
    const rows = schedule(resolved({ ...service, kind: "option" }));
    expect(rows.map(({ period, amount }) => [period, amount])).toEqual([
      [2027, 0],
      [2028, 0],
    ]);
  });

  test("a schedule is counted on inception, else on the day before service; a value is seen from on time", () => {
    const notice = { ...service, kind: "cancellable", noticeDays: 90 } as const;
    const signed = resolved({ ...notice, signed: "2026-10-01", delayMonths: 0 });
    expect([dayItBegins(signed), dayBeforeStart(signed)]).toEqual([day("2026-10-01"), asOf]);
    expect(schedule(signed).reduce((sum, { amount }) => sum + amount, 0)).toBe(0); // Notice on signing ends it before it starts.
    expect(schedule(resolved(notice)).map(({ amount }) => amount)).toEqual([90]);
    expect(dayBeforeStart(resolved({ ...service, delayMonths: 6 }))).toBe(asOf);
  });

  test("firm beside other kinds is not added up unasked", () => {
    const deals = [resolved(service), resolved({ ...service, kind: "cancellable" })];
    expect(() => refuseMixedKinds(deals, undefined)).toThrow(financeError("shape", /is firm and .* is cancellable/));
    expect(() => refuseMixedKinds(deals, "firm")).not.toThrow();
    expect(() => refuseMixedKinds([resolved({ kind: "option" })], undefined)).not.toThrow();
  });

  test("an annual spend is of firm and cancellable tranches, whole", () => {
    const years = { ...service, term: 2 };
    const option = { ...years, kind: "option" } as const;
    expect(annualSpend(resolved({ ...years, kind: "cancellable" }, option), "stated")).toBe(365);
    expect(() => annualSpend(resolved(option))).toThrow(financeError("missing-data", /no firm or cancellable/));
  });

  test.each`
    limits                              | sum           | source
    ${[]}                               | ${"exact"}    | ${"nothing"}
    ${["exact", "at most"]}             | ${"at most"}  | ${"a cap beside an amount"}
    ${["at least", "exact"]}            | ${"at least"} | ${"a floor"}
    ${["at least", "at most", "exact"]} | ${"neither"}  | ${"a cap and a floor"}
  `("a sum of $limits is $sum ($source)", ({ limits, sum }: { limits: LimitOfSum[]; sum: LimitOfSum }) => {
    expect(limitOfSum(limits)).toBe(sum);
  });

  test("a fee is at most where the value leaves nothing for the days before it", () => {
    const terms = { count: "all", asOf, profile: "level" } as const;
    const fee = { ...service, monthlyFee: 100, feeFrom: "2027-02-01" };
    expect(limitOfCounted(resolved({ ...fee, value: null }), terms)).toBe("at most");
    expect(limitOfCounted(resolved({ ...fee, value: 2_400, valueIs: "at least" }), terms)).toBe("at least");
    expect(limitOfCounted(resolved({ ...fee, feeFrom: null, valueIs: "at least" }), terms)).toBe("exact");
  });
});

describe("a monthly fee", () => {
  test("is charged whole for full months, to the cent, by days for others, and the rest of the value before it (by hand)", () => {
    const deal = resolved({
      value: 50,
      start: "2027-01-11",
      end: "2027-04-10",
      monthlyFee: 10.01,
      feeFrom: "2027-02-01",
    });
    // 10.01 + 10.01 + 10.01 × 10/30 = 23.35666…, so 26.64333… before.
    expect(payments(deal).map(({ amount }) => amount)).toEqual([26.64, 10.01, 10.01, 3.34]);
  });

  test.each(["level", "ramp", "escalating"] as const)("has no profile: %s", (profile) => {
    const deal = resolved({
      value: null,
      start: "2027-01-01",
      end: "2027-03-31",
      monthlyFee: 7,
      rampMonths: 2,
      escalator: 1,
    });
    expect(payments(deal, { profile }).map(({ amount }) => amount)).toEqual([7, 7, 7]);
  });
});

describe("a market price", () => {
  const curve = (...points: [number, number][]): CurvePoint[] => points.map(([at, price]) => ({ at, price }));
  test.each`
    points                                                      | years  | expected | source
    ${curve([0, 1], [2, 0.25])}                                 | ${1}   | ${0.5}   | ${"log-linear: the geometric mean"}
    ${curve([1, 3], [2, 4])}                                    | ${0.5} | ${3}     | ${"flat before"}
    ${curve([1, 3], [2, 4])}                                    | ${9}   | ${4}     | ${"flat after"}
    ${curve([day("2027-01-01"), 1], [day("2028-01-01"), 0.25])} | ${1}   | ${0.25}  | ${"dates"}
  `(
    "of $points after $years years is $expected ($source)",
    ({ points, years, expected }: { points: CurvePoint[]; years: number; expected: number }) => {
      const from = day("2027-01-01");
      expectClose(curvePrice({ points }, from)(from + 365 * years), expected);
    },
  );

  test.each`
    points                        | kind        | message
    ${curve([0, 1])}              | ${"shape"}  | ${/two points or more: got 1/}
    ${curve([1, 1], [0, 1])}      | ${"shape"}  | ${/rising order, each once: got 0 after 1/}
    ${curve([1, 1], [1, 2])}      | ${"shape"}  | ${/each once: got 1 after 1/}
    ${curve([0, 1], [46_388, 1])} | ${"shape"}  | ${/dates from 1990 on, or years/}
    ${curve([0, 1], [101, 1])}    | ${"shape"}  | ${/dates from 1990 on, or years/}
    ${curve([0, 1], [1, 0])}      | ${"domain"} | ${/prices above 0: got 0/}
  `(
    "along $points is refused",
    ({ points, kind, message }: { points: CurvePoint[]; kind: string; message: RegExp }) => {
      expect(() => curvePrice({ points }, day("2027-01-01"))).toThrow(financeError(kind, message));
    },
  );

  const deal = { value: 365, start: "2027-01-01", end: "2027-12-31", signed: "2026-01-01" };
  const yearly = { rate: 0, period: "year", asOf: day("2026-12-31") } as const;
  test("of a curve is over the price where the terms state one, and has premium and starting day in it", () => {
    const points = curve([0, 6], [1, 4]);
    expectClose(markToMarket(resolved({ ...deal, price: 5 }), { ...yearly, decline: { points } }), 365 * (4 / 5 - 1));
    const both = { ...yearly, decline: { points }, premium: 0.1 };
    expect(() => markToMarket(resolved(deal), both)).toThrow(financeError("shape", /leave out the premium/));
    expect(() => markToMarket(resolved({ ...deal, price: 5 }, deal), { ...yearly, decline: { points } })).toThrow(
      financeError("missing-data", /contract price of all its tranches or of none/),
    );
  });

  test("starts on each tranche's own inception, or on as-of before it (by hand)", () => {
    const two = resolved(deal, { ...deal, signed: "2025-01-01" });
    const market = (years: number): number => 365 * (0.9 ** years - 1);
    const terms = { ...yearly, decline: 0.1, pricedOn: "inception" } as const;
    const [one, other] = [(day("2027-12-31") - day("2026-01-01")) / 365, (day("2027-12-31") - day("2025-01-01")) / 365];
    expectClose(markToMarket(two, terms), market(one) + market(other));
    const early = { ...terms, asOf: day("2025-06-30") };
    const fromAsOf = (day("2027-12-31") - day("2025-06-30")) / 365;
    expectClose(markToMarket(two, early), market(fromAsOf) + market(other));
    expect(() => markToMarket(two, { ...terms, pricedOn: day("2027-01-01") })).toThrow(
      financeError("domain", /must not be after the as-of date, 2026-12-31: got 2027-01-01/),
    );
  });

  test("simulated without chance is the mark-to-market of the same decline, for either side", () => {
    const priced = {
      rate: 0.08,
      asOf: yearly.asOf,
      premium: 0.1,
      pricedOn: "inception",
      profile: "escalating",
    } as const;
    const rising = resolved({ ...deal, end: "2029-12-31", value: 1e6, escalator: 0.03 });
    const terms = { ...priced, drift: continuousDrift(-0.2), volatility: 0, paths: 2 };
    expectClose(simulate(rising, terms).mean, markToMarket(rising, { ...priced, decline: 0.2 }), 1e-12);
    expectClose(
      simulate(rising, { ...terms, side: "seller" }).mean,
      -markToMarket(rising, { ...priced, decline: 0.2 }),
      1e-12,
    );
    expect(() => continuousDrift(-1)).toThrow(financeError("domain", /drift/));
  });
});

describe("a cash flow", () => {
  test("begins with as-of and 0, and takes each payment apart by kind (by hand)", () => {
    const firm = { value: 59, start: "2027-01-01", end: "2027-02-28", signed: "2026-12-01", prepayment: 5.9 };
    const option = { value: 10, start: "2027-02-01", end: "2027-02-28", kind: "option", probability: 0.5 } as const;
    const rows = cashFlow(resolved(firm, option), { count: "expected" });
    expect(rows.map(({ date, ...row }) => [isoFromSerial(date), ...Object.values(row)])).toEqual([
      ["2026-11-30", 0, 0, 0, 0, null],
      ["2026-12-01", 0, 5.9, 0, 5.9, "firm"],
      ["2027-01-31", 31, 0, 3.1, 27.9, "firm"],
      ["2027-02-28", 28, 0, 2.8, 25.2, "firm"],
      ["2027-02-28", 5, 0, 0, 5, "option"],
    ]);
  });
});

describe("credits", () => {
  const prepaid = { value: 59, start: "2027-01-01", end: "2027-02-28", prepayment: 31 };
  test.each`
    stated                              | message                                  | source
    ${{ creditFrom: 12, creditTo: 24 }} | ${/may be credited against come to 0/}   | ${"a window outside the service"}
    ${{ creditFrom: 1 }}                | ${/come to 28/}                          | ${"charges too small for it"}
    ${{ creditFrom: 2, creditTo: 1 }}   | ${/whole months.*got 2 to 1/}            | ${"a window that ends before it begins"}
    ${{ creditTo: 0.5 }}                | ${/whole months/}                        | ${"half a month"}
    ${{ prepayment: 60 }}               | ${/from 0 to its committed value of 59/} | ${"above the value"}
  `("of $stated are refused ($source)", ({ stated, message }: { stated: Typed; message: RegExp }) => {
    expect(() => payments(resolved({ ...prepaid, ...stated }))).toThrow(financeError("domain", message));
  });

  test.each`
    stated                                                  | paidOn          | event                         | source
    ${{ announced: "2026-06-01", prepaidOn: "2026-09-01" }} | ${"2026-09-01"} | ${null}                       | ${"the stated day"}
    ${{ signed: "2026-05-01", announced: "2026-06-01" }}    | ${"2026-05-01"} | ${"signing"}                  | ${"contract-life §3: inception"}
    ${{ announced: "2026-06-01" }}                          | ${"2026-06-01"} | ${"announcement"}             | ${"contract-life §3: inception"}
    ${{ announced: "2027-01-15" }}                          | ${"2027-01-01"} | ${"the first day of service"} | ${"service before the announcement: §1"}
    ${{}}                                                   | ${"2027-01-01"} | ${"the first day of service"} | ${"contract-life §3: else at the start"}
  `("of $stated come from a payment on $paidOn, that of $event ($source)", ({ stated, paidOn, event }) => {
    const paid = resolved({ ...prepaid, ...(stated as Typed) });
    expect(isoFromSerial(payments(paid)[0]?.date ?? NaN)).toBe(paidOn);
    expect(paid.tranches.map(prepaymentEvent)).toEqual([event]);
  });
});

describe("arguments", () => {
  test.each`
    argument         | within            | outside
    ${"rate"}        | ${[-0.99, 0, 1]}  | ${[-1, 1.01, 8, NaN, Infinity]}
    ${"drift"}       | ${[-0.99, 0, 1]}  | ${[-1, 1.01, -20]}
    ${"decline"}     | ${[-1, 0, 1]}     | ${[-1.01, 1.01, 20]}
    ${"premium"}     | ${[-0.99, 0, 1]}  | ${[-1, 1.01]}
    ${"volatility"}  | ${[0, 5]}         | ${[-0.01, 5.01, 40]}
    ${"utilisation"} | ${[0.01, 1]}      | ${[0, 1.01, 85]}
    ${"pue"}         | ${[1, 1.4, 10]}   | ${[0.9, NaN, 120]}
    ${"price"}       | ${[1e-9, 1e300]}  | ${[0, -1, NaN, Infinity]}
    ${"term"}        | ${[0.1, 100]}     | ${[0, -1, 2026]}
    ${"life"}        | ${[0.1, 100]}     | ${[0, 2031]}
    ${"growing"}     | ${[-100, 0, 100]} | ${[-101, 2026, NaN]}
    ${"probability"} | ${[0, 1]}         | ${[-0.01, 1.01, 50]}
    ${"share"}       | ${[0, 1]}         | ${[-0.1, 62]}
  `(
    "$argument takes $within and refuses $outside (contract-life §5)",
    ({ argument, within, outside }: { argument: RangedArgument; within: number[]; outside: number[] }) => {
      for (const number of within) expect(inArgumentRange(argument, number)).toBe(number);
      for (const number of outside)
        expect(() => inArgumentRange(argument, number)).toThrow(financeError("domain", /must be .*: got .*; /));
    },
  );

  test.each`
    serial       | message
    ${2028}      | ${/the start must be a date and 2028 is a year; type 1 Jan 2028/}
    ${32_873}    | ${/must be a date from 1990 on: got 1989-12-31/}
    ${0}         | ${/from 1990 on: got 0/}
    ${NaN}       | ${/from 1990 on: got NaN/}
    ${3_000_000} | ${/1900-01-01 to 9999-12-31/}
  `("a day of $serial is refused", ({ serial, message }: { serial: number; message: RegExp }) => {
    expect(() => contractDay(serial, "the start")).toThrow(financeError("domain", message));
  });

  test("a day is cut to its date, and shares may come to the whole", () => {
    expect(contractDay(46_388.7, "the start")).toBe(46_388);
    expect(sharesOfOne([0.7, 0.2, 0.1])).toEqual([0.7, 0.2, 0.1]);
    expect(() => sharesOfOne([0.7, 0.31])).toThrow(financeError("domain", /100 % or less together: got 101/));
  });
});
