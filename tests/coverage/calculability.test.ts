import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allDeals } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { FinanceError } from "../../src/finance/errors";
import { calculable, calculability, calculabilityPage } from "./calculability";

const PAGE = join(__dirname, "../../docs/calculability.md");

test("docs/calculability.md is what the functions answer (npx tsx tests/coverage/write-calculability.ts)", () => {
  expect(readFileSync(PAGE, "utf8")).toBe(calculabilityPage());
});

test("every deal whose value and two of start, end and length are documented answers, and no other (issue 14, item 4)", () => {
  const documented = allDeals().filter((deal) => {
    try {
      return contractOf(deal).tranches.every(
        ({ value, start, end, monthlyFee }) => (value ?? monthlyFee ?? null) !== null && start !== null && end !== null,
      );
    } catch (error) {
      if (error instanceof FinanceError) return false;
      throw error;
    }
  });
  expect(calculable()).toEqual(documented.map(({ id }) => id));
  expect(calculable().length).toBeGreaterThanOrEqual(24);
});

test("where a deal does not answer, the reason names what is not published", () => {
  const reasons = calculability().flatMap((each) => each.reasons.filter((reason) => reason !== null));
  for (const reason of reasons)
    expect(reason).toMatch(
      /has (no|tranches without a) documented|has no firm or cancellable|^sources disagree on the value/,
    );
});
