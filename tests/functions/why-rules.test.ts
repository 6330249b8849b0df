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
    /= 0\. Not signed until 31 Mar 2026, so 0 before\./,
    "§1, inception",
  ],
  [
    "service before the announcement",
    "REMAINING",
    [typed({ ...T, announced: day("2027-06-01") }), day("2026-12-31")],
    /= 0\. Service begins on 1 Jan 2027, before its announcement, so 0 before that day\.$/,
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
    /A start known only roughly is taken from the day after inception, 7 May 2026\./,
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
    /The value leaves nothing for the days before that, so the fee is charged for them too\. This is a maximum/,
    "§2: value too small",
  ],
  [
    "an option among what is spent",
    "ANNUALSPEND",
    [optional],
    /\+ 0 for the option, which nobody owes yet = 2,000,000,000\.00 a year/,
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
