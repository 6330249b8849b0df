/** @jest-environment jsdom */
import { serialFromIso as day } from "../../src/finance/serial-date";
import { CALL_TABLE } from "../../src/functions/call-table";
import * as functions from "../../src/functions/functions";
import type { FunctionName } from "../../src/workings/calls";
import { loadRealCustomFunctions } from "./real-office";

beforeAll(loadRealCustomFunctions);

const why = (name: string, args: readonly unknown[]): string =>
  functions.whyCell(
    name,
    args.map((argument) => (Array.isArray(argument) ? (argument as unknown[][]) : [[argument]])),
  );

const DATES = [
  ["value", 1e9],
  ["start", day("2027-01-01")],
  ["end", day("2031-12-31")],
];
const DELAYED = [...DATES, ["kind", "option"], ["notice days", 90], ["delay months", 3]];
const OPTION = [...DATES, ["kind", "option"], ["probability", 0.4]];
const PRICED = [...DATES, ["price", 2.5]];
const OF_TWO_LENGTHS = [
  ["value", 1e9, 2e9],
  ["term", 5, 6],
];
const CURVE = [
  [0, 1],
  [3, 0.6],
];

// What WHY says must be what the function gives: each row was said wrongly once.
test.each<[string, readonly unknown[], RegExp, string]>([
  [
    "DEALS",
    ["meta", day("2025-12-31")],
    /^The 3 deals of the catalogue, documented by 31 Dec 2025, in which/,
    "three of the six are of 2026",
  ],
  ["DEALS", ["meta"], /^The 6 deals of the catalogue in which/, "today"],
  ["DEALS", ["zzz"], /^DEALS gives #N\/A .* Use fewer words, or leave them out to list every deal\.$/, "as CHANGES"],
  [
    "FIGURE",
    [DATES, "capacity"],
    /^FIGURE gives #VALUE! because the terms range has no figure "capacity"/,
    "no label of a range",
  ],
  [
    "FIGURE",
    [DATES, "prepayment"],
    /^FIGURE gives #N\/A because the terms range does not state "prepayment"\./,
    "left out",
  ],
  ["FIGURE", [DATES, "contract value"], /^Value = 1 bn, as typed/, "another word for it"],
  ["FIGURE", [DELAYED, "start date"], /^Start = 1 Jan 2027, as typed/, "as typed, before the delay"],
  ["FIGURE", [DELAYED, "kind"], /^Kind = option, as typed/, "a word"],
  ["FIGURE", [DELAYED, "notice days"], /^Notice days = 90 days, as typed/, "days"],
  [
    "EVIDENCE",
    ["meta-coreweave-2026", "endd"],
    /^EVIDENCE gives #N\/A because .* no documented figure "endd"/,
    "a slip",
  ],
  [
    "EVIDENCE",
    ["meta-coreweave-2026", "end"],
    /^Every claim of the catalogue about the end of meta-coreweave-2026:/,
    "of one figure",
  ],
  [
    "REMAINING",
    ["meta-coreweave-2026", day("2025-01-01")],
    /: \$0, because the contract was not signed until 31 Mar 2026 and nothing is owed before that day\.$/,
    "no formula gives 0, and 0 is no maximum",
  ],
  ["RECOGNIZED", ["meta-coreweave-2026", day("2026-06-30")], /= \$0\.(?!.*maximum)/, "before service"],
  ["REMAINING", ["meta-coreweave-2026", day("2032-12-20")], /= \$0\.(?!.*maximum)/, "after the last day"],
  [
    "PRESENTVALUE",
    ["meta-coreweave-2026", 0.08, day("2040-01-01")],
    /^No payment falls after 1 Jan 2040: \$0\.(?!.*maximum)/,
    "after the last payment",
  ],
  [
    "PRESENTVALUE",
    ["meta-coreweave-2026", 0.08, day("2032-12-30")],
    /^1 payment after 30 Dec 2032.*maximum/,
    "the last payment is due at the end of its month",
  ],
  [
    "MARKTOMARKET",
    ["meta-coreweave-2026", 0.08, CURVE],
    /The curve \(2 points, from 1 to 0\.6, log-linear between them\) is market price ÷ contract price, as the terms state no contract price\.(?!.*inception)/,
    "a curve has no day of pricing",
  ],
  [
    "MARKTOMARKET",
    [PRICED, 0.08, CURVE],
    /The curve .* is the market price; the contract price is 2\.5\./,
    "the terms state a price",
  ],
  [
    "MARKTOMARKET",
    ["meta-coreweave-2026", 0.08, 0.2, 0.1],
    /At inception, 31 Mar 2026, the market price is the contract price × \(1 \+ 10 %\)\./,
    "signed on 31 Mar 2026",
  ],
  [
    "MARKTOMARKET",
    ["meta-coreweave-2026", 0.08, 0.2, 0.1, day("2026-01-31")],
    /On the as-of date, 31 Jan 2026, the market price is/,
    "as-of before signing",
  ],
  [
    "MARKTOMARKET",
    ["meta-coreweave-2026", 0.08, 0.2, 0.1, null, "buyer", day("2026-05-05")],
    /On 5 May 2026 the market price is/,
    "priced on a day",
  ],
  ["MARKTOMARKET", ["meta-coreweave-2026", 0.08, 0.2, 1.5], /got 1\.5; .* give a curve as decline/, "it takes a curve"],
  [
    "MARKTOMARKET",
    ["meta-coreweave-2026", 0.08, 0.2, -1],
    /got -1; for 10 per cent type 10% or 0\.1/,
    "no curve helps below",
  ],
  [
    "BREAKEVENDECLINE",
    ["meta-coreweave-2026", 0.08, 1.5],
    /got 1\.5; for 10 per cent type 10% or 0\.1/,
    "it takes no curve",
  ],
  [
    "SIMULATE",
    ["meta-coreweave-2026", 0.08, -0.2, 0.4, 2, 1, null, 3],
    /got 3; for 10 per cent type 10% or 0\.1/,
    "it takes no curve",
  ],
  [
    "REPORTED",
    ["CoreWeave", "revenue", 2025],
    /period must be text such as "FY2025" or "2025Q4", or the last day of the period: got 2025/,
    "1 Jan 2025 is no last day",
  ],
  [
    "TERM",
    [OF_TWO_LENGTHS, "stated"],
    /has tranches of different stated lengths.* Use one tranche at a time, or another convention\.$/,
    "no cell is blank",
  ],
  [
    "TERM",
    [
      [
        ["value", 1e9],
        ["end", 46388],
      ],
    ],
    /the terms range has no start, stated length or day of signing/,
    "nobody documents what is typed",
  ],
  ["TERM", ["anthropic-google-2026"], /= 5 years\.$/, "only the value is disputed"],
  [
    "TERMS",
    ["anthropic-google-2026"],
    /the value is left blank because sources disagree on it/,
    "the remedy of the others",
  ],
  [
    "PRESENTVALUE",
    ["anthropic-google-2026", 0.08],
    /^PRESENTVALUE gives #N\/A because sources disagree on the value/,
    "a value is needed",
  ],
  [
    "SCHEDULE",
    [OPTION, "year", "level", 12, "expected"],
    /sum to 400,000,000\.00\. The option is not owed yet, so it counts at its probability of 40 % \(count "expected"\)\.$/,
    "40 % of 1 bn",
  ],
  ["SCHEDULE", [OPTION], /The option is not owed yet, so it counts as 0\.$/, "firm"],
  [
    "SCHEDULE",
    ["meta-nebius-2026"],
    /meta-nebius-2026 \(Unsold capacity\) is contingent and not owed yet, so it counts as 0\./,
    "of two tranches",
  ],
  [
    "PRESENTVALUE",
    ["microsoft-iren-2025", 0.09],
    /\$1\.94 bn \(computed: 20 % of \$9\.7 bn; share from filing, IREN/,
    "the 10-K states a share",
  ],
  [
    "PRESENTVALUE",
    ["microsoft-iren-2025", 0.09],
    /The prepayment has no documented date and is taken as paid on 3 Nov 2025, the day of announcement\./,
    "contract-life §3",
  ],
  [
    "CASHFLOW",
    ["microsoft-iren-2025"],
    /is taken as paid on 3 Nov 2025, the day of announcement\./,
    "contract-life §3",
  ],
  [
    "ANNUALSPEND",
    ["google-spacex-2026"],
    /^12 × \$920 m a month \(filing, SpaceX \(SEC\), Free writing prospectus, [^)]+\) = \$11,040,000,000\.00 a year\.$/,
    "the fee has a source, and is said once",
  ],
  [
    "SCHEDULE",
    ["anthropic-spacex-2026"],
    /cancellable on 90 days' notice \(filing, SpaceX .*\$1\.25 bn a month from 1 Jul 2026 \(filing, SpaceX/,
    "notice and fee have sources",
  ],
  [
    "COMBINED",
    ["firm", "anthropic-spacex-2026", "google-spacex-2026"],
    /\$5,550,666,666\.67 \(google-spacex-2026, what is firm: \$920 m a month \(filing, SpaceX \(SEC\), Free writing(?!.*GKToday)/,
    "the fee is counted, not the headline",
  ],
  [
    "COMBINED",
    ["all", "meta-nebius-2026"],
    /everything: \$12 bn \(filing.* contingent \$15 bn \(up to; filing.* The value of meta-nebius-2026 contains a ceiling \(up to\)\./,
    "15 of the 27 bn are a ceiling",
  ],
  ["COMBINED", ["firm", "meta-nebius-2026"], /what is firm: \$12 bn \(filing(?!.*ceiling)/, "the firm part is exact"],
  ["CONCENTRATION", [[[0, 0]]], /because amounts must hold at least one number above 0\./, "two zeros are not none"],
  ["RENTEDSHARE", [0, 0], /because rented and owned must hold at least one number above 0\./, "its own arguments"],
  ["FORWARDPRICE", [1, 7.2, 1, 5.4], /farYears must be more than nearYears: got 1 and 1/, "one rule"],
])("WHY of %s(%j) says %s (%s)", (name, args, said) => {
  expect(why(name, args)).toMatch(said);
});

// Where the function has an error, WHY explains an error, and no other way round.
test.each<[FunctionName, readonly unknown[]]>([
  ["FIGURE", [DATES, "capacity"]],
  ["FIGURE", [DATES, "prepayment"]],
  ["FIGURE", [DATES, "value"]],
  ["EVIDENCE", [[["meta-coreweave-2026"]], "endd"]],
  ["EVIDENCE", [[["meta-coreweave-2026"]], "end"]],
  ["DEALS", ["meta", day("2000-01-01")]],
  ["DEALS", ["meta", day("2026-01-01")]],
  ["SOURCE", [[["meta-coreweave-2026"]], "end", day("2020-01-01")]],
])("WHY of %s(%j) gives a reason where the function gives an error, and only there", (name, args) => {
  let isError = false;
  try {
    CALL_TABLE[name].result(args);
  } catch {
    isError = true;
  }
  expect(why(name, args).startsWith(`${name} gives #`)).toBe(isError);
});
