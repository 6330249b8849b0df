import type { Contract } from "./contract";
import type { Count } from "./counted";
import { FinanceError } from "./errors";
import type { Profile } from "./profile";
import { remaining } from "./recognition";
import { rpoBand } from "./rpo-band";
import { isoFromSerial } from "./serial-date";
import type { SerialDate, Years } from "./units";

/** No month is shorter, so as many months as 28 days fit into a span reach its end. */
const SHORTEST_MONTH = 28;

/**
 * Average time from a day until the remaining performance obligation is delivered.
 *
 *     Σ (month + ½) × band from month to month + 1 ÷ remaining ÷ 12, over the months that follow as-of
 *
 * Shape:  each month's part counts at the middle of its month. Half the time left where a level contract is delivered
 *         in whole months.
 * Units:  years.
 * Errors: "no-solution" when nothing remains; else as `remaining`.
 * Source: by hand; the bands of months are those of `rpoBand`.
 */
export function remainingDuration(
  contract: Contract,
  asOf: SerialDate,
  profile: Profile = "level",
  count: Count = "firm",
): Years {
  const left = remaining(contract, asOf, profile, count);
  if (left === 0)
    throw new FinanceError(
      "no-solution",
      `${contract.name} has nothing left to deliver after ${isoFromSerial(Math.floor(asOf))}, so it has no average time to delivery`,
    );
  const end = contract.tranches.reduce((latest, tranche) => Math.max(latest, tranche.end ?? 0), 0);
  let weighted = 0;
  for (let month = 0; month * SHORTEST_MONTH < end - asOf; month++) {
    weighted += (month + 0.5) * rpoBand(contract, { asOf, fromMonths: month, toMonths: month + 1 }, profile, count);
  }
  return weighted / left / 12;
}
