import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { rowAfterKey } from "../shared/list-keys";
import { rowOf } from "./use-row-window";

interface RowFocus {
  readonly list: RefObject<HTMLUListElement | null>;
  /** The rows' ids, in the order of the list. */
  readonly keys: readonly string[];
  /** The row that stays in the page, wherever the list is scrolled to. */
  readonly heldId: string | null;
  readonly onHold: (id: string) => void;
  readonly settleOn: (id: string) => void;
  /** A row that is to take the focus; a new object asks again. */
  readonly wanted: { readonly row: number } | null;
  /** The focus is to leave the list upwards. */
  readonly onLeave: () => void;
}

/** Moves the focus from row to row, also to rows that are not in the page yet. Answers what a key pressed in a row does. */
export function useRowFocus({
  list,
  keys,
  heldId,
  onHold,
  settleOn,
  wanted,
  onLeave,
}: RowFocus): (event: KeyboardEvent, row: number) => void {
  const focusNext = useRef<string | null>(null);

  function focusRow(row: number) {
    const id = keys[row];
    if (id === undefined) return;
    focusNext.current = id;
    onHold(id);
    if (id === heldId) focusWanted();
  }

  function focusWanted() {
    const id = focusNext.current;
    const row = rowOf(list.current, id);
    if (row === null || id === null) return;
    focusNext.current = null;
    row.querySelector("button")?.focus();
    settleOn(id);
  }

  function moveByKey(event: KeyboardEvent, row: number) {
    const next = rowAfterKey(event.key, row, keys.length);
    if (next === null) return;
    event.preventDefault();
    if (next === -1) onLeave();
    else focusRow(next);
  }

  useLayoutEffect(focusWanted, [heldId]);
  useLayoutEffect(() => {
    if (wanted !== null) focusRow(wanted.row);
  }, [wanted]);

  return moveByKey;
}
