import type { Contract, LivingTranche } from "./contract";
import { type Contradiction, contradictionOf } from "./contradiction";
import { delayedTranche } from "./delayed-tranche";
import { derivedEnd, derivedStart } from "./derived-dates";
import { inceptionOf } from "./inception";
import { lruCache } from "./lru-cache";
import { trancheName } from "./tranche";

const resolved = lruCache<Contract, Contract>({ most: 40, room: 250_000 });

/**
 * A contract with what its terms imply written out: its inception, the date that the other and the length give, and the
 * days after a delay. Everything else in `finance` takes the days as they stand, so that a function, its working and a
 * sheet cannot read the same terms in two ways.
 *
 * Shape:  tranche by tranche, in order; made once for a contract. An inception or a date that is stated stays.
 * Errors: "domain" for service before signing, a length of 0 or less where a date depends on it, and as `delayedTranche`.
 * Source: contract-life §1.
 */
export function resolvedContract(contract: Contract): Contract {
  return (
    resolved.of(contract) ??
    resolved.keep(
      contract,
      {
        name: contract.name,
        tranches: contract.tranches.map((tranche, index) =>
          impliesNothing(tranche) ? tranche : resolvedTranche(tranche, trancheName(contract, index)),
        ),
      },
      contract.tranches.length,
    )
  );
}

function resolvedTranche(stated: LivingTranche, name: string): LivingTranche {
  const inception = stated.inception === undefined ? inceptionOf(stated, name) : stated.inception;
  return delayedTranche({ ...withDerivedDate(stated, inception, name), inception }, name);
}

/** Of a table of 100,000 contracts with their days most imply nothing: to copy them would take as long as to read them. */
function impliesNothing({ signed, announced, start, end, delayMonths, inception }: LivingTranche): boolean {
  const hasDays = start !== null && end !== null;
  return hasDays && signed === null && announced === null && !delayMonths && (inception ?? null) === null;
}

function withDerivedDate(stated: LivingTranche, inception: number | null, name: string): LivingTranche {
  const { start, end, term } = stated;
  if (term === null || (start === null) === (end === null)) return stated;
  if (start !== null) return { ...stated, end: derivedEnd(start, term, name), derived: "end" };
  return end === null ? stated : { ...stated, start: derivedStart(end, term, inception, name), derived: "start" };
}

/** Which documented end and length of a tranche contradict each other; null where they do not or one is not stated. */
export function trancheContradiction(stated: LivingTranche, name: string): Contradiction | null {
  const { start, end, term } = stated.onTime ?? stated;
  if (start === null || end === null || term === null) return null;
  return contradictionOf(start, end, term, name);
}
