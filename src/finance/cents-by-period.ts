import { committedCents, splitCents } from "./cents";
import type { Contract } from "./contract";
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
    splitCents(committed[index] ?? 0, weights, rows, cents, firstRow);
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
