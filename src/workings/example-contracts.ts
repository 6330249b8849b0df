import type { Contract, Tranche } from "../finance/contract";
import { serialFromIso } from "../finance/serial-date";

/** A contract of one tranche with the terms that an example states, and no others. */
export function exampleContract(stated: Partial<Tranche>): Contract {
  const blank = {
    value: null,
    start: null,
    end: null,
    term: null,
    signed: null,
    announced: null,
    prepayment: null,
    escalator: null,
    rampMonths: null,
  };
  return { name: "the example", tranches: [{ ...blank, ...stated }] };
}

/** Meta and CoreWeave, March 2026. */
export const REFERENCE = exampleContract({
  value: 21e9,
  start: serialFromIso("2027-01-01"),
  end: serialFromIso("2032-12-20"),
  term: 6.5,
  signed: serialFromIso("2026-03-31"),
});
/** 3.7e9 for ten years and 8.7e9 for twenty: an escalator of 3.057 % a year by hand. */
export const TWENTY_YEARS = exampleContract({
  value: 8.7e9,
  start: serialFromIso("2026-01-01"),
  end: serialFromIso("2045-12-31"),
  escalator: 0.03057,
});
/** 10,000 therms at 25p, in pounds: one payment at the end of its month, neither discounted nor moving. */
export const THERMS = exampleContract({
  value: 10_000 * 0.25,
  start: serialFromIso("2026-01-01"),
  end: serialFromIso("2026-01-31"),
});
