import { FinanceError } from "./errors";

/** 365 × 24: the year of the trade. A leap year has 8,784 hours; no quoted price counts them. */
export const HOURS_PER_YEAR = 8_760;

/**
 * Hours of a year that one GPU is paid for.
 *
 *     8,760 × utilization
 *
 * Units:  utilization as a decimal above 0 and up to 1 (0.85 = 85 %); 1 when not stated, every hour of the year.
 * Errors: "domain" for any other utilization, so that 85 typed for 85 % is refused, not guessed.
 * Source: W3, accelerator-hours of 6,000,000 GPUs at 85 %: 44.676e9.
 */
export function soldHours(utilization = 1): number {
  if (utilization > 0 && utilization <= 1) return HOURS_PER_YEAR * utilization;
  throw new FinanceError("domain", `utilization must be above 0 and at most 1 (85 % is 0.85): got ${utilization}`);
}
