import type { Contract, LivingTranche } from "./contract";
import { FinanceError } from "./errors";
import { feeSchedule, hasFee } from "./fee-schedule";
import { deliveredWeight, type Profile } from "./profile";
import { lruCache } from "./lru-cache";
import { committedValue, servicePeriod, trancheName, tranchesOf } from "./tranche";
import type { SerialDate } from "./units";

/** What counts as owed: what the customer cannot leave; that and the rest by its chance; everything. */
export const COUNTS = ["firm", "expected", "all"] as const;
export type Count = (typeof COUNTS)[number];

/** What is counted and from which day it is seen: what is firm depends on when notice can be given. */
export interface CountTerms {
  readonly count: Count;
  readonly asOf: SerialDate;
  /** How delivery is spread: the firm part of a tranche is worth its service until it can end. */
  readonly profile: Profile;
}

/** A share of a tranche or of a contract that counts. */
export interface Share<Of> {
  readonly share: number;
  readonly of: Of;
}

/** Whether all of a tranche counts in every count. */
export function isFirm({ kind }: Pick<LivingTranche, "kind">): boolean {
  return kind === undefined || kind === null || kind === "firm";
}

/**
 * What of a tranche counts as owed.
 *
 *     firm      firm: all of it; cancellable: until min(end, max(as-of, notice from) + notice days), worth its service
 *               until then; option and contingent: nothing
 *     expected  firm + probability × (all − firm)
 *     all       everything
 *
 * Shape:  shares of tranches, to be added up; nothing is an answer. An option counts nothing after its last day.
 * Errors: "missing-data" for a notice or a probability that is not stated and needed; "domain" for notice days that are not
 *         whole and 0 or more, a probability outside 0 to 1; else as `servicePeriod`.
 * Source: contract-life §2; ASC 606-10-25-3 and 50-13 to 15, IFRS 15.11 and 120 to 122.
 */
export function countedShares(
  tranche: LivingTranche,
  terms: CountTerms,
  name: string,
): readonly Share<LivingTranche>[] {
  if (isFirm(tranche)) return [{ share: 1, of: tranche }];
  const { kind, exerciseBy } = tranche;
  if (kind === "option" && exerciseBy !== null && exerciseBy !== undefined && terms.asOf > exerciseBy) return [];
  if (terms.count === "all") return [{ share: 1, of: tranche }];

  const firm = kind === "cancellable" ? firmPart(tranche, terms, name) : null;
  if (terms.count === "firm") return firm === null ? [] : [{ share: 1, of: firm }];
  if (firm === tranche) return [{ share: 1, of: tranche }];
  const chance = probabilityOf(tranche, name);
  const shares = [{ share: chance, of: tranche }];
  if (firm !== null) shares.push({ share: 1 - chance, of: firm });
  return shares.filter(({ share }) => share > 0);
}

/** What is served before a cancellation can end it; null where that is nothing. */
function firmPart(tranche: LivingTranche, { asOf, profile }: CountTerms, name: string): LivingTranche | null {
  const { noticeDays, noticeFrom, inception } = tranche;
  if (noticeDays === null || noticeDays === undefined)
    throw new FinanceError(
      "missing-data",
      `${name} is cancellable and has no documented notice days, so its firm part is not known; with count "all" it counts in full`,
    );
  if (!(Number.isInteger(noticeDays) && noticeDays >= 0))
    throw new FinanceError("domain", `${name} needs whole notice days, 0 or more: got ${noticeDays}`);
  const service = servicePeriod(tranche, name);
  const end = Math.max(asOf, noticeFrom ?? inception ?? 0) + noticeDays;
  if (end >= service.end) return tranche;
  if (end < service.start) return null;

  const weight = deliveredWeight(profile, tranche, service, name);
  const [part, all] = [weight(end - service.start + 1), weight(service.days)];
  // Where the value leaves nothing for the days before the full fee, they are charged the fee, also of a part.
  const isAtMost = hasFee(tranche) && feeSchedule(tranche, service, name).isAtMost;
  const value = isAtMost ? null : committedValue(tranche, name) * (part / all);
  return { ...tranche, end, value, whole: tranche };
}

function probabilityOf({ kind, probability }: LivingTranche, name: string): number {
  if (probability === null || probability === undefined)
    throw new FinanceError(
      "missing-data",
      `${name} (${kind ?? "firm"}) has no documented probability, which count "expected" needs`,
    );
  if (probability >= 0 && probability <= 1) return probability;
  throw new FinanceError("domain", `${name} needs a probability from 0 to 100 %: got ${probability}`);
}

type Parts = readonly Share<Contract>[];

/** As many days as a column of as-of days has. */
const MOST_WAYS = 64;
const kept = lruCache<Contract, Map<string, Parts>>({ most: 40, room: 250_000 });
const scanned = lruCache<Contract, boolean>({ most: 40, room: 1_000_000 });
/** Looking at so many tranches takes no longer than remembering the answer. */
const FEW = 8;

/**
 * The parts of a contract that count, each a contract of its own with the share it counts by: `countedShares` of its
 * tranches, those of equal share together.
 *
 * Shape:  the contract itself, whole, where all of it is firm. No part is an answer: nothing is owed.
 * Errors: as `countedShares`; "shape" without tranches.
 */
export function countedParts(contract: Contract, terms: CountTerms): Parts {
  if (isAllFirm(contract)) return [{ share: 1, of: contract }];
  const key = `${terms.count},${terms.asOf},${terms.profile}`;
  const ways = kept.of(contract) ?? kept.keep(contract, new Map<string, Parts>(), contract.tranches.length);
  const known = ways.get(key);
  if (known !== undefined) return known;
  if (ways.size >= MOST_WAYS) ways.clear();
  const made = partsByShare(contract, terms);
  ways.set(key, made);
  return made;
}

/** Whether every count takes the whole contract. */
export function isAllFirm(contract: Contract): boolean {
  const tranches = tranchesOf(contract);
  if (tranches.length <= FEW) return tranches.every(isFirm);
  return scanned.of(contract) ?? scanned.keep(contract, tranches.every(isFirm), tranches.length);
}

function partsByShare(contract: Contract, terms: CountTerms): Parts {
  const byShare = new Map<number, LivingTranche[]>();
  contract.tranches.forEach((tranche, index) => {
    const calledBy = trancheName(contract, index);
    for (const { share, of } of countedShares(tranche, terms, calledBy)) {
      const sharing = byShare.get(share) ?? [];
      byShare.set(share, sharing);
      sharing.push({ ...of, calledBy });
    }
  });
  return [...byShare].map(([share, tranches]) => ({ share, of: { name: contract.name, tranches } }));
}
