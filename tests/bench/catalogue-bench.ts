import { searchDeals, searchEntries } from "../../src/catalog/search";
import { dealsOnDay } from "../../src/taskpane/deals/deals-on-day";
import { ALL_DEALS } from "../../src/taskpane/deals/list-choice";
import { listOrder } from "../../src/taskpane/deals/list-order";
import { rowOffsets, rowWindow } from "../../src/taskpane/deals/row-window";
import { manyDeals } from "./catalogue-sample";
import type { BenchRow } from "./table";
import { milliseconds } from "./timing";

const COUNT = 10_000;
const SEARCH_BUDGET_MS = 10;
/** A frame of 60 a second. */
const FRAME_MS = 1000 / 60;
const SCREEN = 700;

/** The list of deals with 10,000 of them: what a keystroke, a scroll step and a choice take. */
export function catalogueRows(): BenchRow[] {
  const deals = manyDeals(COUNT);
  const entries = searchEntries(deals);
  const offsets = rowOffsets(COUNT, (row) => 62 + (row % 3) * 20);
  let row = 0;
  const scrolled = () => {
    row = (row + 37) % COUNT;
    const top = offsets[row] ?? 0;
    return rowWindow(offsets, top, top + SCREEN).end;
  };
  return [
    ...["coreweave", "meta nebius 2031", "zebra", ""].map((query) => ({
      what: `search 10,000 deals: "${query}"`,
      ours: milliseconds(() => searchDeals(entries, query).length, 15),
      unit: "ms",
      budget: SEARCH_BUDGET_MS,
      remark: `${searchDeals(entries, query).length} found`,
    })),
    {
      what: "scroll step: rows of 10,000 to show",
      ours: milliseconds(scrolled, 15),
      unit: "ms",
      budget: FRAME_MS,
      remark: "without drawing; tests/e2e/pane-list.test.ts measures frames",
    },
    {
      what: "make 10,000 deals searchable, once",
      ours: milliseconds(() => searchEntries(deals).length, 5),
      unit: "ms",
    },
    {
      what: "sort 10,000 deals by value, once a choice",
      ours: milliseconds(() => listOrder(entries, { ...ALL_DEALS, sort: "value" }).entries.length, 5),
      unit: "ms",
    },
    {
      what: "sort 10,000 deals by annual spend, once a choice",
      ours: milliseconds(() => listOrder(entries, { ...ALL_DEALS, sort: "annualSpend" }).entries.length, 3),
      unit: "ms",
    },
    {
      what: "10,000 deals as of a day, once a choice",
      ours: milliseconds(() => dealsOnDay(deals, "2026-03-30").length, 3),
      unit: "ms",
    },
  ];
}
