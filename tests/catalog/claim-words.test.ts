import { catalogue } from "../../src/catalog/catalogue";
import {
  boundsWords,
  claimRemarks,
  claimWords,
  dateWords,
  ENGLISH,
  precisionWords,
} from "../../src/catalog/claim-words";
import type { Claim } from "../../src/catalog/claim";
import type { Unit } from "../../src/catalog/model";
import { figureView } from "../../src/taskpane/shared/figure-view";
import { formatsFor } from "../../src/taskpane/shared/formats";

const CLAIM: Claim = {
  value: null,
  low: null,
  high: null,
  precision: "exact",
  basis: null,
  sources: [],
  locators: [],
  derivation: null,
  rejected: null,
  rejectedBy: null,
  note: null,
};

test.each<{ claim: Partial<Claim>; unit: Unit; words: string; precision: string }>([
  { claim: { value: 21e9 }, unit: "USD", words: "$21 bn", precision: "exact" },
  {
    claim: { value: 21e9, precision: "approx", basis: "incremental" },
    unit: "USD",
    words: "about $21 bn",
    precision: "about, this agreement alone",
  },
  {
    claim: { value: 14.2e9, precision: "upperBound", basis: "ceiling" },
    unit: "USD",
    words: "up to $14.2 bn",
    precision: "up to, a cap",
  },
  {
    claim: { value: 35.2e9, precision: "derived", basis: "cumulative" },
    unit: "USD",
    words: "$35.2 bn",
    precision: "derived from other figures, including earlier agreements",
  },
  {
    claim: { value: 2e9, precision: "stated", basis: "option" },
    unit: "USD",
    words: "$2 bn",
    precision: "as stated, at the customer's option",
  },
  { claim: { low: 35e9, precision: "lowerBound" }, unit: "USD", words: "at least $35 bn", precision: "at least" },
  { claim: { high: 14.2e9, precision: "upperBound" }, unit: "USD", words: "up to $14.2 bn", precision: "up to" },
  { claim: { low: 5e9, high: 6e9, precision: "range" }, unit: "USD", words: "$5 bn to $6 bn", precision: "range" },
  { claim: { value: 1.4e12 }, unit: "USD", words: "$1.4 tn", precision: "exact" },
  { claim: { value: 1_234_567_891 }, unit: "USD", words: "$1,234,567,891", precision: "exact" },
  { claim: { value: 5_500_000 }, unit: "USD per MW", words: "$5.5 m per MW", precision: "exact" },
  {
    claim: { low: 5.97, high: 6.7, precision: "range" },
    unit: "years",
    words: "5.97 to 6.7 years",
    precision: "range",
  },
  { claim: { value: 1 }, unit: "years", words: "1 year", precision: "exact" },
  { claim: { value: 90 }, unit: "days", words: "90 days", precision: "exact" },
  { claim: { value: 1200, precision: "approx" }, unit: "MW", words: "about 1,200 MW", precision: "about" },
  {
    claim: { value: 1e5, precision: "lowerBound" },
    unit: "GPUs",
    words: "at least 100,000 GPUs",
    precision: "at least",
  },
  { claim: { value: 0.07 }, unit: "percent", words: "7 %", precision: "exact" },
  { claim: { value: 1.18, precision: "stated" }, unit: "ratio", words: "1.18", precision: "as stated" },
  { claim: { value: "2032-12-20" }, unit: "date", words: "20 Dec 2032", precision: "exact" },
  { claim: { value: "2032-12" }, unit: "date", words: "Dec 2032", precision: "month only" },
  { claim: { value: "2027-H1" }, unit: "date", words: "H1 2027", precision: "half-year only" },
  { claim: { value: "2027-Q4" }, unit: "date", words: "Q4 2027", precision: "quarter only" },
  { claim: { value: "2027", precision: "approx" }, unit: "date", words: "about 2027", precision: "about, year only" },
  {
    claim: { value: "2027", precision: "lowerBound" },
    unit: "date",
    words: "not before 2027",
    precision: "not before, year only",
  },
  { claim: { high: "2032-12-20", precision: "upperBound" }, unit: "date", words: "by 20 Dec 2032", precision: "by" },
  { claim: { value: "Vera Rubin", precision: "stated" }, unit: "text", words: "Vera Rubin", precision: "as stated" },
  { claim: {}, unit: "MW", words: "not stated", precision: "exact" },
])("$claim in $unit reads “$words”, and as $precision", ({ claim, unit, words, precision }) => {
  expect(claimWords({ ...CLAIM, ...claim }, unit)).toBe(words);
  expect(precisionWords({ ...CLAIM, ...claim }, unit)).toBe(precision);
});

test.each([
  { parts: { value: 35.2e9, low: 35e9 }, expected: "at least $35 bn" },
  { parts: { value: 35.2e9, high: 36e9 }, expected: "at most $36 bn" },
  { parts: { value: 35.2e9, low: 35e9, high: 36e9 }, expected: "between $35 bn and $36 bn" },
  { parts: { value: 14.2e9, high: 14.2e9 }, expected: null },
  { parts: { low: 5e9, high: 6e9 }, expected: null },
])("bounds are told beside a value and not repeated: $expected", ({ parts, expected }) => {
  expect(boundsWords({ ...CLAIM, ...parts }, "USD")).toBe(expected);
});

test("bounds of a date are days, not amounts", () => {
  const claim = { ...CLAIM, value: "2027-03", low: "2027-01", high: "2027-06" };
  expect(boundsWords({ ...claim, high: "2027-03" }, "date")).toBe("not before Jan 2027");
  expect(boundsWords({ ...claim, low: "2027-03" }, "date")).toBe("by Jun 2027");
});

test("dates are written no finer than stated, and other text is left as it is", () => {
  expect(["2032-12-20", "2032-12", "2032", "mid 2026"].map(dateWords)).toEqual([
    "20 Dec 2032",
    "Dec 2032",
    "2032",
    "mid 2026",
  ]);
});

test("in another language only numbers differ; dates are those of the sheets", () => {
  const german = formatsFor("de-DE");
  expect(claimWords({ ...CLAIM, value: 14.2e9, precision: "approx" }, "USD", german)).toBe("about $14,2 bn");
  expect(claimWords({ ...CLAIM, value: "2032-12-20", precision: "upperBound" }, "date", german)).toBe("by 20 Dec 2032");
});

const FIGURES = catalogue.deals.flatMap(({ id, figures }) => figures.map((figure) => ({ id, figure })));

test("the pane says of every claim in the catalogue what a sheet says", () => {
  // The pane's own numbers in English, with the sheet's dates and per cent signs: what is left to differ are the words.
  const formats = { ...formatsFor("en-US"), date: ENGLISH.date, precisePercent: ENGLISH.precisePercent };
  let compared = 0;
  for (const { id, figure } of FIGURES) {
    const { shown, alternatives } = figureView(figure, formats);
    const pane = [...(shown === null ? [] : [shown]), ...alternatives].map(({ text }) => text);
    expect([id, figure.name, pane.map(({ text }) => text).sort()]).toEqual([
      id,
      figure.name,
      figure.claims.map((claim) => claimWords(claim, figure.unit)).sort(),
    ]);
    for (const claim of figure.claims) {
      // Beside the value a sheet has how it is to be read: all that the pane says below it.
      for (const remark of claimRemarks(claim, figure.unit))
        expect(precisionWords(claim, figure.unit)).toContain(remark);
      expect(pane.map(({ remarks }) => remarks.join())).toContain(claimRemarks(claim, figure.unit).join());
    }
    compared += pane.length;
  }
  expect(compared).toBe(FIGURES.reduce((sum, { figure }) => sum + figure.claims.length, 0));
});
