import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Deal } from "../catalog/model";
import { searchDeals, searchEntries } from "../catalog/search";
import { DealRow } from "./DealRow";
import type { Formats } from "./formats";
import { rowAfterKey } from "./list-keys";

interface DealListProps {
  readonly deals: readonly Deal[];
  readonly formats: Formats;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (dealId: string) => void;
  /** Deal to return to: its row takes the focus when the list appears. */
  readonly returnTo: string | null;
}

/** All deals, narrowed as the user types. Arrow keys walk from the search field through the rows and back. */
export function DealList({ deals, formats, query, onQuery, onOpen, returnTo }: DealListProps) {
  const entries = useMemo(() => searchEntries(deals), [deals]);
  const found = searchDeals(entries, query);
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLUListElement>(null);

  function focusRow(row: number) {
    if (row === -1) field.current?.focus();
    else rows.current?.querySelectorAll("button")[row]?.focus();
  }

  function moveByKey(event: KeyboardEvent, row: number) {
    const next = rowAfterKey(event.key, row, found.length);
    if (next === null) return;
    event.preventDefault();
    focusRow(next);
  }

  useLayoutEffect(() => {
    const row = found.findIndex((deal) => deal.id === returnTo);
    if (row !== -1) rows.current?.querySelectorAll("button")[row]?.focus({ preventScroll: true });
  }, []);

  return (
    <main class="page">
      <h1>Deals</h1>
      <form role="search" onSubmit={(event) => { event.preventDefault(); if (found[0]) onOpen(found[0].id); }}>
        <label class="search">
          <span>Search by provider, customer, chip, type or year</span>
          <input
            ref={field}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
            onKeyDown={(event) => moveByKey(event, -1)}
          />
        </label>
      </form>
      <p class="count" role="status">{countText(found.length, deals.length)}</p>
      {found.length === 0 ? (
        <EmptySearch query={query} onClear={() => { onQuery(""); focusRow(-1); }} />
      ) : (
        <ul class="deals" ref={rows}>
          {found.map((deal, row) => (
            <li key={deal.id}>
              <DealRow deal={deal} formats={formats} onOpen={() => onOpen(deal.id)} onKeyDown={(event) => moveByKey(event, row)} />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

function EmptySearch({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  return (
    <div class="empty">
      <p>No deal matches “{query.trim()}”. Every word must match: try fewer words, or only a company’s name.</p>
      <fluent-button onClick={onClear}>Show all deals</fluent-button>
    </div>
  );
}

function countText(found: number, all: number): string {
  if (found === all) return all === 1 ? "1 deal" : `${all} deals`;
  return `${found} of ${all} deals`;
}
