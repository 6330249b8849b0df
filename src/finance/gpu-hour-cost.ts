import { capitalRecoveryFactor } from "./capital-recovery-factor";
import { withinNumbers, zeroOrMore } from "./domain";
import { soldHours } from "./sold-hours";
import type { Amount, Rate, Years } from "./units";

/** What one GPU costs its owner. */
export interface GpuEconomics {
  /** Purchase of one GPU with its share of everything bought with it. */
  readonly capexPerGpu: Amount;
  /** Return the owner needs, per year. */
  readonly rate: Rate;
  readonly lifeYears: Years;
  /** Power, site, staff and repairs of one GPU; none when not stated. */
  readonly yearlyOpex?: Amount | undefined;
  /** Share of the hours that are sold; all of them when not stated. */
  readonly utilization?: number | undefined;
}

/**
 * Cost of one sold GPU-hour: the price at which the owner just earns the rate.
 *
 *     (capex × CRF(rate, life) + yearly opex) ÷ (8,760 × utilization)        see `capitalRecoveryFactor`
 *
 * Shape:  a rate of 0 spreads the capex in a straight line; nothing is left of the GPU after its life.
 * Units:  currency a GPU-hour; capex and yearly opex a GPU, 0 or more; rate a decimal per year above −1; life in years
 *         above 0; utilization a decimal up to 1.
 * Errors: "domain" for inputs outside these, and for a result beyond the largest number.
 * Source: W3, 83,333⅓ a GPU at 10 % over 5 years and 85 % utilization, published as 2.952339967709119. Exact arithmetic
 *         gives 2.95233996770912097; ours is within one unit of the last digit of it, the published figure four.
 */
export function gpuHourCost({ capexPerGpu, rate, lifeYears, yearlyOpex = 0, utilization }: GpuEconomics): Amount {
  const recovery = zeroOrMore(capexPerGpu, "capex per GPU") * capitalRecoveryFactor(rate, lifeYears);
  const yearly = recovery + zeroOrMore(yearlyOpex, "yearly opex");
  return withinNumbers(yearly / soldHours(utilization), "the cost of a GPU-hour");
}
