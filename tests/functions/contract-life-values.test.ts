/** @jest-environment jsdom */
import { serialFromIso } from "../../src/finance/serial-date";
import * as functions from "../../src/functions/functions";
import { loadRealCustomFunctions } from "./real-office";

// The worked values of contract-life §6, to the cent, through the worksheet functions: catalogue deals by their ids, others
// as terms typed in cells.

beforeAll(loadRealCustomFunctions);

const CENT = 0.005;
const day = serialFromIso;
const AS_OF = day("2026-12-31");
const deal = (id: string): unknown[][] => [[id]];
const typed = (terms: Readonly<Record<string, unknown>>): unknown[][] => Object.entries(terms);

const R = { value: 21e9, start: day("2027-01-01"), end: day("2032-12-20") };
const SIGNED_R = { ...R, signed: day("2026-03-31") };
const P = { value: 10e9, start: day("2027-01-01"), end: day("2031-12-31") };
const I = { value: 9.7e9, start: day("2026-01-01"), end: day("2030-12-31"), signed: day("2025-11-03") };
const I_AS_OF = day("2025-11-02");
const PREPAID_I = { ...I, prepayment: 0.2 * 9.7e9 };
const PREPAID_P = { ...P, signed: day("2026-03-31"), prepayment: 2e9 };
const ESCALATING = { ...R, escalator: 0.03 };
const WITH_OPTION = [
  ["value", 10e9, 2e9],
  ["start", day("2027-01-01"), day("2029-01-01")],
  ["end", day("2031-12-31"), day("2030-12-31")],
  ["kind", "firm", "option"],
  ["probability", "", 0.5],
];
const CURVE = [
  [0, 1],
  [1, 0.8],
  [3, 0.6],
];
const mtm = (terms: object, decline: unknown, pricedOn: unknown, profile?: string, rate = 0.09): number =>
  functions.markToMarketCell(
    typed({ ...terms }),
    rate,
    decline,
    undefined,
    AS_OF,
    undefined,
    pricedOn,
    profile,
    undefined,
  );
const delayed = (delay: string): number =>
  functions.presentValueCell(typed({ ...R, "delay months": 6, delay }), 0.09, AS_OF);

test.each<[string, () => number, number]>([
  ["REMAINING before signing", () => functions.remainingCell(deal("meta-coreweave-2026"), day("2025-01-01")), 0],
  ["RPOBAND before signing", () => functions.rpoBandCell(deal("meta-coreweave-2026"), day("2025-12-31"), 0, 24), 0],
  [
    "RECOGNIZED on the day of announcement",
    () => functions.recognizedCell(deal("microsoft-nebius-2025"), day("2025-09-08")),
    0,
  ],
  ["REMAINING at signing", () => functions.remainingCell(deal("meta-coreweave-2026"), day("2026-03-31")), 21e9],
  ["ANNUALSPEND over a stated length", () => functions.annualSpendCell(deal("microsoft-nebius-2025")), 3_478_580_000],
  ["ANNUALSPEND of a fee", () => functions.annualSpendCell(deal("anthropic-spacex-2026")), 15e9],
  [
    "REMAINING under 90 days' notice, September",
    () => functions.remainingCell(deal("anthropic-spacex-2026"), day("2026-09-30")),
    3_669_354_838.71,
  ],
  [
    "REMAINING under 90 days' notice, December",
    () => functions.remainingCell(deal("anthropic-spacex-2026"), AS_OF),
    3_750_000_000,
  ],
  [
    "REMAINING, notice from 1 January 2027",
    () => functions.remainingCell(deal("google-spacex-2026"), day("2026-11-30")),
    3_710_666_666.67,
  ],
  [
    "REMAINING of a cancellable deal",
    () =>
      functions.remainingCell(
        typed({ ...P, kind: "cancellable", "notice days": 180, "notice from": day("2029-01-01") }),
        day("2027-12-31"),
      ),
    2_995_618_838.99,
  ],
  [
    "PRESENTVALUE of what is firm beside an option",
    () => functions.presentValueCell(WITH_OPTION, 0.09, AS_OF),
    8_094_285_191.18,
  ],
  [
    "PRESENTVALUE expected, option at 50 %",
    () => functions.presentValueCell(WITH_OPTION, 0.09, AS_OF, undefined, undefined, "expected"),
    8_864_468_377.59,
  ],
  ["PRESENTVALUE prepaid, its own as-of", () => functions.presentValueCell(typed(PREPAID_P), 0.09), 8_066_442_765.51],
  [
    "PRESENTVALUE not prepaid, same as-of",
    () => functions.presentValueCell(typed({ ...PREPAID_P, prepayment: "" }), 0.09, day("2026-03-30")),
    7_583_643_645.41,
  ],
  ["PRESENTVALUE of 9.7 bn", () => functions.presentValueCell(typed(I), 0.09, I_AS_OF), 7_742_844_592.53],
  ["the same, 20 % prepaid", () => functions.presentValueCell(typed(PREPAID_I), 0.09, I_AS_OF), 8_133_817_687.72],
  [
    "the same, credited in years 3 to 5",
    () => functions.presentValueCell(typed({ ...PREPAID_I, "credit from": 24, "credit to": 60 }), 0.09, I_AS_OF),
    8_268_689_935.27,
  ],
  ["MARKTOMARKET under an escalator, decline 0", () => mtm(ESCALATING, 0, AS_OF, "escalating"), -1_058_687_085.73],
  [
    "the same with a first step",
    () => mtm({ ...ESCALATING, "first step": day("2028-04-15") }, 0, AS_OF, "escalating"),
    -952_537_867.07,
  ],
  ["MARKTOMARKET level", () => mtm(R, 0.2, AS_OF), -6_904_786_896.78],
  ["MARKTOMARKET ramp", () => mtm({ ...R, "ramp months": 24 }, 0.2, AS_OF, "ramp"), -7_744_377_770.2],
  ["MARKTOMARKET escalating", () => mtm(ESCALATING, 0.2, AS_OF, "escalating"), -7_465_611_344.2],
  ["MARKTOMARKET priced on signing", () => mtm(SIGNED_R, 0.2, undefined, undefined, 0.08), -8_631_380_922.48],
  ["MARKTOMARKET priced on as-of", () => mtm(SIGNED_R, 0.2, AS_OF, undefined, 0.08), -7_139_601_099.24],
  ["MARKTOMARKET by a curve", () => mtm(R, CURVE, undefined), -5_016_427_074.9],
  ["PRESENTVALUE on time", () => functions.presentValueCell(typed(R), 0.09), 16_353_945_084.27],
  ["PRESENTVALUE six months late, shift", () => delayed("shift"), 15_668_080_705.01],
  ["PRESENTVALUE six months late, compress", () => delayed("compress"), 15_980_139_025.13],
  ["PRESENTVALUE six months late, forfeit", () => delayed("forfeit"), 14_653_956_006.54],
  [
    "RPOBAND of a month end, 30 June",
    () => functions.rpoBandCell(deal("meta-coreweave-2026"), day("2027-06-30"), 0, 6),
    1_771_664_374.14,
  ],
  [
    "RPOBAND of a month end, 28 February",
    () => functions.rpoBandCell(deal("meta-coreweave-2026"), day("2027-02-28"), 0, 12),
    3_524_071_526.82,
  ],
])("%s (contract-life §6)", (_call, calculate, expected) => {
  expect(Math.abs(calculate() - expected)).toBeLessThan(CENT);
});

test("the break-even decline of the reference deal priced on signing is 2.69579 % (contract-life §6)", () => {
  const decline = functions.breakevenDeclineCell(typed(SIGNED_R), 0.09, 0.1, AS_OF);
  expect(Math.abs(decline - 0.0269579)).toBeLessThan(5e-8);
});

test("a deal and its block of terms have one present value (contract-life §6)", () => {
  const iren = deal("microsoft-iren-2025");
  expect(functions.presentValueCell(functions.termsCell(iren), 0.09)).toBe(functions.presentValueCell(iren, 0.09));
});

test.each`
  start           | term    | end             | source
  ${"2026-08-31"} | ${0.5}  | ${"2027-02-27"} | ${"contract-life §6"}
  ${"2028-02-29"} | ${1}    | ${"2029-02-27"} | ${"contract-life §6"}
  ${"2026-10-01"} | ${2.67} | ${"2029-06-01"} | ${"contract-life §6"}
`(
  "$start and $term years end on $end ($source)",
  ({ start, term, end }: { start: string; term: number; end: string }) => {
    const block = functions.termsCell(typed({ value: 1e9, start: day(start), term }));
    expect(block.find(([label]) => label === "end")?.[1]).toBe(day(end));
  },
);

test("CASHFLOW begins with as-of and 0, and XNPV over its net amounts is PRESENTVALUE (Excel XNPV page, by hand)", () => {
  const [header, first, ...rows] = functions.cashFlowCell(typed(PREPAID_P));
  expect(header).toEqual(["date", "charge", "prepayment", "credit", "net", "kind"]);
  expect(first).toEqual([day("2026-03-30"), 0, 0, 0, 0, "as-of"]);
  expect(rows[0]).toEqual([day("2026-03-31"), 0, 2e9, 0, 2e9, "firm"]);
  const years = (date: unknown): number => (Number(date) - day("2026-03-30")) / 365;
  const xnpv = rows.reduce((sum, [date, , , , net]) => sum + Number(net) / 1.09 ** years(date), 0);
  expect(Math.abs(xnpv - functions.presentValueCell(typed(PREPAID_P), 0.09))).toBeLessThan(CENT);
});
