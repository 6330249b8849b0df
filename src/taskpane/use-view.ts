import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Session } from "./session";
import type { ViewName } from "./view-name";

export interface CurrentView {
  readonly current: ViewName;
  /** Those shown so far: they stay in the page, so that what was typed or found in them is there again. */
  readonly visited: ReadonlySet<ViewName>;
}

/** The session's view as the pane's state. Every view comes back where it was scrolled to. */
export function useView(session: Session): CurrentView {
  const [current, setCurrent] = useState(session.view());
  const visited = useRef(new Set<ViewName>(["deals"]));
  const scrolled = useRef(new Map<ViewName, number>());
  visited.current.add(current);

  useEffect(() => {
    let shown = session.view();
    const follow = () => {
      if (session.view() === shown) return;
      scrolled.current.set(shown, window.scrollY);
      shown = session.view();
      setCurrent(shown);
    };
    setCurrent(shown);
    return session.onChange(follow);
  }, [session]);

  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) window.scrollTo(0, scrolled.current.get(current) ?? 0);
    first.current = false;
  }, [current]);
  return { current, visited: visited.current };
}
