import type { Ref } from "preact";

interface DealSearchProps {
  readonly field: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Enter in the field. */
  readonly onSubmit: () => void;
}

/** The field that narrows the list of deals while the user types. */
export function DealSearch({ field, query, onQuery, onKeyDown, onSubmit }: DealSearchProps) {
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label class="field">
        <span>Search: company, ticker, chip, year, &gt;10bn, &lt;500MW</span>
        <input
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
    </form>
  );
}
