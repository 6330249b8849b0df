import { readFileSync } from "node:fs";
import { backlogLines, backlogSum, type BacklogLine, isInTotal } from "../../src/catalog/backlog";
import { companies, dealById } from "../../src/catalog/catalogue";
import { builtInBook } from "../../src/catalog/company-backlog";
import { dealsOnSide, PARTY_SIDES, partyDeals, type PartySide } from "../../src/catalog/party-deals";
import { type Count, COUNTS } from "../../src/finance/counted";
import { serialFromIso } from "../../src/finance/serial-date";
import { planCompany } from "../../src/plan/company/company-plan";
import { startCalculator } from "../../src/xlsx/plan-results";
import { expectClose } from "../finance/expect-close";
import { cases, overCases } from "../many-cases";
import { asOfTyped, calculatedSheet, typedInto } from "./company-sheet";

beforeAll(() => startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));

const book = builtInBook();
const DAYS = ["2026-10-15", "2028-12-31", "2027-03-31"];
/** What a formula loses of 17 digits, of amounts up to some hundred billion. */
const CLOSE = 1e-9;

interface Case {
  readonly company: string;
  readonly side: PartySide;
  readonly count: Count;
  readonly day: string;
}

/** Fees, notice, contingent parts, a backstop, several tranches, and deals that are simply served by the day. */
const FEW: readonly Case[] = [
  { company: "SpaceX", side: "provider", count: "firm", day: "2026-06-30" },
  { company: "Anthropic", side: "customer", count: "firm", day: "2026-10-15" },
  { company: "Nebius", side: "provider", count: "all", day: "2026-06-30" },
  { company: "CoreWeave", side: "provider", count: "expected", day: "2028-12-31" },
];

/** Every company of the catalogue on every side on which it has a deal, as it is inserted and as one thing or another is asked. */
const ALL: readonly Case[] = companies()
  .companies.flatMap((company) =>
    PARTY_SIDES.filter((side) => dealsOnSide(company, side, book).length > 0).map((side) => ({
      company: company.name,
      side,
    })),
  )
  .flatMap((page, index): readonly Case[] => [
    { ...page, count: "firm", day: "2026-06-30" },
    {
      ...page,
      count: COUNTS[index % COUNTS.length] ?? "firm",
      day: DAYS[(index + Math.trunc(index / COUNTS.length)) % DAYS.length] ?? "",
    },
  ]);

test.each(cases(FEW, ALL))(
  overCases(
    "$company as $side on $day, $count: the sheet's formulas give what BACKLOG gives, deal by deal and year by year",
  ),
  ({ company: name, side, count, day }) => {
    const company = companies().companies.find((each) => each.name === name);
    if (company === undefined) throw new Error(`no company ${name}`);
    const asOf = serialFromIso(day);
    const fiscal = company.fiscalYearEnd ?? 12;
    const lines = backlogLines(partyDeals(company, side, asOf, book), {
      asOf,
      count,
      period: "year",
      fiscalYearEndMonth: fiscal,
    });
    // Inserted for one day and one count, then changed by hand.
    const inserted = planCompany(name, "2026-09-30", side);
    const sheet = calculatedSheet(typedInto(asOfTyped(inserted, day), "Count as owed", 1, count));

    for (const line of lines) {
      const rows = sheet.deals.filter(({ label }) => isOf(label, line));
      const sum = (column: "remaining" | "open"): number =>
        rows.reduce((total, each) => total + (typeof each[column] === "number" ? each[column] : 0), 0);
      expect(rows.length).toBeGreaterThan(0);
      expectNear(sum("remaining"), line.state === "without schedule" ? 0 : (line.runOff?.remainingCents ?? 0) / 100);
      expectNear(sum("open"), line.state === "without schedule" ? (line.value ?? 0) : 0);
    }

    const total = backlogSum(lines.filter(isInTotal));
    // "n.d." where nothing of a kind can be calculated and a deal lacks its schedule, or its value.
    const [remaining, open] = [8, 9].map((column) => sheet.of("Total without backstops", column));
    if (remaining === "n.d.")
      expect([total.calculated?.remainingCents ?? 0, lines.some(({ state }) => state !== "calculated")]).toEqual([
        0,
        true,
      ]);
    else expectNear(remaining as number, (total.calculated?.remainingCents ?? 0) / 100);
    if (open === "n.d.") expect([total.withoutSchedule, lines.some(({ value }) => value === null)]).toEqual([0, true]);
    else expectNear(open as number, total.withoutSchedule);
    expectYears(sheet.runOff.get("All"), [total.calculated]);
    for (const party of new Set(lines.filter(isInTotal).map(({ deal }) => deal.counterparty)))
      expectYears(
        sheet.runOff.get(party),
        lines.filter((line) => isInTotal(line) && line.deal.counterparty === party).map(({ runOff }) => runOff),
      );
  },
);

function isOf(label: string, { deal }: BacklogLine): boolean {
  const { name } = dealById(deal.id);
  return label === name || label.startsWith(`${name}: `);
}

function expectYears(shown: readonly number[] | undefined, runOffs: readonly (BacklogLine["runOff"] | null)[]): void {
  if (shown === undefined) throw new Error("no such column");
  const later = shown.length - 1;
  shown.forEach((amount, row) => {
    const cents = runOffs.reduce(
      (sum, runOff) => sum + (row === later ? (runOff?.laterCents ?? 0) : (runOff?.cents[row] ?? 0)),
      0,
    );
    expectNear(amount, cents / 100);
  });
}

/** To two cents, the rounding of a function's amounts, or to nine digits. */
function expectNear(shown: number, expected: number): void {
  if (!(Math.abs(shown - expected) <= 0.05)) expectClose(shown, expected, CLOSE);
}
