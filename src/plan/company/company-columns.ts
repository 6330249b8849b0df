import type { Source } from "../../catalog/model";
import { type DraftCell, type DraftRow, text } from "../model/draft";
import { sourceCell } from "../model/input-rows";

/** Columns of a company page. */
export const COMPANY_COLUMNS = 12;
/** Counterparties that have a column of their own in the run-off: as many as the columns leave. */
export const MOST_PARTIES = COMPANY_COLUMNS - 3;

/** A row of headings across the page; those whose place is in `numbers` stand over numbers. */
export function companyHeading(
  titles: readonly string[],
  numbers: (column: number) => boolean = () => false,
): DraftRow {
  return Array.from({ length: COMPANY_COLUMNS }, (_, column) =>
    numbers(column) ? numberHeading(titles[column] ?? "") : text(titles[column] ?? "", "heading"),
  );
}

/** Letters that stand over a column of numbers in one line; what is longer stands in two. */
const ONE_LINE = 13;

function numberHeading(title: string): DraftCell {
  return text(title, title.length > ONE_LINE ? "nameHeading" : "numberHeading");
}

/** A source in one line, so that its row stays low. */
export function sourceLine(source: Source | null): DraftCell {
  const cell = sourceCell(source);
  return cell?.kind === "text" && cell.link !== undefined ? { ...cell, style: "source" } : cell;
}
