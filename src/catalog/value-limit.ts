import type { Limit } from "../finance/tranche-life";
import type { Claim } from "./claim";

/** What a claimed amount is beside the number: "up to" is a ceiling, "more than" a floor. */
export function limitOfClaim(claim: Pick<Claim, "precision"> | null): Limit {
  if (claim?.precision === "upperBound") return "at most";
  return claim?.precision === "lowerBound" ? "at least" : "exact";
}
