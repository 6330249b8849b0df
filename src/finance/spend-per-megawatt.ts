import { aboveZero, withinNumbers, zeroOrMore } from "./domain";
import type { Amount } from "./units";

/**
 * Annual spend for each megawatt contracted.
 *
 *     annual spend ÷ megawatts
 *
 * Shape:  compares deals only when all state the same megawatts, critical IT or gross.
 * Units:  currency a megawatt and year; annual spend 0 or more, megawatts above 0.
 * Errors: "domain" for inputs outside these, and for a result beyond the largest number.
 * Source: W1, 1.94e9 a year on 200 MW: 9.7e6; W2, 0.37e9 on 200 MW: 1.85e6.
 */
export function spendPerMegawatt(annualSpend: Amount, megawatts: number): Amount {
  return withinNumbers(
    zeroOrMore(annualSpend, "annual spend") / aboveZero(megawatts, "megawatts"),
    "the spend per megawatt",
  );
}
