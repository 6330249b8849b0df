import { LazyView } from "./LazyView";
import { panelId, tabId } from "./ViewTabs";
import { type ViewName, type ViewProps, VIEWS } from "./views";

interface LazyPanelsProps extends Omit<ViewProps, "isShown"> {
  readonly current: ViewName;
  /** The views that were shown before: the others have not been fetched. */
  readonly visited: ReadonlySet<ViewName>;
}

/** A panel for each view beside the deals, empty until it is first shown. */
export function LazyPanels({ current, visited, ...props }: LazyPanelsProps) {
  return VIEWS.map((view) => (
    <div
      key={view.name}
      id={panelId(view.name)}
      role="tabpanel"
      aria-labelledby={tabId(view.name)}
      hidden={current !== view.name}
    >
      {visited.has(view.name) && <LazyView view={view} {...props} isShown={current === view.name} />}
    </div>
  ));
}
