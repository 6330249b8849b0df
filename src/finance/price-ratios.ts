import type { Contract } from "./contract";
import { centsByPeriod } from "./cents-by-period";
import { escalatingWeight, firstPriceWeight } from "./escalating-profile";
import { hasFee } from "./fee-schedule";
import { periodGrid } from "./period";
import type { PaymentTerms, RemainingFlows } from "./payments";
import { servicePeriod, trancheName } from "./tranche";

/**
 * How far the contract price of each charge has risen above the first price.
 *
 *     ratio of a charge = weight of its days ÷ their weight without steps
 *     of several tranches: their charges ÷ the sum of charge ÷ ratio
 *
 * Shape:  one for each remaining flow; null where the price never changes: only the profile "escalating" is a price term.
 * Errors: as `escalatingWeight`.
 * Source: contract-life §3: volume a contract year is constant, the contract price rises.
 */
export function priceRatios(
  contract: Contract,
  { flows }: RemainingFlows,
  { period = "month", profile = "level", fiscalYearEndMonth = 12 }: PaymentTerms,
): Float64Array | null {
  if (profile !== "escalating" || contract.tranches.every(hasFee)) return null;
  const grid = periodGrid(period, fiscalYearEndMonth);
  const volumes = new Map<number, number>();
  contract.tranches.forEach((tranche, index) => {
    const name = trancheName(contract, index);
    const service = servicePeriod(tranche, name);
    const { first, cents } = centsByPeriod({ name, tranches: [tranche] }, grid, profile);
    const ratioOf = hasFee(tranche)
      ? () => 1
      : ratioOver(escalatingWeight(tranche, service, name), firstPriceWeight(tranche, service, name));
    let served = 0;
    cents.forEach((each, row) => {
      const lastDay = grid.lastDay(first + row);
      const by = Math.min(lastDay, service.end) - service.start + 1;
      volumes.set(lastDay, (volumes.get(lastDay) ?? 0) + each / ratioOf(served, by));
      served = by;
    });
  });
  return Float64Array.from(flows, ({ date, amount }) => (amount * 100) / (volumes.get(date) ?? NaN));
}

function ratioOver(
  cost: (daysServed: number) => number,
  volume: (daysServed: number) => number,
): (from: number, to: number) => number {
  return (from, to) => (cost(to) - cost(from)) / (volume(to) - volume(from));
}
