import fc from "fast-check";
import { allDeals } from "../../src/catalog/catalogue";
import { combinedCommitment } from "../../src/catalog/combined";
import { figureValue } from "../../src/catalog/figure";
import type { Deal } from "../../src/catalog/model";
import { FinanceError } from "../../src/finance/errors";
import { at, type FormSheet, oneRowACase } from "../finance/spreadsheet-forms";

const SETS = 200;
const MOST_DEALS = 8;

const isNumber = (value: unknown): value is number => typeof value === "number";
const valuesOf = (deals: readonly Deal[]): number[] => deals.map((deal) => figureValue(deal, "value")).filter(isNumber);

/** Null where COMBINED refuses the set: a refusal has no spreadsheet form. */
function totalOf(deals: readonly Deal[]): number | null {
  try {
    return combinedCommitment(deals).total;
  } catch (error) {
    if (error instanceof FinanceError) return null;
    throw error;
  }
}

/** Sets of deals that may be added up, by the SUM of their documented values. */
export function combinedForms(): FormSheet {
  const firm = allDeals().filter((deal) => deal.type === "cloud-capacity" && deal.commitment === "firm");
  const sets = fc
    .subarray([...firm], { minLength: 1, maxLength: MOST_DEALS })
    .filter((deals) => totalOf(deals) !== null);
  return oneRowACase("combined commitments", fc.sample(sets, { numRuns: SETS, seed: 401 }), (deals, row) => {
    const values = valuesOf(deals);
    return { inputs: values, formulas: [[`=SUM(${at(row, 2)}:${at(row, 1 + values.length)})`, totalOf(deals) ?? NaN]] };
  });
}
