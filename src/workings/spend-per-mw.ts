import { spendPerMegawatt } from "../finance/spend-per-megawatt";
import type { Calls } from "./calls";
import { annualSpendCell, result, scalars } from "./measure-cells";
import { numberInWords as said } from "./words";
import type { WorkingParts } from "./working";

/** WHY of SPENDPERMW: spend over megawatts. */
export function spendPerMwSentence(call: Calls["SPENDPERMW"]): string {
  return `${said(call.annualSpend)} a year ÷ ${said(call.megawatts)} MW = ${said(spendPerMegawatt(call.annualSpend, call.megawatts))} a megawatt and year; compare only where all megawatts are critical IT, or all gross.`;
}

/** SPENDPERMW: spend over megawatts. */
export function spendPerMwWorking(call: Calls["SPENDPERMW"]): WorkingParts {
  return scalars((sheet) => {
    const [spend, power] = [
      annualSpendCell(sheet, call.annualSpend),
      sheet("megawatts", "Megawatts", "number", call.megawatts),
    ];
    return result("Spend a megawatt and year", "money", spendPerMegawatt(call.annualSpend, call.megawatts), [
      spend.at,
      "/",
      power.at,
    ]);
  });
}
