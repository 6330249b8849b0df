import { useEffect, useState } from "preact/hooks";
import type { View, ViewComponent, ViewProps } from "./view";

interface LazyViewProps extends ViewProps {
  readonly view: View;
}

type Loaded = { readonly component: ViewComponent } | "loading" | "failed";

/** A view whose script is fetched when it is first shown. */
export function LazyView({ view, ...props }: LazyViewProps) {
  const [loaded, setLoaded] = useState<Loaded>("loading");

  function load() {
    setLoaded("loading");
    view.load().then(
      (component) => setLoaded({ component }),
      (error: unknown) => {
        setLoaded("failed");
        reportError(error);
      },
    );
  }
  useEffect(load, [view]);

  if (typeof loaded === "object") return <loaded.component {...props} />;
  return (
    <div class="page">
      <h1 tabIndex={-1}>{view.label}</h1>
      {loaded === "loading" ? (
        <p class="loading" role="status">
          Loading…
        </p>
      ) : (
        <div role="alert">
          <p class="loading">
            This part of the pane could not be loaded. Nothing in the workbook was changed, and formulas keep working.
            Check your connection, then try again.
          </p>
          <fluent-button onClick={load}>Try again</fluent-button>
        </div>
      )}
    </div>
  );
}
