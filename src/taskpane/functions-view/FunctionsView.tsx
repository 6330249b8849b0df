import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../view";
import { FunctionGallery } from "./FunctionGallery";
import { FunctionPage } from "./FunctionPage";
import { useMetadata } from "./use-metadata";

/** The worksheet functions: a gallery, and a page for each with its arguments as a form. */
export function FunctionsView(props: ViewProps) {
  const { loaded, again } = useMetadata();
  const [query, setQuery] = useState("");
  const [openName, setOpenName] = useState<string | null>(null);
  const [lastOpened, setLastOpened] = useState<string | null>(null);
  const view = useRef<HTMLDivElement>(null);

  // Back from a function's page: to the row it was opened from.
  useLayoutEffect(() => {
    if (openName === null && lastOpened !== null)
      view.current?.querySelector<HTMLElement>(`[data-function="${lastOpened}"]`)?.focus();
  }, [openName, lastOpened]);

  if (loaded.kind !== "loaded") {
    return (
      <div class="page">
        <h1 tabIndex={-1}>Functions</h1>
        {loaded.kind === "loading" ? (
          <p class="loading" role="status">
            Loading the functions…
          </p>
        ) : (
          <div role="alert">
            <p class="loading">
              The list of functions could not be loaded. Formulas keep working. Check your connection, then try again.
            </p>
            <fluent-button onClick={again}>Try again</fluent-button>
          </div>
        )}
      </div>
    );
  }
  const { functions, enums = [] } = loaded.metadata;
  const open = functions.find(({ name }) => name === openName);
  return (
    <div ref={view}>
      {open === undefined ? (
        <FunctionGallery
          functions={functions}
          query={query}
          onQuery={setQuery}
          onOpen={(name) => {
            setLastOpened(name);
            setOpenName(name);
          }}
        />
      ) : (
        <FunctionPage
          key={open.name}
          entry={open}
          all={functions}
          enumerations={enums}
          {...props}
          onBack={() => setOpenName(null)}
        />
      )}
    </div>
  );
}
