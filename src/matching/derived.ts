import { contractOf } from "../catalog/contract-of";
import type { Deal } from "../catalog/model";
import { annualSpend, isFeesAlone } from "../finance/annual-spend";
import { FinanceError } from "../finance/errors";
import { CONVENTIONS, type Convention } from "../finance/term";
import { dealsHinted, type KnownDeal } from "./named-deals";
import { significantDigits } from "./number-candidates";
import type { ReadNumber } from "./read-number";
import { scalesOf } from "./unit-scales";

/** A number that follows from what is documented: a deal's annual spend under one convention, or 12 monthly fees. */
export interface DerivedMatch {
  readonly deal: Deal;
  /** null: it is 12 monthly fees, which no convention changes. */
  readonly convention: Convention | null;
  /** In US dollars. */
  readonly amount: number;
  /** "in billions" */
  readonly scaleWords: string;
  /** What the other conventions give, as far as the documents allow. */
  readonly others: readonly DerivedSpend[];
}

interface DerivedSpend {
  readonly convention: Convention | null;
  readonly amount: number;
}

/** Digits that are enough where a party is named beside the number, and where none is. */
const DIGITS_NAMED = 3;
const DIGITS_ALONE = 6;
/** Half a unit of the last digit, and what binary fractions add to it. */
const HALF = 0.5 + 1e-9;

/**
 * The annual spends that a number equals, to the digits it is typed with, at some scale: proposals, for who asks about this one
 * number. Those of deals whose parties are named come first, and alone where there are any.
 */
export function derivedMatches(number: ReadNumber, known: readonly KnownDeal[]): readonly DerivedMatch[] {
  const { value } = number.context;
  if (!Number.isFinite(value) || value <= 0 || !(number.unit.kind === null || number.unit.kind === "money")) return [];
  const digits = significantDigits(value);
  if (digits < DIGITS_NAMED) return [];
  const hinted = dealsHinted(number.labels, known);
  const best = Math.max(0, ...hinted.values());
  const named = known.filter((deal) => best > 0 && hinted.get(deal) === best);
  const asked = named.length > 0 ? named : digits >= DIGITS_ALONE ? known : [];
  return asked.flatMap(({ deal }) => matchesOf(value, number.unit.scale, deal));
}

function matchesOf(value: number, scale: number | null, deal: Deal): readonly DerivedMatch[] {
  const spends = spendsOf(deal);
  const scales = scalesOf("USD").filter(([each]) => scale === null || each === scale);
  for (const [each, scaleWords] of scales) {
    const meant = spends.filter(({ amount }) => isRounded(value, amount / each));
    if (meant.length > 0)
      return meant.map((spend) => ({
        deal,
        ...spend,
        scaleWords,
        others: spends.filter((other) => other !== spend),
      }));
  }
  return [];
}

const made = new WeakMap<Deal, readonly DerivedSpend[]>();

/** A deal's annual spend under each convention that its documents allow. */
function spendsOf(deal: Deal): readonly DerivedSpend[] {
  const known = made.get(deal);
  if (known !== undefined) return known;
  const all = CONVENTIONS.flatMap((convention): DerivedSpend[] => {
    try {
      return [{ convention, amount: annualSpend(contractOf(deal), convention) }];
    } catch (error) {
      if (error instanceof FinanceError) return []; // Not documented.
      throw error;
    }
  });
  const [first] = all;
  const spends = first !== undefined && isFeesAlone(contractOf(deal)) ? [{ ...first, convention: null }] : all;
  made.set(deal, spends);
  return spends;
}

/** Whether a number is another one, rounded to the digits it has. */
function isRounded(value: number, exact: number): boolean {
  const [, decimals = ""] = String(value).split(".");
  const unit = decimals === "" ? trailingZeros(value) : 10 ** -decimals.length;
  return Math.abs(value - exact) <= HALF * unit;
}

/** What the last digit that is not 0 is worth. */
function trailingZeros(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}
