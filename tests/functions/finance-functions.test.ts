/** @jest-environment jsdom */
import * as functions from "../../src/functions/functions";
import { errorFrom } from "./error-from";
import { loadRealCustomFunctions } from "./real-office";

beforeAll(loadRealCustomFunctions);

const DEAL = "meta-coreweave-2026";
const VALUE = 21e9;
const START = 46388; // 1 January 2027
const END = 48568; // 20 December 2032
const DAYS = END - START + 1;
const BY_HAND = [
  ["value", VALUE],
  ["start", START],
  ["end", END],
  ["term", 6.5],
  ["signed", 46112],
];
const transposed = (cells: unknown[][]): unknown[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));
/** The same money as a table of contracts, one row each. */
const CONTRACTS = [["value", "start", "end"], ...Array.from({ length: 20 }, () => [VALUE / 20, START, END])];

const FORMS: [string, unknown[][]][] = [
  ["the id", [[DEAL]]],
  ["a terms range with labels in the first column", BY_HAND],
  ["a terms range with labels in the first row", transposed(BY_HAND)],
  ["a table of 20 contracts", CONTRACTS],
];

/** Month ends of service and the days served in each, counted day by day on the calendar. */
function monthsOfService(): { date: number; days: number }[] {
  const months: { date: number; days: number }[] = [];
  const serial = (year: number, month: number): number => Date.UTC(year, month, 0) / 86_400_000 + 25_569;
  for (
    let year = 2027, month = 1;
    serial(year, month) < END + 31;
    month === 12 ? ((month = 1), (year += 1)) : (month += 1)
  ) {
    const [before, date] = [serial(year, month - 1), serial(year, month)];
    const days = Math.min(date, END) - Math.max(before, START - 1);
    if (days > 0) months.push({ date, days });
  }
  return months;
}

/** Σ amount ÷ growth^years over the months, with the amounts as shares of the value, not rounded to cents. */
function discounted(weight: (years: number) => number, rate = 0.08): number {
  return monthsOfService().reduce((sum, { date, days }) => {
    const years = (date - (START - 1)) / 365;
    return sum + (VALUE * days * weight(years)) / DAYS / (1 + rate) ** years;
  }, 0);
}

const relative = (actual: number, expected: number): number => Math.abs(actual - expected) / Math.abs(expected);

describe.each(FORMS)("given %s", (_, deal) => {
  test("RPOBAND cuts the remaining obligation by days, and its bands add up to REMAINING", () => {
    const asOf = START + 364; // 31 December 2027
    const bands = [
      [0, 12],
      [12, 24],
      [24, 1000],
    ].map(([from, to]) => functions.rpoBandCell(deal, asOf, from, to));
    expect(relative(bands[0] ?? 0, (VALUE * 366) / DAYS)).toBeLessThan(1e-12); // 2028 has 366 days
    expect(
      relative(
        bands.reduce((sum, band) => sum + band, 0),
        functions.remainingCell(deal, asOf),
      ),
    ).toBeLessThan(1e-12);
  });

  test("PRESENTVALUE is the sum of its monthly payments discounted by days over 365", () => {
    expect(
      relative(
        functions.presentValueCell(deal, 0.08),
        discounted(() => 1),
      ),
    ).toBeLessThan(1e-10);
    expect(relative(functions.presentValueCell(deal, 0), VALUE)).toBeLessThan(1e-14);
  });

  test.each([
    [null, null, null],
    [undefined, undefined, undefined],
    ["", "", ""],
    [START - 1, "MONTH", "Level"],
  ])(
    "PRESENTVALUE takes as of %j, period %j and profile %j as the day before the start, by month, level",
    (asOf, period, profile) => {
      expect(functions.presentValueCell(deal, 0.08, asOf, period as string, profile as string)).toBe(
        functions.presentValueCell(deal, 0.08),
      );
    },
  );

  test("PRESENTVALUE by year is paid later and so worth less than by month", () => {
    expect(functions.presentValueCell(deal, 0.08, null, "year")).toBeLessThan(functions.presentValueCell(deal, 0.08));
  });

  test("PRESENTVALUE after the last payment is 0", () => {
    expect(functions.presentValueCell(deal, 0.08, END + 11)).toBe(0); // 31 December 2032
  });

  test("MARKTOMARKET sums payment × (market ÷ contract − 1), discounted", () => {
    const expected = discounted((years) => 1.1 * 0.8 ** years - 1);
    expect(
      relative(functions.markToMarketCell(deal, 0.08, 0.2, 0.1, null, null as never, START - 1), expected),
    ).toBeLessThan(1e-9);
  });

  test("MARKTOMARKET of the seller is the buyer's with the sign turned", () => {
    expect(functions.markToMarketCell(deal, 0.08, 0.2, null, null, "Seller")).toBe(
      -functions.markToMarketCell(deal, 0.08, 0.2, null, null, "buyer"),
    );
  });

  test("MARKTOMARKET at the BREAKEVENDECLINE is zero", () => {
    const decline = functions.breakevenDeclineCell(deal, 0.08, 0.25);
    expect(Math.abs(functions.markToMarketCell(deal, 0.08, decline, 0.25)) / VALUE).toBeLessThan(1e-12);
    expect(decline).toBeGreaterThan(0);
  });

  test("SIMULATE without volatility is MARKTOMARKET at the decline of its drift, on every percentile", () => {
    const expected = functions.markToMarketCell(deal, 0.08, 0.1);
    const rows = functions.simulateCell(deal, 0.08, -0.1, 0, 10);
    expect(rows.map(([label]) => label)).toEqual([
      "5th percentile",
      "25th percentile",
      "median",
      "75th percentile",
      "95th percentile",
      "mean",
      "standard error of the mean",
      "chance of loss",
      "paths",
      "seed",
    ]);
    for (const [, value] of rows.slice(0, 6)) expect(relative(Number(value), expected)).toBeLessThan(1e-9);
    expect(rows.slice(7)).toEqual([
      ["chance of loss", 1],
      ["paths", 10],
      ["seed", 1],
    ]);
  });
});

test("SIMULATE gives the same for the same seed, and another distribution for another", () => {
  const run = (paths?: unknown, seed?: unknown): unknown[][] =>
    functions.simulateCell([[DEAL]], 0.08, -0.1, 0.4, paths, seed);
  expect(run(100, 7)).toEqual(run(100, 7));
  expect(run(100, 8)).not.toEqual(run(100, 7));
  expect(run(null, null)).toEqual(run(10_000, 1));
});

test.each`
  call                                                                       | expected                | digits | source
  ${() => functions.forwardPriceCell(1, 7.2, 3, 5.4)}                        | ${4.5}                  | ${12}  | ${"W4: two-year forward about $4.50"}
  ${() => functions.gpuHourPriceCell(1.94e9, 76_000)}                        | ${1.94e9 / 76e3 / 8760} | ${12}  | ${"W1: $2.914 by hand"}
  ${() => functions.gpuHourPriceCell(1.94e9, 76_000, 0.5)}                   | ${1.94e9 / 38e3 / 8760} | ${12}  | ${"by hand: half the hours, twice the price"}
  ${() => functions.gpusCell(1.94e9, 1.94e9 / 76e3 / 8760)}                  | ${76_000}               | ${6}   | ${"W1 read backwards"}
  ${() => functions.gpusCell(8760, 1, 0.5)}                                  | ${2}                    | ${12}  | ${"by hand: 4,380 hours at $1 each"}
  ${() => functions.megawattsCell(76_000, 2.632)}                            | ${200.032}              | ${9}   | ${"W1: 2.632 kW per GPU"}
  ${() => functions.megawattsCell(1000, 1, 1.3)}                             | ${1.3}                  | ${12}  | ${"by hand: 1 MW of IT at PUE 1.3"}
  ${() => functions.spendPerMwCell(1.94e9, 200)}                             | ${9.7e6}                | ${6}   | ${"W1: 9.70 M$/MW-year"}
  ${() => functions.gpuHourCostCell(250_000 / 3, 0.1, 5, 0, 0.85)}           | ${2.952339967709119}    | ${14}  | ${"W3, published"}
  ${() => functions.gpuHourCostCell(8760, 0, 1, 8760)}                       | ${2}                    | ${12}  | ${"by hand: $1 of capex and $1 of opex an hour"}
  ${() => functions.computeGrowthCell(1, 6)}                                 | ${4}                    | ${12}  | ${"by hand: doubled twice"}
  ${() => functions.concentrationCell([[20, 30, 50]])}                       | ${3800}                 | ${9}   | ${"W9"}
  ${() => functions.concentrationCell([[20], [19], [18], [17], [16], [10]])} | ${1730}                 | ${9}   | ${"W9"}
  ${() => functions.concentrationCell([[20, 30], [0, ""], [50, null]])}      | ${3800}                 | ${9}   | ${"blank cells are skipped"}
  ${() => functions.topShareCell([[62, 15, 23]], 2)}                         | ${0.85}                 | ${12}  | ${"by hand"}
  ${() => functions.rentedShareCell(300, 900)}                               | ${0.25}                 | ${12}  | ${"by hand"}
`("$source: $expected", ({ call, expected, digits }: { call: () => number; expected: number; digits: number }) => {
  expect(call()).toBeCloseTo(expected, digits);
});

test("CONCENTRATIONRANGE of 62 % and 15 % is 4,069 to 4,358 (W9)", () => {
  const [[low, lowest], [high, highest]] = functions.concentrationRangeCell([[0.62, 0.15, 0]]) as [
    [string, number],
    [string, number],
  ];
  expect([low, high]).toEqual(["low", "high"]);
  expect([Math.round(lowest), Math.round(highest)]).toEqual([4069, 4358]);
});

describe("each number that must be there", () => {
  const calls: [string, (argument: unknown) => unknown][] = [
    ["rate", (rate) => functions.presentValueCell([[DEAL]], rate)],
    ["rate", (rate) => functions.markToMarketCell([[DEAL]], rate, 0.2)],
    ["decline", (decline) => functions.markToMarketCell([[DEAL]], 0.08, decline)],
    ["rate", (rate) => functions.breakevenDeclineCell([[DEAL]], rate, 0.1)],
    ["premium", (premium) => functions.breakevenDeclineCell([[DEAL]], 0.08, premium)],
    ["rate", (rate) => functions.simulateCell([[DEAL]], rate, 0, 0.4)],
    ["drift", (drift) => functions.simulateCell([[DEAL]], 0.08, drift, 0.4)],
    ["volatility", (volatility) => functions.simulateCell([[DEAL]], 0.08, 0, volatility)],
    ["fromMonths", (from) => functions.rpoBandCell([[DEAL]], START, from, 12)],
    ["toMonths", (to) => functions.rpoBandCell([[DEAL]], START, 0, to)],
    ["nearYears", (years) => functions.forwardPriceCell(years, 7.2, 3, 5.4)],
    ["nearPrice", (price) => functions.forwardPriceCell(1, price, 3, 5.4)],
    ["farYears", (years) => functions.forwardPriceCell(1, 7.2, years, 5.4)],
    ["farPrice", (price) => functions.forwardPriceCell(1, 7.2, 3, price)],
    ["annualSpend", (spend) => functions.gpuHourPriceCell(spend, 76_000)],
    ["gpus", (gpus) => functions.gpuHourPriceCell(1.94e9, gpus)],
    ["annualSpend", (spend) => functions.gpusCell(spend, 2.9)],
    ["price", (price) => functions.gpusCell(1.94e9, price)],
    ["gpus", (gpus) => functions.megawattsCell(gpus, 2.6)],
    ["kilowattsPerGpu", (kilowatts) => functions.megawattsCell(76_000, kilowatts)],
    ["annualSpend", (spend) => functions.spendPerMwCell(spend, 200)],
    ["megawatts", (power) => functions.spendPerMwCell(1.94e9, power)],
    ["capexPerGpu", (capex) => functions.gpuHourCostCell(capex, 0.1, 5)],
    ["rate", (rate) => functions.gpuHourCostCell(80_000, rate, 5)],
    ["lifeYears", (life) => functions.gpuHourCostCell(80_000, 0.1, life)],
    ["years", (years) => functions.computeGrowthCell(years, 6)],
    ["doublingMonths", (months) => functions.computeGrowthCell(1, months)],
    ["n", (n) => functions.topShareCell([[1, 2]], n)],
    ["rented", (rented) => functions.rentedShareCell(rented, 900)],
    ["owned", (owned) => functions.rentedShareCell(300, owned)],
  ];

  test.each(calls)("%s is refused when blank, as text and as a truth value; an error is passed on", (name, call) => {
    for (const blank of [null, undefined, "", { type: "Empty" }]) {
      expect(errorFrom(() => call(blank))).toMatchObject({
        code: "#VALUE!",
        message: `${name} must be a number: got nothing`,
      });
    }
    expect(errorFrom(() => call("8"))).toMatchObject({ code: "#VALUE!", message: `${name} must be a number: got "8"` });
    expect(errorFrom(() => call(true))).toMatchObject({
      code: "#VALUE!",
      message: `${name} must be a number: got true`,
    });
    expect(errorFrom(() => call("#DIV/0!"))).toMatchObject({ code: "#DIV/0!", message: `${name} holds #DIV/0!` });
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    expect(errorFrom(() => call(error))).toMatchObject({ code: "#N/A", message: `${name} holds #N/A` });
  });
});

describe("each number that may be left out", () => {
  const calls: [string, unknown, (argument: unknown) => unknown][] = [
    ["premium", 0, (premium) => functions.markToMarketCell([[DEAL]], 0.08, 0.2, premium)],
    ["utilization", 1, (utilization) => functions.gpuHourPriceCell(1.94e9, 76_000, utilization)],
    ["utilization", 1, (utilization) => functions.gpusCell(1.94e9, 2.9, utilization)],
    ["pue", 1, (pue) => functions.megawattsCell(76_000, 2.6, pue)],
    ["yearlyOpex", 0, (opex) => functions.gpuHourCostCell(80_000, 0.1, 5, opex)],
    ["utilization", 1, (utilization) => functions.gpuHourCostCell(80_000, 0.1, 5, 0, utilization)],
    ["paths", 10_000, (paths) => functions.simulateCell([[DEAL]], 0.08, 0, 0.4, paths)],
    ["seed", 1, (seed) => functions.simulateCell([[DEAL]], 0.08, 0, 0.4, 10, seed)],
    ["basis", 0, (basis) => functions.termCell([[DEAL]], "service", basis)],
    ["fiscalYearEndMonth", 12, (month) => functions.scheduleCell([[DEAL]], "year", "level", month)],
  ];

  test.each(calls)("%s is %j when blank; text is refused", (name, meaning, call) => {
    for (const blank of [null, undefined, "", " "]) expect(call(blank)).toEqual(call(meaning));
    expect(errorFrom(() => call("1"))).toMatchObject({ code: "#VALUE!", message: `${name} must be a number: got "1"` });
  });
});

describe("bad input", () => {
  test.each`
    case                              | call                                                                      | code         | message
    ${"a rate of -100 %"}             | ${() => functions.presentValueCell([[DEAL]], -1)}                         | ${"#VALUE!"} | ${/above -100 %/}
    ${"a decline of 120 %"}           | ${() => functions.markToMarketCell([[DEAL]], 0.08, 1.2)}                  | ${"#VALUE!"} | ${/at most 100 %/}
    ${"no breakeven to find"}         | ${() => functions.breakevenDeclineCell([[DEAL]], 0.08, 0.1, END + 11)}    | ${"#NUM!"}   | ${/nothing left to pay/}
    ${"half a month"}                 | ${() => functions.rpoBandCell([[DEAL]], START, 0.5, 12)}                  | ${"#VALUE!"} | ${/whole months/}
    ${"a far term that is nearer"}    | ${() => functions.forwardPriceCell(3, 5.4, 1, 7.2)}                       | ${"#VALUE!"} | ${/farYears must be more than nearYears/}
    ${"85 for 85 %"}                  | ${() => functions.gpuHourPriceCell(1.94e9, 76_000, 85)}                   | ${"#VALUE!"} | ${/85% or 0.85/}
    ${"a utilization of 0"}           | ${() => functions.gpusCell(1.94e9, 2.9, 0)}                               | ${"#VALUE!"} | ${/utilisation must be above 0 %/}
    ${"no GPUs"}                      | ${() => functions.gpuHourPriceCell(1.94e9, 0)}                            | ${"#VALUE!"} | ${/above 0/}
    ${"a PUE below 1"}                | ${() => functions.megawattsCell(1, 1, 0.9)}                               | ${"#VALUE!"} | ${/PUE must be 1 or more/}
    ${"no megawatts"}                 | ${() => functions.spendPerMwCell(1, 0)}                                   | ${"#VALUE!"} | ${/megawatts must be above 0/}
    ${"a life of 0"}                  | ${() => functions.gpuHourCostCell(1, 0.1, 0)}                             | ${"#VALUE!"} | ${/life/}
    ${"a doubling in 0 months"}       | ${() => functions.computeGrowthCell(1, 0)}                                | ${"#VALUE!"} | ${/above 0/}
    ${"amounts that are all 0"}       | ${() => functions.concentrationCell([[0, 0]])}                            | ${"#VALUE!"} | ${/at least one number above 0/}
    ${"text among amounts"}           | ${() => functions.concentrationCell([[1], ["Meta"]])}                     | ${"#VALUE!"} | ${/amounts must be numbers: row 2, column 1 of amounts holds "Meta"/}
    ${"a truth value among amounts"}  | ${() => functions.topShareCell([[1, true]], 1)}                           | ${"#VALUE!"} | ${/row 1, column 2 of amounts holds true/}
    ${"an error among amounts"}       | ${() => functions.concentrationCell([[1, "#DIV/0!"]])}                    | ${"#VALUE!"} | ${/row 1, column 2 of amounts holds #DIV\/0!/}
    ${"a negative amount"}            | ${() => functions.topShareCell([[1, -1]], 1)}                             | ${"#VALUE!"} | ${/0 or more/}
    ${"more of the largest than are"} | ${() => functions.topShareCell([[1, 2]], 3)}                              | ${"#VALUE!"} | ${/from 1 to 2/}
    ${"shares in per cent"}           | ${() => functions.concentrationRangeCell([[62, 15]])}                     | ${"#VALUE!"} | ${/62% or 0.62/}
    ${"shares above the whole"}       | ${() => functions.concentrationRangeCell([[0.7, 0.6]])}                   | ${"#VALUE!"} | ${/100 % or less together/}
    ${"no capacity at all"}           | ${() => functions.rentedShareCell(0, 0)}                                  | ${"#VALUE!"} | ${/above 0/}
    ${"0 paths"}                      | ${() => functions.simulateCell([[DEAL]], 0.08, 0, 0.4, 0)}                | ${"#VALUE!"} | ${/paths/}
    ${"a negative volatility"}        | ${() => functions.simulateCell([[DEAL]], 0.08, 0, -0.4)}                  | ${"#VALUE!"} | ${/volatility/}
    ${"a wrong side"}                 | ${() => functions.markToMarketCell([[DEAL]], 0.08, 0.2, 0, null, "bank")} | ${"#VALUE!"} | ${/side must be one of buyer, seller: got "bank"/}
    ${"a wrong period"}               | ${() => functions.presentValueCell([[DEAL]], 0.08, null, "week")}         | ${"#VALUE!"} | ${/period must be one of month, quarter, year/}
    ${"a date as text"}               | ${() => functions.presentValueCell([[DEAL]], 0.08, "2027-01-01")}         | ${"#VALUE!"} | ${/asOf must be a date: got "2027-01-01"/}
    ${"a deal without a start"}       | ${() => functions.presentValueCell([["meta-coreweave-2025"]], 0.08)}      | ${"#N/A"}    | ${/meta-coreweave-2025 has no documented start/}
  `(
    "$case gives $code with a message",
    ({ call, code, message }: { call: () => unknown; code: string; message: RegExp }) => {
      expect(errorFrom(call)).toMatchObject({ code, message: expect.stringMatching(message) });
    },
  );
});
