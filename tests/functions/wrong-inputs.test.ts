/** @jest-environment jsdom */
import { serialFromIso } from "../../src/finance/serial-date";
import * as functions from "../../src/functions/functions";
import { errorFrom } from "./error-from";
import { loadRealCustomFunctions } from "./real-office";

// What people type by mistake: none of it may be taken in silence, and none may answer an error that shows no words. Excel
// shows words with #VALUE! and #N/A only.

beforeAll(loadRealCustomFunctions);

const day = serialFromIso;
const M = [["meta-coreweave-2026"]];
const AS_OF = day("2027-06-30");
const typed = (terms: Readonly<Record<string, unknown>>): unknown[][] => Object.entries(terms);
const T = { value: 1e9, start: day("2027-01-01"), end: day("2031-12-31") };
const remaining = (terms: Readonly<Record<string, unknown>>): unknown =>
  functions.remainingCell(typed({ ...T, ...terms }), AS_OF);
const value = (terms: Readonly<Record<string, unknown>>): unknown =>
  functions.presentValueCell(typed({ ...T, ...terms }), 0.09);
const escalating = (terms: Readonly<Record<string, unknown>>): unknown =>
  functions.scheduleCell(typed({ ...T, escalator: 0.03, ...terms }), "year", "escalating");
const curve = (...points: unknown[][]): unknown => functions.markToMarketCell(M, 0.09, points);
const table = (...rows: unknown[][]): unknown =>
  functions.remainingCell([["customer", "value", "start", "end"], ...rows], AS_OF);

test.each<[string, () => unknown, RegExp]>([
  // Rates and shares in per cent, out of range or with the wrong sign
  ["8 for 8 %", () => functions.presentValueCell(M, 8), /a rate must be .* for 9 per cent type 9% or 0.09/],
  ["a rate of -100 %", () => functions.presentValueCell(M, -1), /above -100 %/],
  ["a rate as text", () => functions.presentValueCell(M, "9%"), /rate must be a number/],
  ["no rate", () => functions.presentValueCell(M, null), /rate must be a number: got nothing/],
  ["a decline of 20", () => functions.markToMarketCell(M, 0.09, 20), /a decline must be/],
  ["a decline of -120 %", () => functions.markToMarketCell(M, 0.09, -1.2), /a decline must be/],
  ["a premium of 10", () => functions.markToMarketCell(M, 0.09, 0.2, 10), /a premium must be .* give a curve/],
  ["a premium of -100 %", () => functions.markToMarketCell(M, 0.09, 0.2, -1), /a premium must be/],
  ["a premium of 25 to break even", () => functions.breakevenDeclineCell(M, 0.09, 25), /a premium must be/],
  ["a drift of -20", () => functions.simulateCell(M, 0.09, -20, 0.4), /a drift must be/],
  ["a drift of 150 %", () => functions.simulateCell(M, 0.09, 1.5, 0.4), /a drift must be/],
  [
    "a volatility of 40",
    () => functions.simulateCell(M, 0.09, -0.2, 40),
    /a volatility must be .* for 40 per cent type 40% or 0.4/,
  ],
  ["a volatility below 0", () => functions.simulateCell(M, 0.09, -0.2, -0.1), /a volatility must be/],
  ["half a path", () => functions.simulateCell(M, 0.09, -0.2, 0.4, 10.5), /whole number of paths/],
  ["a seed below 0", () => functions.simulateCell(M, 0.09, -0.2, 0.4, 10, -1), /seed/],
  ["a utilisation of 85", () => functions.gpuHourPriceCell(1e9, 1000, 85), /a utilisation must be/],
  ["a utilisation of 0", () => functions.gpusCell(1e9, 3, 0), /a utilisation must be/],
  ["a utilisation of 85 in a cost", () => functions.gpuHourCostCell(1e5, 0.1, 5, 0, 85), /a utilisation must be/],
  ["a PUE of 0.9", () => functions.megawattsCell(1000, 2, 0.9), /a PUE must be 1 or more/],
  ["a return of 10", () => functions.gpuHourCostCell(1e5, 10, 5), /a rate must be/],
  ["a life of 0", () => functions.gpuHourCostCell(1e5, 0.1, 0), /life/],
  ["0 GPUs", () => functions.gpuHourPriceCell(1e9, 0), /above 0/],
  ["a price of 0", () => functions.gpusCell(1e9, 0), /above 0/],
  ["0 megawatts", () => functions.spendPerMwCell(1e9, 0), /above 0/],
  [
    "swapped terms of a forward price",
    () => functions.forwardPriceCell(3, 5.4, 1, 7.2),
    /farYears must be more than nearYears/,
  ],
  ["doubling in 0 months", () => functions.computeGrowthCell(1, 0), /above 0/],
  ["shares in per cent", () => functions.concentrationRangeCell([[62, 15]]), /62% or 0.62/],
  ["shares above the whole", () => functions.concentrationRangeCell([[0.7, 0.6]]), /100 % or less together/],
  ["n above the count", () => functions.topShareCell([[1, 2, 3]], 4), /from 1 to 3/],
  ["an amount below 0", () => functions.concentrationCell([[5, -1]]), /0 or more/],
  ["no capacity", () => functions.rentedShareCell(0, 0), /above 0/],
  // Dates
  ["an as-of of 2026", () => functions.remainingCell(M, 2026), /2026 is a year; type 1 Jan 2026/],
  ["an as-of of 1905", () => functions.presentValueCell(M, 0.09, 1500), /1904-02-08/],
  ["an as-of as text", () => functions.remainingCell(M, "30 Jun 2027"), /asOf must be a date/],
  ["an as-of below 0", () => functions.remainingCell(M, -5), /asOf must be a date/],
  ["no as-of", () => functions.remainingCell(M, null), /asOf must be a date: got nothing/],
  ["a year to know terms on", () => functions.termsCell(M, 2026), /2026 is a year/],
  ["a year to price on", () => functions.markToMarketCell(M, 0.09, 0.2, 0, AS_OF, "buyer", 2026), /2026 is a year/],
  [
    "priced on after as-of",
    () => functions.markToMarketCell(M, 0.09, 0.2, 0, AS_OF, "buyer", AS_OF + 1),
    /not be after the as-of date/,
  ],
  [
    "a year for a start",
    () => remaining({ start: 2027 }),
    /start must be a date and 2027 is a year; type 1 Jan 2027.*row 2, column 2/,
  ],
  ["a year for a first step", () => escalating({ "first step": 2028 }), /2028 is a year/],
  ["a date before 1990", () => remaining({ end: 30000 }), /from 1990 on/],
  ["an end before the start", () => remaining({ end: day("2026-12-31") }), /end must be on or after start/],
  [
    "service before signing",
    () => remaining({ signed: day("2027-02-01") }),
    /service starts before signing: type the day the contract took effect/,
  ],
  // Words
  [
    "a count nobody has",
    () => functions.remainingCell(M, AS_OF, "level", "most"),
    /count must be one of firm, expected, all/,
  ],
  [
    "a profile nobody has",
    () => functions.markToMarketCell(M, 0.09, 0.2, 0, AS_OF, "buyer", AS_OF, "rising"),
    /profile must be/,
  ],
  ["a side nobody has", () => functions.simulateCell(M, 0.09, 0, 0.4, 10, 1, AS_OF, 0, "bank"), /side must be/],
  ["a period nobody has", () => functions.cashFlowCell(M, "week"), /period must be/],
  ["a kind nobody has", () => remaining({ kind: "soft" }), /kind must be one of firm, cancellable, option, contingent/],
  [
    "a delay nobody has",
    () => remaining({ "delay months": 3, delay: "wait" }),
    /delay must be one of shift, compress, forfeit/,
  ],
  ["a convention nobody has", () => remaining({ convention: "daily" }), /convention must be one of/],
  ["a limit nobody has", () => remaining({ "value is": "up to" }), /value is must be one of/],
  ["a basis of 5", () => functions.termCell(M, "service", 5), /basis/],
  ["a fiscal year to month 13", () => functions.scheduleCell(M, "year", "level", 13), /from 1 to 12/],
  // Money
  ["21 for 21 bn", () => remaining({ value: 21 }), /is only 21 dollars: add a label "unit"/],
  ["21000 for 21 bn", () => remaining({ value: 21000 }), /is only 21,000 dollars:/],
  [
    "a fee in millions",
    () => functions.annualSpendCell(typed({ start: T.start, end: T.end, "monthly fee": 125 })),
    /is only 125 dollars:/,
  ],
  ["a unit nobody has", () => remaining({ value: 21, unit: "lots" }), /unit must be USD, USD m, USD bn/],
  ["a number for a unit", () => remaining({ value: 21, unit: 9 }), /unit must be/],
  [
    "a unit in brackets nobody has",
    () =>
      functions.remainingCell(
        [
          ["value (lots)", 21],
          ["start", T.start],
          ["end", T.end],
        ],
        AS_OF,
      ),
    /unknown unit "lots"/,
  ],
  [
    "two units for one amount",
    () =>
      functions.remainingCell(
        [
          ["value ($m)", 21],
          ["start", T.start],
          ["end", T.end],
          ["unit", "USD bn"],
        ],
        AS_OF,
      ),
    /two units/,
  ],
  [
    "two currencies",
    () =>
      functions.remainingCell(
        [
          ["value", 1e9, 2e9],
          ["start", T.start, T.start],
          ["end", T.end, T.end],
          ["currency", "EUR", "USD"],
        ],
        AS_OF,
      ),
    /EUR and USD/,
  ],
  ["a currency nobody has", () => remaining({ currency: "francs" }), /currency must be three letters/],
  ["an amount below 0", () => remaining({ value: -1e9 }), /value must be a number from 0/],
  ["an amount as text", () => remaining({ value: "1 bn" }), /value must be a number/],
  ["1e300", () => remaining({ value: 1e300 }), /value must be a number/],
  ["a prepayment above the value", () => value({ prepayment: 2e9 }), /prepayment must be from 0 to the value of/],
  ["a fee below 0", () => remaining({ "monthly fee": -1e7 }), /monthly fee must be a number from 0/],
  // A contract's life
  ["a probability of 50", () => remaining({ kind: "option", probability: 50 }), /probability must be .*50% or 0.5/],
  ["a probability below 0", () => remaining({ kind: "option", probability: -0.5 }), /probability must be/],
  [
    "half a day of notice",
    () => remaining({ kind: "cancellable", "notice days": 90.5 }),
    /notice days must be a whole number/,
  ],
  [
    "no notice stated",
    () => remaining({ kind: "cancellable" }),
    /the terms range is cancellable and has no notice days/,
  ],
  [
    "no probability stated",
    () => functions.remainingCell(typed({ ...T, kind: "option" }), AS_OF, "level", "expected"),
    /has no probability, which/,
  ],
  ["half a month of delay", () => remaining({ "delay months": 1.5 }), /delay months must be a whole number/],
  ["a delay past the end", () => remaining({ "delay months": 72, delay: "compress" }), /no day of service left/],
  [
    "a credit window that is over before it begins",
    () => value({ prepayment: 1e8, "credit from": 24, "credit to": 12 }),
    /the first before the last/,
  ],
  [
    "a credit window after the service",
    () => value({ prepayment: 1e8, "credit from": 120 }),
    /later payments to credit/,
  ],
  [
    "a prepayment above what it is credited against",
    () => value({ prepayment: 9e8, "credit from": 48 }),
    /later payments to credit/,
  ],
  ["an escalator of 3", () => escalating({ escalator: 3 }), /escalator must be .*3% or 0.03/],
  ["an escalator of -150 %", () => escalating({ escalator: -1.5 }), /escalator must be/],
  [
    "a first step before the start",
    () => escalating({ "first step": day("2026-06-30") }),
    /first step after its start/,
  ],
  ["half a ramp month", () => remaining({ "ramp months": 1.5 }), /ramp months must be a whole number/],
  ["60 months typed as a term of 120 years", () => remaining({ end: "", term: 120 }), /length in years/],
  [
    "an escalating profile without escalator",
    () => functions.remainingCell(M, AS_OF, "escalating"),
    /no documented escalator/,
  ],
  [
    "a probability just above 1",
    () => remaining({ kind: "cancellable", "notice days": 90, probability: 1.01 }),
    /probability must be/,
  ],
  [
    "a prepayment paid after the service",
    () => value({ prepayment: 1e8, "prepaid on": day("2040-01-01") }),
    /later payments to credit/,
  ],
  ["a contract price below 0", () => value({ price: -2.5 }), /price must be a number from 0.000001/],
  ["a contract price of none", () => value({ price: "none" }), /price must be a number from 0.000001/],
  // Curves
  [
    "dates of a curve out of order",
    () => curve([day("2029-01-01"), 0.8], [day("2028-01-01"), 0.7]),
    /rising order, each once: got 2028-01-01 after 2029-01-01/,
  ],
  [
    "a date of a curve twice",
    () => curve([day("2029-01-01"), 0.8], [day("2029-01-01"), 0.7]),
    /rising order, each once: got 2029-01-01 after 2029-01-01/,
  ],
  ["a curve of one point", () => curve([1, 0.8], ["", ""]), /two points or more: got 1/],
  ["a curve out of order", () => curve([3, 0.8], [1, 0.9]), /rising order/],
  ["a date twice", () => curve([1, 0.8], [1, 0.9]), /each once/],
  ["a price of 0 in a curve", () => curve([1, 0], [2, 0.9]), /prices above 0/],
  ["a price below 0 in a curve", () => curve([1, -0.8], [2, 0.9]), /prices above 0/],
  ["years beside dates", () => curve([1, 0.8], [day("2028-01-01"), 0.7]), /dates from 1990 on, or years/],
  ["text in a curve", () => curve([1, 0.8], [2, "low"]), /point 2/],
  ["a curve of three columns", () => curve([1, 2, 3], [1, 2, 3], [1, 2, 3]), /two columns/],
  [
    "a premium beside a curve",
    () =>
      functions.markToMarketCell(
        M,
        0.09,
        [
          [0, 1],
          [1, 0.8],
        ],
        0.1,
      ),
    /a price curve already gives the market price/,
  ],
  // Bands
  ["a reversed band", () => functions.rpoBandCell(M, AS_OF, 12, 6), /the first not above the last/],
  ["half a month", () => functions.rpoBandCell(M, AS_OF, 0.5, 6), /whole months/],
  // Tables
  [
    "a row without an end",
    () => table(["Acme", 1e9, T.start, T.end], ["Beta", 2e9, T.start, ""]),
    /Beta \(row 3 of the terms range\) has no end/,
  ],
  ["text for an amount in a row", () => table(["Acme", "n.a.", T.start, T.end]), /row 2, column 2/],
  ["a table of totals only", () => table(["Total", 1e9, T.start, T.end]), /states nothing/],
  ["a label nobody knows", () => remaining({ strat: 1 }), /unknown label "strat"/],
  [
    "a label twice",
    () =>
      functions.remainingCell(
        [
          ["value", 1e9],
          ["Contract value", 2e9],
        ],
        AS_OF,
      ),
    /label "value" twice/,
  ],
  // Deals added up
  [
    "firm beside cancellable",
    () => functions.combinedCell([M, [["anthropic-spacex-2026"]]]),
    /put "firm", "expected" or "all" as the first argument/,
  ],
  [
    "firm beside contingent inside one deal",
    () => functions.combinedCell([[["meta-nebius-2026"]]]),
    /put "firm", "expected" or "all"/,
  ],
  ["a deal twice", () => functions.combinedCell([M, M]), /counts once/],
  ["a count alone", () => functions.combinedCell([[["firm"]]]), /one deal or more/],
  ["an id nobody has", () => functions.cashFlowCell([["meta-corweave-2026"]]), /nearest are/],
  ["an error in an argument", () => functions.remainingCell([["value", "#DIV/0!"]], AS_OF), /row 1, column 2/],
])("%s is refused in words", (_case, call, words) => {
  const { code, message } = errorFrom(call);
  expect([code, message]).toEqual([expect.stringMatching(/^#(VALUE!|N\/A)$/), expect.stringMatching(words)]);
});

// What is strange and can be calculated is calculated, and WHY says what was done with it (issue 14, bad input).
test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
  [
    "a length that contradicts the end",
    { term: 3 },
    /stated length would end on 31 Dec 2029, the documented end is 31 Dec 2031: the dates are used\./,
  ],
  [
    "a notice longer than the contract",
    { kind: "cancellable", "notice days": 5000 },
    /The contract is cancellable on 5,000 days' notice and firm until its end\./,
  ],
])("%s is calculated by the documented dates, and said", (_case, terms, words) => {
  const deal = typed({ ...T, ...terms });
  expect(functions.remainingCell(deal, AS_OF)).toBeCloseTo(Number(functions.remainingCell(typed(T), AS_OF)), 6);
  expect(functions.whyCell("REMAINING", [deal, [[AS_OF]]])).toMatch(words);
});
