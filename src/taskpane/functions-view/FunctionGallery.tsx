import { useRef } from "preact/hooks";
import type { FunctionEntry } from "../../functions/reference/function-metadata";
import { rowAfterKey } from "../shared/list-keys";
import { groupedFunctions } from "./function-groups";

interface FunctionGalleryProps {
  readonly functions: readonly FunctionEntry[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (name: string) => void;
}

/** All functions by what they are for, narrowed as the user types. Arrow keys walk from the search field through the rows. */
export function FunctionGallery({ functions, query, onQuery, onOpen }: FunctionGalleryProps) {
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const groups = groupedFunctions(functions, query);
  const found = groups.flatMap((group) => group.functions);

  function onKeyDown(event: KeyboardEvent) {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-function]") ?? [])];
    const next = rowAfterKey(event.key, rows.indexOf(document.activeElement as HTMLElement), rows.length);
    if (next === null) return;
    event.preventDefault();
    (next === -1 ? field.current : rows[next])?.focus();
  }

  return (
    <div class="page" onKeyDown={onKeyDown}>
      <h1 tabIndex={-1}>Functions</h1>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) onOpen(found[0].name);
        }}
      >
        <label class="field">
          <span>Search by name, purpose or argument</span>
          <input
            ref={field}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
      </form>
      <p class="count" role="status">
        {query.trim() === "" ? `${functions.length} functions` : `${found.length} of ${functions.length} functions`}
      </p>
      <div ref={list}>
        {groups.map(({ title, functions: listed }) => (
          <section key={title} class="function-group">
            <h2>{title}</h2>
            <ul>
              {listed.map(({ name, description }) => (
                <li key={name}>
                  <button type="button" class="deal-row" data-function={name} onClick={() => onOpen(name)}>
                    <span class="deal-name">{name}</span>
                    <span class="deal-facts">{description}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {found.length === 0 && (
        <div class="empty">
          <p>No function has all of these words: try one, such as “spend”, “RPO” or “GPU”.</p>
          <fluent-button
            onClick={() => {
              onQuery("");
              field.current?.focus();
            }}
          >
            Show all functions
          </fluent-button>
        </div>
      )}
    </div>
  );
}
