import { topShare } from "../finance/top-share";
import { amountsColumn, result, scalars } from "./measure-cells";
import { partOfAWhole } from "./part-of-a-whole";
import { numberInWords as said, percentInWords } from "./words";
import type { WorkingParts } from "./working";
import { rowsOf } from "./working-builder";

/** The arguments of TOPSHARE. */
export interface TopShareCall {
  readonly amounts: ArrayLike<number>;
  readonly n: number;
}

/** WHY of TOPSHARE: the largest over all. */
export function topShareSentence({ amounts, n }: TopShareCall): string {
  return `${n === 1 ? "The largest" : `The sum of the ${said(n)} largest`} ÷ the sum of ${amounts.length === 1 ? "the one amount" : `all ${said(amounts.length)} amounts`} = ${percentInWords(topShare(amounts, n))}.${partOfAWhole(amounts)}`;
}

/** TOPSHARE: the largest by LARGE, over all. */
export function topShareWorking({ amounts, n }: TopShareCall): WorkingParts {
  return scalars((sheet, builder) => {
    const all = rowsOf(amountsColumn(builder, amounts), "all");
    const count = sheet("n", "How many of the largest", "whole", n);
    const nth = builder.step(
      { key: "nth", label: "The smallest of them", unit: "number" },
      Array.from(amounts).sort((a, b) => b - a)[n - 1] ?? NaN,
      "LARGE(",
      all,
      ",",
      count.at,
      ")",
    );
    // Of equal amounts at the edge only as many count as there is room for.
    const larger = ["SUMPRODUCT((", all, ">", nth.at, ")*", all, ")"];
    const equal = [nth.at, "*(", count.at, "-SUMPRODUCT((", all, ">", nth.at, ")*1))"];
    return result("Share of the largest", "share", topShare(amounts, n), [
      "(",
      ...larger,
      "+",
      ...equal,
      ")/SUM(",
      all,
      ")",
    ]);
  });
}
