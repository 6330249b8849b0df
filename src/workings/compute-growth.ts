import { computeGrowth } from "../finance/compute-growth";
import type { Calls } from "./calls";
import { result, scalars } from "./measure-cells";
import { numberInWords as said } from "./words";
import type { WorkingParts } from "./working";

/** WHY of COMPUTEGROWTH: the power of two. */
export function computeGrowthSentence(call: Calls["COMPUTEGROWTH"]): string {
  return `2 ^ (12 × ${said(call.years)} years ÷ ${said(call.doublingMonths)} months) = ${said(computeGrowth(call.years, call.doublingMonths))} times.`;
}

/** COMPUTEGROWTH: the power of two. */
export function computeGrowthWorking(call: Calls["COMPUTEGROWTH"]): WorkingParts {
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
