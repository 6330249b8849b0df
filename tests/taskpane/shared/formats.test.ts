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
  { iso: "2027", locale: "en-GB", long: "2027", short: "2027" },
  { iso: "2032-12", locale: "en-GB", long: "December 2032", short: "Dec 2032" },
  { iso: "2032-12-20", locale: "en-GB", long: "20 December 2032", short: "20 Dec 2032" },
  { iso: "2032-12-20", locale: "en-US", long: "December 20, 2032", short: "Dec 20, 2032" },
  { iso: "2032-12-20", locale: "de-DE", long: "20. Dezember 2032", short: "20. Dez. 2032" },
  { iso: "2032-12-01", locale: "en-GB", long: "1 December 2032", short: "1 Dec 2032" },
  { iso: "mid-2026", locale: "en-GB", long: "mid-2026", short: "mid-2026" },
])("the date $iso is written in $locale no finer than it is stated", ({ iso, locale, long, short }) => {
  const formats = formatsFor(locale);
  expect(formats.date(iso)).toBe(long);
  expect(formats.shortDate(iso)).toBe(short);
});

test("a percentage is shown from the decimal", () => {
  expect(formatsFor("en-US").percent(0.205)).toBe("20.5%");
});
