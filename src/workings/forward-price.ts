import { type TermPrices, forwardPrice } from "../finance/forward-price";
import { result, scalars } from "./measure-cells";
import { numberInWords as said } from "./words";
import type { WorkingParts } from "./working";

/** WHY of FORWARDPRICE: both prices over their terms. */
export function forwardPriceSentence(call: TermPrices): string {
  const { nearYears, nearPrice, farYears, farPrice } = call;
  const forward = forwardPrice(call);
  const below = forward < 0 ? " Below 0: the longer term costs less in all than the shorter." : "";
  const [near, far] = [said(nearYears), said(farYears)];
  return `(${said(farPrice)} × ${far} years − ${said(nearPrice)} × ${near}) ÷ (${far} − ${near}) years, undiscounted = ${said(forward)}.${below}`;
}

/** FORWARDPRICE: the difference of both prices over their terms. */
export function forwardPriceWorking(call: TermPrices): WorkingParts {
  return scalars((sheet) => {
    const [a, r] = [
      sheet("nearYears", "Near term", "years", call.nearYears),
      sheet("nearPrice", "Price for the near term", "money", call.nearPrice),
    ];
    const [b, s] = [
      sheet("farYears", "Far term", "years", call.farYears),
      sheet("farPrice", "Price for the far term", "money", call.farPrice),
    ];
    return result("Forward price", "money", forwardPrice(call), [
      "(",
      b.at,
      "*",
      s.at,
      "-",
      a.at,
      "*",
      r.at,
      ")/(",
      b.at,
      "-",
      a.at,
      ")",
    ]);
  });
}
