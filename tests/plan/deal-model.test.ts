import { dealById } from "../../src/catalog/catalogue";
import { annualSpend } from "../../src/finance/annual-spend";
import { concentrationRange } from "../../src/finance/concentration-range";
import type { Contract, Tranche } from "../../src/finance/contract";
import { gpuHourPrice } from "../../src/finance/gpu-hour-price";
import { impliedGpus } from "../../src/finance/implied-gpus";
import { markToMarket, type Side } from "../../src/finance/mark-to-market";
import { megawatts } from "../../src/finance/megawatts";
import { charges, dayBeforeStart } from "../../src/finance/payments";
import { presentValue } from "../../src/finance/present-value";
import type { Profile } from "../../src/finance/profile";
import { recognised, remaining } from "../../src/finance/recognition";
import { rpoBand } from "../../src/finance/rpo-band";
import { schedule } from "../../src/finance/schedule";
import { addMonths, serialFromIso } from "../../src/finance/serial-date";
import { spendPerMegawatt } from "../../src/finance/spend-per-megawatt";
import { CONVENTIONS } from "../../src/finance/term";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { cases, overCases } from "../many-cases";
import { calculatedPlan, rowOf, rowsAboveMonths, type CalculatedPlan } from "./calculated-plan";
import { statedContract } from "./stated-contract";

/** What a line of the page is called, and what it must show; the page does not round to cents, schedules of functions do. */
const RELATIVE = 1e-12;
const CENT = 0.01;

interface Situation {
  readonly rate: number;
  readonly asOf?: number;
  readonly fiscalMonth: number;
  readonly profile: Profile;
  readonly side: Side;
  readonly premium: number;
  readonly decline: number;
}

const USUAL: Situation = { rate: 0.09, fiscalMonth: 12, profile: "level", side: "buyer", premium: 0, decline: 0.2 };
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

const reference = (changes: Partial<Tranche> = {}): Contract =>
  changed(statedContract(dealById("meta-coreweave-2026")), changes);
const ironThroughTerm = (): Contract => {
  const contract = statedContract(dealById("microsoft-iren-2025"));
  return changed(contract, { end: addMonths(contract.tranches[0]?.start ?? 0, 60) - 1 });
};

const CASES: readonly Case[] = [
  {
    name: "the reference deal as documented",
    plan: () => planDealModel(dealById("meta-coreweave-2026")),
    typed: { decline: 0.2 },
    contract: reference,
    situation: {},
  },
  {
    name: "another rate, as-of date, year end, premium, decline and side",
    plan: () => planDealModel(dealById("meta-coreweave-2026")),
    typed: { rate: 0.075, as_of: day("2028-06-30"), fiscal_month: 6, premium: 0.1, decline: -0.15, side: "seller" },
    contract: reference,
    situation: { rate: 0.075, asOf: day("2028-06-30"), fiscalMonth: 6, premium: 0.1, decline: -0.15, side: "seller" },
  },
  {
    name: "another value, start and end, growing by an escalator",
    plan: () => planDealModel(dealById("meta-coreweave-2026")),
    typed: {
      value: 1.5e9,
      start: day("2027-02-28"),
      end: day("2033-08-15"),
      escalator: 0.04,
      profile: "escalating",
      as_of: day("2029-02-28"),
      fiscal_month: 1,
      decline: 0.2,
    },
    contract: () => reference({ value: 1.5e9, start: day("2027-02-28"), end: day("2033-08-15"), escalator: 0.04 }),
    situation: { profile: "escalating", asOf: day("2029-02-28"), fiscalMonth: 1 },
  },
  {
    name: "a ramp and a prepayment, seen between signing and start",
    plan: () => planDealModel(dealById("meta-coreweave-2026"), { rate: 0.11, fiscalYearEndMonth: 9, decline: 0.35 }),
    typed: { ramp_months: 9, profile: "ramp", prepayment: 3e9, signed: day("2026-10-15"), as_of: day("2026-09-30") },
    contract: () => reference({ rampMonths: 9, prepayment: 3e9, signed: day("2026-10-15") }),
    situation: { rate: 0.11, profile: "ramp", asOf: day("2026-09-30"), fiscalMonth: 9, decline: 0.35 },
  },
  {
    name: "IREN and Microsoft, whose last day is worked out from the term",
    plan: () => planDealModel(dealById("microsoft-iren-2025"), { asOf: day("2026-11-23") }),
    typed: { fiscal_month: 6, decline: 0.2 },
    contract: ironThroughTerm,
    situation: { asOf: day("2026-11-23"), fiscalMonth: 6 },
  },
  {
    name: "the blank model, filled in",
    plan: () => planBlankModel(),
    typed: {
      value: 123_456_789.01,
      start: day("2026-07-15"),
      term: 14.5,
      rate: 0.1,
      fiscal_month: 3,
      as_of: day("2030-01-31"),
      decline: 0.05,
    },
    contract: () =>
      changed(reference(), {
        value: 123_456_789.01,
        start: day("2026-07-15"),
        end: addMonths(day("2026-07-15"), 174) - 1,
        signed: null,
        term: 14.5,
      }),
    situation: { rate: 0.1, asOf: day("2030-01-31"), fiscalMonth: 3, decline: 0.05 },
  },
];

beforeAll(startIronCalc);

describe.each(cases(CASES.slice(0, 1), CASES.slice(1)))(
  overCases("the formulas of the page give what the functions give: $name", "IronCalc"),
  ({ plan: planOf, typed, contract: contractMade, situation }) => {
    const plan = planOf();
    const contract = contractMade();
    const given: Situation = { ...USUAL, ...situation };
    const asOf = given.asOf ?? dayBeforeStart(contract);
    const value = contract.tranches.reduce((sum, tranche) => sum + (tranche.value ?? 0), 0);
    let page: CalculatedPlan;
    const shown = (label: string, column = 1): number => Number(page.read({ row: rowOf(plan, label), column }));

    beforeAll(() => {
      page = calculatedPlan(plan);
      page.type(typed);
    });

    test("nothing is found wrong with the inputs", () => {
      expect(page.read({ row: 3, column: 8 })).toBe("Nothing found");
    });

    test("schedule by fiscal year, with cumulative and remaining amounts", () => {
      const rows = schedule(contract, "year", given.profile, given.fiscalMonth);
      const first = rowOf(plan, "Schedule by fiscal year") + 1;
      rows.forEach(({ period, amount, cumulative, remaining: after }, index) => {
        [period, amount, cumulative, after].forEach((expected, position) => {
          expectWithin(
            page.read({ row: first + index, column: [0, 2, 3, 4][position] ?? 0 }),
            expected,
            2 * CENT + RELATIVE * value,
          );
        });
      });
      expect(page.read({ row: first + rows.length, column: 2 })).toBe("");
      expectWithin(shown("All years", 2), value, RELATIVE * value);
      expectWithin(shown("All years", 5), recognised(contract, asOf, given.profile), RELATIVE * value);
    });

    test("recognised and remaining on the as-of date, and when the rest falls due", () => {
      expectWithin(shown("Recognised to date"), recognised(contract, asOf, given.profile), RELATIVE * value);
      expectWithin(shown("Remaining"), remaining(contract, asOf, given.profile), RELATIVE * value);
      const bands = [
        ["of which within 12 months", 0, 12],
        ["of which in months 13 to 24", 12, 24],
        ["of which later", 24, 100_000],
      ] as const;
      for (const [label, fromMonths, toMonths] of bands) {
        expectWithin(shown(label), rpoBand(contract, { asOf, fromMonths, toMonths }, given.profile), RELATIVE * value);
      }
    });

    test("present value, to a cent a payment", () => {
      const expected = presentValue(contract, { rate: given.rate, asOf, profile: given.profile });
      expectWithin(page.read("present_value"), expected, CENT + RELATIVE * value);
    });

    test("mark-to-market at the user's decline and over the grid, to a cent a payment", () => {
      // The page still reads an escalator as volume, where finance reads it as a price (docs/contract-life.md).
      const worth = (decline: number, premium: number): number =>
        given.profile === "escalating"
          ? worthOfVolume(contract, { ...given, decline, premium, asOf })
          : markToMarket(contract, { ...given, decline, premium, asOf });
      const tolerance = 10 * CENT + 10 * RELATIVE * value;
      expectWithin(page.read("mark_to_market"), worth(given.decline, given.premium), tolerance);
      const top = rowOf(plan, "Decline a year ↓   premium →") + 1;
      for (let row = 0; row < 7; row++) {
        for (let column = 0; column < 5; column++) {
          expectWithin(
            page.read({ row: top + row, column: 1 + column }),
            worth(-0.2 + 0.1 * row, given.premium + 0.15 * (column - 2)),
            tolerance,
          );
        }
      }
    });
  },
);

describe("annual spend under three conventions", () => {
  test.each([
    "meta-coreweave-2026",
    "microsoft-nebius-2025",
    "terawulf-fluidstack-abernathy",
    "anthropic-spacex-2026",
    "google-spacex-2026",
  ])("low, base and high of %s are those of the functions", (id) => {
    const deal = dealById(id);
    const plan = planDealModel(deal);
    const page = headOf(plan);
    const spends = (["base", "low", "high"] as const).map((bound) => [bound, contractIn(id, bound)] as const);
    for (const convention of CONVENTIONS) {
      const row = rowOf(plan, convention.charAt(0).toUpperCase() + convention.slice(1));
      spends.forEach(([, contract], index) => {
        const expected = contract === null ? "#N/A" : orNotAvailable(() => annualSpend(contract, convention));
        const got = page.read({ row, column: 1 + index });
        if (typeof expected === "number") expectWithin(got, expected, 1e-12 * expected);
        else expect([id, convention, index, got]).toEqual([id, convention, index, expected]);
      });
    }
  });

  test("the reference deal: 3.516, 3.231 and 3.123 bn, a spread of 12.6 % (worked example W11)", () => {
    const plan = planDealModel(dealById("meta-coreweave-2026"));
    const page = headOf(plan);
    const spends = ["Service", "Stated", "Signing"].map(
      (label) => Number(page.read({ row: rowOf(plan, label), column: 1 })) / 1e9,
    );
    expect(spends.map((spend) => spend.toFixed(3))).toEqual(["3.516", "3.231", "3.123"]);
    expectWithin(
      page.read({ row: rowOf(plan, "Spread by convention alone"), column: 1 }),
      6.725 / (21 / 3.51627906976744186) - 1,
      1e-12,
    );
    page.type({ convention: "signing" });
    expectWithin(page.read("annual_spend"), 21e9 / 6.725, 1e-3);
  });
});

describe("prices and capacity", () => {
  test("IREN and Microsoft: 1.94 bn a year, 9.70 m$ a MW-year and, with its 76,000 GPUs typed in, 2.914 $ a GPU-hour (W1)", () => {
    const page = headOf(planDealModel(dealById("microsoft-iren-2025")));
    expectWithin(page.read("annual_spend"), 9.7e9 / 5, 1e-3);
    expectWithin(page.read("spend_per_mw"), spendPerMegawatt(1.94e9, 200), 1e-6);
    expect(page.read("price_per_gpu_hour")).toBe("#N/A");
    page.type({ gpus: 76_000 });
    expectWithin(page.read("price_per_gpu_hour"), gpuHourPrice({ annualSpend: 1.94e9, gpus: 76_000 }), 1e-12);
    expect(Number(page.read("price_per_gpu_hour")).toFixed(3)).toBe("2.914");
  });

  test("GPUs and power implied follow price, utilisation, power per GPU and PUE", () => {
    const page = headOf(planDealModel(dealById("microsoft-iren-2025")));
    page.type({ gpu_price: 2.914, utilisation: 0.8, kilowatts: 2.632, pue: 1.2 });
    const gpus = impliedGpus({ annualSpend: 1.94e9, gpuHourPrice: 2.914, utilization: 0.8 });
    expectWithin(page.read("implied_gpus"), gpus, 1e-6);
    expectWithin(page.read("implied_it_mw"), megawatts({ gpus, kilowattsPerGpu: 2.632 }), 1e-9);
    expectWithin(page.read("implied_site_mw"), megawatts({ gpus, kilowattsPerGpu: 2.632, pue: 1.2 }), 1e-9);
  });

  test("concentration of the provider lies between the bounds of the index for the share disclosed", () => {
    const plan = planDealModel(dealById("meta-coreweave-2026"));
    const page = headOf(plan);
    for (const [label, share] of [
      ["Microsoft share of revenue 2024", 0.62],
      ["Meta commitments over backlog (upper estimate)", 0.354],
    ] as const) {
      const { low, high } = concentrationRange([share]);
      const row = rowOf(plan, label);
      expectWithin(page.read({ row, column: 2 }), low, 1e-9);
      expectWithin(page.read({ row, column: 3 }), high, 1e-9);
    }
  });
});

/** What is typed into the reference deal's page, and what its head then says. */
const HEADS: readonly (readonly [string, Readonly<Record<string, number | string>>, string])[] = [
  ["an end before the start", { end: day("2026-01-01") }, "The end lies before the start"],
  ["a month that does not exist", { fiscal_month: 13 }, "The fiscal year-end month must be 1 to 12"],
  ["a ramp without its months", { profile: "ramp" }, "The ramp profile needs ramp months"],
  ["a profile nobody knows", { profile: "steep" }, "The profile must be level, ramp or escalating"],
  ["85 typed for 85 %", { utilisation: 85 }, "Utilisation must be above 0 and at most 100 %"],
];
/** The same where the workings by month are needed. */
const WHOLE_PAGES: typeof HEADS = [
  ["service of forty years", { end: day("2066-12-31") }, "Service of more than 30 years is cut off in the workings"],
];

describe("what is not documented", () => {
  test("a deal with a value only says what every part needs, and comes to life with what is typed", () => {
    const plan = planDealModel(dealById("openai-azure-2025"));
    const page = headOf(plan);
    for (const name of ["annual_spend", "remaining", "present_value", "mark_to_market", "spend_per_mw", "implied_gpus"])
      expect([name, page.read(name)]).toEqual([name, "#N/A"]);
    expect(page.read({ row: rowOf(plan, "Service"), column: 5 })).toBe("not documented: start, end");
    expect(page.read({ row: rowOf(plan, "Present value"), column: 5 })).toBe("Needs a value and days of service");
    expect(page.read({ row: rowOf(plan, "Implied IT power"), column: 5 })).toBe("Needs implied GPUs, a power per GPU");

    page.type({ start: day("2027-01-01"), term: 5 });
    expectWithin(page.read("annual_spend"), 250e9 / 5, 1e-3);
    // One convention has nothing to differ from.
    expect(page.read({ row: rowOf(plan, "Spread by convention alone"), column: 1 })).toBe("#N/A");
    expectWithin(page.read({ row: rowOf(plan, "Last day"), column: 1 }), day("2031-12-31"), 1e-6);
  });

  test("the head says why there is no schedule, until there is one, and what remains at its end is 0", () => {
    const plan = planDealModel(dealById("openai-azure-2025"));
    const page = calculatedPlan(plan);
    expect(page.read({ row: 3, column: 8 })).toBe("No schedule: value or days are missing");
    page.type({ start: day("2027-01-01"), term: 5.5 });
    expect(page.read({ row: 3, column: 8 })).toBe("Nothing found");
    expect(page.read({ row: rowOf(plan, "Schedule by fiscal year") + 6, column: 4 })).toBe(0);
  });

  test("no decline of the market price is assumed, and without a rate nothing is discounted", () => {
    const plan = planDealModel(dealById("meta-coreweave-2026"));
    const page = headOf(plan);
    expect(page.read("mark_to_market")).toBe("#N/A");
    expect(page.read({ row: rowOf(plan, "At your price decline"), column: 5 })).toBe(
      "Type a price decline above: none is assumed",
    );
    page.type({ rate: null });
    expect(page.read("present_value")).toBe("#N/A");
    expect(page.read({ row: rowOf(plan, "Present value"), column: 5 })).toBe("Needs a discount rate");
    expect(page.read({ row: rowOf(plan, "Decline a year ↓   premium →") + 1, column: 1 })).toBe("");
  });

  test.each(cases(HEADS, WHOLE_PAGES))(
    overCases("the head of the page names %s", "IronCalc"),
    (_what, typed, message) => {
      const plan = planDealModel(dealById("meta-coreweave-2026"));
      const page = message.includes("workings") ? calculatedPlan(plan) : headOf(plan);
      page.type(typed);
      expect(page.read({ row: 3, column: 8 })).toBe(message);
    },
  );
});

/** The page without its workings by month, which these tests do not ask for. */
function headOf(plan: SheetPlan): CalculatedPlan {
  return calculatedPlan(plan, rowsAboveMonths(plan));
}

function changed(contract: Contract, changes: Partial<Tranche>): Contract {
  return { ...contract, tranches: contract.tranches.map((tranche) => ({ ...tranche, ...changes })) };
}

/** null where the deal has no such bound. */
function contractIn(id: string, bound: "base" | "low" | "high"): Contract | null {
  try {
    return statedContract(dealById(id), bound);
  } catch {
    return null;
  }
}

function orNotAvailable(calculate: () => number): number | string {
  try {
    return calculate();
  } catch {
    return "#N/A";
  }
}

function expectWithin(got: number | string, expected: number, tolerance: number): void {
  const far = typeof got === "string" ? got : Math.abs(got - expected) > tolerance ? got : null;
  expect({ far, expected }).toEqual({ far: null, expected });
}

/** Charges after as-of against a market price of which the contract price is 1 throughout, day by day as the page has it. */
function worthOfVolume(
  contract: Contract,
  { rate, decline, premium, asOf, profile, side }: Situation & { readonly asOf: number; readonly premium: number },
): number {
  const bought = charges(contract, { profile, asOf })
    .filter(({ date }) => date > asOf)
    .reduce((sum, { date, amount }) => {
      const years = (date - asOf) / 365;
      return sum + (amount * ((1 + premium) * (1 - decline) ** years - 1)) / (1 + rate) ** years;
    }, 0);
  return side === "seller" ? -bought : bought;
}
