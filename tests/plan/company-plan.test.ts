import { readFileSync } from "node:fs";
import { reportedData } from "../../src/catalog/catalogue";
import { builtInBook, companyBacklog } from "../../src/catalog/company-backlog";
import { companyNamed } from "../../src/catalog/company-names";
import { presentValue } from "../../src/finance/present-value";
import { serialFromIso } from "../../src/finance/serial-date";
import { companySubject } from "../../src/plan/company/company-subject";
import { planCompany } from "../../src/plan/company/company-plan";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { planResults, resultKey, startCalculator } from "../../src/xlsx/plan-results";
import { expectClose } from "../finance/expect-close";
import { calculatedSheet, typedInto } from "./company-sheet";

beforeAll(() => startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));

const DAY = "2026-06-30";
const JUNE_2026 = serialFromIso(DAY);

describe("CoreWeave at 30 June 2026", () => {
  const plan = planCompany("CRWV", DAY);

  test("headline and bands by hand: 21.0 to 63.6 bn, 20.3 to 61.3 % of RPO; 25.1, 33.5 and 41.4 % of 2,181 days", () => {
    const of = calculatedSheet(plan).of;
    expect(of("Remaining, deals with a schedule")).toBeCloseTo(21e9, 2);
    expect(of("Remaining, all deals")).toBeCloseTo(63.6e9, 2);
    expect(of("Share of RPO: deals with a schedule")).toBeCloseTo(21 / 103.7, 10);
    expect(of("Share of RPO: all deals")).toBeCloseTo(63.6 / 103.7, 10);
    const days = { "Within 24 months": 547, "Months 25 to 48": 730, "After month 48": 904 };
    for (const [label, each] of Object.entries(days)) expect(of(label, 4)).toBeCloseTo(each / 2181, 10);
    expect([of("Within 24 months", 5), of("Months 25 to 48", 5), of("After month 48", 5)]).toEqual([0.41, 0.39, 0.2]);
  });

  test("what goes with Meta has the present value that PRESENTVALUE gives", () => {
    const of = calculatedSheet(plan).of;
    const line = companyBacklog({
      party: "CoreWeave",
      asOf: JUNE_2026,
      side: "provider",
      count: "firm",
      period: "year",
      fiscalYearEndMonth: 12,
    }).sides[0]?.lines.find(({ deal }) => deal.id === "meta-coreweave-2026");
    const contract = line?.deal.contract;
    if (contract === null || contract === undefined) throw new Error("no contract");
    expectClose(
      of("Present value of its payments") as number,
      presentValue(contract, { rate: 0.09, asOf: JUNE_2026 }),
      1e-10,
    );
  });

  test("six months of delay move half a year's service out of the first band (by hand)", () => {
    const of = calculatedSheet(typedInto(plan, "Meta - CoreWeave expanded order form", 7, 6)).of;
    // 1 Jul 2027 to 20 Jun 2033: 2,182 days, of which 366 until 30 Jun 2028.
    expect(of("Within 24 months", 4)).toBeCloseTo(366 / 2182, 10);
    expect(of("Remaining, deals with a schedule")).toBeCloseTo(21e9, 2);
  });

  test("what is due beyond the months that are discounted is not left out without a word", () => {
    const delayed = (months: number) =>
      calculatedSheet(typedInto(plan, "Meta - CoreWeave expanded order form", 7, months)).of(
        "Present value of its payments",
        2,
      );
    // The last payment is due in December 2032: 24 years later it is 30 years after as-of.
    expect([delayed(0), delayed(288)]).toEqual([
      "Prepayments not modelled",
      "Leaves out what is due more than 26 years after the as-of date",
    ]);
  });

  test("on the last day of 2030 what is left is 720 of 2,181 days", () => {
    const of = calculatedSheet(typedInto(plan, "As of", 1, serialFromIso("2030-12-31"))).of;
    expect(of("Remaining, deals with a schedule")).toBeCloseTo((21e9 * 720) / 2181, 1);
  });
});

test.each(["OpenAI", "Applied Digital", "Nebius", "Oracle", "Fluidstack"])(
  "%s: years and later add up to what remains",
  (name) => {
    const plan = planCompany(name, DAY);
    const of = calculatedSheet(plan).of;
    expectClose(
      of("Remaining with a schedule", 1 + Math.min(partiesOf(plan), 10)) as number,
      of("Remaining, deals with a schedule") as number,
      1e-9,
    );
  },
);

test.each`
  company        | from                                                  | to
  ${"CoreWeave"} | ${/^From documented terms; all values are ceilings$/} | ${/; some values are ceilings$/}
  ${"OpenAI"}    | ${/^From documented terms; some values are floors$/}  | ${/some floors$/}
`(
  "$company: the page says where its range is no floor or has no top",
  ({ company, from, to }: Record<string, string>) => {
    const plan = planCompany(company ?? "", DAY);
    const { of } = calculatedSheet(plan);
    expect(of("Remaining, deals with a schedule", 2)).toMatch(from as unknown as RegExp);
    expect(of("Remaining, all deals", 2)).toMatch(to as unknown as RegExp);
    expect(plan.print).toMatchObject({ pagesWide: 1, pagesHigh: 1 });
  },
);

function partiesOf(plan: SheetPlan): number {
  const heading = plan.rows.find(
    ([first]) => first?.kind === "text" && first.text === "Run-off, deals with a schedule",
  );
  return (heading ?? []).findIndex((cell) => cell?.kind === "text" && cell.text === "All") - 1;
}

test("a company without deals has no page, and an unknown name gets the nearest", () => {
  expect(() => planCompany("CoreWaeve")).toThrow(/CoreWeave/);
});

test.each([
  ["CoreWeave", "provider", 8],
  ["OpenAI", "customer", 9],
] as const)(
  "%s as %s: each of the %i values is that of a claim, beside a source of that claim",
  (name, side, count) => {
    const book = builtInBook();
    const { rows } = companySubject(companyNamed(name, book.names), side, JUNE_2026, book, reportedData());
    expect(rows).toHaveLength(count);
    for (const { label, value, source, grade } of rows) {
      if (value === null) continue;
      const claims = book.deals
        .filter((deal) => label === deal.name || label.startsWith(`${deal.name}: `))
        .flatMap(({ figures }) => figures)
        .flatMap(({ claims: each }) => each);
      expect(claims.some((claim) => claim.value === value && claim.sources.includes(source?.id ?? ""))).toBe(true);
      expect(source?.grade).toBe(grade);
    }
  },
);

// deals.json: 500 MW (stage of October 2024) to CoreWeave and 377 to AMD, both critical IT; Oracle's 4,500 are a site's.
test.each([
  ["Core Scientific", "Documented, critical IT", 877],
  ["OpenAI", "Documented, site", 4500],
  ["OpenAI", "Documented, kind not stated", 2750],
])("megawatts that the deals of %s document, by kind: %s", (name, label, megawatts) => {
  const plan = planCompany(name, DAY);
  const isLabel = (cell: PlanCell): boolean => cell?.kind === "text" && cell.text === label;
  const row = plan.rows.findIndex((cells) => cells.some(isLabel));
  const column = plan.rows[row]?.findIndex(isLabel) ?? -1;
  expect(planResults(plan).get(resultKey({ row, column: column + 3 }))).toBe(megawatts);
});
