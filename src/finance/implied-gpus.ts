import { aboveZero, withinNumbers, zeroOrMore } from "./domain";
import { soldHours } from "./sold-hours";
import type { Amount } from "./units";

/** What is spent in a year, and at which price. */
export interface PricedSpend {
  readonly annualSpend: Amount;
  readonly gpuHourPrice: Amount;
  /** Share of the hours that are paid for; all of them when not stated. */
  readonly utilization?: number | undefined;
}

/**
 * Number of GPUs that an annual spend pays for at a price: a scenario, never a documented figure.
 *
 *     annual spend ÷ (price of a GPU-hour × 8,760 × utilization)
 *
 * Shape:  not rounded to whole GPUs, so that it is the inverse of `gpuHourPrice`.
 * Units:  currency a year and currency a GPU-hour, annual spend 0 or more, price above 0; utilization a decimal up to 1.
 * Errors: "domain" for inputs outside these, and for a result beyond the largest number.
 * Source: W1 read backwards: 1.94e9 a year at 2.914 an hour is about 76,000 GPUs.
 */
export function impliedGpus({ annualSpend, gpuHourPrice, utilization }: PricedSpend): number {
  const gpuHours = zeroOrMore(annualSpend, "annual spend") / aboveZero(gpuHourPrice, "the price of a GPU-hour");
  return withinNumbers(gpuHours / soldHours(utilization), "the number of GPUs");
}
