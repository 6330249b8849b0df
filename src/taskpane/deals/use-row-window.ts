import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { rowOffsets, rowWindow, type RowWindow, WHOLE_LIST } from "./row-window";

/** Pixels of a row that has not been measured: name, value and facts on two lines. */
const ESTIMATED_HEIGHT = 62;
/** Before the list stands in the page. */
const START: RowWindow = { first: 0, end: 24 };

export interface RowsInPage {
  readonly window: RowWindow;
  readonly offsets: Float64Array;
  /** To be called after the focus has moved to a row: keeps it in view while the rows around it are drawn and measured. */
  readonly settleOn: (key: string) => void;
}

/**
 * Follows the page's scrolling: which of a list's rows belong into the page, and where each begins.
 *
 * Every row in the page is measured after it is drawn. When rows above the view turn out higher or lower than estimated,
 * the page scrolls by the difference, so that what the user looks at stands still. `heights` outlives the list, by row key.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  heights: Map<string, number>,
): RowsInPage {
  const [shown, setShown] = useState(START);
  const [measured, setMeasured] = useState(0);
  const offsets = useMemo(
    () => rowOffsets(keys.length, (row) => heights.get(keys[row] ?? "") ?? ESTIMATED_HEIGHT),
    [keys, measured],
  );
  const latest = useRef({ shown, offsets });
  latest.current.offsets = offsets;
  const settling = useRef<string | null>(null);

  /** Whether the rows in the page have to change. */
  function follow(): boolean {
    const top = -(list.current?.getBoundingClientRect().top ?? 0);
    const next = rowWindow(latest.current.offsets, top, top + window.innerHeight);
    const now = latest.current.shown;
    if (now.first === next.first && now.end === next.end) return false;
    latest.current.shown = next;
    setShown(next);
    return true;
  }

  useLayoutEffect(() => {
    let width = window.innerWidth;
    const resized = () => {
      if (window.innerWidth !== width) heights.clear(); // names wrap elsewhere now
      width = window.innerWidth;
      setMeasured((times) => times + 1);
      follow();
    };
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", resized);
    return () => {
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", resized);
    };
  }, []);
  useLayoutEffect(() => void follow(), [offsets]);
  useLayoutEffect(() => {
    if (list.current === null) return;
    const { changed, above } = measureRows(list.current, heights);
    const settlesOn = changed ? rowOf(list.current, settling.current) : null;
    if (settlesOn !== null) settlesOn.scrollIntoView({ block: "nearest" });
    else if (above !== 0) window.scrollBy(0, above);
    if (changed) setMeasured((times) => times + 1);
    else settling.current = null;
  });
  return {
    window: withinList(shown, keys.length),
    offsets,
    settleOn: (key) => {
      settling.current = follow() ? key : null;
    },
  };
}

/** The row of a key, where it is in the page. */
export function rowOf(list: HTMLElement | null, key: string | null): HTMLElement | null {
  for (const row of list?.children ?? []) if (row instanceof HTMLElement && row.dataset["key"] === key) return row;
  return null;
}

/** The window last followed, on a list that may have become shorter since. */
function withinList({ first, end }: RowWindow, count: number): RowWindow {
  if (count <= WHOLE_LIST) return { first: 0, end: count };
  return { first: Math.min(first, count), end: Math.min(end, count) };
}

/** Remembers the height of every row in the page; `above` is by how much rows above the view differ from what was assumed. */
function measureRows(
  list: HTMLElement,
  heights: Map<string, number>,
): { readonly changed: boolean; readonly above: number } {
  let changed = false;
  let above = 0;
  for (const row of list.children) {
    const key = row instanceof HTMLElement ? (row.dataset["key"] ?? "") : "";
    const { height, bottom } = row.getBoundingClientRect();
    const assumed = heights.get(key) ?? ESTIMATED_HEIGHT;
    if (height === 0 || (height === assumed && heights.has(key))) continue; // 0: the page is not drawn
    heights.set(key, height);
    changed = changed || height !== assumed;
    if (bottom <= 0) above += height - assumed;
  }
  return { changed, above };
}
