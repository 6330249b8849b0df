import { committedCents, roundCents, splitCents } from "./cents";
import type { Contract } from "./contract";
import { type CountTerms, countedParts } from "./counted";
import { hasFee } from "./fee-schedule";
import type { PeriodGrid } from "./period";
import { deliveredWeight, type Profile } from "./profile";
import { type ServicePeriod, servicePeriod, trancheName } from "./tranche";

/** What is delivered in each period of a grid. */
export interface CentsByPeriod {
  /** Number of the first period in its grid; the others follow. */
  readonly first: number;
  readonly cents: Float64Array;
}

/**
 * What a contract delivers in each period of a grid, in whole cents: the numbers behind `schedule` and the payments.
 *
 * Shape:  from the period of the first day of service of any tranche to that of the last; each tranche is split on its
 *         own (`splitCents`), and they add up.
 * Units:  cents; they sum to the committed value in cents.
 * Errors: as `schedule`.
 * Source: design rules "Periods", "Profiles" and "Rounding".
 */
export function centsByPeriod(contract: Contract, grid: PeriodGrid, profile: Profile): CentsByPeriod {
  const committed = committedCents(contract);
  const services = contract.tranches.map((tranche, index) => servicePeriod(tranche, trancheName(contract, index)));
  let [firstDay, lastDay] = [Infinity, 0];
  for (const { start, end } of services) {
    firstDay = Math.min(firstDay, start);
    lastDay = Math.max(lastDay, end);
  }
  const first = grid.numberOf(firstDay);
  const count = grid.numberOf(lastDay) - first + 1;
  const lastDays: number[] = [];
  for (let row = 0; row < count; row++) lastDays.push(grid.lastDay(first + row));

  const cents = new Float64Array(count);
  if (weights.length < count) weights = new Float64Array(count);
  contract.tranches.forEach((tranche, index) => {
    const service = services[index];
    if (service === undefined) return;
    const weight = deliveredWeight(profile, tranche, service, trancheName(contract, index));
    const firstRow = grid.numberOf(service.start) - first;
    const rows = weightsByRow(weight, service, lastDays, firstRow);
    if (!hasFee(tranche)) return splitCents(committed[index] ?? 0, weights, rows, cents, firstRow);
    for (let row = 0; row < rows; row++) weights[row] = (weights[row] ?? 0) * 100;
    roundCents(committed[index] ?? 0, weights, rows, cents, firstRow);
  });
  return { first, cents };
}

/**
 * What counts as owed in each period of a grid: `centsByPeriod` of each part, by its share (`countedParts`).
 *
 * Shape:  as `centsByPeriod`; where nothing counts, the periods of the whole contract with 0 in each. Parts of a cent where a
 *         share is not 1.
 * Errors: as `centsByPeriod` and `countedParts`.
 */
export function countedCentsByPeriod(contract: Contract, grid: PeriodGrid, terms: CountTerms): CentsByPeriod {
  const parts = countedParts(contract, terms);
  const [only] = parts;
  if (only?.share === 1 && parts.length === 1) return centsByPeriod(only.of, grid, terms.profile);
  if (only === undefined) {
    const { first, cents } = centsByPeriod(contract, grid, terms.profile);
    return { first, cents: cents.fill(0) };
  }
  const counted = parts.map(({ share, of }) => ({ share, ...centsByPeriod(of, grid, terms.profile) }));
  const first = Math.min(...counted.map((part) => part.first));
  const cents = new Float64Array(Math.max(...counted.map((part) => part.first + part.cents.length)) - first);
  for (const part of counted)
    part.cents.forEach((each, row) => {
      const at = part.first - first + row;
      cents[at] = (cents[at] ?? 0) + part.share * each;
    });
  return { first, cents };
}

// Written anew for every tranche and never read after it.
let weights = new Float64Array(0);

/** Fills in the weight delivered in each row the tranche reaches, and returns their number. */
function weightsByRow(
  weight: (daysServed: number) => number,
  service: ServicePeriod,
  lastDays: readonly number[],
  firstRow: number,
): number {
  let before = 0;
  for (let row = firstRow; ; row++) {
    const lastDay = Math.min(lastDays[row] ?? service.end, service.end);
    const delivered = weight(lastDay - service.start + 1);
    weights[row - firstRow] = delivered - before;
    before = delivered;
    if (lastDay === service.end) return row - firstRow + 1;
  }
}
