import { claimBound, isLastDay, type Bound } from "../../src/catalog/bounds";
import type { Claim } from "../../src/catalog/claim";
import { isoPeriod } from "../../src/catalog/iso-period";
import { syntheticClaim } from "./synthetic-deal";

test.each<{ name: string; claim: Partial<Claim>; base: unknown; low: unknown; high: unknown; source: string }>([
  { name: "value", claim: { value: 38e9, precision: "exact" }, base: 38e9, low: 38e9, high: 38e9, source: "by hand" },
  {
    name: "value",
    claim: { value: 21e9, precision: "approx" },
    base: 21e9,
    low: "none",
    high: "none",
    source: "contract-life §4: about has no low and no high",
  },
  {
    name: "value",
    claim: { value: 2.9e9, low: 2.9e9, high: 3e9, precision: "approx" },
    base: 2.9e9,
    low: 2.9e9,
    high: 3e9,
    source: "Meta - Nebius 2025",
  },
  {
    name: "value",
    claim: { value: 17.4e9, low: 17.4e9, high: 19.4e9, precision: "range" },
    base: 17.4e9,
    low: 17.4e9,
    high: 19.4e9,
    source: "Microsoft - Nebius",
  },
  {
    name: "value",
    claim: { value: 14.2e9, precision: "upperBound" },
    base: 14.2e9,
    low: "none",
    high: 14.2e9,
    source: "Meta - CoreWeave 2025",
  },
  {
    name: "value",
    claim: { value: 100e9, precision: "lowerBound" },
    base: 100e9,
    low: 100e9,
    high: "none",
    source: "Anthropic - AWS",
  },
  {
    name: "value",
    claim: { value: 15e9, low: 15e9, precision: "derived" },
    base: 15e9,
    low: 15e9,
    high: "none",
    source: "Galaxy - CoreWeave",
  },
  {
    name: "price",
    claim: { low: 7, high: 12, precision: "range" },
    base: "none",
    low: 7,
    high: 12,
    source: "H100 at peak scarcity",
  },
  {
    name: "start",
    claim: { value: "2027" },
    base: "2027-01-01",
    low: "2027-01-01",
    high: "2027-12-31",
    source: "design: year-precision start",
  },
  {
    name: "start",
    claim: { value: "2025-11" },
    base: "2025-11-01",
    low: "2025-11-01",
    high: "2025-11-30",
    source: "by hand",
  },
  {
    name: "end",
    claim: { value: "2032-12" },
    base: "2032-12-31",
    low: "2032-12-01",
    high: "2032-12-31",
    source: "design: through December 2032",
  },
  {
    name: "end",
    claim: { value: "2031" },
    base: "2031-12-31",
    low: "2031-01-01",
    high: "2031-12-31",
    source: "by hand",
  },
  {
    name: "end",
    claim: { value: "2032-12-20" },
    base: "2032-12-20",
    low: "2032-12-20",
    high: "2032-12-20",
    source: "by hand",
  },
  {
    name: "option leg end",
    claim: { value: "2028-02" },
    base: "2028-02-29",
    low: "2028-02-01",
    high: "2028-02-29",
    source: "leap year, by hand",
  },
  {
    name: "chips",
    claim: { value: "NVIDIA GB300", precision: "stated" },
    base: "NVIDIA GB300",
    low: "NVIDIA GB300",
    high: "NVIDIA GB300",
    source: "text has no width",
  },
])("$name $claim.value ($claim.precision, $source)", ({ name, claim, base, low, high }) => {
  const expected: Record<Bound, unknown> = { base, low, high };
  for (const bound of ["base", "low", "high"] as const) {
    const read = (): unknown => claimBound(syntheticClaim(claim), bound, name, "text");
    if (expected[bound] === "none") expect(read).toThrow(`no documented ${bound}`);
    else expect(read()).toBe(expected[bound]);
  }
});

test("a bound that is not documented says what sources say instead", () => {
  expect(() => claimBound(syntheticClaim({ value: 14.2e9, precision: "upperBound" }), "low", "value", "USD")).toThrow(
    "value has no documented low: sources say up to $14.2 bn",
  );
  expect(() => claimBound(syntheticClaim({ value: 21e9, precision: "approx" }), "high", "value", "USD")).toThrow(
    "value has no documented high: sources say about $21 bn and state no range",
  );
});

test.each([
  ["end", true],
  ["option leg end", true],
  ["start", false],
  ["weekend rate", false],
])("%s names a last day: %s", (name, last) => expect(isLastDay(name)).toBe(last));

test.each([
  ["2027", { first: "2027-01-01", last: "2027-12-31" }],
  ["2028-02", { first: "2028-02-01", last: "2028-02-29" }],
  ["2032-12-20", { first: "2032-12-20", last: "2032-12-20" }],
  ["2027-02-29", null],
  ["2027-13", null],
  ["2027-00-10", null],
  ["27-01-01", null],
  ["NVIDIA GB300", null],
  ["", null],
])("the days covered by %s", (text, period) => expect(isoPeriod(text)).toEqual(period));
