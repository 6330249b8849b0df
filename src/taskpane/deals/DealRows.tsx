import { useMemo, useRef, useState } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import { CompareToggle } from "./CompareToggle";
import { DealRow } from "./DealRow";
import type { ComparedDeals } from "./compared-deals";
import type { Formats } from "../shared/formats";
import type { Sort } from "./list-choice";
import type { ListMemory } from "./list-memory";
import { rowsToRender } from "./row-window";
import { useRowFocus } from "./use-row-focus";
import { useRowWindow } from "./use-row-window";

export interface DealRowsProps {
  readonly deals: readonly Deal[];
  readonly formats: Formats;
  readonly sort: Sort;
  readonly memory: ListMemory;
  /** A row that is to take the focus; a new object asks again. */
  readonly wanted: { readonly row: number } | null;
  readonly onOpen: (dealId: string) => void;
  readonly compared: ComparedDeals;
  /** Chooses a deal to compare, or takes it out of the choice; null where there is nothing to compare for. */
  readonly onCompare: ((dealId: string) => void) | null;
  /** The focus is to leave the list upwards. */
  readonly onLeave: () => void;
}

/**
 * The rows of the list. Only those in view and around it are in the page, however many there are; each says which of how
 * many it is. The row that has the focus stays in the page, wherever the list is scrolled to.
 */
export function DealRows({
  deals,
  formats,
  sort,
  memory,
  wanted,
  onOpen,
  compared,
  onCompare,
  onLeave,
}: DealRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [heldId, setHeldId] = useState(memory.lastOpened);
  const keys = useMemo(() => deals.map(({ id }) => id), [deals]);
  const held = useMemo(() => (heldId === null ? -1 : keys.indexOf(heldId)), [keys, heldId]);
  const { window: inPage, offsets, settleOn } = useRowWindow(list, keys, memory.heights);
  const rows = rowsToRender(inPage, held);
  const offset = (row: number) => offsets[row] ?? 0;
  const moveByKey = useRowFocus({ list, keys, heldId, onHold: setHeldId, settleOn, wanted, onLeave });

  const end = rows.at(-1);
  return (
    <ul
      class="deals"
      role="list"
      ref={list}
      style={{ paddingBottom: `${offset(deals.length) - offset((end ?? -1) + 1)}px` }}
    >
      {rows.map((row, index) => {
        const deal = deals[row];
        if (deal === undefined) return null;
        const before = rows[index - 1];
        const gap = offset(row) - (before === undefined ? 0 : offset(before + 1));
        return (
          <li
            key={deal.id}
            data-key={deal.id}
            aria-setsize={deals.length}
            aria-posinset={row + 1}
            style={{ marginTop: `${gap}px` }}
          >
            <DealRow
              deal={deal}
              formats={formats}
              sort={sort}
              onOpen={onOpen}
              onFocus={setHeldId}
              onKeyDown={(event) => moveByKey(event, row)}
            />
            {onCompare !== null && (
              <CompareToggle
                dealName={deal.name}
                isCompared={compared.includes(deal.id)}
                onToggle={() => onCompare(deal.id)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
