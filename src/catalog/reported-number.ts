import { metricInWords } from "./metrics";
import { FinanceError } from "../finance/errors";
import { reportedData } from "./catalogue";
import { claimCitation } from "./citation";
import { reportedFigure, type ReportedValue } from "./reported";

/** A reported figure that is a number, as all sources state it. */
export interface ReportedNumber extends ReportedValue {
  readonly value: number;
}

/**
 * The one number that a company reported for a period.
 *
 * Units:  those of the metric: US dollars or megawatts in full, a percentage is a decimal.
 * Errors: as `reportedFigure`; "missing-data" where sources state different numbers, naming each, or no number.
 */
export function reportedNumber(company: string, metric: string, period: string | null): ReportedNumber {
  const found = reportedFigure(company, metric, period, reportedData());
  return { ...found, value: undisputedNumber(found) };
}

/**
 * The number of a reported figure whose sources agree.
 *
 * Errors: "missing-data" where sources state different numbers, naming each, or no number.
 */
export function undisputedNumber({ company, metric, figure, shown, ...more }: ReportedValue): number {
  const asked = `${metricInWords(metric.name)} of ${company.name} for ${figure.period}`;
  if (more.isConflicted) {
    const stated = [shown, ...more.alternatives].map((claim) => `${String(claim.value)} (${claimCitation(claim)})`);
    throw new FinanceError("missing-data", `sources disagree on ${asked}: ${stated.join(" and ")}`);
  }
  if (typeof shown.value === "number") return shown.value;
  throw new FinanceError("missing-data", `${asked} is not documented as one number`);
}
