import type { Claim, Unit } from "../../src/catalog/model";
import { claimWords, dateWords, precisionWords } from "../../src/plan/claim-words";
import { lines } from "../../src/workbook/lines";
import { amountFormat, amountFormatWithUnit, dateFormat } from "../../src/plan/number-format";

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
    precision: "derived, together with earlier agreements",
  },
  { claim: { low: 35e9, precision: "lowerBound" }, unit: "USD", words: "at least $35 bn", precision: "at least" },
  { claim: { value: 1_234_567_891 }, unit: "USD", words: "$1,234,567,891", precision: "exact" },
  { claim: { value: 5_500_000 }, unit: "USD per MW", words: "$5.5 m per MW", precision: "exact" },
  {
    claim: { low: 5.97, high: 6.7, precision: "range" },
    unit: "years",
    words: "5.97 years to 6.7 years",
    precision: "range",
  },
  { claim: { value: 0.07 }, unit: "percent", words: "7 %", precision: "exact" },
  { claim: { value: "2032-12" }, unit: "date", words: "Dec 2032", precision: "exact, to the month" },
  { claim: { value: "2027", precision: "approx" }, unit: "date", words: "about 2027", precision: "about, to the year" },
  { claim: { value: "Vera Rubin", precision: "stated" }, unit: "text", words: "Vera Rubin", precision: "as stated" },
  { claim: {}, unit: "MW", words: "not stated", precision: "exact" },
])("$claim in $unit reads “$words”", ({ claim, unit, words, precision }) => {
  expect(claimWords({ ...CLAIM, ...claim }, unit)).toBe(words);
  expect(precisionWords({ ...CLAIM, ...claim }, unit)).toBe(precision);
});

test("dates are written no finer than stated, and other text is left as it is", () => {
  expect(["2032-12-20", "2032-12", "2032", "mid 2026"].map(dateWords)).toEqual([
    "20 Dec 2032",
    "Dec 2032",
    "2032",
    "mid 2026",
  ]);
  expect(["2032-12-20", "2032-12", "2032"].map(dateFormat)).toEqual(["d mmm yyyy", "mmm yyyy", "yyyy"]);
});

test.each<{ value: number; unit: Unit; format: string }>([
  { value: 21e9, unit: "USD", format: "$#,##0" },
  { value: 6, unit: "years", format: "0.0" },
  { value: 6.5, unit: "years", format: "0.0" },
  { value: 5.97, unit: "years", format: "0.0##" },
  { value: 0.07, unit: "percent", format: "0%" },
  { value: 0.125, unit: "percent", format: "0.0##%" },
  { value: 300, unit: "MW", format: "#,##0" },
  { value: 133.5, unit: "MW", format: "#,##0.0##" },
])("$value $unit is shown as $format", ({ value, unit, format }) => {
  expect(amountFormat(value, unit)).toBe(format);
});

test.each([
  { value: 6.5, unit: "years", format: '0.0 "years"' },
  { value: 150, unit: "MW", format: '#,##0 "MW"' },
  { value: 12e6, unit: "USD per MW", format: '$#,##0 "per MW"' },
  { value: 21e9, unit: "USD", format: "$#,##0" },
  { value: 0.03, unit: "percent", format: "0%" },
  { value: 1.18, unit: "ratio", format: "#,##0.0##" },
] as const)("without a unit beside it, $value $unit is shown as $format", ({ value, unit, format }) => {
  expect(amountFormatWithUnit(value, unit)).toBe(format);
});

test("text is cut at spaces, and a word that is too long stands alone", () => {
  expect(lines("one two three", 7)).toEqual(["one two", "three"]);
  expect(lines("a incomprehensible b", 5)).toEqual(["a", "incomprehensible", "b"]);
});
