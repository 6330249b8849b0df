import { dealById } from "../../../src/catalog/catalogue";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import {
  conventionSpread,
  defaultConvention,
  isSpendOfFees,
  missingThroughout,
  spendRows,
  spendWords,
} from "../../../src/taskpane/deals/spend-view";
import { claim, deal, figure } from "../sample-deal";

const formats = formatsFor("en-GB");
const date = (name: string, iso: string) => figure({ name, unit: "date", claims: [claim({ value: iso })] });
const value = figure({ name: "value", claims: [claim({ value: 12e9, precision: "upperBound" })] });

// Years of 360 days, months of 30: Excel's YEARFRAC, basis 0, to the day after the last.
const SERVICE_YEARS = (5 * 360 + 11 * 30 + 20) / 360;
const SIGNING_YEARS = (6 * 360 + 8 * 30 + 21) / 360;

test("the reference deal under the three conventions (design, by hand)", () => {
  const rows = spendRows(dealById("meta-coreweave-2026"), formats);
  expect(rows.map(({ label, base }) => [label, base])).toEqual([
    ["Stated", 21e9 / 6.5],
    ["Service", expect.closeTo(21e9 / SERVICE_YEARS, 2)],
    ["Signing", expect.closeTo(21e9 / SIGNING_YEARS, 2)],
  ]);
  expect(rows.map(({ length }) => length)).toEqual([
    "6.5 years",
    "5.97 years, 1 Jan 2027 to 20 Dec 2032",
    "6.73 years, 31 Mar 2026 to 20 Dec 2032",
  ]);
  expect(defaultConvention(dealById("meta-coreweave-2026"))).toBe("service");
  expect(conventionSpread(rows)).toBeCloseTo(SIGNING_YEARS / SERVICE_YEARS - 1, 10);
});

test("a start known to the year only makes the high: all of it between the last day of that year and the end", () => {
  const service = spendRows(dealById("meta-coreweave-2026"), formats)[1];
  const fromLastDay = (4 * 360 + 11 * 30 + 20 + 1) / 360; // 31 December counts as the 30th
  expect(service?.high).toBeCloseTo(21e9 / fromLastDay, 2);
  expect(service?.low).toBeNull(); // the 10-Q says up to 21 billion: a ceiling has no low
});

test("what is missing for a convention is said, and a cap has no low", () => {
  const x = deal({ id: "x", figures: [value, date("end", "2031-12-31"), date("announced", "2025-09-30")] });
  const rows = spendRows(x, formats);
  expect(rows.map(({ missing }) => missing)).toEqual([
    "Stated length not documented",
    "Start of service not documented",
    null,
  ]);
  expect(rows[2]).toMatchObject({ low: null, base: expect.any(Number), high: expect.any(Number) });
  expect(defaultConvention(x)).toBe("signing");
  expect(conventionSpread(rows)).toBeNull();
  expect(missingThroughout(rows)).toBeNull();
});

test.each([
  { figures: [{ ...value, withheld: "two sums" }], expected: "Value disputed" },
  { figures: [], expected: "Value not documented" },
])("without a value all three give the same reason: $expected", ({ figures, expected }) => {
  expect(missingThroughout(spendRows(deal({ id: "x", figures }), formats))).toBe(expected);
});

test("the convention used when none is given is the one that ANNUALSPEND uses: IREN's start is known by year only", () =>
  expect(defaultConvention(dealById("microsoft-iren-2025"))).toBe("stated"));

// contract-life §2: 12 × fee where documented, else the firm and cancellable value ÷ years.
test.each([
  {
    id: "meta-coreweave-2026",
    basis: "value",
    words: /^The value divided by the length in years\. .* value and dates/,
  },
  {
    id: "anthropic-spacex-2026",
    basis: "fee",
    words: /^12 monthly fees, the same under every convention\./,
    spend: 15e9,
  },
  {
    id: "google-spacex-2026",
    basis: "fee",
    words: /^12 monthly fees, the same under every convention\./,
    spend: 11.04e9,
  },
  {
    id: "reflection-spacex-2026",
    basis: "fee",
    words: /^12 monthly fees, the same under every convention\./,
    spend: 1.8e9,
  },
  { id: "meta-nebius-2026", basis: "value", words: /documented\. Options and contingent parts are left out\.$/ },
])("what the annual spend of $id is: $basis", ({ id, basis, words, spend }) => {
  const rows = spendRows(dealById(id), formats);
  expect(isSpendOfFees(dealById(id))).toBe(basis === "fee");
  expect(spendWords(dealById(id))).toMatch(words);
  // A length beside 12 fees would say what they were divided by.
  if (spend !== undefined) expect(rows.map(({ base, length }) => [base, length])).toEqual(Array(3).fill([spend, null]));
  else expect(rows.some(({ length }) => length !== null)).toBe(true);
});
