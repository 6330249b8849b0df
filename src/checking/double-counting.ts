import { combinedCommitment } from "../catalog/combined";
import { labelInSentence } from "../catalog/label-in-sentence";
import type { Catalogue, Deal } from "../catalog/model";
import { FinanceError } from "../finance/errors";
import type { DocumentedClaim } from "../matching/documented-numbers";

/** An amount in a sum: a documented one, or a number of which nothing else is known. */
export interface Addend {
  readonly value: number;
  readonly claim: DocumentedClaim | null;
}

/** Why a sum counts something twice, and the figure that does not belong in it. */
export interface DoubleCount {
  readonly message: string;
  readonly documented: DocumentedClaim | null;
}

const COMBINED = "combined commitment";
/** How exactly plain numbers must repeat what is documented: 35.2 for 14.2 and 21. */
const TOLERANCE = 1e-6;
const SCALES = [1, 1e3, 1e6, 1e9];

/**
 * Whether a sum counts something twice: a total together with its parts, an amount beside the amount that includes it, a
 * deal beside its successor, or what `combinedCommitment` refuses; null where it does not, as far as is known.
 */
export function doubleCount(addends: readonly Addend[], catalogue: Catalogue): DoubleCount | null {
  const claims = addends.flatMap(({ claim }) => (claim === null ? [] : [claim]));
  return (
    repeated(claims) ??
    totalWithPart(claims, catalogue) ??
    trancheWithWhole(claims) ??
    refusedTogether(claims) ??
    plainNumbers(addends, catalogue)
  );
}

function repeated(claims: readonly DocumentedClaim[]): DoubleCount | null {
  const again = claims.find((claim, index) => claims.findIndex((each) => isSame(each, claim)) < index);
  return again === undefined
    ? null
    : { message: `The sum counts ${again.deal.name}, ${labelInSentence(again.label)}, twice.`, documented: again };
}

function isSame(one: DocumentedClaim, other: DocumentedClaim): boolean {
  return one.deal.id === other.deal.id && one.figure === other.figure;
}

function totalWithPart(claims: readonly DocumentedClaim[], { deals }: Catalogue): DoubleCount | null {
  for (const total of claims.filter((claim) => isCumulative(claim))) {
    const covered = new Set([
      total.deal.id,
      ...total.deal.relations.filter(({ kind }) => kind === "expands").map(({ deal }) => deal),
    ]);
    const part = claims.find(
      (claim) =>
        claim !== total &&
        !isCumulative(claim) &&
        claim.figure === "value" &&
        covered.has(claim.deal.id) &&
        !(claim.deal.id === total.deal.id && total.figure === "value"),
    );
    if (part !== undefined)
      return {
        message: `The sum counts a total and a part of it: ${labelInSentence(total.label)} of ${total.deal.name} includes ${nameOf(part.deal.id, deals)}.`,
        documented: total,
      };
  }
  return null;
}

function isCumulative({ figure, claim }: DocumentedClaim): boolean {
  return claim.basis === "cumulative" || figure === COMBINED;
}

function trancheWithWhole(claims: readonly DocumentedClaim[]): DoubleCount | null {
  for (const whole of claims.filter(({ figure }) => figure === "value")) {
    const part = claims.find(
      ({ deal, figure }) =>
        deal.id === whole.deal.id && deal.tranches.some((tranche) => tranche.value === figure && figure !== "value"),
    );
    if (part !== undefined)
      return {
        message: `The sum counts ${whole.deal.name} as a whole and a part of it, ${labelInSentence(part.label)}.`,
        documented: whole,
      };
  }
  return null;
}

/** The rules of COMBINED, in its words: what it refuses to add. A value that is not settled is no double count. */
function refusedTogether(claims: readonly DocumentedClaim[]): DoubleCount | null {
  const values = claims.filter(({ figure }) => figure === "value");
  if (values.length < 2) return null;
  try {
    // Which commitments count is said by what stands in the cells.
    combinedCommitment(
      values.map(({ deal }) => deal),
      "all",
    );
    return null;
  } catch (error) {
    if (!(error instanceof FinanceError)) throw error;
    if (error.kind !== "shape") return null;
    return { message: `These amounts should not be added: ${error.message}.`, documented: values[0] ?? null };
  }
}

/** Numbers without labels that are a documented total and all its parts, in one unit: 14.2, 21 and 35.2. */
function plainNumbers(addends: readonly Addend[], catalogue: Catalogue): DoubleCount | null {
  const values = addends.map(({ value }) => value);
  for (const { deal, total, parts } of documentedTotals(catalogue)) {
    for (const scale of SCALES) {
      if (
        !holdsEach(
          [total, ...parts],
          values.map((value) => value * scale),
        )
      )
        continue;
      return {
        message: `The sum counts a total and its parts: the documented total of ${deal.name} equals the sum of the other numbers.`,
        documented: null,
      };
    }
  }
  return null;
}

/** Whether each amount has an addend of its own: 9.8 and 19.6 are no two leases of 9.8 and their total. */
function holdsEach([amount, ...others]: readonly number[], values: readonly number[]): boolean {
  if (amount === undefined) return true;
  const index = values.findIndex((value) => Math.abs(value / amount - 1) < TOLERANCE);
  return (
    index >= 0 &&
    holdsEach(
      others,
      values.filter((_, at) => at !== index),
    )
  );
}

interface DocumentedTotal {
  readonly deal: Deal;
  readonly total: number;
  readonly parts: readonly number[];
}

const totalsOf = new WeakMap<Catalogue, readonly DocumentedTotal[]>();

function documentedTotals(catalogue: Catalogue): readonly DocumentedTotal[] {
  const known = totalsOf.get(catalogue);
  if (known !== undefined) return known;
  const totals = catalogue.deals.flatMap((deal): DocumentedTotal[] => {
    const parts = [
      deal.id,
      ...deal.relations.filter(({ kind }) => kind === "expands").map((relation) => relation.deal),
    ].map((id) => plainValue(id, "value", catalogue));
    const total = plainValue(deal.id, COMBINED, catalogue);
    return total === null || parts.length < 2 || parts.some((part) => part === null)
      ? []
      : [{ deal, total, parts: parts.filter((part) => part !== null) }];
  });
  totalsOf.set(catalogue, totals);
  return totals;
}

function plainValue(id: string, figure: string, { deals }: Catalogue): number | null {
  const claims = deals.find((deal) => deal.id === id)?.figures.find(({ name }) => name === figure)?.claims ?? [];
  const value = claims.find(({ rejected, value: stated }) => rejected === null && typeof stated === "number")?.value;
  return typeof value === "number" ? value : null;
}

function nameOf(id: string, deals: readonly Deal[]): string {
  return deals.find((deal) => deal.id === id)?.name ?? id;
}
