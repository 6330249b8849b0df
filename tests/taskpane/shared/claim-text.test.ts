import type { Claim, Unit } from "../../../src/catalog/model";
import { claimText } from "../../../src/taskpane/shared/claim-text";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import { claim } from "../sample-deal";

const formats = formatsFor("en-GB");

const CASES: readonly { parts: Partial<Claim>; unit: Unit; expected: string }[] = [
  { parts: { value: 21e9, precision: "exact" }, unit: "USD", expected: "$21.0 bn" },
  { parts: { value: 21e9, precision: "approx" }, unit: "USD", expected: "about $21.0 bn" },
  { parts: { value: 35e9, precision: "lowerBound" }, unit: "USD", expected: "at least $35.0 bn" },
  { parts: { low: 35e9, precision: "lowerBound" }, unit: "USD", expected: "at least $35.0 bn" },
  { parts: { value: 14.2e9, precision: "upperBound" }, unit: "USD", expected: "up to $14.2 bn" },
  { parts: { high: 14.2e9, precision: "upperBound" }, unit: "USD", expected: "up to $14.2 bn" },
  { parts: { low: 5e9, high: 6e9, precision: "range" }, unit: "USD", expected: "$5.0 bn to $6.0 bn" },
  { parts: {}, unit: "USD", expected: "not stated" },
  { parts: { value: "2032-12", precision: "exact" }, unit: "date", expected: "December 2032" },
  { parts: { value: "2027", precision: "lowerBound" }, unit: "date", expected: "not before 2027" },
  { parts: { value: "2032-12-20", precision: "upperBound" }, unit: "date", expected: "by 20 December 2032" },
  { parts: { value: 6.5, precision: "stated" }, unit: "years", expected: "6.5 years" },
  { parts: { value: 1 }, unit: "years", expected: "1 year" },
  { parts: { value: 90 }, unit: "days", expected: "90 days" },
  { parts: { value: 1200, precision: "approx" }, unit: "MW", expected: "about 1,200 MW" },
  { parts: { value: 100_000, precision: "lowerBound" }, unit: "GPUs", expected: "at least 100,000 GPUs" },
  { parts: { value: 0.71 }, unit: "percent", expected: "71%" },
  { parts: { value: 1.5, precision: "derived" }, unit: "ratio", expected: "1.5 times" },
  { parts: { value: 12e6 }, unit: "USD per MW", expected: "$12.0 m per MW" },
  { parts: { value: "Vera Rubin", precision: "stated" }, unit: "text", expected: "Vera Rubin" },
];

test.each(CASES)("a claim reads “$expected”, no more exact than it is", ({ parts, unit, expected }) => {
  expect(claimText(claim(parts), unit, formats).text).toBe(expected);
});

test("money carries the full number beside the short one", () => {
  expect(claimText(claim({ value: 21e9 }), "USD", formats).inFull).toBe("21,000,000,000 US dollars");
  expect(claimText(claim({ value: 6.5 }), "years", formats).inFull).toBeNull();
});

test.each([
  { parts: { value: 35.2e9, low: 35e9 }, expected: "at least $35.0 bn" },
  { parts: { value: 35.2e9, high: 36e9 }, expected: "at most $36.0 bn" },
  { parts: { value: 35.2e9, low: 35e9, high: 36e9 }, expected: "between $35.0 bn and $36.0 bn" },
  { parts: { value: 14.2e9, high: 14.2e9 }, expected: null },
  { parts: { low: 5e9, high: 6e9 }, expected: null },
])("bounds are told beside a value and not repeated: $expected", ({ parts, expected }) => {
  expect(claimText(claim(parts), "USD", formats).bounds).toBe(expected);
});

test.each([
  { parts: { value: 21e9, basis: "incremental" as const }, unit: "USD" as const, expected: ["this agreement alone"] },
  {
    parts: { value: 35e9, basis: "cumulative" as const },
    unit: "USD" as const,
    expected: ["together with earlier agreements"],
  },
  { parts: { value: 9e9, basis: "ceiling" as const }, unit: "USD" as const, expected: ["a cap, not a commitment"] },
  { parts: { value: 2e9, basis: "option" as const }, unit: "USD" as const, expected: ["at the customer’s choice"] },
  { parts: { value: "2027" }, unit: "date" as const, expected: ["stated to the year"] },
  { parts: { value: "2032-12" }, unit: "date" as const, expected: ["stated to the month"] },
  { parts: { value: "2032-12-20" }, unit: "date" as const, expected: [] },
  {
    parts: { value: 6, precision: "derived" as const },
    unit: "years" as const,
    expected: ["worked out from other figures"],
  },
])("what a reader must know first: $expected", ({ parts, unit, expected }) => {
  expect(claimText(claim(parts), unit, formats).remarks).toEqual(expected);
});
