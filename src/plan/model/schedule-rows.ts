import { monthColumns } from "./month-workings";

/** Rows beyond the quarters of the terms. */
const SPARE_ROWS = 5;
/** Formulas that a sheet calculates at once, and those of a row of the schedule. */
const MOST_FORMULAS = 6_000;
const FORMULAS_OF_ROW = 22;
/** What is neither a month nor a row: of the page, and of each tranche. */
const FORMULAS_OF_PAGE = 700;
const FORMULAS_OF_TRANCHE = 236;

/**
 * Rows of a schedule: a quarter of each year that the terms need, and five to spare; fewer where the formulas would be too
 * many, and never fewer than the years.
 */
export function scheduleRows(years: number, needed: number, tranches: number): number {
  const others = FORMULAS_OF_PAGE + FORMULAS_OF_TRANCHE * tranches + 12 * years * monthColumns(tranches);
  const room = Math.floor((MOST_FORMULAS - others) / FORMULAS_OF_ROW);
  return Math.max(years, Math.min(4 * needed + SPARE_ROWS, room));
}
