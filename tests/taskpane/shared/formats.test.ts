import { formatsFor } from "../../../src/taskpane/shared/formats";

// Expected texts are what the locale's own conventions ask for (CLDR), with our short scale after the number.
test.each([
  { amount: 21e9, locale: "en-US", expected: "$21.0 bn" },
  { amount: 14.25e9, locale: "en-US", expected: "$14.25 bn" },
  { amount: 300e9, locale: "en-US", expected: "$300 bn" },
  { amount: 1.4e12, locale: "en-US", expected: "$1.4 tn" },
  { amount: 850e6, locale: "en-US", expected: "$850 m" },
  { amount: 8.5e6, locale: "en-US", expected: "$8.5 m" },
  { amount: 950_000, locale: "en-US", expected: "$950,000" },
  { amount: 0, locale: "en-US", expected: "$0" },
  { amount: 21e9, locale: "de-DE", expected: "$21,0 bn" },
  { amount: 950_000, locale: "de-DE", expected: "$950.000" },
])("$amount in $locale is written $expected", ({ amount, locale, expected }) => {
  expect(formatsFor(locale).money(amount)).toBe(expected);
});

test.each([
  { locale: "en-US", expected: "21,000,000,000 US dollars" },
  { locale: "de-DE", expected: "21.000.000.000 US dollars" },
])("an amount in full keeps every digit in $locale", ({ locale, expected }) => {
  expect(formatsFor(locale).moneyInFull(21_000_000_000)).toBe(expected);
});

test.each([
  { iso: "2027", expected: "2027" },
  { iso: "2032-12", expected: "Dec 2032" },
  { iso: "2032-12-20", expected: "20 Dec 2032" },
  { iso: "2032-12-01", expected: "1 Dec 2032" },
  { iso: "2032-13-01", expected: "2032-13-01" },
  { iso: "mid-2026", expected: "mid-2026" },
])("the date $iso is written $expected, in every language and no finer than it is stated", ({ iso, expected }) => {
  for (const locale of ["en-GB", "en-US", "de-DE"]) expect(formatsFor(locale).date(iso)).toBe(expected);
});

test("a percentage is shown from the decimal", () => {
  expect(formatsFor("en-US").percent(0.205)).toBe("20.5%");
});
