import type { Contract, LivingTranche } from "../finance/contract";
import { isSpent } from "../finance/annual-spend";
import { ifKnown } from "../finance/errors";
import { extremeSpend } from "../finance/extreme-spend";
import { hasFee } from "../finance/fee-schedule";
import { type Convention, ownConvention } from "../finance/term";
import { type Bound, isOnlyAbout } from "./bounds";
import { contractOf, OPPOSITE } from "./contract-of";
import { documentedFigure, figureValue, findFigure } from "./figure";
import type { Deal } from "./model";
import { WHOLE_DEAL } from "./tranche-terms";

/**
 * The terms of a deal with the lowest or the highest spend a year that is documented, under a convention and a basis
 * (`extremeSpend`); with "base" those of `contractOf`. What `annualSpend` makes of them is the bound.
 *
 * Units:  `at` gives the terms of one bound, where they have been made before.
 * Errors: as `contractOf` and `annualSpend`; "missing-data" where the value, or under "stated" the length, has no such bound.
 * Source: contract-life, low and high of an annual spend.
 */
export function spendContract(
  deal: Deal,
  bound: Bound,
  { convention, basis }: { readonly convention?: Convention | undefined; readonly basis?: number | undefined } = {},
  at: (deal: Deal, bound: Bound) => Contract = contractOf,
): Contract {
  const asked = at(deal, bound);
  if (bound === "base") return asked;
  // A range without a point has no base.
  const usual = ifKnown(() => at(deal, "base"));
  const opposite = ifKnown(() => at(deal, OPPOSITE[bound]));
  asked.tranches.forEach((tranche, index) => {
    if (isSpent(tranche)) requireBounds(deal, bound, index, usual?.tranches[index] ?? tranche, convention);
  });
  return extremeSpend({ asked, usual, opposite }, bound, convention, basis);
}

/** What the spend of a tranche is worked out from: its fee; else its value, and its length where that is stated or gives a day. */
function requireBounds(
  deal: Deal,
  bound: "low" | "high",
  index: number,
  tranche: LivingTranche,
  convention: Convention | undefined,
): void {
  const part = deal.tranches[index] ?? WHOLE_DEAL;
  if (hasFee(tranche)) {
    requireBound(deal, part.monthlyFee, bound);
    return;
  }
  requireBound(deal, part.value, bound);
  const isLengthUsed = (convention ?? ownConvention(tranche)) === "stated" || (tranche.derived ?? null) !== null;
  if (isLengthUsed && tranche.term !== null) requireBound(deal, part.term, OPPOSITE[bound]);
}

/** A number that is only "about" has no bounds and needs none: contract-life §4. */
function requireBound(deal: Deal, name: string | null, bound: "low" | "high"): void {
  const claim = name === null || findFigure(deal, name) === null ? null : documentedFigure(deal, name).shown;
  if (name !== null && claim !== null && !isOnlyAbout(claim)) figureValue(deal, name, bound);
}
