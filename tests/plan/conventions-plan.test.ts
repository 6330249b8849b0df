import { allDeals } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import type { Deal } from "../../src/catalog/model";
import { annualSpend } from "../../src/finance/annual-spend";
import { CONVENTIONS, contractTerm, type Convention } from "../../src/finance/term";
import { planConventions } from "../../src/plan/conventions-plan";
import { checkPlan } from "../../src/workbook/check-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, rowOf } from "./calculated-plan";

// Of a deal in several order forms a row has no single term: like comparables it leaves them to the deal's model.
const deals = allDeals().filter(({ tranches }) => tranches.length === 0);
const PAIRS: readonly (readonly [Convention, Convention])[] = [
  ["service", "stated"],
  ["signing", "service"],
];
const COLUMN = { years: 2, spend: 3, otherYears: 4, otherSpend: 5, apart: 6 };

beforeAll(startIronCalc);

test.each(PAIRS)(
  "%s beside %s: every number is that of the functions, and what is not documented is n.d.",
  (first, second) => {
    const plan = planConventions(deals, [first, second]);
    checkPlan(plan);
    const page = calculatedPlan(plan);
    for (const deal of deals) {
      const row = rowOf(plan, deal.name);
      const read = (column: number): string => near(page.read({ row, column }));
      const [one, other] = [spendOf(deal, first), spendOf(deal, second)];
      expect([deal.id, read(COLUMN.spend), read(COLUMN.otherSpend)]).toEqual([deal.id, near(one), near(other)]);
      const apart = typeof one === "number" && typeof other === "number" ? other / one - 1 : "n.d.";
      expect([deal.id, near(page.read({ row, column: COLUMN.apart }), 9)]).toEqual([deal.id, near(apart, 9)]);
    }
  },
);

test("another convention is one cell away, and a word that is none gives n.d.", () => {
  const plan = planConventions(deals);
  const page = calculatedPlan(plan);
  const row = rowOf(plan, "Meta - CoreWeave expanded order form");
  for (const convention of CONVENTIONS) {
    page.typeInto({ row: rowOf(plan, "Second convention"), column: 1 }, convention.toUpperCase());
    const deal = deals.find(({ id }) => id === "meta-coreweave-2026");
    expect(near(page.read({ row, column: COLUMN.otherYears }))).toBe(
      near(deal === undefined ? "no deal" : contractTerm(contractOf(deal), convention).years),
    );
  }
  page.typeInto({ row: rowOf(plan, "Second convention"), column: 1 }, "ours");
  expect(page.read({ row, column: COLUMN.otherSpend })).toBe("n.d.");
});

test("without deals there is nothing to plan", () => expect(() => planConventions([])).toThrow("at least one deal"));

function spendOf(deal: Deal, convention: Convention): number | string {
  try {
    return annualSpend(contractOf(deal), convention);
  } catch {
    return "n.d.";
  }
}

function near(value: number | string, digits = 12): string {
  return typeof value === "number" ? value.toPrecision(digits) : value;
}
