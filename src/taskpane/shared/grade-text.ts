import type { Grade } from "../../catalog/model";

export interface GradeText {
  /** For a badge. */
  readonly short: string;
  /** Heading over the sources of this grade. */
  readonly heading: string;
}

/** What kind of evidence a grade stands for. */
export const GRADE_TEXT: Record<Grade, GradeText> = {
  filing: { short: "Filing", heading: "Regulatory filings" },
  company: { short: "Company", heading: "Statements of the companies" },
  news: { short: "News", heading: "News, and pages that cite a company document" },
  article: { short: "Article", heading: "SmartChunks’ article on Meta – CoreWeave" },
  aggregator: { short: "Aggregator", heading: "Other aggregators and blogs" },
};
