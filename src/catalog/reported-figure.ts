import type { Claim } from "./claim";

/** What span a reported figure covers. */
export const REPORTED_KINDS = ["date", "quarter", "half", "year"] as const;
export type ReportedKind = (typeof REPORTED_KINDS)[number];

/**
 * A figure that a company reports about itself at the end of a period. Its metric (metrics.ts) has the unit and says what
 * it counts. Several claims are several statements of the same figure; where they differ, that is a conflict.
 */
export interface ReportedFigure {
  /** Id of a company of the catalogue. */
  readonly company: string;
  readonly metric: string;
  /** What part of the whole: "Google Cloud", "largest customer", "months 25 to 48"; null = the whole. */
  readonly part: string | null;
  /** As the company names it: "2026Q2", "FY2027Q1" in its own fiscal years, "FY2025", "2026H1", or a day. */
  readonly period: string;
  /** Last day of the period, an ISO day. */
  readonly periodEnd: string;
  readonly kind: ReportedKind;
  /** Of an outlook or target: the day on which it was given. */
  readonly given: string | null;
  readonly claims: readonly Claim[];
}
