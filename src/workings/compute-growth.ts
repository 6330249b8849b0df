import { computeGrowth } from "../finance/compute-growth";
import type { Years } from "../finance/units";
import { result, scalars } from "./measure-cells";
import { numberInWords as said } from "./words";
import type { WorkingParts } from "./working";

/** The arguments of COMPUTEGROWTH. */
export interface ComputeGrowthCall {
  readonly years: Years;
  readonly doublingMonths: number;
}

/** WHY of COMPUTEGROWTH: the power of two. */
export function computeGrowthSentence(call: ComputeGrowthCall): string {
  return `2 ^ (12 × ${said(call.years)} ${call.years === 1 ? "year" : "years"} ÷ ${said(call.doublingMonths)} months) = ${said(computeGrowth(call.years, call.doublingMonths))} times.`;
}

/** COMPUTEGROWTH: the power of two. */
export function computeGrowthWorking(call: ComputeGrowthCall): WorkingParts {
  return scalars((sheet) => {
    const [years, doubling] = [
      sheet("years", "Years", "years", call.years),
      sheet("doublingMonths", "Doubling time in months", "months", call.doublingMonths),
    ];
    return result("Growth, times", "number", computeGrowth(call.years, call.doublingMonths), [
      "2^(12*",
      years.at,
      "/",
      doubling.at,
      ")",
    ]);
  });
}
