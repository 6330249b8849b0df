import { annualSpend, isSpent } from "./annual-spend";
import type { Contract, LivingTranche } from "./contract";
import { ifKnown } from "./errors";
import { type Convention, ownConvention } from "./term";
import { trancheName, tranchesOf } from "./tranche";
import type { Amount } from "./units";

/** A contract with the terms of a low or a high spend as asked for, with the usual ones and those of the other side; null = not documented. */
export interface Corners {
  readonly asked: Contract;
  readonly usual: Contract | null;
  readonly opposite: Contract | null;
}

/**
 * The contract with the lowest or the highest spend a year that its documents allow: of each tranche the terms, of the three,
 * that come to the least or the most. So a low is never above base and a high never below it, whatever the convention and the
 * basis: the days that make a length from signing the longest need not be those of the longest service.
 *
 * Shape:  where others come to the same, those asked for are taken, and for a tranche that nobody owes. Without a convention
 *         that of the usual terms is used for all.
 * Errors: as `annualSpend`, of the terms asked for; others that give no spend are passed over.
 * Source: contract-life, low and high of an annual spend. By hand in tests/finance/extreme-spend.test.ts.
 */
export function extremeSpend(
  { asked, usual, opposite }: Corners,
  side: "low" | "high",
  convention?: Convention,
  basis?: number,
): Contract {
  const chosen = (own: LivingTranche, index: number): LivingTranche => {
    if (!isSpent(own)) return own;
    const used = convention ?? ownConvention(usual?.tranches[index] ?? own) ?? undefined;
    const spend = (tranche: LivingTranche): Amount =>
      annualSpend({ name: trancheName(asked, index), tranches: [tranche] }, used, basis);
    let [extreme, most] = [own, spend(own)];
    for (const other of [usual, opposite]) {
      const tranche = other?.tranches[index] ?? own;
      // Those terms may not be enough for this convention.
      const amount = ifKnown(() => spend(tranche)) ?? most;
      if (side === "low" ? amount < most : amount > most) [extreme, most] = [tranche, amount];
    }
    return extreme;
  };
  return { name: asked.name, tranches: tranchesOf(asked).map(chosen) };
}
