import { useRef } from "preact/hooks";
import type { ViewName } from "./view-name";

interface ViewTabsProps {
  readonly tabs: readonly { readonly name: ViewName; readonly label: string }[];
  readonly current: ViewName;
  readonly onShow: (view: ViewName) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Id of the region that a tab shows. */
export const panelId = (view: ViewName): string => `view-${view}`;
/** Id of a view's tab. */
export const tabId = (view: ViewName): string => `tab-${view}`;

/** One tab a view. Arrows, Home and End go from tab to tab; Tab goes on into the view. */
export function ViewTabs({ tabs, current, onShow }: ViewTabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex(({ name }) => name === current);
    const step = STEPS[event.key];
    const next =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? tabs.length - 1
          : step === undefined
            ? at
            : (at + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (next === at || tab === undefined) return;
    event.preventDefault();
    onShow(tab.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }

  return (
    <div ref={list} class="tabs" role="tablist" aria-label="Views" onKeyDown={onKeyDown}>
      {tabs.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === current}
          aria-controls={panelId(name)}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
