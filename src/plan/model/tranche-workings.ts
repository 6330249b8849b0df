import { calculation, heading, text, type DraftRow } from "./draft";
import { countsOf, stateOf } from "./tranche-counts";
import { datesOf } from "./tranche-dates";
import { creditsOf, deliveredOf } from "./tranche-delivered";
import { chargesOfFee, feeDaysOf } from "./tranche-fees";
import { profileOf } from "./tranche-profile";
import { inTranche, type Step } from "./tranche-step";

/**
 * What follows from the terms of each tranche, a column for each: when it exists and serves, what of it counts, what a fee
 * charges, and what is delivered up to the days that the page asks for. As `resolved-contract`, `delayed-tranche`,
 * `fee-schedule` and `counted` of `finance`.
 */
export function trancheWorkings(count: number, isBlank: boolean): DraftRow[] {
  const columns = Array.from({ length: count }, (_, index) => index + 1);
  const first = stepsOf(1, isBlank);
  return [
    heading(["Workings: each tranche", ...columns.map((index) => `Tranche ${index}`)], count),
    ...first.map(({ label }, row) => [
      text(label, "label"),
      ...columns.map((index) => {
        const step = stepsOf(index, isBlank)[row];
        if (step === undefined) throw new Error(`Tranche ${index} has no step "${label}"`);
        return calculation(step.key, `=${step.formula}`, step.numberFormat);
      }),
    ]),
  ];
}

function stepsOf(tranche: number, isBlank: boolean): Step[] {
  return [
    ...datesOf(tranche),
    ...feeDaysOf(),
    ...chargesOfFee(),
    ...profileOf(),
    ...countsOf(),
    ...stateOf(isBlank),
    ...deliveredOf(),
    ...creditsOf(tranche),
  ].map((step) => ({ ...step, key: `t${tranche}.${step.key}`, formula: inTranche(step.formula, tranche) }));
}
