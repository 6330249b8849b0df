import { allDeals, dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { spendContract } from "../../src/catalog/spend-contract";
import { annualSpend } from "../../src/finance/annual-spend";
import { FinanceError } from "../../src/finance/errors";
import { serialFromIso } from "../../src/finance/serial-date";
import type { Calls, FunctionName } from "../../src/workings/calls";
import type { Convention } from "../../src/finance/term";
import type { DealGiven } from "../../src/workings/deal-given";
import { EXPLAINED, why, whyNot } from "../../src/workings/sentence";
import { resultInWords } from "../../src/workings/words";
import { contract, tranche } from "../finance/contracts";
import { declaredParameters } from "../functions/declared-parameters";

const REFERENCE = dealById("meta-coreweave-2026");
const catalogued: DealGiven = { deal: REFERENCE, contract: contractOf(REFERENCE) };
const typed = (...parts: Parameters<typeof tranche>[0][]): DealGiven => ({
  deal: null,
  contract: contract(...parts.map(tranche)),
});
const DATES = { value: 1_000_000, start: "2027-01-01", end: "2027-12-31" };
const TYPED = typed(DATES);
const day = serialFromIso;

describe("the reference deal", () => {
  test("ANNUALSPEND names the value, both days, how exact they are, their sources, convention and day count", () => {
    const sentence = why("ANNUALSPEND", { deal: catalogued, convention: "service" });
    expect(sentence).toMatch(
      /^\$21 bn \(up to; filing, .+?\) ÷ 5\.9722 years from 1 Jan 2027 \(only the year is documented, so its first day is used; news, [^)]+\)/,
    );
    expect(sentence).toMatch(
      / to 20 Dec 2032 \(filing, .+\), service convention, both days included, 30\/360 = \$3,516,279,069\.77 a year\./,
    );
  });

  test.each`
    convention   | expected
    ${"stated"}  | ${/÷ 6\.5 years \(press article, .*\), stated convention = \$3,230,769,230\.77 a year\./}
    ${"signing"} | ${/÷ 6\.725 years from 31 Mar 2026 \(news, .*signing convention, both days included, 30\/360 = \$3,122,676,579\.93 a year\./}
    ${undefined} | ${/service convention \(the deal’s own\)/}
  `("ANNUALSPEND under $convention", ({ convention, expected }: { convention: "stated"; expected: RegExp }) => {
    expect(why("ANNUALSPEND", { deal: catalogued, convention })).toMatch(expected);
  });

  test("a bound says which end it is, and which day of a year it takes", () => {
    const high = why("ANNUALSPEND", {
      deal: { deal: REFERENCE, contract: contractOf(REFERENCE, "high"), bound: "high" },
    });
    expect(high).toContain("31 Dec 2027 (only the year is documented, so its last day is used;");
    expect(high).toMatch(/the high end of what is documented\./);
  });

  test("TERM begins with a capital and ends in years", () => {
    expect(why("TERM", { deal: catalogued })).toMatch(/^From 1 Jan 2027 .* = 5\.9722 years\./);
  });

  test("FIGURE says what it was preferred to", () => {
    expect(why("FIGURE", { deal: catalogued, figure: "end" })).toMatch(
      /^End of service of meta-coreweave-2026 = 20 Dec 2032 \(filing, .*\), preferred to 2 other statements/,
    );
    expect(why("FIGURE", { deal: catalogued, figure: "start", bound: "high" })).toContain(
      "high end = 31 Dec 2027 (only the year is documented, so its last day is used;",
    );
  });

  test("PRESENTVALUE without an as-of date says which day it took", () => {
    expect(why("PRESENTVALUE", { deal: catalogued, rate: 0.09 })).toMatch(
      /^72 payments after 31 Dec 2026 \(no as-of date given: the day before the start\), .*÷ \(1 \+ 9 %\) \^ \(days ÷ 365\), as XNPV = \$16,353,945,084\.27\./,
    );
  });

  // By hand: 3 years of 365 days, level, seen from the day before: a third within 12 months, on average 1.5 years. A year
  // later half of what remains is current, and it runs for a year on average; a day before the end one day is left.
  const three = typed({ value: 3_285_000, start: "2029-01-01", end: "2031-12-31" });
  test.each`
    asOf            | split
    ${"2028-12-31"} | ${"1,095,000.00 is current (due within 12 months) and 2,190,000.00 long-term (due later); its average time to delivery is 1.5 years."}
    ${"2029-12-31"} | ${"1,095,000.00 is current (due within 12 months) and 1,095,000.00 long-term (due later); its average time to delivery is 1 year."}
    ${"2031-12-30"} | ${"3,000.00 is current (due within 12 months) and 0 long-term (due later); its average time to delivery is 0.04 years."}
  `(
    "REMAINING and RPOBAND as of $asOf split what is current from what is long-term, and give the duration",
    ({ asOf, split }: { asOf: string; split: string }) => {
      expect(why("REMAINING", { deal: three, asOf: day(asOf) })).toContain(`00.00, of which ${split}`);
      expect(why("RPOBAND", { deal: three, asOf: day(asOf), fromMonths: 0, toMonths: 6 })).toContain(
        `00.00 that remains, of which ${split}`,
      );
    },
  );

  test("REMAINING and RPOBAND after the last day are 0, with nothing to split", () => {
    expect(why("REMAINING", { deal: three, asOf: day("2031-12-31") })).toMatch(
      /value × \(days of service after 31 Dec 2031\) ÷ \(all days of service\) = 0\.$/,
    );
    expect(why("RPOBAND", { deal: three, asOf: day("2031-12-31"), fromMonths: 0, toMonths: 12 })).toMatch(
      /÷ \(all days of service\) = 0\.$/,
    );
  });
});

const given = (id: string, bound: "base" | "low" | "high" = "base", convention?: Convention): DealGiven => ({
  deal: dealById(id),
  contract:
    convention === undefined ? contractOf(dealById(id), bound) : spendContract(dealById(id), bound, { convention }),
  bound,
});

// A date known to the month or year is used as one of its days; the words name that day and no other.
test.each`
  id                         | bound     | said                                                                                                                                    | source
  ${"microsoft-nebius-2025"} | ${"base"} | ${"from 9 Sep 2025 (only the year is documented, so the day after announcement is used;"}                                               | ${"contract-life §1: 2025, announced 8 Sep 2025"}
  ${"anthropic-spacex-2026"} | ${"base"} | ${"from 7 May 2026 (only the month is documented, so the day after announcement is used;"}                                              | ${"contract-life §1: May 2026, announced 6 May 2026"}
  ${"anthropic-spacex-2026"} | ${"base"} | ${"to 31 May 2029 (only the month is documented, so its last day is used;"}                                                             | ${"contract-life §1: an end is the last day"}
  ${"microsoft-iren-2025"}   | ${"base"} | ${"from 1 Jan 2026 (only the year is documented, so its first day is used;"}                                                            | ${"contract-life §1: a start is the first day"}
  ${"microsoft-iren-2025"}   | ${"base"} | ${"to 1 Jan 2031 (the start and the stated length give 31 Dec 2030, but only the year 2031 is documented, so its nearest day is used)"} | ${"5 years from 1 Jan 2026 end on 31 Dec 2030; the 10-K says 2031"}
  ${"microsoft-iren-2025"}   | ${"low"}  | ${"to 30 Dec 2031 (worked out from the start and the stated length)"}                                                                   | ${"5 years from 31 Dec 2026, inside 2031"}
  ${"microsoft-iren-2025"}   | ${"high"} | ${"from 2 Jan 2026 (only the year is documented, so the first day from which the stated length ends in 2031 is used;"}                  | ${"5 years that end in 2031: 1 Jan 2031 at the earliest"}
  ${"openai-oracle-2025"}    | ${"low"}  | ${"from 31 Dec 2027 (only the year is documented, so its last day is used;"}                                                            | ${"the latest start has the latest end: longest from signing"}
`("SCHEDULE of $id, $bound: $said ($source)", ({ id, bound, said }: { id: string; bound: "base"; said: string }) => {
  expect(why("SCHEDULE", { deal: given(id, bound), period: "year", fiscalYearEndMonth: 12 } as never)).toContain(said);
});

test("an announcement known to the month stands for signing with its last day (contract-life §1)", () => {
  expect(why("ANNUALSPEND", { deal: given("openai-oracle-2025"), convention: "signing" })).toContain(
    "from 30 Sep 2025 (only the month is documented, so its last day is used;",
  );
});

test.each`
  id                       | convention   | bound     | said                                                                                                         | source
  ${"openai-oracle-2025"}  | ${"stated"}  | ${"high"} | ${"the high end of what is documented; it equals base, because nothing documented makes it higher."}         | ${"5 years in base, low and high; about 300 bn, no range"}
  ${"openai-oracle-2025"}  | ${"signing"} | ${"high"} | ${"it equals base, because nothing documented makes it higher."}                                             | ${"base has the earliest start of 2027, and with it the earliest end"}
  ${"openai-oracle-2025"}  | ${"signing"} | ${"low"}  | ${"from 1 Sep 2025 (only the month is documented, so its first day is used;"}                                | ${"announced in September 2025"}
  ${"openai-oracle-2025"}  | ${"service"} | ${"low"}  | ${"the low end of what is documented; it equals base, because nothing documented makes it lower."}           | ${"the end moves with the start"}
  ${"microsoft-iren-2025"} | ${"service"} | ${"high"} | ${"the high end of what is documented; only the length varies, because no range of the value is documented"} | ${"5 years and a day in base, 5 at high; about 9.7 bn"}
`("ANNUALSPEND of $id, $convention, $bound says what varies ($source)", ({ id, convention, bound, said }) => {
  const call = {
    deal: given(id as string, bound as "low", convention as Convention),
    convention: convention as Convention,
  };
  expect(why("ANNUALSPEND", call)).toContain(said as string);
});

test.each`
  id                       | figure         | said                                                                                                                                                                                     | source
  ${"meta-coreweave-2026"} | ${"signed"}    | ${/^Day of signing of (?!.*preferred).* = 31 Mar 2026 \(news, .*; consistent with a better graded source that says only Mar 2026: filing, CoreWeave .*\)\.$/}                            | ${"the 10-Q says March 2026: it agrees, so nothing was preferred to it"}
  ${"meta-nebius-2025"}    | ${"start"}     | ${/ = 1 Dec 2025 \(only the month is documented, so its first day is used; news, .*; consistent with a better graded source that says only 2025: filing, Nebius (?!.*preferred).*\)\.$/} | ${"the 20-F says 2025"}
  ${"openai-oracle-2025"}  | ${"announced"} | ${/^Day of announcement of openai-oracle-2025 = /}                                                                                                                                       | ${"a noun"}
  ${"google-spacex-2026"}  | ${"value"}     | ${/, preferred to 1 other statement \(stated before computed, then by grade of evidence, precision and number of sources; EVIDENCE lists them all\)\.$/}                                 | ${"two computed totals of one grade and precision: it has more sources"}
`("FIGURE $figure of $id says what it rests on ($source)", ({ id, figure, said }) => {
  expect(why("FIGURE", { deal: given(id as string), figure: figure as string })).toMatch(said as RegExp);
});

test("SOURCE of a finer date names the source of the coarser one too (the 10-Q says March 2026)", () => {
  expect(why("SOURCE", { deal: given("meta-coreweave-2026"), figure: "signed" })).toMatch(
    /^Best source of the claim that FIGURE shows, the finer of two consistent dates \(.*\): news, .*; consistent with a better graded source that says only Mar 2026: filing, CoreWeave/,
  );
});

test.each`
  terms                                                      | said
  ${{ value: 5e6, end: "2032-04-13", kind: "contingent" }}   | ${"5 m with no stated start, to 13 Apr 2032, that day included, level by day: "}
  ${{ value: 5e6, start: "2027-01-01", kind: "contingent" }} | ${"5 m from 1 Jan 2027, with no stated end, level by day: "}
  ${{ value: 5e6, kind: "option" }}                          | ${"5 m with no stated start or end, level by day: "}
`("REMAINING of $terms, which counts as 0, says what is not stated", ({ terms, said }) => {
  const sentence = why("REMAINING", { deal: typed(terms as never), asOf: day("2026-11-23") });
  expect(sentence.startsWith(said as string)).toBe(true);
  expect(sentence).toMatch(/ = 0\. The (contingent amount|option) is not owed yet, so it counts as 0\./);
});

test("typed terms have no source and no currency", () => {
  expect(why("ANNUALSPEND", { deal: typed({ value: 1000, term: 4 }) })).toBe(
    "1,000.00 ÷ 4 years, stated convention (the deal’s own) = 250 a year.",
  );
});

test("many tranches are counted, not listed", () => {
  const sentence = why("ANNUALSPEND", {
    deal: typed(...Array.from({ length: 1000 }, () => ({ value: 1000, term: 4 }))),
  });
  expect(sentence).toContain(" + 997 more tranches = 250,000.00 a year.");
  expect(sentence.length).toBeLessThan(400);
});

test("MARKTOMARKET and BREAKEVENDECLINE give formula, side and result", () => {
  const terms = { deal: TYPED, rate: 0, asOf: day("2026-12-31") };
  expect(why("MARKTOMARKET", { ...terms, decline: 0, premium: 0.1, side: "seller" })).toMatch(
    /each payment × \(1 − \(1 \+ 10 %\) × \(1 − 0 %\) \^ years\) .*= -100,000\.00 to the seller\./,
  );
  expect(why("BREAKEVENDECLINE", { ...terms, premium: 0 })).toMatch(/is 0: d = 0 % a year\./);
});

test.each`
  side        | pricedOn             | said                                                                                                                                  | source
  ${"buyer"}  | ${undefined}         | ${"each payment × ((1 + 0 %) × (1 − 20 %) ^ years since 31 Mar 2026 − 1) ÷ (1 + 8 %) ^ years since 31 Dec 2026 = -$8,631,380,922.48"} | ${"contract-life §6"}
  ${"seller"} | ${undefined}         | ${"each payment × (1 − (1 + 0 %) × (1 − 20 %) ^ years since 31 Mar 2026) ÷ (1 + 8 %) ^ years since 31 Dec 2026 = $8,631,380,922.48"}  | ${"contract-life §6, its negative"}
  ${"buyer"}  | ${day("2026-12-31")} | ${"each payment × ((1 + 0 %) × (1 − 20 %) ^ years − 1) ÷ (1 + 8 %) ^ years = -$7,139,601,099.24"}                                     | ${"contract-life §6"}
`(
  "MARKTOMARKET says from which day each of its years counts: $side, $pricedOn ($source)",
  ({ side, pricedOn, said }) => {
    const terms = { rate: 0.08, decline: 0.2, asOf: day("2026-12-31"), side: side as "buyer" | "seller" };
    const call = { deal: catalogued, ...terms, pricedOn: pricedOn as number | undefined };
    expect(why("MARKTOMARKET", call)).toContain(said as string);
  },
);

test("SIMULATE says from when the price is the contract's, and from when it moves (contract-life §6)", () => {
  const terms = { rate: 0.08, drift: 0, volatility: 0.4, paths: 2, asOf: day("2026-12-31") };
  expect(why("SIMULATE", { deal: catalogued, ...terms })).toContain(
    "At inception, 31 Mar 2026, the price is 100 % of the contract's. From the as-of date it follows a geometric Brownian motion in monthly steps after 31 Dec 2026: its expected value",
  );
});

test("with an escalator the printed price is that of the charge's year", () => {
  const deal = typed({ value: 1e6, start: "2027-01-01", end: "2028-12-31", escalator: 0.03 });
  const terms = { rate: 0, asOf: day("2026-12-31"), decline: 0, profile: "escalating" as const };
  expect(why("MARKTOMARKET", { deal, ...terms })).toContain("^ years ÷ (contract price ÷ first contract price) − 1)");
});

test.each`
  name              | call                                                            | expected
  ${"GPUHOURPRICE"} | ${{ annualSpend: 1.94e9, gpus: 76_000 }}                        | ${"1,940,000,000 a year ÷ (76,000 GPUs × 8,760 hours × 100 %) = 2.913963 a GPU-hour."}
  ${"FORWARDPRICE"} | ${{ nearYears: 1, nearPrice: 7.2, farYears: 3, farPrice: 5.4 }} | ${"(5.4 × 3 years − 7.2 × 1) ÷ (3 − 1) years, undiscounted = 4.5."}
  ${"MEGAWATTS"}    | ${{ gpus: 1000, kilowattsPerGpu: 2 }}                           | ${"1,000 GPUs × 2 kW ÷ 1,000 = 2 critical IT megawatts (no PUE given)."}
  ${"MEGAWATTS"}    | ${{ gpus: 1000, kilowattsPerGpu: 2, pue: 1.5 }}                 | ${"1,000 GPUs × 2 kW × PUE 1.5 ÷ 1,000 = 3 gross megawatts of the site."}
  ${"RENTEDSHARE"}  | ${{ rented: 1, owned: 3 }}                                      | ${"1 ÷ (1 + 3) = 25 % rented."}
  ${"TOPSHARE"}     | ${{ amounts: [1, 2, 3, 4], n: 2 }}                              | ${"The sum of the 2 largest ÷ the sum of all 4 amounts = 70 %."}
  ${"TOPSHARE"}     | ${{ amounts: [4], n: 1 }}                                       | ${"The largest ÷ the sum of the one amount = 100 %."}
`(
  "$name of $call says its formula and result",
  ({ name, call, expected }: { name: FunctionName; call: never; expected: string }) => {
    expect(why(name, call)).toBe(expected);
  },
);

describe("an error gets its code, reason and remedy", () => {
  test.each`
    name                  | call                                                      | expected
    ${"ANNUALSPEND"}      | ${{ deal: typed({ value: 5 }) }}                          | ${/^ANNUALSPEND gives #N\/A because the deal has no start, end or stated length.* Fill in what is missing in the terms range, or add its label\.$/}
    ${"RECOGNIZED"}       | ${{ deal: catalogued, asOf: 47_000, profile: "ramp" }}    | ${/^RECOGNIZED gives #N\/A because meta-coreweave-2026 has no documented ramp months.*To use an assumption of your own, copy what TERMS gives for the deal, paste it as values/}
    ${"FIGURE"}           | ${{ deal: catalogued, figure: "colour" }}                 | ${/^FIGURE gives #N\/A because .*no documented figure "colour".*EVIDENCE/}
    ${"SOURCE"}           | ${{ deal: TYPED, figure: "value" }}                       | ${/^SOURCE gives #N\/A because the deal has no source/}
    ${"PRESENTVALUE"}     | ${{ deal: TYPED, rate: -2 }}                              | ${/^PRESENTVALUE gives #VALUE! because a discount rate must be above -100 %: got -2\. Change that input/}
    ${"BREAKEVENDECLINE"} | ${{ deal: TYPED, rate: 0.1, premium: 0.1, asOf: 60_000 }} | ${/^BREAKEVENDECLINE gives #NUM! because the deal has nothing left to pay.*No number solves it/}
    ${"GPUS"}             | ${{ annualSpend: 1, gpuHourPrice: 0 }}                    | ${/^GPUS gives #VALUE! because the price of a GPU-hour must be above 0: got 0\./}
    ${"CONCENTRATION"}    | ${{ amounts: [] }}                                        | ${/^CONCENTRATION gives #VALUE! because amounts must hold at least one number above 0\. Check that argument\.$/}
  `("$name", ({ name, call, expected }: { name: FunctionName; call: never; expected: RegExp }) => {
    expect(why(name, call)).toMatch(expected);
  });

  test("an error met while reading the arguments is said the same way", () => {
    expect(whyNot("TERM", new FinanceError("shape", 'basis must be a number: got "x"'))).toBe(
      'TERM gives #VALUE! because basis must be a number: got "x". Check that argument.',
    );
  });

  test("a bug stays a bug", () => {
    expect(() => why("TERM", { deal: null as never })).toThrow(TypeError);
  });
});

const noValueFor = (name: string, lacking: readonly { readonly field: string }[]): string =>
  `This test has no value to try for ${lacking.map(({ field }) => field).join(" and ")} of ${name}: add one to NUMBERS below.`;

/** As their readers leave them out: the deals are those of the catalogue. */
const OF_A_COMPANY = { deals: undefined, side: "provider", count: "firm", period: "year", fiscalYearEndMonth: 12 };

describe("for every deal of the catalogue", () => {
  const value = { rate: 0.09, decline: 0.1, premium: 0.05, asOf: day("2026-11-23") };
  const deals = allDeals().flatMap((deal) => {
    try {
      return [{ deal, contract: contractOf(deal) }];
    } catch {
      return []; // Its value is withheld: the functions layer says so with whyNot.
    }
  });

  test.each(EXPLAINED)("%s gives one sentence or the reason, the same every time", (name) => {
    for (const deal of deals) {
      const call = {
        ...value,
        deal,
        deals: [deal.deal],
        figure: "value",
        id: "notes_2031",
        contains: "meta",
        company: "CoreWeave",
        metric: "rpo",
        period: "2026Q2",
        from: day("2026-01-31"),
        to: day("2026-11-28"),
        fromMonths: 0,
        toMonths: 12,
        drift: 0,
        volatility: 0.3,
        paths: 2,
        ...NUMBERS,
        ...(name === "BACKLOG" || name === "EXPOSURE" ? { ...OF_A_COMPANY, party: deal.deal.provider } : {}),
      };
      const lacking = declaredParameters(name).filter(({ field, isOptional }) => !isOptional && !(field in call));
      if (lacking.length > 0) throw new Error(noValueFor(name, lacking));
      const sentence = why(name, call as unknown as Calls[FunctionName] as never);
      expect(sentence).toMatch(/^\S.*\.$/s);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
      expect(why(name, call as never)).toBe(sentence);
    }
  });

  test("ANNUALSPEND states the number that the function gives", () => {
    for (const deal of deals) {
      const sentence = why("ANNUALSPEND", { deal });
      if (!sentence.includes("gives #"))
        expect(sentence).toContain(` = ${resultInWords(annualSpend(deal.contract))} a year`);
    }
  });
});

/** One for each argument of our functions that is a number and not left out, by the name of its field. */
const NUMBERS = {
  nearYears: 1,
  nearPrice: 2,
  farYears: 3,
  farPrice: 1,
  annualSpend: 10,
  gpus: 2,
  gpuHourPrice: 3,
  kilowattsPerGpu: 1,
  megawatts: 4,
  capexPerGpu: 5,
  lifeYears: 3,
  years: 1,
  doublingMonths: 6,
  amounts: [1, 2],
  shares: [0.4, 0.2],
  n: 1,
  rented: 1,
  owned: 1,
};
