import { type CountTerms, countedShares } from "../finance/counted";
import type { Contract, LivingTranche } from "../finance/contract";
import { trancheName } from "../finance/tranche";
import type { DealGiven } from "./deal-given";

/** A tranche, or the part of one, that counts as owed. */
export interface CountedTranche {
  /** Of the tranche in its contract. */
  readonly index: number;
  readonly share: number;
  readonly of: LivingTranche;
}

/** Tranches that are brought to whole cents together, as `finance` does it. */
export interface CountedGroup {
  readonly share: number;
  readonly contract: Contract;
  readonly members: readonly CountedTranche[];
}

/** What counts, by its share and by what else keeps tranches apart, in the order of `countedParts`. */
export function countedGroups(
  { contract }: DealGiven,
  terms: CountTerms,
  keyOf: (tranche: LivingTranche) => string = () => "",
): readonly CountedGroup[] {
  const byShare = new Map<number, CountedTranche[]>();
  contract.tranches.forEach((tranche, index) => {
    for (const { share, of } of countedShares(tranche, terms, trancheName(contract, index))) {
      const sharing = byShare.get(share) ?? [];
      byShare.set(share, sharing);
      sharing.push({ index, share, of });
    }
  });
  return [...byShare].flatMap(([share, sharing]) => {
    const byKey = new Map<string, CountedTranche[]>();
    for (const member of sharing) byKey.set(keyOf(member.of), [...(byKey.get(keyOf(member.of)) ?? []), member]);
    return [...byKey.values()].map((members) => ({
      share,
      members,
      contract: {
        name: contract.name,
        tranches: members.map(({ index, of }) => ({ ...of, calledBy: trancheName(contract, index) })),
      },
    }));
  });
}
