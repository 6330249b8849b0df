import type { ComponentChildren, Ref } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import { FoundCompanies } from "../companies/FoundCompanies";
import { DealRows } from "./DealRows";
import { DealSearch } from "./DealSearch";
import { FirstRun } from "./FirstRun";
import { ListFilters } from "./ListFilters";
import { ListInsert } from "./ListInsert";
import { toggled } from "./compared-deals";
import { countText } from "./count-text";
import type { Formats } from "../shared/formats";
import { dealOptions, type DealOptions } from "./deal-options";
import { activeFilters, ALL_DEALS, isNarrowed, type ListChoice } from "./list-choice";
import { rowAfterKey } from "../shared/list-keys";
import type { ListMemory } from "./list-memory";
import type { ListInsertion } from "./list-insertion";
import { searchDeals, searchEntries } from "../../catalog/search";
import { listOrder } from "./list-order";

interface DealListProps {
  /** As they were documented on the day of the choice. */
  readonly deals: readonly Deal[];
  /** How many there are today. */
  readonly all: number;
  readonly formats: Formats;
  readonly choice: ListChoice;
  readonly onChoice: (change: Partial<ListChoice>) => void;
  readonly onOpen: (dealId: string) => void;
  readonly onOpenCompany: (companyId: string) => void;
  /** What is new, below the search. */
  readonly news: ComponentChildren;
  /** Told which deals are listed; null once the list is not narrowed, or gone. */
  readonly onListed: (dealIds: readonly string[] | null) => void;
  readonly memory: ListMemory;
  /** What can be inserted from the list; null outside Excel. */
  readonly insertion: ListInsertion | null;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** All deals, narrowed as the user types and chooses. Arrow keys walk from the search field through the rows and back. */
export function DealList({ deals, all, formats, choice, onChoice, onOpen, memory, insertion, ...more }: DealListProps) {
  const { found, lacking } = useFoundDeals(deals, choice);
  const options = useMemo(() => lazily(() => dealOptions(deals)), [deals]);
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState<{ readonly row: number } | null>(null);

  useListed(choice, found, more.onListed);

  function moveByKey(event: KeyboardEvent) {
    const row = rowAfterKey(event.key, -1, found.length);
    if (row === null) return;
    event.preventDefault();
    setWanted({ row });
  }

  function findDeal() {
    insertion?.firstRun?.onSkip();
    field.current?.focus();
  }

  useLayoutEffect(() => {
    const row = found.findIndex(({ id }) => id === memory.lastOpened);
    if (row !== -1) setWanted({ row });
    else if (memory.isForSearch) field.current?.focus({ preventScroll: true });
    window.scrollTo(0, memory.scroll);
  }, []);

  return (
    <div class="page">
      <h1 ref={more.heading} tabIndex={-1}>
        Deals
      </h1>
      {insertion?.firstRun && <FirstRun {...insertion.firstRun} busy={insertion.busy} onFind={findDeal} />}
      <DealSearch
        field={field}
        query={choice.query}
        onQuery={(query) => onChoice({ query })}
        onKeyDown={moveByKey}
        onSubmit={() => found[0] && onOpen(found[0].id)}
      />
      <FoundCompanies query={choice.query} onOpenCompany={more.onOpenCompany} />
      <p class="count" role="status">
        {countText({ found: found.length, all, lacking }, choice, formats)}
      </p>
      <ListFilters choice={choice} options={options} formats={formats} onChange={onChoice} />
      {more.news}
      {insertion !== null && (
        <ListInsert insertion={insertion} deals={deals} found={found} asOf={choice.asOf} formats={formats} />
      )}
      {found.length === 0 ? (
        <NothingFound
          choice={choice}
          options={options}
          formats={formats}
          onClear={() => {
            onChoice({ ...ALL_DEALS, sort: choice.sort });
            field.current?.focus();
          }}
        />
      ) : (
        <DealRows
          deals={found}
          formats={formats}
          sort={choice.sort}
          memory={memory}
          wanted={wanted}
          onOpen={onOpen}
          compared={insertion?.compared ?? []}
          onCompare={insertion === null ? null : (id) => insertion.onCompare(toggled(insertion.compared, id))}
          onLeave={() => field.current?.focus()}
        />
      )}
    </div>
  );
}

function NothingFound({
  choice,
  options,
  formats,
  onClear,
}: Pick<DealListProps, "choice" | "formats"> & { readonly options: () => DealOptions; readonly onClear: () => void }) {
  const query = choice.query.trim();
  const filters = activeFilters(choice, formats, options);
  return (
    <div class="empty">
      {query !== "" && <p>No deal matches “{query}”. Try fewer words, or just the company’s name.</p>}
      {filters.length > 0 && (
        <p>
          {query === "" ? "No deals match these filters" : "Filters"}: {filters.join(", ")}.
        </p>
      )}
      <fluent-button onClick={onClear}>Show all deals</fluent-button>
    </div>
  );
}

/** Says which deals are listed as long as the list is narrowed and in front. */
function useListed(choice: ListChoice, found: readonly Deal[], onListed: DealListProps["onListed"]) {
  const narrowed = isNarrowed(choice);
  useEffect(() => {
    onListed(narrowed ? found.map(({ id }) => id) : null);
    return () => onListed(null);
  }, [narrowed, found]);
}

interface FoundDeals {
  readonly found: readonly Deal[];
  /** How many of those found the sort has nothing to go by; they come last. */
  readonly lacking: number;
}

/** The deals that the user asks for. Each step is done again only when what it depends on has changed. */
function useFoundDeals(deals: readonly Deal[], choice: ListChoice): FoundDeals {
  const { query } = choice;
  const entries = useMemo(() => searchEntries(deals), [deals]);
  const filters = Object.values({ ...choice, query: "", asOf: null });
  const order = useMemo(() => listOrder(entries, choice), [entries, ...filters]);
  return useMemo(() => {
    const found = searchDeals(order.entries, query);
    return { found, lacking: found.filter(order.lacksKey).length };
  }, [order, query]);
}

/** Made when it is first asked for: of ten thousand deals it takes a while, and most visits open no filter. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
