import { aboveZero, withinNumbers, zeroOrMore } from "./domain";
import { soldHours } from "./sold-hours";
import type { Amount } from "./units";

/** What a year of a fleet costs, and how large it is. */
export interface FleetSpend {
  readonly annualSpend: Amount;
  readonly gpus: number;
  /** Share of the hours that are paid for; all of them when not stated. */
  readonly utilization?: number | undefined;
}

/**
 * Price of one GPU for one hour that an annual spend implies.
 *
 *     annual spend ÷ (GPUs × 8,760 × utilization)
 *
 * Shape:  the inverse of `impliedGpus`.
 * Units:  currency a GPU-hour; annual spend 0 or more, GPUs above 0 (an average over the year need not be whole),
 *         utilization a decimal up to 1.
 * Errors: "domain" for inputs outside these, and for a result beyond the largest number.
 * Source: W1, IREN and Microsoft: 1.94e9 a year for 76,000 GPUs is 2.914 an hour.
 */
export function gpuHourPrice({ annualSpend, gpus, utilization }: FleetSpend): Amount {
  const yearOfOne = zeroOrMore(annualSpend, "annual spend") / aboveZero(gpus, "the number of GPUs");
  return withinNumbers(yearOfOne / soldHours(utilization), "the price of a GPU-hour");
}
