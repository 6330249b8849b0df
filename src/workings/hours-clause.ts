import { percentInWords } from "./words";

const HOURS = "8,760 hours";

/** The hours of a year that are paid for. */
export function hoursClause(utilization = 1): string {
  return `${HOURS} × ${percentInWords(utilization)}`;
}
