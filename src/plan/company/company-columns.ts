import { type DraftRow, text } from "../model/draft";

/** Columns of a company page. */
export const COMPANY_COLUMNS = 13;
/** Counterparties that have a column of their own in the run-off: those of the widest page printed. */
export const MOST_PARTIES = 10;

/** A row of headings across the page; those whose place is in `numbers` stand over numbers. */
export function companyHeading(
  titles: readonly string[],
  numbers: (column: number) => boolean = () => false,
): DraftRow {
  return Array.from({ length: COMPANY_COLUMNS }, (_, column) =>
    text(titles[column] ?? "", numbers(column) ? "numberHeading" : "heading"),
  );
}
