import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backlogLines, backlogSum, isInTotal, type PartyDeal } from "../../src/catalog/backlog";
import { dealById, companies } from "../../src/catalog/catalogue";
import { builtInBook } from "../../src/catalog/company-backlog";
import { companyNamed } from "../../src/catalog/company-names";
import { partyDeals, type PartySide } from "../../src/catalog/party-deals";
import type { Contract } from "../../src/finance/contract";
import type { Count } from "../../src/finance/counted";
import { expectedLoss } from "../../src/finance/expected-loss";
import { payments } from "../../src/finance/payments";
import { presentValue } from "../../src/finance/present-value";
import { resolvedContract } from "../../src/finance/resolved-contract";
import { rpoBand } from "../../src/finance/rpo-band";
import { serialFromIso } from "../../src/finance/serial-date";
import { planCompany } from "../../src/plan/company/company-plan";
import { cellAddress } from "../../src/workbook/cell-address";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { plannedSheets } from "../../src/xlsx/plan-sheets";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { companySheet, type CompanySheet, typedInto } from "../plan/company-sheet";
import { PROPERTIES } from "../xlsx/sample-plans";
import { convertWithLibreOffice } from "./engines";
import { openDocumentCells } from "./open-document";

// A company page as a user changes it, calculated by LibreOffice, against what `finance` says of the same deals.

const SETUP_TIMEOUT_MS = 20 * 60_000; // LibreOffice may have to be installed first.
const FILE = "companies.xlsx";
/** Two cents, and what is left of differences between amounts of a hundred billion. */
const ABSOLUTE = 0.05;
const RELATIVE = 1e-9;
const [RATE, SPREAD, RECOVERY] = [0.07, 0.035, 0.3];

interface Case {
  readonly company: string;
  readonly side: PartySide;
  readonly asOf: string;
  readonly fiscal: number;
  readonly count: Count;
  readonly delayed: string;
  readonly months: number;
  readonly leaves: string;
  readonly edges: readonly [number, number];
}

const CASES: readonly Case[] = [
  {
    company: "SpaceX",
    side: "provider",
    asOf: "2027-02-15",
    fiscal: 6,
    count: "firm",
    delayed: "google-spacex-2026",
    months: 3,
    leaves: "Anthropic",
    edges: [3, 9],
  },
  {
    company: "SpaceX",
    side: "provider",
    asOf: "2026-12-31",
    fiscal: 1,
    count: "all",
    delayed: "anthropic-spacex-2026",
    months: 5,
    leaves: "Alphabet",
    edges: [9, 30],
  },
  {
    company: "CoreWeave",
    side: "provider",
    asOf: "2029-03-31",
    fiscal: 3,
    count: "firm",
    delayed: "meta-coreweave-2026",
    months: 6,
    leaves: "Meta Platforms",
    edges: [18, 40],
  },
  {
    company: "OpenAI",
    side: "customer",
    asOf: "2028-02-29",
    fiscal: 9,
    count: "all",
    delayed: "openai-oracle-2025",
    months: 14,
    leaves: "Oracle",
    edges: [7, 61],
  },
  {
    company: "Nebius",
    side: "provider",
    asOf: "2026-01-31",
    fiscal: 12,
    count: "firm",
    delayed: "microsoft-nebius-2025",
    months: 1,
    leaves: "Microsoft",
    edges: [12, 24],
  },
];

let folder = "";
const sheets: CompanySheet[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "offtake-companies-"));
  const plans = CASES.map(typedOver);
  writeFileSync(join(folder, FILE), await xlsxOf(plans, PROPERTIES));
  convertWithLibreOffice(folder, [FILE], "ods", "recalculated");
  const found = openDocumentCells(join(folder, "companies.ods"));
  for (const { name, on, index } of plannedSheets(plans)) {
    const plan = plans[index];
    if (on === "workings" || plan === undefined) continue;
    const cells = found.get(name);
    sheets[index] = companySheet(plan, (row, column) => cells?.get(cellAddress({ row, column }))?.value);
  }
}, SETUP_TIMEOUT_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Inserted for another day, then changed in its blue cells. */
function typedOver({ company, side, asOf, fiscal, count, delayed, months, leaves, edges }: Case): SheetPlan {
  const typed: readonly (readonly [label: string, column: number, value: number | string])[] = [
    ["As of", 1, serialFromIso(asOf)],
    ["Fiscal year-end month", 1, fiscal],
    ["Count as owed", 1, count],
    ["Discount rate", 1, RATE],
    [side === "customer" ? `Credit spread of ${company}` : "Credit spread of counterparties", 1, SPREAD],
    ["Recovery in a default", 1, RECOVERY],
    [dealById(delayed).name, 7, months],
    ["Counterparty", 1, leaves],
  ];
  const page = typed.reduce(
    (plan, [label, column, value]) => typedInto(plan, label, column, value),
    planCompany(company, "2026-09-30", side),
  );
  const bands = page.rows.findIndex(([first]) => first?.kind === "text" && first.text === "Bands");
  return edges.reduce((plan, edge, index) => typedInto(plan, bands + 1 + index, 2, edge), page);
}

test.each(CASES.map((each, index) => ({ ...each, index })))(
  "$company as $side on $asOf, $count, $delayed $months months late: LibreOffice calculates what finance says",
  ({ index, ...each }) => {
    const sheet = sheets[index];
    if (sheet === undefined) throw new Error("no sheet");
    const asOf = serialFromIso(each.asOf);
    const deals = lateDeals(each);
    const lines = backlogLines(deals, { asOf, count: each.count, period: "year", fiscalYearEndMonth: each.fiscal });
    const own = lines.filter(isInTotal);
    const total = backlogSum(own);
    expectNear(sheet.of("Total without backstops", 8), (total.calculated?.remainingCents ?? 0) / 100);
    expectNear(sheet.of("Total without backstops", 9), total.withoutSchedule);

    const years = sheet.runOff.get("All") ?? [];
    years.forEach((amount, row) =>
      expectNear(
        amount,
        (row === years.length - 1 ? (total.calculated?.laterCents ?? 0) : (total.calculated?.cents[row] ?? 0)) / 100,
      ),
    );

    const calculated = own.flatMap(({ state, deal }) =>
      state === "calculated" && deal.contract !== null ? [{ ...deal, contract: deal.contract }] : [],
    );
    // The page moves no prepayment.
    const asCharged = (contract: Contract): Contract => ({
      ...contract,
      tranches: contract.tranches.map((tranche) => ({ ...tranche, prepayment: null })),
    });
    const sum = (of: (contract: Contract) => number, party: string | null = null): number =>
      calculated
        .filter(({ counterparty }) => party === null || counterparty === party)
        .reduce((all, { contract }) => all + of(asCharged(contract)), 0);
    const { count } = each;
    const between = (fromMonths: number, toMonths: number): number =>
      sum((contract) => rpoBand(contract, { asOf, fromMonths, toMonths, keepsMonthEnd: true }, "level", count));
    const [one, other] = each.edges;
    expectNear(sheet.band(0), between(0, one));
    expectNear(sheet.band(1), between(one, other));

    expectNear(
      sheet.of(each.side === "customer" ? "Present value of payments to it" : "Present value of its payments"),
      sum((contract) => presentValue(contract, { rate: RATE, asOf, count }), each.leaves),
    );
    const lost = (contract: Contract): number =>
      expectedLoss(payments(contract, { asOf, count }), asOf, { rate: RATE, spread: SPREAD, recovery: RECOVERY });
    expectNear(
      sheet.of(each.side === "customer" ? "Counterparty's expected loss" : "Expected loss if it defaults"),
      sum(lost, each.leaves),
    );
  },
);

function lateDeals({ company, side, asOf, delayed, months }: Case): readonly PartyDeal[] {
  const names = companies();
  return partyDeals(companyNamed(company, names), side, serialFromIso(asOf), builtInBook()).map((deal) => {
    if (deal.id !== delayed || deal.contract === null) return deal;
    const tranches = deal.contract.tranches.map((tranche) => ({ ...tranche, delayMonths: months }));
    return { ...deal, contract: resolvedContract({ ...deal.contract, tranches }) };
  });
}

function expectNear(shown: unknown, expected: number): void {
  expect(typeof shown).toBe("number");
  expect(Math.abs(Number(shown) - expected)).toBeLessThanOrEqual(Math.max(ABSOLUTE, RELATIVE * Math.abs(expected)));
}
