import { allDeals, companies, reportedData } from "../../../src/catalog/catalogue";
import { companyPage } from "../../../src/catalog/company-page";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import { runOffView } from "../../../src/taskpane/companies/run-off-view";
import { scheduleView } from "../../../src/taskpane/deals/schedule-view";

const FORMATS = formatsFor("en-GB");
const page = (name: string) => companyPage(name, allDeals(), reportedData());
const view = (name: string, side: "provider" | "customer") => runOffView(side, page(name).deals, companies(), FORMATS);

test("the years of a side add up to the schedules of its deals, to the cent, and a deal without one is named", () => {
  for (const company of ["CoreWeave", "Oracle", "OpenAI", "Nebius", "Microsoft"]) {
    for (const side of ["provider", "customer"] as const) {
      const found = view(company, side);
      if (found === null) continue;
      const own = page(company).deals.filter(({ role, deal }) => role === side && deal.type !== "credit-backstop");
      const left = own.filter(({ deal }) => !found.without.includes(deal));
      const known = new Set(
        left.flatMap(({ deal }) =>
          deal.relations.filter(({ kind }) => kind === "supersedes" || kind === "amends").map((each) => each.deal),
        ),
      );
      const expected = left
        .filter(({ deal }) => !known.has(deal.id))
        .flatMap(({ deal }) => scheduleView(deal, FORMATS)?.years ?? [])
        .reduce((sum, { amount }) => sum + amount, 0);
      const total = found.parties.reduce((sum, party) => sum + party.total, 0);
      expect(Math.abs(total - expected)).toBeLessThan(1);
      expect(found.without.every((deal) => scheduleView(deal, FORMATS) === null)).toBe(true);
    }
  }
});

test("the largest counterparties come first, at most five of them and the rest together", () => {
  const found = view("CoreWeave", "provider");
  const totals = found?.parties.map(({ total }) => total) ?? [];
  expect(totals.length).toBeGreaterThan(0);
  expect(totals.length).toBeLessThanOrEqual(6);
  const named = totals.slice(0, 5);
  expect(named).toEqual([...named].sort((a, b) => b - a));
});

test("a company without a schedule has no picture", () => {
  expect(view("Google DeepMind", "provider")).toBeNull();
});
