import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { rowsToRender } from "../deals/row-window";
import { useRowWindow } from "../deals/use-row-window";

interface WindowedListProps<Item> {
  readonly class: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Heights of rows by key, kept as long as the list is to remember where it was. */
  readonly heights: Map<string, number>;
  readonly row: (item: Item) => ComponentChildren;
}

/** A list of any length of which only the rows in view and around it are in the page; each says which of how many it is. */
export function WindowedList<Item>({ class: name, items, keyOf, heights, row }: WindowedListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => items.map(keyOf), [items]);
  const { window: inPage, offsets } = useRowWindow(list, keys, heights);
  const rows = rowsToRender(inPage, -1);
  const offset = (index: number) => offsets[index] ?? 0;
  const below = offset(items.length) - offset((rows.at(-1) ?? -1) + 1);
  return (
    <ul class={name} role="list" ref={list} style={{ paddingBottom: `${below}px` }}>
      {rows.map((at, index) => {
        const item = items[at];
        if (item === undefined) return null;
        const before = rows[index - 1];
        const gap = offset(at) - (before === undefined ? 0 : offset(before + 1));
        return (
          <li
            key={keys[at]}
            data-key={keys[at]}
            aria-setsize={items.length}
            aria-posinset={at + 1}
            style={{ marginTop: `${gap}px` }}
          >
            {row(item)}
          </li>
        );
      })}
    </ul>
  );
}
