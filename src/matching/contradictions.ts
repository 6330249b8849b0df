import type { Deal, Figure } from "../catalog/model";
import type { DocumentedNumber } from "./documented-numbers";
import { isYear, yearsOf } from "./equal-numbers";
import type { MatcherIndex } from "./matcher-index";
import type { NumberMatch, Strength } from "./number-match";
import type { NumberReading } from "./read-number";
import { scalesOf, unitAgreement } from "./stated-unit";

/** How far a number may be from the documented one to be taken for a statement of it, with and without its scale stated. */
const FARTHEST_STATED = 25;
const FARTHEST_GUESSED = 2.5;
/** Rounded numbers agree: 3.5 says 3.516, and 21 says 20.98. */
const ROUNDING = 0.005;

/**
 * Figures of the deals named beside a number, whose label stands beside it too, and of which every source says something
 * else. A number that equals any claim about any deal that may be meant contradicts nothing.
 */
export function contradictions(reading: NumberReading, { byDeal }: MatcherIndex, equal: readonly NumberMatch[]): readonly NumberMatch[] {
  const { named, meant, near } = reading;
  if (equal.some(({ standing }) => standing === "rejected")) return []; // told already, with the reason
  const deals = meant.filter((deal) => named.get(deal) === 2);
  if (deals.length === 0 || near.some(({ isOther }) => isOther)) return [];
  const found: Compared[] = [];
  for (const deal of deals) {
    for (const [figure, numbers] of byDeal.get(deal) ?? []) {
      if (!near.some(({ names }) => names(figure))) continue;
      const compared = comparison(reading, deal, figure, numbers);
      if (compared === "agrees") return [];
      if (compared !== null) found.push(compared);
    }
  }
  const [nearest] = found.sort((one, other) => one.distance - other.distance);
  return nearest === undefined ? [] : [nearest.match(deals.length > 1 ? "likely" : "strong")];
}

interface Compared {
  readonly distance: number;
  readonly match: (strength: Strength) => NumberMatch;
}

function comparison(reading: NumberReading, deal: Deal, figure: Figure, numbers: readonly DocumentedNumber[]): Compared | "agrees" | null {
  const shown = numbers.find(({ standing }) => standing === "shown");
  if (shown === undefined || shown.unit === "text") return null;
  if (shown.unit === "date") return comparedDate(reading, deal, figure, numbers, shown);
  if (isYear(reading.value) && reading.unit.kind === null) return null;
  let nearest: { distance: number; scale: number; words: string; isStated: boolean } | null = null;
  for (const [scale, words] of scalesOf(shown.unit)) {
    const agreement = unitAgreement(reading.unit, shown.unit, scale);
    if (agreement === "no") continue;
    const amount = reading.value * scale;
    if (numbers.some((number) => agrees(amount, number, numbers))) return "agrees";
    const distance = Math.abs(Math.log(Math.abs(amount / shown.low)));
    if (nearest === null || distance < nearest.distance) nearest = { distance, scale, words, isStated: agreement === "yes" };
  }
  if (nearest === null || nearest.distance > Math.log(nearest.isStated ? FARTHEST_STATED : FARTHEST_GUESSED)) return null;
  const { distance, scale, words } = nearest;
  return { distance, match: (strength: Strength) => matchOf(shown, deal, figure, scale, words, strength) };
}

/** Near enough to a claim, or between the bounds that sources give. */
function agrees(amount: number, { low, claim }: DocumentedNumber, all: readonly DocumentedNumber[]): boolean {
  if (claim.rejected === null && Math.abs(amount / low - 1) <= ROUNDING) return true;
  const bounds = all.filter((number) => number.claim === claim).map((number) => number.low);
  if (claim.rejected !== null) return false;
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  if (claim.precision === "lowerBound") return amount >= least && claim.value !== null && amount <= 2 * most;
  if (claim.precision === "upperBound") return amount <= most && amount > 0;
  return bounds.length > 1 && amount >= least && amount <= most;
}

function comparedDate(reading: NumberReading, deal: Deal, figure: Figure, numbers: readonly DocumentedNumber[], shown: DocumentedNumber): Compared | "agrees" | null {
  const asYear = isYear(reading.value);
  if (reading.unit.kind !== "date" && !asYear) return null;
  const day = Math.floor(reading.value);
  const isWithin = ({ low, high }: DocumentedNumber): boolean => (asYear ? yearsOf(low, high).includes(day) : day >= low && day <= high);
  const standing = numbers.filter(({ claim }) => claim.rejected === null);
  if (standing.some(isWithin)) return "agrees";
  const distance = asYear ? Math.abs(day - (yearsOf(shown.low, shown.high)[0] ?? 0)) / 10 : Math.abs(day - shown.low) / 3652;
  return distance > 1 ? null : { distance, match: (strength: Strength) => matchOf(shown, deal, figure, 1, asYear ? "as a year" : "", strength) };
}

function matchOf({ claim, standing }: DocumentedNumber, deal: Deal, figure: Figure, scale: number, scaleWords: string, strength: Strength): NumberMatch {
  return { kind: "contradicts", deal, figure, claim, standing, scale, scaleWords, strength, named: 2, isFigureNamed: true };
}
