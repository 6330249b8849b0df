import type { LivingTranche } from "./contract";
import { FinanceError } from "./errors";
import { feeSchedule, hasFee } from "./fee-schedule";
import { addMonths, isoFromSerial } from "./serial-date";
import type { Amount } from "./units";

/**
 * A tranche whose service starts some months late.
 *
 *     start     EDATE(start, n)
 *     shift     end EDATE(end + 1, n) − 1, same value      compress  same end, same value
 *     forfeit   same end, value × days left ÷ days: the days lost are not paid
 *
 * Shape:  the tranche itself without a delay. Fees are never rescaled: of a tranche with a monthly fee only what is due for
 *         the lost days is lost. Inception and all dates of its own stay; months of service count from the new start. Where
 *         start or end is not known nothing moves, and what needs them says so.
 * Units:  whole months, 0 or more; "shift" where no other is stated.
 * Errors: "domain" for months that are not whole or below 0, and when no day of service is left.
 * Source: contract-life §1.
 */
export function delayedTranche<Late extends LivingTranche>(tranche: Late, name: string): Late {
  const { delayMonths, delay, start, end } = tranche;
  if (delayMonths === null || delayMonths === undefined || delayMonths === 0) return tranche;
  if (!(Number.isInteger(delayMonths) && delayMonths > 0))
    throw new FinanceError("domain", `${name} needs whole delay months, 0 or more: got ${delayMonths}`);
  if (start === null || end === null) return tranche;

  const late = addMonths(start, delayMonths);
  if ((delay ?? "shift") === "shift")
    return { ...tranche, start: late, end: addMonths(end + 1, delayMonths) - 1, onTime: tranche };
  if (late > end)
    throw new FinanceError(
      "domain",
      `${name} has no day of service left: delayed by ${delayMonths} months it starts on ${isoFromSerial(late)}, after its end on ${isoFromSerial(end)}`,
    );
  const value = delay === "forfeit" ? valueLeft(tranche, { start, late, end }, name) : tranche.value;
  return { ...tranche, start: late, value, onTime: tranche };
}

function valueLeft(
  tranche: LivingTranche,
  { start, late, end }: { readonly start: number; readonly late: number; readonly end: number },
  name: string,
): Amount | null {
  if (tranche.value === null) return null;
  if (!hasFee(tranche)) return (tranche.value * (end - late + 1)) / (end - start + 1);
  const { isAtMost, charged } = feeSchedule(tranche, { start, end }, name);
  return isAtMost ? tranche.value : tranche.value - charged(late - start);
}
