import { annualSpend } from "../../src/finance/annual-spend";
import { breakevenDecline } from "../../src/finance/breakeven-decline";
import { cashFlow } from "../../src/finance/cash-flow";
import type { CoarseDate } from "../../src/finance/coarse-date";
import { knownDay } from "../../src/finance/coarse-date";
import type { Contract } from "../../src/finance/contract";
import { datesFromDocuments } from "../../src/finance/dates-from-documents";
import { dayBeforePayments } from "../../src/finance/day-it-begins";
import { markToMarket, type MarketTerms } from "../../src/finance/mark-to-market";
import { presentValue, type PresentValueTerms } from "../../src/finance/present-value";
import { recognised, remaining } from "../../src/finance/recognition";
import { resolvedContract } from "../../src/finance/resolved-contract";
import { rpoBand } from "../../src/finance/rpo-band";
import { isoFromSerial, serialFromIso } from "../../src/finance/serial-date";
import { xnpv } from "../../src/finance/xnpv";
import { contract, tranche } from "./contracts";

// The worked values of contract-life §6, to the cent. Deals are typed as documented: the catalogue has them in words of its own.
const CENT = 0.005;
const day = serialFromIso;
const resolved = (...tranches: Parameters<typeof contract>): Contract => resolvedContract(contract(...tranches));
const toTheCent = (got: number, expected: number): void => expect(Math.abs(got - expected)).toBeLessThan(CENT);
const period = (first: string, last: string): CoarseDate => ({ first: day(first), last: day(last) });
const year = (number: number): CoarseDate => ({ ...period(`${number}-01-01`, `${number}-12-31`), isYear: true });

const R_TERMS = { value: 21e9, start: "2027-01-01", end: "2032-12-20" };
const P_TERMS = { value: 10e9, start: "2027-01-01", end: "2031-12-31" };
const I_TERMS = { value: 9.7e9, start: "2026-01-01", end: "2030-12-31", signed: "2025-11-03" };
/** meta-coreweave-2026: signed 31 Mar 2026. */
const R = resolved(tranche({ ...R_TERMS, signed: "2026-03-31" }));
const AS_OF = day("2026-12-31");

describe("before inception", () => {
  test.each`
    call                                       | value                                                                                                 | source
    ${"REMAINING 1 Jan 2025"}                  | ${() => remaining(R, day("2025-01-01"))}                                                              | ${"signed 31 Mar 2026"}
    ${"RPOBAND 31 Dec 2025, months 0 to 24"}   | ${() => rpoBand(R, { asOf: day("2025-12-31"), fromMonths: 0, toMonths: 24, keepsMonthEnd: true })}    | ${"signed 31 Mar 2026"}
    ${"RECOGNIZED on the day of announcement"} | ${() => recognised(resolved(tranche({ value: 17_392_900_000, ...nebiusDays() })), day("2025-09-08"))} | ${"microsoft-nebius-2025, announced 8 Sep 2025"}
  `("$call is 0 ($source)", ({ value }: { value: () => number }) => {
    expect(value()).toBe(0);
  });

  test("and from it on everything remains", () => {
    expect(remaining(R, day("2026-03-31"))).toBe(21e9);
    expect(remaining(R, day("2026-03-30"))).toBe(0);
  });
});

/** microsoft-nebius-2025: announced 8 Sep 2025, start 2025, end 2031, "five years" of a company. */
function nebiusDays(): Parameters<typeof tranche>[0] {
  const { inception, start, end, convention } = datesFromDocuments(
    {
      signed: null,
      announced: knownDay(day("2025-09-08")),
      start: year(2025),
      end: year(2031),
      length: { years: 5, isBound: false, isWellGraded: true },
    },
    "microsoft-nebius-2025",
  );
  return {
    announced: inception,
    inception,
    start: start?.day ?? null,
    end: end?.day ?? null,
    term: 5,
    convention,
    valueIs: "at most",
  };
}

describe("annual spend", () => {
  test("of microsoft-nebius-2025 is 17,392.9 m ÷ 5: a start known to the year gives way to the stated length", () => {
    toTheCent(annualSpend(resolved(tranche({ value: 17_392_900_000, ...nebiusDays() }))), 3_478_580_000);
  });

  test("of anthropic-spacex-2026 is twelve fees", () => {
    expect(annualSpend(resolved(spacexTranche()))).toBe(15e9);
  });
});

/** anthropic-spacex-2026: announced 6 May 2026, May 2026 to May 2029, 1.25 bn a month from July 2026, 90 days' notice. */
function spacexTranche(): ReturnType<typeof tranche> {
  const { inception, start, end } = datesFromDocuments(
    {
      signed: null,
      announced: knownDay(day("2026-05-06")),
      start: period("2026-05-01", "2026-05-31"),
      end: period("2029-05-01", "2029-05-31"),
      length: null,
    },
    "anthropic-spacex-2026",
  );
  expect([start?.day, end?.day]).toEqual([day("2026-05-07"), day("2029-05-31")]);
  return tranche({
    value: 45e9,
    start: start?.day ?? null,
    end: end?.day ?? null,
    announced: inception,
    kind: "cancellable",
    noticeDays: 90,
    monthlyFee: 1.25e9,
    feeFrom: "2026-07-01",
  });
}

describe("what is firm of a cancellable contract", () => {
  const google = resolved(
    tranche({
      value: 30e9,
      start: "2026-10-01",
      end: "2029-06-30",
      announced: "2026-06-05",
      kind: "cancellable",
      noticeDays: 90,
      noticeFrom: "2027-01-01",
      monthlyFee: 0.92e9,
    }),
  );
  const P = resolved(
    tranche({ ...P_TERMS, kind: "cancellable", noticeDays: 180, noticeFrom: "2029-01-01", signed: "2026-03-31" }),
  );
  test.each`
    deal                               | asOf            | expected            | source
    ${() => resolved(spacexTranche())} | ${"2026-09-30"} | ${3_669_354_838.71} | ${"to 29 Dec: 2 months and 29/31"}
    ${() => resolved(spacexTranche())} | ${"2026-12-31"} | ${3_750_000_000}    | ${"to 31 Mar: 3 months"}
    ${() => google}                    | ${"2026-11-30"} | ${3_710_666_666.67} | ${"to 1 Apr: 4 months and 1/30"}
    ${() => P}                         | ${"2027-12-31"} | ${2_995_618_838.99} | ${"to 30 Jun 2029: 547 of 1826 days"}
  `(
    "as of $asOf is $expected ($source)",
    ({ deal, asOf, expected }: { deal: () => Contract; asOf: string; expected: number }) => {
      toTheCent(remaining(deal(), day(asOf)), expected);
    },
  );
});

describe("present value at 9 %", () => {
  const option = { value: 2e9, start: "2029-01-01", end: "2030-12-31", kind: "option", probability: 0.5 } as const;
  const withOption = resolved(tranche(P_TERMS), tranche(option));
  const P = tranche({ ...P_TERMS, signed: "2026-03-31" });
  const prepaidP = resolved({ ...P, prepayment: 2e9 });
  const iren = (more: object): Contract => resolved(tranche({ ...I_TERMS, ...more }));
  const late = (delay: string | null): Contract =>
    resolved(tranche({ ...R_TERMS, signed: "2026-03-31", ...(delay === null ? {} : { delayMonths: 6, delay }) }));

  test.each`
    deal                                                          | terms                                    | expected             | source
    ${withOption}                                                 | ${{ asOf: AS_OF }}                       | ${8_094_285_191.18}  | ${"firm"}
    ${withOption}                                                 | ${{ asOf: AS_OF, count: "expected" }}    | ${8_864_468_377.59}  | ${"expected: half the option"}
    ${prepaidP}                                                   | ${{ asOf: dayBeforePayments(prepaidP) }} | ${8_066_442_765.51}  | ${"prepaid 2 bn at signing, seen from 30 Mar 2026"}
    ${resolved(P)}                                                | ${{ asOf: day("2026-03-30") }}           | ${7_583_643_645.41}  | ${"not prepaid, same as-of"}
    ${iren({})}                                                   | ${{ asOf: day("2025-11-02") }}           | ${7_742_844_592.53}  | ${"microsoft-iren-2025, not prepaid"}
    ${iren({ prepayment: 1.94e9 })}                               | ${{ asOf: day("2025-11-02") }}           | ${8_133_817_687.72}  | ${"20 % credited evenly"}
    ${iren({ prepayment: 1.94e9, creditFrom: 24, creditTo: 60 })} | ${{ asOf: day("2025-11-02") }}           | ${8_268_689_935.27}  | ${"20 % credited in years 3 to 5"}
    ${late(null)}                                                 | ${{ asOf: AS_OF }}                       | ${16_353_945_084.27} | ${"R on time"}
    ${late("shift")}                                              | ${{}}                                    | ${15_668_080_705.01} | ${"6 months late: shift; the default as-of is that without delay"}
    ${late("compress")}                                           | ${{}}                                    | ${15_980_139_025.13} | ${"compress"}
    ${late("forfeit")}                                            | ${{}}                                    | ${14_653_956_006.54} | ${"forfeit"}
  `(
    "is $expected ($source), and XNPV over the cash flow is the same",
    ({ deal, terms, expected }: { deal: Contract; terms: Partial<PresentValueTerms>; expected: number }) => {
      toTheCent(presentValue(deal, { rate: 0.09, ...terms }), expected);
      const rows = cashFlow(deal, terms).map(({ date, net }) => ({ date, amount: net }));
      toTheCent(xnpv(0.09, rows), expected);
    },
  );

  test("of a prepaid contract is seen from the day before it is paid", () => {
    expect(isoFromSerial(dayBeforePayments(prepaidP))).toBe("2026-03-30");
  });
});

describe("mark-to-market", () => {
  const escalating = (firstStep: string | null): Contract =>
    resolved(tranche({ ...R_TERMS, escalator: 0.03, firstStep, rampMonths: 24 }));
  const plain = escalating(null);
  const curve = {
    points: [
      { at: 0, price: 1 },
      { at: 1, price: 0.8 },
      { at: 3, price: 0.6 },
    ],
  };
  test.each`
    deal                        | terms                                                  | expected             | source
    ${plain}                    | ${{ rate: 0.09, decline: 0, profile: "escalating" }}   | ${-1_058_687_085.73} | ${"the contract price rises 3 % a year, the market stays"}
    ${escalating("2028-04-15")} | ${{ rate: 0.09, decline: 0, profile: "escalating" }}   | ${-952_537_867.07}   | ${"first step on 15 Apr 2028"}
    ${plain}                    | ${{ rate: 0.09, decline: 0.2 }}                        | ${-6_904_786_896.78} | ${"level"}
    ${plain}                    | ${{ rate: 0.09, decline: 0.2, profile: "ramp" }}       | ${-7_744_377_770.2}  | ${"ramp of 24 months"}
    ${plain}                    | ${{ rate: 0.09, decline: 0.2, profile: "escalating" }} | ${-7_465_611_344.2}  | ${"escalating 3 %"}
    ${R}                        | ${{ rate: 0.08, decline: 0.2, pricedOn: "inception" }} | ${-8_631_380_922.48} | ${"priced on 31 Mar 2026"}
    ${R}                        | ${{ rate: 0.08, decline: 0.2, pricedOn: AS_OF }}       | ${-7_139_601_099.24} | ${"priced on as-of"}
    ${R}                        | ${{ rate: 0.09, decline: curve }}                      | ${-5_016_427_074.9}  | ${"curve of years 0, 1, 3"}
  `(
    "with $terms is $expected ($source)",
    ({ deal, terms, expected }: { deal: Contract; terms: MarketTerms; expected: number }) => {
      toTheCent(markToMarket(deal, { asOf: AS_OF, ...terms }), expected);
    },
  );

  test("breaks even at a decline of 2.69579 % from a premium of 10 %, priced on 31 Mar 2026", () => {
    const terms = { rate: 0.09, premium: 0.1, asOf: AS_OF };
    const decline = breakevenDecline(R, { ...terms, pricedOn: "inception" });
    expect(decline.toFixed(7)).toBe("0.0269579");
    expect(Math.abs(markToMarket(R, { ...terms, decline, pricedOn: "inception" }))).toBeLessThan(1);
  });
});

describe("bands and ends", () => {
  test.each`
    asOf            | toMonths | expected            | source
    ${"2027-06-30"} | ${6}     | ${1_771_664_374.14} | ${"to 31 Dec 2027: 184 days"}
    ${"2027-02-28"} | ${12}    | ${3_524_071_526.82} | ${"to 29 Feb 2028: 366 days"}
  `(
    "the band of $toMonths months from $asOf is $expected ($source)",
    ({ asOf, toMonths, expected }: { asOf: string; toMonths: number; expected: number }) => {
      toTheCent(rpoBand(R, { asOf: day(asOf), fromMonths: 0, toMonths, keepsMonthEnd: true }), expected);
    },
  );

  test.each`
    start           | term    | end
    ${"2026-08-31"} | ${0.5}  | ${"2027-02-27"}
    ${"2028-02-29"} | ${1}    | ${"2029-02-27"}
    ${"2026-10-01"} | ${2.67} | ${"2029-06-01"}
  `("$start and $term years end on $end", ({ start, term, end }: { start: string; term: number; end: string }) => {
    const [only] = resolved(tranche({ value: 1, start, term })).tranches;
    expect(isoFromSerial(only?.end ?? NaN)).toBe(end);
    expect(only?.derived).toBe("end");
  });

  test("microsoft-iren-2025, start 2026 and five years, is one number as a deal, as typed terms and as days", () => {
    const documented = datesFromDocuments(
      {
        signed: null,
        announced: knownDay(day("2025-11-03")),
        start: year(2026),
        end: null,
        length: { years: 5, isBound: false, isWellGraded: true },
      },
      "microsoft-iren-2025",
    );
    const days = { start: documented.start?.day ?? null, end: documented.end?.day ?? null };
    const shared = { value: 9.7e9, announced: "2025-11-03", prepayment: 1.94e9, creditFrom: 24, creditTo: 60 };
    const asDeal = resolved(tranche({ ...shared, ...days, inception: documented.inception }));
    const asTyped = resolved(tranche({ ...shared, start: "2026-01-01", term: 5 }));
    for (const deal of [asDeal, asTyped])
      toTheCent(presentValue(deal, { rate: 0.09, asOf: dayBeforePayments(deal) }), 8_268_689_935.27);
  });
});
