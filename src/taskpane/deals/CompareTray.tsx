import { useLayoutEffect, useRef } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import { TrayRow } from "./TrayRow";
import { moved, toggled, type ComparedDeals } from "./compared-deals";

interface CompareTrayProps {
  /** The deals in the tray, in its order. */
  readonly deals: readonly Deal[];
  readonly onChange: (compared: ComparedDeals) => void;
}

/** The deals chosen to be compared: their order, one out, all out. The focus stays where the next press is expected. */
export function CompareTray({ deals, onChange }: CompareTrayProps) {
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLParagraphElement>(null);
  const focusNext = useRef<(() => HTMLElement | null | undefined) | null>(null);
  const ids = deals.map(({ id }) => id);

  useLayoutEffect(() => {
    focusNext.current?.()?.focus();
    focusNext.current = null;
  }, [deals]);

  const button = (row: number, name: string) =>
    list.current?.children[row]?.querySelector<HTMLElement>(`[data-does=${name}]`);

  function move(id: string, step: -1 | 1) {
    const next = moved(ids, id, step);
    const row = next.indexOf(id);
    const usable = (row === 0 && step === -1) || (row === next.length - 1 && step === 1) ? -step : step;
    focusNext.current = () => button(row, usable === -1 ? "earlier" : "later");
    onChange(next);
  }

  function remove(id: string, row: number) {
    focusNext.current = () => button(Math.min(row, ids.length - 2), "remove") ?? heading.current;
    onChange(toggled(ids, id));
  }

  function clear() {
    focusNext.current = () => heading.current;
    onChange([]);
  }

  return (
    <div class="tray">
      <p ref={heading} tabIndex={-1} class="tray-title">
        {deals.length === 0
          ? "No deal chosen to compare."
          : `To compare: ${deals.length === 1 ? "1 deal" : `${deals.length} deals`}`}
      </p>
      {deals.length === 0 ? (
        <p class="remark">Choose deals with the + beside them.</p>
      ) : (
        <>
          <ol ref={list}>
            {deals.map(({ id, name }, row) => (
              <TrayRow
                key={id}
                name={name}
                isFirst={row === 0}
                isLast={row === deals.length - 1}
                onMove={(step) => move(id, step)}
                onRemove={() => remove(id, row)}
              />
            ))}
          </ol>
          <button type="button" class="inline-link" onClick={clear}>
            Clear selection
          </button>
        </>
      )}
    </div>
  );
}
