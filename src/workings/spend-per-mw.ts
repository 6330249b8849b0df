import { spendPerMegawatt } from "../finance/spend-per-megawatt";
import type { Amount } from "../finance/units";
import { annualSpendCell, result, scalars } from "./measure-cells";
import { numberInWords as said } from "./words";
import type { WorkingParts } from "./working";

/** The arguments of SPENDPERMW. */
export interface SpendPerMwCall {
  readonly annualSpend: Amount;
  readonly megawatts: number;
}

/** WHY of SPENDPERMW: spend over megawatts. */
export function spendPerMwSentence(call: SpendPerMwCall): string {
  return `${said(call.annualSpend)} a year ÷ ${said(call.megawatts)} MW = ${said(spendPerMegawatt(call.annualSpend, call.megawatts))} per MW-year; compare only where all megawatts are critical IT, or all gross.`;
}

/** SPENDPERMW: spend over megawatts. */
export function spendPerMwWorking(call: SpendPerMwCall): WorkingParts {
  return scalars((sheet) => {
    const [spend, power] = [
      annualSpendCell(sheet, call.annualSpend),
      sheet("megawatts", "Megawatts", "number", call.megawatts),
    ];
    return result("Spend per MW-year", "money", spendPerMegawatt(call.annualSpend, call.megawatts), [
      spend.at,
      "/",
      power.at,
    ]);
  });
}
