import { allDeals, dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { annualSpend } from "../../src/finance/annual-spend";
import { cashFlow } from "../../src/finance/cash-flow";
import { concentrationRange } from "../../src/finance/concentration-range";
import type { Contract, LivingTranche } from "../../src/finance/contract";
import type { Count } from "../../src/finance/counted";
import { dayBeforePayments } from "../../src/finance/day-it-begins";
import { gpuHourPrice } from "../../src/finance/gpu-hour-price";
import { impliedGpus } from "../../src/finance/implied-gpus";
import { markToMarket, type Side } from "../../src/finance/mark-to-market";
import { megawatts } from "../../src/finance/megawatts";
import type { Period } from "../../src/finance/period";
import { presentValue } from "../../src/finance/present-value";
import type { PriceCurve } from "../../src/finance/price-curve";
import type { Profile } from "../../src/finance/profile";
import { recognised, remaining } from "../../src/finance/recognition";
import { resolvedContract } from "../../src/finance/resolved-contract";
import { rpoBand } from "../../src/finance/rpo-band";
import { schedule } from "../../src/finance/schedule";
import { calendarDay, serialFromIso } from "../../src/finance/serial-date";
import { spendPerMegawatt } from "../../src/finance/spend-per-megawatt";
import { CONVENTIONS } from "../../src/finance/term";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { cases, overCases } from "../many-cases";
import { beside, calculatedModel, rowOf, type CalculatedPlan } from "./calculated-plan";
import { DEALS_TRIED } from "./deals-tried";

/** The page does not round to cents, schedules and payments of functions do. */
const RELATIVE = 1e-12;
const CENT = 0.01;
/** Documents that contradict each other are a remark, and no check that fails. */
const ALL_PASS =
  /^(All checks pass|1 check differs, the others pass: see Checks)(; nothing remaining before (signing|announcement))?$/;

interface Situation {
  readonly rate: number;
  readonly asOf?: number;
  readonly fiscalMonth: number;
  readonly profile: Profile;
  readonly period: Period;
  readonly count: Count;
  readonly side: Side;
  readonly premium: number;
  readonly decline: number | PriceCurve;
}

const USUAL: Situation = {
  rate: 0.09,
  fiscalMonth: 12,
  profile: "level",
  period: "month",
  count: "firm",
  side: "buyer",
  premium: 0,
  decline: 0.2,
};
const day = serialFromIso;

interface Case {
  readonly name: string;
  readonly plan: () => SheetPlan;
  /** Typed into the page. */
  readonly typed: Readonly<Record<string, number | string | null>>;
  /** The same for the functions. */
  readonly contract: () => Contract;
  readonly situation: Partial<Situation>;
}

const NOTHING: LivingTranche = {
  value: null,
  start: null,
  end: null,
  term: null,
  signed: null,
  announced: null,
  prepayment: null,
  escalator: null,
  rampMonths: null,
};
const own = (...tranches: Partial<LivingTranche>[]): Contract => ({
  name: "own",
  tranches: tranches.map((tranche) => ({ ...NOTHING, ...tranche })),
});
const referenceDeal = (changes: Partial<LivingTranche> = {}): Contract => {
  const { name, tranches } = contractOf(dealById("meta-coreweave-2026"));
  // What was found out of its own dates is found out anew.
  return {
    name,
    tranches: tranches.map((tranche) => ({ ...tranche, inception: undefined, derived: null, ...changes })),
  };
};
const onBlank = (name: string, typed: Case["typed"], contract: Contract, situation: Partial<Situation> = {}): Case => ({
  name,
  plan: () => planBlankModel(),
  typed: { rate: 0.09, ...typed },
  contract: () => contract,
  situation,
});

const FIVE_YEARS = { value: 10e9, start: day("2027-01-01"), end: day("2031-12-31") } as const;

const CASES: readonly Case[] = [
  {
    name: "another value, start and end, growing by an escalator, with every other input typed over",
    plan: () => planDealModel(dealById("meta-coreweave-2026")),
    typed: {
      value: 1.5e9,
      start: day("2027-02-28"),
      end: day("2033-08-15"),
      escalator: 0.04,
      profile: "escalating",
      as_of: day("2029-02-28"),
      fiscal_month: 1,
      premium: 0.1,
      decline: -0.15,
      rate: 0.075,
      side: "seller",
    },
    contract: () => referenceDeal({ value: 1.5e9, start: day("2027-02-28"), end: day("2033-08-15"), escalator: 0.04 }),
    situation: {
      profile: "escalating",
      asOf: day("2029-02-28"),
      fiscalMonth: 1,
      premium: 0.1,
      decline: -0.15,
      rate: 0.075,
      side: "seller",
    },
  },
  {
    name: "the reference deal as documented",
    plan: () => planDealModel(dealById("meta-coreweave-2026")),
    typed: { decline: 0.2 },
    contract: referenceDeal,
    situation: {},
  },
  {
    name: "a ramp and a prepayment, seen between signing and start",
    plan: () => planDealModel(dealById("meta-coreweave-2026"), { rate: 0.11, fiscalYearEndMonth: 9, decline: 0.35 }),
    typed: { ramp_months: 9, profile: "ramp", prepayment: 3e9, signed: day("2026-10-15"), as_of: day("2026-09-30") },
    contract: () => referenceDeal({ rampMonths: 9, prepayment: 3e9, signed: day("2026-10-15") }),
    situation: { rate: 0.11, profile: "ramp", asOf: day("2026-09-30"), fiscalMonth: 9, decline: 0.35 },
  },
  onBlank(
    "a length in place of the end",
    {
      value: 123_456_789.01,
      start: day("2026-07-15"),
      term: 9.67,
      rate: 0.1,
      fiscal_month: 3,
      as_of: day("2030-01-31"),
      decline: 0.05,
    },
    own({ value: 123_456_789.01, start: day("2026-07-15"), term: 9.67 }),
    { rate: 0.1, asOf: day("2030-01-31"), fiscalMonth: 3, decline: 0.05 },
  ),
  onBlank(
    "a prepayment credited in years 3 to 5, paid by quarter",
    {
      value: 9.7e9,
      start: day("2026-01-01"),
      end: day("2030-12-31"),
      signed: day("2025-11-03"),
      prepayment: 1.94e9,
      credit_from: 24,
      credit_to: 60,
      period: "quarter",
      decline: 0.2,
    },
    own({
      value: 9.7e9,
      start: day("2026-01-01"),
      end: day("2030-12-31"),
      signed: day("2025-11-03"),
      prepayment: 1.94e9,
      creditFrom: 24,
      creditTo: 60,
    }),
    { period: "quarter" },
  ),
  onBlank(
    "a cancellable contract under notice, paid by fiscal year",
    {
      ...FIVE_YEARS,
      kind: "cancellable",
      notice_days: 180,
      notice_from: day("2029-01-01"),
      as_of: day("2027-12-31"),
      fiscal_month: 6,
      period: "year",
      decline: 0.2,
    },
    own({ ...FIVE_YEARS, kind: "cancellable", noticeDays: 180, noticeFrom: day("2029-01-01") }),
    { asOf: day("2027-12-31"), fiscalMonth: 6, period: "year" },
  ),
  onBlank(
    "firm, cancellable and option side by side, by chance, one of them prepaid",
    {
      ...FIVE_YEARS,
      prepayment: 2e9,
      signed: day("2026-03-31"),
      kind_2: "cancellable",
      value_2: 3e9,
      start_2: day("2028-04-15"),
      end_2: day("2033-04-14"),
      notice_days_2: 90,
      probability_2: 0.7,
      prepayment_2: 0.5e9,
      kind_3: "option",
      value_3: 2e9,
      start_3: day("2029-01-01"),
      end_3: day("2030-12-31"),
      probability_3: 0.5,
      count: "expected",
      as_of: day("2026-12-31"),
      decline: 0.2,
    },
    own(
      { ...FIVE_YEARS, prepayment: 2e9, signed: day("2026-03-31") },
      {
        kind: "cancellable",
        value: 3e9,
        start: day("2028-04-15"),
        end: day("2033-04-14"),
        noticeDays: 90,
        probability: 0.7,
        prepayment: 0.5e9,
      },
      { kind: "option", value: 2e9, start: day("2029-01-01"), end: day("2030-12-31"), probability: 0.5 },
    ),
    { count: "expected", asOf: day("2026-12-31") },
  ),
  onBlank(
    "a monthly fee after a quieter start, late by seven months that are lost",
    {
      value: 5e9,
      start: day("2026-05-10"),
      end: day("2029-05-20"),
      monthly_fee: 0.14e9,
      fee_from: day("2027-02-01"),
      delay_months: 7,
      delay_mode: "forfeit",
      decline: 0.2,
    },
    own({
      value: 5e9,
      start: day("2026-05-10"),
      end: day("2029-05-20"),
      monthlyFee: 0.14e9,
      feeFrom: day("2027-02-01"),
      delayMonths: 7,
      delay: "forfeit",
    }),
  ),
  onBlank(
    "late by three months, the end as it was, steps on 15 April",
    {
      ...FIVE_YEARS,
      escalator: 0.03,
      first_step: day("2028-04-15"),
      profile: "escalating",
      delay_months: 3,
      delay_mode: "compress",
      decline: 0,
    },
    own({ ...FIVE_YEARS, escalator: 0.03, firstStep: day("2028-04-15"), delayMonths: 3, delay: "compress" }),
    { profile: "escalating", decline: 0 },
  ),
];

beforeAll(startIronCalc);

describe.each(cases(CASES.slice(0, 1), CASES.slice(1)))(
  overCases("the formulas of the page give what the functions give: $name", "IronCalc"),
  ({ plan: planOf, typed, contract: contractMade, situation }) => {
    const plan = planOf();
    const contract = resolvedContract(contractMade());
    const given: Situation = { ...USUAL, ...situation };
    let page: CalculatedPlan;

    beforeAll(() => {
      page = calculatedModel(plan);
      page.type(typed);
    });

    test("nothing is found wrong", () => {
      expect(page.read({ row: 3, column: 9 })).toMatch(ALL_PASS);
    });

    test("schedule, cash flow, remaining, bands, present value, mark-to-market and its grid", () => {
      expectSame(plan, page, contract, given);
    });
  },
);

describe.each(
  cases(
    allDeals().filter((deal) => deal.id === "microsoft-nebius-2025"),
    allDeals().filter((deal) => deal.id !== "microsoft-nebius-2025"),
  ),
)(overCases("$id as documented", "IronCalc"), (deal) => {
  test("the page gives what the functions give, or says what is missing where they do", () => {
    const plan = planDealModel(deal);
    const page = calculatedModel(plan);
    const contract = orNull(() => resolvedContract(contractOf(deal)));
    const value =
      contract === null
        ? null
        : orNull(() => presentValue(contract, { rate: 0.09, asOf: dayBeforePayments(contract) }));
    expect(page.read({ row: 3, column: 9 })).toEqual(expect.any(String));
    if (value === null || contract === null || value === 0) {
      expect([deal.id, page.read("present_value")]).toEqual([deal.id, value === 0 ? expect.anything() : "n.d."]);
      return;
    }
    page.type({ decline: 0.2 });
    expect([deal.id, page.read({ row: 3, column: 9 })]).toEqual([deal.id, expect.stringMatching(ALL_PASS)]);
    expectSame(plan, page, contract, USUAL);
  });
});

/** A page typed over and the functions, to a cent a payment and the last digits. */
function expectSame(plan: SheetPlan, page: CalculatedPlan, contract: Contract, given: Situation): void {
  const asOf = given.asOf ?? dayBeforePayments(contract);
  const { count, profile, fiscalMonth, period, rate, premium, side, decline } = given;
  const counted = { count, asOf } as const;
  const value = contract.tranches.reduce((sum, tranche) => sum + (tranche.value ?? 0), 0);
  const shown = (label: string, column = 1): number | string => page.read({ row: rowOf(plan, label), column });
  const tolerance = 3 * CENT + 10 * RELATIVE * value;
  const differences: unknown[] = [];
  const compare = (what: string, got: number | string, expected: number, within = tolerance): void => {
    if (typeof got === "string" || !(Math.abs(got - expected) <= within)) differences.push([what, got, expected]);
  };

  const flows = cashFlow(contract, { ...counted, profile, period, fiscalYearEndMonth: fiscalMonth, asOf: 1 }).slice(1);
  const asOfFlows = cashFlow(contract, { ...counted, profile, period, fiscalYearEndMonth: fiscalMonth });
  const rows = schedule(contract, "year", profile, fiscalMonth, counted);
  const first = rowOf(plan, "Schedule and cash flow, US$ m") + 1;
  const shownYears = Array.from({ length: 30 }, (_, index) => wholeYear(page.read({ row: first + index, column: 0 })));
  rows.forEach(({ period: year, amount, cumulative, remaining: after }) => {
    const row = first + shownYears.indexOf(year);
    if (row < first) differences.push(["no row for", year]);
    else
      [amount, cumulative, after].forEach((expected, index) =>
        compare(`${year}, column ${index + 1}`, page.read({ row, column: 1 + index }), expected),
      );
  });
  const fiscalYear = (date: number): number => {
    const { year, month } = calendarDay(date);
    return month > fiscalMonth ? year + 1 : year;
  };
  if (count !== "firm" || contract.tranches.every(({ kind }) => kind === undefined || kind === null || kind === "firm"))
    for (const [index, year] of shownYears.entries()) {
      if (typeof year !== "number") break;
      const net = flows.filter(({ date }) => fiscalYear(date) === year).reduce((sum, flow) => sum + flow.net, 0);
      compare(`net of ${year}`, page.read({ row: first + index, column: 8 }), net, 24 * CENT + RELATIVE * value);
    }

  compare("recognised", page.read("recognised"), recognised(contract, asOf, profile, count));
  compare("remaining", page.read("remaining"), remaining(contract, asOf, profile, count));
  for (const [label, fromMonths, toMonths] of [
    ["of which within 12 months", 0, 12],
    ["of which in months 13 to 24", 12, 24],
    ["of which later", 24, 100_000],
  ] as const)
    compare(
      label,
      shown(label),
      rpoBand(contract, { asOf, fromMonths, toMonths, keepsMonthEnd: true }, profile, count),
    );

  const terms = { rate, asOf, profile, period, fiscalYearEndMonth: fiscalMonth, count } as const;
  // A cent a payment, because functions round each to the cent.
  const paid = CENT * (asOfFlows.length + 1) + 10 * RELATIVE * value;
  compare(
    "payments left",
    shown("Payments after the as-of date"),
    asOfFlows.reduce((sum, flow) => sum + flow.net, 0),
    paid,
  );
  compare("present value", page.read("present_value"), presentValue(contract, terms), paid);
  const worth = (fall: number | PriceCurve, over: number | undefined): number =>
    markToMarket(contract, { ...terms, side, decline: fall, premium: over, pricedOn: "inception" });
  const wide = 3 * paid + 30 * RELATIVE * value;
  compare(
    "mark-to-market",
    page.read("mark_to_market"),
    worth(decline, typeof decline === "number" ? premium : undefined),
    wide,
  );
  const top = rowOf(plan, "Decline a year ↓   premium →") + 1;
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 5; column++)
      compare(
        `grid ${row}, ${column}`,
        page.read({ row: top + row, column: 1 + column }),
        worth(-0.2 + 0.1 * row, premium + 0.15 * (column - 2)),
        wide,
      );
  expect(differences).toEqual([]);
}

test("a price curve in place of a decline (contract-life §6: −5,016,427,074.90)", () => {
  const plan = planDealModel(dealById("meta-coreweave-2026"));
  const page = calculatedModel(plan);
  const [years, prices] = [rowOf(plan, "Years from the as-of date"), rowOf(plan, "Market price ÷ contract price")];
  [0, 1, 3].forEach((year, index) => page.typeInto({ row: years, column: 1 + index }, year));
  [1, 0.8, 0.6].forEach((price, index) => page.typeInto({ row: prices, column: 1 + index }, price));
  expectWithin(page.read("mark_to_market"), -5_016_427_074.9, 0.3);
  page.typeInto({ row: years, column: 2 }, 4);
  expect(page.read({ row: 3, column: 9 })).toMatch(/^The price curve needs two points/);
});

describe("annual spend", () => {
  test.each(cases(["anthropic-spacex-2026"], ["meta-coreweave-2026", "microsoft-nebius-2025"]))(
    overCases("of %s is that of the functions under each convention", "IronCalc"),
    (id) => {
      const plan = planDealModel(dealById(id));
      const page = calculatedModel(plan);
      const base = resolvedContract(contractOf(dealById(id)));
      for (const convention of CONVENTIONS) {
        const expected = orNull(() => annualSpend(base, convention));
        const got = page.read(beside(plan, convention.charAt(0).toUpperCase() + convention.slice(1), 1));
        if (expected === null) expect([convention, got]).toEqual([convention, "n.d."]);
        else expectWithin(got, expected, 1e-12 * expected);
      }
    },
  );

  test("the reference deal: 3.516, 3.231 and 3.123 bn, a spread of 12.6 % (worked example W11)", () => {
    const plan = planDealModel(dealById("meta-coreweave-2026"));
    const page = calculatedModel(plan);
    const spends = ["Service", "Stated", "Signing"].map((label) => Number(page.read(beside(plan, label, 1))) / 1e9);
    expect(spends.map((spend) => spend.toFixed(3))).toEqual(["3.516", "3.231", "3.123"]);
    expectWithin(page.read(beside(plan, "Range of conventions", 1)), 6.725 / (21 / 3.51627906976744186) - 1, 1e-12);
    page.type({ convention: "signing" });
    expectWithin(page.read("annual_spend"), 21e9 / 6.725, 1e-3);
  });

  test("a fee for two sites over the megawatts of one is no ratio", () => {
    const plan = planDealModel(dealById("anthropic-spacex-2026"));
    const page = calculatedModel(plan);
    expect(page.read("annual_spend")).toBe(15e9);
    // Value over twelve fees is no length of service: the words say what the years are.
    expect(page.read(beside(plan, "Service", 3))).toBe("12 monthly fees; years = value ÷ annual spend");
    expect(page.read("spend_per_mw")).toBe("n.d.");
    expect(page.read({ row: rowOf(plan, "Spend per MW and year"), column: 5 })).toMatch(/Colossus 1 only/);
  });
});

describe("prices and capacity", () => {
  test("IREN and Microsoft: 1.94 bn a year, 9.70 m$ a MW-year and, with its 76,000 GPUs typed in, 2.914 $ a GPU-hour (W1)", () => {
    const page = calculatedModel(planDealModel(dealById("microsoft-iren-2025")));
    expectWithin(page.read("annual_spend"), 9.7e9 / 5, 1e-3);
    expectWithin(page.read("spend_per_mw"), spendPerMegawatt(1.94e9, 200), 1e-6);
    expect(page.read("price_per_gpu_hour")).toBe("n.d.");
    page.type({ gpus: 76_000 });
    expectWithin(page.read("price_per_gpu_hour"), gpuHourPrice({ annualSpend: 1.94e9, gpus: 76_000 }), 1e-12);
    page.type({ gpu_price: 2.914, utilisation: 0.8, kilowatts: 2.632, pue: 1.2 });
    const gpus = impliedGpus({ annualSpend: 1.94e9, gpuHourPrice: 2.914, utilization: 0.8 });
    expectWithin(page.read("implied_gpus"), gpus, 1e-6);
    expectWithin(page.read("implied_it_mw"), megawatts({ gpus, kilowattsPerGpu: 2.632 }), 1e-9);
    expectWithin(page.read("implied_site_mw"), megawatts({ gpus, kilowattsPerGpu: 2.632, pue: 1.2 }), 1e-9);
  });

  test("concentration of the provider lies between the bounds of the index for the share disclosed", () => {
    const plan = planDealModel(dealById("meta-coreweave-2026"));
    const page = calculatedModel(plan);
    const row = rowOf(plan, "Microsoft share of revenue 2024");
    const { low, high } = concentrationRange([0.62]);
    expectWithin(page.read({ row, column: 2 }), low, 1e-9);
    expectWithin(page.read({ row, column: 3 }), high, 1e-9);
  });

  test("an upper estimate of a share is called that, and gives no least concentration", () => {
    const plan = planDealModel(dealById("meta-coreweave-2026"));
    const page = calculatedModel(plan);
    const row = rowOf(plan, "Meta share of backlog, at most");
    expect(page.read({ row, column: 2 })).toBe("n.d.");
    expectWithin(page.read({ row, column: 3 }), concentrationRange([0.354]).high, 1e-9);
    expect(page.read({ row, column: 5 })).toBe("of 10,000; the share is an upper estimate");
    // 35.2 is of 9 April and 99.4 of 7 May 2026: no page states the quotient.
    expect([8, 9].map((column) => page.read({ row, column }))).toEqual(["derived", "see the note"]);
  });
});

test("scenarios, tornado and list of edits follow what is typed", () => {
  const plan = planDealModel(dealById("meta-coreweave-2026"));
  const page = calculatedModel(plan);
  const at = (label: string, column: number, from = 0): number | string =>
    page.read({ row: rowOf(plan, label) + from, column });
  const reference = Number(page.read("present_value"));
  expect(page.read({ row: 3, column: 9 })).toMatch(ALL_PASS);
  // 2027 is known to the year: the start may be as late as 31 December.
  const late = resolvedContract(referenceDeal({ start: day("2027-12-31") }));
  const atHigh = presentValue(late, { rate: 0.09, asOf: day("2026-12-31") });
  expect(at("What moves the present value, US$ m", 0, 1)).toBe("Start of service");
  expectWithin(at("What moves the present value, US$ m", 2, 1), atHigh, 1);
  expectWithin(at("What moves the present value, US$ m", 3, 1), reference - atHigh, 1);

  const logged = (row: number, columns: readonly number[]): unknown[] =>
    columns.map((column) => {
      const heading = beside(plan, "Edited inputs");
      return page.read({ row: heading.row + row, column: heading.column + column });
    });
  expect(logged(1, [0])).toEqual(["None: every base value is as inserted"]);
  page.type({ value: 25e9, signed: null, ramp_months: 0 });
  expect([1, 2, 3].map((row) => logged(row, [0, 2, 3]))).toEqual([
    ["Committed value", 25e9, 21e9],
    ["Signed", "empty", "31 Mar 2026"],
    ["Ramp months", 0, "empty"],
  ]);
  expect(at("Committed value", 7)).toMatch(/^edited; documented: /);
  expect(at("Committed value", 8)).toBe("yours");

  page.type({ scenario: "high", value: 21e9, ramp_months: null, signed: day("2026-03-31"), as_of: day("2026-12-31") });
  expectWithin(page.read("present_value"), atHigh, 0.05);
  expect(logged(1, [0, 2, 3])).toEqual(["As-of date", "31 Dec 2026", "empty"]);
});

test("one input shows the schedule by quarter, to the cent as the function has it, and says where its last rows are", () => {
  const plan = planDealModel(dealById("meta-coreweave-2026"));
  const page = calculatedModel(plan);
  const first = rowOf(plan, "Schedule and cash flow, US$ m") + 1;
  const read = (row: number, column: number): number | string => page.read({ row: first + row, column });
  page.type({ rows: "quarter", fiscal_month: 9 });
  const quarters = schedule(referenceDeal({}), "quarter", "level", 9);
  // By hand: service begins in January, the second quarter of a year that ends in September.
  expect([read(0, 0), read(1, 0), read(3, 0)]).toEqual(["Q2 2027", "Q3 2027", "Q1 2028"]);
  for (const [row, { amount, cumulative }] of quarters.entries()) {
    expectWithin(read(row, 1), amount, 3 * CENT);
    expectWithin(read(row, 2), cumulative, 3 * CENT);
  }
  expect(read(quarters.length, 0)).toBe("");
  expect(page.read({ row: 3, column: 9 })).toMatch(ALL_PASS);
  const [hidden] = plan.hiddenRows ?? [];
  if (hidden === undefined) throw new Error("no row is hidden");
  const more = quarters.length - (hidden.first - first);
  const last = `${hidden.first + 1} to ${hidden.first + more}`;
  const said = () => [
    page.read({ row: hidden.first + hidden.count, column: 0 }),
    page.read({ row: rowOf(plan, "Schedule by"), column: 2 }),
  ];
  expect(said()).toEqual([
    `All rows, of which ${more} hidden: ${last}`,
    `The schedule has ${more} more quarters in hidden rows ${last}`,
  ]);
  page.type({ rows: "year", fiscal_month: 12 });
  expect(said()).toEqual(["All rows", "year or quarter"]);
  page.type({ fiscal_month: 9 });
  // By hand: October to December 2032 are of the fiscal year 2033, the seventh of six that are shown.
  expect(said()).toEqual([
    `All rows, of which 1 hidden: ${hidden.first + 1}`,
    `The schedule has 1 more year in hidden row ${hidden.first + 1}`,
  ]);
  expect([read(0, 0), wholeYear(read(6, 0)), read(7, 0)]).toEqual([2027, 2033, ""]);
  expectWithin(read(0, 1), schedule(referenceDeal({}), "year", "level", 9)[0]?.amount ?? 0, 3 * CENT);
});

const HEADS: readonly (readonly [string, Readonly<Record<string, number | string | null>>, RegExp])[] = [
  ["an end before the start", { end: day("2026-01-01") }, /^the end lies before the start$/],
  ["a month that does not exist", { fiscal_month: 13 }, /^The fiscal year-end month must be 1 to 12$/],
  ["a ramp without its months", { profile: "ramp" }, /^the ramp profile needs ramp months$/],
  ["a profile nobody knows", { profile: "steep" }, /^Delivery profile must be level, ramp or escalating$/],
  ["85 typed for 85 %", { utilisation: 85 }, /^Utilisation must be above 0 and at most 100 %$/],
  ["9 typed for 9 %", { rate: 9 }, /^The discount rate must be above -100 % and at most 100 %: type 9 %, not 9$/],
  ["a rate that is a text", { rate: "nine" }, /^The discount rate is text: type a number$/],
  ["a year for a day", { as_of: 2026 }, /^The as-of date is before 1990: type a full date, not a year$/],
  ["service before signing", { signed: day("2027-03-01") }, /^service before signing$/],
  ["half a month of delay", { delay_months: 1.5 }, /^Delay months must be whole, 0 or more$/],
  ["a value that nobody has", { value: null }, /^no document gives a value$/],
  ["a prepayment above the value", { prepayment: 22e9 }, /^The prepayment is above the value$/],
  ["service of forty years", { end: day("2066-12-31") }, /checks? fails?: see Checks$/],
];

test("the head of the page names what is wrong, one input after another", () => {
  const plan = planDealModel(dealById("meta-coreweave-2026"));
  const page = calculatedModel(plan);
  const said: Record<string, number | string> = {};
  for (const [what, typed] of HEADS) {
    const before = Object.fromEntries(
      Object.keys(typed).map((name) => [name, page.read(name) === "" ? null : page.read(name)]),
    );
    page.type(typed);
    said[what] = page.read({ row: 3, column: 9 });
    page.type(before);
  }
  expect(said).toEqual(
    Object.fromEntries(HEADS.map(([what, , message]) => [what, expect.stringMatching(message) as string])),
  );
  expect(page.read({ row: 3, column: 9 })).toMatch(ALL_PASS);
});

describe("what is not documented", () => {
  test("a deal with a value only says what every part needs, and comes to life with what is typed", () => {
    const plan = planDealModel(dealById("openai-azure-2025"));
    const page = calculatedModel(plan);
    for (const name of ["annual_spend", "remaining", "present_value", "mark_to_market", "spend_per_mw", "implied_gpus"])
      expect([name, page.read(name)]).toEqual([name, "n.d."]);
    expect(page.read(beside(plan, "Service", 3))).toBe("Needs a first day and a last day");
    expect(page.read({ row: 3, column: 9 })).toBe("no document gives a first day, a last day");
    expect(page.read({ row: rowOf(plan, "Implied IT power"), column: 5 })).toBe(
      "Needs implied GPUs and a power per GPU",
    );

    page.type({ start: day("2027-01-01"), term: 5 });
    expectWithin(page.read("annual_spend"), 250e9 / 5, 1e-3);
    expect(page.read({ row: 3, column: 9 })).toMatch(ALL_PASS);
    expect(page.read(beside(plan, "Range of conventions", 1))).not.toBe("n.d.");
  });

  test("no decline of the market price is assumed, and without a rate nothing is discounted", () => {
    const plan = planDealModel(dealById("meta-coreweave-2026"));
    const page = calculatedModel(plan);
    expect(page.read("mark_to_market")).toBe("n.d.");
    expect(page.read({ row: rowOf(plan, "On the price path typed"), column: 3 })).toBe(
      "Type a price decline or a curve: none is assumed",
    );
    page.type({ rate: null });
    expect(page.read("present_value")).toBe("n.d.");
    expect(page.read({ row: rowOf(plan, "Present value"), column: 3 })).toBe("Needs a discount rate");
    expect(page.read({ row: rowOf(plan, "Decline a year ↓   premium →") + 1, column: 1 })).toBe("");
  });
});

test("one cell says in which scale money is shown: each amount of the page is the one in full divided by it, and headings say so", () => {
  const plan = planDealModel(dealById("meta-coreweave-2026"), { decline: 0.2 });
  const page = calculatedModel(plan);
  const scale = { row: rowOf(plan, "Amounts in"), column: 1 };
  const shown = plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      // =IF(ISNUMBER(full),full/divisor,full)
      const full = cell?.kind === "formula" && cell.parts.length === 9 && cell.parts[4] === "/" ? cell.parts[1] : "";
      return typeof full === "object" ? [{ at: { row, column }, full }] : [];
    }),
  );
  expect(shown.length).toBeGreaterThan(150);
  for (const [words, divisor] of [
    ["US$ m", 1e6],
    ["US$ bn", 1e9],
    ["US$", 1],
  ] as const) {
    page.typeInto(scale, words);
    const differences = shown.filter(({ at, full }) => {
      const [got, amount] = [page.read(at), page.read(full)];
      // Numbers are read with 15 digits.
      return typeof amount === "number"
        ? !(Math.abs(Number(got) - amount / divisor) <= 1e-14 * Math.abs(amount / divisor))
        : got !== amount;
    });
    expect([words, differences]).toEqual([words, []]);
    expect(page.read({ row: 2, column: 0 })).toBe(`Headline, ${words}`);
    expect(page.read({ row: rowOf(plan, "Schedule and cash flow, US$ m"), column: 0 })).toBe(
      `Schedule and cash flow, ${words}`,
    );
    expect(page.read({ row: 3, column: 9 })).toMatch(ALL_PASS);
    // Whatever the page shows, the name of an amount is that of full dollars (contract-life §6).
    expectWithin(page.read("present_value"), 16_353_945_084.27, 0.5);
  }
});

test("full dollars are offered where they fit their columns", () => {
  const offered = (plan: SheetPlan): unknown =>
    plan.choices?.find(({ area }) => area.row === rowOf(plan, "Amounts in"))?.from;
  expect(offered(planDealModel(dealById("meta-coreweave-2026")))).toEqual(["US$ m", "US$ bn"]);
  expect(offered(planBlankModel())).toEqual(["US$", "US$ m", "US$ bn"]);
});

test(overCases("a model has at most 6,000 formulas, whatever the deal"), () => {
  const sizes = [...DEALS_TRIED.map((deal) => planDealModel(deal)), planBlankModel()].map(
    ({ rows, workings }) =>
      [...rows, ...(workings?.rows ?? [])].flat().filter((cell) => cell?.kind === "formula").length,
  );
  expect(sizes.filter((size) => size > 6_000)).toEqual([]);
});

/** IronCalc's text of a number is cut: 2028.99999999999. */
function wholeYear(shown: number | string): number | string {
  return typeof shown === "number" ? Math.round(shown) : shown;
}

function orNull<Result>(calculate: () => Result): Result | null {
  try {
    return calculate();
  } catch {
    return null;
  }
}

function expectWithin(got: number | string, expected: number, tolerance: number): void {
  const far = typeof got === "string" ? got : Math.abs(got - expected) > tolerance ? got : null;
  expect({ far, expected }).toEqual({ far: null, expected });
}
