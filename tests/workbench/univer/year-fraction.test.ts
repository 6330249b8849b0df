import { readFileSync } from "node:fs";
import { monthsLater, yearFraction, type YearBasis } from "../../../src/workbench/univer/year-fraction";
import { testBeside } from "../../beside-the-project";
import ownCases from "../../finance/excel-yearfrac-cases.json";

const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

test.each<[string, string, YearBasis, number, string]>([
  ["2012-01-01", "2012-07-30", 0, 0.58055556, "Excel help, YEARFRAC"],
  ["2012-01-01", "2012-07-30", 1, 0.57650273, "Excel help, YEARFRAC"],
  ["2012-01-01", "2012-07-30", 3, 0.57808219, "Excel help, YEARFRAC"],
  ["2027-01-01", "2032-12-21", 0, 2150 / 360, "by hand: 5 x 360 + 11 x 30 + 20 days"],
  ["2027-01-01", "2032-12-21", 2, 2181 / 360, "by hand"],
  ["2024-02-29", "2028-02-29", 0, 4, "by hand: end of February to end of February"],
  ["2023-02-28", "2023-03-31", 0, 31 / 360, "Excel: the 31st stays when the start ends February"],
  ["2023-02-28", "2023-03-31", 4, 32 / 360, "by hand: European, the 31st is the 30th"],
  ["2023-06-01", "2024-03-01", 1, 274 / 366, "Excel: a leap day in the span makes the year 366 days"],
])("%s to %s on basis %i is %f", (start, end, basis, expected) => {
  expect(yearFraction(serial(start), serial(end), basis)).toBeCloseTo(expected, 8);
  expect(yearFraction(serial(end), serial(start), basis)).toBeCloseTo(expected, 8);
});

interface ExcelCase {
  readonly start: number | string | null;
  readonly end: number | string | null;
  readonly basis: number | null;
  readonly expected: number | string;
  readonly relTol?: number;
  readonly absTol?: number;
  readonly authority: string;
}

/** Results that do not come out, in words; dates given as text are the engine's business. */
function failures(cases: readonly ExcelCase[]): string[] {
  return cases.flatMap(({ start, end, basis, expected, relTol = 0, absTol = 0, authority }) => {
    const isScored = /^(excel-(cache|truth-file)|ms-doc)$/.test(authority) && typeof expected === "number";
    if (!isScored || typeof start === "string" || typeof end === "string") return [];
    const got = yearFraction(start ?? 0, end ?? 0, Math.floor(basis ?? 0) as YearBasis);
    // Values kept in a workbook have every bit; the others were printed with eight digits or more.
    const tolerance = absTol + relTol * Math.abs(expected) + (authority === "excel-cache" ? 0 : 1e-8);
    return Math.abs(got - expected) <= tolerance
      ? []
      : [`YEARFRAC(${start}, ${end}, ${basis}) = ${expected} in Excel: got ${got}`];
  });
}

test("agrees with the results Excel wrote that the project keeps", () => {
  expect(ownCases).toHaveLength(260);
  expect(failures(ownCases as readonly ExcelCase[])).toEqual([]);
});

testBeside("facts/excel-cases/yearfrac.json", "agrees with the whole collection", (file) => {
  const whole = JSON.parse(readFileSync(file, "utf8")) as readonly ExcelCase[];
  expect(whole.length).toBeGreaterThan(1_600);
  expect(failures(whole)).toEqual([]);
});

test.each<[string, number, string, string]>([
  ["2026-01-31", 1, "2026-02-28", "Excel help, EDATE: the last day there is"],
  ["2024-01-31", 1, "2024-02-29", "by hand: leap year"],
  ["2026-03-31", -1, "2026-02-28", "by hand"],
  ["2026-05-15", 20, "2028-01-15", "by hand"],
  ["2026-05-15", 1.9, "2026-06-15", "Excel help, EDATE: months are truncated"],
])("%s plus %f months is %s", (start, months, expected) => {
  expect(monthsLater(serial(start), months)).toBe(serial(expected));
});
