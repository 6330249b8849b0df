/** @jest-environment jsdom */
import { serialFromIso } from "../../src/finance/serial-date";
import * as functions from "../../src/functions/functions";
import { loadRealCustomFunctions } from "./real-office";

// contract-life: "WHY names every rule that moved a number", and says nothing of the contract that is not so. A line a rule.

beforeAll(loadRealCustomFunctions);

const day = serialFromIso;
const T = { value: 1e10, start: day("2027-01-01"), end: day("2031-12-31") };
const FEE = { "monthly fee": 1e8, start: day("2027-01-01"), end: day("2027-12-31") };
const typed = (terms: Readonly<Record<string, unknown>>): unknown[][] => Object.entries(terms);
const optional = [
  ["value", 1e10, 2e9],
  ["start", T.start, day("2029-01-01")],
  ["end", T.end, day("2030-12-31")],
  ["kind", "firm", "option"],
];
const catalogue = (id: string): unknown[][] => [[id]];

test.each<[string, string, readonly unknown[], RegExp, string]>([
  [
    "signed later than as-of",
    "REMAINING",
    [typed({ ...T, signed: day("2026-03-31") }), day("2026-01-31")],
    /both included: 0, because the contract was not signed until 31 Mar 2026 and nothing is owed before that day\.$/,
    "§1, inception",
  ],
  [
    "service before the announcement",
    "REMAINING",
    [typed({ ...T, announced: day("2027-06-01") }), day("2026-12-31")],
    /both included: 0, because service begins on 1 Jan 2027, before its announcement, and nothing is owed before that day\.$/,
    "§1: an earlier start is the inception",
  ],
  [
    "a typed start on the day after signing is no rough one",
    "REMAINING",
    [typed({ ...T, signed: day("2026-12-31") }), day("2027-01-31")],
    /^(?!.*roughly).*2\.\d+ years\.$/,
    "§1: only coarse dates are held after inception",
  ],
  [
    "a start known to the month",
    "REMAINING",
    [catalogue("anthropic-spacex-2026"), day("2026-09-30")],
    /The start is known only roughly and is set to the day after inception, 7 May 2026\./,
    "§1, coarse dates",
  ],
  [
    "a start that end and length put before inception",
    "REMAINING",
    [typed({ value: 1e10, end: T.end, term: 10, signed: day("2026-03-31") }), day("2027-01-01")],
    /1 Apr 2026 \(worked out from the end and the stated length\).* By the stated length it would start before inception: the start is set to the day after inception, and service is shorter than stated\./,
    "§1, derived dates",
  ],
  [
    "a length that contradicts the dates, of a length",
    "TERM",
    [catalogue("microsoft-nebius-2025")],
    /The stated length would end on 8 Sep 2030, the documented end is 31 Oct 2031: schedules use the dates\./,
    "§1: documented dates win in schedules, both shown",
  ],
  [
    "a fee alone",
    "SCHEDULE",
    [typed(FEE), "month"],
    /^100 m a month from 1 Jan 2027 to 31 Dec 2027, both included, month by month: /,
    "§2, fee",
  ],
  [
    "a fee beside another total",
    "SCHEDULE",
    [typed({ ...FEE, value: 5e8 }), "month"],
    /The stated value of 500 m is shown for information only: the fees are what is charged\./,
    "§2: another stated total is only shown",
  ],
  [
    "a fee in another profile",
    "SCHEDULE",
    [typed({ ...FEE, "ramp months": 3 }), "month", "ramp"],
    /^(?!.*straight line).*No profile applies to a fee\./,
    "§2: no profile applies",
  ],
  [
    "a value that leaves nothing before the full fee",
    "SCHEDULE",
    [typed({ ...FEE, value: 5e8, "fee from": day("2027-07-01") }), "month"],
    /The value leaves nothing for the days before that, so the fee is charged for them too\. With these dates the result is a maximum/,
    "§2: value too small",
  ],
  [
    "a value that leaves an amount before the full fee: 45 bn less 35 fees of 1.25 bn",
    "SCHEDULE",
    [catalogue("anthropic-spacex-2026"), "year"],
    /\$1\.25 bn a month from 1 Jul 2026 \(filing, SpaceX \(SEC\), Prospectus 424B4, [^)]+\), part months by days\. The days before that share the rest of the value, after all full fees: \$1\.25 bn, by days\./,
    "§2: before `fee from` what the value leaves is spread by day; §6: 6.21 bn is 1.25 + 1.25 × (3 + 30/31)",
  ],
  [
    "the same, of a sum after those days",
    "REMAINING",
    [typed({ ...FEE, value: 9e8, "fee from": day("2027-07-01") }), day("2026-12-31")],
    /after all full fees: 300 m, by days\./,
    "§2; by hand: 900 m less six fees of 100 m",
  ],
  [
    "a value that the full fees use up to the cent",
    "SCHEDULE",
    [typed({ ...FEE, value: 6e8, "fee from": day("2027-07-01") }), "month"],
    /Nothing is left for the days before that, because the full fees use up the value\./,
    "§2; by hand: six fees of 100 m",
  ],
  [
    "a full fee from the first day on",
    "SCHEDULE",
    [typed({ ...FEE, value: 12e8, "fee from": FEE.start }), "month"],
    /^(?!.*days before that)/,
    "§2: no day is before the full fee",
  ],
  [
    "a ceiling, of what is owed",
    "REMAINING",
    [catalogue("meta-coreweave-2026"), day("2026-12-31")],
    /With these dates the result is a maximum: a ceiling is counted in full\.$/,
    "§2, ceiling: the documents say up to 21 bn",
  ],
  [
    "a ceiling that can be left before service, of an annual spend",
    "ANNUALSPEND",
    [typed({ ...T, signed: day("2026-03-31"), kind: "cancellable", "notice days": 30, "value is": "at most" })],
    /With this length the result is a maximum: a ceiling is counted in full\.$/,
    "§2: what may be left by notice counts whole in an annual spend",
  ],
  [
    "a ceiling beside a fee, of an annual spend: 12 fees are no maximum",
    "ANNUALSPEND",
    [typed({ ...FEE, value: 9e8, "fee from": day("2027-07-01"), "value is": "at most" })],
    /^(?!.*maximum).*12 × 100 m a month/,
    "§2: ANNUALSPEND = 12 × fee",
  ],
  [
    "a fee without a value, of an annual spend",
    "ANNUALSPEND",
    [typed({ ...FEE, "fee from": day("2027-07-01") })],
    /^(?!.*maximum).*12 × 100 m a month/,
    "§2: ANNUALSPEND = 12 × fee",
  ],
  [
    "a ceiling, of a loss: a maximum in size, and no maximum",
    "MARKTOMARKET",
    [catalogue("meta-coreweave-2026"), 0.08, 0.2],
    /^(?!.*maximum).*= -\$8,631,380,922\.48 to the buyer.*The value is a ceiling, counted in full: a smaller value would make the gain or loss smaller\.$/,
    "§6 for the number; §3: a mark-to-market grows with the charges",
  ],
  [
    "a ceiling, of a gain",
    "MARKTOMARKET",
    [catalogue("meta-coreweave-2026"), 0.08, 0.2, 0, day("2026-12-31"), "seller"],
    /^(?!.*maximum).*= \$8,631,380,922\.48 to the seller.*a smaller value would make the gain or loss smaller\.$/,
    "§6, the other side",
  ],
  [
    "a ceiling, of simulated gains",
    "SIMULATE",
    [catalogue("meta-coreweave-2026"), 0.08, -0.1, 0.3, 100],
    /^(?!.*maximum).*The value is a ceiling, counted in full: a smaller value would make every gain and loss smaller\.$/,
    "each path is a mark-to-market",
  ],
  [
    "a ceiling beside an option that does not count, of a loss",
    "MARKTOMARKET",
    [[...optional, ["value is", "at most", "exact"]], 0.08, 0.2],
    /^(?!.*maximum).*The value is a ceiling, counted in full: a smaller value would make the gain or loss smaller\.$/,
    "§2: an option counts as 0, so one value is left",
  ],
  [
    "a floor, of a loss",
    "MARKTOMARKET",
    [typed({ ...T, "value is": "at least" }), 0.08, 0.2],
    /^(?!.*minimum).*The value is a floor, counted at its amount: a larger value would make the gain or loss larger\.$/,
    "a mark-to-market grows with the charges",
  ],
  [
    "a ceiling beside a value that is none, of a gain or loss",
    "MARKTOMARKET",
    [[...optional.slice(0, 3), ["value is", "at most", "exact"]], 0.08, 0.2],
    /^(?!.*maximum).*An amount of the deal is a ceiling or a floor and counts as it stands: another amount could make the gain or loss larger or smaller\.$/,
    "a loss of one part may make up for a gain of the other",
  ],
  [
    "an option among what is spent",
    "ANNUALSPEND",
    [optional],
    /30\/360 = 2,000,000,000\.00 a year; the option, which nobody owes yet, adds 0\./,
    "§2: firm and cancellable tranches",
  ],
  [
    "a prepayment of what can be left",
    "PRESENTVALUE",
    [typed({ ...T, signed: day("2026-03-31"), prepayment: 2e9, kind: "cancellable", "notice days": 180 }), 0.09],
    /prepayments \(2 bn\) credited against later payments, as far as they belong to what counts/,
    "§2: a prepayment counts in the counted part",
  ],
  [
    "the high end of what is about",
    "ANNUALSPEND",
    [catalogue("microsoft-iren-2025"), "service", "high"],
    /the high end of what is documented; only the length varies, because no range of the value is documented\./,
    "§4: ratios take bounds from dates alone, and say so",
  ],
  [
    "the high end of what is about, over a stated length",
    "ANNUALSPEND",
    [catalogue("meta-nebius-2025"), "stated", "high"],
    /the high end of what is documented; it equals base, because nothing documented makes it higher\./,
    "§4: about, and 5 years in every reading",
  ],
  [
    "another currency",
    "REMAINING",
    [typed({ ...T, value: 10, unit: "EUR bn" }), day("2026-12-31")],
    /^EUR 10 bn from .* = EUR 10,000,000,000\.00/,
    "§5: calculated, and never compared with dollars",
  ],
])("WHY of %s (%s)", (_, name, args, words) => {
  const ranges = args.map((each) => (Array.isArray(each) ? (each as unknown[][]) : [[each]]));
  expect(functions.whyCell(name, ranges)).toMatch(words);
});
