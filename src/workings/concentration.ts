import { concentration } from "../finance/concentration";
import { amountsColumn, result, scalars } from "./measure-cells";
import { partOfAWhole } from "./part-of-a-whole";
import { counted, numberInWords as said } from "./words";
import type { WorkingParts } from "./working";
import { rowsOf } from "./working-builder";

/** The arguments of CONCENTRATION. */
export interface ConcentrationCall {
  readonly amounts: ArrayLike<number>;
}

/** WHY of CONCENTRATION: the squared shares. */
export function concentrationSentence({ amounts }: ConcentrationCall): string {
  const index = `${said(concentration(amounts))} points of the Herfindahl-Hirschman index`;
  const missing = partOfAWhole(amounts, ", and CONCENTRATIONRANGE gives the range of the index");
  return `10,000 × the sum of squares ÷ the square of the sum of ${counted(amounts.length, "amount")} = ${index}.${missing}`;
}

/** CONCENTRATION: SUMSQ over SUM squared. */
export function concentrationWorking({ amounts }: ConcentrationCall): WorkingParts {
  return scalars((_, builder) => {
    const all = rowsOf(amountsColumn(builder, amounts), "all");
    return result("Herfindahl-Hirschman index", "points", concentration(amounts), [
      "MIN(10000,10000*SUMSQ(",
      all,
      ")/SUM(",
      all,
      ")^2)",
    ]);
  });
}
