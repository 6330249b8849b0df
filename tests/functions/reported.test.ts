/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { catalogue, reportedData } from "../../src/catalog/catalogue";
import { reportedFigure } from "../../src/catalog/reported";
import { undisputedNumber } from "../../src/catalog/reported-number";
import { serialFromIso } from "../../src/finance/serial-date";
import * as functions from "../../src/functions/functions";
import { errorFrom } from "./error-from";
import { loadRealCustomFunctions } from "./real-office";

beforeAll(loadRealCustomFunctions);

const why = (...args: unknown[]): string => functions.whyCell("REPORTED", [...args.map((each) => [[each]])]);

test.each<[company: string, metric: string, period: unknown, expected: number, source: string]>([
  ["CoreWeave", "rpo", "2026Q2", 103.7e9, "CoreWeave 10-Q, June 2026"],
  ["CRWV", "backlog", serialFromIso("2026-06-30"), 104.2e9, "CoreWeave release, June 2026"],
  ["CoreWeave", "rpo", null, 103.7e9, "the latest: CoreWeave 10-Q, June 2026"],
  ["CoreWeave", "rpo", "", 103.7e9, "a blank cell is the latest"],
  ["CoreWeave", "revenue", "FY2025", 5.131e9, "CoreWeave 10-K, 2025"],
  ["NBIS", "revenue", "Q2 2026", 582.3e6, "Nebius letter to shareholders, June 2026"],
  ["Oracle", "rpo", "FY2027Q1", 664e9, "Oracle 10-Q, August 2026"],
  ["ORCL", "rpo", serialFromIso("2026-05-31"), 638e9, "Oracle 10-K, May 2026"],
  ["CoreWeave", "rpo share, within 24 months", "2026Q1", 0.36, "CoreWeave 10-Q, March 2026"],
])("%s %s %p is %d (%s)", (company, metric, period, expected) => {
  expect(functions.reportedCell(company, metric, period)).toBe(expected);
});

test.each<[company: string, metric: string, period: unknown, reason: string]>([
  ["Corweave", "rpo", null, 'no company is called "Corweave"; the nearest are CoreWeave'],
  ["CoreWeave", "bakclog", null, 'no metric is called "bakclog"; the nearest are backlog'],
  ["CoreWeave", "commercial rpo", null, "the catalogue has no commercial rpo of CoreWeave: it has backlog, rpo,"],
  [
    "CoreWeave",
    "rpo",
    "2025Q2",
    "no RPO of CoreWeave is documented for 2025Q2: the documented periods are 2024Q4, 2025Q3",
  ],
  ["CoreWeave", "rpo", "soon", '"soon" is not a period: the documented periods are'],
  ["CoreWeave", "rpo", serialFromIso("2026-06-29"), "no RPO of CoreWeave is documented for 2026-06-29"],
  ["CoreWeave", "revenue", serialFromIso("2025-12-31"), "FY2025 and 2025Q4 both end on 2025-12-31"],
])("%s %s %p is #N/A with its reason, in the cell and in WHY", (company, metric, period, reason) => {
  const { code, message } = errorFrom(() => functions.reportedCell(company, metric, period));
  expect(code).toBe(CustomFunctions.ErrorCode.notAvailable);
  expect(message).toContain(reason);
  expect(why(company, metric, period)).toContain(reason);
  expect(why(company, metric, period)).toMatch(/Try another company, metric or period, or type/);
});

test.each<[company: unknown, metric: unknown, period: unknown, reason: string]>([
  ["", "rpo", null, "company must be text: got nothing"],
  ["CoreWeave", null, null, "metric must be text: got nothing"],
  ["CoreWeave", "rpo", true, 'period must be a period such as "2026Q2", or a date: got true'],
  ["CoreWeave", "rpo", -1, "period must be a date: got -1"],
])("%p %p %p is #VALUE!: %s", (company, metric, period, reason) => {
  const { code, message } = errorFrom(() => functions.reportedCell(company as string, metric as string, period));
  expect(code).toBe(CustomFunctions.ErrorCode.invalidValue);
  expect(message).toContain(reason);
});

test("WHY names company, metric, period with its last day, number and source", () => {
  expect(why("crwv", "rpo")).toMatch(
    /^CoreWeave, Remaining performance obligations \(RPO\) \(the latest, 2026Q2, to .*30.*2026.*\) = \$103\.7 bn \(filing, .+\)\.$/,
  );
  expect(why("CoreWeave", "active power", "2025Q4")).toContain("= 850 MW (at least; ");
});

test("two numbers for one period are #N/A and both are named", () => {
  const found = reportedFigure("CoreWeave", "rpo", "2026Q2", reportedData());
  const other = { ...found.shown, value: 104e9 };
  expect(() => undisputedNumber({ ...found, alternatives: [other], isConflicted: true })).toThrow(
    /sources disagree on RPO of CoreWeave for 2026Q2: 103700000000 \(.+\) and 104000000000 \(/,
  );
});

interface RawFigure {
  readonly company: string;
  readonly metric: string;
  readonly part?: string | null;
  readonly period: string;
  readonly given?: string | null;
  readonly claims: readonly { readonly value: number }[];
}
const file = JSON.parse(readFileSync(join(__dirname, "../../src/catalog/deals.json"), "utf8")) as {
  readonly reported: readonly RawFigure[];
};

test("a figure is the file's under every name of its company, in either case of letters", () => {
  expect(file.reported).toHaveLength(catalogue.reported.length);
  const names = (id: string): readonly string[] => {
    const company = catalogue.companies.find((each) => each.id === id);
    return company === undefined ? [] : [company.id, company.name, ...company.tickers];
  };
  const asked = fc
    .constantFrom(...file.reported)
    .chain((figure) => fc.tuple(fc.constant(figure), fc.constantFrom(...names(figure.company)), fc.boolean()));
  fc.assert(
    fc.property(asked, ([{ company, metric, part, period }, name, loud]) => {
      const named = part === undefined || part === null ? metric : `${metric}, ${part}`;
      const stated = file.reported
        .filter((each) => each.company === company && each.metric === metric && each.period === period)
        .filter((each) => (each.part ?? null) === (part ?? null))
        .flatMap(({ claims }) => claims.map(({ value }) => value));
      const typed = loud ? [name.toUpperCase(), named.toUpperCase(), ` ${period} `] : [name, named, period];
      expect(stated).toContain(functions.reportedCell(typed[0] as string, typed[1] as string, typed[2]));
    }),
  );
});
