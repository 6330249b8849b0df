import type { Contract } from "../finance/contract";
import type { Count } from "../finance/counted";
import { typeWords } from "./type-words";
import { countedValue } from "../finance/counted-value";
import { FinanceError } from "../finance/errors";
import { dayItBegins } from "../finance/day-it-begins";
import { type LimitOfSum, limitOfCounted } from "../finance/limit-of-sum";
import { refuseMixedKinds } from "../finance/mixed-kinds";
import type { Amount } from "../finance/units";
import { contractOf } from "./contract-of";
import { documentedFigure, figureValue } from "./figure";
import type { GradedClaim } from "./claims";
import type { Deal, Relation } from "./model";
import { limitOfClaim } from "./value-limit";

/** The commitments of several deals together. */
export interface CombinedCommitment {
  readonly total: Amount;
  readonly parts: readonly { readonly deal: string; readonly value: Amount }[];
  /** What the reader of the total must know, in sentences: overlaps, caps, exits, disputed readings. */
  readonly warnings: readonly string[];
  /** What sources themselves state as a total of these deals. */
  readonly stated: readonly GradedClaim[];
}

/**
 * The sum of the contract values of several deals, refused where it would count something twice.
 *
 * Shape:  one deal or more, each once.
 * Errors: "shape" for no deal, a deal given twice, a cumulative value together with a part of it, a superseded or amended
 *         deal with its successor, deals of different types (a lease, a cloud contract and a backstop can stand for the
 *         same machines), or firm commitments with others when nothing says what counts; "missing-data" for a value that is
 *         not documented; with a count as `countedValue`.
 */
export function combinedCommitment(deals: readonly Deal[], count?: Count): CombinedCommitment {
  if (deals.length === 0) throw new FinanceError("shape", "a combined commitment needs one deal or more");
  refuseRepeats(deals);
  refuseMixtures(deals);
  const contracts = deals.map((deal) => contractOf(deal));
  refuseMixedKinds(contracts, count);
  const ids = new Set(deals.map((deal) => deal.id));
  const related = deals.flatMap((deal) =>
    deal.relations.filter((each) => ids.has(each.deal)).map((relation) => ({ deal, relation })),
  );
  for (const { deal, relation } of related) refuseDoubleCount(deal, relation);
  const parts = deals.map((deal, index) => ({ deal: deal.id, value: valueOf(deal, contracts[index], count) }));
  return {
    total: parts.reduce((sum, part) => sum + part.value, 0) - documentedOverlap(related.map((each) => each.relation)),
    parts,
    warnings: [
      ...related.map(({ relation }) => `${relation.note}.`),
      ...deals.flatMap((deal, index) => caution(deal, contracts[index], count)),
    ],
    stated: deals.flatMap((deal) => statedTotals(deal, ids)),
  };
}

function refuseRepeats(deals: readonly Deal[]): void {
  const seen = new Set<string>();
  for (const deal of deals) {
    if (seen.has(deal.id)) throw new FinanceError("shape", `each deal counts once: ${deal.id} was given twice`);
    seen.add(deal.id);
  }
}

function refuseMixtures(deals: readonly Deal[]): void {
  const first = deals[0];
  for (const deal of deals) {
    if (first === undefined || deal === first) continue;
    if (deal.type !== first.type) {
      throw new FinanceError(
        "shape",
        `deals of different types may cover the same capacity: total each type separately (${first.id}: ${plain(first)}, ${deal.id}: ${plain(deal)})`,
      );
    }
  }
}

/** "cloud capacity". */
function plain({ type }: Deal): string {
  return typeWords(type).toLowerCase();
}

function refuseDoubleCount(deal: Deal, relation: Relation): void {
  if (relation.kind === "supersedes" || relation.kind === "amends") {
    throw new FinanceError("shape", `${deal.id} ${relation.kind} ${relation.deal}: count one of the two`);
  }
  const basis = documentedFigure(deal, "value").shown?.basis;
  if (relation.kind === "expands" && basis === "cumulative") {
    throw new FinanceError(
      "shape",
      `the value of ${deal.id} is cumulative and includes ${relation.deal}: leave the latter out`,
    );
  }
}

/** The value as documented, or what of it counts on the first day of the contract. */
function valueOf(deal: Deal, contract: Contract | undefined, count: Count | undefined): Amount {
  if (count !== undefined && contract !== undefined) return countedValue(contract, count);
  const value = figureValue(deal, "value");
  if (typeof value !== "number") throw new FinanceError("missing-data", `${deal.id} has no contract value in numbers`);
  return value;
}

function documentedOverlap(relations: readonly Relation[]): Amount {
  return relations.reduce((sum, relation) => sum + (relation.kind === "overlaps" ? (relation.amount ?? 0) : 0), 0);
}

function caution(deal: Deal, contract: Contract | undefined, count: Count | undefined): readonly string[] {
  const isWhole = count === undefined || contract === undefined || contract.tranches.length === 1;
  const limit = limitOf(deal, contract, count);
  const verb = isWhole ? "is" : "contains";
  const cautions: string[] = [];
  if (limit === "at most") cautions.push(`The value of ${deal.id} ${verb} a ceiling (up to).`);
  if (limit === "at least") cautions.push(`The value of ${deal.id} ${verb} a floor (at least).`);
  if (limit === "neither") cautions.push(`The value of ${deal.id} contains a ceiling (up to) and a floor (at least).`);
  if (deal.commitment === "cancellable") cautions.push(`${deal.id} can be left at short notice.`);
  return cautions;
}

/** What of a deal's value is a ceiling or a floor: of what counts, where that was chosen. */
function limitOf(deal: Deal, contract: Contract | undefined, count: Count | undefined): LimitOfSum {
  if (count === undefined || contract === undefined) return limitOfClaim(documentedFigure(deal, "value").shown);
  return limitOfCounted(contract, { count, asOf: dayItBegins(contract), profile: "level" });
}

/** What is claimed of a deal and its earlier ones together, when these are exactly the deals asked for. */
function statedTotals(deal: Deal, ids: ReadonlySet<string>): readonly GradedClaim[] {
  const earlier = deal.relations.filter((relation) => relation.kind === "expands").map((relation) => relation.deal);
  const covered = new Set([deal.id, ...earlier]);
  const same = covered.size === ids.size && [...ids].every((id) => covered.has(id));
  if (!same || !deal.figures.some((figure) => figure.name === "combined commitment")) return [];
  const { shown, alternatives } = documentedFigure(deal, "combined commitment");
  return shown === null ? alternatives : [shown, ...alternatives];
}
