import { allDeals } from "../../src/catalog/catalogue";
import { spendContract } from "../../src/catalog/spend-contract";
import { annualSpend } from "../../src/finance/annual-spend";
import { FinanceError } from "../../src/finance/errors";
import { CONVENTIONS, type Convention } from "../../src/finance/term";
import type { DealGiven } from "../../src/workings/deal-given";
import { why } from "../../src/workings/sentence";
import { resultInWords } from "../../src/workings/words";
import { workingOf } from "../../src/workings/workings";
import { calculatedNumbers, startIronCalc } from "../finance/ironcalc-model";
import { differences, workingSheet } from "./working-sheet";

// Low and high of an annual spend, of every deal under every convention: the native formulas, the sentence of WHY and the
// function say one number. IronCalc calculates the formulas.

beforeAll(startIronCalc);

interface Bounded {
  readonly deal: DealGiven;
  readonly convention: Convention;
  readonly spend: number;
}

function boundedCalls(bound: "low" | "high"): Bounded[] {
  return allDeals().flatMap((deal) =>
    CONVENTIONS.flatMap((convention) => {
      try {
        const contract = spendContract(deal, bound, { convention });
        return [{ deal: { deal, contract, bound }, convention, spend: annualSpend(contract, convention) }];
      } catch (error) {
        if (error instanceof FinanceError) return []; // Not documented.
        throw error;
      }
    }),
  );
}

test.each(["low", "high"] as const)("%s: formulas, sentence and function agree", (bound) => {
  const calls = boundedCalls(bound);
  expect(calls.length).toBeGreaterThan(50);
  const sheet = workingSheet(
    "ANNUALSPEND",
    calls.map((call) => workingOf("ANNUALSPEND", call)),
  );
  expect(sheet.checks.length).toBeGreaterThanOrEqual(calls.length);
  expect(differences(sheet, calculatedNumbers(sheet.rows))).toEqual([]);
  for (const call of calls) {
    const sentence = why("ANNUALSPEND", call);
    expect(sentence).toContain(`= ${resultInWords(call.spend, "$")} a year, the ${bound} end of what is documented`);
  }
});
