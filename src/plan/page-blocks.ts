import type { PlanLines } from "../workbook/sheet-plan";
import { PAGE_MARGINS } from "../workbook/page-margins";

/** Rows of a page that belong together, with the blank row above them. */
export interface PageBlock<Row> {
  readonly rows: readonly Row[];
  /** Text that may run from one page to the next. */
  readonly flows: boolean;
}

// A4 and Letter on their sides, in points: what fits on both fits on either.
const PAPERS = [
  { width: 842, height: 595 },
  { width: 792, height: 612 },
] as const;
const ROW_HEIGHT = 15;
/** A heading and what must follow it. */
const LEAST_LINES = 4;
/** Of measures that printers and programs round otherwise. */
const SLACK_ROWS = 1;

/** How many rows stand on a page one page wide. */
export function rowsOfPage(columnWidths: readonly number[]): number {
  const wide = columnWidths.reduce((sum, width) => sum + width, 0);
  const { left, right, top, bottom } = PAGE_MARGINS;
  return Math.min(
    ...PAPERS.map(({ width, height }) => {
      const scale = Math.min(1, (width - left - right) / wide);
      return Math.floor((height - top - bottom) / scale / ROW_HEIGHT) - SLACK_ROWS;
    }),
  );
}

export interface Pages {
  /** Rows that begin a page. */
  readonly breaksBefore: readonly number[];
  readonly pages: number;
}

/** Pages that begin between blocks: each takes as many blocks as it holds; rows that are hidden or repeated count as they print. */
export function pagesOf<Row>(
  blocks: readonly PageBlock<Row>[],
  { perPage, titleRows, hidden }: { perPage: number; titleRows: number; hidden: readonly PlanLines[] },
): Pages {
  const breaksBefore: number[] = [];
  let [row, used, pages] = [0, 0, 1];
  const onNewPage = (rows: number): void => {
    pages += 1;
    used = titleRows + rows;
  };
  for (const { rows, flows } of blocks) {
    const last = row + rows.length;
    const away = hidden.filter(({ first }) => first >= row && first < last).reduce((sum, { count }) => sum + count, 0);
    const shown = rows.length - away;
    const needed = flows ? Math.min(shown, LEAST_LINES) : shown;
    const fits = used + needed <= perPage;
    if (!fits && used > titleRows) {
      // The blank row above a block stays behind.
      breaksBefore.push(row + 1);
      onNewPage(shown - 1);
    } else used += shown;
    while (used > perPage) onNewPage(used - perPage);
    row = last;
  }
  return { breaksBefore, pages };
}
