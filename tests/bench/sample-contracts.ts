import type { Contract, Tranche } from "../../src/finance/contract";
import { serialFromIso } from "../../src/finance/serial-date";

const FIRST_START = serialFromIso("2026-01-01");
const SPREAD_OF_STARTS = 400;
const DAYS_OF_84_MONTHS = 2_556;

/** Contracts of 84 months that start over some 13 months, all with different values: the same at every run. */
export function sampleContracts(count: number): Contract {
  const tranches = Array.from({ length: count }, (_, index): Tranche => {
    const start = FIRST_START + ((index * 37) % SPREAD_OF_STARTS);
    const value = 1e6 + index * 7.01;
    return {
      value,
      start,
      end: start + DAYS_OF_84_MONTHS,
      term: 7,
      signed: start - 90,
      announced: null,
      prepayment: null,
      escalator: 0.03,
      rampMonths: 12,
    };
  });
  return { name: "portfolio", tranches };
}
