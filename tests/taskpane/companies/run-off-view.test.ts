import { backlogSum } from "../../../src/catalog/backlog";
import { builtInBook, companyBacklog } from "../../../src/catalog/company-backlog";
import { companyNamed } from "../../../src/catalog/company-names";
import { serialFromIso } from "../../../src/finance/serial-date";
import { runOffView } from "../../../src/taskpane/companies/run-off-view";

const DAY = "2026-06-30";
const book = builtInBook();
const view = (name: string, side: "provider" | "customer", day = DAY) =>
  runOffView(companyNamed(name, book.names), side, day, book);

test.each([
  ["CoreWeave", "provider"],
  ["Nebius", "provider"],
  ["IREN", "provider"],
  ["OpenAI", "customer"],
  ["Microsoft", "customer"],
] as const)("the picture of %s as %s is what BACKLOG calculates, deals without a schedule by name", (party, side) => {
  const terms = { asOf: serialFromIso(DAY), count: "firm", period: "year", fiscalYearEndMonth: 12 } as const;
  const backlog = companyBacklog({ ...terms, party, side, deals: null });
  const [{ lines, total }] = backlog.sides as [(typeof backlog.sides)[number]];
  const picture = view(party, side);
  const drawn = picture?.parties.reduce((sum, each) => sum + each.total, 0) ?? 0;
  const calculated = total.calculated;
  expect(Math.abs(drawn * 100 - ((calculated?.remainingCents ?? 0) - (calculated?.laterCents ?? 0)))).toBeLessThan(1);
  if (picture === null) return;
  expect(picture.without.map(({ id }) => id)).toEqual(
    lines
      .filter(({ state, deal }) => state === "without schedule" && deal.kind !== "credit-backstop")
      .map(({ deal }) => deal.id),
  );
  expect(backlogSum(lines).withoutScheduleDeals).toBeGreaterThanOrEqual(picture.without.length);
});

// Meta's 21 billion from 1 January 2027 to 20 December 2032: 365 and 366 of 2,181 days.
test("the years of the reference deal are those of its days", () => {
  const picture = view("CoreWeave", "provider");
  const meta = picture?.parties.find(({ name }) => name === "Meta Platforms");
  const at = (year: number): number => meta?.amounts[(picture?.years ?? []).indexOf(year)] ?? 0;
  expect(at(2027)).toBeCloseTo((21e9 * 365) / 2181, -1);
  expect(at(2028)).toBeCloseTo((21e9 * 366) / 2181, -1);
});

test("a company without a schedule has no picture", () => {
  expect(view("Google DeepMind", "provider")).toBeNull();
});
