import { amountFormat } from "../plan/number-format";
import { MONEY_SCALES, COMMAS, scaledMoney } from "../plan/page-look";
import type { NumberCell } from "../workbook/sheet-plan";

/** The commas by which a format leaves out thousands: "$#,##0.0,,,_)". */
const SCALED = /[0#](,+)(?![0#?,.])/;

/**
 * The format that a refreshed cell gets. Money keeps the scale that its cell has, because what says so beside it (a unit of its
 * own, or none in a block of 0.1.0, whose amounts stand in full) is not refreshed.
 */
export function refreshedFormat({ value, numberFormat }: NumberCell, held: string): string {
  if (!numberFormat.startsWith("$") || !held.startsWith("$")) return numberFormat;
  const commas = commasIn(held);
  if (commas === commasIn(numberFormat)) return numberFormat;
  const scale = MONEY_SCALES.find((each) => COMMAS[each] === commas) ?? "US$";
  return scale === "US$" ? amountFormat(value, "USD") : scaledMoney(value, scale);
}

function commasIn(format: string): string {
  return SCALED.exec(format.split(";")[0] ?? "")?.[1] ?? "";
}
