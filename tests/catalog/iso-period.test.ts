import { datePrecision, isoPeriod, stretchWords } from "../../src/catalog/iso-period";

test.each<[text: string, first: string | null, last: string | null, precision: string, words: string | null]>([
  ["2027", "2027-01-01", "2027-12-31", "year", null],
  ["2027-H1", "2027-01-01", "2027-06-30", "half", "H1 2027"],
  ["2027-H2", "2027-07-01", "2027-12-31", "half", "H2 2027"],
  ["2028-Q1", "2028-01-01", "2028-03-31", "quarter", "Q1 2028"],
  ["2027-Q4", "2027-10-01", "2027-12-31", "quarter", "Q4 2027"],
  ["2028-02", "2028-02-01", "2028-02-29", "month", null],
  ["2032-12-20", "2032-12-20", "2032-12-20", "day", null],
])("%s covers %s to %s, to the %s", (text, first, last, precision, words) => {
  expect(isoPeriod(text)).toEqual({ first, last });
  expect([datePrecision(text), stretchWords(text)]).toEqual([precision, words]);
});

test.each([
  "2027-H3",
  "2027-H0",
  "2027-Q5",
  "2027-Q0",
  "2027-13",
  "2027-00",
  "2027-02-30",
  "2027-00-10",
  "H1 2027",
  "27",
  "",
])("%j is no date", (text) => expect(isoPeriod(text)).toBeNull());
